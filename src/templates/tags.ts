/** Tags of mustache, handlebars, liquid and jinja, and slots of the plain notations. */
import {readPlaceholders} from '../letter/placeholders.js'
import type {Range} from '../letter/types.js'

/** A tag: `{{…}}`, `{%…%}`, a comment, or a slot such as `[Name]`. */
export interface Tag extends Range {
  kind: 'curly' | 'percent' | 'comment' | 'slot'
  text: string
  /** What stands between its marks, trimmed. */
  inner: string
  /** Whether it takes the white space before or after it away: `{{~`, `-%}`. */
  trims: {before: boolean; after: boolean}
}

const tag =
  /\{\{!--[\s\S]*?--~?\}\}|\{#[\s\S]*?#\}|\{\{\{[^{}]*\}\}\}|\{\{[^{}]*\}\}|\{%[\s\S]*?%\}/g
const verbatim = /^\{%[-+]?\s*(raw|verbatim|comment)\s*[-+]?%\}$/

/** Find the tags of a text, in order. What stands in raw blocks is text, and what stands in comments is part of them. */
export function readTags(text: string): Tag[] {
  const tags: Tag[] = []
  tag.lastIndex = 0
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const start = match.index
    const raw = verbatim.exec(match[0])?.[1]
    if (raw === undefined) {
      tags.push(tagOf(match[0], start))
      continue
    }
    const end = new RegExp(`\\{%[-+]?\\s*end${raw}\\s*[-+]?%\\}`, 'g')
    end.lastIndex = tag.lastIndex
    const close = end.exec(text)
    if (!close) {
      tags.push(tagOf(match[0], start))
      continue
    }
    tag.lastIndex = end.lastIndex
    if (raw === 'comment') tags.push(comment(text.slice(start, end.lastIndex), start))
    else tags.push(comment(match[0], start), comment(close[0], close.index))
  }
  const slots = readPlaceholders(text)
    .filter((slot) => !tags.some((one) => one.start < slot.end && slot.start < one.end))
    // Words of an engine that is looked for above: here they stand in a raw block.
    .filter(({text: slot}) => !/^\{[{%#]/.test(slot))
    .map(({start, end, text: slot}): Tag => ({
      kind: 'slot',
      text: slot,
      inner: slot.replace(/^[[<«({$%_]+|[\]>»)}%_]+$/g, '').trim() || slot,
      trims: {before: false, after: false},
      start,
      end
    }))
  return [...tags, ...slots].sort((a, b) => a.start - b.start)
}

function tagOf(text: string, start: number): Tag {
  if (/^\{\{~?!|^\{#/.test(text)) return comment(text, start)
  const [, open, inner, close] = /^(\{\{\{?[~-]?|\{%[-+]?)([\s\S]*?)([~-]?\}?\}\}|[-+]?%\})$/.exec(
    text
  )!
  return {
    kind: text.startsWith('{%') ? 'percent' : 'curly',
    text,
    inner: inner!.trim(),
    trims: {before: /[~-]$/.test(open!), after: /^[~-]/.test(close!)},
    start,
    end: start + text.length
  }
}

function comment(text: string, start: number): Tag {
  const trims = {before: false, after: false}
  return {kind: 'comment', text, inner: '', trims, start, end: start + text.length}
}
