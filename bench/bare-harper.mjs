/** The peer of `grammar.mjs`: harper.js by itself, which checks the letters that are named, one after the other. */
import {readFileSync} from 'node:fs'
import {Dialect, LocalLinter} from 'harper.js'
import {binary} from 'harper.js/binary'

const linter = new LocalLinter({binary, dialect: Dialect.British})
await linter.setup()
for (const path of process.argv.slice(2)) {
  await linter.organizedLints(readFileSync(path, 'utf8'), {language: 'plaintext'})
}
