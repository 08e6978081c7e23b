/** Fixes: what is certain is put right, and everything else stays as it is. */
import {VFile} from 'vfile'
import type {Range} from './letter/types.js'
import {lint, type Draft, type LintOptions} from './lint.js'
import type {LintReport, ReportMessage} from './report.js'

/** Times that a letter is read again, as in ESLint: a fix may uncover another one, and two that overlap take turns. */
const mostPasses = 10

/** A stretch of a text, and what replaces it. */
export interface Edit extends Range {
  text: string
}

/** What `fix` returns. */
export interface FixResult {
  /** The mended text. Outside the fixes it is the draft, code unit by code unit. */
  text: string
  /** The report on the mended text: what remains to be done. */
  report: LintReport
  /** How many findings were fixed. */
  fixed: number
}

/**
 * Check a letter and put right what is certain, until nothing certain is left.
 *
 * `draft` and `options` are those of `lint`, which this calls; it throws what `lint` throws. A letter without anything
 * certain comes back as it was, with `fixed` 0. Nothing is written anywhere.
 */
export async function fix(draft: Draft, options: LintOptions = {}): Promise<FixResult> {
  let report = await lint(draft, options)
  let text = String(report.file)
  let fixed = 0
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = editsOf(report.messages)
    if (edits.length === 0) break
    text = applyEdits(text, edits)
    fixed += edits.length
    const {path, cwd} = report.file
    report = await lint(new VFile({value: text, cwd, ...(path && {path})}), options)
  }
  return {text, report, fixed}
}

/** The edits of one pass, in order and apart; of those that touch each other the first is taken. */
export function editsOf(
  messages: readonly Pick<ReportMessage, 'expected' | 'fixable' | 'place'>[]
): Edit[] {
  const edits = messages
    .filter(({fixable}) => fixable)
    .map(({expected, place}): Edit => ({
      start: place.start.offset,
      end: place.end.offset,
      text: expected[0]!
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let last = -1
  return edits.filter(({start, end}) => {
    if (start <= last) return false
    last = end
    return true
  })
}

/** Put edits into a text. They are in order and apart; offsets are UTF-16 code units of the text, end exclusive. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0
  const pieces = edits.map((edit) => {
    const piece = text.slice(done, edit.start) + edit.text
    done = edit.end
    return piece
  })
  return pieces.join('') + text.slice(done)
}
