/** Several letters in a table, with totals. */
import type {LintReport} from '../report.js'
import type {FormatContext} from './format.js'
import {countOf} from './summary.js'
import type {Theme} from './theme.js'
import {visible, widthOf} from './visible.js'
import {bandWords, counted} from './words.js'
import {cutStart, pad} from './wrap.js'

const bandWidth = Math.max(...Object.values(bandWords).map((words) => words.length))

/** Columns behind the path: score, band, and three counts. */
const restWidth = 2 + 5 + 2 + bandWidth + 3 * 5

/** One line for each letter in the order given: path, score, band, errors, warnings, suggestions; then the totals. */
export function summaryTable(
  reports: readonly LintReport[],
  {columns, summary}: Pick<FormatContext, 'columns' | 'summary'>,
  theme: Theme
): string[] {
  const {signs, band, dim, strong} = theme
  const paths = reports.map(({path}) => visible(path))
  const longest = Math.max('Letter'.length, ...paths.map(widthOf))
  const room = Math.max(8, Math.min(longest, columns - 2 - restWidth))
  const marks = [signs.error, signs.warning, signs.suggestion]
  const head = `  ${pad('Letter', room)}  Score  ${pad('Verdict', bandWidth)}${marks.map((mark) => mark.padStart(5)).join('')}`
  const rows = reports.map((report, index) => {
    const counts = (['error', 'warning', 'suggestion'] as const).map((severity) => {
      const count = countOf(report, severity)
      const text = String(count || signs.dot).padStart(5)
      return count > 0 ? theme.severity[severity](text) : dim(text)
    })
    const path = pad(cutStart(paths[index]!, room, signs.ellipsis), room)
    const verdict = band[report.band](pad(bandWords[report.band], bandWidth))
    return `  ${path}  ${String(report.score).padStart(5)}  ${verdict}${counts.join('')}`
  })
  const {min, median, max} = summary.score
  const total = `  ${counted(summary.letters, 'letter')}: ${findingsIn(summary)}`
  const scores = `  Scores ${min}${signs.dash}${max}, median ${median}`
  return [dim(head), ...rows, '', strong(total), scores]
}

/** Counts by severity as words, such as "1 error, 2 warnings, 1 suggestion". */
export function findingsIn({errors, warnings, suggestions}: FormatContext['summary']): string {
  const counts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    suggestions > 0 ? counted(suggestions, 'suggestion') : ''
  ].filter((words) => words !== '')
  return counts.length > 0 ? counts.join(', ') : 'nothing to mend'
}
