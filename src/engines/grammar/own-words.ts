/** Words that a letter itself vouches for: names of people, places and firms, skills, terms of a trade. */
import type {Facts, Letter, PartKind} from '../../letter/types.js'

/** Parts that hold names and addresses, not prose. */
const namingParts: readonly PartKind[] = [
  'letterhead',
  'inside-address',
  'signature',
  'contact',
  'mail-signature',
  'reference',
  'enclosure'
]

/** Headers that name people. */
const namingHeaders: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'bcc', 'reply-to'])

const word = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu

/** Words by what vouches for them, in lower case, accents composed. */
export interface OwnWords {
  /** Declared names and those of addressee and writer, which may be misspelt elsewhere; as written. */
  names: ReadonlyMap<string, string>
  /** All words that are no misspellings. */
  all: ReadonlySet<string>
}

/** Read the words of parts that name people and places, of what is declared, and of addresses. */
export function readOwnWords(letter: Letter): OwnWords {
  const names = new Map<string, string>()
  const all = new Set<string>()
  for (const text of naming(letter)) {
    for (const written of wordsOf(text)) {
      const key = written.toLowerCase()
      all.add(key)
      if (/^\p{Lu}/u.test(written)) names.set(key, written)
    }
  }
  for (const text of vouching(letter)) {
    for (const written of wordsOf(text)) all.add(written.toLowerCase())
  }
  return {names, all}
}

/** Words with composed accents and straight apostrophes, as prose is read. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').replaceAll('’', "'").match(word) ?? []
}

/** Texts that name people, places and firms. */
function* naming({facts, headers, parts, salutation}: Letter): Generator<string> {
  const {employer, recipient, sender, role}: Facts = facts
  for (const fact of [employer, sender, role]) if (fact) yield fact
  yield* typeof recipient === 'string' ? [recipient] : (recipient ?? [])
  for (const {name, value} of headers) if (namingHeaders.has(name)) yield value.text
  for (const {kind, text} of parts) if (namingParts.includes(kind)) yield text
  if (salutation?.addressee === 'person') yield salutation.name
}

/** Texts whose words are right, names or not. */
function* vouching({facts, addresses, draft}: Letter): Generator<string> {
  yield* facts.skills ?? []
  if (facts.cv) yield facts.cv
  if (facts.job) yield facts.job
  for (const {start, end} of addresses) yield draft.slice(start, end)
}
