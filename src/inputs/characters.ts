/** The characters of a parsed text, each with what it is in the source. */
import type {Range} from '../letter/types.js'

/** The source of a text: where it stands, and how it is written. */
export interface Written extends Range {
  source: string
  notation: 'html' | 'markdown' | 'code'
}

/** References to characters; in Markdown they end with a semicolon. */
const references = {
  html: /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});?/iy,
  markdown: /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/iy
}
const ampersands = {
  html: /&(?:amp|#0*38|#x0*26);?/iy,
  markdown: /&(?:amp|#0*38|#x0*26);/iy
}
const punctuation = /[!-/:-@[-`{-~]/

/**
 * Call back with each character of `value` and its range in the source: `&` may be written `&amp;`, `*` may be written
 * `\*`, and between two lines may stand the mark of a quote. A line ending is always `\n`.
 */
export function eachCharacter(
  value: string,
  {source, start, end, notation}: Written,
  tell: (character: string, range: Range) => void
): void {
  let at = start
  const isVerbatim = source.slice(start, end) === value
  if (notation === 'code') at = Math.max(start, source.indexOf(value, start))
  for (let index = 0; index < value.length;) {
    const character = /^(?:\r\n|[^])/u.exec(value.slice(index, index + 2))![0]
    index += character.length
    const isEnding = /[\r\n]/.test(character)
    if (!isVerbatim) skip(character, isEnding)
    const to = Math.min(end, at + (isVerbatim ? character.length : widthOf(character, isEnding)))
    tell(isEnding ? '\n' : character, {start: at, end: to})
    at = to
  }

  /** Pass over what is not shown: spaces that lines end and begin with, marks of quotes, tags that open nothing. */
  function skip(character: string, isEnding: boolean): void {
    while (at < end && !source.startsWith(character, at)) {
      const one = source[at]!
      const close = one === '<' ? source.indexOf('>', at) : -1
      if (close !== -1 && close < end) at = close + 1
      else if (/[ \t>]/.test(one) || (!isEnding && /[\r\n]/.test(one))) at++
      else return
    }
  }

  /** Characters of the source that stand for one of the text; none for what a parser has put in. */
  function widthOf(character: string, isEnding: boolean): number {
    if (isEnding) return source.startsWith('\r\n', at) ? 2 : /[\r\n]/.test(source[at] ?? '') ? 1 : 0
    if (source[at] === '&' && notation !== 'code') {
      const reference = (character === '&' ? ampersands : references)[notation]
      reference.lastIndex = at
      const found = reference.exec(source)
      if (found) return found[0].length
    }
    if (source.startsWith(character, at)) {
      const isEscape = notation === 'markdown' && character === '\\' && source[at + 1] === '\\'
      return isEscape ? 2 : character.length
    }
    if (notation === 'markdown' && source[at] === '\\' && punctuation.test(character))
      return source.startsWith(character, at + 1) ? 2 : 0
    return character === '\uFFFD' ? 1 : 0
  }
}
