/** The formats of letters: by which endings they are known, and who reads them. */
import type {Kind} from './kinds.js'
import {matterOf} from './matter.js'
import type {Input} from './input.js'

/** A format of letters. */
export type Format = {
  /** With an article, as it stands in a sentence. */
  name: string
  /** Endings of names, in lower case, without the dot; the first is the usual one. */
  endings: readonly string[]
  /** Whether folders are searched for it. */
  isSearched: boolean
} & (TextFormat | BinaryFormat)

/** A format whose files are texts. */
interface TextFormat {
  isBinary: false
  kind?: undefined
  /** The character set that a file names itself. */
  charsetOf?: (bytes: Uint8Array) => string | undefined
  /** Whether a text has none of the format's marks, and so reads as it stands: nothing need be loaded. */
  isPlain?: (text: string) => boolean
  /** Load what reads it; its libraries come with it. It may throw a `Problem`. */
  load: () => Promise<(text: string) => Input | Promise<Input>>
}

/** A format whose reader decodes bytes itself. */
interface BinaryFormat {
  isBinary: true
  /** What its bytes begin like; a text where absent. */
  kind?: Kind['id']
  load: () => Promise<(bytes: Uint8Array) => Input | Promise<Input>>
}

/** Plain text, which whatever has no other ending is taken for. */
export const plainText = {
  isBinary: false,
  name: 'plain text',
  endings: ['txt', 'text'],
  isSearched: true,
  load: async () => (await import('./plain-text.js')).readPlainText
} as const satisfies Format

/** Whatever may mean something else in Markdown than in plain text; lists of hyphens and numbers look alike in both. */
const markdownMark = /[\\*_`<>&[\]|~]|^[ \t]*(?:#|=+[ \t]*$|-{2,}[ \t]*$|\+[ \t])/m

/** All formats. */
export const formats: readonly Format[] = [
  {
    isBinary: false,
    name: 'Markdown',
    isPlain: (text) => !markdownMark.test(text.slice(matterOf(text))),
    endings: ['md', 'markdown'],
    isSearched: true,
    load: async () => (await import('./markdown.js')).readMarkdown
  },
  plainText,
  {
    isBinary: false,
    name: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    isSearched: true,
    charsetOf: (bytes) =>
      /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
        new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
      )?.[1],
    load: async () => (await import('./html.js')).readHtml
  },
  {
    name: 'a Word document',
    endings: ['docx', 'docm', 'dotx'],
    isSearched: true,
    kind: 'zip',
    isBinary: true,
    load: async () => (await import('./docx.js')).readDocx
  },
  {
    name: 'an e-mail',
    endings: ['eml'],
    isSearched: true,
    isBinary: true,
    load: async () => (await import('./eml.js')).readEml
  },
  {
    name: 'an OpenDocument text',
    endings: ['odt', 'ott'],
    isSearched: true,
    kind: 'zip',
    isBinary: true,
    load: async () => (await import('./odt.js')).readOdt
  },
  {
    name: 'an RTF file',
    endings: ['rtf'],
    isSearched: true,
    kind: 'rtf',
    isBinary: true,
    load: async () => (await import('./rtf.js')).readRtf
  },
  {
    // A folder of letters often holds a CV as a PDF, and what is read of one is a guess.
    name: 'a PDF',
    endings: ['pdf'],
    isSearched: false,
    kind: 'pdf',
    isBinary: true,
    load: async () => (await import('./pdf.js')).readPdf
  }
]

/** Files of letters that cannot be read, by ending, and what to do. */
export const unreadable: Readonly<Record<string, string>> = {
  doc: 'is an old Word document: save it as .docx',
  dot: 'is an old Word template: save it as .docx',
  gdoc: 'is a link to a document of Google’s: download that as .docx',
  mbox: 'holds a whole mailbox: save the one e-mail as .eml',
  msg: 'is an Outlook message: save it as .eml or as plain text',
  pages: 'is a Pages document: export it as .docx',
  wpd: 'is a WordPerfect document: save it as .docx',
  wps: 'is a Works document: save it as .docx'
}

/** The ending of a path in lower case, without the dot; empty where it has none. */
export function endingOf(path: string): string {
  return /[^/\\]\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** The format that a path tells. */
export function formatOf(path: string): Format | undefined {
  const ending = endingOf(path)
  return formats.find(({endings}) => endings.includes(ending))
}
