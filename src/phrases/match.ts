/** All phrases of all lists, found in one pass over a letter's tokens. */
import {
  compile,
  decodeChoice,
  decodeProgram,
  setsOf,
  type Choice,
  type Compiled,
  type Program
} from './compile.js'
import {link, type Step} from './link.js'
import {textAt} from '../words/text-table.js'
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

/** How many distinct words a matcher remembers; a letter has about 150. */
const memory = 20_000

/** A phrase that was considered. */
interface Entry {
  program: Program
  phrase: string
  list: PhraseList
  isException: boolean
  /** Linked when it is first tried. */
  step?: Step
  before?: Step
}

/** What a matcher knows of a word: the sets that it belongs to, the phrases that are looked up by it. */
interface Meaning {
  /** Those of its sets that sentences are asked for. */
  needed: readonly number[]
  bits: Bits
  /** Indices of programs. */
  programs: readonly number[]
}

/** A word as bits: bit `id` is set when the word belongs to the set with that id. */
type Bits = Uint32Array

const negators = '{hardly|neither|never|no|nobody|none|nor|not|without}'

/** Everything that a matcher for some lists has to compile, in order. */
export function phrasesOf(lists: Iterable<PhraseList>): string[] {
  return [negators, ...[...new Set(lists)].flatMap(({match, except}) => [...match, ...except])]
}

/**
 * Make a matcher for lists of phrases.
 *
 * `compiled` is `compile(phrasesOf(lists))`, made beforehand. Throws a `SyntaxError` for a phrase in wrong notation.
 */
export function createMatcher(
  lists: Iterable<PhraseList>,
  compiled: Compiled = compile(phrasesOf(lists))
): Matcher {
  const known = new Set(lists)
  const {phrases, anchors, seconds, programs, choices, sets} = compiled
  const isNeeded = new Uint8Array(sets)
  for (const id of compiled.needed) isNeeded[id] = 1
  const negator = decodeProgram(textAt(programs, 0)).first
  const entryOf = entryReader(known)
  const entries = new Array<Entry | undefined>(anchors.length)
  /** Programs by the set that they are looked up by; those of slots alone are always tried. */
  const bySet = new Array<number[] | undefined>(sets)
  const always: number[] = []
  for (let id = 1; id < anchors.length; id++) {
    const anchor = anchors[id]!
    if (anchor === -1) always.push(id)
    else (bySet[anchor] ??= []).push(id)
  }
  const width = (sets >> 5) + 1
  const lookups = new Map<string, Meaning>()
  /** The round, one a sentence, in which each phrase was last tried. */
  const lastRound = new Int32Array(anchors.length)
  /** The round in which a word of each set was last present. */
  const presentRound = new Int32Array(sets)
  let round = 0

  const read = new Map<number, Choice>()
  const choice = (id: number): Choice => {
    let found = read.get(id)
    if (!found) read.set(id, (found = decodeChoice(textAt(choices, id))))
    return found
  }

  return {has: (list) => known.has(list), match}

  /** What is known of a word that has several readings. */
  function joined(words: readonly string[]): Meaning {
    const key = words.join(' ')
    let found = lookups.get(key)
    if (!found) {
      const all = words.map(meaning)
      found = {
        needed: [...new Set(all.flatMap(({needed}) => needed))],
        bits: union(all.map(({bits}) => bits)),
        programs: all.flatMap(({programs}) => programs)
      }
      lookups.set(key, found)
    }
    return found
  }

  /** What is known of a word: the sets that it belongs to, the phrases that are looked up by it. */
  function meaning(word: string): Meaning {
    let found = lookups.get(word)
    if (!found) {
      const needed: number[] = []
      const bits = new Uint32Array(width)
      const own: number[] = []
      for (const id of setsOf(word, compiled)) {
        bits[id >> 5]! |= 1 << (id & 31)
        if (isNeeded[id] === 1) needed.push(id)
        const anchored = bySet[id]
        if (anchored) own.push(...anchored)
      }
      found = {needed, bits, programs: own}
      if (lookups.size > memory) lookups.clear()
      lookups.set(word, found)
    }
    return found
  }

  function match(input: MatchInput): ReadonlyMap<PhraseList, readonly Hit[]> {
    const {tokens, slots} = input
    const meanings = tokens.map(({word, also}) => (also ? joined([word, ...also]) : meaning(word)))
    const bits = meanings.map(({bits}) => bits)
    const found = new Map<PhraseList, Hit[]>()
    const exceptions = new Map<PhraseList, Hit[]>()

    for (let from = 0; from < tokens.length;) {
      let to = from + 1
      while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to++
      matchSentence(from, to)
      from = to
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

    function matchSentence(from: number, to: number): void {
      round++
      for (let index = from; index < to; index++) {
        for (const set of meanings[index]!.needed) presentRound[set] = round
      }
      const standing = new Map<number, number[]>()
      for (const id of always) consider(id)
      for (let index = from; index < to; index++) {
        for (const id of meanings[index]!.programs) consider(id)
      }

      /** Where the words of a set stand in the sentence; many phrases begin with the same words. */
      function positions(set: number): readonly number[] {
        let found = standing.get(set)
        if (!found) {
          found = []
          for (let index = from; index < to; index++) if (isIn(bits[index]!, set)) found.push(index)
          standing.set(set, found)
        }
        return found
      }

      /** Try a phrase that may be in the sentence, once, wherever it could begin. */
      function consider(id: number): void {
        if (lastRound[id] === round) return
        lastRound[id] = round
        const second = seconds[id]!
        if (second !== -1 && presentRound[second] !== round) return
        const entry = (entries[id] ??= {
          program: decodeProgram(textAt(programs, id)),
          ...entryOf(phrases[id]!)
        })
        const {needs, first, slots} = entry.program
        for (let at = 2; at < needs.length; at++) if (presentRound[needs[at]!] !== round) return
        for (const index of positions(first)) attempt(entry, index)
        if (!slots) return
        for (let index = from; index < to; index++)
          if (beginsSlot(slots, index)) attempt(entry, index)
      }
    }

    function beginsSlot(kinds: readonly Slot[], index: number): boolean {
      return kinds.some((kind) => slots[kind]?.has(index))
    }

    function attempt(entry: Entry, from: number): void {
      const {items, notBefore} = entry.program
      const to = walk((entry.step ??= link(items, choice)), from, from)
      if (to <= from || (notBefore && isBefore((entry.before ??= link(notBefore, choice)), from)))
        return
      const into = entry.isException ? exceptions : found
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
          if (!inSentence(index, origin) || !isIn(bits[index]!, step.set)) return -1
          return walk(step.next, index + 1, origin)
        }
        case 'any': {
          if (step.first !== -1 && !(index < tokens.length && isIn(bits[index]!, step.first)))
            return -1
          for (const branch of step.branches()) {
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
        case 'start':
          return inSentence(index - 1, origin) ? -1 : walk(step.next, index, origin)
        case 'end':
          return inSentence(index, origin) ? -1 : walk(step.next, index, origin)
        case 'pause':
          return inSentence(index, origin) && !tokens[index]!.pause
            ? -1
            : walk(step.next, index, origin)
        case 'question':
          return input.isQuestion(tokens[origin]!.sentence) ? walk(step.next, index, origin) : -1
      }
    }

    /** Whether something stands within reach before an index. */
    function isBefore(step: Step, index: number): boolean {
      for (let at = Math.max(0, index - reach); at < index; at++) {
        if (inSentence(at, index) && walk(step, at, index) !== -1) return true
      }
      return false
    }

    function inSentence(index: number, origin: number): boolean {
      return tokens[index]?.sentence === tokens[origin]!.sentence
    }

    function isNegated({from}: Hit): boolean {
      for (let at = from - 1; at >= from - reach && inSentence(at, from); at--) {
        if (tokens[at + 1]!.pause) return false
        if (isIn(bits[at]!, negator)) return true
      }
      return false
    }
  }
}

/** Finds the list that a phrase is from by its index among all phrases of all lists, in halving steps. */
function entryReader(
  lists: Iterable<PhraseList>
): (index: number) => Pick<Entry, 'phrase' | 'list' | 'isException'> {
  const sections: {from: number; phrases: readonly string[]; list: PhraseList}[] = []
  let next = 1
  for (const list of lists) {
    for (const phrases of [list.match, list.except]) {
      if (phrases.length > 0) sections.push({from: next, phrases, list})
      next += phrases.length
    }
  }
  return (index) => {
    let low = 0
    let high = sections.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sections[middle]!.from <= index) low = middle
      else high = middle - 1
    }
    const {from, phrases, list} = sections[low]!
    return {phrase: phrases[index - from]!, list, isException: phrases === list.except}
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

function isIn(bits: Bits, set: number): boolean {
  return ((bits[set >> 5]! >>> (set & 31)) & 1) === 1
}

/** The sets that some of the words belong to. */
function union([first, ...others]: readonly Bits[]): Bits {
  const bits = first!.slice()
  for (const own of others) {
    for (let at = 0; at < own.length; at++) bits[at]! |= own[at]!
  }
  return bits
}
