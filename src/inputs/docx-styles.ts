/** Styles of a Word document, as far as they put space between paragraphs. */
import type {Spacing} from './paragraphs.js'
import {wordNames} from './docx-names.js'
import {readXml} from './xml.js'

/** What a paragraph or a style says of paragraphs; what it does not say comes from elsewhere. */
export interface ParagraphLook extends Partial<Spacing> {
  isClose?: boolean
  isListed?: boolean
}

/** Tells how paragraphs of a style look; of an unknown or no style, as the usual one. */
export type Styles = (id: string | undefined) => Required<ParagraphLook> & {id: string}

/** Space that Word puts where a web page would, in twentieths of a point (ECMA-376-1, 17.3.1.33). */
const automatic = 280

/** Styles that rest on each other, at most. */
const deepest = 20

/** Note what an element of paragraph properties says. */
export function noteLook(
  look: ParagraphLook,
  name: string,
  at: (attribute: string) => string | undefined
): void {
  if (name === 'w:spacing') {
    const [before, after] = [at('before'), at('after')]
    if (before !== undefined) look.before = Number(before)
    if (after !== undefined) look.after = Number(after)
    if (isOn(at('beforeAutospacing') ?? '0')) look.before = automatic
    if (isOn(at('afterAutospacing') ?? '0')) look.after = automatic
  } else if (name === 'w:contextualSpacing') look.isClose = isOn(at('val'))
  else if (name === 'w:numId') look.isListed = at('val') !== '0'
}

/** Whether a switch is on: it is where it has no value (ECMA-376-1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value)
}

/** Read styles; without any, there is no space between paragraphs. */
export function readStyles(xml: Uint8Array | undefined): Styles {
  const looks = new Map<string, ParagraphLook & {basedOn?: string}>()
  const defaults: ParagraphLook = {}
  let usual = ''
  let style: (ParagraphLook & {basedOn?: string}) | undefined
  let isDefault = false
  let isParagraph = false
  if (xml) {
    readXml(xml, wordNames, {
      open(name, at) {
        if (name === 'w:pPrDefault') isDefault = true
        else if (name === 'w:style') {
          const id = at('styleId') ?? ''
          style = {}
          looks.set(id, style)
          if (at('type') === 'paragraph' && isOn(at('default') ?? '0')) usual = id
        } else if (name === 'w:basedOn' && style) {
          const base = at('val')
          if (base) style.basedOn = base
        } else if (name === 'w:pPr') isParagraph = true
        else if (isParagraph && (style ?? isDefault)) noteLook(style ?? defaults, name, at)
      },
      close(name) {
        if (name === 'w:pPrDefault') isDefault = false
        else if (name === 'w:pPr') isParagraph = false
        else if (name === 'w:style') style = undefined
      }
    })
  }
  return (id = usual) => {
    const chain: ParagraphLook[] = []
    let next: string | undefined = looks.has(id) ? id : usual
    while (next !== undefined && chain.length < deepest) {
      const look = looks.get(next)
      if (look) chain.unshift(look)
      next = look?.basedOn
    }
    const none = {before: 0, after: 0, isClose: false, isListed: false}
    return Object.assign({...none, ...defaults, id}, ...chain) as ReturnType<Styles>
  }
}
