/** The first lines of a report: the verdict, the letter's name, its stage and how that is known. */
import {profiles} from '../letter/profile.js'
import type {Stage} from '../letter/types.js'
import type {LintReport} from '../report.js'
import {countOf} from './summary.js'
import type {Theme} from './theme.js'
import {oneLine, visible, widthOf} from './visible.js'
import {bandWords, counted, mediumWords, originWords, timingWords} from './words.js'
import {cut, cutStart, wrap} from './wrap.js'

/** Columns of the words that a stage was inferred from. */
const evidenceWidth = 34

const bandSigns = {ready: 'found', sound: 'found', revise: 'warning', hold: 'error'} as const

/** Say first whether the letter can go, and what letter it is. */
export function headline(report: LintReport, columns: number, theme: Theme): string[] {
  const {dim} = theme
  const about = [stageOf(report, theme), detailsOf(report)]
  return [
    ...title(report, columns, theme),
    ...about.flatMap((text) => wrap(text, columns - 2)).map((line) => dim(`  ${line}`)),
    ...timing(report, columns, theme)
  ]
}

/** The verdict and the path in one line, or in two where they do not fit. */
export function title(report: LintReport, columns: number, theme: Theme): string[] {
  const {signs, band, strong} = theme
  const words = `${signs[bandSigns[report.band]]} ${verdict(report)}`
  const path = cutStart(visible(report.path), columns - 2, signs.ellipsis)
  const gap = columns - widthOf(words) - widthOf(path)
  const painted = strong(band[report.band](words))
  if (gap < 2) {
    const lines = wrap(words, columns).map((line) => strong(band[report.band](line)))
    return [...lines, ...(path === '' ? [] : [`  ${path}`])]
  }
  return [`${painted}${' '.repeat(gap)}${path}`.trimEnd()]
}

function verdict({band, messages, timing}: LintReport): string {
  // An error of timing is not mended in the letter: the wait tells of it.
  const errors = countOf({messages: messages.filter(({area}) => area !== 'timing')}, 'error')
  const isGood = band === 'ready' || band === 'sound'
  if (isGood && errors > 0)
    return `${bandWords[band]}, once ${counted(errors, 'error')} ${errors === 1 ? 'is' : 'are'} mended`
  if (isGood && timing.verdict === 'wait')
    return timing.until === undefined ? 'Better not sent' : `${bandWords[band]}, but not yet`
  return bandWords[band]
}

function stageOf({stage, file}: LintReport, {signs}: Theme): string {
  const title = profiles[stage.value as Stage].title
  if (stage.from !== 'inferred') return `${title}, ${originWords[stage.from]}`
  const place = stage.places[0]
  if (!place) return `${title}, as far as can be told`
  const words = oneLine(String(file).slice(place.start.offset, place.end.offset))
  const quoted = signs.open + cut(words, evidenceWidth, signs.ellipsis) + signs.close
  return `${title}, inferred from ${quoted} in line ${place.start.line}`
}

function detailsOf({medium, dialect, words}: LintReport): string {
  return `${mediumWords[medium.value] ?? medium.value}, ${dialect.value}, ${counted(words, 'word')}`
}

function timing(
  {timing: {verdict, until, why}}: LintReport,
  columns: number,
  theme: Theme
): string[] {
  if (verdict === 'unknown') return []
  const paint = {send: theme.good, wait: theme.severity.warning, late: theme.severity.warning}[
    verdict
  ]
  const text = `${timingWords[verdict]}${until ? ` until ${oneLine(until)}` : ''}: ${oneLine(why)}`
  return wrap(text, columns - 2).map((line) => `  ${paint(line)}`)
}
