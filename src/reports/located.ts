/** Findings of several letters in one list. */
import {rank} from '../ranking.js'
import type {LintReport, ReportMessage} from '../report.js'
import {severities} from '../rule.js'

/** A finding and the letter that it is in. */
export interface LocatedMessage {
  path: string
  message: ReportMessage
}

/** All findings, gravest first, then by what they cost, then in the order in which mending them helps each letter most. */
export function byCost(reports: readonly LintReport[]): LocatedMessage[] {
  return reports
    .flatMap((report) =>
      rank(report).flatMap(({messages}) =>
        messages.map((message) => ({path: report.path, message}))
      )
    )
    .sort(
      ({message: a}, {message: b}) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.cost - a.cost
    )
}
