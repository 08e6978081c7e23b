/** The letters of one run, and for each of them the others that matter to it. */
import type {Companion} from '../letter/types.js'

/** The letters of one run. */
export interface Run {
  /** The others that a letter is to know: see `createRun`. None for a key that the run does not have. */
  companionsOf: (key: string) => readonly Companion[]
}

/**
 * Smallest shingles by which a paragraph is found. Paragraphs that are alike share one of them (Broder 1997): of two that
 * have four fifths in common one pair in 600 does not, and letters have several paragraphs. Judgement.
 */
const keysPerParagraph = 4

/** Letters that are remembered for one shingle, and companions that are compared with one letter. Judgement. */
const most = 32

interface Entry {
  companion: Companion
  /** The same without paragraphs: for those who ask about employer and date alone. */
  bare: Companion
}

/**
 * Make a run of letters by keys that are equal where two names mean one letter.
 *
 * A letter's companions are those that have a paragraph much like one of its own, at most 32, and those that name the
 * same employer; the latter come without paragraphs where there is nothing alike. They are in the order of their paths,
 * whatever the order of `letters`. Time and memory grow with the length of the letters, not with the number of pairs:
 * a paragraph that more than 32 letters share leads to the first 32 of them.
 */
export function createRun(letters: ReadonlyMap<string, Companion>): Run {
  const entries = [...letters.values()]
    .sort((a, b) => compare(a.path, b.path))
    .map((companion): Entry => ({companion, bare: {...companion, paragraphs: []}}))
  const places = new Map(entries.map(({companion}, place) => [companion, place]))
  const byShingle = new Map<number, number[]>()
  const byEmployer = new Map<string, number[]>()
  entries.forEach(({companion}, place) => {
    for (const key of keysOf(companion)) add(byShingle, key, place, most)
    if (companion.employer !== undefined) add(byEmployer, companion.employer, place, Infinity)
  })

  return {
    companionsOf(key) {
      const own = letters.get(key)
      if (!own) return []
      const self = places.get(own)!
      const alike = new Map<number, number>()
      for (const shingle of keysOf(own)) {
        for (const place of byShingle.get(shingle) ?? [])
          alike.set(place, (alike.get(place) ?? 0) + 1)
      }
      alike.delete(self)
      const nearest = new Set(
        [...alike]
          .sort(([a, shared], [b, others]) => others - shared || a - b)
          .slice(0, most)
          .map(([place]) => place)
      )
      const sameEmployer = byEmployer.get(own.employer ?? '') ?? []
      return [...new Set([...nearest, ...sameEmployer])]
        .filter((place) => place !== self)
        .sort((a, b) => a - b)
        .map((place) => (nearest.has(place) ? entries[place]!.companion : entries[place]!.bare))
    }
  }
}

function keysOf({paragraphs}: Companion): number[] {
  return paragraphs.flatMap((shingles) => shingles.slice(0, keysPerParagraph))
}

function add<Key>(index: Map<Key, number[]>, key: Key, place: number, limit: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [place])
  else if (list.length < limit && list.at(-1) !== place) list.push(place)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
