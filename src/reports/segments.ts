/** A text cut where findings begin and end, so that findings that overlap can be marked. */
import type {Range} from '../letter/types.js'

/** A stretch of the text, end exclusive, that no finding begins or ends inside. */
export interface Segment extends Range {
  /** Indices of the ranges that begin where it begins. */
  begins: number[]
  /** Indices of the ranges that hold it. */
  covered: number[]
}

/** Cut a text of some length by ranges that may overlap, touch or be empty. The segments together are the whole text. */
export function segments(length: number, ranges: readonly Range[]): Segment[] {
  const cuts = [...new Set([0, length, ...ranges.flatMap(({start, end}) => [start, end])])].sort(
    (a, b) => a - b
  )
  return cuts.flatMap((start, at): Segment[] => {
    const end = cuts[at + 1] ?? start
    const begins = indices(ranges, (range) => range.start === start)
    if (end === start && begins.length === 0) return []
    const covered = indices(ranges, (range) => range.start <= start && end <= range.end)
    return [{start, end, begins, covered: end > start ? covered : []}]
  })
}

function indices(ranges: readonly Range[], holds: (range: Range) => boolean): number[] {
  return ranges.flatMap((range, index) => (holds(range) ? [index] : []))
}
