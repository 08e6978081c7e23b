/** The formats of reports. A new one is a file beside this and a line here. */
import type {LintReport} from '../report.js'
import type {Format} from './format.js'

export type {Format, FormatContext, RuleFacts} from './format.js'
export {summarize, type Summary} from './summary.js'

/** How to load each format, by the name that `--format` takes. Only what is asked for is loaded. */
export const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.js')).pretty,
  json: async (): Promise<Format> => (await import('./json.js')).json,
  ndjson: async (): Promise<Format> => (await import('./ndjson.js')).ndjson,
  html: async (): Promise<Format> => (await import('./html.js')).html,
  markdown: async (): Promise<Format> => (await import('./markdown.js')).markdown,
  csv: async (): Promise<Format> => (await import('./csv.js')).csv,
  sarif: async (): Promise<Format> => (await import('./sarif.js')).sarif,
  github: async (): Promise<Format> => (await import('./github.js')).github,
  junit: async (): Promise<Format> => (await import('./junit.js')).junit,
  checkstyle: async (): Promise<Format> => (await import('./checkstyle.js')).checkstyle,
  matrix: async (): Promise<Format> => (await import('./matrix.js')).matrix,
  badge: async (): Promise<Format> => (await import('./badge.js')).badge
}

export type FormatName = keyof typeof formats

/** Formats that the writer alone reads, or a program of theirs. All others are made to be seen by others. */
const ownFormats: readonly string[] = ['pretty', 'json', 'ndjson'] satisfies FormatName[]

/** Whether a format is made to be seen by others, so that private notes have no place in it. */
export function isShared(format: string): boolean {
  return !ownFormats.includes(format)
}

/** A report without what some rules say. The score and what cannot be checked stay as they are. */
export function withoutRules(report: LintReport, ids: ReadonlySet<string>): LintReport {
  const keep = ({ruleId}: {ruleId?: string | undefined}): boolean => !ids.has(ruleId ?? '')
  return {
    ...report,
    messages: report.messages.filter(keep),
    unchecked: report.unchecked.filter(keep),
    suppressed: report.suppressed.filter(keep)
  }
}

/** The names of all formats; the first is the default. */
export const formatNames = Object.keys(formats) as readonly FormatName[]
