import {rule, wrongArticles, type Finding, type Letter} from '../../src/kit.js'
import {consonantAbbreviations, doubtful, vowelAbbreviations} from './words.js'

const articleOf = new Map<string, string>([
  ...vowelAbbreviations.map((word): [string, string] => [word, 'an']),
  ...consonantAbbreviations.map((word): [string, string] => [word, 'a'])
])
const unsure = new Set<string>(doubtful)

export default rule({
  id: 'no-wrong-article',
  area: 'correctness',
  severity: 'error',
  summary: '`a` and `an` agree with the word after them',
  why: 'The ear decides: `an` goes before the sound of a vowel, `a` before any other.',
  sources: [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280',
    'https://github.com/retextjs/retext-indefinite-article'
  ],
  *check(letter) {
    for (const {start, end, expected} of wrongArticles(letter)) {
      const following = wordAfter(letter, end)
      // Not every "uni" is in retext's list of words that begin like "you".
      if (isDoubtful(following) || (/^an/i.test(expected) && /^uni/i.test(following))) continue
      yield finding(letter, {start, end}, following, expected)
    }
    yield* abbreviations(letter)
  },
  examples: {
    valid: [
      'I spent an hour in a university library.',
      'It was an honest talk about a one-year post.',
      'I bring an MBA, an HGV licence and a UX portfolio.',
      'I have an 80-hour certificate and a 10-year record.'
    ],
    nearMiss: [
      'It was an historic building.',
      'I took vitamin A every day, and plan a is to stay.',
      'I was a European champion, a US citizen and a unilateral voice.',
      'She holds an “honours” degree from a ‘useful’ college.',
      'I hold an A level, an F grade and a B.',
      'I worked for an NHS trust, a UK bank and an SQL team.',
      'I grew an herb garden.'
    ],
    invalid: [
      {
        text: 'Thank you for a interview that was fun.',
        flags: ['a'],
        better: 'Thank you for an interview that was fun.'
      },
      {
        text: 'I look forward to an reply and to an university talk.',
        flags: ['an', 'an'],
        stage: 'after-interview',
        better: 'I look forward to a reply and to a university talk.'
      },
      {
        text: 'A hour later I had a 18-month contract.',
        flags: ['A', 'a'],
        better: 'An hour later I had an 18-month contract.'
      },
      {
        text: 'I hold a HGV licence and an BSc, and I was a Office Manager.',
        flags: ['a', 'an', 'a'],
        better: 'I hold an HGV licence and a BSc, and I was an Office Manager.'
      },
      {
        text: 'I turned down a other offer.',
        flags: ['a'],
        better: 'I turned down another offer.'
      }
    ]
  }
})

function finding(
  letter: Letter,
  place: {start: number; end: number},
  following: string,
  expected: string
): Finding {
  return {
    reason: `\`${letter.text(place)}\` does not go with the sound of \`${following}\``,
    place,
    expected: [expected],
    // "A other" is "another".
    fixable: following.toLowerCase() !== 'other'
  }
}

function wordAfter({draft}: Letter, end: number): string {
  return /^\s*["'“‘]?([^\s.,;:!?)”"’]+)/u.exec(draft.slice(end, end + 60))?.[1] ?? ''
}

/** Letters, abbreviations and years are read in more than one way. */
function isDoubtful(following: string): boolean {
  return (
    unsure.has(following.toLowerCase()) ||
    following.length === 1 ||
    /^\p{L}\d|\//u.test(following) ||
    /^\d{4}|^1[18]\d\d|^\d\d?,/.test(following) ||
    /^\p{Lu}{2,}/u.test(following) ||
    /^\p{Ll}\p{Lu}/u.test(following)
  )
}

/** Abbreviations that this rule knows and retext does not. */
function* abbreviations(letter: Letter): Generator<Finding> {
  for (const {from, to} of letter.sentences) {
    for (let index = from; index + 1 < to; index++) {
      const {word, start, end, capital} = letter.tokens[index]!
      if ((word !== 'a' && word !== 'an') || (capital && index > from)) continue
      const next = letter.tokens[index + 1]!
      if (!next.capital || !/^\s+$/.test(letter.draft.slice(end, next.start))) continue
      const following = wordAfter(letter, end).replace(/[-‐/’'].*$/u, '')
      const right = articleOf.get(following)
      if (right === undefined || right === word) continue
      yield finding(letter, {start, end}, following, capital ? `A${right.slice(1)}` : right)
    }
  }
}
