/** All phrases of all lists, found in one pass over a letter's tokens. */
import {compile, firstSymbols, Lexicon, type Step} from './compile.js'
import type {Slot} from './notation.js'
import type {PhraseList} from './phrase-list.js'
import type {Token} from './token.js'

/** A place where a phrase was found. Offsets are UTF-16 code units in the draft, end exclusive. */
export interface Hit {
  start: number
  end: number
  /** Index of the first token. */
  from: number
  /** Index after the last token. */
  to: number
  /** Index of the sentence. */
  sentence: number
  /** The phrase, as its list spells it. */
  phrase: string
}

/** What a matcher reads: tokens, the slots that begin at each, and how each sentence ends. */
export interface MatchInput {
  tokens: readonly Token[]
  /** For each slot, the token index after it by the token index where it begins. */
  slots: Readonly<Partial<Record<Slot, ReadonlyMap<number, number>>>>
  /** Whether the sentence with this index ends in a question mark. */
  isQuestion: (sentence: number) => boolean
}

/** Finds every list it was made for. */
export interface Matcher {
  has: (list: PhraseList) => boolean
  match: (input: MatchInput) => ReadonlyMap<PhraseList, readonly Hit[]>
}

/** Words within which a negation or a leading `!word` reaches the phrase after it. Our judgement: "do not at all want". */
const reach = 3

interface Entry {
  step: Step
  phrase: string
  list: PhraseList
  exception: boolean
}

/** Compile lists into a matcher. Throws a `SyntaxError` for a phrase in wrong notation. */
export function createMatcher(lists: Iterable<PhraseList>): Matcher {
  const lexicon = new Lexicon()
  const known = new Set(lists)
  const byWord: Entry[][] = []
  const bySlot = new Map<Slot, Entry[]>()
  const negators = new Set(
    ['not', 'never', 'no', 'without', 'nor', 'neither', 'hardly', 'nobody', 'none'].map((word) =>
      lexicon.word(word)
    )
  )

  for (const list of known) {
    for (const phrase of list.match) add(list, phrase, false)
    for (const phrase of list.except) add(list, phrase, true)
  }

  return {has: (list) => known.has(list), match}

  function add(list: PhraseList, phrase: string, exception: boolean): void {
    const step = compile(phrase, lexicon)
    const entry = {step, phrase, list, exception}
    const first = firstSymbols(step)!
    for (const symbol of first.words) (byWord[symbol] ??= []).push(entry)
    for (const slot of first.slots) {
      const entries = bySlot.get(slot)
      if (entries) entries.push(entry)
      else bySlot.set(slot, [entry])
    }
  }

  function match(input: MatchInput): ReadonlyMap<PhraseList, readonly Hit[]> {
    const {tokens, slots} = input
    const symbols = tokens.map((token) => {
      const own = lexicon.symbols(token.word)
      return token.also ? [own, ...token.also.map((word) => lexicon.symbols(word))].flat() : own
    })
    const found = new Map<PhraseList, Hit[]>()
    const exceptions = new Map<PhraseList, Hit[]>()

    for (let index = 0; index < tokens.length; index++) {
      for (const symbol of symbols[index]!) {
        for (const entry of byWord[symbol] ?? []) attempt(entry, index)
      }
      for (const [slot, entries] of bySlot) {
        if (slots[slot]?.has(index)) for (const entry of entries) attempt(entry, index)
      }
    }

    for (const [list, hits] of found) {
      const cancelled = exceptions.get(list) ?? []
      const kept = hits.filter(
        (hit) =>
          !cancelled.some((other) => other.from < hit.to && hit.from < other.to) &&
          !(list.negation === 'cancels' && isNegated(hit))
      )
      found.set(list, withoutOverlaps(kept))
    }
    return found

    function attempt(entry: Entry, from: number): void {
      const to = walk(entry.step, from, from)
      if (to <= from) return
      const into = entry.exception ? exceptions : found
      const hits = into.get(entry.list) ?? []
      if (hits.length === 0) into.set(entry.list, hits)
      const {start, sentence} = tokens[from]!
      hits.push({start, end: tokens[to - 1]!.end, from, to, sentence, phrase: entry.phrase})
    }

    /** Token index after the match, or -1. */
    function walk(step: Step, index: number, origin: number): number {
      switch (step.op) {
        case 'done':
          return index
        case 'word': {
          if (!inSentence(index, origin) || !hasSymbol(index, step.symbols)) return -1
          return walk(step.next, index + 1, origin)
        }
        case 'any': {
          for (const branch of step.branches) {
            const to = walk(branch, index, origin)
            if (to !== -1) return to
          }
          return -1
        }
        case 'gap': {
          for (let skip = 0; skip <= step.max; skip++) {
            const to = walk(step.next, index + skip, origin)
            if (to !== -1) return to
            if (!inSentence(index + skip, origin)) return -1
          }
          return -1
        }
        case 'slot': {
          const after = slots[step.slot]?.get(index)
          if (after === undefined || !inSentence(index, origin)) return -1
          return walk(step.next, after, origin)
        }
        case 'not':
          return walk(step.step, index, origin) === -1 ? walk(step.next, index, origin) : -1
        case 'before': {
          const earliest = Math.max(0, index - reach)
          for (let at = earliest; at < index; at++) {
            if (inSentence(at, origin) && walk(step.step, at, origin) !== -1) return -1
          }
          return walk(step.next, index, origin)
        }
        case 'start':
          return inSentence(index - 1, origin) ? -1 : walk(step.next, index, origin)
        case 'end':
          return inSentence(index, origin) ? -1 : walk(step.next, index, origin)
        case 'question':
          return input.isQuestion(tokens[origin]!.sentence) ? walk(step.next, index, origin) : -1
      }
    }

    function inSentence(index: number, origin: number): boolean {
      return tokens[index]?.sentence === tokens[origin]!.sentence
    }

    function hasSymbol(index: number, wanted: ReadonlySet<number>): boolean {
      for (const symbol of symbols[index]!) if (wanted.has(symbol)) return true
      return false
    }

    function isNegated({from}: Hit): boolean {
      for (let at = from - 1; at >= from - reach && inSentence(at, from); at--) {
        if (tokens[at + 1]!.pause) return false
        if (hasSymbol(at, negators)) return true
      }
      return false
    }
  }
}

/** The earliest and, among those that begin together, the longest. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = -1
  return hits.filter((hit) => {
    if (hit.from < end) return false
    end = hit.to
    return true
  })
}
