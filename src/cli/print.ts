/** Reports, to standard output and into files. */
import {appendFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {redact} from '../redact.js'
import type {LintReport} from '../report.js'
import {formats, isShared, summarize, withoutRules, type FormatContext} from '../reports/index.js'
import {urlOf} from '../rule.js'
import {rubric} from '../score.js'
import {rules} from '../lint.js'
import type {Options, Output} from './flags.js'
import {lookOf, type Io, type Screen} from './io.js'
import {real} from './survey-letters.js'
import {tool} from './tool.js'
import {UsageError} from './usage-error.js'
import {writeReport} from './write-report.js'

const privateRules = new Set(
  rules.filter(({definition}) => definition.private).map(({definition}) => definition.id)
)

/** The reports that are asked for, each with its file; one without a file goes to standard output. */
export function outputsOf(options: Options): Output[] {
  const asked = options.format ?? [{format: 'pretty' as const}]
  const own = options['output-file']
  if (own === undefined) return asked
  const isOwn = asked.every(({file}) => file !== undefined)
  return [
    ...asked.map((output) => ({file: own, ...output})),
    ...(isOwn ? [{format: 'pretty' as const, file: own}] : [])
  ]
}

/** The format that standard output gets, if any. */
export function shownFormat(options: Options): Output['format'] | undefined {
  return outputsOf(options).find(({file}) => file === undefined)?.format
}

/** Nothing but fixes is ever written into a letter. Throws a `UsageError` that names the file. */
export function refuseToOverwrite(paths: readonly string[], options: Options, io: Io): void {
  const letters = new Set(
    paths.filter((path) => path !== '-').map((path) => real(resolve(io.cwd(), path)))
  )
  for (const {file} of outputsOf(options)) {
    if (file !== undefined && letters.has(real(resolve(io.cwd(), file))))
      throw new UsageError(`Output file \`${file}\` is a letter: name another file`)
  }
}

/** Makes a function that prints letters while others are still being read, where the format is one letter a line. */
export async function streamTo(
  screen: Screen,
  options: Options
): Promise<((report: LintReport) => void) | undefined> {
  if (shownFormat(options) !== 'ndjson') return
  const format = await formats.ndjson()
  return (report) => {
    const [shown] = shownReports([report], 'ndjson', options)
    screen.stdout.write(format([shown!], contextOf([report], screen, options)) as string)
  }
}

/**
 * Print what was found in each format that is asked for; returns what went wrong in doing so.
 *
 * Into `stale` goes a file that would change, with `--check`. What `streamTo` has printed is not printed again.
 */
export async function print(
  reports: readonly LintReport[],
  options: Options,
  screen: Screen,
  stale: string[] = []
): Promise<string[]> {
  const problems: string[] = []
  for (const {format: name, file} of outputsOf(options)) {
    if (name === 'ndjson' && file === undefined) continue
    const format = await formats[name]()
    const shown = shownReports(reports, name, options)
    const context = contextOf(shown, screen, options, file)
    const kept = options.quiet ? shown.map(withoutSuggestions) : shown
    const text = await format(kept, context)
    if (name === 'github') problems.push(...(await summarizeJob(kept, context, screen)))
    if (file === undefined) {
      screen.stdout.write(text)
      continue
    }
    const written = writeReport(file, text, {
      cwd: screen.cwd(),
      isTable: name === 'matrix',
      isCheck: options.check ?? false
    })
    if (written === 'stale')
      stale.push(`\`${file}\` is out of date: run the same command without \`--check\``)
    if (typeof written === 'object') problems.push(`Output file \`${file}\` ${written.problem}`)
  }
  return problems
}

/** Private notes are for the writer: they fail no run, and no report that others see has them. */
export function withoutPrivate(report: LintReport): LintReport {
  return withoutRules(report, privateRules)
}

function shownReports(
  reports: readonly LintReport[],
  format: Output['format'],
  options: Options
): readonly LintReport[] {
  if (options.redact) return redact(reports, privateRules)
  return isShared(format) ? reports.map(withoutPrivate) : reports
}

function contextOf(
  reports: readonly LintReport[],
  screen: Screen,
  options: Options,
  file?: string
): FormatContext {
  return {
    ...lookOf(screen, {...options, 'output-file': file}),
    tool,
    rubric,
    summary: summarize(reports),
    bar: options['fail-on'] ?? 'warning',
    rules: rules.map(({definition: {id, area, severity, summary, why}}) => ({
      id,
      area,
      severity,
      summary,
      why,
      url: urlOf(id)
    }))
  }
}

function withoutSuggestions(report: LintReport): LintReport {
  return {...report, messages: report.messages.filter(({severity}) => severity !== 'suggestion')}
}

/** Add what was found to the summary of the job, where GitHub names the file for it. */
async function summarizeJob(
  reports: readonly LintReport[],
  context: FormatContext,
  {env}: Screen
): Promise<string[]> {
  const file = env.GITHUB_STEP_SUMMARY
  if (!file) return []
  const markdown = await formats.markdown()
  try {
    appendFileSync(file, await markdown(reports, context))
    return []
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    return [`The summary of the job cannot be written (${code}): see GITHUB_STEP_SUMMARY`]
  }
}
