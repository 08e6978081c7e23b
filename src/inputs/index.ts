/** The one door for files of letters: bytes and a path in, an input or a sentence on what is wrong out. */
import {endingOf, formatOf, formats, plainText, unreadable, type Format} from './formats.js'
import {bounded, isProblem, Problem, type Input, type Reading, type Source} from './input.js'
import {withoutInvisible} from './invisible.js'
import {kindOf, type Kind} from './kinds.js'
import {decode, readPlainText} from './plain-text.js'

export {formats} from './formats.js'
export {placesIn, restore} from './restore.js'
export {plain} from './input.js'
export type {Comment, Input, NamedRange, Reading, Source} from './input.js'

/** Bytes that a file has at most: a letter with pictures, or an e-mail with attachments. Judgement. */
export const mostBytes = 32 * 2 ** 20

/**
 * Read a letter's file. The path tells the format; where its ending tells none, the bytes do.
 *
 * A string is the text of such a file; of formats that only bytes have, it is what was extracted. Nothing that a file
 * holds throws: one that is something else than its name says, protected, damaged or far too large gives a `problem`.
 * Memory and time are bounded.
 */
export async function readInput(source: Source, path = ''): Promise<Reading> {
  try {
    return finish(await read(source, path))
  } catch (error) {
    return problemOf(error)
  }
}

/** Read a letter at once, as plain text whatever its path says: other formats load their libraries. */
export function readTextInput(source: Source): Reading {
  try {
    const text = typeof source === 'string' ? source : textOf(source, plainText)
    return finish(readPlainText(text))
  } catch (error) {
    return problemOf(error)
  }
}

/** What is wrong with a file of so many bytes: the end of a sentence. */
export function tooLarge(bytes: number): string {
  const [size, most] = [bytes, mostBytes].map((count) => Math.ceil(count / 2 ** 20))
  return `has ${size} MB, and a letter's file ${most} at most: name the letter`
}

async function read(source: Source, path: string): Promise<Input> {
  const named = formatOf(path)
  if (typeof source === 'string') {
    const format = named && !named.kind ? named : plainText
    if (!format.isBinary) return readTextAs(source, format)
    return (await format.load())(new TextEncoder().encode(source))
  }
  if (source.length > mostBytes) throw new Problem(tooLarge(source.length))
  const kind = kindOf(source)
  const known = unreadable[endingOf(path)]
  if (known !== undefined && (!kind || ['ole', 'zip'].includes(kind.id))) throw new Problem(known)
  const format = named ?? formats.find((one) => one.kind && one.kind === kind?.id) ?? plainText
  if (!format.isBinary) return readTextAs(textOf(source, format), format)
  if (source.length === 0) throw new Problem('is empty: save it again')
  if (kind?.id !== format.kind) throw new Problem(otherThan(format, kind))
  return (await format.load())(source)
}

async function readTextAs(text: string, format: Format & {isBinary: false}): Promise<Input> {
  bounded(text)
  return format.isPlain?.(text) ? readPlainText(text) : (await format.load())(text)
}

function textOf(bytes: Uint8Array, format: Format & {isBinary: false}): string {
  const kind = kindOf(bytes)
  if (kind) throw new Problem(otherThan(format, kind))
  return decode(bytes, format.charsetOf?.(bytes))
}

/** What a file is, and what its name says. */
function otherThan(format: Format, kind: Kind | undefined): string {
  if (!kind) return `is not ${format.name} by its content: save it again, or name it as what it is`
  const own = formats.find((one) => one.kind === kind.id)
  const rename = own ? `give it the ending .${own.endings[0]!}, or ` : ''
  return kind.id === 'ole'
    ? `is ${kind.name}: ${kind.remedy}`
    : `is ${kind.name}, not ${format.name}: ${rename}${kind.remedy}`
}

function finish(input: Input): Input {
  bounded(input.draft)
  return withoutInvisible(input)
}

function problemOf(error: unknown): {problem: string} {
  if (isProblem(error)) return {problem: error.message}
  // Parsers of trees call themselves.
  if (error instanceof RangeError)
    return {problem: 'is nested too deeply to be read: save it as plain text'}
  throw error
}
