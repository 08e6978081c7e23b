/** The greeting line: who is greeted, and how. */
import {canonical, readings} from '../phrases/index.js'
import {
  greetings,
  groupWords,
  honorifics,
  titleWords,
  unknownAddressees
} from '../words/correspondence.js'
import {isNamePart, isParticle} from './names.js'
import type {AddresseeKind, Salutation} from './types.js'

/** A salutation at the start of a line. */
export type SalutationMatch = Pick<Salutation, 'addressee' | 'name' | 'greeting' | 'text'>

const greeting = new RegExp(
  `^(${[...greetings]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/'/g, "['’]")
    .replace(/ /g, '\\s+')})(?![A-Za-z\\u00C0-\\u024F'’-])`,
  'i'
)
const honorific = `(?:${honorifics.join('|')})`
const titled = new RegExp(`^${honorific}\\b\\.?(?:/${honorific}\\b\\.?)*(?:\\s|$)`, 'i')
const titledName = new RegExp(`\\b${honorific}\\b\\.?\\s+\\S`, 'i')
const unknown = new Set<string>(unknownAddressees)
const unknownWords = new Set(unknownAddressees.flatMap((one) => one.split(' ')))
const groups = new Set<string>(groupWords)
const titles = new Set<string>(titleWords)
const placeholder = /^(?:\[[^\]]+\]|\{\{[^}]+\}\}|\$\{[^}]+\}|<[^>]+>|%[^%]+%|\{[^}]+\})$/

/**
 * Read a salutation at the start of a line.
 *
 * `isAlone`: a blank line or the end follows; `isParagraphStart`: a blank line or the start precedes.
 */
export function readSalutation(
  line: string,
  {isAlone, isParagraphStart}: {isAlone: boolean; isParagraphStart: boolean}
): SalutationMatch | undefined {
  const text = line.trim()
  if (!isParagraphStart || text === '') return
  const words = text.replace(/[,:;.!–—-]+$/u, '').trim()
  const said = readings(words)
    .map(({word}) => word)
    .join(' ')
  if (unknown.has(said) || /^(?:dear|respected)\s+(?:sir|madam|sirs)\b/i.test(text)) {
    const end = /[,:;!–—]|$/u.exec(text)!.index
    return {
      text: closed(text, end),
      addressee: 'unknown',
      name: words.replace(greeting, '').trim(),
      greeting: first(text)
    }
  }
  const opening = greeting.exec(text)
  if (opening) {
    const rest = text.slice(opening[0].length)
    const {name, end} = nameAt(rest)
    const isWhole = opening[0].length + end >= text.length - 1
    // "Good morning to all at the depot" opens a sentence; "Dear Ms Okafor, thank you" does not.
    const hasStop = /^\s*(?:[,:;!–—]|-\s)/u.test(rest.slice(end)) || (isWhole && isAlone) || isWhole
    const isOrdinary =
      /^(?:good|morning)/i.test(opening[0]) &&
      !/\p{Lu}/u.test(name) &&
      name !== '' &&
      !groups.has(canonical(name))
    if (!hasStop || isOrdinary || isSentence(name)) return
    const stop = /^\s*(?:[,:;!–—]+|-(?=\s))?/u.exec(rest.slice(end))![0].length
    return {
      text: text.slice(0, opening[0].length + end + stop).trimEnd(),
      addressee: addresseeOf(name),
      name,
      greeting: first(text.slice(0, opening[0].length))
    }
  }
  // A bare name: "Karen," or "Ms Tranter," or "To the Hiring Manager," on a line of its own.
  const bare =
    /^(?:(to(?: the)?)\s+)?([\p{L}'‘’ʻʼ[{<%$][^!?:;.]*(?:\.[^!?:;.]*){0,2}?)\s*([,:–—-])\s*$/u.exec(
      text
    )
  if (bare && isAlone && words.split(/\s+/).length <= 6) {
    const name = bare[2]!.trim()
    const parts = name.split(/[\s,]+/)
    const isSlot = (part: string): boolean => /^[&[{<%$]/.test(part)
    const isName =
      titled.test(name) ||
      (parts.some((part) => isNamePart(part) || isSlot(part)) &&
        parts.every(
          (part) => isNamePart(part) || isSlot(part) || isParticle(part) || part === 'and'
        ))
    if (isName)
      return {text, addressee: addresseeOf(name), name, greeting: canonical(bare[1] ?? '')}
  }
  return
}

const particles = new Set(
  'a all and at bin da de del der di dos du el everyone for in la le members of or our ter the to van von y your'.split(
    ' '
  )
)

/** Whether what follows a greeting word is prose: several words in lower case that no name or team has. */
function isSentence(name: string): boolean {
  if (/[[{<$%]/.test(name)) return false
  const plain = name
    .split(/\s+/)
    .filter((word) => /^\p{Ll}/u.test(word))
    .map(canonical)
    .filter(
      (word) =>
        !particles.has(word) && !groups.has(word) && !titles.has(word) && !unknownWords.has(word)
    )
  return plain.length > 2
}

function first(text: string): string {
  return (greeting.exec(text)?.[0] ?? '').toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'")
}

function closed(text: string, end: number): string {
  return text.slice(0, end) + (/^[,:;!–—]+/u.exec(text.slice(end))?.[0] ?? '')
}

/** The name after the greeting word, up to the comma or colon that ends the salutation. */
function nameAt(rest: string): {name: string; end: number} {
  const lead = /^\s*,?\s*/.exec(rest)![0]
  let end = rest.length
  for (const stop of rest
    .slice(lead.length)
    .matchAll(/[,:;!–—]|\s-\s|[.](?=\s+\p{Lu}\p{Ll}+\s+\p{Ll})|[.]$/gu)) {
    const at = lead.length + stop.index
    const isTitleDot =
      stop[0] === '.' &&
      titled.test(
        rest
          .slice(lead.length, at + 1)
          .split(/\s+/)
          .at(-1)! + ' '
      )
    const isPanel =
      stop[0] === ',' &&
      /^\s*(?:(?:and\s+)?(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof)\b|and\s+\p{Lu}|\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?(?:,|\s+and)\s)/u.test(
        rest.slice(at + 1)
      ) &&
      /\band\b/.test(rest.slice(at + 1))
    if (isTitleDot || isPanel) continue
    end = at
    break
  }
  return {name: rest.slice(lead.length, end).trim(), end}
}

function addresseeOf(name: string): AddresseeKind {
  if (name === '') return 'none'
  const words = readings(name).map(({word}) => word)
  if (unknown.has(words.join(' '))) return 'unknown'
  if (placeholder.test(name)) return 'person'
  // "Head Teacher Mrs Obi" and "Principal Ortega" are people.
  if (titledName.test(name)) return 'person'
  if (words.some((word) => groups.has(word))) return 'group'
  if (words.some((word) => titles.has(word))) return 'title'
  return 'person'
}
