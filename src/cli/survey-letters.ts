/** The first of two looks at several letters: what each is to know of the others. */
import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Companion} from '../letter/types.js'
import type {LintOptions} from '../lint.js'
import {createRun} from '../run/run.js'
import {survey} from '../run/survey.js'
import type {Decoded} from './decode.js'
import {readTextFile, readStdin} from './read-letter.js'
import type {Io} from './io.js'

/** A letter that was named. */
export interface Source {
  /** What it is called in reports. */
  name: string
  /** One file has one key, however many paths lead to it. */
  key: string
  /** Where it is; absent for standard input. */
  path?: string
  read: () => Promise<Decoded>
}

/** Make sources of paths. Standard input can be read as often as a file. */
export function sourcesOf(paths: readonly string[], stdinName: string, io: Io): Source[] {
  let input: Promise<Decoded> | undefined
  return paths.map((path) => {
    const name = path === '-' ? stdinName : path
    const place = resolve(io.cwd(), name)
    const read = async (): Promise<Decoded> =>
      path === '-' ? (input ??= readStdin(io)) : readTextFile(place)
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
    const decoded = await read()
    if ('text' in decoded) letters.set(key, survey(decoded.text, name, settingsFor(decoded.text)))
  }
  const run = createRun(letters)
  return ({key}) => run.companionsOf(key)
}
