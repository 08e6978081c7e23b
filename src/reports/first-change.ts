/** The one change worth most. */
import type {LintReport, Report, ReportMessage} from '../report.js'
import {severities} from '../rule.js'
import {sighter} from './sighting.js'
import {paintQuotes, type Theme} from './theme.js'
import {oneLine} from './visible.js'
import {wrap} from './wrap.js'

const label = 'Change first'

/** Say which finding to mend first, where, and what it gives back. No finding gives no line. */
export function firstChange(report: LintReport, columns: number, theme: Theme): string[] {
  const message = worthMost(report)
  if (!message) return []
  const {line, belongs} = sighter(String(report.file))(message.place)
  const where = belongs && belongs !== 'here' ? belongs.replace(/ this line$/, ' ') : ''
  const what = `${where}line ${line}: ${oneLine(message.reason)}. ${gain(message, report)}`.trim()
  const indent = ' '.repeat(label.length + 4)
  return paintQuotes(wrap(upperFirst(what), columns - indent.length), theme).map((text, index) =>
    index === 0 ? `  ${theme.strong(label)}  ${text}` : indent + text
  )
}

/** The finding that holds the score down, or else the one with most points, or the gravest, or the first. */
export function worthMost({
  messages,
  capped
}: Pick<Report, 'messages' | 'capped'>): ReportMessage | undefined {
  const worth = (message: ReportMessage): [number, number, number] => [
    message.ruleId === capped?.ruleId ? 1 : 0,
    message.cost,
    -severities.indexOf(message.severity)
  ]
  return messages.toSorted((a, b) => {
    const [one, other] = [worth(a), worth(b)]
    return other[0] - one[0] || other[1] - one[1] || other[2] - one[2]
  })[0]
}

function gain({ruleId, cost}: ReportMessage, {capped}: Report): string {
  if (ruleId === capped?.ruleId) return `As it stands, the score cannot pass ${capped.at}.`
  if (cost === 0) return ''
  return `Mending it gives ${cost} ${cost === 1 ? 'point' : 'points'} back.`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
