/** A file's content replaced as a whole or not at all. */
import {randomUUID} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import {dirname, join} from 'node:path'

/** Whether it was done; if not, because the file holds something else by now, or for a reason with its remedy. */
export type Replaced = 'done' | 'changed' | {problem: string}

/**
 * Replace the content of a file that holds `before`.
 *
 * The new content is written to a file beside it, which then takes its name, its permissions and, where that is allowed,
 * its owner: whoever reads the file finds the old content or the new one, whole. A symbolic link stays, and what it leads
 * to is replaced. Nothing throws, and no other file is left behind.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Replaced {
  let temporary: string | undefined
  try {
    const target = realpathSync(path)
    const stats = statSync(target)
    const obstacle = obstacleOf(stats)
    if (obstacle) return {problem: obstacle}
    accessSync(target, constants.W_OK)
    temporary = join(dirname(target), `.letterlint-${randomUUID()}.tmp`)
    writeWhole(temporary, after, stats)
    // As late as can be: from here to the new name there is no work left to do.
    if (!readFileSync(target).equals(before)) return 'changed'
    renameSync(temporary, target)
    return 'done'
  } catch (error) {
    return {problem: problemOf(error, temporary !== undefined)}
  } finally {
    if (temporary !== undefined) rmSync(temporary, {force: true})
  }
}

function obstacleOf(stats: Stats): string | undefined {
  if (!stats.isFile()) return 'it is no regular file: name a file'
  // Who may do anything, such as an administrator, is held by the mark as everybody is.
  if ((stats.mode & 0o222) === 0) return readOnly
  return stats.nlink > 1
    ? `it is one of ${stats.nlink} names (hard links) of a file, and would part from the others: copy it first`
    : undefined
}

const readOnly = 'it is read-only: make it writable, as with `chmod u+w`'

function writeWhole(path: string, content: Uint8Array, {mode, uid, gid}: Stats): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    const own = fstatSync(file)
    if (own.uid !== uid || own.gid !== gid) {
      try {
        fchownSync(file, uid, gid)
      } catch {
        // Only an administrator may give files away.
      }
    }
    fchmodSync(file, mode & 0o777)
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function problemOf(error: unknown, isBeside: boolean): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'it is not there any more: run the command again'
  const isForbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
  if (!isForbidden) return `writing failed (${code ?? message})`
  return isBeside
    ? `nothing can be written in its folder (${code}): change its permissions`
    : readOnly
}
