/**
 * Passive verbs, after retext-passive and write-good together.
 *
 * Both look for "be" and a participle side by side. Their word lists say what a participle is; what may stand between the
 * two, and which participles are adjectives, is put right here. `get`-passives are left alone.
 */
import {isAdjective} from './passive-adjectives.js'
import {adverbLength, afterAside, afterSubject, asideReach, type Clause} from './passive-clause.js'
import {adverbs, beForms, clauseHosts, fronted, hasHosts} from './passive-words.js'
import {isParticiple, learn} from './participles.js'
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
  let index = afterSubject(clause)
  for (let skipped = 0; index < to && skipped <= reach;) {
    const {kind, word, pause} = tokens[index]!
    if (kind !== 'word' || beForms.has(word)) return
    if (pause && index > be) {
      const after = afterAside(clause, index)
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
