/** Totals over several letters. */
import type {Report} from '../report.js'
import type {Severity} from '../rule.js'

/** Totals over several letters; the scores are `null` when there is no letter. */
export interface Summary {
  letters: number
  errors: number
  warnings: number
  suggestions: number
  score: {min: number | null; median: number | null; max: number | null}
}

/** Count letters and findings, and describe the scores. The median of an even number is the mean of the middle two. */
export function summarize(reports: readonly Report[]): Summary {
  const scores = reports.map(({score}) => score).sort((a, b) => a - b)
  const count = (severity: Severity): number =>
    reports.reduce((total, report) => total + countOf(report, severity), 0)
  return {
    letters: reports.length,
    errors: count('error'),
    warnings: count('warning'),
    suggestions: count('suggestion'),
    score: {min: scores[0] ?? null, median: medianOf(scores), max: scores.at(-1) ?? null}
  }
}

/** How many findings of one severity a report has. */
export function countOf({messages}: Pick<Report, 'messages'>, severity: Severity): number {
  return messages.filter((message) => message.severity === severity).length
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}
