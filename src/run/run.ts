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

/** Letters that are remembered for one shingle, and companions that a letter has with the same employer. Judgement. */
const most = 32

/** Companions with a paragraph alike, most alike first: copies of a whole letter share more than a paragraph. Judgement. */
const mostAlike = 8

/** Keys that two letters share at least; a single sentence gives one by chance. Judgement. */
const leastShared = 2

/**
 * Make a run of letters by keys that are equal where two names mean one letter.
 *
 * A letter's companions are those that have a paragraph much like one of its own, and those that name the same employer,
 * nearest in date; at most 8 of the former and 32 of the latter, which come without paragraphs where there is nothing alike. They are in the
 * order of their paths, whatever the order of `letters`. Time and memory grow with the letters and not with their pairs:
 * a paragraph that more than 32 letters share leads to the first 32 of them.
 */
export function createRun(letters: ReadonlyMap<string, Companion>): Run {
  const all = [...letters.values()].sort((a, b) => compare(a.path, b.path))
  const places = new Map(all.map((companion, place) => [companion, place]))
  // Who asks about employer and date alone need not look at paragraphs.
  const bare = all.map((companion): Companion => ({...companion, paragraphs: []}))
  const byShingle = new Map<number, number[]>()
  const byEmployer = new Map<string, number[]>()
  all.forEach((companion, place) => {
    for (const key of keysOf(companion)) add(byShingle, key, place, most)
    if (companion.employer) add(byEmployer, companion.employer, place)
  })
  const rank = new Array<number>(all.length)
  for (const group of byEmployer.values()) {
    group.sort((a, b) => compare(all[a]!.date ?? '', all[b]!.date ?? '') || a - b)
    group.forEach((place, index) => (rank[place] = index))
  }

  /** Keys that each letter shares with the one that is asked for; 0 in between. */
  const shared = new Uint16Array(all.length)
  const alikeTo = (own: Companion, self: number): number[] => {
    const found: number[] = []
    for (const key of keysOf(own)) {
      for (const place of byShingle.get(key)!) {
        if (place === self) continue
        if (shared[place] === 0) found.push(place)
        shared[place]! += 1
      }
    }
    return found
  }

  return {
    companionsOf(key) {
      const own = letters.get(key)
      if (!own) return []
      const self = places.get(own)!
      const alike = alikeTo(own, self)
      const nearest = alike
        .filter((place) => shared[place]! >= leastShared)
        .sort((a, b) => shared[b]! - shared[a]! || a - b)
        .slice(0, mostAlike)
      for (const place of alike) shared[place] = 0
      const group = byEmployer.get(own.employer ?? '') ?? []
      const from = Math.max(0, Math.min((rank[self] ?? 0) - most / 2, group.length - most - 1))
      const found = new Map(
        group.slice(from, from + most + 1).map((place) => [place, bare[place]!])
      )
      for (const place of nearest) found.set(place, all[place]!)
      found.delete(self)
      return [...found].sort(([a], [b]) => a - b).map(([, companion]) => companion)
    }
  }
}

function keysOf({paragraphs}: Companion): number[] {
  return paragraphs.flatMap((shingles) => shingles.slice(0, keysPerParagraph))
}

function add<Key>(index: Map<Key, number[]>, key: Key, place: number, limit = Infinity): void {
  const list = index.get(key)
  if (!list) index.set(key, [place])
  else if (list.length < limit && list.at(-1) !== place) list.push(place)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
