/** The prose of a letter as one text for a grammar engine, with the way back to the draft. */
import type {Letter, Range} from '../../letter/types.js'

/** Sentences of a letter in plain form. */
export interface Prose {
  /** Stretches of the letter, parted by blank lines; spaces are single, accents composed, quotation marks straight. */
  text: string
  /** Where a range of the text stands in the draft. UTF-16 code units, as everywhere. */
  toDraft: (range: Range) => Range
}

/** A character of the draft as it is in the text, and where it was. */
interface Piece extends Range {
  text: string
}

/** What stands between two stretches. */
const gap = '\n\n'

/** Characters with marks, runs of space, signs that are not seen, and any other character. */
const piece = /\P{M}\p{M}+|\s+|[\u00AD\u200B-\u200D\u2060\uFEFF]|[^]/gu

const straight: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"'
}

/**
 * Read the stretches that are prose: subject, salutation, the body's paragraphs, postscript, sign-off.
 *
 * Headers, letterhead, addresses, signature and quoted letters are left out, so that nothing is said about them.
 */
export function readProse(letter: Letter): Prose {
  const {subject, salutation, paragraphs, postscript, signOff, draft} = letter
  const stretches = [subject, salutation, ...paragraphs, postscript, signOff].filter(
    (range): range is NonNullable<typeof range> => range !== undefined
  )
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const stretch of stretches) {
    if (text !== '') add({text: gap, start: stretch.start, end: stretch.start})
    for (const match of draft.slice(stretch.start, stretch.end).matchAll(piece)) {
      const start = stretch.start + match.index
      const end = start + match[0].length
      add({text: plain(match[0], draft.slice(end, end + 3)), start, end})
    }
  }

  function add({text: added, start, end}: Piece): void {
    text += added
    for (let unit = 0; unit < added.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
  }

  return {
    text,
    toDraft: ({start, end}) => ({
      start: starts[start] ?? draft.length,
      end: ends[Math.max(start, end - 1)] ?? draft.length
    })
  }
}

/** A piece as an engine reads it best. `next` is what follows. */
function plain(written: string, next: string): string {
  if (/^\s/.test(written)) {
    // A list's items are no one sentence; lines of a paragraph are.
    return /[\r\n]/.test(written) && /^(?:[-*•·–—]\s|\d\d?[.)])/.test(next) ? gap : ' '
  }
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(written)) return ''
  return straight[written] ?? written.normalize('NFC')
}
