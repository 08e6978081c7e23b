/** The command: what it reads, what it prints, how it fails. */
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {flags} from '../src/cli/flags.js'
import {stages} from '../src/letter/types.js'
import {rules} from '../src/lint.js'
import {bad, folder, good, letterlint, type Setting} from './cli/terminal.js'

const placeholder = good.replace('Ms Adeyemi', '[Name]')
const ultimatum = ['--only', 'no-ultimatum']
const slight = ['--only', 'no-ultimatum', '--rule', 'no-ultimatum:suggestion']
const grave = ['--only', 'no-ultimatum', '--rule', 'no-ultimatum:error']
const two = bad.replace(
  'I demand an answer by Friday.',
  'I demand an answer by Friday. I demand a reply today.'
)

const pdf = Buffer.from('%PDF-1.7 …')
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0])
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])
const utf16 = Buffer.from('\uFEFFDear Ms Obi', 'utf16le')
const latin1 = Buffer.from('Dear Ms Obi,\n\nMy résumé is enclosed.', 'latin1')

describe('the exit status', () => {
  const rows: [status: number, what: string, argv: string[], letter?: string][] = [
    [0, 'nothing is found', ultimatum, good],
    [1, 'a warning', ultimatum, bad],
    [1, 'an error', grave, bad],
    [0, 'a suggestion', slight, bad],
    [1, 'a suggestion, when asked for', [...slight, '--fail-on', 'suggestion'], bad],
    [0, 'a warning, where errors fail', [...ultimatum, '--fail-on', 'error'], bad],
    [1, 'an error, where errors fail', [...grave, '--fail-on', 'error'], bad],
    [0, 'an error, where nothing fails', [...grave, '--fail-on', 'never'], bad],
    [0, 'as many warnings as are allowed', [...ultimatum, '--max-warnings', '1'], bad],
    [1, 'more warnings than are allowed', [...ultimatum, '--max-warnings', '1'], two],
    [1, 'an error, however many warnings are allowed', [...grave, '--max-warnings', '9'], bad],
    [
      0,
      'an error with warnings allowed, where nothing fails',
      [...grave, '--max-warnings', '0', '--fail-on', 'never'],
      bad
    ],
    [
      1,
      'more warnings than are allowed, where errors fail',
      [...ultimatum, '--max-warnings', '0', '--fail-on', 'error'],
      bad
    ],
    [1, 'a score below the least', [...ultimatum, '--fail-on', 'never', '--min-score', '50'], bad],
    [0, 'a score at the least', [...ultimatum, '--fail-on', 'never', '--min-score', '49'], bad],
    [0, 'a suggestion that --quiet hides', [...slight, '--quiet'], bad],
    [
      1,
      'a suggestion that --quiet hides, when asked for',
      [...slight, '--quiet', '--fail-on', 'suggestion'],
      bad
    ],
    [1, 'an empty letter', [], ''],
    [1, 'a placeholder', ['--only', 'no-placeholder'], placeholder],
    [1, 'a placeholder, finally', ['--only', 'no-placeholder', '--final'], placeholder],
    [0, 'a placeholder in a template', ['--only', 'no-placeholder', '--template'], placeholder],
    [0, 'a rule that is off', [...ultimatum, '--rule', 'no-ultimatum:off'], bad],
    [
      0,
      'a rule that is skipped',
      ['--skip', rules.map(({definition}) => definition.id).join(',')],
      bad
    ],
    [2, 'a stage nobody knows', ['--stage', 'after-lunch'], good]
  ]
  it.each(rows)('is %i for %s', async (status, _, argv, letter = good) => {
    expect((await letterlint(argv, {stdin: letter})).status).toBe(status)
  })

  it('is the worst of all letters', async () => {
    const cwd = folder({'a.txt': good, 'b.txt': bad})
    expect((await letterlint([...ultimatum, 'a.txt'], {cwd})).status).toBe(0)
    expect((await letterlint([...ultimatum, 'a.txt', 'b.txt'], {cwd})).status).toBe(1)
    expect((await letterlint([...ultimatum, 'a.txt', 'b.txt', 'c.txt'], {cwd})).status).toBe(2)
  })

  it('stays what it is when the report goes to a file', async () => {
    const cwd = folder({'a.txt': bad})
    const {status, out} = await letterlint(
      [...ultimatum, '-f', 'json', '-o', 'out/a.json', 'a.txt'],
      {cwd}
    )
    expect([status, out]).toEqual([1, ''])
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))).toMatchObject({version: 1})
  })
})

describe('trouble is one line on standard error that names it and what to do, for', () => {
  const rows: [what: string, argv: string[], said: RegExp][] = [
    ['an unknown flag', ['--stagee', 'x'], /`--stagee`, did you mean `--stage`\?/],
    ['an unknown letter for a flag', ['-x'], /`-x`/],
    ['one dash too few', ['-stage', 'x'], /`-stage`, did you mean `--stage`\?/],
    ['a flag of later days', ['--fxi'], /`--fxi`/],
    [
      'a flag without its value',
      ['--stage'],
      /`--stage` needs a value: one of `after-application`/
    ],
    ['a flag instead of a value', ['--stage', '--quiet'], /`--stage` needs a value/],
    ['an empty value', ['--stage='], /`--stage` needs a value/],
    ['a value that is not wanted', ['--quiet=yes'], /`--quiet` takes no value/],
    [
      'an unknown stage',
      ['--stage', 'after-intervew', 'a.txt'],
      /`after-intervew`.*`after-interview`/
    ],
    ['an unknown medium', ['--medium', 'emial', 'a.txt'], /`emial`.*`email`/],
    ['an unknown dialect', ['--dialect', 'en-UK', 'a.txt'], /`en-UK`.*did you mean `en-/],
    ['an unknown format', ['-f', 'jsn', 'a.txt'], /`jsn`.*`json`/],
    ['an unknown bar', ['--fail-on', 'warn', 'a.txt'], /`warn`.*`warning`/],
    ['an unknown rule', ['--only', 'no-ultimatums', 'a.txt'], /`no-ultimatums`.*`no-ultimatum`/],
    [
      'an unknown rule to skip',
      ['--skip', 'no-ultimatums', 'a.txt'],
      /`no-ultimatums`.*`no-ultimatum`/
    ],
    [
      'an unknown rule to set',
      ['--rule', 'no-ultimatums:off', 'a.txt'],
      /`no-ultimatums`.*`no-ultimatum`/
    ],
    ['an unknown level', ['--rule', 'no-ultimatum:warn', 'a.txt'], /`warn`.*`warning`/],
    [
      'a rule without a level',
      ['--rule', 'no-ultimatum', 'a.txt'],
      /`no-ultimatum` of `--rule`.*such as/
    ],
    ['a list with a hole', ['--only', 'no-ultimatum,,', 'a.txt'], /`--only`.*commas/],
    ['a number that is none', ['--max-warnings', 'many', 'a.txt'], /`many`.*whole number from 0/],
    ['a number below 0', ['--max-warnings=-1', 'a.txt'], /`-1`.*whole number from 0/],
    ['a score above 100', ['--min-score', '101', 'a.txt'], /`101`.*from 0 to 100/],
    ['a day that no month has', ['--now', '2026-02-30', 'a.txt'], /`2026-02-30`.*2026-03-13/],
    [
      'two flags that exclude each other',
      ['--template', '--final', 'a.txt'],
      /`--template` and `--final`/
    ],
    [
      'a missing file',
      ['letters/thanks.txt'],
      /`letters\/thanks.txt`, did you mean `letters\/thank.txt`\?/
    ],
    ['a missing file like no other', ['qqqq.docx'], /`qqqq.docx`: name a file/],
    ['a missing folder', ['lettrs/thank.txt'], /folder `lettrs`, did you mean `letters`\?/],
    ['a misspelt command', ['explian'], /`explian`, did you mean the command `explain`\?/],
    ['a folder without letters', ['none'], /folder `none`.*\.md/],
    ['a pattern that matches nothing', ['letters/*.text'], /`letters\/\*.text`.*quotes/],
    ['a PDF that is none', ['a.pdf'], /`a.pdf` is damaged.*save/],
    ['a Word file that is none', ['a.docx'], /`a.docx` is damaged.*save/],
    ['a picture', ['a.png'], /`a.png` is a PNG/],
    ['a binary file', ['a.bin'], /`a.bin` is a binary file \(a NUL byte at offset 4\)/],
    ['UTF-16', ['wide.txt'], /`wide.txt` is UTF-16.*iconv/],
    ['Latin-1', ['latin1.txt'], /byte 0xE9 at offset 18, line 3.*iconv/],
    ['a letter cut off inside a character', ['half.txt'], /byte 0xC3 at offset 4, line 1/],
    ['an output file that is the letter', ['-o', './a.txt', 'a.txt'], /`.\/a.txt` is a letter/],
    [
      'an output file that is a folder',
      ['-o', 'letters', 'a.txt'],
      /`letters` cannot be written \(EISDIR\)/
    ],
    ['front matter of a wrong stage', ['stage.md'], /`stage.md` line 2: .*`after-diner`/],
    ['front matter that is no YAML', ['yaml.md'], /`yaml.md` line \d: Front matter/],
    [
      'an unknown rule to explain',
      ['explain', 'no-ultimatums'],
      /`no-ultimatums`, did you mean `no-ultimatum`/
    ],
    [
      'an unknown stage to explain',
      ['explain', 'after-intervew'],
      /did you mean `after-interview`/
    ],
    ['nothing to explain', ['explain'], /takes one name/],
    ['a name for the table of rules', ['rules', 'no-ultimatum'], /letterlint explain no-ultimatum/],
    ['a flag that a command does not take', ['rules', '--quiet'], /`--quiet` has no meaning/],
    ['no path at a terminal', [], /No letter given/]
  ]
  const cwd = folder({
    'a.txt': good,
    'letters/thank.txt': good,
    'none/picture.gif': 'GIF89a',
    'a.pdf': pdf,
    'a.docx': zip,
    'a.png': png,
    'a.bin': 'Dear\0',
    'wide.txt': utf16,
    'latin1.txt': latin1,
    'half.txt': Buffer.from([0x44, 0x65, 0x61, 0x72, 0xc3]),
    'stage.md': `---\nstage: after-diner\n---\n\n${good}`,
    'yaml.md': `---\nstage: [\n---\n\n${good}`
  })
  it.each(rows)('%s', async (_, argv, said) => {
    const {status, err} = await letterlint(argv, {cwd, isTTY: true})
    expect(err).toMatch(/^letterlint: [^\n]+\n$/)
    expect(err).toMatch(said)
    expect(status).toBe(2)
  })

  it('a failure of its own, with the place only where it is asked for', async () => {
    const stdin = new Proxy(
      {},
      {
        get: () => {
          throw new Error('out of ink\nand paper')
        }
      }
    )
    const outcome = async (env: Record<string, string>): Promise<{status: number; err: string}> => {
      let err = ''
      const {run} = await import('../src/cli/run.js')
      const sink = {write: (text: string) => (err += text)}
      const status = await run([], {
        stdin: stdin as never,
        stdout: sink,
        stderr: sink,
        env,
        cwd: () => cwd
      })
      return {status, err}
    }
    expect(await outcome({})).toEqual({
      status: 2,
      err: 'letterlint: Internal failure: out of ink and paper (DEBUG=1 shows where)\n'
    })
    expect((await outcome({DEBUG: '1'})).err).toMatch(/\n\s+at /)
  })

  it('one letter, while the others are still reported', async () => {
    const {status, out, err} = await letterlint(
      ['-f', 'json', 'a.txt', 'a.pdf', 'letters/thank.txt'],
      {cwd}
    )
    expect(JSON.parse(out).results).toHaveLength(2)
    expect(err).toMatch(/a\.pdf/)
    expect(status).toBe(2)
  })
})

describe('letters', () => {
  const cwd = folder({
    'a.txt': good,
    'b.md': good,
    'deep/c.markdown': good,
    'deep/d.TEXT': good,
    'deep/e.html': '<p>',
    'deep/node_modules/f.txt': good,
    '.hidden/g.txt': good,
    'letter [1].txt': good,
    rules: good
  })
  const paths = async (argv: string[], setting: Setting = {cwd}): Promise<string[]> => {
    const {out} = await letterlint(['-f', 'json', ...argv], setting)
    return (JSON.parse(out) as {results: {path: string}[]}).results.map(({path}) => path)
  }
  const rows: [what: string, argv: string[], found: string[]][] = [
    ['are files', ['b.md', 'a.txt'], ['b.md', 'a.txt']],
    ['are read once', ['a.txt', './a.txt', '*.txt'], ['a.txt', 'letter [1].txt']],
    ['are found in folders', ['deep'], ['deep/c.markdown', 'deep/d.TEXT', 'deep/e.html']],
    [
      'are found in this folder',
      ['.'],
      ['a.txt', 'b.md', 'deep/c.markdown', 'deep/d.TEXT', 'deep/e.html', 'letter [1].txt']
    ],
    ['are found by patterns', ['**/*.{md,markdown}'], ['b.md', 'deep/c.markdown']],
    [
      'are what a pattern matches and has the ending of one',
      ['deep/*'],
      ['deep/c.markdown', 'deep/d.TEXT', 'deep/e.html']
    ],
    ['can be left out', ['.', '!deep', '!*.md'], ['a.txt', 'letter [1].txt']],
    ['may have names like patterns', ['letter [1].txt'], ['letter [1].txt']],
    ['may have any name', ['./rules'], ['rules']],
    ['may be named after --', ['--', 'rules'], ['rules']],
    [
      'may be missing, when allowed',
      ['--no-error-on-unmatched-pattern', 'x/*.md', 'a.txt', 'y.txt'],
      ['a.txt']
    ]
  ]
  it.each(rows)('%s', async (_, argv, found) => {
    expect(await paths(argv)).toEqual(found)
  })

  it('come from standard input, with a name where one is given', async () => {
    expect(await paths([], {stdin: good})).toEqual(['<stdin>'])
    expect(await paths(['-'], {stdin: good})).toEqual(['<stdin>'])
    expect(await paths(['--stdin-filename', 'x/y.md'], {stdin: good})).toEqual(['x/y.md'])
    expect(await paths(['a.txt', '-'], {stdin: good, cwd})).toEqual(['a.txt', '<stdin>'])
  })

  it('keep their offsets behind a byte order mark', async () => {
    const {out} = await letterlint(['-f', 'json', ...ultimatum], {stdin: `\uFEFF${bad}`})
    const [message] = JSON.parse(out).results[0].messages
    expect(`\uFEFF${bad}`.slice(message.place.start.offset, message.place.end.offset)).toBe(
      message.actual
    )
  })

  it('that were not found and need not be leave an empty report and no complaint', async () => {
    const argv = ['--no-error-on-unmatched-pattern', 'x/*.md']
    expect(await letterlint(argv, {cwd})).toEqual({status: 0, out: '', err: ''})
  })

  it('in great number show progress at a terminal, and only there', async () => {
    const many = folder(
      Object.fromEntries(Array.from({length: 20}, (_, index) => [`${index}.txt`, '']))
    )
    expect((await letterlint(['.'], {cwd: many})).err).toBe('')
    const {err} = await letterlint(['.'], {cwd: many, isTTY: true})
    expect(err).toContain('20 of 20')
    expect(err.trimEnd()).not.toMatch(/\n/)
  })
})

describe('flags', () => {
  it('tell the stage, medium, dialect and day', async () => {
    const argv = [
      '--stage',
      'status-check',
      '--medium',
      'paper',
      '--dialect=en-US',
      '--now',
      '2026-03-13'
    ]
    const {out} = await letterlint(['-f', 'json', '--no-grammar', ...argv], {stdin: good})
    expect(JSON.parse(out).results[0]).toMatchObject({
      stage: {value: 'status-check', from: 'flag'},
      medium: {value: 'paper', from: 'flag'},
      dialect: {value: 'en-US', from: 'flag'}
    })
  })

  it('--quiet hides suggestions and counts them', async () => {
    const {out} = await letterlint([...slight, '--quiet', '-f', 'json'], {stdin: bad})
    const report = JSON.parse(out)
    expect(report.results[0].messages).toEqual([])
    expect(report.summary.suggestions).toBe(1)
  })

  it('of colour follow flag, environment and terminal, in this order', async () => {
    const isColorful = async (argv: string[], setting: Setting): Promise<boolean> => {
      const {out} = await letterlint([...argv, '-'], {stdin: bad, ...setting})
      return out.includes('\u001B[')
    }
    expect(await isColorful([], {})).toBe(false)
    expect(await isColorful([], {isTTY: true})).toBe(true)
    expect(await isColorful([], {isTTY: true, env: {TERM: 'dumb'}})).toBe(false)
    expect(await isColorful([], {isTTY: true, env: {NO_COLOR: '1'}})).toBe(false)
    expect(await isColorful([], {isTTY: true, env: {NO_COLOR: ''}})).toBe(true)
    expect(await isColorful([], {env: {FORCE_COLOR: '1'}})).toBe(true)
    expect(await isColorful([], {isTTY: true, env: {FORCE_COLOR: '0'}})).toBe(false)
    expect(await isColorful(['--color'], {env: {NO_COLOR: '1'}})).toBe(true)
    expect(await isColorful(['--no-color'], {isTTY: true})).toBe(false)
    expect(await isColorful(['--color', '--no-color'], {isTTY: true})).toBe(false)
    expect(await isColorful(['--no-color', '--color'], {})).toBe(true)
  })

  it.each([{LANG: 'C'}, {LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8'}, {TERM: 'dumb'}])(
    'need no sign outside ASCII where %j',
    async (env) => {
      const {out} = await letterlint(['--rule', 'no-ultimatum:error', '-'], {stdin: bad, env})
      expect(out).toMatch(/^[\n -~]+$/)
    }
  )

  it('all stand in the help, in 80 columns', async () => {
    const {status, out} = await letterlint(['--help'])
    expect(status).toBe(0)
    for (const name of Object.keys(flags)) expect(out).toContain(`--${name}`)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect((await letterlint(['-h'])).out).toBe(out)
  })

  it('--version prints the version', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await letterlint(['-v'])).toEqual({status: 0, out: `${version}\n`, err: ''})
  })
})

describe('explain', () => {
  const names = [...rules.map(({definition}) => definition.id), ...stages]
  it.each(names)('says what there is to know of %s', async (name) => {
    const {status, out, err} = await letterlint(['explain', name])
    expect([status, err]).toEqual([0, ''])
    expect(out.startsWith(name)).toBe(true)
    expect(out).toMatch(/Sources\n.*https:\/\//)
    const long = out.split('\n').filter((line) => line.length > 80 && !line.includes('https://'))
    expect(long).toEqual([])
  })

  it('tells moves and length of a stage', async () => {
    const {out} = await letterlint(['explain', 'after-interview'])
    expect(out).toMatch(
      /When to write[^]*What belongs in it[^]*greeting:[^]*thanks:[^]*How long[^]*220[^]*What to avoid/
    )
  })
})

describe('rules', () => {
  it('are a table of 80 columns', async () => {
    const {status, out} = await letterlint(['rules'])
    expect(status).toBe(0)
    for (const {definition} of rules) expect(out).toContain(definition.id)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('are data for programs', async () => {
    const {out} = await letterlint(['rules', '-f', 'json'])
    const table = JSON.parse(out) as {id: string; url: string}[]
    expect(table.map(({id}) => id)).toEqual(rules.map(({definition}) => definition.id))
  })
})

it('never prints a control character that a letter, a name or an argument holds', async () => {
  // eslint-disable-next-line no-control-regex
  const controls = /[\x00-\x09\x0B-\x1F\x7F-\x9F\u200B\u2028-\u202E\u2066-\u2069]/
  const evil = fc
    .array(
      fc.constantFrom(
        '\u001B[2J',
        '\u009B31m',
        '\r',
        '\0',
        '\u0007',
        '\u007F',
        '\u202E',
        '\u2066',
        '\u200B',
        '\u2028',
        '\t',
        'by Friday',
        ' I demand ',
        '界',
        '\n'
      ),
      {maxLength: 12}
    )
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(
      evil,
      evil,
      evil,
      fc.constantFrom('pretty', 'json'),
      async (words, name, flag, format) => {
        const stdin = `Dear ${words}\n\nI demand ${words} an answer by Friday${words}.\n${words}`
        const argv = ['-f', format, '--stdin-filename', `x${name}.txt`, '-']
        const asked = await letterlint(argv, {stdin})
        const missing = await letterlint([`x${flag.replaceAll('\0', '')}`, `--x${flag}`])
        const absent = await letterlint([
          '--',
          `x${name.replaceAll('\0', '')}`,
          `-${name.replaceAll('\0', '')}`
        ])
        for (const text of [asked.out, asked.err, missing.err, absent.err])
          expect(text).not.toMatch(controls)
      }
    ),
    {numRuns: 60}
  )
})

it('makes the folder of an output file, and leaves letters as they are', async () => {
  const cwd = folder({'a.txt': bad})
  mkdirSync(join(cwd, 'b'))
  await letterlint(['-o', 'b/c/d.txt', 'a.txt'], {cwd})
  expect(readFileSync(join(cwd, 'b/c/d.txt'), 'utf8')).toContain('a.txt')
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(bad)
})
