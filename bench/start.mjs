/** Whole processes: the command on one letter without the grammar engine, against write-good's command on it. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {judge, median, time} from './measure.mjs'

const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const binOf = (name) => {
  const {bin} = JSON.parse(readFileSync(file(`node_modules/${name}/package.json`), 'utf8'))
  return file(`node_modules/${name}/${typeof bin === 'string' ? bin : bin[name]}`)
}
const run = (command, ...flags) => {
  const {error, status} = spawnSync(process.execPath, [command, file('letter.txt'), ...flags], {
    stdio: 'ignore'
  })
  // 0 and 1 are verdicts on the letter; write-good's status is the number of its findings.
  if (error || status === null || status === 2) console.error(`${command} ended with ${status}`)
}

const [ours, theirs] = [binOf('letterlint'), binOf('write-good')]
const rounds = 21
const [own, other] = [[], []]
run(ours, '--no-grammar')
run(theirs)
for (let round = 0; round < rounds; round++) {
  own.push(time(() => run(ours, '--no-grammar')))
  other.push(time(() => run(theirs)))
}

console.log(`letterlint ${median(own).toFixed(0)} ms, write-good ${median(other).toFixed(0)} ms`)
judge('start and lint one letter / write-good', median(own) / median(other), 1.25)
