/** Workflow commands of GitHub Actions: annotations at their lines. */
import {byCost, type LocatedMessage} from './located.js'
import type {Severity} from '../rule.js'
import type {Format} from './format.js'
import {counted} from './words.js'

/** What GitHub calls each severity. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice'
}

/** Annotations of one kind that GitHub shows of a step; it drops the rest without a word. */
const most = 10

/**
 * Print reports as annotations: of each severity those that cost most, as many as GitHub shows, and one line of plain log
 * on the rest.
 */
export const github: Format = (reports) => {
  const located = byCost(reports)
  const lines = Object.keys(commands).flatMap((severity) => {
    const found = located.filter(({message}) => message.severity === severity)
    const shown = found.slice(0, most).map(annotation)
    const rest = found.length - shown.length
    return rest > 0 ? [...shown, `${counted(rest, `more ${severity}`)} not annotated`] : shown
  })
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({path, message}: LocatedMessage): string {
  const {severity, ruleId, reason, place} = message
  const {start, end} = place
  const values = {
    file: path,
    line: start.line,
    endLine: end.line,
    // Columns count only where both are on one line.
    ...(start.line === end.line && {col: start.column, endColumn: end.column}),
    title: ruleId
  }
  const properties = Object.entries(values).map(([name, value]) => `${name}=${property(value)}`)
  return `::${commands[severity]} ${properties.join(',')}::${data(reason)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
