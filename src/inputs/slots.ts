/**
 * Slots of templates that look like tags: `<Your Name>` is no element of HTML, and its reader has to see it.
 *
 * A parser would swallow them, so their angle bracket is replaced before and put back behind it.
 */
import {htmlTagNames} from 'html-tag-names'

/** Stands for `<` of a slot while a parser is at work: a code point that is no character, and so in no text. */
const stand = '\uFDD0'

const elements = new Set([...htmlTagNames, 'xml'])

/** Elements that people also use as slots, with words that a slot holds rather than a page. */
const ambiguous = new Set(
  'address area data details label link object section source summary time title'.split(' ')
)

/** Elements that need no end. */
const lone = new Set(
  'area base body br col dd dt embed head hr html img input li link meta p source tbody td th tr wbr'.split(
    ' '
  )
)

/** The name ends at a space or slash, so that a long one without an end is gone through once. */
const tag = /<([A-Za-z][^\s<>/]*)((?:[\s/][^<>]*)?)>/g

/** Hide slots from a parser. Nothing moves. In Markdown, what stands behind a backslash is no tag already. */
export function hideSlots(source: string, isMarkdown = false): string {
  const closed = new Set(
    [...source.matchAll(/<\/([^\s<>/]+)/g)].map(([, name]) => name!.toLowerCase())
  )
  return source.replace(tag, (whole, name: string, rest: string, at: number) =>
    isTag(name, rest, closed) || (isMarkdown && isEscaped(source, at))
      ? whole
      : stand + whole.slice(1)
  )
}

/** Put slots back. */
export function showSlots(text: string): string {
  return text.replaceAll(stand, '<')
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(source: string, at: number): boolean {
  let before = at
  while (source[before - 1] === '\\') before--
  return (at - before) % 2 === 1
}

function isTag(name: string, rest: string, closed: ReadonlySet<string>): boolean {
  const element = name.toLowerCase()
  // Namespaces of Word's HTML, and links and addresses of Markdown.
  if (/[:@]/.test(name)) return true
  if (!elements.has(element)) return rest.includes('=') || closed.has(element)
  // "<Title>" is a slot; who writes tags by hand writes "<title>" or "<TITLE>".
  const isLikeSlot = ambiguous.has(element) || /^[A-Z][a-z]{2}/.test(name)
  return !isLikeSlot || rest.includes('=') || lone.has(element) || closed.has(element)
}
