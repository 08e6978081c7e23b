/** E-mails (RFC 5322, MIME): headers and text as a mail program shows them. */
import PostalMime, {decodeWords, type Address, type Attachment, type Email} from 'postal-mime'
import {withoutControls} from './charsets.js'
import {bounded, plain, Problem, type Input} from './input.js'

/** Headers that a mail program shows above a letter. */
const shown = ['From', 'To', 'Cc', 'Subject', 'Date'] as const

/** Headers of which every e-mail, and every draft of one, has some. */
const usual =
  /^(?:from|to|subject|date|mime-version|content-type|message-id|received|return-path|x-unsent)$/

/** Parts that sign a message, and are no enclosures. */
const signatures = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-keys)$/

/**
 * Read an e-mail: its headers `From`, `To`, `Cc`, `Subject` and `Date`, a blank line, and its text; where it has no plain
 * text, what is seen of its HTML. Attached messages are attachments and are not read.
 */
export async function readEml(bytes: Uint8Array): Promise<Input> {
  const email = await parse(bytes)
  if (!email.headers.some(({key}) => usual.test(key)))
    throw new Problem('has no headers of an e-mail: if it is plain text, give it the ending .txt')
  const type = headerOf(email, 'content-type').toLowerCase()
  if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/.test(type))
    throw new Problem('is encrypted: decrypt it in your mail program and save its text')
  const source = new TextDecoder('latin1').decode(bytes)
  if (isCutOff(source, headerOf(email, 'content-type')))
    throw new Problem('is cut off, the last of its parts does not end: save it again')
  const body = await bodyOf(email)
  if (body.text === '' && email.attachments.length === 0 && hasBody(source))
    throw new Problem('is damaged: no part of its text can be found; save it again')
  const headers = shown
    .map((name) => [name, valueOf(email, name)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
  const start = headers.length === 0 ? 0 : headers.length + 1
  const text = start === 0 ? body.text : `${headers}\n${body.text}`
  return plain(text, {
    parts: [
      ...(start === 0 ? [] : [{name: 'headers', start: 0, end: headers.length}]),
      {name: body.part, start, end: text.length}
    ],
    attachments: email.attachments.filter(isEnclosure).map(nameOf)
  })
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {forceRfc822Attachments: true, maxNestingDepth: 50})
  } catch {
    throw new Problem(
      'is no e-mail that can be read, its parts or headers are too many: save it again'
    )
  }
}

async function bodyOf(email: Email): Promise<{text: string; part: string}> {
  const [text, html] = [email.text, email.html].map((one = '') => withoutControls(one)) as [
    string,
    string
  ]
  if (text.trim() !== '' || html.trim() === '') return {text, part: 'text/plain'}
  const {readHtml} = await import('./html.js')
  return {text: readHtml(bounded(html)).draft, part: 'text/html'}
}

/** Whether anything stands behind the headers. */
function hasBody(source: string): boolean {
  const end = /\r?\n\r?\n/.exec(source)
  return end !== null && source.slice(end.index).trim() !== ''
}

/** Whether the line is missing that ends a message in several parts (RFC 2046, 5.1.1). */
function isCutOff(source: string, type: string): boolean {
  const [, quoted, bare] =
    /^multipart\/[^;]*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;]+))/is.exec(type) ?? []
  const boundary = quoted ?? bare
  return boundary !== undefined && !source.includes(`\n--${boundary}--`)
}

function headerOf({headers}: Email, name: string): string {
  return headers.find(({key}) => key === name)?.value ?? ''
}

function valueOf(email: Email, name: (typeof shown)[number]): string {
  const value =
    name === 'Subject' || name === 'Date'
      ? decodeWords(headerOf(email, name.toLowerCase()))
      : peopleOf(name === 'From' ? [email.from ?? []].flat() : email[name === 'To' ? 'to' : 'cc'])
  return withoutControls(value).replace(/\s+/g, ' ').trim()
}

function peopleOf(addresses: readonly Address[] = []): string {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({name, address}) => {
      if (name === '' || name === address) return address
      return `${/^[\p{L}\p{M}\p{N} .'’-]+$/u.test(name) ? name : `"${name.replaceAll('"', "'")}"`} <${address}>`
    })
    .join(', ')
}

/** Pictures that the text shows are no enclosures. */
function isEnclosure({related, mimeType, disposition, contentId}: Attachment): boolean {
  const isShown = related || (disposition === 'inline' && contentId !== undefined)
  return !isShown && !signatures.test(mimeType)
}

function nameOf({filename, mimeType}: Attachment): string {
  return filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : mimeType)
}
