/** What a format is: a function from reports to text, and what it is told beside them. */
import type {LintReport} from '../report.js'
import type {Area, Severity} from '../rule.js'
import type {Summary} from './summary.js'

/** What a format is told of a rule. */
export interface RuleFacts {
  id: string
  area: Area
  severity: Severity
  summary: string
  why: string
  url: string
}

/** What a format is told beside the reports. */
export interface FormatContext {
  tool: {name: string; version: string}
  /** The version of weights and caps. */
  rubric: string
  /** Totals over everything found, also what is not shown. */
  summary: Summary
  /** The rules, as far as a format explains them. */
  rules: readonly RuleFacts[]
  /** The severity from which on findings fail the run. */
  bar: Severity | 'never'
  /** Whether the text may hold colour codes. */
  color: boolean
  /** Whether signs outside ASCII can be shown. */
  unicode: boolean
  /** Columns that the text may take. */
  columns: number
}

/** Prints reports. The text ends in a line ending, or is empty. */
export type Format = (
  reports: readonly LintReport[],
  context: FormatContext
) => string | Promise<string>
