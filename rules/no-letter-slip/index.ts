import {
  dialectProfiles,
  findSlips,
  once,
  reportSlips,
  mend,
  proofLetters,
  rule,
  slipList,
  type Examples,
  type Finding,
  type Letter,
  type Range,
  type Slip
} from '../../src/kit.js'
import {certainGrammar, likelyGrammar} from './grammar.js'
import {
  americanUsage,
  certainSlips,
  frameSlips,
  likelyApostrophes,
  likelySlips,
  misspellings,
  soundPhrases
} from './words.js'

const certain = slipList(certainSlips, soundPhrases)
const likely = slipList(likelySlips, soundPhrases)
const certainForms = slipList(certainGrammar, soundPhrases)
const likelyForms = slipList(likelyGrammar, soundPhrases)
const apostrophes = slipList(likelyApostrophes, soundPhrases)
const american = slipList(americanUsage, soundPhrases)
const misspelt = slipList(
  Object.entries(misspellings).map(([wrong, right]): Slip =>
    wrong.endsWith('*')
      ? [wrong, `${wrong.slice(0, -1)}(\\p{L}*)`, `${right}$1`, '']
      : [wrong, wrong, right, '']
  )
)
const frame = frameSlips.map(([wrong, right]) => ({wrong, right: [right]}))

/** What all of these have in common, so that few are looked for one by one. */
const suspectFrame = once(
  () =>
    new RegExp(
      frameSlips
        .map(([wrong]) => wrong)
        .join('|')
        .replaceAll(' ', '\\s+')
        .replaceAll("'", "['’‘ʼ]"),
      'i'
    )
)

/** Contractions whose apostrophe is left out, by the token that the parser makes of their second half. */
const clipped = /^(?:m|nt|re|ve)$/i

/** Days, months and languages that are no other word. */
const capitalised = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november
  december arabic english german hindi italian portuguese russian spanish`.split(/\s+/)
)

/** Punctuation that stands wrong in any text: a space before it, none after it, two of it. */
const punctuation: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<=[\p{L}\d)])[^\S\r\n]+,(?=\s)/gu, ','],
  [/,{2}(?=\s)/gu, ','],
  [/(?<=\p{Ll}),(?=\p{Ll}{2})/gu, ', '],
  [/(?<=\p{Ll}{2})\.(?=(?:I|My|Please|Thank|The|This|We|You)\b(?!\.))/gu, '. ']
]

/** What all of these have in common; few letters need a closer look. */
const suspect = /[^\S\r\n],|,[,\p{Ll}]|\p{Ll}\.[IMPTWY]/u

export default rule({
  id: 'no-letter-slip',
  area: 'correctness',
  severity: 'error',
  summary: 'No slip in the fixed phrases of follow-up letters',
  why: 'Every letter of this kind uses the same few phrases, so a slip in one of them is seen at once.',
  sources: [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280',
    'https://gulfnews.com/business/yes-even-minor-resume-mistakes-can-cost-you-a-job-interview-1.1680754473612',
    'https://englishpractice.com/?p=2076'
  ],
  phrases: [certain, certainForms, likely, likelyForms, apostrophes, american, misspelt].map(
    ({list}) => list
  ),
  *check(letter) {
    yield* reportSlips(letter, [
      ...findSlips(letter, certain, {severity: 'error'}),
      ...findSlips(letter, certainForms, {severity: 'error', sparesNames: true}),
      ...findSlips(letter, likely, {severity: 'warning'}),
      ...findSlips(letter, likelyForms, {severity: 'warning', sparesNames: true}),
      ...findSlips(letter, apostrophes, {severity: 'warning'}),
      ...(dialectProfiles[letter.dialect.value].writesYou
        ? []
        : findSlips(letter, american, {severity: 'warning'})),
      ...findSlips(letter, misspelt, {severity: 'error', sparesNames: true}),
      ...tokenSlips(letter),
      ...textSlips(letter)
    ])
  },
  // The proofs of all rows are put together only when somebody asks.
  get examples() {
    return examples()
  }
})

function examples(): Examples {
  const shown = proofLetters([
    ...certainSlips,
    ...likelySlips,
    ...likelyApostrophes,
    ...certainGrammar,
    ...likelyGrammar
  ])
  const shownAmerican = proofLetters(americanUsage)
  const shownSpelling = proofLetters(Object.entries(misspellings).map(spelled), {
    size: 25,
    join: ', '
  })
  return {
    valid: [
      ...shown.mended,
      ...shownAmerican.mended,
      ...shownSpelling.mended,
      'I look forward to hearing from you and to working with the crew.',
      'Thank you for taking the time to meet me, and for your advice.',
      'I did not receive a reply, and I would be glad to hear from you.'
    ],
    nearMiss: [
      'I look forward to work that matters, and to talks with the crew.',
      'You would of course be told. If I were you, I would have written sooner.',
      'Meeting you was a pleasure, and what matters to you is clear to me.',
      'Phase I has begun, and Henry I is the name of the boat.',
      'The skills I have apply to the ward. My wife and I are ready to move.',
      'It was better then. We spoke more, then less. I like their own way.',
      "It's a good house, and its staff know it. The state that it's in is fine.",
      'I have ten years’ experience. Two weeks ago, I gave notice.',
      'I sing in the choir (see part i. and part ii.). Is there any news?',
      'My friends call me up, and your kind words stay with me.',
      'I have lead responsibility, and I bake rolls for a hotel.',
      {text: 'I am writing you to ask about the post.', dialect: 'en-US'},
      'Kindly revert to me at your earliest convenience.',
      'I met Ms Im and Mr Ive on the ward.',
      'I can be reached at ask.i@example.com, on www.example.com or by post.'
    ],
    invalid: [
      ...shown.wrong,
      ...shownAmerican.wrong.map((example) => ({...example, dialect: 'en-GB' as const})),
      ...shownSpelling.wrong,
      {
        text: 'i dont know the town, but im keen and Ive read of it.',
        flags: ['i', 'dont', 'im', 'Ive'],
        better: "I don't know the town, but I'm keen and I've read of it."
      },
      {
        text: 'On Tuesday , we met,, and I saw the yard,the crew and the boats.I liked it.',
        flags: [' ,', ',,', ',', '.'],
        better: 'On Tuesday, we met, and I saw the yard, the crew and the boats. I liked it.'
      },
      {
        text: 'Deer Ms Okafor,\n\nThank you for the tour.\n\nYours faithfuly,\nTom Hale',
        flags: ['Deer', 'faithfuly'],
        better: 'Dear Ms Okafor,\n\nThank you for the tour.\n\nYours faithfully,\nTom Hale'
      }
    ]
  }
}

/** The pronoun "i", days, months and languages without a capital, and contractions without their apostrophe. */
function* tokenSlips({draft, sentences, tokens}: Letter): Generator<Finding> {
  for (const {from, to} of sentences) {
    for (let index = from; index < to; index++) {
      const {word, kind, start, end, capital} = tokens[index]!
      if (kind !== 'word') continue
      const previous = tokens[index - 1]
      if (!capital && capitalised.has(word)) {
        const actual = draft.slice(start, end)
        yield slip({start, end}, actual, actual[0]!.toUpperCase() + actual.slice(1))
        continue
      }
      const isSecondHalf = index > from && previous!.end === start
      if (word === 'i' && !capital && end - start === 1) {
        if (/[.)/]/.test(draft[end] ?? '') || /[(./]/.test(draft[start - 1] ?? '')) continue
        if (isClipped(index + 1)) continue
        yield slip({start, end}, 'i', 'I')
      } else if (isSecondHalf && end - start <= 2 && clipped.test(draft.slice(start, end))) {
        const first = draft.slice(previous!.start, previous!.end)
        const isName = /^I$/.test(first) && index - 1 > from && tokens[index - 2]!.capital
        if (isName) continue
        const second = draft.slice(start, end)
        const whole = first + (/^nt$/i.test(second) ? `${second[0]}'${second[1]}` : `'${second}`)
        yield slip(
          {start: previous!.start, end},
          first + second,
          first === 'i' ? whole.replace('i', 'I') : whole
        )
      }
    }
  }

  /** Whether a token is the second half of a word, without its apostrophe. */
  function isClipped(index: number): boolean {
    const token = tokens[index]
    return (
      token?.start === tokens[index - 1]?.end && clipped.test(draft.slice(token!.start, token!.end))
    )
  }
}

/** Punctuation in the body, and the words of greeting and close. */
function* textSlips(letter: Letter): Generator<Finding> {
  const isSuspect = suspect.test(letter.text(letter.body))
  for (const {start, text} of isSuspect ? letter.sentences : []) {
    for (const [wrong, right] of punctuation) {
      for (const match of text.matchAll(wrong)) {
        const place = {start: start + match.index, end: start + match.index + match[0].length}
        const isAddress = letter.addresses.some(
          (range) => range.start < place.end && place.start < range.end
        )
        if (!isAddress) yield slip(place, match[0].trim(), right)
      }
    }
  }
  for (const part of [letter.salutation, letter.signOff]) {
    if (!part || !suspectFrame().test(part.text)) continue
    for (const change of frame) yield* mend(letter, part, change, 'error')
  }
}

function slip(place: Range, actual: string, expected: string): Finding {
  const reason = /\p{L}/u.test(actual)
    ? `\`${actual}\` is written \`${expected}\``
    : `The space around \`${actual}\` is not where it belongs`
  return {reason, place, expected: [expected], fixable: true}
}

/** Misspellings and what is meant, as a proof. */
function spelled([wrong, right]: readonly [string, string]): Slip {
  return ['', '', '', `[${wrong.replace('*', '')}|${right.split('|')[0]}]`]
}
