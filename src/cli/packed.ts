/** Large data as bytes: the build packs it, and a start reads it without parsing or copying what no letter asks for. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CutText} from '../words/text-table.js'

/** Numbers of 32 bits, or a text of Latin letters. */
export type Part = string | ArrayLike<number>

/** Parts one after the other, each behind its length. Throws a `TypeError` for a text beyond Latin-1. */
export function pack(parts: readonly Part[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((part) => {
      if (typeof part !== 'string') return [bytesOf([part.length]), bytesOf(part)]
      // eslint-disable-next-line no-control-regex
      if (/[^\x00-\xff]/.test(part)) throw new TypeError('Unexpected text, expected Latin-1')
      const padding = ' '.repeat(-part.length & 3)
      return [bytesOf([part.length]), Buffer.from(part + padding, 'latin1')]
    })
  )
}

function bytesOf(numbers: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Int32Array.from(numbers).buffer)
}

/** Reads the parts of a file in the order in which they were packed. */
export interface Reader {
  number: () => number
  numbers: () => Int32Array
  text: () => CutText
}

/** Open a file that stands beside the command. */
export function readPacked(name: string): Reader {
  const bytes = readFileSync(join(__dirname, name))
  let next = 0
  const numbers = (length: number): Int32Array => {
    const from = next
    next += 4 * length
    return new Int32Array(bytes.buffer, bytes.byteOffset + from, length)
  }
  const length = (): number => numbers(1)[0]!
  return {
    number: () => numbers(length())[0]!,
    numbers: () => numbers(length()),
    text() {
      const long = length()
      const from = next
      next += long + (-long & 3)
      return {slice: (start, end) => bytes.toString('latin1', from + start, from + end)}
    }
  }
}
