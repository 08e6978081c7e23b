/** From lines to parts: what is header, letterhead, salutation, body, sign-off, signature, quoted thread. */
import {canonical, readings} from '../phrases/index.js'
import {closeOpeners, closes} from '../words/correspondence.js'
import {readDates} from './dates.js'
import {readLines} from './lines.js'
import {isNamePart} from './names.js'
import {readSalutation, type SalutationMatch} from './salutation.js'
import type {Letter, Line, PartKind, Range} from './types.js'

/** The draft with each line told apart. Lines that are blank or mere decoration have no kind. */
export interface Layout {
  lines: readonly Line[]
  /** Pieces in order. A line usually is one piece; "Best regards, Sam" is two. */
  pieces: readonly Piece[]
  salutation: (SalutationMatch & Range) | undefined
  /** Where the body is, or would be. */
  body: Range
}

/** A line, or a part of one, of one kind. `block` counts the blank-line separated blocks. */
export interface Piece extends Line {
  kind: PartKind
  block: number
}

const headerLine =
  /^(from|to|cc|bcc|subject|subj|date|sent|reply-to|attachments?|importance)\s*:\s*(.*)$/i
const referenceLine =
  /^\s*(?:re|ref|reference|our ref|your ref|job ref|vacancy|subject|regarding|position|post|application)\b[^:]{0,30}:\s*\S/i
const enclosureLine =
  /^\s*(?:encl?s?|enclosures?|attachments?|attached|cc|copy to)\b\.?\s*(?:[:(]|\d|$|\S)/i
const postscriptLine = /^\s*p\.?\s?p?\.?s\b[.:,–—-]*\s*\S/i
const wroteLine = /^\s*(?:>\s*)?on\b.{4,100}\b(?:wrote|said)\s*:?\s*$/i
const forwardedLine =
  /^\s*(?:-{2,}\s*(?:original|forwarded) message\s*-{2,}|_{10,}|begin forwarded message:)/i

/** Characters that a close with a name after it takes at most. */
const longestClose = 90

const closeWords = new Set<string>(closes)
const closeStarts = new Set<string>(closeOpeners)
const words = (text: string): string =>
  readings(text)
    .map(({word}) => word)
    .join(' ')

/** Tell the lines of a draft apart. */
export function readLayout(draft: string, addresses: Letter['addresses']): Layout {
  const lines = readLines(draft)
  const kinds = new Array<PartKind | undefined>(lines.length)
  const blank = lines.map((line) => line.text.trim() === '')
  const blocks: number[] = []
  lines.forEach((_, index) => {
    blocks.push((blocks[index - 1] ?? 0) + (index > 0 && blank[index - 1] && !blank[index] ? 1 : 0))
  })
  const isOpen = (index: number): boolean => !blank[index] && kinds[index] === undefined
  const text = (index: number): string => lines[index]!.text

  markFrontMatter()
  // A single line is a text to read, whatever it begins with.
  const isLone = lines.filter((_, index) => isOpen(index)).length === 1
  const threadStart = markQuotes()
  markMailSignature()
  if (!isLone) markHeaders()
  const opening = markSalutation()
  const extra: Piece[] = []
  markEnding()
  markOpening()
  markRest()

  const pieces = lines.flatMap((line, index): Piece[] =>
    kinds[index] ? [{...line, kind: kinds[index], block: blocks[index]!}] : []
  )
  pieces.push(...extra)
  pieces.sort((a, b) => a.start - b.start)
  return {lines, pieces, salutation: opening?.match, body: bodyRange()}

  function markFrontMatter(): void {
    if (!/^---\s*$/.test(text(0))) return
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text))
    if (end !== -1) kinds.fill('front-matter', 0, end + 1)
  }

  /** Mark quoted lines; returns the line where a thread below the letter begins. */
  function markQuotes(): number {
    let start = lines.length
    for (let index = 0; index < lines.length; index++) {
      if (!isOpen(index)) continue
      const isWrapped =
        index + 1 < lines.length && wroteLine.test(`${text(index)} ${text(index + 1)}`)
      if (/^\s*>/.test(text(index))) kinds[index] = 'quote'
      else if (wroteLine.test(text(index)) || isWrapped) {
        kinds[index] = 'quote'
        if (isWrapped && !wroteLine.test(text(index))) kinds[index + 1] = 'quote'
        const following = lines.slice(index + 1).filter((line) => line.text.trim() !== '')
        const isBelow =
          index > lines.length / 2 || !following.some((line) => /^\s*>/.test(line.text))
        if (isBelow && hasProseBefore(index)) start = Math.min(start, index)
      } else if (
        (forwardedLine.test(text(index)) || isOutlookThread(index)) &&
        hasProseBefore(index)
      )
        start = index
      if (start < lines.length) break
    }
    for (let index = start; index < lines.length; index++) if (!blank[index]) kinds[index] = 'quote'
    return start
  }

  /** Outlook puts the headers of what is answered, and no line about who wrote it, above a thread. */
  function isOutlookThread(index: number): boolean {
    const next = lines.slice(index + 1, index + 4).map((line) => line.text)
    return (
      /^\s*from\s*:/i.test(text(index)) &&
      next.some((line) => /^\s*(?:sent|date)\s*:/i.test(line)) &&
      next.some((line) => /^\s*(?:to|subject)\s*:/i.test(line))
    )
  }

  function hasProseBefore(end: number): boolean {
    return lines.slice(0, end).some((_, index) => isOpen(index) && !headerLine.test(text(index)))
  }

  /** The e-mail signature after a line of two hyphens (RFC 3676, 4.3). */
  function markMailSignature(): void {
    for (let index = 1; index < threadStart; index++) {
      if (!isOpen(index) || !/^--\s?$/.test(text(index))) continue
      for (let at = index; at < threadStart; at++) if (isOpen(at)) kinds[at] = 'mail-signature'
      return
    }
  }

  function markHeaders(): void {
    for (let index = 0; index < lines.length; index++) {
      if (blank[index] || kinds[index] === 'front-matter') continue
      const isFolded = /^\s+\S/.test(text(index)) && kinds[index - 1] === 'header'
      if (kinds[index] !== undefined || !(headerLine.test(text(index)) || isFolded)) return
      kinds[index] = 'header'
    }
  }

  /** Find the salutation: the first greeting line, before any prose. */
  function markSalutation(): {index: number; match: SalutationMatch & Range} | undefined {
    let prose = 0
    for (let index = 0; index < lines.length; index++) {
      if (!isOpen(index)) continue
      const isParagraphStart = index === 0 || blank[index - 1] || kinds[index - 1] !== undefined
      const isAlone =
        index + 1 >= lines.length || blank[index + 1]! || kinds[index + 1] !== undefined
      const match = readSalutation(text(index), {
        isAlone,
        isParagraphStart: Boolean(isParagraphStart)
      })
      if (match) {
        const indent = text(index).length - text(index).trimStart().length
        const start = lines[index]!.start + indent
        const range = {start, end: start + match.text.length}
        if (range.end >= lines[index]!.start + text(index).trimEnd().length)
          kinds[index] = 'salutation'
        return {index, match: {...match, ...range}}
      }
      // A greeting after two full sentences is a greeting of somebody else.
      if (
        /[.!?]["'’”)]?\s*$/.test(text(index)) &&
        words(text(index)).split(' ').length > 8 &&
        ++prose > 2
      )
        return
    }
    return
  }

  /** From the end upward: contact lines, enclosures, postscript, signature, sign-off. */
  function markEnding(): void {
    const first = opening
      ? opening.index + (kinds[opening.index] === 'salutation' ? 1 : 0)
      : firstOpen()
    const open = lines.map((_, index) => index).filter((index) => index >= first && isOpen(index))
    let close: {index: number; end: number} | undefined
    // The sign-off is the last close that is followed by nothing but a signature's kind of lines.
    for (let at = open.length - 1; at >= Math.max(0, open.length - 14); at--) {
      const index = open[at]!
      const end = closeEnd(index, at === open.length - 1)
      if (end === undefined) continue
      const after = open.slice(at + 1)
      if (after.every((line) => isAfterword(line, after))) {
        close = {index, end}
        if (text(index).slice(0, end).trim() !== '') break
      }
    }
    if (close) {
      const {index, end} = close
      const line = lines[index]!
      const rest = line.text.slice(end)
      const begin = closeStart(index)
      if (rest.trim() === '' && begin === 0) kinds[index] = 'sign-off'
      else {
        const cut = line.start + end
        const indent = rest.length - rest.trimStart().length
        const block = blocks[index]!
        kinds[index] = undefined
        if (begin > 0) {
          extra.push({
            start: line.start,
            end: line.start + begin,
            text: line.text.slice(0, begin),
            kind: 'body',
            block
          })
        }
        extra.push(
          {
            start: line.start + begin,
            end: cut,
            text: line.text.slice(begin, end),
            kind: 'sign-off',
            block
          },
          ...(rest.trim() === ''
            ? []
            : [
                {
                  start: cut + indent,
                  end: line.end,
                  text: rest.trimStart(),
                  kind: 'signature' as const,
                  block
                }
              ])
        )
        blank[index] = true
      }
      markAfterwords(open.filter((line) => line > index))
    } else {
      markBareSignature(open)
    }
  }

  function firstOpen(): number {
    const found = lines.findIndex((_, index) => isOpen(index))
    return found === -1 ? lines.length : found
  }

  /** Offset in the line after a complimentary close that begins it, if one does. */
  function closeEnd(index: number, isLast: boolean): number | undefined {
    const line = text(index)
    const whole = /^\s*([^,.!\n]{1,50}?)\s*([,.!–—-]*)\s*$/u.exec(line)
    if (whole) {
      const said = words(whole[1]!)
      // A full stop and nothing after it: the last words of the body, not a close.
      const isKnown = closeWords.has(said) && !(isLast && whole[2]!.includes('.'))
      const count = said.split(' ').length
      const isLike =
        count <= 6 && closeStarts.has(said.split(' ')[0]!) && /^[,–—-]+$/.test(whole[2]!)
      // Any other few words with a comma before a last short line: "See you on the water,".
      const isOddClose =
        count <= 5 && whole[2] === ',' && blank[index - 1] && !isLast && isShort(index)
      return isKnown || isLike || isOddClose ? line.length : undefined
    }
    const before = closeStart(index)
    if (before > 0 && !isLast && closeWords.has(words(line.slice(before)))) return line.length
    const run = /^\s*([\p{L}'’\s]{2,40}?)\s*,\s*(?=\p{Lu}|\[|\{|<|$)/u.exec(line.slice(before))
    if (run && closeWords.has(words(run[1]!)) && isNameLike(line.slice(before + run[0].length))) {
      return before + run[0].trimEnd().length
    }
    return undefined
  }

  /** Where a close begins that follows a sentence on its line: "Speak soon. Best wishes, Ada". */
  function closeStart(index: number): number {
    // A close and a name take no more than the end of a line, and a paragraph on one line is long.
    const from = Math.max(0, text(index).length - longestClose)
    const match =
      /^(.*[.!?]\s+)(\p{Lu}[\p{L}\s]{2,30}?)\s*(?:,\s*(\p{Lu}[\p{L}\s.'’-]{0,40})?)?$/u.exec(
        text(index).slice(from)
      )
    if (!match) return 0
    const isNamed = match[3] !== undefined
    return isNamed || closeWords.has(words(match[2]!)) ? from + match[1]!.length : 0
  }

  function isShort(index: number): boolean {
    return text(index).trim().length <= 45
  }

  function isContact(index: number): boolean {
    const {start, end} = lines[index]!
    return (
      addresses.some((address) => address.start >= start && address.end <= end) && isShortish(index)
    )
  }

  function isShortish(index: number): boolean {
    return text(index).trim().length <= 90 && !/[.!?]\s*$/.test(text(index))
  }

  /** Whether a line may follow the sign-off: a name, a title, an address, an enclosure, a postscript. */
  function isAfterword(index: number, after: readonly number[]): boolean {
    if (isContact(index) || enclosureLine.test(text(index)) || postscriptLine.test(text(index)))
      return true
    if (after.some((line) => line <= index && postscriptLine.test(text(line)))) return true
    const isSentence =
      /[.!?]["'’”)]?\s*$/.test(text(index)) && words(text(index)).split(' ').length > 5
    return text(index).trim().length <= 80 && !isSentence
  }

  function markAfterwords(after: readonly number[]): void {
    let kind: PartKind = 'signature'
    for (const index of after) {
      const isSigned =
        after.some((line) => kinds[line] === 'signature') ||
        extra.some((piece) => piece.kind === 'signature')
      if (postscriptLine.test(text(index))) kind = 'postscript'
      else if (enclosureLine.test(text(index)) && (isSigned || kind !== 'signature'))
        kind = 'enclosure'
      else if (isContact(index)) kind = 'contact'
      else if (kind === 'postscript' && blocks[index] === blocks[index - 1]) kind = 'postscript'
      else if (kind === 'enclosure') kind = 'enclosure'
      else kind = isSigned ? 'contact' : 'signature'
      kinds[index] = kind
    }
  }

  /** No sign-off: a last short line that looks like a name still signs the letter. */
  function markBareSignature(open: readonly number[]): void {
    let at = open.length - 1
    const after: number[] = []
    while (at >= 0) {
      const index = open[at]!
      if (isContact(index) || enclosureLine.test(text(index)) || isPostscript(at))
        after.unshift(index)
      else break
      at--
    }
    const last = open[at]
    if (last === undefined || at === 0) return
    const startsBlock = blank[last - 1]! || kinds[last - 1] !== undefined
    // "I look forward to hearing from you,⏎Tom Hale" runs into the name.
    const isAfterSentence = /[.!?…]["'’”)]?\s*$|(?:\S+\s+){4,}\S+,\s*$/.test(text(last - 1))
    if (!isNameLike(text(last)) || !(startsBlock || isAfterSentence)) {
      // A title below the name: "Amara Obi⏎Site Manager".
      const name = open[at - 1]
      const isPair =
        name !== undefined &&
        at > 1 &&
        name === last - 1 &&
        blocks[name] === blocks[last] &&
        blank[name - 1] &&
        isNameLike(text(name)) &&
        isShort(last) &&
        isShortish(last)
      if (!isPair) return
      kinds[name] = 'signature'
      markAfterwords([last, ...after])
      return
    }
    kinds[last] = 'signature'
    markAfterwords(after)
  }

  function isPostscript(at: number): boolean {
    return postscriptLine.test(text(at))
  }

  /** Before the salutation: letterhead, date, inside address, references. After it: a reference line. */
  function markOpening(): void {
    if (!opening) {
      markLetterhead(firstProse())
      return
    }
    markLetterhead(opening.index)
    const next = lines.findIndex((_, index) => index > opening.index && isOpen(index))
    if (next === -1) return
    const isAlone = blank[next + 1] || next + 1 >= lines.length
    const isTitle =
      isAlone &&
      isShort(next) &&
      !/[.!?,;:]\s*$/.test(text(next)) &&
      kinds[opening.index] === 'salutation'
    if (isAlone && (isTitle || (referenceLine.test(text(next)) && text(next).length < 120))) {
      if (lines.some((_, index) => index > next && isOpen(index))) kinds[next] = 'reference'
    }
  }

  /** The first line that reads as prose, for letters without a salutation. */
  function firstProse(): number {
    const runsOn = (index: number): boolean =>
      isOpen(index + 1) && /^\s*\p{Ll}/u.test(text(index + 1))
    const found = lines.findIndex(
      (_, index) =>
        isOpen(index) &&
        (text(index).trim().length > 60 ||
          /[.!?]\s*$/.test(text(index)) ||
          (index + 1 < lines.length && runsOn(index)))
    )
    return found === -1 ? firstOpen() : found
  }

  function markLetterhead(end: number): void {
    const open = lines.map((_, index) => index).filter((index) => index < end && isOpen(index))
    const dateLine = open.find((index) => isDateLine(index))
    const firstBlock = open[0] === undefined ? 0 : blocks[open[0]]!
    for (const index of open) {
      if (index === dateLine) kinds[index] = 'date'
      else if (referenceLine.test(text(index))) kinds[index] = 'reference'
      else if (
        dateLine === undefined
          ? blocks[index] === firstBlock && blocks[open.at(-1)!] !== firstBlock
          : index < dateLine
      ) {
        kinds[index] = 'letterhead'
      } else kinds[index] = 'inside-address'
    }
  }

  function isDateLine(index: number): boolean {
    const line = text(index).trim()
    const [date] = readDates(line)
    const numeric = /^(?:date:?\s*)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/i.test(line)
    return (
      numeric ||
      (date !== undefined &&
        date.end - date.start >= line.replace(/^(date:?|[\p{L} ]+,)\s*/iu, '').length - 2)
    )
  }

  function markRest(): void {
    for (let index = 0; index < lines.length; index++) {
      if (!isOpen(index)) continue
      const from = opening?.index === index ? opening.match.end - lines[index]!.start : 0
      if (from > 0) {
        const {start, end, text} = lines[index]!
        const rest = text.slice(from)
        const indent = rest.length - rest.trimStart().length
        const block = blocks[index]!
        extra.push(
          {
            start: opening!.match.start,
            end: opening!.match.end,
            text: opening!.match.text,
            kind: 'salutation',
            block
          },
          {start: start + from + indent, end, text: rest.trimStart(), kind: 'body', block}
        )
      } else kinds[index] = 'body'
    }
  }

  /** The body, or the empty place where it would stand: after the salutation, before the sign-off. */
  function bodyRange(): Range {
    const body = pieces.filter((piece) => piece.kind === 'body')
    if (body.length > 0) return {start: body[0]!.start, end: body.at(-1)!.end}
    const before = pieces.filter((piece) =>
      [
        'front-matter',
        'header',
        'letterhead',
        'date',
        'inside-address',
        'reference',
        'salutation'
      ].includes(piece.kind)
    )
    const start = before.at(-1)?.end ?? pieces[0]?.start ?? lines[0]!.start
    return {start, end: start}
  }
}

/** Whether a line could be a person's name: one to six words, most with capitals or of a script without, no sentence. */
export function isNameLike(text: string): boolean {
  const line = text
    .trim()
    .replace(/[,.]$/, '')
    .replace(/\s*\([^)]*\)$/, '')
  if (line === '' || line.length > 60 || /[!?:;]/.test(line)) return false
  if (
    /^(?:\[[^\]]+\]|\{\{[^}]+\}\}|\$\{[^}]+\}|<[^>]+>|%[^%]+%|\{[^}]+\}|_{3,}|X{3,}(?: X{3,})*)$/.test(
      line
    )
  )
    return true
  const parts = line.split(/[\s,]+/).filter(Boolean)
  if (parts.length === 0) return false
  const capitals = parts.filter(isNamePart).length
  const plain = canonical(parts[0]!)
  return (
    parts.length <= 6 &&
    capitals >= Math.max(1, parts.length - 2) &&
    !['thank', 'thanks', 'please'].includes(plain)
  )
}
