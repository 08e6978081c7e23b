/** What may not be read: permissions do not bind every user, so the file system is made to refuse. */
import type * as FileSystem from 'node:fs'
import {expect, it, vi} from 'vitest'
import {folder, good, letterlint} from './terminal.js'

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof FileSystem>()
  const readFileSync = (path: string): unknown => {
    const code = /locked/.test(path) ? 'EACCES' : /broken/.test(path) ? 'EIO' : undefined
    if (code) throw Object.assign(new Error(code), {code})
    return fs.readFileSync(path)
  }
  return {...fs, readFileSync}
})

it('is told in one line, and the other letters are still reported', async () => {
  const cwd = folder({'locked.txt': good, 'broken.txt': good, 'a.txt': good})
  const {status, out, err} = await letterlint(['locked.txt', 'broken.txt', 'a.txt'], {cwd})
  expect(status).toBe(2)
  expect(out).toContain('a.txt')
  expect(err.split('\n')).toEqual([
    'letterlint: `locked.txt` cannot be read (permission denied): change its permissions',
    'letterlint: `broken.txt` cannot be read: EIO',
    ''
  ])
})
