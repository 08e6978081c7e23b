/** From the paragraphs of a word processor to a text that looks as they do. */
import {plain, Problem, type Input, type NamedRange} from './input.js'

/** Space between two paragraphs that looks like a blank line, in twentieths of a point: 4 pt. Judgement. */
const blankLine = 80

/** Paragraphs that a document has at most, empty ones included: some 500 pages. Judgement. */
const mostParagraphs = 20_000

/** How much space a paragraph asks for, in twentieths of a point. */
export interface Spacing {
  before: number
  after: number
}

/** A paragraph. */
export interface Paragraph extends Spacing {
  /** Texts in order, each with the name of the part that it comes from. */
  spans: {text: string; name: string}[]
  style: string
  /** Whether there is no space to neighbours of the same style. */
  isClose: boolean
  isListed: boolean
  /** Whether the next paragraph will go on with this one: the mark between them was deleted. */
  isJoined: boolean
}

/** Add a paragraph; throws a `Problem` where no letter has so many. One that is joined to the last takes its text. */
export function addParagraph(paragraphs: Paragraph[], paragraph: Paragraph): void {
  if (paragraphs.length === mostParagraphs)
    throw new Problem(
      `has more paragraphs than any letter (${mostParagraphs} at most): name the letter`
    )
  const last = paragraphs.at(-1)
  if (!last?.isJoined) {
    paragraphs.push(paragraph)
    return
  }
  for (const span of paragraph.spans) last.spans.push(span)
  Object.assign(last, {...paragraph, spans: last.spans})
}

/** Put paragraphs into lines; a blank line stands wherever there is space between them, and never two. */
export function layOut(paragraphs: readonly Paragraph[]): Input {
  const parts: NamedRange[] = []
  const texts: string[] = []
  let length = 0
  let endings = 2
  let last: Paragraph | undefined
  const add = (text: string): void => {
    texts.push(text)
    length += text.length
  }
  for (const paragraph of paragraphs) {
    const isBlank = paragraph.spans.every(({text}) => text.trim() === '')
    if (last) {
      const wanted = isBlank || gap(last, paragraph) >= blankLine ? 2 : 1
      for (; endings < wanted; endings++) add('\n')
    }
    last = paragraph
    if (isBlank) continue
    if (paragraph.isListed && endings > 0) add('- ')
    for (const {text, name} of paragraph.spans) {
      parts.push({name, start: length, end: length + text.length})
      add(text)
    }
    endings = 0
  }
  if (length > 0) add('\n')
  return plain(texts.join(''), {parts})
}

function gap(above: Paragraph, below: Paragraph): number {
  const isSame = above.style === below.style
  const after = isSame && above.isClose ? 0 : above.after
  const before = isSame && below.isClose ? 0 : below.before
  return Math.max(after, before)
}
