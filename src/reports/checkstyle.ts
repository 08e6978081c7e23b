/** The format of Checkstyle, which many reviewers' tools read. */
import type {ReportMessage} from '../report.js'
import type {Severity} from '../rule.js'
import type {Format} from './format.js'
import {attributes} from './xml.js'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info'
}

/** Print reports as Checkstyle XML: one `file` a letter, one `error` a finding. */
export const checkstyle: Format = (reports, {tool}) => {
  const files = reports.map(
    ({path, messages}) =>
      `  <file${attributes({name: path})}>\n${messages.map((one) => `    ${error(one, tool.name)}\n`).join('')}  </file>\n`
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n${files.join('')}</checkstyle>\n`
}

function error({ruleId, severity, reason, place: {start}}: ReportMessage, tool: string): string {
  const {line, column} = start
  const values = {line, column, severity: levels[severity], message: reason}
  return `<error${attributes({...values, source: `${tool}.${ruleId}`})}/>`
}
