/** Lines as a browser lays them out: spaces fall together, blocks begin on lines of their own. */
import type {Range} from '../letter/types.js'
import {createDraft, type DraftWriter} from './draft.js'

/** Lays out text. Ranges are those of the original. */
export interface LineWriter {
  /** Add a character that is shown, or a few that stand for one. */
  add: (text: string, range: Range) => void
  /** Add white space, which is shown as one space, and at the ends of lines not at all. */
  space: (range: Range) => void
  /** End the line. */
  breakLine: (range: Range) => void
  /** Let what follows begin on a new line, or after a blank one where `lines` is 2. */
  begin: (lines: number) => void
  /** Let the next line begin with a mark, such as that of a list. */
  mark: (text: string) => void
  /** Begin each line with a mark from here on, such as that of a quote. */
  prefix: (text: string) => void
  read: DraftWriter['read']
}

/** Begin to lay out text, after some that is kept as it is. */
export function createLines(kept: string): LineWriter {
  const writer = createDraft()
  writer.add(kept, {start: 0, end: kept.length})
  let isEmpty = true
  /** Line endings since the last text. */
  let endings = 0
  let wanted = 0
  let space: Range | undefined
  let marker = ''
  let prefix = ''

  const end = (range?: Range): void => {
    writer.add('\n', range)
    endings++
    space = undefined
  }
  return {
    add(text, range) {
      while (!isEmpty && endings < wanted) end()
      wanted = 0
      const before = {start: range.start, end: range.start}
      if (isEmpty || endings > 0) {
        writer.add(prefix + marker, before)
        marker = ''
      } else if (space) writer.add(' ', space)
      writer.add(text, range)
      space = undefined
      isEmpty = false
      endings = 0
    },
    space(range) {
      if (!isEmpty && endings === 0 && wanted === 0) space ??= range
    },
    breakLine(range) {
      if (wanted > endings && !isEmpty) end()
      end(range)
      if (wanted < 2) wanted = 0
    },
    begin(lines) {
      wanted = Math.max(wanted, lines)
    },
    mark(text) {
      marker = text
    },
    prefix(text) {
      prefix = text
    },
    read: writer.read
  }
}
