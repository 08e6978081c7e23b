/**
 * Images: the memory of Harper's WebAssembly after set-up, in a file, from which a later start takes it.
 *
 * An image is made from set-up and a text of ours, never from a letter. Stretches of zeroes are left out. The file begins with
 * a mark, the length of its header and the header's checksum; the header is JSON; the stretches follow.
 */
import {closeSync, fstatSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {isOurs} from './cache-folder.js'

/** What an instance of Harper's WebAssembly lets us reach. Its memory holds all of its state but the length of a table. */
export interface Instance {
  memory: {readonly buffer: ArrayBuffer; grow: (pages: number) => number}
  table: {readonly length: number; grow: (entries: number) => number}
}

/** What an image tells of itself. */
interface Header {
  /** What the image was made of: it serves that alone. */
  key: string
  /** Bytes of memory. */
  size: number
  /** Entries of the table. */
  table: number
  /** Where each checker stands in memory. */
  checkers: Readonly<Record<string, number>>
  /** Stretches of memory in the file: start and end, in bytes. */
  stretches: readonly (readonly [start: number, end: number])[]
  /** Checksum of all stretches. */
  sum: number
}

const mark = 0x31494c4c
const preamble = 12
const wasmPage = 65_536

/** Bytes that are looked at together: stretches begin and end at multiples of it. */
const grain = 4096

/** Zeroes that are worth a stretch of its own, in bytes. Measured: a system call costs about as much as copying these. */
const gap = 16 * grain

/** Write an image into a file that is open for writing. */
export function writeImage(
  file: number,
  key: string,
  {memory, table}: Instance,
  checkers: Header['checkers']
): void {
  const bytes = new Uint8Array(memory.buffer)
  const stretches = stretchesOf(memory.buffer)
  const header: Header = {
    key,
    size: bytes.length,
    table: table.length,
    checkers,
    stretches,
    sum: sumOf(bytes, stretches)
  }
  const text = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(preamble)
  start.writeUInt32LE(mark, 0)
  start.writeUInt32LE(text.length, 4)
  start.writeUInt32LE(crc32(text), 8)
  for (const part of [start, text, ...stretches.map(([from, to]) => bytes.subarray(from, to))])
    writeAll(file, part)
}

/**
 * Put an image into an instance; returns where its checkers stand, or nothing where the file is not there, not ours, or of another
 * key: the instance is as it was. Throws where the file is damaged, and then removes it: the instance cannot be used any more.
 */
export function readImage(
  path: string,
  key: string,
  instance: Instance
): Header['checkers'] | undefined {
  const file = openOurs(path)
  if (file === undefined) return undefined
  try {
    const header = readHeader(file)
    if (header?.key !== key) return undefined
    fill(file, header, instance)
    return header.checkers
  } catch (error) {
    rmSync(path, {force: true})
    throw error
  } finally {
    closeSync(file)
  }
}

/** Whether a file is a whole image of a key, as far as its header and its length tell. */
export function isImage(path: string, key: string): boolean {
  const file = openOurs(path)
  if (file === undefined) return false
  try {
    const header = readHeader(file)
    return header?.key === key && fstatSync(file).size === header.at + lengthOf(header.stretches)
  } finally {
    closeSync(file)
  }
}

/** Open a file that nobody else can have written. */
function openOurs(path: string): number | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stats = fstatSync(file)
    if (stats.isFile() && isOurs(stats)) return file
  } catch {
    // What cannot be opened is not there for us.
  }
  if (file !== undefined) closeSync(file)
  return undefined
}

/** The header, and where the stretches begin; nothing where the file does not begin as it should. */
function readHeader(file: number): (Header & {at: number}) | undefined {
  const {size} = fstatSync(file)
  if (size < preamble) return undefined
  const start = Buffer.alloc(preamble)
  readAll(file, start, 0)
  const length = start.readUInt32LE(4)
  if (start.readUInt32LE(0) !== mark || size < preamble + length) return undefined
  const text = Buffer.alloc(length)
  readAll(file, text, preamble)
  if (crc32(text) !== start.readUInt32LE(8)) return undefined
  return {...(JSON.parse(text.toString()) as Header), at: preamble + length}
}

/** Fill the memory of an instance. Throws where the file ends before or the checksum says that it is damaged. */
function fill(
  file: number,
  {size, table: entries, stretches, sum, at}: Header & {at: number},
  {memory, table}: Instance
): void {
  const used = memory.buffer.byteLength
  if (used < size) memory.grow(Math.ceil((size - used) / wasmPage))
  if (table.length < entries) table.grow(entries - table.length)
  const bytes = new Uint8Array(memory.buffer)
  let position = at
  let last = 0
  for (const [start, end] of [...stretches, [bytes.length, bytes.length] as const]) {
    // What has just been grown is zero, and not to be touched.
    if (last < used) bytes.fill(0, last, Math.min(start, used))
    readAll(file, bytes.subarray(start, end), position)
    position += end - start
    last = end
  }
  if (sumOf(bytes, stretches) !== sum) throw new RangeError('Unexpected checksum')
}

/** The stretches that are not zero, in order. */
function stretchesOf(buffer: ArrayBuffer): [start: number, end: number][] {
  const words = new BigUint64Array(buffer)
  const stretches: [number, number][] = []
  const step = grain / BigUint64Array.BYTES_PER_ELEMENT
  for (let from = 0; from < words.length; from += step) {
    let at = from
    while (at < from + step && words[at] === 0n) at++
    if (at === from + step) continue
    const [start, end] = [from, from + step].map((word) => word * 8) as [number, number]
    const last = stretches.at(-1)
    if (last && start - last[1] < gap) last[1] = end
    else stretches.push([start, end])
  }
  return stretches
}

function lengthOf(stretches: Header['stretches']): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0)
}

function sumOf(bytes: Uint8Array, stretches: Header['stretches']): number {
  return stretches.reduce((sum, [start, end]) => crc32(bytes.subarray(start, end), sum), 0)
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
}

/** Throws where the file ends before. */
function readAll(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    const read = readSync(file, bytes, done, bytes.length - done, position + done)
    if (read === 0) throw new RangeError('Unexpected end of file')
    done += read
  }
}
