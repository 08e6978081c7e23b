/** Where the command keeps what makes its next start faster, and whether that place can be trusted. */
import {lstatSync, mkdirSync, type Stats} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'

/** What the place depends on. */
export interface Home {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  /** The user's own folder. */
  home: string
}

/**
 * The user's cache folder for this tool, absolute: `$XDG_CACHE_HOME/letterlint` or `~/.cache/letterlint`,
 * `~/Library/Caches/letterlint` on macOS, `%LOCALAPPDATA%\letterlint\Cache` on Windows.
 *
 * Source: XDG Base Directory Specification, where a relative path counts as none.
 */
export function userCache({env, platform, home}: Home = here()): string {
  const asked = env.XDG_CACHE_HOME
  if (asked && resolve(asked) === asked) return join(asked, 'letterlint')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'letterlint')
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'letterlint', 'Cache')
  return join(home, '.cache', 'letterlint')
}

function here(): Home {
  return {env: process.env, platform: process.platform, home: homedir()}
}

/** Whether what the folder holds was put there by this user alone. It is made where it does not exist; false where it cannot be. */
export function isTrustedFolder(folder: string): boolean {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    const stats = lstatSync(folder)
    return stats.isDirectory() && isOurs(stats)
  } catch {
    return false
  }
}

/** Whether a file or folder is this user's, and nobody else can write to it. Windows keeps the user's folder to the user. */
export function isOurs({uid, mode}: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}
