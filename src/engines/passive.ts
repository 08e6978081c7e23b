/**
 * Passive verbs, after retext-passive and write-good together.
 *
 * Both look for "be" and a participle side by side. Their word lists say what a participle is; what may stand between the
 * two, and which participles are adjectives, is put right here. `get`-passives are left alone.
 */
import {isAdjective, type Clause} from './passive-adjectives.js'
import {isContent, isParticiple, learn} from './participles.js'
import {
  adverbials,
  adverbs,
  beForms,
  clauseHosts,
  compoundPrefixes,
  fronted,
  halfOpeners,
  hasHosts,
  lyAdjectives,
  nominals,
  objectStarts,
  openers,
  subjectPronouns
} from './passive-words.js'
import type {Letter, Range, Sentence} from '../letter/types.js'
import type {Token} from '../phrases/index.js'

/** A passive: from the form of "be" to the participle, whichever comes first. */
export interface Passive extends Range {
  /** Token indices of the form of "be" and of the participle. */
  be: number
  participle: number
}

/** Words that may stand between "be" and the participle. Our judgement: "has not yet been read quite so widely". */
const reach = 5
/** Words of a subject after "be": "Was the post of head porter filled?". Our judgement. */
const subjectReach = 6
/** Words of a parenthesis: "was, as far as I am told, filled". Our judgement. */
const asideReach = 8
/** Words from a participle in front to "be": "Attached for your kind review is the plan". Our judgement. */
const frontReach = 6

/** Passives in the body of a letter, in order. None in an empty letter. */
export function findPassives({tokens, sentences, draft}: Letter): Passive[] {
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence, tokens, draft))
  learn(clauses.flatMap(nearby))
  const found: Passive[] = []
  for (const clause of clauses) {
    const {be} = clause
    const participle = frontedOf(clause) ?? participleOf(clause)
    if (participle === undefined || participle === found.at(-1)?.participle) continue
    const start = tokens[Math.min(be, participle)]!.start
    const end = tokens[Math.max(be, participle)]!.end
    found.push({start, end, be, participle})
  }
  return found
}

/** One for each form of "be" in a sentence. */
function clausesOf(
  {from, to, isQuestion}: Sentence,
  tokens: readonly Token[],
  draft: string
): Clause[] {
  const found: Clause[] = []
  for (let be = from; be < to; be++) {
    const {word} = tokens[be]!
    const isBe = word === "'s" ? be > from && isVerb(tokens, be) : beForms.has(word)
    if (isBe) found.push({tokens, draft, be, from, to, isQuestion})
  }
  return found
}

/** Whether a `'s` is "is", or "has" before "been", and no sign of possession. */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const host = tokens[index - 1]!.word
  const next = tokens[index + 1]?.word ?? ''
  return clauseHosts.has(host) || (hasHosts.has(host) && (adverbs.has(next) || next === 'being'))
}

/** Words that could be the participle of a clause. */
function nearby({tokens, be, to}: Clause): string[] {
  return tokens
    .slice(be + 1, Math.min(to, be + 1 + asideReach + reach))
    .filter(({kind, word}) => kind === 'word' && word.length > 2 && !adverbs.has(word))
    .map(({word}) => word)
}

/** "Attached is my CV": the participle before "be" at the start of a clause. */
function frontedOf({tokens, be, from, to}: Clause): number | undefined {
  for (let at = Math.max(from, be - frontReach); at < be && be + 1 < to; at++) {
    const {word, pause} = tokens[at]!
    if (!fronted.has(word) || !(at <= from + 1 || pause)) continue
    if (be === at + 1 || tokens[at + 1]!.word === 'for') return at
  }
  return undefined
}

/** The participle that makes a form of "be" passive. */
function participleOf(clause: Clause): number | undefined {
  const {tokens, be, to} = clause
  let index = subjectEnd(clause)
  for (let skipped = 0; index < to && skipped <= reach;) {
    const {kind, word, pause} = tokens[index]!
    if (kind !== 'word' || beForms.has(word)) return
    if (pause && index > be) {
      const after = asideEnd(clause, index)
      if (after === undefined) return
      index = after
    }
    if (isParticiple(clause, index)) return isAdjective(clause, index) ? undefined : index
    const length = adverbLength(clause, index, skipped > 0)
    if (length === 0) return
    index += length
    skipped += length
  }
  return undefined
}

/** The index after the subject where the subject follows "be", else after "be". */
function subjectEnd(clause: Clause): number {
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
function asideEnd({tokens, to}: Clause, from: number): number | undefined {
  for (let at = from + 1; at < to && at <= from + asideReach; at++) {
    if (tokens[at]!.pause) return isConjunction(tokens[at]!.word) ? undefined : at
  }
  return undefined
}

/** How many words at an index are an adverb, or join two; 0 where none begins. */
function adverbLength({tokens, draft, to}: Clause, index: number, hasAdverb: boolean): number {
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
