/** What the command prints, for `README.md`: a terminal without colours, 88 columns wide. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {fence} from './markdown.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const letter = 'docs/example-letter.md'

/** The report on the example letter, fenced; nothing when there is no such letter. */
export function sampleReport(): string | undefined {
  if (!existsSync(`${root}${letter}`)) return
  return fence(`$ letterlint ${letter}\n${run(letter)}`, 'console')
}

/** The help of the command, fenced. */
export function help(): string {
  return fence(run('--help'))
}

function run(...args: string[]): string {
  const plain = {
    COLUMNS: '88',
    FORCE_COLOR: undefined,
    LANG: 'C.UTF-8',
    NODE_OPTIONS: undefined,
    NO_COLOR: '1'
  }
  const env = {...process.env, ...plain}
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args]
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env
  })
  if (status !== 0 && status !== 1) throw new Error(`The command failed: ${stderr}`)
  return stdout
}
