/** A line that says how far the command is. */
import {oneLine} from '../reports/visible.js'
import {cut, pad} from '../reports/wrap.js'
import type {Io} from './io.js'

/** Fewer letters are read before the line could be. Judgement. */
const many = 20

/** Columns of the line. */
const width = 72

/** Make a function that is told each letter, and nothing at the end. Only a terminal shows the line. */
export function progress(
  count: number,
  {stderr, env}: Pick<Io, 'stderr' | 'env'>
): (path?: string) => void {
  if (count < many || !stderr.isTTY || env.TERM === 'dumb') return () => {}
  let done = 0
  return (path) => {
    const text = path === undefined ? '' : `${++done} of ${count}  ${oneLine(path)}`
    stderr.write(`\r${pad(cut(text, width), width)}\r`)
  }
}
