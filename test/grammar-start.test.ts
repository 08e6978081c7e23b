/** How the command starts the grammar engine: images of its memory, the folder that keeps them, threads that may die. */
import {EventEmitter} from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {isTrustedFolder, userCache} from '../src/cli/grammar/cache-folder.js'
import {clearImages, imagePath, isBeingMade, lock, unlock} from '../src/cli/grammar/image-files.js'
import {isImage, readImage, writeImage, type Instance} from '../src/cli/grammar/image.js'
import {createPool, type Thread} from '../src/cli/grammar/pool.js'
import type {ThreadMessage} from '../src/cli/grammar/thread.js'
import {inOrder} from '../src/cli/in-order.js'
import type {GrammarAnswer, GrammarQuestion} from '../src/engines/grammar/engine.js'
import {folder, letterlint} from './cli/terminal.js'

const home = mkdtempSync(join(tmpdir(), 'letterlint-'))
afterAll(() => rmSync(home, {recursive: true, force: true, maxRetries: 9}))

const page = 65_536

/** An instance that is nothing but memory and a table; grown memory is another buffer, as that of WebAssembly is. */
function instanceOf(bytes: Uint8Array, entries = 4): Instance & {bytes: () => Uint8Array} {
  let memory = new Uint8Array(bytes)
  let length = entries
  return {
    bytes: () => memory,
    memory: {
      get buffer() {
        return memory.buffer
      },
      grow(pages) {
        const grown = new Uint8Array(memory.length + pages * page)
        grown.set(memory)
        memory = grown
        return 0
      }
    },
    table: {
      get length() {
        return length
      },
      grow: (more) => (length += more)
    }
  }
}

function write(path: string, key: string, instance: Instance, checkers = {British: 1}): void {
  const file = openSync(path, 'w', 0o600)
  writeImage(file, key, instance, checkers)
  closeSync(file)
}

/** Memory of some pages with something here and there. */
const memories = fc
  .tuple(
    fc.integer({min: 1, max: 5}),
    fc.array(fc.tuple(fc.nat({max: 5 * page - 9}), fc.uint8Array({maxLength: 9})), {maxLength: 9})
  )
  .map(([pages, pieces]) => {
    const bytes = new Uint8Array(5 * page)
    for (const [at, piece] of pieces) bytes.set(piece, at)
    return bytes.slice(0, pages * page)
  })

describe('an image', () => {
  const path = join(home, 'one.image')

  it('gives memory back as it was, whatever was there before', () => {
    fc.assert(
      fc.property(memories, memories, (before, other) => {
        write(path, 'key', instanceOf(before, 7), {British: 12})
        const instance = instanceOf(other, 4)
        expect(readImage(path, 'key', instance)).toEqual({British: 12})
        const after = instance.bytes()
        expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0)
        expect(after.subarray(before.length).every((byte) => byte === 0)).toBe(true)
        expect(instance.table.length).toBe(7)
      }),
      {numRuns: 50}
    )
  })

  it('has no room for zeroes', () => {
    const bytes = new Uint8Array(100 * page)
    bytes[70 * page] = 1
    write(path, 'key', instanceOf(bytes))
    expect(statSync(path).size).toBeLessThan(page)
  })

  it('serves its key alone, and else leaves an instance as it is', () => {
    write(path, 'key', instanceOf(new Uint8Array(page).fill(1)))
    const instance = instanceOf(new Uint8Array(page).fill(2))
    expect(readImage(path, 'other', instance)).toBeUndefined()
    expect(readImage(join(home, 'none.image'), 'key', instance)).toBeUndefined()
    expect(readImage(home, 'key', instance)).toBeUndefined()
    expect(instance.bytes().every((byte) => byte === 2)).toBe(true)
    expect(isImage(path, 'key')).toBe(true)
    expect(isImage(path, 'other')).toBe(false)
    expect(isImage(home, 'key')).toBe(false)
  })

  it('is refused and removed where it ends too soon', () => {
    write(path, 'key', instanceOf(new Uint8Array(2 * page).fill(1)))
    truncateSync(path, page)
    expect(isImage(path, 'key')).toBe(false)
    expect(() => readImage(path, 'key', instanceOf(new Uint8Array(page)))).toThrow(RangeError)
    expect(existsSync(path)).toBe(false)
  })

  it('is never taken with one bit changed', () => {
    const bytes = new Uint8Array(page).fill(1)
    write(path, 'key', instanceOf(bytes))
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat({max: whole.length - 1}), fc.nat({max: 7}), (at, bit) => {
        const damaged = Buffer.from(whole)
        damaged[at]! ^= 1 << bit
        writeFileSync(path, damaged, {mode: 0o600})
        let taken: unknown
        try {
          taken = readImage(path, 'key', instanceOf(new Uint8Array(page)))
        } catch {
          // Refused loudly is refused.
        }
        expect(taken).toBeUndefined()
      })
    )
  })

  it('of no length, or of other things, is none', () => {
    for (const content of ['', 'image', 'x'.repeat(100)]) {
      writeFileSync(path, content, {mode: 0o600})
      expect(readImage(path, 'key', instanceOf(new Uint8Array(page)))).toBeUndefined()
    }
  })

  it.skipIf(process.platform === 'win32')('that others could have written is none', () => {
    write(path, 'key', instanceOf(new Uint8Array(page).fill(1)))
    chmodSync(path, 0o622)
    expect(readImage(path, 'key', instanceOf(new Uint8Array(page)))).toBeUndefined()
    expect(isImage(path, 'key')).toBe(false)
  })
})

describe('the folder', () => {
  it.each([
    ['linux', {}, '/home/sam/.cache/letterlint'],
    ['linux', {XDG_CACHE_HOME: '/var/cache/sam'}, '/var/cache/sam/letterlint'],
    ['linux', {XDG_CACHE_HOME: 'relative'}, '/home/sam/.cache/letterlint'],
    ['linux', {XDG_CACHE_HOME: ''}, '/home/sam/.cache/letterlint'],
    ['darwin', {}, '/home/sam/Library/Caches/letterlint'],
    ['win32', {LOCALAPPDATA: '/home/sam/Local'}, '/home/sam/Local/letterlint/Cache'],
    ['win32', {}, '/home/sam/AppData/Local/letterlint/Cache']
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    const found = userCache({platform, env, home: '/home/sam'})
    expect(found.replaceAll('\\', '/')).toBe(expected)
  })

  it('is made for this user alone', () => {
    const made = join(home, 'a/b/grammar')
    expect(isTrustedFolder(made)).toBe(true)
    expect(isTrustedFolder(made)).toBe(true)
    if (process.platform !== 'win32') expect(statSync(made).mode & 0o777).toBe(0o700)
  })

  it('is not trusted where it cannot be one', () => {
    const file = join(home, 'file')
    writeFileSync(file, '')
    expect(isTrustedFolder(file)).toBe(false)
    expect(isTrustedFolder(join(file, 'grammar'))).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'is not trusted where others write, or through a link',
    () => {
      const open = join(home, 'open')
      mkdirSync(open)
      chmodSync(open, 0o777)
      expect(isTrustedFolder(open)).toBe(false)
      symlinkSync(home, join(home, 'link'))
      expect(isTrustedFolder(join(home, 'link'))).toBe(false)
    }
  )

  it('lets one process make an image, and another one where that died', () => {
    const path = imagePath(home, 'British')
    expect(isBeingMade(path)).toBe(false)
    expect(lock(path)).toBe(true)
    expect(isBeingMade(path)).toBe(true)
    expect(lock(path)).toBe(false)
    const long = new Date(Date.now() - 120_000)
    utimesSync(`${path}.lock`, long, long)
    expect(isBeingMade(path)).toBe(false)
    expect(lock(path)).toBe(true)
    unlock(path)
    expect(lock(join(home, 'none', 'x'))).toBe(false)
  })

  it('is cleared of images, and of nothing else', () => {
    const place = join(home, 'clear')
    mkdirSync(place)
    for (const name of ['british.image', 'british.image.1', 'american.image.lock', 'letter.txt'])
      writeFileSync(join(place, name), '')
    expect(clearImages(place)).toBe(3)
    expect(existsSync(join(place, 'letter.txt'))).toBe(true)
    expect(clearImages(join(place, 'none'))).toBe(0)
  })
})

describe('`letterlint cache clear`', () => {
  it('says what it removed, and where', async () => {
    const cwd = folder({'cache/grammar/british.image': ''})
    const setting = {cwd}
    const place = join(cwd, 'cache', 'grammar')
    const argv = ['cache', 'clear', '--cache-location', 'cache']
    expect(await letterlint(argv, setting)).toMatchObject({
      status: 0,
      out: `Removed 1 file in ${place}\n`
    })
    expect(await letterlint(argv, setting)).toMatchObject({
      status: 0,
      out: `Nothing to remove in ${place}\n`
    })
  })

  it.each([[['cache']], [['cache', 'clean']], [['cache', 'clear', 'all']]])(
    'is all that %j can be',
    async (argv) => {
      const {status, err} = await letterlint(argv)
      expect(status).toBe(2)
      expect(err).toContain('letterlint cache clear')
    }
  )
})

describe('--concurrency', () => {
  it.each(['0', 'abc', '-1', '1.5', '65', ''])(
    'refuses %j, and says what it takes',
    async (value) => {
      const {status, err} = await letterlint([`--concurrency=${value}`, 'letter.txt'])
      expect(status).toBe(2)
      expect(err).toContain('--concurrency')
      expect(err).toContain('a whole number from 1 to 64')
      expect(err.trim()).not.toContain('\n')
    }
  )
})

/** A thread that does what the test says. */
class FakeThread extends EventEmitter {
  isEnded = false
  isHolding = false
  constructor(readonly act: (thread: FakeThread, question: GrammarQuestion) => void) {
    super()
  }
  postMessage(question: GrammarQuestion): void {
    queueMicrotask(() => this.act(this, question))
  }
  tell(message: ThreadMessage): void {
    if (!this.isEnded) this.emit('message', message)
  }
  ref(): void {
    this.isHolding = true
  }
  unref(): void {
    this.isHolding = false
  }
  terminate(): Promise<number> {
    this.isEnded = true
    return Promise.resolve(0)
  }
}

const answerTo = ({text}: GrammarQuestion): GrammarAnswer[] => [
  {start: 0, end: 1, name: text, kind: '', reason: '', replacements: []}
]
const answer = (thread: FakeThread, question: GrammarQuestion): void =>
  thread.tell({answers: answerTo(question)})
const question = (text: string): GrammarQuestion => ({text, dialect: 'en-GB', words: []})

/** A pool whose threads do, one after the other, what is listed; the last goes on. */
function poolOf(acts: ((thread: FakeThread, question: GrammarQuestion) => void)[], size = 1) {
  const threads: FakeThread[] = []
  const tries: boolean[] = []
  const pool = createPool({
    size,
    patience: 20,
    start(isSecondTry) {
      const thread = new FakeThread(acts[Math.min(threads.length, acts.length - 1)]!)
      threads.push(thread)
      tries.push(isSecondTry)
      return thread as unknown as Thread
    }
  })
  const names = async (text: string): Promise<string[]> =>
    (await pool.check(question(text))).map(({name}) => name)
  return {pool, threads, tries, names}
}

describe('a pool of threads', () => {
  it('starts one at once, and others when questions wait', async () => {
    const {threads, names} = poolOf([answer], 3)
    expect(threads).toHaveLength(1)
    const texts = ['a', 'b', 'c', 'd', 'e']
    expect(await Promise.all(texts.map(names))).toEqual(texts.map((text) => [text]))
    expect(threads).toHaveLength(3)
  })

  it('answers each question by itself, whatever the order in which threads are done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({max: 5}), {maxLength: 20}), async (delays) => {
        const late = (thread: FakeThread, asked: GrammarQuestion): void => {
          setTimeout(() => answer(thread, asked), delays[Number(asked.text)])
        }
        const {names} = poolOf([late], 4)
        const texts = delays.map((_, index) => String(index))
        expect(await Promise.all(texts.map(names))).toEqual(texts.map((text) => [text]))
      }),
      {numRuns: 20}
    )
  })

  it('holds the process only while a question waits', async () => {
    const {threads, names} = poolOf([answer])
    expect(threads[0]!.isHolding).toBe(false)
    const asked = names('a')
    expect(threads[0]!.isHolding).toBe(true)
    await asked
    expect(threads[0]!.isHolding).toBe(false)
  })

  const troubles: [string, (thread: FakeThread) => void, string][] = [
    ['ends', (thread) => thread.emit('exit', 1), 'its thread ended'],
    ['breaks', (thread) => thread.emit('error', new Error('out of memory')), 'out of memory'],
    ['fails', (thread) => thread.tell({problem: 'unreachable'}), 'unreachable'],
    ['hangs', () => undefined, 'it did not answer']
  ]
  it.each(troubles)('asks a fresh and plainer one where one %s', async (_, trouble) => {
    const {threads, tries, names} = poolOf([trouble, answer])
    expect(await names('a')).toEqual(['a'])
    expect(tries).toEqual([false, true])
    expect(threads[0]!.isEnded).toBe(true)
    expect(await names('b')).toEqual(['b'])
    expect(threads).toHaveLength(2)
  })

  it.each(troubles)(
    'rejects where the fresh one %s, too, and goes on',
    async (_, trouble, reason) => {
      const {names} = poolOf([trouble, trouble, answer])
      const [first, second] = await Promise.allSettled([names('a'), names('b')])
      expect(first).toMatchObject({status: 'rejected', reason: {message: reason}})
      expect(second).toMatchObject({status: 'fulfilled', value: ['b']})
    }
  )

  it('rejects what waits when it is closed', async () => {
    const {pool, threads, names} = poolOf([() => undefined])
    const asked = Promise.allSettled([names('a'), names('b')])
    await pool.close!()
    expect((await asked).map(({status}) => status)).toEqual(['rejected', 'rejected'])
    expect(threads.every(({isEnded}) => isEnded)).toBe(true)
    await expect(names('c')).rejects.toThrow('closed')
  })
})

describe('work in order', () => {
  it('yields in the order of the items, at most so many begun', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({max: 4}), {maxLength: 15}),
        fc.integer({min: 1, max: 5}),
        async (delays, most) => {
          let running = 0
          let top = 0
          const begun: number[] = []
          const results: number[] = []
          const work = async (item: number): Promise<number> => {
            top = Math.max(top, ++running)
            await new Promise((resolve) => setTimeout(resolve, delays[item]))
            running--
            return item
          }
          const items = delays.map((_, index) => index)
          for await (const [, result] of inOrder(items, most, work, (item) => begun.push(item)))
            results.push(result)
          expect(results).toEqual(items)
          expect(begun).toEqual(items)
          expect(top).toBeLessThanOrEqual(most)
        }
      ),
      {numRuns: 20}
    )
  })

  it('fails where a piece fails, in its turn', async () => {
    const seen: string[] = []
    const work = vi.fn((item: string) =>
      item === 'bad' ? Promise.reject(new Error('bad')) : Promise.resolve(item)
    )
    const all = async (): Promise<void> => {
      for await (const [item] of inOrder(['good', 'bad', 'late'], 3, work, () => undefined))
        seen.push(item)
    }
    await expect(all()).rejects.toThrow('bad')
    expect(seen).toEqual(['good'])
  })
})
