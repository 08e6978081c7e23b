/** What a letter is read from: the draft for the rules, and the text that places refer to. */
import type {Range} from '../letter/types.js'
import type {Stretch} from './draft.js'

/** A letter's file, read. Ranges count UTF-16 code units of `original`, end exclusive. */
export interface Input {
  /** The text as rules read it: no markup, no quoted-printable, nothing hidden. */
  draft: string
  /** The text that places refer to: the source of Markdown and HTML, else what was extracted from the file. */
  original: string
  /** Where stretches of the draft stand in the original, in order of the draft; absent where both are the same. */
  map?: readonly Stretch[]
  /** Which part of the file a stretch of the original comes from, such as `word/document.xml paragraph 2 run 1`. */
  parts: readonly NamedRange[]
  /** Comments of Markdown and HTML. */
  comments: readonly Comment[]
  /** Names of attached files, where the file tells them. */
  attachments?: readonly string[]
  /** What the reader ought to know of how the text was got, each one sentence. */
  notes: readonly string[]
}

/** A stretch of the original that has a name. */
export interface NamedRange extends Range {
  name: string
}

/** A comment with its marks: `value` is what stands between them. */
export interface Comment extends Range {
  value: string
}

/** An input, or the end of a sentence that begins with the file's name: what is wrong with it and what to do. */
export type Reading = Input | {problem: string}

/** What is read: the bytes of a file, or its text. */
export type Source = string | Uint8Array

/** What makes a file no letter; the message is the end of a sentence that begins with the file's name. */
export class Problem extends Error {
  override name = 'Problem'
}

/** Whether an error is a `Problem`; in the bundled command, readers bring a class of their own. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'Problem'
}

/** UTF-16 code units that a text has at most: some 300 pages. Judgement. */
const mostText = 1_000_000

/** Give back a text that is no longer than any letter; throws a `Problem` for a longer one. */
export function bounded(text: string): string {
  if (text.length > mostText)
    throw new Problem(
      `has more text than any letter (${mostText} characters at most): name the letter`
    )
  return text
}

/** An input whose draft is the text itself. */
export function plain(text: string, more: Partial<Input> = {}): Input {
  return {draft: text, original: text, parts: [], comments: [], notes: [], ...more}
}
