/** Reading ease of a body, after Flesch, by the packages flesch and syllable. */
import {flesch} from 'flesch'
import {syllable} from 'syllable'
import type {Letter, Sentence} from '../letter/types.js'

/** How hard a body is to read. */
export interface ReadingEase {
  /** Flesch reading ease: 100 is easy, 60 plain English, below 30 for graduates. May be negative. */
  ease: number
  /** The sentence with the lowest ease. */
  hardest: Sentence
}

// A type and not an interface: flesch takes any record of numbers.
type Counts = Record<'sentence' | 'word' | 'syllable', number>

/** Words remembered before all are forgotten. Our judgement: the vocabulary of thousands of letters, under 1 MB. */
const capacity = 20_000

const known = new Map<string, number>()

/** The reading ease of a body; nothing when it has no words. Names, numbers and addresses are not counted. */
export function readingEase(letter: Letter): ReadingEase | undefined {
  if (known.size > capacity) known.clear()
  const whole: Counts = {sentence: 0, word: 0, syllable: 0}
  let hardest: {ease: number; sentence: Sentence} | undefined
  for (const sentence of letter.sentences) {
    const own = count(letter, sentence)
    if (own.word === 0) continue
    whole.sentence++
    whole.word += own.word
    whole.syllable += own.syllable
    const ease = flesch(own)
    if (!hardest || ease < hardest.ease) hardest = {ease, sentence}
  }
  return hardest && {ease: flesch(whole), hardest: hardest.sentence}
}

function count({tokens}: Letter, {from, to}: Sentence): Counts {
  const counts = {sentence: 1, word: 0, syllable: 0}
  for (let index = from; index < to; index++) {
    const {kind, word, capital} = tokens[index]!
    const isName = capital && index > from && word !== 'i'
    if (kind !== 'word' || isName) continue
    counts.word++
    counts.syllable += syllables(word)
  }
  return counts
}

/** `syllable` costs several microseconds, so that each word is counted once. */
function syllables(word: string): number {
  let count = known.get(word)
  if (count === undefined) known.set(word, (count = syllable(word)))
  return count
}
