/** All phrases of all lists, found in one pass over a letter's tokens. */
import {compile, type Program, type Step} from './compile.js'
import {Lexicon, type WordBits} from './lexicon.js'
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

interface Entry extends Program {
  id: number
  phrase: string
  list: PhraseList
  isException: boolean
}

/** Compile lists into a matcher. Throws a `SyntaxError` for a phrase in wrong notation. */
export function createMatcher(lists: Iterable<PhraseList>): Matcher {
  const lexicon = new Lexicon()
  const known = new Set(lists)
  const byWord = new Map<string, Entry[]>()
  const byPrefix = new Map<string, Entry[]>()
  const bySlots: Entry[] = []
  let count = 0
  const negators = lexicon.set([
    'hardly',
    'neither',
    'never',
    'no',
    'nobody',
    'none',
    'nor',
    'not',
    'without'
  ]).id

  for (const list of known) {
    for (const phrase of list.match) add(list, phrase, false)
    for (const phrase of list.except) add(list, phrase, true)
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map(({length}) => length))]
  /** The round, one a sentence, in which each phrase was last tried. */
  const lastRound = new Int32Array(count)
  let round = 0
  const lookedUp = new Map<string, readonly Entry[]>()

  return {has: (list) => known.has(list), match}

  function add(list: PhraseList, phrase: string, isException: boolean): void {
    const entry = {...compile(phrase, lexicon), id: count++, phrase, list, isException}
    const {anchor} = entry
    for (const word of anchor?.words ?? []) push(byWord, word, entry)
    for (const prefix of anchor?.prefixes ?? []) push(byPrefix, prefix, entry)
    if (!anchor) bySlots.push(entry)
  }

  /** The phrases that are looked up by a word. */
  function entriesOf(word: string): readonly Entry[] {
    let found = lookedUp.get(word)
    if (!found) {
      found = [
        ...(byWord.get(word) ?? []),
        ...prefixLengths.flatMap((length) => byPrefix.get(word.slice(0, length)) ?? [])
      ]
      if (lookedUp.size > 20_000) lookedUp.clear()
      lookedUp.set(word, found)
    }
    return found
  }

  function match(input: MatchInput): ReadonlyMap<PhraseList, readonly Hit[]> {
    const {tokens, slots} = input
    const bits = tokens.map(({word, also}) =>
      also ? union([word, ...also].map((one) => lexicon.bits(one))) : lexicon.bits(word)
    )
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
      const present = union(bits.slice(from, to))
      round++
      for (const entry of bySlots) consider(entry)
      for (let index = from; index < to; index++) {
        const {word, also} = tokens[index]!
        for (const entry of entriesOf(word)) consider(entry)
        for (const other of also ?? []) for (const entry of entriesOf(other)) consider(entry)
      }

      /** Try a phrase that may be in the sentence, once, wherever it could begin. */
      function consider(entry: Entry): void {
        if (lastRound[entry.id] === round) return
        lastRound[entry.id] = round
        for (const set of entry.needs) if (!isIn(present, set)) return
        for (let index = from; index < to; index++) {
          if (isIn(bits[index]!, entry.first) || beginsSlot(entry, index)) attempt(entry, index)
        }
      }
    }

    function beginsSlot(entry: Entry, index: number): boolean {
      for (const slot of entry.slots) if (slots[slot]?.has(index)) return true
      return false
    }

    function attempt(entry: Entry, from: number): void {
      const to = walk(entry.step, from, from)
      if (to <= from) return
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

    function isNegated({from}: Hit): boolean {
      for (let at = from - 1; at >= from - reach && inSentence(at, from); at--) {
        if (tokens[at + 1]!.pause) return false
        if (isIn(bits[at]!, negators)) return true
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

function isIn(bits: WordBits, set: number): boolean {
  return ((bits[set >> 5]! >>> (set & 31)) & 1) === 1
}

function merge(into: WordBits, bits: WordBits): WordBits {
  for (let at = 0; at < bits.length; at++) into[at]! |= bits[at]!
  return into
}

function union(all: readonly WordBits[]): WordBits {
  return all.slice(1).reduce(merge, all[0]!.slice())
}

function push<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const known = map.get(key)
  if (known) known.push(entry)
  else map.set(key, [entry])
}
