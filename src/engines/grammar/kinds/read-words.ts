/** Words of a text, as the kinds of slips look at them. */
import {wordClasses} from '../word-classes.js'
import {objects, onward, pasts} from './words.js'

export interface Word {
  /** In small letters. */
  text: string
  /** Whether it begins with a capital. */
  capital: boolean
  /** UTF-16 code units in the text, end exclusive. */
  start: number
  end: number
  /** What stands before it: nothing but a space, a pause (comma, dash, bracket …), or the beginning of a sentence. */
  before: 'space' | 'pause' | 'start'
  /** The text between it and the word before. */
  gap: string
}

/** A slip among words: those from `from` to `to`, inclusive, and what may be meant. */
export interface Found {
  from: number
  to: number
  right: readonly string[]
}

/** A kind of slip: what is wrong, and where it begins, if it does at a word. */
export interface Kind {
  /** In small letters with hyphens, unlike the rules of an engine. */
  name: string
  sort: 'Agreement' | 'Grammar' | 'WordChoice'
  reason: string
  find: (words: readonly Word[], at: number) => Found | undefined
}

/** A word past the end, before which a sentence begins. */
const none: Word = {text: '', capital: false, start: 0, end: 0, before: 'start', gap: ''}

/** Split a text into words. An apostrophe at the end belongs to the word: "customers'" is no plural. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const {0: raw, index} of text.matchAll(
    /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?|[\d][\d.,:]*\d|\d/gu
  )) {
    const gap = text.slice(last, index)
    const before = last === 0 || /[.!?;:\n]/.test(gap) ? 'start' : gap === ' ' ? 'space' : 'pause'
    last = index + raw.length
    const first = raw.charCodeAt(0)
    words.push({
      text: raw.toLowerCase(),
      capital: first > 64 && first < 91,
      start: index,
      end: last,
      before,
      gap
    })
  }
  return words
}

/** The word at a place, an empty one beyond the ends. */
export function word(words: readonly Word[], at: number): Word {
  return words[at] ?? none
}

/** The word at a place where only a space parts it from the one before; otherwise an empty one. */
export function joined(words: readonly Word[], at: number): Word {
  const found = words[at]
  return found?.before === 'space' ? found : none
}

/** Whether a noun phrase ends before a place: a pause, or a word that no compound goes on with. */
export function endsBefore(words: readonly Word[], at: number): boolean {
  const next = word(words, at)
  const {text, before} = next
  if (before !== 'space' || onward.has(text) || Object.hasOwn(pasts, text)) return true
  return text.endsWith('ed') && !wordClasses().adjectives.has(text)
}

/** Whether a pause or an object stands at a place: what is before it was a verb. */
export function objectAt(words: readonly Word[], at: number): boolean {
  return joined(words, at).before === 'space' && objects.has(word(words, at).text)
}

/** The first place from one on that no adjective has, at most two of them passed. */
export function pastAdjectives(words: readonly Word[], at: number, most = 2): number {
  const {adjectives, pluralOf, singularOf} = wordClasses()
  let place = at
  while (place < at + most && joined(words, place).before === 'space') {
    const {text} = word(words, place)
    if (!adjectives.has(text) || quantities.has(text) || pluralOf.has(text) || singularOf.has(text))
      break
    place++
  }
  return place
}

/** Adjectives that tell how many. */
const quantities = new Set(['few', 'many', 'several', 'various'])

const starters = new Set(['because', 'but', 'since', 'when', 'where', 'while', 'although'])

/** Whether a clause begins at a place, and nothing before it can be part of its subject. */
export function startsClause(words: readonly Word[], at: number): boolean {
  const {before} = word(words, at)
  if (before === 'start') return true
  const previous = word(words, at - 1)
  const isOpened = previous.before === 'start' && /^(?:also|and|if|so)$/.test(previous.text)
  return before === 'space' && (isOpened || starters.has(previous.text))
}
