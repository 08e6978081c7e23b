/** The command `expand`: templates in, a report on every letter that can come of them out. */
import {expand as expandTemplate} from '../expand.js'
import type {Input} from '../inputs/index.js'
import type {LintOptions} from '../lint.js'
import type {LintReport} from '../report.js'
import {summarize} from '../reports/index.js'
import {counted} from '../reports/words.js'
import {readDeclarations} from '../templates/declarations.js'
import {parseTemplate} from '../templates/parse.js'
import {unusedNames, usualSpellings} from '../templates/problems.js'
import type {Template} from '../templates/types.js'
import type {Run} from './commands.js'
import {placeholdersFinder, type Declared} from './declared-placeholders.js'
import {exitStatus} from './exit-status.js'
import {findLetters} from './find-letters.js'
import {frontMatterProblems, grammarFor, settingsOf} from './lint-files.js'
import {optimize} from './optimize.js'
import {outputsOf, print, refuseToOverwrite, withoutPrivate} from './print.js'
import {progress} from './progress.js'
import {factsOf} from './read-facts.js'
import {sourcesOf} from './survey-letters.js'
import {internalFailure, tell} from './tell.js'
import {asUsage, UsageError} from './usage-error.js'

/** Letters that become of a template, about. */
const lettersPerTemplate = 20

/** Expand the templates that are named, print a report, and return the exit status. */
export const expand: Run = async (names, options, io) => {
  if (names.length === 0)
    throw new UsageError('No template given: name a file, a folder or a pattern')
  if (options.check && outputsOf(options).every(({file}) => file === undefined))
    throw new UsageError('Option `--check` compares a file with the report: name it with `-o`')
  // When to send is a matter of the letter.
  const settings: LintOptions = {...settingsOf(options), today: undefined, template: undefined}
  const facts = await factsOf(options, io)
  const {paths, problems} = await findLetters(names, {
    cwd: io.cwd(),
    mayBeNone: options['no-error-on-unmatched-pattern'] ?? false
  })
  refuseToOverwrite(paths, options, io)
  const sources = sourcesOf(paths, options['stdin-filename'] ?? '<stdin>', io)
  const declaredFor = placeholdersFinder(io.cwd())
  const grammar = await grammarFor(lettersPerTemplate * paths.length, settings, options, io)
  if (grammar) settings.grammar = grammar

  const templates: {name: string; input: Input; template: Template; declared: Declared}[] = []
  for (const {name, read} of sources) {
    const input = await read()
    if ('problem' in input) problems.push(`\`${name}\` ${input.problem}`)
    else {
      const template = parseTemplate(input.draft)
      templates.push({name, input, template, declared: declaredFor(name)})
    }
  }
  const spellings = usualSpellings(templates.map(({template}) => template))

  const reports: LintReport[] = []
  let letters = 0
  const step = await progress(paths, io)
  // Even one template becomes dozens of letters.
  optimize(true)
  for (const {name, input, declared} of templates) {
    step(name)
    try {
      const {report, variants, notes} = await asUsage(() =>
        expandTemplate(input, {
          ...settings,
          path: name,
          facts: facts(input.draft),
          placeholders: declared.placeholders,
          spellings
        })
      )
      reports.push(report)
      letters += variants
      problems.push(...frontMatterProblems(report, name))
      for (const note of [...input.notes, ...notes]) tell(io, `\`${name}\`: ${note}`)
    } catch (error) {
      problems.push(`\`${name}\` could not be checked. ${internalFailure(error, io)}`)
    }
  }
  void grammar?.close?.()
  step()

  const stale: string[] = []
  problems.push(...(await print(reports, options, io, stale)))
  tell(io, `${counted(reports.length, 'template')} made ${counted(letters, 'letter')}`)
  const unused = isWhole(names, paths) ? unusedIn(templates) : []
  for (const line of [...problems, ...stale, ...unused]) tell(io, line)
  grammar?.prepareNext()
  if (problems.length > 0) return 2
  const isBad =
    stale.length > 0 || (unused.length > 0 && (options['fail-on'] ?? 'warning') !== 'never')
  return isBad ? 1 : exitStatus(summarize(reports.map(withoutPrivate)), options)
}

/** Whether a folder or a pattern was named: of single files nobody can tell what the others use. */
function isWhole(names: readonly string[], paths: readonly string[]): boolean {
  return names.some((name) => !paths.includes(name.replace(/^\.\//, '')))
}

/** Names that a configuration declares and none of its templates uses. */
function unusedIn(templates: readonly {template: Template; declared: Declared}[]): string[] {
  const byFile = [...new Set(templates.map(({declared}) => declared))]
  return byFile.flatMap((declared) =>
    unusedNames(
      readDeclarations(declared.placeholders),
      templates.filter((one) => one.declared === declared).map(({template}) => template)
    ).map(
      (name) =>
        `\`${declared.path!}\`: \`${name}\` is declared, and no template uses it: take it out`
    )
  )
}
