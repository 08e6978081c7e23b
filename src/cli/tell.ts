/** The tool's own troubles, on standard error. */
import {oneLine} from '../reports/visible.js'
import type {Io} from './io.js'

/** Write one line. Names and words in it cannot control the terminal. */
export function tell({stderr}: Pick<Io, 'stderr'>, text: string): void {
  stderr.write(`letterlint: ${oneLine(text)}\n`)
}

/** One line about a mistake of the tool's own; where it happened is written only when `DEBUG` is set. */
export function internalFailure(error: unknown, {stderr, env}: Pick<Io, 'stderr' | 'env'>): string {
  if (env.DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`)
  const reason = error instanceof Error ? error.message : String(error)
  return `Internal failure: ${reason} (DEBUG=1 shows where)`
}
