/**
 * The instance of WebAssembly that Harper's own code uses, within our reach.
 *
 * Harper gives no way to its memory. In a thread or process of our own, which checks grammar and does nothing else, we stand between
 * its code and `WebAssembly.instantiate`, and so can save and restore the memory while all else stays Harper's.
 */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {fileURLToPath} from 'node:url'
import {crc32} from 'node:zlib'
import {
  othersThan,
  makeLinter,
  type HarperEnglish,
  type HarperLinter
} from '../../engines/grammar/harper.js'
import type {Instance} from './image.js'

/** What Harper's WebAssembly exports, as far as we need it. */
interface Exports {
  memory: Instance['memory']
  __wbindgen_externrefs: Instance['table']
  __wbindgen_malloc: (size: number, align: number) => number
  __wbindgen_free: (pointer: number, size: number, align: number) => void
  linter_new: (english: number) => number
}

interface Wasm {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => {exports: Exports}
  instantiate: (bytes: Uint8Array, imports: object) => Promise<unknown>
}

/** Harper, loaded. */
export interface HarperInstance extends Instance {
  /** Checksum of its WebAssembly. */
  sum: number
  /** Make a checker, and tell where it stands in memory. */
  make: MakeNumbered
  /** A checker that stands in memory already. */
  adopt: (english: HarperEnglish, pointer: number) => Promise<HarperLinter>
  /** Zero all memory that is free. */
  scrub: () => void
}

type MakeNumbered = (
  english: HarperEnglish,
  isSpeller: boolean
) => Promise<{linter: HarperLinter; pointer: number}>

/** What a checker is for, as a name. */
export function roleOf(english: HarperEnglish, isSpeller: boolean): string {
  return isSpeller ? `${english} spelling` : english
}

/** The checkers that letters of one English need. */
export function rolesFor(english: HarperEnglish): [HarperEnglish, isSpeller: boolean][] {
  return [
    [english, false],
    ...othersThan(english).map((other): [HarperEnglish, true] => [other, true])
  ]
}

/** Load Harper. Only once in a thread, and only where nothing else uses WebAssembly, `fetch` or files. */
export async function loadHarper(): Promise<HarperInstance> {
  // Harper's code asks whether its file is a `Request`, for which Node would load its whole HTTP client.
  for (const name of ['fetch', 'Request', 'Response']) Reflect.deleteProperty(globalThis, name)
  const captured = capture()
  const [{Dialect, LocalLinter}, {binary}] = await Promise.all([
    import('harper.js'),
    import('harper.js/binary')
  ])
  readOnly(fileURLToPath(String(binary.url)))
  await binary.setup()
  const {exports, sum} = captured()
  return {
    sum,
    memory: exports.memory,
    table: exports.__wbindgen_externrefs,
    async make(english, isSpeller) {
      let pointer = 0
      next = (dialect) => (pointer = exports.linter_new(dialect))
      const linter = await makeLinter(english, isSpeller)
      return {linter, pointer}
    },
    async adopt(english, pointer) {
      next = () => pointer
      const linter = new LocalLinter({binary, dialect: Dialect[english]})
      await linter.getDialect()
      return linter
    },
    scrub: () => scrub(exports)
  }
}

/** Where the next checker of Harper's comes from. */
let next: ((english: number) => number) | undefined

/** Stand before `WebAssembly.instantiate`; what comes back tells what went through. */
function capture(): () => {exports: Exports; sum: number} {
  const {WebAssembly: wasm} = globalThis as unknown as {WebAssembly: Wasm}
  let captured: {exports: Exports; sum: number} | undefined
  wasm.instantiate = (bytes, imports) => {
    const module = new wasm.Module(bytes)
    const {exports} = new wasm.Instance(module, imports)
    captured = {exports, sum: crc32(bytes)}
    const open: Exports = {
      ...exports,
      linter_new: (english) => (next ?? exports.linter_new)(english)
    }
    return Promise.resolve({instance: {exports: open}, module})
  }
  return () => {
    if (captured) return captured
    throw new TypeError('Harper did not load its WebAssembly')
  }
}

/**
 * Let Harper read one file. It would load a second, smaller build of its WebAssembly, which it can do without, and look for files under
 * names in which spaces are encoded.
 */
function readOnly(path: string): void {
  const {readFile} = fs
  const read = (asked: string, done: (error: Error | null, bytes?: Buffer) => void): void => {
    if (decodeURI(asked).endsWith('_slim_bg.wasm')) done(new Error('not needed'))
    else readFile(asked.endsWith('.wasm') ? path : asked, done)
  }
  Object.assign(fs, {readFile: read})
  syncBuiltinESMExports()
}

/**
 * Take all free memory, zero it, and give it back: what stands there is no longer used, and zeroes need no room in an image.
 */
function scrub({memory, __wbindgen_malloc: take, __wbindgen_free: give}: Exports): void {
  const taken: [pointer: number, size: number][] = []
  for (let size = 1 << 18; size >= 1 << 8; size >>= 2) {
    const {byteLength} = memory.buffer
    while (memory.buffer.byteLength === byteLength) {
      const pointer = take(size, 8) >>> 0
      new Uint8Array(memory.buffer, pointer, size).fill(0)
      taken.push([pointer, size])
    }
  }
  for (const [pointer, size] of taken) give(pointer, size, 8)
}
