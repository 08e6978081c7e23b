/** What a reader sees of a syntax tree of HTML. */
import type {Element, Nodes, Root} from 'hast'
import type {Range} from '../letter/types.js'
import {eachCharacter} from './characters.js'
import type {Comment, Input} from './input.js'
import {showSlots} from './slots.js'
import {createLines} from './visible-lines.js'

/** How a tree came about. */
export interface Origin {
  /** The text that its positions belong to. */
  source: string
  /** Characters of front matter, which is kept as it is and is no part of the tree. */
  matter: number
  /** Whether lines of the source are lines of the letter, as writers of Markdown mean them, and `\` escapes. */
  isMarkdown: boolean
}

/** What the elements around a text make of it. */
interface Setting {
  isPre: boolean
  isCode: boolean
}

/** Elements that are not shown. */
const unseen = new Set(
  `audio button canvas datalist del embed head iframe input math meter noscript object progress script select style svg
  template textarea title video`.split(/\s+/)
)

/** Elements that begin and end a line, and those that a blank line parts from their neighbours. */
const blocks = new Set(
  `address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header
  hgroup html li main nav section summary table tbody tfoot thead tr`.split(/\s+/)
)
const apart = new Set('blockquote h1 h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '))

const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)/i
/** Paragraphs that follow each other without a gap, as Word writes the lines of an address. */
const close = /margin(?:-bottom)?\s*:\s*0/i

/** Classes in which Gmail, Yahoo, Proton and Thunderbird wrap what is answered. */
const quoting =
  /^(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|moz-cite-prefix)$/
/** Ids of what Outlook puts above a thread, which goes on to the end. */
const threadBegins = /^(?:x_)*(?:appendonsend|divRplyFwdMsg)$/

/** Write down what is seen of a tree. */
export function visible(tree: Root, {source, matter, isMarkdown}: Origin): Input {
  const lines = createLines(source.slice(0, matter))
  const comments: Comment[] = []
  let quotes = 0
  let isThread = false
  visit(tree, {isPre: false, isCode: false})
  const {draft, map} = lines.read()
  return {draft: showSlots(draft), map, original: showSlots(source), parts: [], comments, notes: []}

  function visit(node: Nodes, setting: Setting): void {
    if (node.type === 'text') visitText(node.value, rangeOf(node), setting)
    else if (node.type === 'comment') addComment(rangeOf(node))
    else if (node.type === 'element') visitElement(node, setting)
    else if ('children' in node) for (const child of node.children) visit(child, setting)
  }

  function visitElement(node: Element, {isPre, isCode}: Setting): void {
    const {tagName: name, children} = node
    const {start, end} = rangeOf(node)
    if (name === 'br') return lines.breakLine({start, end})
    if (isUnseen(node)) {
      for (const child of children) if (child.type === 'comment') addComment(rangeOf(child))
      return
    }
    if (threadBegins.test(idOf(node))) {
      isThread = true
      lines.prefix('> ')
    }
    const isQuote = name === 'blockquote' || classesOf(node).some((one) => quoting.test(one))
    if (name === 'td' || name === 'th') lines.space({start, end: start})
    const gap = isQuote || (apart.has(name) && !isClose(node)) ? 2 : 0
    const before = gap || (blocks.has(name) || apart.has(name) ? 1 : 0)
    lines.begin(before)
    if (isQuote && ++quotes > 0) lines.prefix('> ')
    let number = Number(node.properties.start ?? 1)
    for (const child of children) {
      if (child.type === 'element' && child.tagName === 'li')
        lines.mark(name === 'ol' ? `${number++}. ` : '- ')
      visit(child, {isPre: isPre || name === 'pre', isCode: isCode || name === 'code'})
    }
    if (isMarkdown && name === 'h2') addUnderline({start, end})
    if (isQuote && --quotes === 0 && !isThread) lines.prefix('')
    lines.begin(before)
  }

  function visitText(value: string, range: Range, {isPre, isCode}: Setting): void {
    const notation = !isMarkdown ? 'html' : isCode ? 'code' : 'markdown'
    eachCharacter(value, {source, ...range, notation}, (character, at) => {
      if (character === '\n' && (isMarkdown || isPre)) lines.breakLine(at)
      else if (/[ \t\n\f]/.test(character) && !isPre) lines.space(at)
      else lines.add(character, at)
    })
  }

  /** `-- ` below a name begins an e-mail's signature, and Markdown takes the name for a heading. */
  function addUnderline({start, end}: Range): void {
    const found = /(?<=[\r\n])--[ \t]*$/.exec(source.slice(start, end))
    if (!found) return
    lines.begin(1)
    lines.add('--', {start: start + found.index, end: start + found.index + 2})
    lines.begin(1)
  }

  function addComment({start, end}: Range): void {
    const value = showSlots(source.slice(start, end)).replace(/^<!--/, '').replace(/-->$/, '')
    comments.push({value, start, end})
  }
}

/** Where a node stands; nodes that a parser adds by itself stand nowhere. */
function rangeOf({position}: Nodes): Range {
  const start = position?.start?.offset ?? 0
  return {start, end: position?.end?.offset ?? start}
}

function isUnseen({tagName, properties}: Element): boolean {
  return (
    unseen.has(tagName) ||
    (properties.hidden !== undefined && properties.hidden !== false) ||
    hiding.test(styleOf(properties))
  )
}

function isClose({tagName, properties}: Element): boolean {
  const classes = properties.className
  return (
    tagName === 'p' &&
    (close.test(styleOf(properties)) || (Array.isArray(classes) && classes.includes('MsoNormal')))
  )
}

function styleOf({style}: Element['properties']): string {
  return typeof style === 'string' ? style : ''
}

function idOf({properties}: Element): string {
  return typeof properties.id === 'string' ? properties.id : ''
}

function classesOf({properties: {className}}: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
