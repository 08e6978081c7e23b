/** From paths, folders and patterns to the files that are letters. */
import {readdirSync, statSync} from 'node:fs'
import {basename, dirname, join, normalize, resolve, sep} from 'node:path'
import {formats} from '../inputs/index.js'
import {nearest} from '../nearest.js'
import {commands} from './commands.js'

/** Endings of the files that a folder is searched for. */
const endings = formats.filter(({isSearched}) => isSearched).flatMap((format) => format.endings)

/** The files that were found, and one line for each name that gave none. */
export interface Found {
  /** Paths as they are shown: relative ones stay relative to `cwd`. `-` is standard input. */
  paths: string[]
  problems: string[]
}

/** Find the letters that names stand for, each once, in the order given; folders and patterns are sorted. */
export async function findLetters(
  names: readonly string[],
  {cwd, mayBeNone}: {cwd: string; mayBeNone: boolean}
): Promise<Found> {
  const paths = new Set<string>()
  const problems: string[] = []
  const excluded = names
    .filter((name) => name.startsWith('!'))
    .map((name) => toPattern(name.slice(1)))
  for (const name of names) {
    if (name.startsWith('!')) continue
    const kind = name === '-' ? 'file' : kindOf(resolve(cwd, name))
    if (kind === 'file') {
      paths.add(name === '-' ? name : normalize(name))
      continue
    }
    const isPattern = kind === 'missing' && /[*?[{]|[!+@]\(/.test(name)
    const matches =
      kind === 'folder' || isPattern ? await search(name, {cwd, isPattern, excluded}) : []
    for (const match of matches) paths.add(match)
    if (matches.length > 0 || mayBeNone) continue
    problems.push(
      kind === 'folder'
        ? `No letters in folder \`${name}\`: it holds no .${endings.join(', .')} file`
        : isPattern
          ? `No letters match \`${name}\`: put the pattern in quotes and look at its folder and ending`
          : missing(name, cwd)
    )
  }
  return {paths: [...paths], problems}
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    // Anything else is told when the file is read.
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'file'
  }
}

async function search(
  name: string,
  {cwd, isPattern, excluded}: {cwd: string; isPattern: boolean; excluded: readonly string[]}
): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const pattern = isPattern ? toPattern(name) : `**/*.{${endings.join(',')}}`
  const matches = await glob(pattern, {
    cwd: isPattern ? cwd : resolve(cwd, name),
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
    caseSensitiveMatch: isPattern,
    expandDirectories: false
  })
  const hidden = new Set(
    excluded.length > 0
      ? await glob([...excluded], {cwd, absolute: true, expandDirectories: true})
      : []
  )
  const isNamed = /\.\w+$/.test(name)
  return matches
    .map((match) => (isPattern ? normalize(match) : join(name, match)))
    .filter((match) => !isPattern || isNamed || isLetter(match))
    .filter((match) => !hidden.has(toPattern(resolve(cwd, match))))
    .sort()
}

function isLetter(path: string): boolean {
  return endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
}

function toPattern(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/** A missing file, with the nearest name in its folder, the nearest folder, or the nearest command. */
function missing(name: string, cwd: string): string {
  const folder = dirname(name)
  const near = (known: string): string => {
    const entries = listed(resolve(cwd, known)).map((entry) =>
      known === '.' ? entry : join(known, entry)
    )
    const hint = nearest(normalize(known === folder ? name : folder), entries)
    return hint.startsWith(', did you mean') ? hint : ''
  }
  if (kindOf(resolve(cwd, folder)) !== 'folder') {
    return `No such folder \`${folder}\`${near(dirname(folder)) || ': look at the path'}`
  }
  const asCommand = basename(name) === name ? nearest(name, Object.keys(commands)) : ''
  const command = asCommand.startsWith(', did you mean')
    ? asCommand.replace('mean', 'mean the command')
    : ''
  return `No such file \`${name}\`${near(folder) || command || ': name a file, a folder or a quoted pattern'}`
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
