/** Web addresses, e-mail addresses and telephone numbers. */
import type {Letter} from './types.js'

const notations = {
  email: /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  url: /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]|\bwww\.[^\s<>"']+[^\s<>"'.,;:!?)\]]|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|edu|gov|io|dev)(?:\/[^\s<>"']*)?\b/gi,
  phone: /(?<![\w.,/-])(?:\+|\(\+?)?\d(?:[\d().-]|[^\S\r\n]){5,18}\d(?![\w/-])/gu
} as const

/** What a text must hold for an address of each kind. */
const signs = {email: /@/, url: /:\/\/|www\.|\w\.[a-z]{2}/i, phone: /\d[\d\s().-]{5}/} as const

/** Find addresses in a text, in order. A telephone number has 7 to 15 digits (ITU-T E.164) and is no date or sum. */
export function readAddresses(text: string): Letter['addresses'][number][] {
  const found: Letter['addresses'][number][] = []
  for (const kind of ['email', 'url', 'phone'] as const) {
    if (!signs[kind].test(text)) continue
    for (const match of text.matchAll(notations[kind])) {
      const range = {kind, start: match.index, end: match.index + match[0].length}
      if (kind === 'phone' && !isPhone(match[0])) continue
      if (!found.some((other) => other.start < range.end && range.start < other.end)) {
        found.push(range)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  const isDate = /^(?:19|20)\d\d[-. ]\d\d?[-. ]\d\d?$|^\d\d?[-. ]\d\d?[-. ](?:19|20)\d\d$/.test(
    text
  )
  const isSpan = /^(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d$/.test(text)
  return digits >= 7 && digits <= 15 && !isDate && !isSpan
}
