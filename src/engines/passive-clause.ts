/** What may stand between a form of "be" and its participle: a subject, a parenthesis, adverbs. */
import {isContent, isParticiple} from './participles.js'
import {
  adverbials,
  adverbs,
  beForms,
  compoundPrefixes,
  halfOpeners,
  lyAdjectives,
  nominals,
  objectStarts,
  openers,
  subjectPronouns
} from './passive-words.js'
import type {Token} from '../phrases/index.js'

/** A form of "be", the sentence around it and its words. All are token indices, `to` exclusive. */
export interface Clause {
  tokens: readonly Token[]
  draft: string
  be: number
  from: number
  to: number
  isQuestion: boolean
}

/** Words of a subject after "be": "Was the post of head porter filled?". Our judgement. */
const subjectReach = 6
/** Words of a parenthesis: "was, as far as I am told, filled". Our judgement. */
export const asideReach = 8

/** The index after the subject where the subject follows "be", else after "be". */
export function afterSubject(clause: Clause): number {
  const {tokens, be, from, to, isQuestion} = clause
  const next = be + 1
  if (next + 1 >= to) return next
  const before = be > from ? tokens[be - 1]!.word : ''
  const {word: after, capital} = tokens[next]!
  const isFirst = isQuestion && (be === from || tokens[be]!.capital)
  const isOpen = openers.has(before)
  const isHalfOpen = halfOpeners.has(before) && (isQuestion || nominals.has(after))
  if (!isFirst && !isOpen && !isHalfOpen) return next
  if (subjectPronouns.has(after) && !isDeterminer(clause, next)) return next + 1
  if (!isOpen && !(isFirst && be === from) && !objectStarts.has(after) && !capital) return next
  for (let at = next + 1; at < to && at <= next + subjectReach; at++) {
    const {word, kind, pause} = tokens[at]!
    if (kind !== 'word' || pause || beForms.has(word) || subjectPronouns.has(word)) return next
    if (objectStarts.has(tokens[at - 1]!.word)) continue
    if (isParticiple(clause, at) && (tokens[at + 1]?.capital || !isContent(clause, at + 1)))
      return at
  }
  return next
}

/** "this post", "that letter": a pronoun that goes with a noun. */
function isDeterminer(clause: Clause, index: number): boolean {
  if (!/^th(?:at|ese|is|ose)$/.test(clause.tokens[index]!.word)) return false
  return !isParticiple(clause, index + 1) && !isAdverb(clause.tokens[index + 1]!.word)
}

/** The index after a parenthesis that begins at an index. */
export function afterAside({tokens, to}: Clause, from: number): number | undefined {
  for (let at = from + 1; at < to && at <= from + asideReach; at++) {
    if (tokens[at]!.pause) return isConjunction(tokens[at]!.word) ? undefined : at
  }
  return undefined
}

/** How many words at an index are an adverb, or join two; 0 where none begins. */
export function adverbLength(
  {tokens, draft, to}: Clause,
  index: number,
  hasAdverb: boolean
): number {
  const {word, end} = tokens[index]!
  if (isAdverb(word) || (compoundPrefixes.has(word) && /[-‐‑]/.test(draft[end] ?? ''))) return 1
  if (hasAdverb && isConjunction(word) && isAdverb(tokens[index + 1]?.word ?? '')) return 1
  const found = adverbials.find((words) =>
    words.every((part, at) => index + at < to && tokens[index + at]!.word === part)
  )
  return found?.length ?? 0
}

function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.endsWith('ly') && !lyAdjectives.has(word))
}

function isConjunction(word: string): boolean {
  return word === 'and' || word === 'but' || word === 'or'
}
