/** The files of images: where they are, who may make one, and how to be rid of them. */
import {closeSync, openSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {HarperEnglish} from '../../engines/grammar/harper.js'
import {userCache} from './cache-folder.js'

/** Files of ours have this in their names. */
const ending = '.image'

/** Milliseconds after which the maker of an image is taken to have died. It takes about two seconds. */
const patience = 60_000

/** The folder of images in a cache folder; default that of the user. */
export function imageFolder(cache = userCache()): string {
  return join(cache, 'grammar')
}

/** One file for an English: the image of another version is replaced. */
export function imagePath(folder: string, english: HarperEnglish): string {
  return join(folder, `${english.toLowerCase()}${ending}`)
}

/** Whether a process makes an image. */
export function isBeingMade(path: string): boolean {
  try {
    return Date.now() - statSync(lockOf(path)).mtimeMs < patience
  } catch {
    return false
  }
}

/** Keep other processes from making an image; false where one makes it already. */
export function lock(path: string): boolean {
  if (!isBeingMade(path)) unlock(path)
  try {
    closeSync(openSync(lockOf(path), 'wx', 0o600))
    return true
  } catch {
    return false
  }
}

export function unlock(path: string): void {
  rmSync(lockOf(path), {force: true})
}

/** Remove all images of a folder, and what makers that died have left; returns how many files that were. */
export function clearImages(folder: string): number {
  let names: string[] = []
  try {
    names = readdirSync(folder).filter((name) => name.includes(ending))
  } catch {
    // No folder holds no images.
  }
  for (const name of names) rmSync(join(folder, name), {force: true})
  return names.length
}

function lockOf(path: string): string {
  return `${path}.lock`
}
