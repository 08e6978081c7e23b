/** Comma-separated values (RFC 4180): for spreadsheets, one line a finding. */
import type {LintReport, ReportMessage} from '../report.js'
import type {Format} from './format.js'

const columns = [
  'letter',
  'score',
  'band',
  'line',
  'column',
  'end line',
  'end column',
  'severity',
  'rule',
  'area',
  'cost',
  'finding',
  'words',
  'replacement'
]

/** Print reports as CSV in UTF-8. A letter without findings has one line, so that its score is there. */
export const csv: Format = (reports) =>
  [columns, ...reports.flatMap(rows)].map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function rows(report: LintReport): (string | number)[][] {
  const {path, score, band, messages} = report
  const letter = [path, score, band]
  if (messages.length === 0) return [[...letter, ...columns.slice(letter.length).map(() => '')]]
  return messages.map((message) => [...letter, ...finding(message)])
}

function finding(message: ReportMessage): (string | number)[] {
  const {place, severity, ruleId, area, cost, reason, actual, expected} = message
  const {start, end} = place
  const where = [start.line, start.column, end.line, end.column]
  return [...where, severity, ruleId, area, cost, reason, actual, expected.join(' | ')]
}

/** Quoted; what a spreadsheet would take for a formula begins with an apostrophe, which shows it as text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[\s]*[=+\-@\t\r|]/.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}
