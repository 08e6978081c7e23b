/** The built command, with the grammar engine, on letters of every format, where nothing may open a connection. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'letterlint-offline-'))
const tried = join(home, 'tried')
const guard = join(home, 'guard.cjs')
const command = resolve('dist/cli.cjs')
const fixtures = resolve('test/fixtures/inputs')

beforeAll(() => {
  if (!existsSync(command)) execFileSync('npm', ['run', 'build'], {stdio: 'ignore'})
  writeFileSync(
    join(home, 'letter.txt'),
    'Dear Ms Okafor,\n\nThank you for the tour of the kichen on Tuesday.\n\nKind regards,\nSam Hale\n'
  )
  writeFileSync(
    guard,
    `const {appendFileSync} = require('node:fs')
const refuse = (what) => function () {
  appendFileSync(${JSON.stringify(tried)}, what + '\\n')
  throw new Error('A connection was asked for: ' + what)
}
const net = require('node:net')
net.Socket.prototype.connect = refuse('net')
net.Server.prototype.listen = refuse('listen')
require('node:dgram').createSocket = refuse('dgram')
for (const name of ['http', 'https']) {
  const module = require('node:' + name)
  module.request = module.get = refuse(name)
}
require('node:tls').connect = refuse('tls')
require('node:http2').connect = refuse('http2')
const dns = require('node:dns')
for (const name of Object.keys(dns)) if (/^(?:lookup|resolve|reverse)/.test(name)) dns[name] = refuse('dns')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
`
  )
})
afterAll(() => rmSync(home, {recursive: true, force: true, maxRetries: 9}))

const letters = [
  join(home, 'letter.txt'),
  ...readdirSync(fixtures)
    .filter((name) => /-letter\.(?:docx|html|odt|pdf|rtf)$|^letter\.md$/.test(name))
    .filter((name) => !name.startsWith('protected'))
    .map((name) => join(fixtures, name))
]

/** Run Node with the guard in every thread and every process that it starts. */
function guarded(
  args: readonly string[],
  before: readonly string[] = []
): {out: string; status: number | null} {
  const [program, ...rest] = [...before, process.execPath, ...args]
  const {stdout, status} = spawnSync(program!, rest, {
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: `--require ${guard}`}
  })
  return {out: stdout, status}
}

const everything = [
  command,
  '--cache-location',
  join(home, 'cache'),
  '--format',
  'json',
  ...['html', 'sarif', 'markdown'].flatMap((name) => ['--format', `${name}=${join(home, name)}`]),
  ...letters
]

describe('a full run', () => {
  it('is guarded in every thread', () => {
    const code = `const {Worker} = require('node:worker_threads')
new Worker("fetch('http://localhost')", {eval: true}).on('error', () => {})`
    guarded(['--eval', code])
    expect(readFileSync(tried, 'utf8')).toContain('fetch')
    rmSync(tried)
  })

  it('opens no connection, first and later, and finds what only the engine finds', () => {
    for (let time = 0; time < 2; time++) {
      const {out, status} = guarded(everything)
      expect(status).toBe(1)
      const {results} = JSON.parse(out) as {results: {messages: {ruleId: string}[]}[]}
      expect(results).toHaveLength(letters.length)
      expect(results[0]!.messages.map(({ruleId}) => ruleId)).toContain('no-misspelling')
    }
    expect(existsSync(tried)).toBe(false)
  }, 120_000)

  const tracer = spawnSync('strace', ['-V']).status === 0
  if (!tracer) console.warn('System calls are not watched: strace is not installed')

  it.skipIf(!tracer)(
    'asks the system for no socket of a network',
    () => {
      const log = join(home, 'calls')
      const watch = ['strace', '-f', '-qq', '-e', 'trace=socket,connect', '-o', log]
      expect(guarded(everything, watch).status).toBe(1)
      expect(readFileSync(log, 'utf8')).not.toMatch(/AF_INET/)
    },
    120_000
  )
})
