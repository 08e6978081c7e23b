/**
 * PDF, as a last resort: it says where letters stand on a page and nothing of words, lines and paragraphs, which are
 * guessed from the places.
 */
import {boundStreams} from './pdf-bounds.js'
import {bounded, isProblem, Problem, plain, type Input, type NamedRange} from './input.js'

/** Pages that are read: a letter has one or two. Judgement. */
const mostPages = 20

/** Space between lines that looks like a blank one, in heights of a line. Judgement. */
const blankLine = 1.6

/** Milliseconds that its pages take at most. Judgement. */
const longest = 10_000

/** Pieces that a page has at most: some have one for each letter. Judgement. */
const mostPieces = 100_000

/** What is said of every PDF that could be read. */
const note =
  'a PDF has no paragraphs, they are guessed from the places of letters: check the text that it was made from where you can'

/** A stretch of text on a page, as PDF.js tells it. */
interface Piece {
  str: string
  /** The last two numbers are its place from the left and from below, in points. */
  transform: number[]
  width: number
  height: number
}

/** Read the text of a PDF. Throws a `Problem` for one that is protected, damaged or has pictures of text alone. */
export async function readPdf(bytes: Uint8Array): Promise<Input> {
  boundStreams(bytes)
  const {getDocumentProxy} = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0
  }).catch((error: unknown) => {
    throw new Problem(
      (error as Error).name === 'PasswordException'
        ? 'is protected by a password: save it without the password'
        : 'is damaged: save it again, best as .docx or plain text'
    )
  })
  const until = Date.now() + longest
  let text = ''
  const parts: NamedRange[] = []
  try {
    const count = Math.min(document.numPages, mostPages)
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number)
      const start = text.length
      text = bounded(text + linesOf(await piecesOf(page.streamTextContent(), until)))
      parts.push({name: `page ${number}`, start, end: text.length})
    }
  } catch (error) {
    if (isProblem(error)) throw error
    throw new Problem('is damaged: save it again, best as .docx or plain text')
  } finally {
    // It never settles where a page was given up.
    void document.loadingTask.destroy().catch(() => undefined)
  }
  if (text.trim() === '') {
    throw new Problem(
      'holds pictures of text, and no text that could be read: use the file that it was made from'
    )
  }
  return plain(text, {parts, notes: [note]})
}

/** Read the pieces of a page as they come, and no more than a page can hold. */
async function piecesOf(stream: ReadableStream, until: number): Promise<Piece[]> {
  const pieces: Piece[] = []
  const reader = stream.getReader()
  for (;;) {
    const {done, value} = (await reader.read()) as {done: boolean; value?: {items: object[]}}
    if (done) return pieces
    for (const item of value!.items) if ('str' in item) pieces.push(item as Piece)
    if (pieces.length > mostPieces || Date.now() > until) {
      void reader.cancel().catch(() => undefined)
      throw new Problem('has more on its pages than any letter: use the file that it was made from')
    }
  }
}

/** Put pieces into lines: a lower place is a new line, a far lower one a new paragraph. */
function linesOf(pieces: readonly Piece[]): string {
  let text = ''
  let last: {x: number; y: number; height: number} | undefined
  for (const {str, transform, width, height} of pieces) {
    if (str.trim() === '' && width === 0) continue
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
    const tall = height || last?.height || 1
    // A mark of a note is small and stands a little higher.
    if (last && Math.abs(last.y - y) > Math.max(tall, last.height) / 2) {
      const isApart = last.y - y > blankLine * Math.max(tall, last.height) || y > last.y
      text = `${text.trimEnd()}${isApart ? '\n\n' : '\n'}`
    } else if (last && x - last.x > tall / 5 && !/\s$/.test(text) && !/^\s/.test(str)) text += ' '
    text += str
    last = {x: x + width, y, height: tall}
  }
  return text.trim() === '' ? '' : `${text.trim()}\n\n`
}
