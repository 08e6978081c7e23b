/** Refuses PDFs that unpack to far more than a letter: PDF.js unpacks each stream whole, whatever it grows to. */
import {Unzlib} from 'fflate'
import {Problem} from './input.js'

/** Bytes that the streams of one PDF unpack to at most: pictures and fonts are among them. Judgement. */
const mostUnpacked = 64 * 2 ** 20

/** Streams that are packed within each other, at most; others than bombs are packed once. */
const deepest = 3

/** Bytes that are unpacked at once: what they grow to, a thousandfold at most, is held before it is counted. */
const step = 2 ** 13

/** Pieces without anything in them that end a stream: a block that is not packed has 64 KB. */
const mostSilent = 10

/** Throw a `Problem` where the streams of a PDF are a bomb. What is not packed as most streams are is passed over. */
export function boundStreams(bytes: Uint8Array): void {
  let unpacked = 0
  const count = (more: number): void => {
    unpacked += more
    if (unpacked > mostUnpacked) {
      throw new Problem(
        `unpacks to more than ${mostUnpacked / 2 ** 20} MB, and so is no letter: save it as .docx or plain text`
      )
    }
  }
  const text = new TextDecoder('latin1').decode(bytes)
  for (const {0: keyword, index} of text.matchAll(/stream(?:\r\n|\n|\r)/g)) {
    const start = index + keyword.length
    if (!isPacked(bytes.subarray(start, start + 2))) continue
    const unpack = unpacker(count, deepest)
    // Wherever the stream says that it ends: it is unpacked for as long as it is one.
    unpack(bytes.subarray(start))
  }
}

/** Make what unpacks one stream, part by part, as long as it returns true. */
function unpacker(count: (bytes: number) => void, depth: number): (part: Uint8Array) => boolean {
  let inner: ((part: Uint8Array) => boolean) | undefined
  let isFirst = true
  let silent = 0
  const unzlib = new Unzlib((piece) => {
    if (piece.length === 0) return
    silent = 0
    count(piece.length)
    if (isFirst && depth > 1 && isPacked(piece)) inner = unpacker(count, depth - 1)
    isFirst = false
    if (inner && !inner(piece)) inner = undefined
  })
  return (part) => {
    try {
      for (let at = 0; at < part.length && silent < mostSilent; at += step) {
        silent++
        unzlib.push(part.subarray(at, at + step))
      }
      return silent < mostSilent
    } catch (error) {
      if (error instanceof Problem) throw error
      return false
    }
  }
}

/** Whether bytes begin as zlib does (RFC 1950, 2.2). */
function isPacked([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && first >> 4 < 8 && ((first << 8) | second) % 31 === 0
}
