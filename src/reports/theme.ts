/** Signs and colours. The words beside them carry the meaning too: nothing is said by colour or sign alone. */
import picocolors from 'picocolors'
import type {Band} from '../report.js'
import type {Severity} from '../rule.js'

/** Wraps text in colour codes, or leaves it. */
export type Paint = (text: string) => string

/** What the look of a report depends on. */
export interface Look {
  color: boolean
  unicode: boolean
}

const unicodeSigns = {
  error: '✖',
  warning: '▲',
  suggestion: '●',
  found: '✓',
  missing: '✗',
  'not-expected': '–',
  bar: '━',
  rest: '─',
  gutter: '│',
  caret: '^',
  ellipsis: '…',
  dash: '–',
  minus: '−',
  dot: '·',
  open: '“',
  close: '”',
  arrow: '→'
}

const asciiSigns: typeof unicodeSigns = {
  error: 'x',
  warning: '!',
  suggestion: '*',
  found: '+',
  missing: 'x',
  'not-expected': '-',
  bar: '#',
  rest: '.',
  gutter: '|',
  caret: '^',
  ellipsis: '...',
  dash: '-',
  minus: '-',
  dot: '-',
  open: '"',
  close: '"',
  arrow: '->'
}

/** Signs, and paints by what they stand for. */
export interface Theme {
  signs: typeof unicodeSigns
  severity: Readonly<Record<Severity, Paint>>
  band: Readonly<Record<Band, Paint>>
  strong: Paint
  dim: Paint
  good: Paint
  bad: Paint
  quoted: Paint
  name: Paint
}

/** The theme for a terminal. */
export function themeOf({color, unicode}: Look): Theme {
  const {blue, bold, cyan, dim, green, magenta, red, yellow} = picocolors.createColors(color)
  return {
    signs: unicode ? unicodeSigns : asciiSigns,
    severity: {error: red, warning: yellow, suggestion: cyan},
    band: {ready: green, sound: green, revise: yellow, hold: red},
    strong: bold,
    dim,
    good: green,
    bad: red,
    quoted: magenta,
    name: blue
  }
}

/** Turn backticked words of visible lines into quoted and painted ones; a quotation may run over several lines. */
export function paintQuotes(lines: readonly string[], {signs, quoted}: Theme): string[] {
  if ((lines.join('').split('`').length - 1) % 2 === 1) return [...lines]
  let isQuoted = false
  return lines.map((line) =>
    line
      .split('`')
      .map((piece, index) => {
        if (index === 0) return isQuoted ? quoted(piece) : piece
        isQuoted = !isQuoted
        return isQuoted ? quoted(signs.open + piece) : quoted(signs.close) + piece
      })
      .join('')
  )
}
