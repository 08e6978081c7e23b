/** Lines and points of a draft. */
import type {Line, Place, Point, Range} from './types.js'

/** Cut a draft into lines. A byte order mark belongs to no line's text. */
export function readLines(draft: string): Line[] {
  const lines: Line[] = []
  const ending = /\r\n|\n|\r|$/g
  let start = draft.startsWith('\uFEFF') ? 1 : 0
  while (start <= draft.length) {
    ending.lastIndex = start
    const found = ending.exec(draft)!
    lines.push({start, end: found.index, text: draft.slice(start, found.index)})
    if (found[0] === '') break
    start = found.index + found[0].length
  }
  return lines
}

/** Make a function that turns ranges into places: lines and columns are 1-based. */
export function locator(draft: string): (range: Range) => Place {
  let starts: number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(draft)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
  return (range) => ({start: point(range.start), end: point(range.end)})
}

function lineStarts(draft: string): number[] {
  const starts = [0]
  for (const ending of draft.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  return starts
}
