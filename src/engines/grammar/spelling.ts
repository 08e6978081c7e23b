/** Whether a word that no dictionary has is a misspelling, and of what. */
import type {FoundSlip, Letter, Range} from '../../letter/types.js'
import {distance} from './distance.js'
import type {GrammarAnswer} from './engine.js'
import {commonNeighbours, isRareWord, likelyWords, rankOf} from './lexicon.js'
import type {OwnWords} from './own-words.js'

/** A word that an engine does not know, in its letter. */
export interface UnknownWord {
  letter: Letter
  own: OwnWords
  /** The prose, and the word in it. */
  text: string
  actual: string
  place: Range
  answer: GrammarAnswer
  /** What other rules of the engine would put in its place. */
  also: readonly string[]
}

/** A word that may be meant. */
export interface Correction {
  text: string
  /** Letters added, left out, changed, or swapped. */
  steps: number
  /** As `rankOf` has it. */
  rank: number
}

/** Letters that a name has at least for a near one to be taken for it. */
const nameLength = 5

/** Days and months that are so long that no name is one step from them. */
const longDays =
  'monday tuesday wednesday thursday saturday january february september october november december'.split(
    ' '
  )

/** How many corrections are offered. */
const offered = 3

/** How common a word is that is meant for certain, where it is the only one near. */
const certainRank = 16_000

/** Words of other languages that begin a phrase of theirs: "de facto", "au fait". */
const foreign =
  /(?:^|\s)(?:ad|al|au|d'|da|de|del|della|der|di|du|el|en|et|l'|la|las|le|les|los|te|van|vice|von) $/i

/** Beginnings that make new words of old ones; dictionaries have few of these. */
const beginnings =
  /^(?:anti|auto|co|cross|de|dis|down|eco|ever|fore|hyper|inter|macro|mega|micro|mid|mini|mis|multi|near|non|off|on|out|over|post|pre|pro|re|self|semi|sub|super|trans|un|under|up|well)(?=[a-z]{3})/

/** What a letter's unknown word is; undefined where it may well be right. */
export function readSpelling(word: UnknownWord): FoundSlip | undefined {
  const {letter, own, text, actual, place, answer} = word
  const also = [...word.also, ...pairs(actual)]
  const bare = actual.replace(/'s?$/i, '')
  if (own.all.has(bare.toLowerCase()) || isNoWord(word, bare)) return
  const slip = {...place, sort: 'spelling' as const, name: answer.name, reason: answer.reason}
  const capital = /^\p{Lu}/u.test(bare)
  const name = capital ? nearName(bare, own) : undefined
  if (name) return {...slip, isCertain: false, expected: [name + actual.slice(bare.length)]}
  const day = capital ? nearDay(bare.toLowerCase()) : undefined
  if (day !== undefined) {
    return {...slip, isCertain: false, expected: [inCapital(day) + actual.slice(bare.length)]}
  }
  if (capital && !startsSentence(letter, place)) return
  const near = corrections(actual, answer.replacements)
  const closest = near.filter(({steps}) => steps === 1)
  // Names begin sentences, too, and phrases of other languages look like misspellings.
  const isDoubtful =
    capital || foreign.test(text.slice(Math.max(0, answer.start - 12), answer.start))
  if (isDoubtful && also.length === 0 && !near.some((one) => isPlain(bare, one))) return
  const forms = near.map((one) => (capital ? inCapital(one.text) : one.text))
  const expected = [...new Set([...forms, ...also])].slice(0, offered)
  if (expected.length === 0) return
  const isCertain =
    !isDoubtful &&
    bare.length > 5 &&
    also.length === 0 &&
    closest.length === 1 &&
    closest[0]!.rank <= certainRank
  return {...slip, isCertain, expected: isCertain ? [closest[0]!.text] : expected}
}

/**
 * Words that may be meant, likeliest first; none where the word may be one of a trade that no dictionary has.
 *
 * Slips of the pen are slips in common words: the rarer a word is, the nearer it has to be. `known` is what the engine
 * offers, to which common words one step away are added.
 */
export function corrections(actual: string, known: readonly string[]): Correction[] {
  const word = actual.toLowerCase()
  if (isRareWord(word) || known.includes(word.replace(beginnings, ''))) return []
  return [...new Set([...known, ...commonNeighbours(word), ...likelyWords(word)])]
    .map((text): Correction => ({
      text,
      steps: distance(text, word, 2),
      rank: rankOf(text.toLowerCase())
    }))
    .filter((one) => isLikely(word, one))
    .sort((a, b) => a.steps - b.steps || a.rank - b.rank)
}

/** Whether a correction is so plain that it tells a misspelling from a name that begins a sentence. */
function isPlain(word: string, {steps, rank}: Correction): boolean {
  if (steps === 1) return word.length > 5 || (word.length === 5 && rank <= 1000)
  return word.length > 8 && rank <= 1000
}

/** Whether a word is written so for another. */
export function isLikely(word: string, {text, steps, rank}: Correction): boolean {
  const other = text.toLowerCase()
  // "todays", "did'nt": an apostrophe more, less or elsewhere.
  if (other.includes("'"))
    return isSameLetters(other, word) && rankOf(other.replace(/'s$|n't$/, '')) < 32_000
  // "palaeography" is as good as "paleography".
  if (word.replace(/[ao]e/g, 'e') === other.replace(/[ao]e/g, 'e')) return false
  const isSwapped = other[0] === word[1] && other[1] === word[0]
  const begins = other[0] === word[0] || isSwapped || (word.length > 5 && rank <= 4000)
  if (!begins || steps === 0) return false
  if (word.length < 5) {
    const isTyped = other.length > word.length || isSameLetters(other, word)
    return steps === 1 && rank <= 1000 && isTyped
  }
  if (word.length < 7) return steps === 1 && rank <= 16_000
  if (steps === 1 && word.length > 7 && sound(other) === sound(word)) return true
  if (steps === 1) return rank <= 32_000
  return (
    steps === 2 &&
    rank <= 8000 &&
    distance(sound(other), sound(word), 2) <= (word.length > 9 ? 2 : 1)
  )
}

/** What a word is in two where small words are written together with the next: "inorder", "eachother". */
function pairs(word: string): string[] {
  const first = /^(a|any|as|at|each|even|every|in|of|on|some|the|to|up|very)([a-z]{2,})$/i.exec(
    word
  )
  if (first && rankOf(first[2]!) <= 1000) return [`${first[1]!} ${first[2]!}`]
  const last = /^([a-z]{3,})(much|of|the|to|with|you|your)$/i.exec(word)
  return last && rankOf(last[1]!.toLowerCase()) <= 2000 ? [`${last[1]!} ${last[2]!}`] : []
}

/** Whether two words have the same letters, apostrophes apart. */
function isSameLetters(one: string, other: string): boolean {
  const letters = (word: string): string => [...word.replaceAll("'", '')].sort().join('')
  return letters(one) === letters(other)
}

/** A word without its vowels, doubled letters single: most slips of spelling do not touch it. */
function sound(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1')
}

function inCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Abbreviations, products, formulas, words of other scripts, pieces of compounds, words that are quoted or marked as so written. */
function isNoWord({text, answer: {start, end}}: UnknownWord, bare: string): boolean {
  if (bare.length < 3 || /\p{N}|\p{L}\p{Lu}/u.test(bare) || !/^[A-Za-z'-]+$/.test(bare)) return true
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (/[-/\\_.@#&\p{N}]/u.test(before) || /[-/\\_@&´`\p{N}]/u.test(after)) return true
  return (before === '"' && after === '"') || /^["']? ?[[(]sic\b/.test(text.slice(end, end + 7))
}

/** The declared name that a word nearly is. */
function nearName(word: string, {names}: OwnWords): string | undefined {
  if (word.length < nameLength) return
  const lower = word.toLowerCase()
  const limit = word.length > 7 ? 2 : 1
  for (const [name, written] of names) {
    if (name.length >= nameLength && distance(name, lower, limit) <= limit) return written
  }
  return
}

/** The day or month that a word nearly is. */
function nearDay(word: string): string | undefined {
  return longDays.find((day) => word[0] === day[0] && distance(day, word, 1) === 1)
}

function startsSentence({tokens}: Letter, {start}: Range): boolean {
  const index = tokens.findIndex((token) => token.start >= start)
  return index < 1 || tokens[index - 1]!.sentence !== tokens[index]!.sentence
}
