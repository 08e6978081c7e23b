/** Letters in every format: written by a library, or in the structure in which word processors write them. */
import {strToU8, zipSync} from 'fflate'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'

/** Lines of paragraphs; between paragraphs is a blank line. */
export type Paragraphs = readonly (readonly string[])[]

/** A way to write a letter down. */
export interface Writer {
  ending: string
  write: (letter: Paragraphs) => Uint8Array | Promise<Uint8Array>
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The letter as plain text. */
export function textOf(letter: Paragraphs): string {
  return `${letter.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Parts of a letter that plain text makes. */
export function paragraphsOf(text: string): Paragraphs {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'))
}

/** Markdown, with every mark escaped and lines broken by a backslash. */
export function markdownOf(letter: Paragraphs): string {
  const escaped = letter.map((lines) =>
    lines.map((line) => line.replace(/[!-/:-@[-`{-~]/g, '\\$&')).join('\\\n')
  )
  return `${escaped.join('\n\n')}\n`
}

/** HTML, with references in place of what it needs and of some that it does not need. */
export function htmlOf(letter: Paragraphs): string {
  const named: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '\u00A0': '&nbsp;',
    '\u00AD': '&shy;',
    '’': '&rsquo;',
    é: '&#233;'
  }
  const blocks = letter.map((lines) => {
    const inside = lines.map((line) => line.replace(/[&<>\u00A0\u00AD’é]/g, (one) => named[one]!))
    return `<p>${inside.join('<br>\n')}</p>`
  })
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>Letter</title></head>\n<body>\n${blocks.join('\n')}\n</body></html>\n`
}

const xmlOf = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A run of Word's; `look` is what stands in its properties. */
export function run(text: string, look = ''): string {
  const properties = look && `<w:rPr>${look}</w:rPr>`
  return `<w:r w:rsidRPr="00A77B3E">${properties}<w:t xml:space="preserve">${xmlOf(text)}</w:t></w:r>`
}

/** A paragraph of Word's. */
export function paragraph(content: string, look = ''): string {
  return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">${look && `<w:pPr>${look}</w:pPr>`}${content}</w:p>`
}

/** A Word document with the parts that Word writes. `parts` adds files, or puts them in the place of others. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': wordPart(
      'styles',
      `<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="NoSpacing"><w:name w:val="No Spacing"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>`
    ),
    ...parts
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  )
}

/** A part of a Word document, such as `document` or `hdr`, with the namespaces that Word declares. */
export function wordPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${word}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="wps">${content}</w:${root}>`
}

/** Cut a text into runs of a few characters, in the middle of words, as Word does where it checks spelling. */
function runsOf(text: string): string {
  // Never between the halves of a character.
  const pieces = text.match(/[^]{1,5}/gu) ?? []
  return pieces
    .map((piece, index) => run(piece, index % 3 === 1 ? '<w:b/>' : ''))
    .join('<w:proofErr w:type="spellStart"/>')
}

/** A Word document whose runs are split. */
export function docxOf(letter: Paragraphs): Uint8Array {
  return docx(
    letter.map((lines) => paragraph(lines.map(runsOf).join('<w:r><w:br/></w:r>'))).join('')
  )
}

/** An e-mail that a mail library has written; it chooses the encodings. */
export async function emlOf(letter: Paragraphs): Promise<Uint8Array> {
  return new MailComposer({text: textOf(letter), textEncoding: 'quoted-printable'})
    .compile()
    .build()
}

/** An e-mail in base 64. */
export async function base64EmlOf(letter: Paragraphs): Promise<Uint8Array> {
  return new MailComposer({text: textOf(letter), textEncoding: 'base64'}).compile().build()
}

/** An e-mail without plain text. */
export async function htmlEmlOf(letter: Paragraphs): Promise<Uint8Array> {
  return new MailComposer({html: htmlOf(letter)}).compile().build()
}

/** An OpenDocument text. */
export function odtOf(letter: Paragraphs): Uint8Array {
  const body = letter
    .map(
      (lines) =>
        `<text:p text:style-name="Body">${lines.map(xmlOf).join('<text:line-break/>')}</text:p>`
    )
    .join('')
  const names = ['office', 'text', 'style', 'fo'].map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`
  )
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
    'content.xml': strToU8(
      `<office:document-content ${names.join(' ')}><office:automatic-styles><style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.5cm"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
    )
  })
}

/** An RTF file. */
export function rtfOf(letter: Paragraphs): Uint8Array {
  const escaped = (text: string): string =>
    text
      .replace(/[\\{}]/g, '\\$&')
      .replace(/[^\x20-\x7E]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`)
  const body = letter.map((lines) => `{\\pard\\sa200 ${lines.map(escaped).join('\\line ')}\\par}`)
  return bytes(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}\n${body.join('\n')}\n}`
  )
}

/** All of them. */
export const writers: Readonly<Record<string, Writer>> = {
  'plain text': {ending: 'txt', write: (letter) => bytes(textOf(letter))},
  'plain text with CRLF and a byte order mark': {
    ending: 'txt',
    write: (letter) => bytes(`\uFEFF${textOf(letter).replaceAll('\n', '\r\n')}`)
  },
  Markdown: {ending: 'md', write: (letter) => bytes(markdownOf(letter))},
  'Markdown with CRLF and a byte order mark': {
    ending: 'md',
    write: (letter) => bytes(`\uFEFF${markdownOf(letter).replaceAll('\n', '\r\n')}`)
  },
  HTML: {ending: 'html', write: (letter) => bytes(htmlOf(letter))},
  'HTML with CRLF and a byte order mark': {
    ending: 'html',
    write: (letter) => bytes(`\uFEFF${htmlOf(letter).replaceAll('\n', '\r\n')}`)
  },
  Word: {ending: 'docx', write: docxOf},
  'an e-mail in quoted-printable': {ending: 'eml', write: emlOf},
  'an e-mail in base 64': {ending: 'eml', write: base64EmlOf},
  'an e-mail in HTML': {ending: 'eml', write: htmlEmlOf},
  OpenDocument: {ending: 'odt', write: odtOf},
  RTF: {ending: 'rtf', write: rtfOf}
}
