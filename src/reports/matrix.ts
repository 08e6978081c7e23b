/** The matrix: which letters there are for which stage, dialect and medium, with the lowest score of each. */
import {dialects, mediums, stages} from '../letter/types.js'
import type {LintReport} from '../report.js'
import type {Format} from './format.js'

/** Letters of one stage, dialect and medium. */
type Cell = readonly Pick<LintReport, 'path' | 'score' | 'band'>[]

/**
 * Print a Markdown table: every stage is a row, and every dialect and medium that some letter has is a column. A dash is a
 * letter that nobody has written yet.
 */
export const matrix: Format = (reports) => {
  const columns = dialects.flatMap((dialect) =>
    mediums
      .map((medium) => ({dialect, medium}))
      .filter((column) => reports.some((report) => isIn(report, column)))
  )
  if (columns.length === 0) return 'No letters.\n'
  const head = columns.map(
    ({dialect, medium}) => `${dialect}, ${medium === 'email' ? 'e-mail' : medium}`
  )
  const rows = stages.map((stage) => [
    stage,
    ...columns.map((column) =>
      shown(reports.filter((report) => report.stage.value === stage && isIn(report, column)))
    )
  ])
  return [['Stage', ...head], ['---', ...head.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
}

function isIn({dialect, medium}: LintReport, column: {dialect: string; medium: string}): boolean {
  return dialect.value === column.dialect && medium.value === column.medium
}

function shown(cell: Cell): string {
  const [least] = [...cell].sort((a, b) => a.score - b.score || (a.path < b.path ? -1 : 1))
  if (!least) return '–'
  const {path, score, band} = least
  const count = cell.length > 1 ? `, lowest of ${cell.length}` : ''
  const value = `${Math.floor(score)} ${band}`
  return path === '' || path.startsWith('<')
    ? `${value}${count}`
    : `[${value}](${linkOf(path)})${count}`
}

/** A path as the address of a link: neither a space nor a bracket nor a bar ends it. */
function linkOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    )
    .join('/')
}
