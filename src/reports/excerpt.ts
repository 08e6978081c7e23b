/** A line of a letter, shortened around the place that is spoken of. */
import {cells, type Cell} from './visible.js'

/** What is shown of a line, and how its offsets become columns. */
export interface Excerpt {
  /** Visible text of at most the columns asked for. */
  text: string
  /** First offset of the line that is shown. */
  from: number
  /** First offset behind what is shown; the line's length when its end is shown. */
  to: number
  /** Column of an offset that is shown, from 0. */
  columnOf: (offset: number) => number
}

/**
 * Show a line in at most `columns` columns so that the offsets `start` to `end` are in sight, with as much as fits
 * before and after them. A place wider than that is shown from its start.
 */
export function excerpt(
  line: string,
  {start, end}: {start: number; end: number},
  columns: number,
  ellipsis: string
): Excerpt {
  const all = cells(line)
  if (sum(all) <= columns) return excerptOf(all, 0, all.length, line, '', '')

  const first = indexAt(all, start)
  const last = Math.max(first, indexAt(all, end - 1))
  const room = columns - 2 * ellipsis.length
  let from = first
  let to = first
  let width = 0
  const take = (index: number): boolean => {
    const cell = all[index]
    if (!cell || width + cell.width > room) return false
    width += cell.width
    if (index < from) from = index
    else to = index + 1
    return true
  }
  while (to <= last && take(to));
  let isGrowing = true
  while (isGrowing) {
    // Both sides grow in turn, so that the place stands in the middle.
    const isBefore = take(from - 1)
    isGrowing = take(to) || isBefore
  }
  if (from > 0) from = afterSpace(all, from, first)
  if (to < all.length && to > last) to = beforeSpace(all, to, last + 1)
  return excerptOf(all, from, to, line, from > 0 ? ellipsis : '', to < all.length ? ellipsis : '')
}

function excerptOf(
  all: readonly Cell[],
  from: number,
  to: number,
  line: string,
  before: string,
  after: string
): Excerpt {
  const shown = all.slice(from, to)
  const end = all[to]?.start ?? line.length
  return {
    text: before + shown.map(({text}) => text).join('') + after,
    from: all[from]?.start ?? 0,
    to: end,
    columnOf: (offset) => before.length + sum(shown.slice(0, indexAt(shown, offset)))
  }
}

/** Index of the cell that holds an offset; behind the last there is no cell. */
function indexAt(all: readonly Cell[], offset: number): number {
  const index = all.findIndex(({end}) => end > offset)
  return index < 0 ? all.length : index
}

/** Move the first cell shown to the start of a word, unless that passes the limit. */
function afterSpace(all: readonly Cell[], from: number, limit: number): number {
  for (let index = from; index <= limit; index++) if (all[index - 1]!.text === ' ') return index
  return from
}

/** Move the end of what is shown to the end of a word, unless that passes the limit. */
function beforeSpace(all: readonly Cell[], to: number, limit: number): number {
  for (let index = to; index >= limit; index--) if (all[index]!.text === ' ') return index
  return to
}

function sum(all: readonly Cell[]): number {
  return all.reduce((total, {width}) => total + width, 0)
}
