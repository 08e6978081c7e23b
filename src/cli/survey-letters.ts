/** The first of two looks at several letters: what each is to know of the others. */
import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Reading} from '../inputs/index.js'
import type {Companion} from '../letter/types.js'
import type {LintOptions} from '../lint.js'
import {createRun} from '../run/run.js'
import {survey} from '../run/survey.js'
import {readFile, readStdin} from './read-letter.js'
import type {Io} from './io.js'

/** A letter that was named. */
export interface Source {
  /** What it is called in reports. */
  name: string
  /** One file has one key, however many paths lead to it. */
  key: string
  /** Where it is; absent for standard input. */
  path?: string
  read: () => Promise<Reading>
}

/** Make sources of paths. Standard input can be read as often as a file. */
export function sourcesOf(paths: readonly string[], stdinName: string, io: Io): Source[] {
  let input: Promise<Reading> | undefined
  return paths.map((path) => {
    const name = path === '-' ? stdinName : path
    const place = resolve(io.cwd(), name)
    const read = async (): Promise<Reading> =>
      path === '-' ? (input ??= readStdin(io, name)) : readFile(place)
    return {name, key: real(place), read, ...(path !== '-' && {path: place})}
  })
}

/** The path behind links; where there is no such file, the path itself. */
export function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/**
 * Survey all letters; the function that comes back gives a letter's companions.
 *
 * One letter has none and is not read. Of a letter that is named twice the first name counts, and one that cannot be read
 * is nobody's companion. Texts are not kept.
 */
export async function surveyLetters(
  sources: readonly Source[],
  settingsFor: (draft: string) => LintOptions
): Promise<(source: Source) => readonly Companion[]> {
  const letters = new Map<string, Companion>()
  for (const {name, key, read} of sources.length > 1 ? sources : []) {
    if (letters.has(key)) continue
    const reading = await read()
    if ('draft' in reading)
      letters.set(key, survey(reading.draft, name, settingsFor(reading.draft)))
  }
  const run = createRun(letters)
  return ({key}) => run.companionsOf(key)
}
