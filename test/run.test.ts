/** Letters of one run: what is known of the others, and who is told of whom. */
import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRun, lintSync, survey, type Companion} from '../src/index.js'
import {employerKey} from '../src/letter/employer-key.js'
import {resemblance, shingle} from '../src/letter/shingles.js'
import {folder, letterlint} from './cli/terminal.js'

const rule = 'no-duplicate-letter'

const letter = `Dear Ms Adeyemi,

Thank you for showing me the yard on Tuesday, and for the hour that you and Mr Lind gave me.

Your account of the wind log stayed with me: that each driver writes down why a lift was stopped, and that nobody is ever blamed for stopping one.

At Fennick Mills I helped to bring in a second shift on the loading bay, and we cut the time that lorries waited by 40 minutes.

Kind regards,
Tom Hale
`
const copy = letter.replace('Ms Adeyemi', 'Dr Okoro')
const other = `Dear Mr Roe,

I read in your spring report that the museum wants visitors to handle more of the looms, and I would like to help with that.

For six years I have taught weaving to beginners of every age, and I know which threads break and which children do.

Kind regards,
Tom Hale
`

/** The run of some letters, and what each is told of the others, by path. */
function told(letters: Readonly<Record<string, string>>): Record<string, string[]> {
  const surveys = new Map(Object.entries(letters).map(([path, text]) => [path, survey(text, path)]))
  const run = createRun(surveys)
  return Object.fromEntries(
    Object.entries(letters).map(([path, text]) => [
      path,
      lintSync(text, {path, companions: run.companionsOf(path), only: [rule]}).messages.map(
        ({reason}) => /`([^`]+)`/.exec(reason)![1]!
      )
    ])
  )
}

describe('a survey', () => {
  it('tells employer, date and reader without parsing', () => {
    expect(
      survey(`---\nemployer: The Otterford Docks Ltd.\ndate: 2026-03-13\n---\n\n${letter}`, 'a')
    ).toMatchObject({
      path: 'a',
      employer: 'otterford docks',
      date: '2026-03-13',
      recipient: 'adeyemi'
    })
    expect(
      survey(`To: Ruth <Ruth@example.com>\nDate: Wed, 4 Mar 2026 09:12:00 +0000\n\n${letter}`, 'a')
    ).toMatchObject({to: 'ruth@example.com', date: '2026-03-04'})
    expect(survey(`Tom Hale\n1 Quay Street\n\nLeeds, 4 March 2026\n\n${letter}`, 'a').date).toBe(
      '2026-03-04'
    )
  })

  it('says nothing that the letter does not', () => {
    const {date, employer, to, recipient} = survey(other.replace('Mr Roe', 'Hiring Manager'), 'a')
    expect([date, employer, to, recipient]).toEqual([undefined, undefined, undefined, undefined])
    expect(survey(letter.replace('on Tuesday', 'on 4 March 2026'), 'a').date).toBeUndefined()
    expect(survey(`31 June 2026\n\n${letter}`, 'a').date).toBeUndefined()
    expect(survey('', 'a')).toEqual({path: 'a', names: [], paragraphs: []})
    expect(survey('---\nemployer: [a, b\n---\n', 'a').employer).toBeUndefined()
  })

  it('takes options into account that hold for all letters', () => {
    expect(survey(letter, 'a', {facts: {employer: 'Pell & Partners Inc'}}).employer).toBe(
      'pell and partners'
    )
  })

  it('sees the same paragraphs whatever the names, numbers, dates and spaces', () => {
    const {paragraphs} = survey(letter, 'a')
    const changed = letter
      .replace('Ms Adeyemi', 'Prof. Núñez')
      .replace('Mr Lind', 'Dr Obi')
      .replace('Tuesday', 'Friday')
      .replace('Fennick Mills', 'Sandiford')
      .replace('second', 'third')
      .replace('40', '25')
      .replace('Tom Hale', 'Sam Lee')
    expect(survey(changed, 'a').paragraphs).toEqual(paragraphs)
    for (const dress of [
      (text: string) => text.replace(/\n/g, '\r\n'),
      (text: string) => `\uFEFF${text}`,
      (text: string) => text.replace(/ /g, '  '),
      (text: string) => text.replace(/ /g, '\u00A0'),
      (text: string) => text.replace(/(.{50}\S*) /g, '$1\n'),
      (text: string) => `From: tom@example.com\nSubject: Crane operator\n\n${text}`,
      (text: string) =>
        `${text}\n\nOn Tue, 3 Mar 2026, Ruth wrote:\n> Thank you for coming to see all of us at the yard.\n`
    ])
      expect(survey(dress(letter), 'a').paragraphs).toEqual(paragraphs)
  })

  it('finds no paragraphs in a template', () => {
    expect(survey(letter.replace('Ms Adeyemi', '[Name]'), 'a').paragraphs).toEqual([])
    expect(
      survey(letter.replace('Mr Lind', '[Name]').replace('40', '{{minutes}}'), 'a').paragraphs
    ).toEqual([])
    expect(survey(letter.replace('40 minutes', 'XXXX'), 'a').paragraphs).not.toEqual([])
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const {paragraphs, names} = survey(text, 'a')
        for (const list of [...paragraphs, names])
          expect(list).toEqual([...new Set(list)].sort((a, b) => a - b))
      })
    )
  })
})

describe('shingles', () => {
  it('resemble themselves wholly and others in both directions alike', () => {
    const a = shingle(letter).shingles
    const b = shingle(other).shingles
    expect(resemblance(a, a)).toBe(1)
    expect(resemblance(a, b)).toBe(resemblance(b, a))
    expect(resemblance([], [])).toBe(0)
    expect(resemblance([1, 2, 3], [2, 3, 4])).toBe(0.5)
  })

  it('are the same for accents in either form and for any apostrophe', () => {
    const text = 'we don’t know the naïve café owner’s follow-up plan'
    expect(shingle(text.normalize('NFD'))).toEqual(shingle(text.normalize('NFC')))
    expect(shingle(text.replaceAll('’', "'"))).toEqual(shingle(text))
  })
})

describe('the key of an employer', () => {
  it.each([
    ['The Otterford Docks, Ltd.', 'otterford docks'],
    ['Pell & Partners', 'pell and partners'],
    ['Núñez y Hijos S.A.', 'nunez y hijos'],
    ['Kolmar Pty Ltd', 'kolmar'],
    ['Brügge GmbH & Co. KG', 'brugge gmbh and co kg'],
    ['The', 'the'],
    ['Company', 'company'],
    ['', '']
  ])('of %s is %s', (name, key) => {
    expect(employerKey(name)).toBe(key)
  })
})

describe('a run', () => {
  const surveyed = (path: string, facts: Partial<Companion> = {}): [string, Companion] => [
    path,
    {path, names: [], paragraphs: [], ...facts}
  ]

  it('brings letters together that are alike, and no others', () => {
    const run = createRun(
      new Map([letter, copy, other].map((text, index) => [`${index}`, survey(text, `${index}`)]))
    )
    expect(run.companionsOf('0').map(({path}) => path)).toEqual(['1'])
    expect(run.companionsOf('1').map(({path}) => path)).toEqual(['0'])
    expect(run.companionsOf('2')).toEqual([])
    expect(run.companionsOf('3')).toEqual([])
  })

  it('brings letters to one employer together, the nearest in date', () => {
    const days = Array.from({length: 90}, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    )
    const run = createRun(
      new Map([
        ...days.map((date, index) => surveyed(`${index}`, {employer: 'kolmar', date})),
        surveyed('x', {employer: 'sandiford'})
      ])
    )
    const near = (key: string): string[] =>
      run
        .companionsOf(key)
        .map(({date}) => date!)
        .sort()
    expect(near('40')).toEqual([...days.slice(24, 40), ...days.slice(41, 57)])
    expect(near('0')).toEqual(days.slice(1, 33))
    expect(near('89')).toEqual(days.slice(57, 89))
    expect(near('x')).toEqual([])
  })

  it('tells both of two letters, whatever their order', () => {
    const forth = told({'a.txt': letter, 'b.txt': other, 'c.txt': copy})
    const back = told({'c.txt': copy, 'b.txt': other, 'a.txt': letter})
    expect(forth).toEqual({'a.txt': ['c.txt'], 'b.txt': [], 'c.txt': ['a.txt']})
    expect(back).toEqual(forth)
  })

  it('tells both of two letters with one detail', () => {
    const [, , detail = ''] = letter.split('\n\n')
    const b = other.replace('\n\nKind', `\n\n${detail}\n\nKind`)
    expect(told({a: letter, b})).toEqual({a: ['b'], b: ['a']})
  })

  it('tells every one of a hundred copies', () => {
    const copies = Array.from({length: 100}, (_, index): [string, string] => [
      `${index}.txt`,
      letter.replace(
        'Adeyemi',
        `A${'bcdefghijk'[index % 10]}${'lmnopqrstu'[Math.floor(index / 10)]}`
      )
    ])
    for (const others of Object.values(told(Object.fromEntries(copies))))
      expect(others).toHaveLength(1)
  })

  it('does not mind other names, numbers, dates and spaces', () => {
    const changed = copy
      .replace('Mr Lind', 'Dr Obi')
      .replace('40', '25')
      .replace('Tuesday', 'Friday')
      .replace(/ /g, '  ')
    expect(told({a: letter, b: changed})).toEqual({a: ['b'], b: ['a']})
  })

  it('takes letters to one reader for drafts', () => {
    const later = letter.replace('by 40 minutes', 'by more than half')
    expect(told({a: letter, b: letter, c: later})).toEqual({a: [], b: [], c: []})
    const [here, there] = ['Ruth', 'Dr Okoro'].map((name) => letter.replace('Ms Adeyemi', name))
    expect(
      told({a: `To: ruth@example.com\n\n${letter}`, b: `To: ruth@example.com\n\n${here}`})
    ).toEqual({a: [], b: []})
    expect(
      told({a: `To: ruth@example.com\n\n${letter}`, b: `To: ada@example.com\n\n${there}`})
    ).toEqual({a: ['b'], b: ['a']})
  })

  it('finds no two alike among letters that were written one by one', () => {
    const texts = ['letters.dev', 'letters'].flatMap((name) =>
      readFileSync(`test/corpus/${name}.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as {text: string}).text)
    )
    const all = texts.map((text, index) => survey(text, `${index}`))
    for (const [index, text] of texts.entries()) {
      const {messages} = lintSync(text, {path: `${index}`, companions: all, only: [rule]})
      expect(messages.map(({reason}) => reason)).toEqual([])
    }
  })
})

describe('the option `companions`', () => {
  it('leaves out the letter itself', () => {
    const companions = [survey(letter, 'a.txt'), survey(copy, 'b.txt')]
    const reasons = lintSync(letter, {path: 'b.txt', companions, only: [rule]}).messages
    expect(reasons).toEqual([])
    expect(lintSync(letter, {path: 'a.txt', companions, only: [rule]}).messages).toHaveLength(1)
  })

  it.each([
    ['no list', {}, /Option `companions`: expected a list/],
    ['drafts', [letter], /Option `companions`: expected at place 1 what `survey` returns/],
    ['half a survey', [survey('', 'a'), {path: 'b'}], /at place 2/]
  ])('refuses %s', (_, companions, message) => {
    expect(() => lintSync(letter, {companions: companions as never})).toThrow(TypeError)
    expect(() => lintSync(letter, {companions: companions as never})).toThrow(message)
  })
})

describe('the command', () => {
  const only = ['--only', rule]
  const reasons = (out: string): string[][] =>
    (JSON.parse(out) as {results: {messages: {reason: string}[]}[]}).results.map(({messages}) =>
      messages.map(({reason}) => reason)
    )

  it('tells letters of a folder of each other', async () => {
    const cwd = folder({'out/a.txt': letter, 'out/b.txt': other, 'out/c.md': copy})
    const {out, status} = await letterlint(['out', '-f', 'json', ...only], {cwd})
    const [a, b, c] = reasons(out)
    expect(a).toEqual([expect.stringContaining(`\`${join('out', 'c.md')}\``)])
    expect(b).toEqual([])
    expect(c).toEqual([expect.stringContaining(`\`${join('out', 'a.txt')}\``)])
    expect(status).toBe(1)
  })

  it('takes one file by several paths for one letter', async () => {
    const cwd = folder({'a.txt': letter})
    symlinkSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
    const {out} = await letterlint(
      ['a.txt', './a.txt', join(cwd, 'a.txt'), 'b.txt', '-f', 'json', ...only],
      {cwd}
    )
    expect(reasons(out)).toEqual([[], [], []])
  })

  it('reads standard input beside files, and knows whose new version it is', async () => {
    const cwd = folder({'a.txt': letter, 'b.txt': copy})
    const beside = await letterlint(['-', 'a.txt', '-f', 'json', ...only], {cwd, stdin: copy})
    expect(reasons(beside.out)).toEqual([
      [expect.stringContaining('`a.txt`')],
      [expect.stringContaining('`<stdin>`')]
    ])
    const argv = ['-', 'b.txt', '--stdin-filename', 'b.txt', '-f', 'json', ...only]
    const {out} = await letterlint(argv, {cwd, stdin: letter})
    expect(reasons(out)).toEqual([[], []])
  })

  it('escapes the name of the other letter', async () => {
    const cwd = folder({'a\u001B[31m`.txt': letter, 'b.txt': copy})
    const {out} = await letterlint(['.', ...only], {cwd})
    expect(out).not.toContain('\u001B')
    expect(out).toContain("'.txt")
  })

  it('tells of an unreadable letter once', async () => {
    const cwd = folder({'a.txt': letter, 'b.txt': Buffer.from('%PDF-1.7')})
    const {err, status} = await letterlint(['.', ...only], {cwd})
    expect(err.match(/b\.txt/g)).toHaveLength(1)
    expect(status).toBe(2)
  })
})
