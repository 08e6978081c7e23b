/** The main command: letters in, a report out. */
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {asksGrammar, chooseRules, type RuleLevel} from '../check.js'
import {readStatement} from '../facts.js'
import {lint, rules, type LintOptions} from '../lint.js'
import type {LintReport} from '../report.js'
import {summarize} from '../reports/index.js'
import {exitStatus} from './exit-status.js'
import {inOrder} from './in-order.js'
import {findLetters} from './find-letters.js'
import type {Options} from './flags.js'
import type {CommandGrammar} from './grammar/index.js'
import type {Io} from './io.js'
import {optimize} from './optimize.js'
import {print, refuseToOverwrite, shownFormat, streamTo, withoutPrivate} from './print.js'
import {progress} from './progress.js'
import {factsOf} from './read-facts.js'
import {sourcesOf, surveyLetters, type Source} from './survey-letters.js'
import {internalFailure, tell} from './tell.js'
import {asUsage, UsageError} from './usage-error.js'

/** UTF-16 code units up to which optimizing does not pay, about three letters. Measured. */
const short = 5_000

/** Threads of the grammar engine where nothing is said: each takes some 200 MB. Our judgement. */
const mostThreads = 4

/** Letters that are read while others wait for the grammar engine: enough to keep all threads busy. */
const lettersAhead = 80

/** What standard input is called where nothing else is said. */
const stdinName = '<stdin>'

/** What became of a letter. */
interface Checked {
  report?: LintReport
  problems: readonly string[]
  notes: readonly string[]
}

/** Check the letters that are named, print a report, and return the exit status. */
export async function lintFiles(
  names: readonly string[],
  options: Options,
  io: Io
): Promise<number> {
  if (options.check)
    throw new UsageError('Option `--check` goes with `letterlint expand`: leave it out')
  const settings = settingsOf(options)
  const facts = await factsOf(options, io)
  const {paths, problems} = await findLetters(lettersAsked(names, io), {
    cwd: io.cwd(),
    mayBeNone: options['no-error-on-unmatched-pattern'] ?? false
  })
  refuseToOverwrite(paths, options, io)

  const reports: LintReport[] = []
  let length = 0
  const sources = sourcesOf(paths, options['stdin-filename'] ?? stdinName, io)
  const fixer =
    options.fix || options['fix-dry-run']
      ? (await import('./fix-letters.js')).createFixer(options, sources, io)
      : undefined
  const stream = await streamTo(fixer?.screen ?? io, options)
  const grammar = await grammarFor(paths.length, settings, options, io)
  if (grammar) settings.grammar = grammar
  const companionsOf = await surveyLetters(sources, (draft) => ({...settings, facts: facts(draft)}))
  const step = await progress(paths, io)
  const check = async (source: Source): Promise<Checked> => {
    const {name} = source
    try {
      const reading = await source.read()
      if ('problem' in reading) return {problems: [`\`${name}\` ${reading.problem}`], notes: []}
      if ((length += reading.draft.length) > short) optimize(true)
      const own = {
        ...settings,
        facts: facts(reading.draft),
        path: name,
        companions: companionsOf(source)
      }
      const report = await (fixer?.check(source, reading, own) ?? lint(reading, own))
      return {report, problems: frontMatterProblems(report, name), notes: reading.notes}
    } catch (error) {
      const problem = `\`${name}\` could not be checked. ${internalFailure(error, io)}`
      return {problems: [problem], notes: []}
    }
  }
  // A letter that is fixed is written before the next one is read; others wait for the grammar engine together.
  const together = grammar && !fixer ? lettersAhead : 1
  for await (const [source, checked] of inOrder(sources, together, check, ({name}) => step(name))) {
    if (checked.report) {
      reports.push(checked.report)
      stream?.(checked.report)
    }
    problems.push(...checked.problems)
    for (const note of checked.notes) tell(io, `\`${source.name}\`: ${note}`)
  }
  void grammar?.close?.()
  step()
  problems.push(...(fixer?.problems ?? []))
  fixer?.show()

  const isSilent = reports.length === 0 && problems.length > 0 && shownFormat(options) === 'pretty'
  if (!isSilent) problems.push(...(await print(reports, options, fixer?.screen ?? io)))
  fixer?.tell()
  for (const problem of problems) tell(io, problem)
  grammar?.prepareNext()
  return problems.length > 0 ? 2 : exitStatus(summarize(reports.map(withoutPrivate)), options)
}

/** Options of `lint`, checked before any letter is read. */
export function settingsOf(options: Options): LintOptions {
  const levels = options.rule as Record<string, RuleLevel> | undefined
  const settings = {
    stage: options.stage,
    medium: options.medium,
    dialect: options.dialect,
    template: options.template,
    now: options.now,
    today: today(),
    rules: levels,
    only: options.only,
    skip: options.skip,
    grammar: false
  }
  asUsage(() => {
    readStatement('', settings)
    chooseRules(rules, settings)
  })
  return settings
}

/** Start the grammar engine where it is asked; it gets ready while the letters are read. */
export async function grammarFor(
  letters: number,
  settings: LintOptions,
  options: Options,
  io: Io
): Promise<CommandGrammar | undefined> {
  if (options['no-grammar'] || letters === 0 || !asksGrammar(chooseRules(rules, settings))) return
  const {createGrammar} = await import('./grammar/index.js')
  const cache = options['cache-location']
  return createGrammar({
    letters,
    concurrency: options.concurrency ?? Math.min(mostThreads, availableParallelism()),
    cache: cache === undefined ? undefined : resolve(io.cwd(), cache)
  })
}

/** The day of the calendar where the writer is, which may not be that of universal time. */
function today(): string {
  const now = new Date()
  const local = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
  return local.toISOString().slice(0, 10)
}

function lettersAsked(names: readonly string[], io: Io): readonly string[] {
  // Looking at standard input opens it, which takes its time.
  if (names.length > 0) return names
  if (!io.stdin.isTTY) return ['-']
  throw new UsageError(
    'No letter given: name a file, a folder or a pattern, or see `letterlint --help`'
  )
}

/** Warnings without a rule tell what is wrong with what the letter states of itself. */
export function frontMatterProblems({file}: LintReport, name: string): string[] {
  return file.messages
    .filter(({ruleId, fatal}) => ruleId === undefined && fatal === false)
    .map(({line, reason}) => `\`${name}\` line ${line ?? 1}: ${reason}`)
}
