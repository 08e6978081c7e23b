/** Markdown: a comment on a pull request, or the summary of a job. */
import type {LintReport} from '../report.js'
import type {Format} from './format.js'
import {byCost, type LocatedMessage} from './located.js'
import {countOf} from './summary.js'
import {bandWords, counted} from './words.js'

/** Characters that a comment on GitHub has at most, with room for what is put around it. */
const mostText = 60_000

/** Findings that stand open, before the rest in full. */
const mostFirst = 10

/** By this line a program finds the comment that it wrote before. */
const marker = '<!-- letterlint -->'

/** Print reports as Markdown: letters in a table, what costs most, and all findings folded away. */
export const markdown: Format = (reports, {tool, summary}) => {
  const found = byCost(reports)
  const {letters, errors, warnings, suggestions} = summary
  const head = [
    marker,
    `### ${tool.name}: ${[counted(letters, 'letter'), counted(errors, 'error'), counted(warnings, 'warning'), counted(suggestions, 'suggestion')].join(', ')}`,
    '',
    '| letter | score | verdict | errors | warnings | suggestions |',
    '| --- | ---: | --- | ---: | ---: | ---: |'
  ]
  const first = found.slice(0, mostFirst)
  const foot = [
    ...(first.length > 0 ? ['', '**What to mend first**', '', ...first.map(line)] : []),
    '',
    `<sub>${tool.name} ${tool.version}. The score speaks of the text alone.</sub>`
  ]
  const room = mostText - size(head) - size(foot)
  const rows = fitting(reports.map(row), room / 2, 'letter')
  const rest = found.slice(first.length).map(line)
  const all = rest.length > 0 ? fitting(rest, room - size(rows) - 200, 'finding') : []
  const folded =
    all.length > 0
      ? ['', '<details>', `<summary>All other findings</summary>`, '', ...all, '', '</details>']
      : []
  return `${[...head, ...rows, ...foot.slice(0, -2), ...folded, ...foot.slice(-2)].join('\n')}\n`
}

function row(report: LintReport): string {
  const {path, score, band} = report
  const counts = (['error', 'warning', 'suggestion'] as const).map((one) => countOf(report, one))
  return `| ${[code(path), score, bandWords[band], ...counts].join(' | ')} |`
}

function line({path, message}: LocatedMessage): string {
  const {ruleId, severity, reason, url, place} = message
  const rule = url === '' ? code(ruleId) : `[${code(ruleId)}](${url})`
  return `- ${severity} ${rule} in ${code(`${path}:${place.start.line}`)}: ${prose(reason)}`
}

/** As many lines as there is room for, and how many are left out. */
function fitting(lines: readonly string[], room: number, noun: string): string[] {
  let left = room
  const kept = lines.filter((line) => (left -= line.length + 1) >= 0)
  const rest = lines.length - kept.length
  return rest > 0 ? [...kept, '', `and ${counted(rest, `more ${noun}`)}`] : kept
}

function size(lines: readonly string[]): number {
  return lines.join('\n').length
}

/** A reason: its words between backticks become code, all else is text and no markup. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? code(piece.slice(1, -1)) : plain(piece)))
    .join('')
}

/** Text in which nothing is markup, a mention of somebody, or a reference. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+\-.!|<>@&~$:]/g, (sign) =>
    /[<>&@#]/.test(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`
  )
}

/** Code that may hold any text, also in a table. */
function code(text: string): string {
  const content = oneLine(text).trim()
  const escaped = content.replace(/[&<>@#|`*_[\]\\~$:!]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<code>${escaped}</code>`
}

/** Spaces, and characters that are not shown. */
const gaps = /[\s\p{Cc}\p{Cf}]+/gu

function oneLine(text: string): string {
  return text.replace(gaps, ' ')
}
