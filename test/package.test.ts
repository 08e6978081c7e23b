/** The package as a stranger gets it: packed, checked, installed into an empty folder, imported, type-checked, run. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'

// Real processes on a machine that may be busy.
vi.setConfig({testTimeout: 60_000})

const bin = (name: string): string => resolve('node_modules/.bin', name)
const home = mkdtempSync(join(tmpdir(), 'letterlint-'))
const consumer = join(home, 'consumer')
let tarball = ''

function run(command: string, args: readonly string[], cwd = process.cwd(), input = ''): string {
  const cache = {XDG_CACHE_HOME: join(home, 'cache')}
  const env = {...process.env, ...cache, NO_COLOR: '1', FORCE_COLOR: undefined}
  return execFileSync(command, args, {cwd, env, input, encoding: 'utf8', stdio: 'pipe'})
}

function node(code: string): string {
  return run(process.execPath, ['--input-type=module', '--eval', code], consumer).trim()
}

beforeAll(() => {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home])
  const [{filename}] = JSON.parse(packed) as [{filename: string}]
  tarball = join(home, filename)
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{"private": true, "type": "module"}')
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--omit=dev']
  run('npm', ['install', ...quiet, tarball], consumer)
}, 120_000)

afterAll(() => rmSync(home, {recursive: true, force: true, maxRetries: 9}))

describe('the tarball', () => {
  it('satisfies publint', () => {
    expect(run(bin('publint'), ['run', tarball, '--strict'])).toContain('All good!')
  })

  it('has types that resolve wherever ESM does', () => {
    // It ends with another status than 0, and so throws, when something does not resolve.
    const said = run(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii'])
    expect(said).toContain('letterlint/rules/*')
  })

  it('holds what runs and what is read, and nothing of the workshop', () => {
    const folder = join(consumer, 'node_modules/letterlint')
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    expect(names).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist/cli.cjs',
        'docs/score.md',
        'schema.json'
      ])
    )
    expect(names.filter((name) => /^(?:src|test|scripts|bench|\.ci)\b/.test(name))).toEqual([])
    expect(names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([])
  })
})

describe('installed', () => {
  it('lints', () => {
    const code = `import {lint} from 'letterlint'
const report = await lint('Dear Ms Obi,\\n\\nThank you for the tour.\\n\\nKind regards,\\nSam Hale')
console.log(report.words, typeof report.score)`
    expect(node(code)).toBe('5 number')
  })

  it('gives every rule as a retext plugin', () => {
    const ids = readdirSync(join(consumer, 'node_modules/letterlint/dist/rules'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.slice(0, -3))
    const code = `import {retext} from 'retext'
for (const id of ${JSON.stringify(ids)}) {
  const {default: rule} = await import('letterlint/rules/' + id)
  const file = await retext().use(rule).process('Thank you for the tour.')
  if (rule.definition.id !== id || file.messages.some(({source}) => source !== 'letterlint')) throw new Error(id)
}
console.log('done')`
    expect(ids.length).toBeGreaterThan(0)
    expect(node(code)).toBe('done')
  })

  it('shows its own package.json', () => {
    const code = `import about from 'letterlint/package.json' with {type: 'json'}
console.log(about.name)`
    expect(node(code)).toBe('letterlint')
  })

  it('shows the schema of its configuration, with every rule in it', () => {
    const code = `import schema from 'letterlint/schema.json' with {type: 'json'}
import {rules} from 'letterlint'
const {properties} = schema.properties.rules
console.log(rules.every(({definition: {id}}) => id in properties))`
    expect(node(code)).toBe('true')
  })

  it('type-checks in a strict project', () => {
    const id = readdirSync(join(consumer, 'node_modules/letterlint/dist/rules'))[0]!.split('.')[0]!
    const code = `import one from 'letterlint/rules/${id}'
import letterlint, {lint, rule, type LintReport, type Rule} from 'letterlint'
import {lintSync} from 'letterlint/browser'
import {retext} from 'retext'

export const report: LintReport = await lint('', {stage: 'after-interview'})
export const score: number = lintSync('').score
export const own: Rule = rule({
  id: 'max-tours', area: 'content', severity: 'suggestion', summary: '', why: '', sources: [],
  *check(letter) { yield {reason: \`\${letter.words}\`, place: letter.body} },
  examples: {valid: [], invalid: [], nearMiss: []}
})
retext().use(letterlint, {stage: 'speculative'}).use(one, {severity: 'error'}).use(own)
// @ts-expect-error: no such option.
void lint('', {stag: 'speculative'})
`
    const compilerOptions = {
      strict: true,
      module: 'NodeNext',
      target: 'ES2022',
      noEmit: true,
      exactOptionalPropertyTypes: true,
      types: []
    }
    writeFileSync(join(consumer, 'use.ts'), code)
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({compilerOptions}))
    expect(run(bin('tsc'), ['--project', '.'], consumer)).toBe('')
  })

  it('runs as a command on a letter', () => {
    writeFileSync(join(consumer, 'letter.md'), readFileSync('docs/example-letter.md'))
    const command = join(consumer, 'node_modules/.bin/letterlint')
    const said = run(command, ['--fail-on', 'never', '--format', 'json', 'letter.md'], consumer)
    const {results} = JSON.parse(said) as {results: {path: string}[]}
    expect(results.map(({path}) => path)).toEqual(['letter.md'])
  })

  it('opens no connection', () => {
    writeFileSync(join(consumer, 'letter.md'), readFileSync('docs/example-letter.md'))
    writeFileSync(
      join(consumer, 'offline.mjs'),
      `import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import {syncBuiltinESMExports} from 'node:module'
const refuse = () => { console.error('connected'); process.exit(99) }
Object.assign(dns, {lookup: refuse, resolve: refuse})
Object.assign(dgram, {createSocket: refuse})
net.Socket.prototype.connect = refuse
globalThis.fetch = refuse
syncBuiltinESMExports()
`
    )
    const offline = ['--import', './offline.mjs']
    const tries = (code: string): string =>
      run(process.execPath, [...offline, '--input-type=module', '--eval', code], consumer)
    expect(() => tries(`fetch('http://localhost')`)).toThrow(/connected/)
    const command = 'node_modules/letterlint/dist/cli.cjs'
    const said = run(
      process.execPath,
      [...offline, command, '--fail-on', 'never', 'letter.md'],
      consumer
    )
    expect(said).toContain('letter.md')
    // Folders and patterns load a package that the bundle holds but evaluates late.
    mkdirSync(join(consumer, 'letters'), {recursive: true})
    writeFileSync(join(consumer, 'letters/a.txt'), 'Thank you for the call.')
    for (const path of ['letters', 'letters/*.txt']) {
      expect(
        run(process.execPath, [...offline, command, '--fail-on', 'never', path], consumer)
      ).toContain('a.txt')
    }
    expect(run(process.execPath, [...offline, command, 'explain', 'no-blame'], consumer)).toContain(
      'no-blame'
    )
    const code = `import {lint} from 'letterlint'; console.log((await lint('Thank you.')).words)`
    expect(tries(code)).not.toBe('')
  })

  it('reaches no Node built-in from letterlint/browser', async () => {
    const entry = join(consumer, 'page.js')
    writeFileSync(entry, `import {lint} from 'letterlint/browser'\nglobalThis.lint = lint\n`)
    const {metafile, errors} = await build({
      absWorkingDir: consumer,
      bundle: true,
      entryPoints: [entry],
      // Harper reads its file by `fs` where it runs in Node, and asks for it nowhere else.
      external: ['fs'],
      format: 'esm',
      metafile: true,
      platform: 'browser',
      write: false
    })
    const inputs = Object.entries(metafile.inputs).filter(
      ([path]) => !path.includes('node_modules/harper.js/')
    )
    const reached = inputs.flatMap(([path, {imports}]) =>
      imports
        .filter(({path, external}) => (external && path !== '<runtime>') || isBuiltin(path))
        .map(({path: to}) => `${path} imports ${to}`)
    )
    expect([errors, reached]).toEqual([[], []])
  })
})
