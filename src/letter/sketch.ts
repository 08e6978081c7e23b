/**
 * What of a letter stays when it is sent to somebody else, and to whom it was sent.
 *
 * A sketch is made from lines, without a syntax tree, so that the letters of a long run can be compared.
 */
import {readings} from '../phrases/index.js'
import {closes, honorifics} from '../words/correspondence.js'
import {readDates} from './dates.js'
import {readLines} from './lines.js'
import {readPlaceholders} from './placeholders.js'
import {readSalutation} from './salutation.js'
import {ascending, shingle} from './shingles.js'
import type {Line, Placeholder, Range} from './types.js'

/** A letter as far as the letters of a run are compared. */
export interface Sketch {
  /** Paragraphs of the body and their shingles, each once in the letter; none of a template, which goes to nobody. */
  paragraphs: readonly (Range & {shingles: readonly number[]})[]
  /** Hashes of the names inside its sentences, in ascending order, each once. */
  names: readonly number[]
  /** The name that it greets, in lower case and without titles; absent where it greets nobody by name. */
  recipient?: string
  /** The address of its `To` header, in lower case. */
  to?: string
  /** The day of its `Date` header or of a date line, such as `2026-03-13`. */
  date?: string
}

/** Open slots that make a text a template: one may have been forgotten. Judgement. */
const templateSlots = 2

/** Characters that a date line takes at most, and that a line of prose has more of. Judgement. */
const shortLine = 60

/** Lines of prose before which a greeting opens the letter. */
const proseBefore = 2

const headerLine =
  /^(?:from|to|cc|bcc|subj(?:ect)?|date|sent|reply-to|attachments?|importance)[ \t]*:/i
const threadLine =
  /^\s*(?:on\b.{4,100}\b(?:wrote|said)\s*:?|-{2,}\s*(?:original|forwarded) message\b.*|begin forwarded message:.*|_{10,}|--)\s*$/i
const closeLines = new Set<string>(closes)
const titles = new Set<string>(honorifics)

/** Sketch a letter. An empty text has no paragraphs. */
export function sketch(draft: string): Sketch {
  const slots = readPlaceholders(draft)
  const text = withoutSlots(draft, slots)
  const lines = readLines(text)
  const {first, greeting, ...top} = readTop(lines)
  const isTemplate =
    slots.length >= templateSlots ||
    slots.some(({start}) => greeting && greeting.start <= start && start < greeting.end)
  const names: number[] = []
  const paragraphs = isTemplate ? [] : readParagraphs(lines, first)
  const seen = new Set<number>()
  const isNew = (one: number): boolean => seen.size < seen.add(one).size
  return {
    paragraphs: paragraphs.flatMap(({start, end}) => {
      const found = shingle(text.slice(start, end))
      names.push(...found.names)
      const shingles = found.shingles.filter(isNew)
      return shingles.length > 0 ? [{start, end, shingles}] : []
    }),
    names: ascending(names),
    ...top
  }
}

function withoutSlots(draft: string, slots: readonly Placeholder[]): string {
  let text = draft
  for (const {start, end} of slots)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  return text
}

/** Where prose begins: a line, and an offset in it. */
interface Start {
  line: number
  offset: number
}

/** Read what stands above the body: front matter, headers, letterhead and date, salutation. */
function readTop(
  lines: readonly Line[]
): Pick<Sketch, 'recipient' | 'to' | 'date'> & {first: Start; greeting?: Range} {
  const top: Pick<Sketch, 'recipient' | 'to' | 'date'> = {}
  let line = afterFrontMatter(lines)
  for (; isHeader(lines, line); line++) {
    const {text} = lines[line]!
    const address = /^to[ \t]*:.*?([^\s<>,;"]+@[^\s<>,;"]+)/i.exec(text)?.[1]
    const date = /^(?:date|sent)[ \t]*:/i.test(text) && dayIn(text)
    if (address) top.to ??= address.toLowerCase()
    if (date) top.date ??= date
  }
  const headersEnd = line
  let prose = 0
  for (; line < lines.length && prose <= proseBefore; line++) {
    const {text, start} = lines[line]!
    if (isBlank(lines[line])) continue
    if (isForeign(text)) break
    const isParagraphStart = line === headersEnd || isBlank(lines[line - 1])
    const greeting = readSalutation(text, {isAlone: isBlank(lines[line + 1]), isParagraphStart})
    if (greeting) {
      const begin = start + text.length - text.trimStart().length
      const end = begin + greeting.text.length
      const recipient = greeting.addressee === 'person' ? nameOf(greeting.name) : ''
      return {
        ...top,
        ...(recipient !== '' && {recipient}),
        greeting: {start: begin, end},
        first: {line, offset: end}
      }
    }
    if (text.length > shortLine) prose++
    else if (/\d{4}/.test(text)) {
      const date = dayIn(text, true)
      if (date) top.date ??= date
    }
  }
  return {...top, first: {line: headersEnd, offset: lines[headersEnd]?.start ?? 0}}
}

function afterFrontMatter(lines: readonly Line[]): number {
  if (!/^---\s*$/.test(lines[0]!.text)) return 0
  return 1 + lines.findIndex(({text}, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
}

/** A header, the folded rest of one, or a blank line with headers behind it. */
function isHeader(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text
  if (text === undefined) return false
  if (headerLine.test(text)) return true
  if (text.trim() === '') return isHeader(lines, index + 1)
  return /^\s/.test(text) && index > 0 && headerLine.test(lines[index - 1]!.text)
}

/** A day of the calendar; with `isAlone`, one that nothing but a place stands before. */
function dayIn(text: string, isAlone = false): string | undefined {
  const found = readDates(text).find(({day, year}) => day !== undefined && year !== undefined)
  if (!found || (isAlone && !/^[\s.]*$/.test(text.slice(found.end)))) return
  if (isAlone && /[.!?]|\b(?:on|since|until|before|from|of)\s*$/.test(text.slice(0, found.start)))
    return
  const date = new Date(Date.UTC(found.year!, found.month - 1, found.day))
  return date.getUTCDate() === found.day ? date.toISOString().slice(0, 10) : undefined
}

/** "Ms Ruth Adeyemi" is "ruth adeyemi". */
function nameOf(name: string): string {
  return readings(name)
    .map(({word}) => word)
    .filter((word) => !titles.has(word) && word !== 'and')
    .join(' ')
}

/** Stretches of lines of prose; quotes and the thread below are left out, and so is a close. */
function readParagraphs(lines: readonly Line[], first: Start): Range[] {
  const paragraphs: Range[] = []
  let isOpen = false
  for (let index = first.line; index < lines.length; index++) {
    const line = lines[index]!
    if (threadLine.test(line.text)) break
    const start = index === first.line ? first.offset : line.start
    if (isBlank(line) || isForeign(line.text) || isClose(line.text)) {
      isOpen = false
      continue
    }
    if (isOpen) paragraphs.at(-1)!.end = line.end
    else paragraphs.push({start, end: line.end})
    isOpen = true
  }
  return paragraphs
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === ''
}

function isForeign(text: string): boolean {
  return /^\s*>/.test(text) || threadLine.test(text)
}

function isClose(text: string): boolean {
  if (text.length > shortLine) return false
  return closeLines.has(
    readings(text)
      .map(({word}) => word)
      .join(' ')
  )
}
