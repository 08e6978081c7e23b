/**
 * Large tables of text that are quick to load: JSON of a thousand long lines instead of thousands of entries.
 *
 * A table is read once a start, and a letter asks for a small part of it; so entries are found in their line on demand.
 */

/** Entries by the first characters of their keys: `|key=value|key=value|`, for JSON writes that as it is. */
export type TextTable = Readonly<Record<string, string>>

/** How many characters entries are looked up by: lines of a screen or two, and not too many of them. */
const heads = 3

/** Make a table. Keys and values hold neither `|` nor `=`. */
export function textTable(entries: Iterable<readonly [key: string, value: string]>): TextTable {
  const table: Record<string, string> = {}
  for (const [key, value] of entries) {
    const head = key.slice(0, heads)
    table[head] = `${Object.hasOwn(table, head) ? table[head]! : '|'}${key}=${value}|`
  }
  return table
}

/** Find the value of a key; `undefined` when there is none. */
export function lookUp(table: TextTable, key: string): string | undefined {
  const head = key.slice(0, heads)
  if (!Object.hasOwn(table, head)) return
  const line = table[head]!
  const at = line.indexOf(`|${key}=`)
  if (at === -1) return
  const start = at + key.length + 2
  return line.slice(start, line.indexOf('|', start))
}

/** The entries of a key's beginnings: of `organs`, those for `or`, `org` and `organ`. */
export function lookUpBeginnings(table: TextTable, key: string): string[] {
  const found: string[] = []
  for (let length = Math.min(heads, key.length); length > 0; length--) {
    const head = key.slice(0, length)
    if (!Object.hasOwn(table, head)) continue
    for (const entry of table[head]!.split('|')) {
      const equals = entry.indexOf('=')
      if (equals > 0 && key.startsWith(entry.slice(0, equals))) found.push(entry.slice(equals + 1))
    }
  }
  return found
}
