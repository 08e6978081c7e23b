/** What may happen to a file while it is fixed: the file system is made to do it. */
import type * as FileSystem from 'node:fs'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {folder, good, letterlint} from './terminal.js'

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof FileSystem>()
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), {code})
  }
  let isOpenFor = ''
  return {
    ...fs,
    // Somebody saves the letter as soon as the new content lies beside it.
    fsyncSync(file: number) {
      fs.fsyncSync(file)
      if (isOpenFor.includes('racing')) fs.writeFileSync(join(isOpenFor, '../racing.txt'), 'mine')
      if (isOpenFor.includes('racing')) isOpenFor = ''
    },
    realpathSync(path: string) {
      isOpenFor = path
      return fs.realpathSync(path)
    },
    accessSync: (path: string) => (path.includes('locked') ? fail('EACCES') : undefined),
    openSync: (path: string, flags: string, mode: number) =>
      isOpenFor.includes('shut') ? fail('EACCES') : fs.openSync(path, flags, mode),
    fchownSync: () => fail('EPERM'),
    fstatSync: (file: number) => ({...fs.fstatSync(file), uid: -1}),
    renameSync: (from: string, to: string) =>
      to.includes('full') ? fail('ENOSPC') : fs.renameSync(from, to)
  }
})

const slipped = good.replace('the post', 'the the post')

async function fixed(name: string) {
  const cwd = folder({[name]: slipped})
  const {status, err} = await letterlint(['--only', 'no-repeated-word', '--fix', name], {cwd})
  return {status, err, names: readdirSync(cwd), text: readFileSync(join(cwd, name), 'utf8')}
}

it.each([
  ['racing.txt', 'mine', /it changed while it was checked: run the command again/],
  ['locked.txt', slipped, /it is read-only: make it writable/],
  ['shut.txt', slipped, /nothing can be written in its folder \(EACCES\)/],
  ['full.txt', slipped, /writing failed \(ENOSPC\)/]
])('%s is not overwritten, and nothing is left beside it', async (name, text, said) => {
  const {err, ...rest} = await fixed(name)
  expect(err).toMatch(said)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(rest).toEqual({status: 2, names: [name], text})
})

it('a file that cannot be given to its owner is fixed all the same', async () => {
  expect(await fixed('a.txt')).toMatchObject({status: 0, names: ['a.txt'], text: good})
})
