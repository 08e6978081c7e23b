/** The format for people: the verdict first, then what to change, the score last. */
import type {LintReport} from '../report.js'
import {findingLines} from './findings.js'
import {firstSteps} from './first-steps.js'
import type {Format} from './format.js'
import {headline, title} from './headline.js'
import {areaLines, moveLines, uncheckedLines} from './overview.js'
import {summarize} from './summary.js'
import {findingsIn, summaryTable} from './table.js'
import {themeOf, type Theme} from './theme.js'
import {loadWidths} from './visible.js'
import {counted} from './words.js'
import {wrap} from './wrap.js'

/** Print reports for people. Of several, those without findings take one line, and a table follows. */
export const pretty: Format = async (reports, context) => {
  await loadWidths(
    JSON.stringify(reports.map(({path, messages, file}) => [path, messages, String(file)]))
  )
  const theme = themeOf(context)
  const isSeveral = reports.length > 1
  const blocks = reports.map((report) =>
    isSeveral && report.messages.length === 0
      ? title(report, context.columns, theme)
      : whole(report, context.columns, theme)
  )
  if (isSeveral) blocks.push(summaryTable(reports, context, theme))
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n')
}

function whole(report: LintReport, columns: number, theme: Theme): string[] {
  const findings = findingLines(report, columns, theme).slice(1)
  const score = scoreLines(report, columns, theme)
  // Of an empty letter nothing else is known: its stage, moves and areas say nothing.
  const isEmpty = report.words === 0 && report.score === 0
  const [head, ...sections] = isEmpty
    ? [title(report, columns, theme), findings, score]
    : [
        headline(report, columns, theme),
        firstSteps(report, columns, theme),
        findings,
        moveLines(report, columns, theme),
        areaLines(report, columns, theme),
        [...uncheckedLines(report, columns, theme), ...suppressedLine(report, theme), ...score]
      ]
  const present = sections.filter((section) => section.length > 0)
  return [...(head ?? []), ...present.flatMap((section) => ['', ...section])]
}

function suppressedLine({suppressed}: LintReport, {dim}: Theme): string[] {
  if (suppressed.length === 0) return []
  return [dim(`  Suppressed, with reasons given: ${counted(suppressed.length, 'finding')}`)]
}

function scoreLines(report: LintReport, columns: number, {strong}: Theme): string[] {
  const lines = wrap(
    `${findingsIn(summarize([report]))}, score ${report.score} of 100`,
    columns - 2
  )
  return lines.map((line) => `  ${strong(line)}`)
}
