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
  step: Step | undefined
  before: Step | undefined
}

/** What a matcher knows of a word: the sets that it belongs to, the phrases that are looked up by it. */
interface Meaning {
  /** Those of its sets that sentences are asked for. */
  needed: Int32Array
  bits: Bits
  /** Indices of programs. */
  programs: Int32Array
}

/** A word as bits: bit `id` is set when the word belongs to the set with that id. */
type Bits = Uint32Array

/** Instead of a set: a phrase begins with the word that it is looked up by. */
const here = -2

/** Rounds after which counting begins anew: a letter adds to them by its words, and 32 bits hold them. */
const mostRounds = 2 ** 30

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
  const {phrases, programs, choices, sets} = compiled
  // Read often: of one kind, however they came.
  const [anchors, seconds, thirds, firsts] = [
    compiled.anchors,
    compiled.seconds,
    compiled.thirds,
    compiled.firsts
  ].map(integers) as [Int32Array, Int32Array, Int32Array, Int32Array]
  const isNeeded = new Uint8Array(sets)
  for (let at = 0; at < compiled.needed.length; at++) isNeeded[compiled.needed[at]!] = 1
  const negator = decodeProgram(textAt(programs, 0)).first
  const entryOf = entryReader(known)
  const entries = new Array<Entry | undefined>(anchors.length)
  /** Programs by the set that they are looked up by: the first of each, and the one after each; 0 for none. */
  const firstOfSet = new Int32Array(sets)
  const nextOfSet = new Int32Array(anchors.length)
  /** Those of slots alone are always tried. */
  const always: number[] = []
  for (let id = anchors.length - 1; id > 0; id--) {
    const anchor = anchors[id]!
    if (anchor === -1) always.unshift(id)
    else {
      nextOfSet[id] = firstOfSet[anchor]!
      firstOfSet[anchor] = id
    }
  }
  const width = (sets >> 5) + 1
  const lookups = new Map<string, Meaning>()
  /** The round, a number for each sentence and each word in it, in which each phrase was last tried. */
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

  // What is being read, and the sentence that is: functions that are made once run faster than those of each call.
  let {tokens, slots, isQuestion} = nothingRead
  let bits: readonly Bits[] = []
  let begin = 0
  let end = 0
  let found = new Map<PhraseList, Hit[]>()
  let exceptions = new Map<PhraseList, Hit[]>()

  return {has: (list) => known.has(list), match}

  /** What is known of a word that has several readings. */
  function joined(words: readonly string[]): Meaning {
    const key = words.join(' ')
    let found = lookups.get(key)
    if (!found) {
      const all = words.map(meaning)
      found = {
        needed: Int32Array.from(new Set(all.flatMap(({needed}) => [...needed]))),
        bits: union(all.map(({bits}) => bits)),
        programs: Int32Array.from(all.flatMap(({programs}) => [...programs]))
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
        for (let at = firstOfSet[id]!; at !== 0; at = nextOfSet[at]!) own.push(at)
      }
      found = {needed: Int32Array.from(needed), bits, programs: Int32Array.from(own)}
      if (lookups.size > memory) lookups.clear()
      lookups.set(word, found)
    }
    return found
  }

  function match(input: MatchInput): ReadonlyMap<PhraseList, readonly Hit[]> {
    ;({tokens, slots, isQuestion} = input)
    const meanings = tokens.map(({word, also}) => (also ? joined([word, ...also]) : meaning(word)))
    bits = meanings.map(({bits}) => bits)
    found = new Map()
    exceptions = new Map()
    if (round > mostRounds) {
      lastRound.fill(0)
      presentRound.fill(0)
      round = 0
    }
    for (begin = 0; begin < tokens.length; begin = end) {
      const {sentence} = tokens[begin]!
      end = begin + 1
      while (end < tokens.length && tokens[end]!.sentence === sentence) end++
      matchSentence(meanings)
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
    const all = found
    // A matcher lives on and keeps no letter.
    ;({tokens, slots, isQuestion} = nothingRead)
    bits = []
    return all
  }

  function matchSentence(meanings: readonly Meaning[]): void {
    round++
    for (let index = begin; index < end; index++) {
      const {needed} = meanings[index]!
      for (let at = 0; at < needed.length; at++) presentRound[needed[at]!] = round
    }
    for (const id of always) consider(id, begin)
    for (let index = begin; index < end; index++) {
      const {programs} = meanings[index]!
      for (let at = 0; at < programs.length; at++) consider(programs[at]!, index)
    }
    round += end - begin
  }

  /** Try a phrase that may be in the sentence: where it is looked up, or once wherever else it could begin. */
  function consider(id: number, at: number): void {
    const beginning = firsts[id]!
    const turn = beginning === here ? at - begin + round : round
    if (lastRound[id] === turn) return
    lastRound[id] = turn
    if (isAbsent(seconds[id]!) || isAbsent(thirds[id]!) || isAbsent(beginning)) return
    const entry = (entries[id] ??= readEntry(id))
    if (beginning === here) return attempt(entry, at)
    const {first, slots} = entry.program
    for (let index = begin; index < end; index++)
      if (isIn(bits[index]!, first)) attempt(entry, index)
    if (!slots) return
    for (let index = begin; index < end; index++)
      if (beginsSlot(slots, index)) attempt(entry, index)
  }

  /** Whether a set is needed, and the sentence has no word of it. */
  function isAbsent(set: number): boolean {
    return set >= 0 && presentRound[set] !== round
  }

  function readEntry(id: number): Entry {
    const program = decodeProgram(textAt(programs, id))
    return {program, ...entryOf(phrases[id]!), step: undefined, before: undefined}
  }

  function beginsSlot(kinds: readonly Slot[], index: number): boolean {
    return kinds.some((kind) => slots[kind]?.has(index))
  }

  function attempt(entry: Entry, from: number): void {
    const {items, notBefore} = entry.program
    const to = walk((entry.step ??= link(items, choice)), from)
    if (to <= from || (notBefore && isBefore((entry.before ??= link(notBefore, choice)), from)))
      return
    const into = entry.isException ? exceptions : found
    const hits = into.get(entry.list) ?? []
    if (hits.length === 0) into.set(entry.list, hits)
    const {start, sentence} = tokens[from]!
    hits.push({start, end: tokens[to - 1]!.end, from, to, sentence, phrase: entry.phrase})
  }

  /** Token index after the match, or -1. */
  function walk(step: Step, index: number): number {
    switch (step.op) {
      case 'done':
        return index
      case 'word':
        return isWithin(index) && isIn(bits[index]!, step.set) ? walk(step.next, index + 1) : -1
      case 'any': {
        if (step.first !== -1 && !(isWithin(index) && isIn(bits[index]!, step.first))) return -1
        for (const branch of step.branches()) {
          const to = walk(branch, index)
          if (to !== -1) return to
        }
        return -1
      }
      case 'gap': {
        const {next} = step
        const last = Math.min(index + step.max, end)
        for (let at = index; at <= last; at++) {
          if (next.op === 'word' && !(isWithin(at) && isIn(bits[at]!, next.set))) continue
          const to = walk(next, at)
          if (to !== -1) return to
        }
        return -1
      }
      case 'slot': {
        const after = slots[step.slot]?.get(index)
        return after === undefined || !isWithin(index) ? -1 : walk(step.next, after)
      }
      case 'not':
        return walk(step.step, index) === -1 ? walk(step.next, index) : -1
      case 'start':
        return isWithin(index - 1) ? -1 : walk(step.next, index)
      case 'end':
        return isWithin(index) ? -1 : walk(step.next, index)
      case 'pause':
        return isWithin(index) && !tokens[index]!.pause ? -1 : walk(step.next, index)
      case 'question':
        return isQuestion(tokens[begin]!.sentence) ? walk(step.next, index) : -1
    }
  }

  /** Whether a token belongs to the sentence that is read. */
  function isWithin(index: number): boolean {
    return index >= begin && index < end
  }

  /** Whether something stands within reach before an index. */
  function isBefore(step: Step, index: number): boolean {
    for (let at = Math.max(begin, index - reach); at < index; at++) {
      if (walk(step, at) !== -1) return true
    }
    return false
  }

  function isNegated({from, sentence}: Hit): boolean {
    for (let at = from - 1; at >= from - reach && tokens[at]?.sentence === sentence; at--) {
      if (tokens[at + 1]!.pause) return false
      if (isIn(bits[at]!, negator)) return true
    }
    return false
  }
}

const nothingRead: MatchInput = {tokens: [], slots: {}, isQuestion: () => false}

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

/** Numbers as they are read fastest. */
function integers(numbers: ArrayLike<number>): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers)
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
