/** Several letters in a table, with totals. */
import type {LintReport} from '../report.js'
import {severities} from '../rule.js'
import type {FormatContext} from './format.js'
import {countOf} from './summary.js'
import type {Theme} from './theme.js'
import {visible, widthOf} from './visible.js'
import {bandWords, counted} from './words.js'
import {cutStart, pad, wrap} from './wrap.js'

/** Columns of a verdict. */
const bandWidth = Math.max(...Object.values(bandWords).map((words) => words.length))

/** Columns of the score and of a count, with the space before them. */
const [scoreWidth, countWidth] = [7, 5]

/** In fewer columns the verdict is left out. */
const roomy = 64

/** One line for each letter in the order given: path, score, band, errors, warnings, suggestions; then the totals. */
export function summaryTable(
  reports: readonly LintReport[],
  {columns, summary}: Pick<FormatContext, 'columns' | 'summary'>,
  theme: Theme
): string[] {
  const {signs, band, dim, strong} = theme
  const verdictWidth = columns < roomy ? 0 : 2 + bandWidth
  const paths = reports.map(({path}) => visible(path))
  const longest = Math.max('Letter'.length, ...paths.map(widthOf))
  const room = Math.min(longest, columns - 2 - scoreWidth - verdictWidth - 3 * countWidth)
  const verdict = (words: string): string => pad(`  ${words}`, verdictWidth).slice(0, verdictWidth)

  const marks = severities.map((severity) => signs[severity].padStart(countWidth)).join('')
  const head = `  ${pad('Letter', room)}${'Score'.padStart(scoreWidth)}${verdict('Verdict')}${marks}`
  const rows = reports.map((report, index) => {
    const counts = severities.map((severity) => {
      const count = countOf(report, severity)
      const text = String(count || signs.dot).padStart(countWidth)
      return count > 0 ? theme.severity[severity](text) : dim(text)
    })
    const path = pad(cutStart(paths[index]!, room, signs.ellipsis), room)
    const score = String(report.score).padStart(scoreWidth)
    return `  ${path}${score}${band[report.band](verdict(bandWords[report.band]))}${counts.join('')}`
  })
  const {min, median, max} = summary.score
  const total = `${counted(summary.letters, 'letter')}. ${findingsIn(summary)}.`
  const scores = `Scores ${min}${signs.dash}${max}, median ${median}.`
  const totals = wrap(total, columns - 2).map((line) => `  ${strong(line)}`)
  return [dim(head), ...rows, '', ...totals, `  ${scores}`]
}

/** Counts by severity as words, such as "1 error, 2 warnings, 1 suggestion". */
export function findingsIn({errors, warnings, suggestions}: FormatContext['summary']): string {
  const counts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    suggestions > 0 ? counted(suggestions, 'suggestion') : ''
  ].filter((words) => words !== '')
  return counts.length > 0 ? counts.join(', ') : 'Nothing to mend'
}
