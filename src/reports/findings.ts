/** Findings under the lines of the letter that they speak of. */
import type {LintReport, ReportMessage} from '../report.js'
import {excerpt, type Excerpt} from './excerpt.js'
import {sighter, type Sighting} from './sighting.js'
import {paintQuotes, type Paint, type Theme} from './theme.js'
import {oneLine} from './visible.js'
import {pad, wrap} from './wrap.js'

/** A rule that fires more often is shown this many times and then counted. Judgement: by then it is understood. */
const shownPerRule = 5

/** Words of `expected` that are offered. Judgement: a choice, not a list. */
const offered = 3

/** Columns of a severity with its sign and the space behind it; the longest is "● suggestion". */
const labelWidth = 14

/** Columns before the text of a line, besides its number. */
const gutterWidth = 5

interface Page {
  columns: number
  /** Digits of the longest line number. */
  digits: number
  theme: Theme
}

/** A finding, and what is said of it here alone. */
interface Remark {
  message: ReportMessage
  at: Sighting
  /** Whether its rule explains itself here. */
  hasNote: boolean
  /** Lines of the findings like it that are not shown. */
  others: readonly number[]
}

/** Print every finding of a report under its line; findings in sight of one excerpt share it. */
export function findingLines(
  {file, messages}: Pick<LintReport, 'file' | 'messages'>,
  columns: number,
  theme: Theme
): string[] {
  const remarks = remarksOf(messages, sighter(String(file)))
  const page = {columns, digits: String(remarks.at(-1)?.at.line ?? 1).length, theme}
  let open: {line: number; excerpt: Excerpt} | undefined
  return remarks.flatMap((remark) => {
    const {at} = remark
    const output: string[] = []
    if (open?.line !== at.line || !isInSight(at, open.excerpt)) {
      open = {line: at.line, excerpt: excerpt(at.text, at, roomOf(page), theme.signs.ellipsis)}
      const number = `${String(at.line).padStart(page.digits)} ${theme.signs.gutter}`
      output.push('', `  ${theme.dim(number)} ${open.excerpt.text}`.trimEnd())
    }
    return [...output, pointer(remark, open.excerpt, page), ...saying(remark, page)]
  })
}

function remarksOf(
  messages: readonly ReportMessage[],
  sight: (place: ReportMessage['place']) => Sighting
): Remark[] {
  const counts = new Map<string, number>()
  const last = new Map<string, Remark & {others: number[]}>()
  const remarks: Remark[] = []
  const all = messages
    .map((message) => ({message, at: sight(message.place)}))
    .sort((a, b) => a.at.line - b.at.line || a.at.start - b.at.start)
  for (const {message, at} of all) {
    const count = (counts.get(message.ruleId) ?? 0) + 1
    counts.set(message.ruleId, count)
    if (count > shownPerRule) last.get(message.ruleId)!.others.push(at.line)
    else {
      const remark = {message, at, hasNote: count === 1, others: []}
      last.set(message.ruleId, remark)
      remarks.push(remark)
    }
  }
  return remarks
}

function isInSight({start, end}: Sighting, {from, to}: Excerpt): boolean {
  return start >= from && end <= to
}

/** The carets under the place, and where something missing belongs. */
function pointer({message, at}: Remark, {columnOf}: Excerpt, page: Page): string {
  const {signs, severity, dim} = page.theme
  const room = roomOf(page)
  const from = columnOf(at.start)
  const length = Math.max(1, Math.min(columnOf(at.end), room) - from)
  const carets = severity[message.severity](signs.caret.repeat(length))
  const hint = at.belongs ?? (at.lastLine > at.line ? `to line ${at.lastLine}` : '')
  const indent = ' '.repeat(page.digits + gutterWidth)
  if (hint === '') return indent + ' '.repeat(from) + carets
  const isRoomAfter = from + length + 1 + hint.length <= room || from < hint.length + 1
  return isRoomAfter
    ? `${indent}${' '.repeat(from)}${carets} ${dim(hint)}`
    : `${indent}${dim(hint.padStart(from - 1))} ${carets}`
}

/** The severity, the reason, what could stand there instead, the note and the rule. */
function saying({message, hasNote, others}: Remark, page: Page): string[] {
  const {signs, severity, dim, name} = page.theme
  const start = ' '.repeat(page.digits + gutterWidth)
  const indent = start + ' '.repeat(labelWidth)
  const lines: string[] = []
  const put = (text: string, paint: Paint = (line) => line): void => {
    const wrapped = wrap(text, page.columns - indent.length)
    lines.push(...paintQuotes(wrapped, page.theme).map((line) => indent + paint(line)))
  }
  put(oneLine(message.reason))
  const instead = message.expected
    .slice(0, offered)
    .map((one) => (one === '' ? 'leave it out' : `\`${oneLine(one)}\``))
  if (instead.length > 0) put(`${signs.arrow} ${instead.join(' or ')}`)
  put(`${hasNote ? oneLine(message.note) : ''} ${message.ruleId}`.trim(), (line) =>
    line.endsWith(message.ruleId)
      ? dim(line.slice(0, -message.ruleId.length)) + name(message.ruleId)
      : dim(line)
  )
  if (others.length > 0) put(`and ${others.length} more like it, on ${linesOf(others)}`, dim)

  const label = pad(`${signs[message.severity]} ${message.severity}`, labelWidth)
  const first = (lines[0] ?? indent).slice(indent.length)
  return [start + severity[message.severity](label) + first, ...lines.slice(1)]
}

/** Columns for a line of the letter, with one left for a caret behind its end. */
function roomOf({columns, digits}: Page): number {
  return columns - digits - gutterWidth - 1
}

function linesOf(numbers: readonly number[]): string {
  const each = [...new Set(numbers)]
  return each.length === 1 ? `line ${each[0]}` : `lines ${each.join(', ')}`
}
