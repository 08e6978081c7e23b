/** The flags `--fix` and `--fix-dry-run`: letters are checked, mended, and written back or shown. */
import {fix} from '../fix.js'
import type {Input} from '../inputs/index.js'
import {lint, type LintOptions} from '../lint.js'
import type {LintReport} from '../report.js'
import {diffOf} from '../reports/diff.js'
import {themeOf} from '../reports/theme.js'
import {loadWidths} from '../reports/visible.js'
import {counted} from '../reports/words.js'
import type {Options} from './flags.js'
import {lookOf, type Io, type Screen} from './io.js'
import {shownFormat} from './print.js'
import {replaceFile} from './replace-file.js'
import type {Source} from './survey-letters.js'
import {tell} from './tell.js'
import {UsageError} from './usage-error.js'

/** Checks letters one after the other, and mends them. */
export interface Fixer {
  /** Mend a letter and report on what remains; where it could not be written back, on the letter as it is. */
  check: (source: Source, input: Input, options: LintOptions) => Promise<LintReport>
  /** One line for each letter that could not be written back. */
  problems: string[]
  /** Where the report belongs beside what `show` writes. */
  screen: Screen
  /** Write what is to be seen: differences, or the mended text of standard input. */
  show: () => void
  /** Tell how much was fixed, on standard error. */
  tell: () => void
}

/**
 * Make what the flags ask for. Files are written letter by letter; all else is kept until it is asked for.
 *
 * Throws a `UsageError` where standard output would have to hold both a letter and a report for programs.
 */
export function createFixer(options: Options, sources: readonly Source[], io: Io): Fixer {
  const errors: Screen = {stdout: io.stderr, env: io.env, cwd: () => io.cwd()}
  const isDry = options['fix-dry-run'] ?? false
  const shown = shownFormat(options)
  const isForPrograms = shown !== undefined && shown !== 'pretty'
  // The text of a letter comes out where such a text went in.
  const hasText = !isDry && sources.some(({path}) => path === undefined)
  if (hasText && isForPrograms)
    throw new UsageError(
      `Standard output holds the mended letter, not a report: name a file for \`-f ${shown}\` with \`-o\``
    )
  const theirs = isDry && isForPrograms ? errors : io
  const texts: string[] = []
  const keep = isDry ? showInto(texts, theirs, options) : writeInto(texts)
  const problems: string[] = []
  let slips = 0
  let letters = 0
  return {
    problems,
    screen: hasText ? errors : io,
    async check(source, input, settings) {
      const {text, report, fixed} = await fix(input, settings)
      const problem = await keep(source, input.original, text)
      if (problem !== undefined) {
        problems.push(`\`${source.name}\` was not fixed: ${problem}`)
        return await lint(input, settings)
      }
      slips += fixed
      if (fixed > 0) letters++
      return report
    },
    show() {
      theirs.stdout.write(texts.join(''))
    },
    tell() {
      if (slips === 0) return
      tell(
        io,
        `${isDry ? 'Would fix' : 'Fixed'} ${counted(slips, 'slip')} in ${counted(letters, 'letter')}`
      )
    }
  }
}

/** Keeps a mended letter; returns what went wrong, with the remedy. */
type Keep = (source: Source, before: string, after: string) => Promise<string | undefined>

/** Files are written back where anything changed; standard input is passed on, changed or not. */
function writeInto(shown: string[]): Keep {
  return async ({path, read}, before, after) => {
    if (path === undefined) shown.push(after)
    if (path === undefined || before === after) return
    // Letters are UTF-8, and a byte order mark is a character of the text.
    const replaced = replaceFile(path, Buffer.from(before), Buffer.from(after))
    if (replaced === 'done') return
    if (replaced !== 'changed') return replaced.problem
    const again = await read()
    return 'original' in again && again.original === before
      ? 'its text is not the file as it stands: save it as plain text in UTF-8'
      : 'it changed while it was checked: run the command again'
  }
}

function showInto(shown: string[], screen: Screen, options: Options): Keep {
  const theme = themeOf(lookOf(screen, {...options, 'output-file': undefined}))
  return async ({name}, before, after) => {
    await loadWidths(before)
    if (before !== after) shown.push(`${diffOf({path: name, before, after}, theme)}\n`)
    return undefined
  }
}
