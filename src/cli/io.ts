/** What the command reads from and writes to; `process` is one, and a test makes its own. */
import type {Options} from './flags.js'
import type {FormatContext} from '../reports/index.js'

/** A stream that text is written to. */
export interface Sink {
  write: (text: string) => unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** What a command may use of its process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean | undefined}
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  cwd: () => string
}

/** Where a report goes, and what that depends on. */
export type Screen = Pick<Io, 'stdout' | 'env' | 'cwd'>

/** What text for people may use. */
export type Look = Pick<FormatContext, 'color' | 'unicode' | 'columns'>

/** Columns of a report: what terminals and mail programs show. */
const widest = 80
/** A narrower terminal gets lines that it must break itself. */
const narrowest = 40

/** Find out what the terminal, or a file instead of it, can show. */
export function lookOf(
  {stdout, env}: Pick<Io, 'stdout' | 'env'>,
  options: Pick<Options, 'color' | 'no-color'> & {'output-file'?: string | undefined}
): Look {
  const isTerminal = Boolean(stdout.isTTY) && options['output-file'] === undefined
  const columns = isTerminal ? (stdout.columns ?? widest) : widest
  const asked = options.color ?? (options['no-color'] ? false : undefined)
  return {
    color: asked ?? isColorful(env, isTerminal),
    unicode: isUnicode(env),
    columns: Math.max(narrowest, Math.min(widest, columns))
  }
}

/** See no-color.org and force-color.org: an empty value says nothing. */
function isColorful(env: Io['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

/** The first of these variables that is set names the character set, as in POSIX; none says nothing against UTF-8. */
function isUnicode(env: Io['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false
  return !locale || /utf-?8/i.test(locale)
}
