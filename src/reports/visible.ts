/** Text as a terminal shows it: nothing in it can be taken for a command, and its width in columns is known. */
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

/** Characters that take one code unit and one column: ASCII, Latin with accents, quotes, dashes, and our own signs. */
const plain =
  ' -~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u205E\\u2192\\u2212\\u2500-\\u257F\\u25B2\\u25CF\\u2713\\u2716\\u2717'
const plainLine = new RegExp(`^[${plain}]*$`)
const plainText = new RegExp(`^[${plain}\\t\\n\\r]*$`)

/** Control characters, invisible ones, direction marks, lone surrogates, and separators of lines. */
const hidden = (): RegExp => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

let characters: Intl.Segmenter | undefined
let emoji: RegExp | undefined
let measure: ((text: string) => number) | undefined

/**
 * Load the tables of widths if a text needs them. They are slow to load (a fifth of the time in which the command starts),
 * and nearly all letters do without.
 */
export async function loadWidths(text: string): Promise<void> {
  if (!plainText.test(text)) measure ??= (await import('string-width')).default
}

/** Cut one line of text into the characters that are shown for it; tabs become spaces. */
export function cells(line: string): Cell[] {
  if (plainLine.test(line)) {
    return Array.from(line, (text, start) => ({text, width: 1, start, end: start + 1}))
  }
  characters ??= new Intl.Segmenter('en')
  let column = 0
  return Array.from(characters.segment(line), ({segment, index}) => {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : shown(segment)
    const width = widthOf(text)
    column += width
    return {text, width, start: index, end: index + segment.length}
  })
}

/** The same text with every character that could control a terminal written as an escape, such as `\x1b`. */
export function visible(text: string): string {
  if (plainLine.test(text)) return text
  return cells(text)
    .map((cell) => cell.text)
    .join('')
}

/** The same of words that may stand on several lines of a letter: they are put on one. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}

/** Columns that visible text takes; without the tables, the most that it could take. */
export function widthOf(text: string): number {
  if (plainLine.test(text)) return text.length
  return measure ? measure(text) : 2 * text.length
}

function shown(character: string): string {
  if (plainLine.test(character)) return character
  // TypeScript knows the flag only for later targets than ours.
  emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v')
  // What makes an emoji one sign, such as a joiner, is invisible and harmless there.
  return emoji.test(character) ? character : character.replace(hidden(), escape)
}

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16)
  return code.length > 4
    ? `\\u{${code}}`
    : code.length > 2
      ? `\\u${code.padStart(4, '0')}`
      : `\\x${code.padStart(2, '0')}`
}
