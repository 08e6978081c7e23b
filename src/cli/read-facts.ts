/** The facts that flags give: a facts file, a CV, an advertisement. */
import {resolve} from 'node:path'
import {readFacts, readStatement} from '../facts.js'
import type {Reading} from '../inputs/index.js'
import type {Facts} from '../letter/types.js'
import type {Options} from './flags.js'
import type {Io} from './io.js'
import {readFile, readTextFile} from './read-letter.js'
import {UsageError} from './usage-error.js'

/**
 * Read the files that `--facts`, `--cv` and `--job` name, and return what gives a letter its facts.
 *
 * `--cv` and `--job` win over the letter's front matter, for they are said of this run. Front matter wins over the facts
 * file: the file speaks of all letters of a run, front matter of the one letter. Throws a `UsageError` that names the
 * file, the line and the remedy.
 */
export async function factsOf(options: Options, io: Io): Promise<(draft: string) => Facts> {
  const file = options.facts === undefined ? undefined : factsFile(options.facts, io)
  const own: Facts = {}
  for (const name of ['cv', 'job'] as const) {
    const path = options[name]
    if (path !== undefined) own[name] = textOf(name, path, await readFile(resolve(io.cwd(), path)))
  }
  if (!file) return () => own
  return (draft) => ({...file, ...readStatement(draft, {}).statement.facts, ...own})
}

function factsFile(path: string, io: Io): Facts {
  const {facts, problems} = readFacts(textOf('facts', path, readTextFile(resolve(io.cwd(), path))))
  const [problem] = problems
  if (problem) throw new UsageError(`\`${path}\` line ${problem.line}: ${problem.reason}`)
  return facts
}

function textOf(flag: string, path: string, reading: Reading): string {
  if ('problem' in reading) throw new UsageError(`\`${path}\` of \`--${flag}\` ${reading.problem}`)
  return reading.draft.replace(/^\uFEFF/, '')
}
