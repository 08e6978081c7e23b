/** A line that says how far the command is. */
import {loadWidths, oneLine} from '../reports/visible.js'
import {cut, pad} from '../reports/wrap.js'
import type {Io} from './io.js'

/** Fewer letters are read before the line could be. Judgement. */
const many = 20

/** Columns of the line. */
const width = 72

/** Make a function that is told each letter, and nothing at the end. Only a terminal shows the line. */
export async function progress(
  paths: readonly string[],
  {stderr, env}: Pick<Io, 'stderr' | 'env'>
): Promise<(path?: string) => void> {
  if (paths.length < many || !stderr.isTTY || env.TERM === 'dumb') return () => {}
  await loadWidths(paths.join())
  let done = 0
  return (path) => {
    const text = path === undefined ? '' : `${++done} of ${paths.length}  ${oneLine(path)}`
    stderr.write(`\r${pad(cut(text, width), width)}\r`)
  }
}
