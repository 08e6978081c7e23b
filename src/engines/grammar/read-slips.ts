/** From a grammar engine's answers to the slips of a letter. */
import type {FoundSlip, Letter, Range} from '../../letter/types.js'
import {conditions} from './conditions.js'
import type {GrammarAnswer, GrammarEngine} from './engine.js'
import {findKinds} from './kinds/find-kinds.js'
import {rankOf} from './lexicon.js'
import {readOwnWords} from './own-words.js'
import {sortOf, spellingRule, writingRules} from './policy.js'
import {readProse} from './prose.js'
import {readSpelling} from './spelling.js'

/** Casual words that no dictionary or engine has as they are. */
const slang = new Set(
  'deets dunno gimme gonna gotta innit kinda lemme outta sorta wanna'.split(' ')
)

/** Ask an engine about a letter's prose. Slips come in the order of the draft and never overlap. Rejects where the engine fails. */
export async function readSlips(letter: Letter, engine: GrammarEngine): Promise<FoundSlip[]> {
  const {text, toDraft} = readProse(letter)
  if (text === '') return []
  const own = readOwnWords(letter)
  const dialect = letter.dialect.value
  const answers = [
    ...(await engine.check({text, dialect, words: [...own.all]})),
    ...findKinds(text)
  ]
  // Of a word that no dictionary has its spelling tells most, and a capital that it lacks least.
  answers.sort((a, b) => Number(b.name === spellingRule) - Number(a.name === spellingRule))
  const slips: FoundSlip[] = []
  for (const answer of answers) {
    const place = toDraft(answer)
    if ([...letter.placeholders, ...letter.addresses, ...slips].some((one) => meets(one, place)))
      continue
    const actual = text.slice(answer.start, answer.end)
    const unknown = answers.find((other) => other.name === spellingRule && meets(other, answer))
    // How casual a word is, `no-informality` tells.
    if (slang.has(actual.toLowerCase())) continue
    let slip: FoundSlip | undefined
    if (answer === unknown) {
      const also = answers
        .filter((other) => other !== answer && isSame(other, answer))
        .flatMap(
          (other) => readGrammar({letter, text, place, answer: other, actual})?.expected ?? []
        )
      slip = readSpelling({letter, own, text, place, answer, actual, also})
    } else if (!unknown || !writingRules.has(answer.name)) {
      slip = readGrammar({letter, text, place, answer, actual})
    }
    if (slip) slips.push(slip)
  }
  return slips.sort((a, b) => a.start - b.start)
}

function readGrammar({
  letter,
  text,
  place,
  answer: {name, kind, reason, replacements, start},
  actual
}: {
  letter: Letter
  text: string
  place: Range
  answer: GrammarAnswer
  actual: string
}): FoundSlip | undefined {
  const {salutation, signOff, subject, paragraphs} = letter
  // Greeting, close and subject are no sentences.
  if ([salutation, signOff, subject].some((part) => part && meets(part, place))) return
  // Some begin in small letters after the comma of the greeting.
  const isCapital = name === 'SentenceCapitalization' || name === 'small-letter-at-start'
  if (isCapital && salutation && paragraphs[0]?.start === place.start) return
  // "Siân Prys": a name is no form of a common word.
  if (
    /^[A-Z][a-z]+$/.test(actual) &&
    rankOf(actual.toLowerCase()) === Infinity &&
    isInSentence(text, start)
  )
    return
  if (conditions[name]?.holds({text, start, actual, replacements}) === false) return
  const expected = replacements.filter((other) => other !== actual)
  return {...place, sort: sortOf(name, kind), name, reason, isCertain: false, expected}
}

/** Whether a word goes on with a sentence, so that a capital makes a name of it. */
function isInSentence(text: string, start: number): boolean {
  return /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start))
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end
}

function meets(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
