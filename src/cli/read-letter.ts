/** What a file holds, or one line about why it cannot be read. */
import {readFileSync, statSync} from 'node:fs'
import {mostBytes, readInput, readTextInput, tooLarge, type Reading} from '../inputs/index.js'
import type {Io} from './io.js'

/** Read a letter from standard input; `name` tells its format. */
export async function readStdin({stdin}: Io, name: string): Promise<Reading> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stdin) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
      size += chunks.at(-1)!.length
      if (size > mostBytes) return {problem: tooLarge(size)}
    }
  } catch (error) {
    return {problem: unreadable(error)}
  }
  return readInput(Buffer.concat(chunks), name)
}

/** Read a file: a letter, or what belongs to one. */
export async function readFile(path: string): Promise<Reading> {
  const bytes = bytesOf(path)
  return 'problem' in bytes ? bytes : readInput(bytes, path)
}

/** Read a file as plain text, whatever its name says. */
export function readTextFile(path: string): Reading {
  const bytes = bytesOf(path)
  return 'problem' in bytes ? bytes : readTextInput(bytes)
}

function bytesOf(path: string): Uint8Array | {problem: string} {
  try {
    const {size} = statSync(path)
    return size > mostBytes ? {problem: tooLarge(size)} : readFileSync(path)
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
