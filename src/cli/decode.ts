/** From bytes to text, or to one line about why they are none. */

/** A text, or what is wrong with the bytes and what to do. */
export type Decoded = {text: string} | {problem: string}

/** A kind of file that is often taken for a letter, by its first bytes (www.garykessler.net/library/file_sigs.html). */
interface Kind {
  bytes: readonly number[]
  name: string
  remedy: string
}

const saveAsText = 'save it as plain text or Markdown'
const convert = 'save it as UTF-8, or convert it with `iconv -f UTF-16 -t UTF-8`'

const kinds: readonly Kind[] = [
  {bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', remedy: saveAsText},
  {bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a Word, OpenDocument or zip file', remedy: saveAsText},
  {bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or Outlook file', remedy: saveAsText},
  {bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file', remedy: saveAsText},
  {bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture', remedy: 'type it out as text'},
  {bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture', remedy: 'type it out as text'},
  {bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture', remedy: 'type it out as text'},
  {bytes: [0x1f, 0x8b], name: 'a gzip archive', remedy: 'unpack it first'},
  {bytes: [0xff, 0xfe], name: 'UTF-16 text', remedy: convert},
  {bytes: [0xfe, 0xff], name: 'UTF-16 text', remedy: convert}
]

/** Read bytes as UTF-8; a byte order mark stays, so that offsets are those of the file. */
export function decode(bytes: Uint8Array): Decoded {
  const kind = kinds.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))
  if (kind) return {problem: `is ${kind.name}, not plain text: ${kind.remedy}`}
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    return {
      problem: `is a binary file (a NUL byte at offset ${zero}), not plain text: ${saveAsText}`
    }
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    const offset = badByte(bytes)
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1
    const byte = `0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')}`
    const what = `is not UTF-8 (byte ${byte} at offset ${offset}, line ${line})`
    return {
      problem: `${what}: save it as UTF-8, or convert it with \`iconv -f WINDOWS-1252 -t UTF-8\``
    }
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
