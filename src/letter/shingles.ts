/**
 * Shingles: runs of five words, as numbers, by which two texts are compared.
 *
 * Broder, "On the resemblance and containment of documents" (1997). Names, numbers and dates are left out, so that a
 * letter that was sent twice with another name in it is the same letter.
 */
import {months, weekdays} from '../words/calendar.js'
import {numberWords} from '../words/numbers.js'

/** Words of a shingle [domain.md 1.6: word 5-grams]. */
const length = 5

/** FNV-1a. */
const basis = 0x811c9dc5
const prime = 0x01000193

const numbers = new Set(numberWords.map(hash))
const calendar = new Set([...months, ...weekdays].flat().map(hash))

/** Shingles of a text and the names in it, as 30-bit numbers in ascending order, each once. */
export interface Shingled {
  shingles: readonly number[]
  /** Words with a capital that begin no sentence. */
  names: readonly number[]
}

/**
 * Cut a text into shingles.
 *
 * Case aside, a word is what letters, accents and apostrophes make of it. One that begins with a capital is left out,
 * for it may be a name, and so is one with a digit in it. Fewer than five words give no shingle.
 */
export function shingle(text: string): Shingled {
  const words: number[] = []
  const names: number[] = []
  const plain = isAscii(text) ? text : text.normalize('NFKD')
  let isStart = true
  let at = 0
  while (at < plain.length) {
    const first = plain.charCodeAt(at)
    if (!isLetter(first)) {
      // . ! ? : and bullets begin a sentence.
      if (first === 46 || first === 33 || first === 63 || first === 58 || first === 0x2022)
        isStart = true
      at++
      continue
    }
    const from = at
    let value = basis
    let size = 0
    let hasDigit = false
    for (; at < plain.length; at++) {
      let code = plain.charCodeAt(at)
      if (code >= 97 && code <= 122) {
        value = Math.imul(value ^ code, prime)
        size++
        continue
      }
      if (isSilent(code)) continue
      // "follow-up" and "followup" are one word.
      if (isHyphen(code) && isLetter(plain.charCodeAt(at + 1))) continue
      if (!isLetter(code)) break
      if (code >= 48 && code <= 57) hasDigit = true
      if (code >= 65 && code <= 90) code += 32
      else if (code > 127) code = lower(code)
      value = Math.imul(value ^ code, prime)
      size++
    }
    value >>>= 0
    if (isCapital(first)) {
      // "I’m" is no name.
      const isI = first === 73 && (size === 1 || isSilent(plain.charCodeAt(from + 1)))
      if (!isStart && !isI && !hasDigit && !calendar.has(value)) names.push(value >>> 2)
    } else if (!hasDigit && !numbers.has(value)) words.push(value)
    isStart = false
  }
  return {shingles: ascending(runs(words)), names: ascending(names)}
}

/**
 * How much two ascending lists have in common: what both hold, divided by what either holds; 0–1.
 *
 * Two empty lists have nothing in common.
 */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let both = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      both++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return both === 0 ? 0 : both / (a.length + b.length - both)
}

/** Numbers of at most 31 bits in ascending order, each once. */
export function ascending(values: readonly number[]): number[] {
  const sorted = Int32Array.from(values).sort()
  const each: number[] = []
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) each.push(sorted[at]!)
  }
  return each
}

function runs(words: readonly number[]): number[] {
  const found: number[] = []
  for (let from = 0; from + length <= words.length; from++) {
    let value = basis
    for (let at = from; at < from + length; at++) {
      value = Math.imul(value ^ words[at]!, prime)
      value ^= value >>> 15
    }
    found.push(value >>> 2)
  }
  return found
}

function hash(word: string): number {
  let value = basis
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), prime)
  return value >>> 0
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\x00-\x7F]/.test(text)
}

/** Letters and digits: of what lies beyond ASCII, all but spaces, punctuation and signs. */
function isLetter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff
  )
}

/** Apostrophes, accents set apart, soft hyphens and joiners. */
function isSilent(code: number): boolean {
  return (
    code === 39 ||
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x2018 ||
    code === 0x2019 ||
    (code >= 0x200b && code <= 0x200d)
  )
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

function isCapital(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : lower(code) !== code
}

function lower(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}
