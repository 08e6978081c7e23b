/** Lines of at most so many columns. */
import {cells, widthOf} from './visible.js'

/** Break visible text between words, or inside a word that is wider than a line. Empty text gives no line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, columns))) {
    if (line === '') line = word
    else if (widthOf(line) + 1 + widthOf(word) <= columns) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Cut visible text to a width; what is left out is marked with `ellipsis`. */
export function cut(text: string, columns: number, ellipsis = '…'): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  let width = widthOf(ellipsis)
  for (const cell of cells(text)) {
    width += cell.width
    if (width > columns) break
    kept += cell.text
  }
  return kept.trimEnd() + ellipsis
}

/** The same from the left: for paths, whose end tells most. */
export function cutStart(text: string, columns: number, ellipsis = '…'): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  let width = widthOf(ellipsis)
  for (const cell of cells(text).reverse()) {
    width += cell.width
    if (width > columns) break
    kept = cell.text + kept
  }
  return ellipsis + kept
}

/** Text filled with spaces to a width. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word]
  const result: string[] = []
  let piece = ''
  let width = 0
  for (const cell of cells(word)) {
    if (width + cell.width > columns) {
      result.push(piece)
      piece = ''
      width = 0
    }
    piece += cell.text
    width += cell.width
  }
  return [...result, piece]
}
