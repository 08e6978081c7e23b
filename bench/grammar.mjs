/**
 * Grammar: the command beside a bare harper.js process. One letter at the very first run, from the second run on, and without grammar;
 * many letters on one thread and on two; and the memory of each.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {judge, median} from './measure.mjs'

const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const binOf = (name) => {
  const {bin} = JSON.parse(readFileSync(file(`node_modules/${name}/package.json`), 'utf8'))
  return file(`node_modules/${name}/${typeof bin === 'string' ? bin : bin[name]}`)
}
const [letterlint, writeGood, bare] = [
  binOf('letterlint'),
  binOf('write-good'),
  file('bare-harper.mjs')
]
const letter = file('letter.txt')
const folder = mkdtempSync(join(tmpdir(), 'letterlint-bench-'))
const cache = join(folder, 'cache')
const image = join(cache, 'grammar', 'british.image')
const counts = {rounds: 11, letters: 200}

/** Run a process; its wall time in milliseconds and the most memory it had in megabytes. */
function run(...args) {
  const report = join(folder, 'peak')
  const start = performance.now()
  const {error, status, stderr} = spawnSync(
    process.execPath,
    ['--import', file('peak.mjs'), ...args],
    {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, PEAK_FILE: report}}
  )
  const time = performance.now() - start
  if (error || status === null || (status === 2 && args[0] !== writeGood))
    throw new Error(`${args[0]} ended with ${status}: ${error ?? stderr}`)
  return {time, memory: Number(readFileSync(report, 'utf8')) / 1024}
}

/** Medians of processes that are run by turns, so that a busy moment of the machine hits all alike. */
function compare(rounds, processes) {
  const results = Object.fromEntries(Object.keys(processes).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(processes)) results[name].push(run(...args()))
  return Object.fromEntries(
    Object.entries(results).map(([name, list]) => {
      const one = {
        time: median(list.map(({time}) => time)),
        memory: median(list.map(({memory}) => memory))
      }
      console.log(`${name}: ${one.time.toFixed(0)} ms, ${one.memory.toFixed(0)} MB`)
      return [name, one]
    })
  )
}

/** The letter's sentences in other orders, so that no two letters are alike. */
function lettersOf(count) {
  const sentences = readFileSync(letter, 'utf8').split(/(?<=[.?!])\s+/)
  return Array.from({length: count}, (_, index) => {
    const turned = sentences.map((sentence, at) => [(at * (2 * index + 1)) % 97, sentence])
    const body = turned.sort(([a], [b]) => a - b).map(([, sentence]) => sentence)
    const path = join(folder, `letter-${index}.txt`)
    writeFileSync(path, `${body.join(' ').replaceAll(' the ', ` the ${index} `)}\n`)
    return path
  })
}

try {
  run(letterlint, '--cache-location', cache, letter)
  for (let tries = 0; tries < 300 && !existsSync(image); tries++) await wait(100)
  if (!existsSync(image)) throw new Error('The first run has left no image')

  const one = compare(counts.rounds, {
    'bare harper.js': () => [bare, letter],
    'from the second run on': () => [letterlint, '--cache-location', cache, letter],
    // A cache that cannot be made is what a first run finds, and leaves no process behind that would disturb the next.
    'the very first run': () => [letterlint, '--cache-location', letter, letter],
    '--no-grammar': () => [letterlint, '--no-grammar', letter],
    'write-good': () => [writeGood, letter]
  })
  const peer = one['bare harper.js']
  const second = one['from the second run on']
  const first = one['the very first run']
  judge('from the second run on / bare harper.js', second.time / peer.time, 0.35)
  judge('the very first run / bare harper.js', first.time / peer.time, 1.15)
  judge(
    'memory, beyond bare harper.js (MB)',
    Math.max(second.memory, first.memory) - peer.memory,
    60
  )
  judge(
    'memory without grammar / write-good',
    one['--no-grammar'].memory / one['write-good'].memory,
    1.8
  )

  const paths = lettersOf(counts.letters)
  const ours = (threads) => () => [
    letterlint,
    '--cache-location',
    cache,
    '--fail-on',
    'never',
    '--concurrency',
    String(threads),
    ...paths
  ]
  const many = compare(3, {
    [`bare harper.js, ${counts.letters} letters`]: () => [bare, ...paths],
    'one thread': ours(1),
    'two threads': ours(2)
  })
  const [bareMany, oneThread, twoThreads] = Object.values(many)
  judge('letters, one thread / bare harper.js', oneThread.time / bareMany.time, 1)
  judge('memory of one thread, beyond bare harper.js (MB)', oneThread.memory - bareMany.memory, 60)
  judge('memory of two threads, beyond bare (MB)', twoThreads.memory - bareMany.memory, 120)
  if (availableParallelism() > 1)
    judge('letters, two threads / bare harper.js', twoThreads.time / bareMany.time, 1 / 1.6)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
