/**
 * Large tables of text that are quick to load: one long text and the places at which to cut it.
 *
 * A table is read at every start, and a letter asks for a small part of it; so entries are cut out on demand.
 */

/** Texts one after the other, and where each ends. */
export interface TextList {
  text: string
  ends: readonly number[]
}

/** A text that pieces are cut out of: a string, or bytes that become one piece by piece. */
export interface CutText {
  slice: (start: number, end: number) => string
}

/** A list or table that may be read from bytes. */
export interface CutList {
  text: CutText
  ends: ArrayLike<number>
}

/** Entries by a hash of their keys: each text of the list is `|key=value|key=value|`, empty for an unused hash. */
export type TextTable = TextList

/** Make a list of texts. */
export function textList(texts: Iterable<string>): TextList {
  const all = [...texts]
  let end = 0
  return {text: all.join(''), ends: all.map(({length}) => (end += length))}
}

/** The text at an index; empty beyond the end. */
export function textAt({text, ends}: CutList, index: number): string {
  return index < ends.length ? text.slice(index === 0 ? 0 : ends[index - 1]!, ends[index]!) : ''
}

/** Entries that share a hash: few enough to find one at a glance, many enough to keep the list of ends short. */
const share = 4

/** Make a table. Keys and values hold neither `|` nor `=`. */
export function textTable(entries: Iterable<readonly [key: string, value: string]>): TextTable {
  const all = [...entries]
  const size = Math.ceil(all.length / share)
  const buckets = Array.from({length: size}, () => '')
  for (const [key, value] of all) {
    const at = hash(key, size)
    buckets[at] = `${buckets[at] || '|'}${key}=${value}|`
  }
  return textList(buckets)
}

/** Find the value of a key; `undefined` when there is none. */
export function lookUp(table: CutList, key: string): string | undefined {
  const bucket = textAt(table, hash(key, table.ends.length))
  const at = bucket.indexOf(`|${key}=`)
  if (at === -1) return
  const start = at + key.length + 2
  return bucket.slice(start, bucket.indexOf('|', start))
}

function hash(key: string, size: number): number {
  let sum = 0
  for (let at = 0; at < key.length; at++) sum = (Math.imul(sum, 31) + key.charCodeAt(at)) | 0
  return (sum >>> 0) % size
}
