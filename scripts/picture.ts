/** Draws `docs/terminal.svg`: what the command prints of `docs/example-letter.md`, as a terminal shows it. */
import {writeFileSync} from 'node:fs'
import {Readable} from 'node:stream'
import {run} from '../src/cli/run.js'
import {widthOf} from '../src/reports/visible.js'

const letter = 'docs/example-letter.md'
const columns = 80
/** Pixels. */
const [charWidth, lineHeight, padding, fontSize] = [8.43, 20, 24, 14]
const [background, foreground, faint] = ['#1b1e28', '#d5d8e2', '#7d8398']

/** Colours by the code that begins them; 39 ends them. */
const colors: Readonly<Record<string, string>> = {
  31: '#f7768e',
  32: '#9ece6a',
  33: '#e5b567',
  34: '#7aa2f7',
  35: '#c3a6f5',
  36: '#7dcfff',
  39: foreground
}

interface Style {
  color: string
  isBold: boolean
  isDim: boolean
}

const text = await printed()
const lines = ['', ...text.trimEnd().split('\n')]
const width = Math.ceil(columns * charWidth + 2 * padding)
const height = Math.ceil((lines.length + 1) * lineHeight + 2 * padding)
writeFileSync(
  new URL('../docs/terminal.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>What letterlint prints of an example letter</title>
<rect width="${width}" height="${height}" rx="10" fill="${background}"/>
<g font-family="ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', Consolas, monospace" font-size="${fontSize}" fill="${foreground}">
${row(`\u001B[32m$\u001B[39m letterlint ${letter}`, 0)}
${lines
  .map((line, index) => row(line, index + 1))
  .filter((one) => one !== '')
  .join('\n')}
</g>
</svg>
`
)

async function printed(): Promise<string> {
  let output = ''
  await run(['--color', letter], {
    stdin: Readable.from([]),
    stdout: {write: (chunk) => (output += chunk)},
    stderr: process.stderr,
    env: {},
    cwd: () => process.cwd()
  })
  return output
}

/** One line as runs of one style, each at its own column, so that no font can shift what follows. */
function row(line: string, index: number): string {
  const style: Style = {color: foreground, isBold: false, isDim: false}
  let column = 0
  const runs: string[] = []
  // eslint-disable-next-line no-control-regex
  for (const [piece, code] of line.matchAll(/\u001B\[(\d+)m|[^\u001B]+/g)) {
    if (code !== undefined) {
      apply(style, code)
      continue
    }
    for (const {0: words, index: at} of piece.matchAll(/\S+(?: \S+)*/g)) {
      const x = padding + (column + widthOf(piece.slice(0, at))) * charWidth
      runs.push(tspan(words, x, style))
    }
    column += widthOf(piece)
  }
  const y = padding + (index + 0.75) * lineHeight
  return runs.length === 0 ? '' : `<text y="${y}">${runs.join('')}</text>`
}

function apply(style: Style, code: string): void {
  if (code === '1') style.isBold = true
  else if (code === '2') style.isDim = true
  else if (code === '22') style.isBold = style.isDim = false
  else style.color = colors[code] ?? foreground
}

function tspan(words: string, x: number, {color, isBold, isDim}: Style): string {
  const fill = isDim && color === foreground ? faint : color
  const attributes = [
    `x="${x.toFixed(1)}"`,
    `textLength="${(widthOf(words) * charWidth).toFixed(1)}"`,
    ...(fill === foreground ? [] : [`fill="${fill}"`]),
    ...(isBold ? ['font-weight="bold"'] : [])
  ]
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<tspan ${attributes.join(' ')}>${escaped}</tspan>`
}
