/** A folder of letters and a terminal of our own: the command runs in it without a process. */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {commands} from '../../src/cli/commands.js'
import {run} from '../../src/cli/run.js'

/** What a run printed, and its exit status. */
export interface Outcome {
  status: number
  out: string
  err: string
}

/** How a run's terminal differs from a pipe in an empty environment. */
export interface Setting {
  cwd?: string
  stdin?: string | Uint8Array
  /** Whether standard input, output and error are a terminal. */
  isTTY?: boolean
  columns?: number
  env?: Record<string, string>
  /** Whether the grammar engine runs: it takes a second to get ready. Default: no. */
  grammar?: boolean
}

/** A letter in which no rule of tone or correctness finds anything to warn of. */
export const good = `Dear Ms Adeyemi,

Thank you for meeting me on Tuesday about the post of junior data analyst. Your account of the ticket map that you have drawn of the tram network stayed with me.

I am very interested in the role. At Harwick Depot I wrote SQL reports that cut late departures by 20%, and I would be glad to do the same for your team.

I would be happy to send you the reports, and I look forward to hearing from you.

Kind regards,
Daniel Marsh
daniel.marsh@example.com
`

/** A letter that gets a warning. */
export const bad = good.replace(
  'I would be happy to send you the reports, and',
  'I demand an answer by Friday.'
)

/** Make a folder with files; names may have folders in them. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'letterlint-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), content)
  }
  return root
}

/** Run the command. */
export async function letterlint(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const {cwd = process.cwd(), stdin, isTTY = false, columns, env = {}, grammar = false} = setting
  const [first = '', ...rest] = argv
  const command = Object.hasOwn(commands, first) ? commands[first] : undefined
  const takesGrammar = !command || command.flags.includes('no-grammar')
  const own = grammar || !takesGrammar ? [] : ['--no-grammar']
  let out = ''
  let err = ''
  const input = Readable.from(stdin === undefined ? [] : [stdin])
  const status = await run(command ? [first, ...own, ...rest] : [...own, ...argv], {
    stdin: Object.assign(input, {isTTY: isTTY && stdin === undefined}),
    stdout: {write: (text) => (out += text), isTTY, columns},
    stderr: {write: (text) => (err += text), isTTY},
    env,
    cwd: () => cwd
  })
  return {status, out, err}
}
