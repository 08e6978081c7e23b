/** From bytes to text. */
import {decodeAs} from './charsets.js'
import {plain, Problem, type Input} from './input.js'

/** Read a text as it is. */
export function readPlainText(text: string): Input {
  return plain(text)
}

/**
 * Read bytes as UTF-8, or in the character set that the text itself names; a byte order mark stays, so that offsets are
 * those of the file.
 *
 * Throws a `Problem` that names the first byte that is no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    throw new Problem(
      `is a binary file (a NUL byte at offset ${zero}), not plain text: save it as plain text or Markdown`
    )
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const text = declared !== undefined && decodeAs(declared, bytes)
    if (text) return text
    const offset = badByte(bytes)
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1
    const byte = `0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')}`
    const what = `is not UTF-8 (byte ${byte} at offset ${offset}, line ${line})`
    throw new Problem(
      `${what}: save it as UTF-8, or convert it with \`iconv -f WINDOWS-1252 -t UTF-8\``
    )
  }
}

/** Offset of the first byte that does not belong to a UTF-8 character. */
function badByte(bytes: Uint8Array): number {
  const read = (length: number): string | undefined => {
    try {
      const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
      return decoder.decode(bytes.subarray(0, length), {stream: true})
    } catch {
      return undefined
    }
  }
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (read(middle) === undefined) bad = middle
    else good = middle
  }
  // What could be read so far ends before a character that was begun and went wrong.
  return new TextEncoder().encode(read(good)).length
}
