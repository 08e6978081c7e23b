/** Files in a zip archive, unpacked within bounds. */
import {Unzip, UnzipInflate} from 'fflate'
import {Problem} from './input.js'

/** Bytes that the unpacked texts of one document have at most: a hundred times what a long letter has. Judgement. */
const mostUnpacked = 16 * 2 ** 20

/** Files that an archive has at most: a document has some dozens. Judgement. */
const mostFiles = 4096

/** Bytes that are unpacked at once: what they grow to, a thousandfold at most, is held before it is counted. */
const step = 2 ** 13

const damaged = 'is damaged or cut off: save it again'

/** An archive: the names of all its files, and the bytes of those that were wanted. */
export interface Archive {
  names: readonly string[]
  files: ReadonlyMap<string, Uint8Array>
}

/** Unpack the files whose names are wanted. Throws a `Problem` where the archive is damaged, protected or a bomb. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  // Bit 0 of the flags of the first file (APPNOTE.TXT 4.4.4).
  if (bytes[6]! & 1) throw new Problem('is protected by a password: save it without the password')
  if (!hasEnd(bytes)) throw new Problem(damaged)
  const names: string[] = []
  const files = new Map<string, Uint8Array>()
  const open = new Set<string>()
  let unpacked = 0

  const archive = new Unzip((file) => {
    names.push(file.name)
    if (names.length > mostFiles)
      throw new Problem(`holds more than ${mostFiles} files, and so is no document: save it again`)
    if (!isWanted(file.name) || files.has(file.name)) return
    const chunks: Uint8Array[] = []
    open.add(file.name)
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      unpacked += chunk.length
      if (unpacked > mostUnpacked) {
        throw new Problem(
          `unpacks to more than ${mostUnpacked / 2 ** 20} MB of text, and so is no letter: save it again`
        )
      }
      chunks.push(chunk)
      if (!isLast) return
      open.delete(file.name)
      files.set(file.name, join(chunks))
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step)
      archive.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(damaged)
  }
  if (open.size > 0) throw new Problem(damaged)
  return {names, files}
}

/** Whether the record that ends an archive is there, within its last 64 KB (APPNOTE.TXT 4.3.16). */
function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= from; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true
  }
  return false
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
