/** Text as a terminal shows it: nothing in it can be taken for a command, and its width in columns is known. */
import stringWidth from 'string-width'

/** One character as people see it. */
export interface Cell {
  /** What is printed for it. */
  text: string
  /** Columns that it takes: 0, 1, 2, or more for an escape. */
  width: number
  /** Where it stands in the text, in UTF-16 code units, end exclusive. */
  start: number
  end: number
}

/** Columns from one tab stop to the next. */
const tabStop = 4

const ascii = /^[ -~]*$/
/** Control characters, invisible ones, direction marks, lone surrogates, and separators of lines. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
// TypeScript knows the flag only for later targets than ours.
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v')
const characters = new Intl.Segmenter('en')

/** Cut one line of text into the characters that are shown for it; tabs become spaces. */
export function cells(line: string): Cell[] {
  if (ascii.test(line)) {
    return Array.from(line, (text, start) => ({text, width: 1, start, end: start + 1}))
  }
  let column = 0
  return Array.from(characters.segment(line), ({segment, index}) => {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : shown(segment)
    const width = stringWidth(text)
    column += width
    return {text, width, start: index, end: index + segment.length}
  })
}

/** The same text with every character that could control a terminal written as an escape, such as `\x1b`. */
export function visible(text: string): string {
  if (ascii.test(text)) return text
  return cells(text)
    .map((cell) => cell.text)
    .join('')
}

/** The same of words that may stand on several lines of a letter: they are put on one. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}

/** Columns that visible text takes. */
export function widthOf(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text)
}

function shown(character: string): string {
  // What makes an emoji one sign, such as a joiner, is invisible and harmless there.
  return emoji.test(character) ? character : character.replace(hidden, escape)
}

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16)
  return code.length > 4
    ? `\\u{${code}}`
    : code.length > 2
      ? `\\u${code.padStart(4, '0')}`
      : `\\x${code.padStart(2, '0')}`
}
