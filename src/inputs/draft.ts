/** A draft under construction: text, and where each stretch of it stands in the original. */
import type {Range} from '../letter/types.js'

/**
 * A stretch of the draft and the stretch of the original that it stands for.
 *
 * Where both are equally long they agree letter by letter; else, as with `&amp;`, they are one whole.
 */
export interface Stretch extends Range {
  /** Where it begins in the draft. */
  at: number
  /** How long it is in the draft. */
  length: number
  /** Whether both are one whole even where they are equally long. */
  isWhole?: boolean
}

/** Collects a draft. */
export interface DraftWriter {
  /** Add text that stands for a range of the original; by default for nothing, right after what came last. */
  add: (text: string, range?: Range) => void
  /** What was added so far. */
  read: () => {draft: string; map: Stretch[]}
  /** Whether nothing was added since the last line ending, or at all. */
  isAtLineStart: () => boolean
}

/** Begin a draft. */
export function createDraft(): DraftWriter {
  const texts: string[] = []
  const map: Stretch[] = []
  let length = 0
  let isAtLineStart = true
  return {
    add(text, range) {
      if (text === '') return
      const last = map.at(-1)
      const {start, end} = range ?? {start: last?.end ?? 0, end: last?.end ?? 0}
      const isEven = text.length === end - start
      if (last && isEven && last.end === start && last.length === last.end - last.start) {
        last.end = end
        last.length += text.length
      } else map.push({at: length, length: text.length, start, end})
      texts.push(text)
      length += text.length
      isAtLineStart = text.endsWith('\n')
    },
    read: () => ({draft: texts.join(''), map}),
    isAtLineStart: () => isAtLineStart
  }
}

/**
 * Find in the original what a range of the draft stands for: from the first of its characters to the last, with all
 * markup between. An empty range is the place after the character before it, or before the next one at a line's start.
 */
export function inOriginal(map: readonly Stretch[], draft: string, {start, end}: Range): Range {
  if (start < end) {
    const first = stretchAt(map, start)
    const last = stretchAt(map, end - 1)
    if (!first || !last) return {start: 0, end: 0}
    const from = isEven(first) ? first.start + start - first.at : first.start
    const to = isEven(last) ? last.start + end - last.at : last.end
    // Browsers move stray text before the table that it stands in.
    return from <= to ? {start: from, end: to} : {start: last.start, end: first.end}
  }
  const isLineStart = start === 0 || draft[start - 1] === '\n'
  const before = stretchAt(map, start - 1)
  const after = stretchAt(map, start)
  const stretch = (isLineStart ? after : before) ?? before ?? after
  if (!stretch) return {start: 0, end: 0}
  const into = Math.min(start - stretch.at, stretch.length)
  const at = isEven(stretch) ? stretch.start + into : into === 0 ? stretch.start : stretch.end
  return {start: at, end: at}
}

function isEven({length, start, end, isWhole}: Stretch): boolean {
  return !isWhole && length === end - start
}

/** The stretch that holds a character of the draft. */
function stretchAt(map: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  const stretch = map[low]
  return stretch && offset >= stretch.at && offset < stretch.at + stretch.length
    ? stretch
    : undefined
}
