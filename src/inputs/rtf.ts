/**
 * RTF (Rich Text Format 1.9.1): its text, without looks.
 *
 * No library that reads RTF is kept up, so this is a reader of our own, with limits: it knows the character sets that
 * decoders of the web know, and reads headers, footers, footnotes, pictures, fields' instructions and what was deleted or
 * is hidden not at all.
 */
import {decodeAs} from './charsets.js'
import {Problem, type Input} from './input.js'
import {addParagraph, layOut, type Paragraph} from './paragraphs.js'

/** Groups that hold no text of the body. */
const unread = new Set(
  `annotation atnauthor atndate atnid atnref atntime author colortbl comment company creatim datastore filetbl fldinst
  fonttbl footer footerf footerl footerr footnote ftncn ftnsep ftnsepc generator header headerf headerl headerr info
  keywords latentstyles listoverridetable listtable listtext mmathPr nonshppict objdata operator pict pntext printim
  private revtbl revtim rsidtbl rxe stylesheet subject tc template themedata title txe xe xmlnstbl`.split(
    /\s+/
  )
)

/** Control words that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  bullet: '•',
  cell: '\n',
  emdash: '—',
  emspace: ' ',
  endash: '–',
  enspace: ' ',
  ldblquote: '“',
  line: '\n',
  lquote: '‘',
  rdblquote: '”',
  rquote: '’',
  tab: '\t',
  '~': '\u00A0',
  _: '-',
  '-': '\u00AD'
}

/** Character sets of fonts (`\fcharset`) and of Macintosh, by their names on the web. */
const charsets: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250
}
const labels: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8'
}

/** Groups within each other, at most. Judgement. */
const deepest = 500

/** What holds within a group. */
interface State {
  isRead: boolean
  isHidden: boolean
  isDeleted: boolean
  font: number
  /** Characters after `\u` that readers who know it pass over. */
  substitutes: number
  before: number
  after: number
  isListed: boolean
}

const control =
  /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z]))|[{}]|[^\\{}\r\n]+|[\r\n]+/g

/** Read an RTF file. */
export function readRtf(bytes: Uint8Array): Input {
  const source = new TextDecoder('latin1').decode(bytes)
  const paragraphs: Paragraph[] = []
  const fonts = new Map<number, number>()
  const stack: State[] = []
  let state: State = {
    isRead: true,
    isHidden: false,
    isDeleted: false,
    font: 0,
    substitutes: 1,
    before: 0,
    after: 0,
    isListed: false
  }
  let codepage = 1252
  let text = ''
  /** Bytes that are waiting for the rest of a character. */
  let raw: number[] = []
  let toSkip = 0
  let isOptional = false
  let isInFonts = false
  let end = 0

  for (const match of source.matchAll(control)) {
    const [whole, word, number, hex, symbol] = match
    end = match.index + whole.length
    if (hex === undefined) flush()
    if (whole === '{') open()
    else if (whole === '}') {
      if (stack.length === 0) break
      state = stack.pop()!
      if (stack.length === 0) break
    } else if (word !== undefined) obey(word, number === undefined ? undefined : Number(number))
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip--
      else raw.push(Number.parseInt(hex, 16))
    } else if (symbol === '*') isOptional = true
    else if (symbol === '\n' || symbol === '\r') endParagraph()
    else if (symbol !== undefined) write(characters[symbol] ?? symbol)
    else if (!/^[\r\n]/.test(whole)) write(whole)
  }
  flush()
  if (stack.length > 0) throw new Problem('is cut off: save it again')
  if (text !== '' || end === 0) endParagraph()
  return layOut(paragraphs)

  function open(): void {
    if (stack.length > deepest)
      throw new Problem('is nested too deeply to be read: save it as plain text')
    stack.push(state)
    state = {...state}
    toSkip = 0
    isOptional = false
  }

  function obey(word: string, value: number | undefined): void {
    if (unread.has(word) || isOptional) state.isRead = false
    isOptional = false
    if (word === 'fonttbl') isInFonts = true
    if (isInFonts && state.isRead) isInFonts = false
    const isOn = value !== 0
    if (word === 'par' || word === 'row' || word === 'sect' || word === 'page') endParagraph()
    else if (word === 'u' && value !== undefined) {
      write(String.fromCharCode(value & 0xffff))
      toSkip = state.substitutes
    } else if (word === 'uc') state.substitutes = Math.max(0, value ?? 1)
    else if (word === 'v') state.isHidden = isOn
    else if (word === 'deleted') state.isDeleted = isOn
    else if (word === 'plain') Object.assign(state, {isHidden: false, isDeleted: false})
    else if (word === 'pard') Object.assign(state, {before: 0, after: 0, isListed: false})
    else if (word === 'sb') state.before = value ?? 0
    else if (word === 'sa') state.after = value ?? 0
    else if (word === 'ls') state.isListed = true
    else if (word === 'f') state.font = value ?? 0
    else if (word === 'fcharset' && isInFonts) fonts.set(state.font, value ?? 0)
    else if (word === 'ansicpg') codepage = value ?? 1252
    else if (word === 'mac') codepage = 10000
    else if (word === 'bin' && value) throw new Problem('holds raw pictures: save it as .docx')
    else if (word in characters && word.length > 1) write(characters[word]!)
  }

  function write(given: string): void {
    const shown = given.slice(Math.min(toSkip, given.length))
    toSkip -= given.length - shown.length
    if (state.isRead && !state.isHidden && !state.isDeleted) text += shown
  }

  /** Decode bytes in the character set of their font. */
  function flush(): void {
    if (raw.length === 0) return
    const page = charsets[fonts.get(state.font) ?? 0] ?? codepage
    const bytes = Uint8Array.from(raw)
    const decoded =
      decodeAs(labels[page] ?? `windows-${page}`, bytes) ?? decodeAs('windows-1252', bytes)!
    raw = []
    write(decoded)
  }

  function endParagraph(): void {
    if (!state.isRead) return
    const {before, after, isListed} = state
    const name = `paragraph ${paragraphs.length + 1}`
    addParagraph(paragraphs, {
      spans: text === '' ? [] : [{text, name}],
      ...{before, after, isListed, style: '', isClose: false, isJoined: false}
    })
    text = ''
  }
}
