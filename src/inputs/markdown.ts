/** Markdown: what is seen of it, with places in its source. */
import type {Nodes, Root} from 'hast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {toHast} from 'mdast-util-to-hast'
import {gfmTable} from 'micromark-extension-gfm-table'
import {VFile} from 'vfile'
import {plain, Problem, type Input} from './input.js'
import {matterOf} from './matter.js'
import {hideSlots} from './slots.js'
import {visible} from './visible.js'

/**
 * What is read at most, for the time that a parser takes grows with the square of some: characters, some 30 pages; marks of
 * emphasis; quotes within each other. Judgement.
 */
const mostText = 100_000
const mostMarks = 5000
const tooManyQuotes = /^(?:[ \t]*>){100}/m

/** In letters spaces before a line set an address or a date to the right, and make no code. */
const letters = {disable: {null: ['codeIndented']}}

/** Read CommonMark with tables and HTML. */
export async function readMarkdown(text: string): Promise<Input> {
  if (text.length > mostText || (text.match(/[*_]/g)?.length ?? 0) > mostMarks)
    throw new Problem(
      `has more text or marks than any letter (${mostText} characters at most): name the letter`
    )
  if (tooManyQuotes.test(text)) throw new Problem('is nested too deeply to be read: save it anew')
  const source = hideSlots(text, true)
  const matter = matterOf(text)
  // Blank lines, so that nothing moves.
  const markdown = source.slice(0, matter).replace(/[^\r\n]/g, ' ') + source.slice(matter)
  const tree = toHast(
    fromMarkdown(markdown, {
      extensions: [gfmTable(), letters],
      mdastExtensions: [gfmTableFromMarkdown()]
    }),
    {allowDangerousHtml: true}
  ) as Root
  const whole = placeTexts(tree) ? await withHtml(tree, markdown) : tree
  return plain(text, visible(whole, {source, matter, isMarkdown: true}))
}

/** Parse the HTML in a tree of Markdown; few letters have any. */
async function withHtml(tree: Root, markdown: string): Promise<Root> {
  const {raw} = await import('hast-util-raw')
  return raw(tree, {file: new VFile(markdown)}) as Root
}

/** Give every text a place: line endings that are put in for looks go, code has that of its block. Tells of HTML. */
function placeTexts(node: Nodes): boolean {
  if (node.type === 'raw') return true
  if (!('children' in node)) return false
  node.children = node.children.filter(
    (child) => child.type !== 'text' || child.position || child.value.trim() !== ''
  ) as typeof node.children
  let hasHtml = false
  for (const child of node.children) {
    if (child.type === 'text' && node.position) child.position ??= node.position
    if (placeTexts(child)) hasHtml = true
  }
  return hasHtml
}
