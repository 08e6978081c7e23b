/** What a format is: a function from reports to text, and what it is told beside them. */
import type {LintReport} from '../report.js'
import type {Summary} from './summary.js'

/** What a format is told beside the reports. */
export interface FormatContext {
  tool: {name: string; version: string}
  /** The version of weights and caps. */
  rubric: string
  /** Totals over everything found, also what is not shown. */
  summary: Summary
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
