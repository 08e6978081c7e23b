/** Flags that give facts: `--facts`, `--cv`, `--job`. */
import {describe, expect, it} from 'vitest'
import {folder, good, letterlint} from './terminal.js'

const named = ['--only', 'require-employer', '-f', 'json']

/** Reasons of the findings of a run. */
async function reasons(argv: readonly string[], files: Record<string, string>): Promise<string[]> {
  const {status, out, err} = await letterlint([...argv, ...named, 'a.md'], {cwd: folder(files)})
  expect([status, err]).toEqual([0, ''])
  const [result] = (
    JSON.parse(out) as {results: {messages: {reason: string}[]; unchecked: unknown[]}[]}
  ).results
  expect(result!.unchecked).toEqual([])
  return result!.messages.map(({reason}) => reason)
}

describe('--facts', () => {
  it('states what holds for every letter', async () => {
    const files = {'facts.yml': 'employer: Fennick Mills', 'a.md': good}
    expect(await reasons(['--facts', 'facts.yml'], files)).toEqual([
      expect.stringContaining('Fennick Mills')
    ])
  })

  it('is read as JSON, with a byte order mark', async () => {
    const files = {'facts.json': '\uFEFF{"employer": "Fennick Mills"}', 'a.md': good}
    expect(await reasons(['--facts', 'facts.json'], files)).toHaveLength(1)
  })

  it('gives way to front matter, fact by fact', async () => {
    const files = {
      'facts.yml': 'employer: Fennick Mills\nrole: porter',
      'a.md': `---\nemployer: Otterford Docks\n---\n\n${good}`
    }
    expect(await reasons(['--facts', 'facts.yml'], files)).toEqual([
      expect.stringContaining('Otterford Docks')
    ])
  })

  it('takes effect where front matter is silent or cannot be read', async () => {
    const files = {
      'facts.yml': 'employer: Fennick Mills',
      'a.md': `---\nrole: porter\n---\n\n${good}`
    }
    expect(await reasons(['--facts', 'facts.yml'], files)).toEqual([
      expect.stringContaining('Fennick Mills')
    ])
  })
})

describe('a file of facts that cannot be used', () => {
  const pdf = Buffer.from('%PDF-1.7 …')
  it.each([
    ['--facts', 'none.yml', '', '`none.yml` of `--facts` does not exist: check the name'],
    ['--facts', 'sub', '', '`sub` of `--facts` is a folder: name a file'],
    [
      '--facts',
      'x.yml',
      'role: porter\nemploier: Fennick',
      '`x.yml` line 2: Unknown fact `emploier`, did you mean `employer`?'
    ],
    [
      '--facts',
      'x.yml',
      'date: soon',
      '`x.yml` line 1: Fact `date`: expected a day such as `2026-03-13`, not `soon`'
    ],
    [
      '--facts',
      'x.yml',
      '- a',
      '`x.yml` line 1: Expected facts by name, such as `employer: Fennick Mills`'
    ],
    ['--cv', 'none.md', '', '`none.md` of `--cv` does not exist: check the name'],
    [
      '--cv',
      'cv.pdf',
      pdf,
      '`cv.pdf` of `--cv` is damaged: save it again, best as .docx or plain text'
    ],
    [
      '--job',
      'job.txt',
      Buffer.from('caf\xe9', 'latin1'),
      '`job.txt` of `--job` is not UTF-8 (byte 0xE9 at offset 3, line 1): save it as UTF-8, or convert it with `iconv -f WINDOWS-1252 -t UTF-8`'
    ],
    ['--job', '', '', 'Option `--job` needs a value: `FILE`']
  ])('%s %s: %j is one line and status 2', async (flag, name, content, line) => {
    const files = content === '' ? {} : {[name]: content}
    const cwd = folder({'a.txt': good, 'sub/b.txt': good, ...files})
    const {status, out, err} = await letterlint([flag, name, 'a.txt'], {cwd})
    expect([status, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(line)
  })
})

describe('--job', () => {
  const draft = `---\njob: Nothing of the kind\n---\n\n${good.replace('Your account', 'I am a team player. Your account')}`
  const flags = ['--only', 'no-cliche', '-f', 'json']

  it('gives the advertisement, and wins over front matter', async () => {
    const cwd = folder({'a.md': draft, 'job.md': 'We look for a TEAM PLAYER.'})
    const count = async (argv: string[]): Promise<number> => {
      const {out} = await letterlint([...argv, ...flags, 'a.md'], {cwd})
      return (JSON.parse(out) as {results: {messages: unknown[]}[]}).results[0]!.messages.length
    }
    expect(await count([])).toBe(1)
    expect(await count(['--job', 'job.md'])).toBe(0)
  })
})
