/** Numbers for words and sets of words, so that a matcher compares bits and never strings. */

/** A set of words and word beginnings that some phrase asks for at one place. */
export interface WordSet {
  /** Its bit in the bits of a word. */
  readonly id: number
}

/** A word as bits: bit `id` is set when the word belongs to the set with that id. */
export type WordBits = Uint32Array

/** How many distinct words a lexicon remembers; a letter has about 150. */
const memory = 20_000

/** The words that phrases mention, and which sets each written word belongs to. */
export class Lexicon {
  readonly #sets = new Map<string, WordSet>()
  readonly #byWord = new Map<string, number[]>()
  readonly #byPrefix = new Map<string, number[]>()
  readonly #cache = new Map<string, WordBits>()
  readonly #lengths = new Set<number>()

  /** The set of these words and word beginnings; the same words give the same set. */
  set(words: Iterable<string>, prefixes: Iterable<string> = []): WordSet {
    const own = [...new Set(words)].sort()
    const beginnings = [...new Set(prefixes)].sort()
    const key = `${own.join(' ')}*${beginnings.join(' ')}`
    const known = this.#sets.get(key)
    if (known) return known
    const set = {id: this.#sets.size}
    this.#sets.set(key, set)
    for (const word of own) push(this.#byWord, word, set.id)
    for (const prefix of beginnings) {
      push(this.#byPrefix, prefix, set.id)
      this.#lengths.add(prefix.length)
    }
    return set
  }

  /** How many 32-bit words the bits of a word take. */
  get width(): number {
    return (this.#sets.size >> 5) + 1
  }

  /** The sets that a word belongs to. To be asked when all sets are known. */
  bits(word: string): WordBits {
    const known = this.#cache.get(word)
    if (known) return known
    const bits = new Uint32Array(this.width)
    for (const id of this.ids(word)) bits[id >> 5]! |= 1 << (id & 31)
    if (this.#cache.size > memory) this.#cache.clear()
    this.#cache.set(word, bits)
    return bits
  }

  /** Ids of the sets that a word belongs to. */
  ids(word: string): number[] {
    const found = [...(this.#byWord.get(word) ?? [])]
    for (const length of this.#lengths) {
      if (length <= word.length) found.push(...(this.#byPrefix.get(word.slice(0, length)) ?? []))
    }
    return found
  }
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const known = map.get(key)
  if (known) known.push(id)
  else map.set(key, [id])
}
