/** OpenDocument texts (ISO 26300): what is read on the page. */
import {unpack} from './archive.js'
import {Problem, type Input} from './input.js'
import {addParagraph, layOut, type Paragraph} from './paragraphs.js'
import {readXml} from './xml.js'

const names = {
  'opendocument:xmlns:text:1.0': 'text',
  'opendocument:xmlns:style:1.0': 'style',
  'opendocument:xmlns:office:1.0': 'office',
  'opendocument:xmlns:manifest:1.0': 'manifest'
}

/** Elements whose text is not read. */
const unread = new Set(
  `office:annotation office:forms office:scripts text:tracked-changes text:note text:ruby-text text:page-number
  text:page-count text:hidden-text text:hidden-paragraph`.split(/\s+/)
)

/** What a style says of space: in twentieths of a point, or what it rests on. */
interface Style {
  parent?: string
  before?: number
  after?: number
  isClose?: boolean
}

/** Styles that rest on each other, at most. */
const deepest = 20

/** Read an OpenDocument text: header and footer as a letterhead, then the text with tracked changes as accepted. */
export function readOdt(bytes: Uint8Array): Input {
  const {names: all, files} = unpack(bytes, (name) =>
    /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/.test(name)
  )
  const content = files.get('content.xml')
  const type = new TextDecoder().decode(files.get('mimetype'))
  if (all.includes('word/document.xml'))
    throw new Problem('is a Word document, not an OpenDocument text: give it the ending .docx')
  if (!content || !/opendocument\.text/.test(type || 'opendocument.text'))
    throw new Problem(
      'is a zip archive, not an OpenDocument text: save the letter as .odt or .docx'
    )
  if (isEncrypted(files.get('META-INF/manifest.xml')))
    throw new Problem('is protected by a password: save it without the password')
  const styles = new Map<string, Style>()
  const page = files.get('styles.xml')
  const frame = page ? readPart(page, 'styles.xml', styles) : []
  const body = readPart(content, 'content.xml', styles)
  const last = frame.at(-1)
  if (last) last.after = Infinity
  return layOut([...frame, ...body])
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  let found = false
  if (manifest) {
    readXml(manifest, names, {
      open: (name) => (found ||= name === 'manifest:encryption-data'),
      close() {}
    })
  }
  return found
}

/** Read the paragraphs of a part, numbered from 1, and the styles that it has. Runs are stretches of one look. */
function readPart(xml: Uint8Array, part: string, styles: Map<string, Style>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open: {number: number; run: number; style: string; spans: Paragraph['spans']}[] = []
  const path: string[] = []
  let style: Style | undefined
  let count = 0
  let passed = Infinity
  let isListed = false

  readXml(xml, names, {
    open(name, at) {
      path.push(name)
      if (path.length > passed) return
      if (unread.has(name)) passed = path.length
      else if (name === 'text:p' || name === 'text:h')
        open.push({number: ++count, run: 1, style: at('style-name') ?? '', spans: []})
      else if (name === 'text:list-item') isListed = true
      else if (name === 'text:span' && open.length > 0) open.at(-1)!.run++
      else if (name === 'text:s') write(' '.repeat(Math.min(Number(at('c') ?? 1), 100)), true)
      else if (name === 'text:tab') write('\t')
      else if (name === 'text:line-break') write('\n')
      else if (name === 'style:style' || name === 'style:default-style') {
        style = {}
        const parent = at('parent-style-name')
        if (parent) style.parent = parent
        if (at('family') === 'paragraph') styles.set(at('name') ?? '', style)
      } else if (name === 'style:paragraph-properties' && style) noteSpace(style, at)
    },
    text(text) {
      if (path.length < passed) write(text.replace(/[ \t\r\n]+/g, ' '))
    },
    close(name) {
      if (path.length === passed) passed = Infinity
      path.pop()
      if (name === 'text:span' && open.length > 0) open.at(-1)!.run++
      else if (name === 'style:style' || name === 'style:default-style') style = undefined
      else if ((name === 'text:p' || name === 'text:h') && path.length < passed) close()
    }
  })
  return paragraphs

  /** Spaces at the beginning of a paragraph, and behind others, are not shown, unless they are elements. */
  function write(text: string, isElement = false): void {
    const paragraph = open.at(-1)
    if (!paragraph) return
    const before = paragraph.spans.at(-1)?.text ?? ' '
    const shown = !isElement && /[ \n]$/.test(before) ? text.replace(/^ /, '') : text
    if (shown === '') return
    const name = `${part} paragraph ${paragraph.number} run ${paragraph.run}`
    const last = paragraph.spans.at(-1)
    if (last?.name === name) last.text += shown
    else paragraph.spans.push({text: shown, name})
  }

  function close(): void {
    const {spans, style: id} = open.pop()!
    addParagraph(paragraphs, {
      ...spaceOf(id, styles),
      style: id,
      spans,
      isListed,
      isJoined: false
    })
    isListed = false
  }
}

function noteSpace(style: Style, at: (attribute: string) => string | undefined): void {
  const [before, after] = [lengthOf(at('margin-top')), lengthOf(at('margin-bottom'))]
  if (before !== undefined) style.before = before
  if (after !== undefined) style.after = after
  if (at('contextual-spacing') === 'true') style.isClose = true
}

function spaceOf(
  id: string,
  styles: ReadonlyMap<string, Style>
): Pick<Paragraph, 'before' | 'after' | 'isClose'> {
  const chain: Style[] = []
  let next: string | undefined = id
  while (next !== undefined && chain.length < deepest) {
    const style = styles.get(next)
    if (style) chain.unshift(style)
    next = style?.parent
  }
  const {before = 0, after = 0, isClose = false} = Object.assign({}, ...chain) as Style
  return {before, after, isClose}
}

/** Twentieths of a point in each unit of length. */
const units: Readonly<Record<string, number>> = {in: 1440, cm: 567, mm: 56.7, pt: 20, pc: 240}

function lengthOf(text: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(in|cm|mm|pt|pc)$/.exec(text ?? '')
  return match ? Number(match[1]) * units[match[2]!]! : undefined
}
