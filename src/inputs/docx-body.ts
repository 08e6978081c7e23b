/** The paragraphs of one part of a Word document, in the order in which they are read. */
import {wordNames} from './docx-names.js'
import {isOn, noteLook, type ParagraphLook, type Styles} from './docx-styles.js'
import {Problem} from './input.js'
import {addParagraph, type Paragraph} from './paragraphs.js'
import {readXml} from './xml.js'

/** Paragraphs, and the ids of header and footer of the first page. */
export interface Body {
  paragraphs: Paragraph[]
  frame: string[]
}

/** Elements whose text is not read: what was deleted or moved away, instructions of fields, pronunciations, settings. */
const unread =
  /^w:(?:del|moveFrom|instrText|delText|delInstrText|rt|sdtPr|footnotePr|endnotePr|\w+Change)$/

/** Fields that show nothing of a letter's own. */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i

/** Fields within each other, at most. Judgement. */
const deepestField = 50

/** A paragraph as long as it is open. */
interface OpenParagraph {
  number: number
  run: number
  style?: string
  look: ParagraphLook
  isJoined: boolean
  spans: Paragraph['spans']
}

/** A field as long as it is open: its instruction comes first, then what it shows. */
interface Field {
  instruction: string
  isShown: boolean
}

/** Read a part; `name` is its path. Paragraphs and runs are numbered from 1, as they stand in the part. */
export function readBody(xml: Uint8Array, name: string, styles: Styles): Body {
  const paragraphs: Paragraph[] = []
  const references = new Map<string, string>()
  const open: OpenParagraph[] = []
  const path: string[] = []
  const fields: Field[] = []
  /** For each choice between two ways to write the same, whether one was taken. */
  const choices: boolean[] = []
  let count = 0
  /** Depth of the element that is passed over with all that it holds. */
  let passed = Infinity
  let isHidden = false
  let isVerbatim = false
  let hasTitlePage = false

  readXml(xml, wordNames, {
    open(element, at) {
      path.push(element)
      if (element === 'w:p') {
        open.push({number: ++count, run: 0, look: {}, isJoined: false, spans: []})
      } else if (element === 'w:r' && open.length > 0) {
        open.at(-1)!.run++
        isHidden = false
      }
      if (path.length <= passed) openElement(element, at)
    },
    text(text) {
      if (path.at(-1) === 'w:instrText' && fields.length > 0) fields.at(-1)!.instruction += text
      if (path.at(-1) === 'w:t' && path.length <= passed) write(isVerbatim ? text : text.trim())
    },
    close(element) {
      const isPassed = path.length >= passed
      if (path.length === passed) passed = Infinity
      path.pop()
      if (element === 'w:p') {
        const paragraph = open.pop()!
        if (!isPassed) addParagraph(paragraphs, closed(paragraph))
      }
      if (isPassed) return
      if (element === 'mc:AlternateContent') choices.pop()
      else if (element === 'w:fldSimple') fields.pop()
    }
  })
  const kind = hasTitlePage ? 'first' : 'default'
  const frame = ['header', 'footer'].map((one) => references.get(`${one} ${kind}`))
  return {paragraphs, frame: frame.filter((id) => id !== undefined)}

  function openElement(element: string, at: (attribute: string) => string | undefined): void {
    const parent = path.at(-2)
    const paragraph = open.at(-1)
    if (parent === 'w:rPr' && path.at(-3) === 'w:pPr') {
      // The mark that ends the paragraph was deleted or moved away.
      if (paragraph && /^w:(?:del|moveFrom)$/.test(element)) paragraph.isJoined = true
      return
    }
    if (parent === 'w:rPr' && element === 'w:vanish') isHidden = isOn(at('val'))
    else if (unread.test(element) || isOtherChoice(element)) passed = path.length
    else if (element === 'w:t') isVerbatim = at('space') === 'preserve'
    else if (element === 'w:pStyle' && paragraph) {
      const style = at('val')
      if (style) paragraph.style = style
    } else if (path.includes('w:pPr')) {
      if (paragraph) noteLook(paragraph.look, element, at)
      if (element === 'w:titlePg') hasTitlePage ||= isOn(at('val'))
    } else if (element === 'w:titlePg') hasTitlePage ||= isOn(at('val'))
    if (/^w:(?:header|footer)Reference$/.test(element)) {
      const key = `${element.slice(2, 8)} ${at('type') ?? 'default'}`
      const id = at('id')
      if (id && !references.has(key)) references.set(key, id)
    }
    if (parent === 'w:r') openInRun(element, at)
    if (element === 'w:fldSimple') beginField({instruction: at('instr') ?? '', isShown: true})
  }

  function isOtherChoice(element: string): boolean {
    if (element === 'mc:AlternateContent') choices.push(false)
    if (element !== 'mc:Choice' && element !== 'mc:Fallback') return false
    const isOther = choices.at(-1) ?? false
    choices[choices.length - 1] = true
    return isOther
  }

  function openInRun(element: string, at: (attribute: string) => string | undefined): void {
    if (element === 'w:tab' || element === 'w:ptab') write('\t')
    else if (element === 'w:br' || element === 'w:cr') write('\n')
    else if (element === 'w:noBreakHyphen') write('-')
    else if (element === 'w:softHyphen') write('\u00AD')
    else if (element === 'w:sym') {
      const code = Number.parseInt(at('char') ?? '', 16)
      // Fonts of pictures have theirs in an area for private use.
      if (code > 31 && code < 0xd800) write(String.fromCharCode(code))
    } else if (element === 'w:fldChar') {
      const type = at('fldCharType')
      if (type === 'begin') beginField({instruction: '', isShown: false})
      else if (type === 'separate' && fields.length > 0) fields.at(-1)!.isShown = true
      else if (type === 'end') fields.pop()
    }
  }

  function write(text: string): void {
    const paragraph = open.at(-1)
    if (!paragraph || text === '' || isHidden) return
    if (fields.some(({isShown, instruction}) => !isShown || pageField.test(instruction))) return
    const part = `${name} paragraph ${paragraph.number} run ${paragraph.run}`
    const last = paragraph.spans.at(-1)
    if (last?.name === part) last.text += text
    else paragraph.spans.push({text, name: part})
  }

  function beginField(field: Field): void {
    if (fields.push(field) > deepestField)
      throw new Problem('is nested too deeply to be read: save it again')
  }

  function closed({spans, look, style, isJoined}: OpenParagraph): Paragraph {
    const {id, ...usual} = styles(style)
    return {...usual, ...look, style: id, spans, isJoined}
  }
}
