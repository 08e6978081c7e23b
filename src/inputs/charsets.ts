/** Character sets other than UTF-8. */

/** What windows-1252 has from 0x80 to 0x9F (encoding.spec.whatwg.org/#legacy-single-byte-encodings). */
const above = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/**
 * Put quotation marks, dashes and the like in the place of control characters, which no text has: some releases of Node
 * read windows-1252 as Latin-1 (nodejs/node#56542), and so do some mail programs. Nothing moves.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (one) => above[one.charCodeAt(0) - 0x80]!)
}

/** Decode bytes in a character set by its name on the web; nothing where there is none of that name. */
export function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return withoutControls(new TextDecoder(charset).decode(bytes))
  } catch {
    return undefined
  }
}
