/** A report in a file: written as a whole, or into the region that is marked for it; or only compared. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

/** The region of a Markdown file that holds a matrix: whatever stands between the two lines. */
export const marks = {
  start: '<!-- letterlint-matrix:start -->',
  end: '<!-- letterlint-matrix:end -->'
}

/** Whether a file holds a report now; with the end of a sentence where it cannot. */
export type Written = 'done' | 'stale' | {problem: string}

/**
 * Put a report into a file. With `isCheck` nothing is written: `stale` says that the file holds something else.
 *
 * A table goes between the marks of a file that has them; a file without them is never overwritten by a table.
 */
export function writeReport(
  path: string,
  text: string,
  {cwd, isTable, isCheck}: {cwd: string; isTable: boolean; isCheck: boolean}
): Written {
  const target = resolve(cwd, path)
  try {
    const before = contentOf(target)
    const after = isTable && before !== undefined ? inserted(before, text) : text
    if (after === undefined)
      return {
        problem: `has no place for the matrix: add the lines \`${marks.start}\` and \`${marks.end}\``
      }
    if (isCheck) return before === after ? 'done' : 'stale'
    mkdirSync(dirname(target), {recursive: true})
    writeFileSync(target, after)
    return 'done'
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    return {problem: `cannot be written (${code}): name another file`}
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
}

/** The text with a table between its marks; line endings stay as they are. */
function inserted(text: string, table: string): string | undefined {
  const start = text.indexOf(marks.start)
  const end = text.indexOf(marks.end, start)
  if (start < 0 || end < 0) {
    // A file that holds nothing but a table was written by us.
    return /^\| Stage \|/.test(text) ? table : undefined
  }
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const block = `${marks.start}\n\n${table}\n${marks.end}`.replaceAll('\n', ending)
  return text.slice(0, start) + block + text.slice(end + marks.end.length)
}
