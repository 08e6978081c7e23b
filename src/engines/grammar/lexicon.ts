/** How common words are, and which common words are one step away. */
import {commonWords, rareWords} from '../../words/common-words.js'

let ranks: ReadonlyMap<string, number> | undefined
let rare: ReadonlySet<string> | undefined

/**
 * How common a word of small letters is: the upper end of its band, such as 1,000 for one of the thousand commonest.
 * Infinite for a word that is in no band.
 */
export function rankOf(word: string): number {
  if (!ranks) {
    const all = commonWords().flatMap(([rank, words]) =>
      unfold(words).map((one): [string, number] => [one, rank])
    )
    ranks = new Map(all)
  }
  return ranks.get(word) ?? Infinity
}

/** Whether a word that an engine may not know is one all the same, near though it is to a commoner one. */
export function isRareWord(word: string): boolean {
  rare ??= new Set(unfold(rareWords()))
  return rare.has(word)
}

/** The common words one step from a text of small letters: a letter more, less or another, or two swapped. */
export function commonNeighbours(text: string): string[] {
  const found = new Set<string>()
  const add = (word: string): void => {
    if (word !== text && rankOf(word) < Infinity) found.add(word)
  }
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      add(before + letter + after)
      if (after !== '') add(before + letter + after.slice(1))
    }
    if (after !== '') add(before + after.slice(1))
    if (after.length > 1) add(before + after[1]! + after[0]! + after.slice(2))
  }
  return [...found]
}

/** The commonest words with the first letter and about the length of a long word: two steps may lead to one. */
export function likelyWords(text: string): string[] {
  if (text.length < 7) return []
  rankOf(text)
  return [...ranks!]
    .filter(
      ([word, rank]) =>
        rank <= 8000 && word[0] === text[0] && Math.abs(word.length - text.length) <= 2
    )
    .map(([word]) => word)
}

/** Words in order, each without what it shares with the one before, a capital letter telling how much: "aBle" is "a", "able". */
export function unfold(folded: string): string[] {
  const words: string[] = []
  let last = ''
  for (const [, shared, rest] of folded.matchAll(/([A-Z])([a-z]*)/g)) {
    last = last.slice(0, shared!.charCodeAt(0) - 65) + rest!
    words.push(last)
  }
  return words
}

/** The reverse of `unfold`. */
export function fold(words: Iterable<string>): string {
  let last = ''
  let folded = ''
  for (const word of [...words].sort()) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === last[shared]) shared++
    folded += String.fromCharCode(65 + shared) + word.slice(shared)
    last = word
  }
  return folded
}
