/**
 * Compiles the bundled command, after it has checked one letter and so knows what it needs, for `src/cli/start.ts`. The
 * letter is plain text: a reader of front matter would have to be read at every start.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

const dist = new URL('../dist/', import.meta.url)
const file = fileURLToPath(new URL('command.cjs', dist))
const script = new Script(readFileSync(file, 'latin1'), {filename: file})

process.argv = [
  process.execPath,
  file,
  // It sets flags of V8, and code that was compiled under other flags is refused.
  '--no-grammar',
  fileURLToPath(new URL('../test/letters/ready/after-interview-email.txt', import.meta.url))
]
process.stdout.write = () => true
script.runInThisContext()({}, createRequire(file), {exports: {}}, file, fileURLToPath(dist))
process.once('exit', () => {
  writeFileSync(new URL('command.cache', dist), script.createCachedData())
  process.exitCode = 0
})
