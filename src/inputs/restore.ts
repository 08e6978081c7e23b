/** From the draft back to the original, once the rules have spoken. */
import type {VFile} from 'vfile'
import {locator} from '../letter/lines.js'
import type {Place, Range} from '../letter/types.js'
import {inOriginal} from './draft.js'
import type {Input, NamedRange} from './input.js'

/** Make a function that finds a range of the draft in the original. */
export function placesIn({draft, original, map, parts}: Input): (range: Range) => Place {
  const locate = locator(original)
  return (range) => {
    const found = map ? inOriginal(map, draft, range) : range
    const part = partAt(parts, found.start)
    return {...locate(found), ...(part && {part: part.name})}
  }
}

/**
 * Put the original in the place of the draft: as the text of the file, and in the places of its messages.
 *
 * `actual` becomes what stands in the original, marks of emphasis included; what a message would take out with such
 * marks is not to be mended without asking.
 */
export function restore(file: VFile, input: Input, place: (range: Range) => Place): void {
  file.value = input.original
  if (!input.map && input.parts.length === 0) return
  for (const message of file.messages) {
    const {place: old, actual} = message
    if (!old || !('start' in old)) continue
    const found = place({start: old.start.offset ?? 0, end: old.end.offset ?? 0})
    const {start, end} = found
    message.place = found
    message.line = start.line
    message.column = start.column
    message.name = `${start.line}:${start.column}-${end.line}:${end.column}`
    message.actual = input.original.slice(start.offset, end.offset)
    if (message.actual !== actual) message.fixable = false
  }
}

/** The part that holds an offset, or ends there. */
function partAt(parts: readonly NamedRange[], offset: number): NamedRange | undefined {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (parts[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return parts[low]
}
