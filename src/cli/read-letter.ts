/** The text of a file, or one line about why it cannot be read. */
import {readFileSync} from 'node:fs'
import {decode, type Decoded} from './decode.js'
import type {Io} from './io.js'

/** Read a letter from standard input. */
export async function readStdin({stdin}: Io): Promise<Decoded> {
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin)
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return decode(Buffer.concat(chunks))
  } catch (error) {
    return {problem: unreadable(error)}
  }
}

/** Read a text from a file: a letter, or what belongs to one. */
export function readTextFile(path: string): Decoded {
  try {
    return decode(readFileSync(path))
  } catch (error) {
    return {problem: unreadable(error)}
  }
}

function unreadable(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'does not exist: check the name'
  if (code === 'EISDIR') return 'is a folder: name a file'
  return code === 'EACCES' || code === 'EPERM'
    ? 'cannot be read (permission denied): change its permissions'
    : `cannot be read: ${code ?? message}`
}
