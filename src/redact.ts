/** Reports without names: what tells who wrote, to whom, and from where is blotted out, and everything stays where it was. */
import {VFile} from 'vfile'
import type {Letter, PartKind, Range} from './letter/types.js'
import type {LintReport} from './report.js'
import {genericWords} from './words/generic-words.js'

/** Parts that name people and places throughout. */
const namingParts: ReadonlySet<PartKind> = new Set([
  'letterhead',
  'inside-address',
  'signature',
  'contact',
  'mail-signature'
] as const)

/** Headers that name people. */
const namingHeaders: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'bcc', 'reply-to'])

const word = /[\p{L}\p{M}\p{N}]+/gu

const generic = new Set<string>(genericWords)

/**
 * Blot out, in all reports alike, the names of people, firms and places that any of the letters holds or declares, addresses,
 * telephone numbers, and the words of `privateRules`' findings, which are left out themselves.
 *
 * Each character becomes `█`, in the texts too, so that places still hold. Texts of letters come back in `file`.
 */
export function redact(
  reports: readonly LintReport[],
  privateRules: ReadonlySet<string>
): LintReport[] {
  const names = new Set(reports.flatMap(({file}) => [...namesOf(file.data.letter!)]))
  const hide = (text: string): string =>
    text
      .normalize('NFC')
      .replace(addresses, blot)
      .replace(word, (one) => (names.has(keyOf(one)) ? blot(one) : one))
  return reports.map((report) => redactOne(report, hide, privateRules))
}

/** E-mail addresses, web addresses, and what may be a telephone number. */
const addresses =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:https?:\/\/|www\.)[^\s<>"')]+|(?<![\p{L}\d])\+?\(?\d(?:[\s().-]{0,2}\d){6,}(?![\p{L}\d])/giu

function redactOne(
  report: LintReport,
  hide: (text: string) => string,
  privateRules: ReadonlySet<string>
): LintReport {
  const letter = report.file.data.letter!
  const isPrivate = ({ruleId}: {ruleId: string}): boolean => privateRules.has(ruleId)
  const text = blotAll(String(report.file), [
    ...wholeRanges(letter),
    ...report.messages
      .filter(isPrivate)
      .map(({place}) => ({start: place.start.offset, end: place.end.offset}))
  ])
  const hidden = sameLength(text, hide)
  const path = hide(report.path)
  return {
    ...report,
    path,
    file: new VFile({value: hidden, ...(path !== '' && {path})}),
    timing: {...report.timing, why: hide(report.timing.why)},
    messages: report.messages
      .filter((message) => !isPrivate(message))
      .map((message) => {
        const {place, actual, reason, note, expected} = message
        const seen = hidden.slice(place.start.offset, place.end.offset)
        const shown = (ours: string): string =>
          hide(actual === '' ? ours : ours.replaceAll(`\`${actual}\``, `\`${seen}\``))
        return {
          ...message,
          actual: hide(seen),
          reason: shown(reason),
          note: shown(note),
          expected: expected.map(hide)
        }
      }),
    unchecked: report.unchecked
      .filter((one) => !isPrivate(one))
      .map((one) => ({...one, why: hide(one.why)})),
    suppressed: report.suppressed
      .filter((one) => !isPrivate(one))
      .map((one) => ({...one, reason: hide(one.reason)}))
  }
}

/** Hide in a text whose places must hold: composed accents would move them. */
function sameLength(text: string, hide: (text: string) => string): string {
  const hidden = hide(text)
  if (hidden.length === text.length) return hidden
  return text.replace(/[^\s]+/g, (piece) => {
    const shown = hide(piece)
    return shown.length === piece.length ? shown : blot(piece)
  })
}

/** Stretches that are names from end to end. Offsets hold for the draft; in other formats names are found by their words. */
function wholeRanges({draft, parts, headers, addresses}: Letter): (Range & {of: string})[] {
  return [
    ...parts.filter(({kind}) => namingParts.has(kind)),
    ...headers.filter(({name}) => namingHeaders.has(name)).map(({value}) => value),
    ...addresses
  ].map(({start, end}) => ({start, end, of: draft.slice(start, end)}))
}

function blotAll(text: string, ranges: readonly (Range & {of?: string})[]): string {
  let blotted = text
  for (const {start, end, of} of ranges) {
    // Where the text is not the draft, another place would be hit.
    if (of !== undefined && text.slice(start, end) !== of) continue
    blotted = blotted.slice(0, start) + blot(blotted.slice(start, end)) + blotted.slice(end)
  }
  return blotted
}

/** The same number of UTF-16 code units; spaces and line endings stay. */
function blot(text: string): string {
  return text.replace(/\S/g, '█')
}

/** The words of names, as they are compared. */
function* namesOf(letter: Letter): Generator<string> {
  for (const one of [...declaredNames(letter)].flatMap(wordsOf))
    if (/^[\p{Lu}\p{Lo}\d]/u.test(one) || !generic.has(keyOf(one))) yield keyOf(one)
  const plain = new Set(
    letter.tokens
      .filter(({capital, kind}) => !capital && kind === 'word')
      .map(({word}) => keyOf(word))
  )
  for (const text of writtenNames(letter)) {
    for (const one of wordsOf(text)) {
      const key = keyOf(one)
      const isName = /^[\p{Lu}\p{Lo}]/u.test(one) || /\d/.test(one)
      if (isName && one.length > 1 && !plain.has(key) && !generic.has(key)) yield key
    }
  }
}

function* declaredNames({facts}: Letter): Generator<string> {
  const {employer, recipient, sender} = facts
  for (const one of [employer, sender, ...[recipient ?? []].flat()]) {
    if (one !== undefined) yield one
  }
}

function* writtenNames({headers, parts, salutation, names}: Letter): Generator<string> {
  for (const {name, value} of headers) if (namingHeaders.has(name)) yield value.text
  for (const {kind, text} of parts) if (namingParts.has(kind)) yield text
  if (salutation?.addressee === 'person') yield salutation.name
  for (const {text} of names) yield text
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(word) ?? []
}

function keyOf(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
