/** Which stretch of which line shows a finding. */
import {readLines} from '../letter/lines.js'
import type {Place} from '../letter/types.js'

/** A stretch of one line of a draft. */
export interface Sighting {
  /** 1-based number of the line. */
  line: number
  text: string
  /** UTF-16 code units in `text`, end exclusive; equal where something is missing. */
  start: number
  end: number
  /** Last line of the place. */
  lastLine: number
  /** Where something missing belongs, seen from the stretch; absent where there are words to point at. */
  belongs?: 'before this line' | 'here' | 'after this line'
}

/** Make a function that finds the stretch of a line to show for a place in a draft. */
export function sighter(draft: string): (place: Place) => Sighting {
  const lines = readLines(draft).map(({text}) => text.trimEnd())
  const byteOrderMark = draft.startsWith('\uFEFF') ? 1 : 0

  const atEnd = (line: number): Sighting => {
    const text = lines[line - 1] ?? ''
    return {
      line,
      text,
      start: text.length,
      end: text.length,
      lastLine: line,
      belongs: 'after this line'
    }
  }

  return ({start, end}) => {
    const {line} = start
    const text = lines[line - 1] ?? ''
    const from = Math.max(0, start.column - 1 - (line === 1 ? byteOrderMark : 0))
    if (start.offset !== end.offset) {
      const to = end.line === line ? from + end.column - start.column : text.length
      return {line, text, start: from, end: Math.max(to, from + 1), lastLine: end.line}
    }
    if (from >= text.length) {
      // A blank line shows nothing: the words before it tell where one is.
      const before = lines.slice(0, line).findLastIndex((one) => one !== '') + 1
      if (before > 0) return atEnd(before)
    }
    const belongs = from === 0 && text !== '' ? 'before this line' : 'here'
    return {line, text, start: from, end: from, lastLine: line, belongs}
  }
}
