/** Tables of figures: in Markdown for the page, aligned for the terminal, and compared with what the page says. */
import {table} from '../../scripts/markdown.js'
import {shares, type Tally} from './tally.js'

/** A column of figures. */
export interface Column {
  name: string
  /** Digits after the point. */
  digits: number
  /** Which way is better; a column without it is told and not judged. */
  better?: 'higher' | 'lower'
  /** How much worse a figure may be than the page says. */
  tolerance?: number
}

/** Figures, one a cell. What has no figure, such as the precision of a rule that never spoke, is `undefined`. */
export interface FigureTable {
  /** Its place on the page. */
  name: string
  heads: readonly string[]
  columns: readonly Column[]
  rows: readonly {labels: readonly string[]; figures: readonly (number | undefined)[]}[]
}

/** Points by which a share may be worse: what rounding and a word more in a rule may do. Our judgement. */
export const pointsTolerated = 0.5

/** A column of shares in percent. */
export const percentage = (name: string): Column => ({
  name,
  digits: 1,
  better: 'higher',
  tolerance: pointsTolerated
})

/** A column of counts, told beside what is judged. */
export const count = (name: string): Column => ({name, digits: 0})

/** Columns of a tally. */
export const tallyColumns: readonly Column[] = [
  percentage('precision'),
  percentage('recall'),
  percentage('F1'),
  count('right'),
  count('wrong'),
  count('missed')
]

/** Figures of a tally, for `tallyColumns`. */
export function tallyFigures(tally: Tally): (number | undefined)[] {
  const {precision, recall, f1} = shares(tally)
  return [precision, recall, f1, tally.right, tally.wrong, tally.missed]
}

/** What stands for no figure. */
const none = '–'

/** The cells of a table, heads first. */
function cells({heads, columns, rows}: FigureTable): [string[], string[][]] {
  return [
    [...heads, ...columns.map(({name}) => name)],
    rows.map(({labels, figures}) => [
      ...labels,
      ...figures.map((figure, at) => figure?.toFixed(columns[at]!.digits) ?? none)
    ])
  ]
}

/** A table in Markdown. */
export function markdown(figures: FigureTable): string {
  return table(...cells(figures))
}

/** A table for the terminal. */
export function aligned(figures: FigureTable): string {
  const [head, rows] = cells(figures)
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]!.length))
  )
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at < figures.heads.length ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)
        )
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/**
 * Figures of a page that no longer hold, a line each: those that are worse by more than is tolerated, and rows that
 * only the page or only the measure has. `block` is the text between the markers of the table.
 */
export function broken(figures: FigureTable, block: string): string[] {
  const [head = [], , ...rows] = block
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim())
    )
  const [, fresh] = cells(figures)
  const keyOf = (row: readonly string[]): string => row.slice(0, figures.heads.length).join(', ')
  const byKey = new Map(fresh.map((row) => [keyOf(row), row]))
  const written = new Set(rows.map(keyOf))
  const lacking = [...byKey.keys()].filter((key) => !written.has(key))
  const worse = rows.flatMap((row) => {
    const name = `${figures.name}: ${keyOf(row)}`
    const now = byKey.get(keyOf(row))
    if (!now) return [`${name}: on the page, but measured no more`]
    return figures.columns.flatMap((column, at) => {
      const was = row[head.indexOf(column.name)]
      const is = now[figures.heads.length + at]!
      return was !== undefined && isWorse(column, was, is)
        ? [`${name}: ${column.name} ${is}, the page says ${was}`]
        : []
    })
  })
  return [
    ...worse,
    ...lacking.map((key) => `${figures.name}: ${key}: measured, but not on the page`)
  ]
}

function isWorse({better, tolerance = 0}: Column, was: string, is: string): boolean {
  if (!better) return false
  // No figure: nothing was there and nothing was claimed, which is as good as can be.
  const read = (cell: string): number =>
    cell === none ? (better === 'higher' ? 100 : 0) : Number(cell)
  const loss = better === 'higher' ? read(was) - read(is) : read(is) - read(was)
  // So written that a figure that is no number does not pass.
  return !(loss <= tolerance + 1e-9)
}
