/** The `placeholders` of the nearest configuration of a template. */
import {readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {parse} from 'yaml'
import {readDeclarations, type PlaceholderSetting} from '../templates/declarations.js'
import {UsageError} from './usage-error.js'

/** Declarations, and the file that holds them. */
export interface Declared {
  path?: string
  placeholders?: Readonly<Record<string, PlaceholderSetting>>
}

const names = ['.letterlintrc', '.letterlintrc.json', '.letterlintrc.yaml', '.letterlintrc.yml']

/**
 * Make a function that finds what is declared for a template: upward from its folder, the first configuration counts. A
 * template without one has no declarations. Throws a `UsageError` that names the file and what is wrong in it.
 */
export function placeholdersFinder(cwd: string): (path: string) => Declared {
  const known = new Map<string, Declared>()
  const inFolder = (folder: string): Declared => {
    const told = known.get(folder)
    if (told) return told
    const found = names.map((name) => read(join(folder, name))).find((one) => one !== undefined)
    const above = dirname(folder)
    const result = found ?? (above === folder ? {} : inFolder(above))
    known.set(folder, result)
    return result
  }
  return (path) => inFolder(dirname(resolve(cwd, path)))
}

function read(path: string): Declared | undefined {
  let text
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return
  }
  try {
    const values: unknown = parse(text, {logLevel: 'error'})
    const placeholders = (values as {placeholders?: unknown} | null)?.placeholders
    readDeclarations(placeholders)
    return {
      path,
      ...(placeholders ? {placeholders: placeholders as Record<string, PlaceholderSetting>} : {})
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    throw new UsageError(`\`${path}\`: ${reason}`)
  }
}
