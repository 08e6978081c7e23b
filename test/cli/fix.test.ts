/** The flags `--fix` and `--fix-dry-run`, on real files. */
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync
} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {plain} from '../../src/inputs/index.js'
import {createFixer} from '../../src/cli/fix-letters.js'
import {replaceFile} from '../../src/cli/replace-file.js'
import {bad, folder, good, letterlint} from './terminal.js'

/** A good letter with two slips, and without them. */
const careless = good.replace('the post of', 'the the post of').replace('a number', 'an number')
const slipped = careless.replace('hearing from you', 'hear from you')
const only = ['--only', 'no-repeated-word,no-letter-slip,no-wrong-article']

async function fixed(content: string | Uint8Array, ...argv: string[]) {
  const cwd = folder({'a.txt': content})
  const outcome = await letterlint([...only, '--fix', ...argv, 'a.txt'], {cwd})
  return {...outcome, cwd, bytes: readFileSync(join(cwd, 'a.txt')), names: readdirSync(cwd)}
}

describe('--fix', () => {
  it('mends the file, says how much, and leaves the status to what remains', async () => {
    const {status, bytes, err, out, names} = await fixed(slipped)
    expect(bytes.toString()).toBe(good)
    expect(err).toBe('letterlint: Fixed 2 slips in 1 letter\n')
    expect(out).not.toContain('stands twice')
    expect([status, names]).toEqual([0, ['a.txt']])
    const cwd = folder({'a.txt': bad.replace('the post', 'the the post'), 'b.txt': slipped})
    const left = await letterlint(['--fix', '--only', 'no-ultimatum,no-repeated-word', '.'], {cwd})
    expect(left.status).toBe(1)
    expect(left.err).toBe('letterlint: Fixed 2 slips in 2 letters\n')
    expect(left.out).toContain('no-ultimatum')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(bad)
  })

  const dresses: [what: string, dress: (text: string) => string][] = [
    ['CRLF line endings', (text) => text.replaceAll('\n', '\r\n')],
    ['the line endings of old', (text) => text.replaceAll('\n', '\r')],
    ['mixed line endings', (text) => text.replace('\n\n', '\r\n\r\n').replace(/\n$/, '\r')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['emoji', (text) => text.replace('Tuesday', 'Tuesday 👩🏽‍💻')],
    ['no final newline', (text) => text.trimEnd()],
    ['many final newlines and spaces', (text) => `${text} \t\n\n \n`],
    ['decomposed accents and no-break spaces', (text) => text.replace('tram', 'trame\u0301\u00A0x')]
  ]
  it.each(dresses)('keeps %s', async (_, dress) => {
    expect((await fixed(dress(slipped))).bytes).toEqual(Buffer.from(dress(good)))
  })

  it('does not write what it need not', async () => {
    const cwd = folder({'a.txt': bad})
    const before = statSync(join(cwd, 'a.txt'))
    const {err} = await letterlint(['--fix', '--only', 'no-ultimatum', 'a.txt'], {cwd})
    const after = statSync(join(cwd, 'a.txt'))
    expect([err, after.ino, after.mtimeMs]).toEqual(['', before.ino, before.mtimeMs])
  })

  it('leaves alone what is no UTF-8, and says what to do', async () => {
    const encodings = [
      [Buffer.from(`\uFEFF${slipped}`, 'utf16le'), /UTF-16 text.*save it as UTF-8/],
      [Buffer.from(slipped.replace('tram', 'tramé'), 'latin1'), /is not UTF-8.*iconv/]
    ] as const
    for (const [content, said] of encodings) {
      const {status, bytes, err} = await fixed(content)
      expect([status, err]).toEqual([2, expect.stringMatching(said)])
      expect(bytes).toEqual(content)
    }
  })

  it('keeps the permissions', async () => {
    const cwd = folder({'a.txt': slipped})
    chmodSync(join(cwd, 'a.txt'), 0o640)
    await letterlint([...only, '--fix', 'a.txt'], {cwd})
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(good)
  })

  it('follows a symbolic link and leaves it a link', async () => {
    const cwd = folder({'letters/a.txt': slipped})
    symlinkSync('letters/a.txt', join(cwd, 'link.txt'))
    const {err} = await letterlint([...only, '--fix', 'link.txt', 'letters/a.txt'], {cwd})
    expect(err).toBe('letterlint: Fixed 2 slips in 1 letter\n')
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'letters/a.txt'), 'utf8')).toBe(good)
    expect([readdirSync(cwd), readdirSync(join(cwd, 'letters'))]).toEqual([
      ['letters', 'link.txt'],
      ['a.txt']
    ])
  })

  it('leaves a read-only file alone, reports on it as it is, and goes on', async () => {
    const cwd = folder({'a.txt': slipped, 'b.txt': slipped})
    chmodSync(join(cwd, 'a.txt'), 0o444)
    const {status, out, err} = await letterlint([...only, '--fix', 'a.txt', 'b.txt'], {cwd})
    expect(status).toBe(2)
    expect(out).toContain('no-repeated-word')
    expect(err).toBe(
      'letterlint: Fixed 2 slips in 1 letter\n' +
        'letterlint: `a.txt` was not fixed: it is read-only: make it writable, as with `chmod u+w`\n'
    )
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(slipped)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(good)
  })

  it('leaves a file alone that has other names', async () => {
    const cwd = folder({'a.txt': slipped})
    linkSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
    const {status, err} = await letterlint([...only, '--fix', 'a.txt'], {cwd})
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/`a\.txt` was not fixed: .*hard links/)
    ])
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(slipped)
  })

  it('prints the text of standard input, mended or not, and the report beside it', async () => {
    const {status, out, err} = await letterlint([...only, '--fix', '-'], {stdin: slipped})
    expect([status, out]).toEqual([0, good])
    expect(err).toMatch(/<stdin>[^]*letterlint: Fixed 2 slips in 1 letter\n$/)
    expect((await letterlint(['--fix'], {stdin: bad})).out).toBe(bad)
    const broken = await letterlint(['--fix'], {stdin: new Uint8Array([0xff, 0x41])})
    expect([broken.status, broken.out]).toEqual([2, ''])
  })

  it('needs a file for a report for programs, when standard output holds a letter', async () => {
    const cwd = folder({})
    const asked = ['--fix', '-f', 'json', '-']
    const refused = await letterlint(asked, {cwd, stdin: slipped})
    expect([refused.status, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(/`-f json` with `-o`/)
    const {out} = await letterlint([...only, ...asked, '-o', 'a.json'], {cwd, stdin: slipped})
    expect(out).toBe(good)
    const report = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as {results: object[]}
    expect(report.results).toMatchObject([{path: '<stdin>', messages: []}])
  })

  it('reports in JSON what remains', async () => {
    const {out} = await fixed(
      bad.replace('the post', 'the the post'),
      '-f',
      'json',
      '--skip',
      'max-words'
    )
    const {results} = JSON.parse(out) as {results: {messages: {fixable: boolean}[]}[]}
    expect(results[0]!.messages.filter(({fixable}) => fixable)).toEqual([])
  })

  it('does the same for any letter once and for all', async () => {
    const piece = fc.constantFrom(
      ...[
        'the the ',
        'an reply ',
        'recieve ',
        'i dont know ',
        ' 😀 ',
        '\r\n',
        '\n\n',
        '\uFEFF',
        'Ms Obi '
      ]
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 12}), async (pieces) => {
        const {bytes, cwd} = await fixed(`Dear Ms Obi,\r\n\r\n${pieces.join('')}`)
        const again = await letterlint([...only, '--fix', 'a.txt'], {cwd})
        expect(again.err).toBe('')
        expect(readFileSync(join(cwd, 'a.txt'))).toEqual(bytes)
      }),
      {numRuns: 25}
    )
  })
})

describe('--fix-dry-run', () => {
  it('shows the differences and what would remain, and writes nothing', async () => {
    const cwd = folder({'a.txt': slipped, 'b.txt': good})
    const {status, out, err} = await letterlint([...only, '--fix-dry-run', 'a.txt', 'b.txt'], {cwd})
    expect([status, err]).toEqual([0, 'letterlint: Would fix 2 slips in 1 letter\n'])
    expect(out.split('\n').slice(0, 3)).toEqual(['--- a.txt', '+++ a.txt', '@@ -1,10 +1,10 @@'])
    expect(out).toMatch(/^-Thank you .* the the post .*\n\+Thank you .* about the post .*\n $/m)
    expect(out).not.toContain('--- b.txt')
    expect(out).toContain('b.txt')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(slipped)
  })

  it('decides the status by what would remain', async () => {
    const cwd = folder({'a.txt': bad.replace('the post', 'the the post')})
    const asked = ['--fix-dry-run', '--only', 'no-ultimatum,no-repeated-word', 'a.txt']
    expect((await letterlint(asked, {cwd})).status).toBe(1)
  })

  it('keeps the differences apart from a report for programs', async () => {
    const cwd = folder({'a.txt': slipped})
    const argv = [...only, '--fix-dry-run', '-f', 'json']
    const {out, err} = await letterlint([...argv, 'a.txt'], {cwd})
    expect(JSON.parse(out)).toMatchObject({results: [{messages: []}]})
    expect(err).toMatch(/^--- a\.txt\n/)
    const filed = await letterlint([...argv, '-o', 'a.json', 'a.txt'], {cwd})
    expect(filed.out).toMatch(/^--- a\.txt\n/)
    expect(filed.err).toBe('letterlint: Would fix 2 slips in 1 letter\n')
  })

  it('shows standard input, too', async () => {
    const {out} = await letterlint([...only, '--fix-dry-run', '-'], {stdin: slipped})
    expect(out).toMatch(/^--- <stdin>\n\+\+\+ <stdin>\n/)
  })

  it('colours lines on a terminal, and lets no letter control it', async () => {
    const stdin = slipped.replace('tram', '\u001B[2Jtram\u202E').replaceAll('\n', '\r\n')
    const {out} = await letterlint([...only, '--fix-dry-run', '--color', '-'], {stdin})
    expect(out).toContain('\u001B[31m-Thank you')
    expect(out).toContain('\u001B[32m+Thank you')
    expect(out).toContain('\\x1b[2Jtram\\u202e')
    for (const control of ['\r', '\u202E', '\u001B[2J']) expect(out).not.toContain(control)
    const plain = await letterlint([...only, '--fix-dry-run', '-'], {stdin, isTTY: false})
    expect(plain.out).not.toContain('\u001B')
  })

  it('excludes --fix', async () => {
    const {status, err} = await letterlint(['--fix', '--fix-dry-run', 'a.txt'])
    expect([status, err]).toEqual([2, expect.stringMatching(/`--fix` and `--fix-dry-run` exclude/)])
  })
})

describe('replacing a file', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text)

  it('is not done when the file holds something else by now', () => {
    const cwd = folder({'a.txt': 'new'})
    expect(replaceFile(join(cwd, 'a.txt'), bytes('old'), bytes('mended'))).toBe('changed')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('is not done when the file is gone, or is none', () => {
    const cwd = folder({'a/b.txt': ''})
    const problem = (name: string): unknown => replaceFile(join(cwd, name), bytes(''), bytes('x'))
    expect(problem('c.txt')).toEqual({problem: expect.stringMatching(/not there any more/)})
    expect(problem('a')).toEqual({problem: expect.stringMatching(/no regular file/)})
  })
})

it('does not write a text back that was read out of another kind of file', async () => {
  const cwd = folder({'a.bin': 'packed'})
  const source = {
    name: 'a.bin',
    key: 'a.bin',
    path: join(cwd, 'a.bin'),
    read: () => Promise.resolve(plain(slipped))
  }
  const sink = {write: () => {}}
  const io = {stdin: (async function* () {})(), stdout: sink, stderr: sink, env: {}, cwd: () => cwd}
  const fixer = createFixer({fix: true}, [source], io)
  const {messages} = await fixer.check(source, plain(slipped), {})
  expect(messages.some(({fixable}) => fixable)).toBe(true)
  expect(fixer.problems).toEqual([
    '`a.bin` was not fixed: its text is not the file as it stands: save it as plain text in UTF-8'
  ])
  expect(readFileSync(join(cwd, 'a.bin'), 'utf8')).toBe('packed')
})
