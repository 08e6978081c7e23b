/** What the headers of a draft state: whom it goes to, who sends it, and when. */
import {canonical} from '../phrases/index.js'
import {groupWords, honorifics, titleWords} from '../words/correspondence.js'
import {firmWords, legalForms, officeMailboxes} from '../words/firms.js'
import {readDates} from './dates.js'
import {readPlaceholders} from './placeholders.js'
import type {Facts, Header} from './types.js'

const titles = new Set<string>(honorifics)
const offices = new Set<string>([...firmWords, ...groupWords, ...legalForms, ...titleWords])
const mailboxes = new Set<string>(officeMailboxes)

/** One addressee: a quoted or bare display name with an address in angle brackets, or anything up to a comma. */
const mailbox = /\s*(?:"([^"]*)"\s*|([^,;"<>]*))<([^<>]*)>|[^,;]+/g

/**
 * The facts that `To:`, `From:` and `Date:` state; what is stated elsewhere is stronger.
 *
 * Of an address only the display name counts, and only where it is a person's: "Jobs <jobs@example.com>" and a bare
 * address name nobody.
 */
export function factsOfHeaders(headers: readonly Header[]): Facts {
  const facts: Facts = {}
  for (const {name, value} of headers) {
    if (readPlaceholders(value.text).length > 0) continue
    if (name === 'to') {
      const people = peopleIn(value.text)
      if (people.length > 0) facts.recipient ??= people
    }
    if (name === 'from') {
      const [sender] = peopleIn(value.text)
      if (sender !== undefined) facts.sender ??= sender
    }
    if (name === 'date' || name === 'sent') {
      const day = dayOf(value.text)
      if (day !== undefined) facts.date ??= day
    }
  }
  return facts
}

function peopleIn(text: string): string[] {
  return [...text.matchAll(mailbox)].flatMap(([whole, quoted, bare, address]) => {
    const name = (quoted ?? bare ?? whole).trim().replace(/\s*\([^)]*\)$/, '')
    return isPerson(name, address) ? [inOrder(name)] : []
  })
}

/** Whether a display name is a person's and no office's or firm's: a false recipient would cause false alarms. */
function isPerson(name: string, address = ''): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}.,'’ -]*$/u.test(name)) return false
  const words = name.split(/[\s,]+/).map(canonical)
  if (titles.has(words[0]!)) return words.length > 1
  if (words.some((word) => offices.has(word))) return false
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  if (mailboxes.has(local) || words.some((word) => word.length > 2 && domain.includes(word)))
    return false
  return words.length > 1 ? words.length <= 4 : local.includes(words[0]!) && local !== ''
}

/** "Bell, Tom" is Tom Bell. */
function inOrder(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')
}

function dayOf(text: string): string | undefined {
  const date = readDates(text).find(({day, year}) => day !== undefined && year !== undefined)
  if (!date) return
  const time = Date.UTC(date.year!, date.month - 1, date.day)
  const day = new Date(time)
  return day.getUTCMonth() + 1 === date.month ? day.toISOString().slice(0, 10) : undefined
}
