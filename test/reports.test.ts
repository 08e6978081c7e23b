/** The formats: what they show, how wide it is, and where the carets stand. */
import fc from 'fast-check'
import widthOf from 'string-width'
import {describe, expect, it} from 'vitest'
import {lintSync} from '../src/lint.js'
import {moveIds} from '../src/letter/types.js'
import {locator} from '../src/letter/lines.js'
import type {LintReport, ReportMessage} from '../src/report.js'
import {excerpt} from '../src/reports/excerpt.js'
import {formatNames, formats, summarize, type FormatContext} from '../src/reports/index.js'
import {loadWidths, oneLine, visible} from '../src/reports/visible.js'
import {cut, cutStart, wrap} from '../src/reports/wrap.js'

await loadWidths('界')
const pretty = await formats.pretty()
const json = await formats.json()

/** A letter, its report without findings, and the findings given. */
function reportOn(
  draft: string,
  messages: readonly ReportMessage[] = [],
  more: Partial<LintReport> = {}
): LintReport {
  const options = {path: 'letters/a.txt', stage: 'after-application', only: ['no-empty-letter']}
  const report = lintSync(draft, options)
  return {...report, moves, messages: [...messages], ...more}
}

/** Readings of moves that no rule and no list of phrases can change. */
const moves = Object.fromEntries(
  moveIds.map((id) => {
    const missing = ['interest', 'next-step'].includes(id) ? 'missing' : 'found'
    const status = ['feedback', 'missed-point'].includes(id) ? 'not-expected' : missing
    return [id, {status, places: []}]
  })
) as unknown as LintReport['moves']

/** A finding about the first place where some words stand, or, with `''`, about an offset. */
function finding(
  draft: string,
  words: string,
  given: Partial<ReportMessage> = {},
  from = 0
): ReportMessage {
  const start = words === '' ? from : draft.indexOf(words, from)
  return {
    ruleId: 'no-ultimatum',
    area: 'tone',
    severity: 'warning',
    reason: `\`${words}\` may read as a deadline`,
    note: 'Pressure ends goodwill.',
    url: 'https://example.com',
    actual: words,
    expected: [],
    fixable: false,
    cost: 8,
    place: locator(draft)({start, end: start + words.length}),
    ...given
  }
}

async function print(
  reports: readonly LintReport[],
  given: Partial<FormatContext> = {}
): Promise<string> {
  return pretty(reports, {
    tool: {name: 'letterlint', version: '0.0.0'},
    rubric: 'test',
    summary: summarize(reports),
    rules: [],
    bar: 'warning',
    color: false,
    unicode: true,
    columns: 80,
    ...given
  })
}

/** The line of a letter as it is printed, and what stands below it. */
async function below(
  draft: string,
  message: ReportMessage,
  columns = 80
): Promise<[line: string, carets: string]> {
  const lines = (await print([reportOn(draft, [message])], {columns})).split('\n')
  const index = lines.findIndex((line) => /^ +\d+ │/.test(line))
  return [lines[index]!, lines[index + 1]!]
}

const letter = `Dear Ms Obi,

I am writing about the post of porter. I need an answer by Friday at the latest.

Kind regards,
Sam Hale
`

describe('the pretty report', () => {
  it('leads with the verdict and ends with the score', async () => {
    const thanks = finding(
      letter,
      '',
      {
        ruleId: 'require-thanks',
        area: 'content',
        reason: 'Did not recognise any thanks',
        note: 'Thanks are noticed when they are missing.',
        cost: 8
      },
      letter.indexOf('I am')
    )
    const deadline = finding(letter, 'by Friday at the latest', {
      expected: ['when it suits you', '']
    })
    const report = reportOn(letter, [thanks, deadline], {
      score: 50,
      band: 'revise',
      capped: {at: 50, ruleId: 'no-ultimatum'},
      unchecked: [
        {
          ruleId: 'match-names',
          why: 'no recipient declared: add `recipient` to the front matter or to `--facts`'
        }
      ],
      suppressed: [{ruleId: 'no-cliche', reason: 'their words', place: deadline.place}],
      stage: {value: 'after-interview', from: 'inferred', places: [deadline.place]},
      timing: {verdict: 'wait', until: '2026-03-13', why: 'They asked for two weeks.'}
    })
    expect(`\n${await print([report])}`).toMatchInlineSnapshot(`
      "
      ▲ Worth another draft                                              letters/a.txt
        after an interview, inferred from “by Friday at the latest” in line 3
        e-mail, en-GB, 17 words
        Wait until 2026-03-13: They asked for two weeks.

        Do first  1. Line 3: “by Friday at the latest” may read as a deadline (+26
                     points; it holds the score at 49)
                  2. Before line 3: Did not recognise any thanks (+25 points; it holds
                     the score at 75)

        3 │ I am writing about the post of porter. I need an answer by Friday at…
            ^ before this line
            ▲ warning     Did not recognise any thanks
                          Thanks are noticed when they are missing. require-thanks

        3 │ …about the post of porter. I need an answer by Friday at the latest.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^
            ▲ warning     “by Friday at the latest” may read as a deadline
                          → “when it suits you” or leave it out
                          Pressure ends goodwill. no-ultimatum

        ✓ greeting  ✓ purpose  ✓ thanks  ✓ detail  ✗ interest missing  ✓ skills
        ✗ next step missing  ✓ sign-off  ✓ signature  – missed point  – feedback

        content      ━━━━━━━━━━━━━━  30 of 30  correctness  ━━━━━━━━━━━━━━  15 of 15
        tone         ━━━━━━━━━━━━━━  25 of 25  form         ━━━━━━━━━━━━━━  10 of 10
        personal     ━━━━━━━━━━━━━━  10 of 10  brevity      ━━━━━━━━━━━━━━  10 of 10

        Not checked, for want of facts: match-names
        → add recipient to the front matter or to --facts
        Suppressed, with reasons given: 1 finding
        2 warnings, score 50 of 100
      "
    `)
  })

  it('needs no sign outside ASCII where none can be shown', async () => {
    const report = reportOn(letter, [finding(letter, 'by Friday at the latest')], {
      band: 'sound',
      score: 78
    })
    const text = await print([report], {unicode: false})
    expect(text).toMatch(/^[\n -~]+$/)
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      + Sound, small edits                                               letters/a.txt
        after an application, as stated
        e-mail, en-GB, 17 words

        Do first  Line 3: "by Friday at the latest" may read as a deadline (+51
                  points; it holds the score at 49)

        3 | ...about the post of porter. I need an answer by Friday at the latest.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^
            ! warning     "by Friday at the latest" may read as a deadline
                          Pressure ends goodwill. no-ultimatum

        + greeting  + purpose  + thanks  + detail  x interest missing  + skills
        x next step missing  + sign-off  + signature  - missed point  - feedback

        content      ##############  30 of 30  correctness  ##############  15 of 15
        tone         ##############  25 of 25  form         ##############  10 of 10
        personal     ##############  10 of 10  brevity      ##############  10 of 10

        1 warning, score 78 of 100
      "
    `)
  })

  it('gives a letter without findings one line among several, and puts all in a table', async () => {
    const others = [
      reportOn(letter, [], {path: 'letters/clean.txt', score: 97, band: 'ready'}),
      reportOn(letter, [finding(letter, 'by Friday')], {
        path: `letters/${'long/'.repeat(12)}b.txt`,
        score: 42,
        band: 'hold'
      })
    ]
    expect(`\n${await print(others)}`).toMatchInlineSnapshot(`
      "
      ✓ Ready to send                                                letters/clean.txt

      ✖ Do not send yet
        letters/long/long/long/long/long/long/long/long/long/long/long/long/b.txt
        after an application, as stated
        e-mail, en-GB, 17 words

        Do first  Line 3: “by Friday” may read as a deadline (+51 points; it holds the
                  score at 49)

        3 │ …about the post of porter. I need an answer by Friday at the latest.
                                                        ^^^^^^^^^
            ▲ warning     “by Friday” may read as a deadline
                          Pressure ends goodwill. no-ultimatum

        ✓ greeting  ✓ purpose  ✓ thanks  ✓ detail  ✗ interest missing  ✓ skills
        ✗ next step missing  ✓ sign-off  ✓ signature  – missed point  – feedback

        content      ━━━━━━━━━━━━━━  30 of 30  correctness  ━━━━━━━━━━━━━━  15 of 15
        tone         ━━━━━━━━━━━━━━  25 of 25  form         ━━━━━━━━━━━━━━  10 of 10
        personal     ━━━━━━━━━━━━━━  10 of 10  brevity      ━━━━━━━━━━━━━━  10 of 10

        1 warning, score 42 of 100

        Letter                               Score  Verdict                ✖    ▲    ●
        letters/clean.txt                       97  Ready to send          ·    ·    ·
        …ong/long/long/long/long/long/b.txt     42  Do not send yet        ·    1    ·

        2 letters. 1 warning.
        Scores 42–97, median 69.5.
      "
    `)
  })

  it('says the same with colour as without', async () => {
    const report = reportOn(letter, [finding(letter, 'by Friday at the latest')])
    const colored = await print([report], {color: true})
    // eslint-disable-next-line no-control-regex
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(await print([report]))
    expect(colored).toContain('\u001B[33m')
  })

  it('explains a rule once, and counts what it finds more than five times', async () => {
    const draft = `Dear Ms Obi,\n\n${'by Friday\n'.repeat(8)}`
    const all = Array.from({length: 8}, (_, index) =>
      finding(draft, 'by Friday', {}, 14 + index * 10)
    )
    const text = await print([reportOn(draft, all)])
    expect(text.match(/Pressure ends goodwill/g)).toHaveLength(1)
    expect(text.match(/\^{9}/g)).toHaveLength(5)
    expect(text).toContain('and 3 more like it, on lines 8, 9, 10')
  })

  it('puts findings on one line under one excerpt', async () => {
    const text = await print([
      reportOn(letter, [finding(letter, 'porter'), finding(letter, 'Friday')])
    ])
    expect(text.match(/ 3 │/g)).toHaveLength(1)
  })

  it('does not call a letter ready while an error stands', async () => {
    const error = finding(letter, 'porter', {severity: 'error'})
    expect(await print([reportOn(letter, [error], {band: 'ready', score: 96})])).toMatch(
      /^✓ Ready to send, once 1 error is mended /
    )
  })

  it('shows no moves of an empty letter', async () => {
    const text = await print([lintSync('', {path: 'a.txt'})])
    expect(text).toMatch(/^✖ Do not send yet/)
    expect(text).toMatch(/empty[^]*score 0 of 100\n$/)
    expect(text).not.toContain('greeting')
  })
})

describe('the carets', () => {
  const rows: [what: string, line: string, words: string][] = [
    ['plain words', 'I need an answer by Friday.', 'by Friday'],
    ['words behind a tab', '\tPlease\tanswer by Friday.', 'by Friday'],
    ['words behind wide characters', '私は answer by Friday.', 'by Friday'],
    ['wide characters', 'Dear 山田様, by Friday', '山田様'],
    ['words behind an emoji', 'Hello 👩‍👩‍👧 🇬🇧 ❤️ by Friday', 'by Friday'],
    ['words behind combining marks', 'Re\u0301sume\u0301 by Friday', 'by Friday'],
    ['words behind an escape', 'Dear \u001B[31m by Friday', 'by Friday'],
    [
      'words far along a long line',
      `${'and so on '.repeat(40)}by Friday ${'and so on '.repeat(40)}`,
      'by Friday'
    ]
  ]
  it.each(rows)('stand under %s', async (_, line, words) => {
    const [shown, carets] = await below(line, finding(line, words))
    const before = shown.slice(0, shown.indexOf(words))
    expect(widthOf(carets) - widthOf(carets.trimStart())).toBe(widthOf(before))
    expect(carets.trim()).toBe('^'.repeat(widthOf(words)))
  })

  it('point once where something is missing, and say on which side of the line', async () => {
    const at = async (offset: number): Promise<string> =>
      (await below(letter, finding(letter, '', {}, offset)))[1].trim()
    expect(await at(letter.indexOf('I am'))).toBe('^ before this line')
    expect(await at(letter.indexOf(' I need'))).toMatch(/^\^ here|here \^$/)
    expect(await at(letter.indexOf('latest.') + 7)).toMatch(/after this line/)
    expect((await below(letter, finding(letter, '', {}, 13)))[0]).toMatch(/1 │ Dear Ms Obi,$/)
  })

  it('say where a place of several lines ends', async () => {
    const words = letter.slice(letter.indexOf('Kind'), letter.indexOf(' Hale'))
    expect((await below(letter, finding(letter, words)))[1].trim()).toBe('^^^^^^^^^^^^^ to line 6')
  })

  it('stand in the right place behind a byte order mark', async () => {
    const draft = `\uFEFF${letter}`
    const [shown, carets] = await below(draft, finding(draft, 'Ms Obi'))
    expect(carets.indexOf('^')).toBe(shown.indexOf('Ms Obi'))
  })
})

const anything = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.string({unit: 'grapheme', maxLength: 12}),
      fc.constantFrom(
        'by Friday ',
        '\t',
        '\n',
        '界界界',
        '👩‍👩‍👧',
        '\u001B[2J',
        '`',
        'x'.repeat(90),
        'e\u0301\u0301'
      )
    ),
    {maxLength: 12}
  )
  .map((parts) => parts.join(''))

it('fits its columns whatever the letter, the words and the name are', async () => {
  await fc.assert(
    fc.asyncProperty(
      anything,
      anything,
      fc.nat(),
      fc.nat(20),
      fc.constantFrom(80, 61, 40),
      async (draft, words, at, length, columns) => {
        const start = at % (draft.length + 1)
        const message = finding(
          draft,
          draft.slice(start, start + length),
          {reason: words, expected: [words], note: words},
          start
        )
        const path = `letters/${words}`
        const error = {...message, severity: 'error' as const}
        const report = reportOn(draft, [error, ...Array.from({length: 12}, () => message)], {path})
        const text = await print([report, report], {columns})
        for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns)
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/)
      }
    ),
    {numRuns: 150}
  )
})

it('shows the place of any excerpt, in the columns that there are', () => {
  fc.assert(
    fc.property(
      anything,
      fc.nat(),
      fc.nat(30),
      fc.integer({min: 10, max: 80}),
      (text, at, length, columns) => {
        const line = text.replace(/[\r\n]/g, ' ')
        const start = at % (line.length + 1)
        const end = Math.min(line.length, start + length)
        const {text: shown, from, to, columnOf} = excerpt(line, {start, end}, columns, '…')
        expect(widthOf(shown)).toBeLessThanOrEqual(columns)
        expect(start).toBeGreaterThanOrEqual(from)
        expect(start).toBeLessThanOrEqual(to)
        expect(columnOf(start)).toBeLessThanOrEqual(columns)
      }
    )
  )
})

describe('text', () => {
  it('is shown without what a terminal could obey', async () => {
    expect(visible('a\u001B[2Jb\u009Bc\u202Ed\u2066e\u200Bf\u2028g\u007F\uDC00')).toBe(
      'a\\x1b[2Jb\\x9bc\\u202ed\\u2066e\\u200bf\\u2028g\\x7f\\udc00'
    )
    expect(visible('👩‍👩‍👧 ❤️ é \u{E0041}')).toBe('👩‍👩‍👧 ❤️ é \\u{e0041}')
    expect(oneLine(' by\n  Friday\t')).toBe('by Friday')
  })

  it('is wrapped and cut by the columns that it takes', async () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('', 7)).toEqual([])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrap('山田様', 4)).toEqual(['山田', '様'])
    expect(cut('one two three', 8)).toBe('one two…')
    expect(cutStart('letters/a.txt', 6)).toBe('…a.txt')
  })
})

describe('the first steps', () => {
  it('are at most three, end with the last that gives points, and keep within the columns', async () => {
    const many = ['no-cliche', 'no-blame', 'no-debated-formula', 'max-words'].map((ruleId, index) =>
      finding(letter, 'porter', {ruleId, severity: index < 2 ? 'warning' : 'suggestion'})
    )
    const text = await print([reportOn(letter, many)], {columns: 60})
    const steps = text.split('\n\n')[1]!.split('\n')
    expect(steps.filter((line) => /^.{12}\d\. /.test(line))).toHaveLength(3)
    for (const line of steps) expect(widthOf(line)).toBeLessThanOrEqual(60)
  })

  it('need no number when there is one, and no points when it gives none', async () => {
    const free = finding(letter, 'porter', {ruleId: 'no-debated-formula', severity: 'suggestion'})
    expect(await print([reportOn(letter, [free])])).toContain(
      '  Do first  Line 3: “porter” may read as a deadline\n'
    )
  })
})

describe('the JSON report', () => {
  it('has the shape that programs rely on', async () => {
    const reports = [reportOn(letter, [finding(letter, 'by Friday')]), reportOn(letter)]
    const context: FormatContext = {
      tool: {name: 'letterlint', version: '1'},
      rubric: 'r',
      summary: summarize(reports),
      color: false,
      unicode: true,
      columns: 80,
      rules: [],
      bar: 'warning'
    }
    const data = JSON.parse(await json(reports, context))
    expect(Object.keys(data)).toEqual(['version', 'tool', 'rubric', 'results', 'summary'])
    expect(Object.keys(data.results[0])).toEqual([
      'path',
      'stage',
      'medium',
      'dialect',
      'words',
      'score',
      'band',
      'capped',
      'areas',
      'timing',
      'moves',
      'messages',
      'unchecked',
      'suppressed'
    ])
    expect(data.results[0].messages[0].place.start).toEqual({line: 3, column: 57, offset: 70})
  })

  it('escapes what a terminal could obey, and keeps its value', async () => {
    const report = reportOn(letter, [], {path: 'a\u009B\u202E\u2028\u007F.txt'})
    const context: FormatContext = {
      tool: {name: '', version: ''},
      rubric: '',
      summary: summarize([report]),
      color: false,
      unicode: true,
      columns: 80,
      rules: [],
      bar: 'warning'
    }
    const text = await json([report], context)
    expect(text).toContain('a\\u009b\\u202e\\u2028\\u007f.txt')
    expect(JSON.parse(text).results[0].path).toBe(report.path)
  })
})

describe('a summary', () => {
  it('counts findings and describes the scores', async () => {
    const of = (...scores: number[]): unknown =>
      summarize(scores.map((score) => reportOn(letter, [], {score}))).score
    expect(of()).toEqual({min: null, median: null, max: null})
    expect(of(70)).toEqual({min: 70, median: 70, max: 70})
    expect(of(90, 40, 70)).toEqual({min: 40, median: 70, max: 90})
    expect(of(90, 40)).toEqual({min: 40, median: 65, max: 90})
  })
})

it('has a loader for every format', async () => {
  for (const name of formatNames) expect(await formats[name]()).toBeTypeOf('function')
})
