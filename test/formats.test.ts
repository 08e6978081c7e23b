import {readFileSync, readdirSync} from 'node:fs'
import AjvModule from 'ajv-draft-04'
import formatsModule from 'ajv-formats'
import {validateXML} from 'xmllint-wasm'
import {beforeAll, describe, expect, it} from 'vitest'
import {lintSync, rules, type LintReport} from '../src/index.js'
import {contextKeys} from '../src/context-key.js'
import {redact} from '../src/redact.js'
import {formatNames, formats, summarize, type FormatContext} from '../src/reports/index.js'
import type {FormatName} from '../src/reports/index.js'
import {segments} from '../src/reports/segments.js'
import {urlOf} from '../src/rule.js'

const folders = ['hold', 'revise', 'ready']
const letters = folders.flatMap((folder) =>
  readdirSync(`test/letters/${folder}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `test/letters/${folder}/${name}`)
)

/** A letter that tries to be something else in every format. */
const hostile = `Subject: =HYPERLINK("http://evil.example.com") % %0A ::error::x

Dear <script>alert(1)</script> & "Sons" ]]>,

=cmd|' /C calc'!A0 I expect an answer by Friday\u0000\u001B[31m at the latest, @octocat, or I will complain!! 😀
| a | b | <!-- --> </details> [x](javascript:alert(1)) \`code\` \u202E

-1+1
Sam\uD800`

const reportsOn = (paths: readonly string[]): LintReport[] =>
  paths.map((path) => lintSync(readFileSync(path, 'utf8'), {path}))

async function printed(
  name: FormatName,
  reports: readonly LintReport[],
  given: Partial<FormatContext> = {}
): Promise<string> {
  const format = await formats[name]()
  return format(reports, {
    tool: {name: 'letterlint', version: '1.2.3'},
    rubric: 'test',
    summary: summarize(reports),
    rules: rules.map(({definition: {id, area, severity, summary, why}}) => ({
      id,
      area,
      severity,
      summary,
      why,
      url: urlOf(id)
    })),
    bar: 'warning',
    color: false,
    unicode: true,
    columns: 80,
    ...given
  })
}

let reports: LintReport[] = []
beforeAll(() => {
  reports = [
    ...reportsOn(letters),
    lintSync(hostile, {path: 'a dir/"evil" <&>,:%\n\'.txt', stage: 'after-interview'})
  ]
})

const withFinding = (): LintReport => reports.find(({messages}) => messages.length > 5)!

async function xmllint(xml: string, schema: string): Promise<readonly {message: string}[]> {
  const {errors} = await validateXML({
    xml: {fileName: 'report.xml', contents: xml},
    schema: {fileName: schema, contents: readFileSync(`test/schemas/${schema}`, 'utf8')}
  })
  return errors
}

describe('sarif', () => {
  it('is valid against the published schema', async () => {
    // Packages in CommonJS, whose types name the default twice.
    const ajv = new AjvModule.default({strict: false, allErrors: true})
    formatsModule.default(ajv as never)
    const validate = ajv.compile(
      JSON.parse(readFileSync('test/schemas/sarif-schema-2.1.0.json', 'utf8')) as object
    )
    const suppressed = {...withFinding(), suppressed: [suppression()]}
    for (const some of [reports, [], [suppressed]]) {
      validate(JSON.parse(await printed('sarif', some)))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it('points at the words, marks what is suppressed and explains its rules', async () => {
    const report = {...withFinding(), suppressed: [suppression()]}
    const {runs} = JSON.parse(await printed('sarif', [report]))
    const [{results, tool}] = runs
    expect(results).toHaveLength(report.messages.length + 1)
    for (const [index, {actual, place}] of report.messages.entries()) {
      const {region} = results[index].locations[0].physicalLocation
      expect(region.charOffset).toBe(place.start.offset)
      expect(
        String(report.file).slice(region.charOffset, region.charOffset + region.charLength)
      ).toBe(actual)
    }
    expect(results.at(-1).suppressions).toEqual([
      {kind: 'external', status: 'accepted', justification: 'their own words'}
    ])
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  it('keeps fingerprints where lines move, and tells equal findings apart', async () => {
    const draft =
      'I demand an answer.\n\nThank you for recieve this.\n\nThank you for recieve this.'
    const prints = async (text: string): Promise<unknown[]> =>
      JSON.parse(await printed('sarif', [lintSync(text)])).runs[0].results.map(
        (one: {ruleId: string; partialFingerprints: object}) => [
          one.ruleId,
          Object.values(one.partialFingerprints)[0]
        ]
      )
    const slips = (all: unknown[]): unknown[] =>
      all.filter((one) => (one as string[])[0] === 'no-letter-slip')
    const before = slips(await prints(draft))
    expect(new Set(before.map(String)).size).toBe(before.length)
    expect(before.length).toBeGreaterThan(1)
    expect(slips(await prints(`Dear Ms Okafor,\n\n${draft}`))).toEqual(before)
  })
})

function suppression(): LintReport['suppressed'][number] {
  const {ruleId, place} = withFinding().messages[0]!
  return {ruleId, place, reason: 'their own words'}
}

describe('junit and checkstyle', () => {
  it.each([
    ['junit', 'junit-10.xsd'],
    ['checkstyle', 'checkstyle.xsd']
  ] as const)('%s is valid against its schema', async (name, schema) => {
    for (const some of [reports, []])
      expect(await xmllint(await printed(name, some), schema)).toEqual([])
  })

  it('junit fails what fails the run', async () => {
    const failures = async (bar: FormatContext['bar']): Promise<number> =>
      (await printed('junit', reports, {bar})).match(/<failure/g)?.length ?? 0
    const [never, error, warning, suggestion] = await Promise.all(
      (['never', 'error', 'warning', 'suggestion'] as const).map(failures)
    )
    expect(never).toBe(0)
    expect(error).toBeGreaterThan(0)
    expect(warning).toBeGreaterThan(error!)
    expect(suggestion).toBeGreaterThan(warning!)
  })
})

describe('csv', () => {
  it('has one record a finding and no formula', async () => {
    const records = parsed(await printed('csv', reports))
    const [head, ...rows] = records
    const findings = reports.reduce((sum, {messages}) => sum + Math.max(1, messages.length), 0)
    expect(rows).toHaveLength(findings)
    for (const row of rows) {
      expect(row).toHaveLength(head!.length)
      for (const cell of row)
        if (!/^-?\d+$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r|]/)
    }
  })
})

/** Records of quoted CSV. */
function parsed(text: string): string[][] {
  const records: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare!)
    if (end !== ',') {
      records.push(row)
      row = []
    }
  }
  return records
}

describe('github', () => {
  it('annotates at most ten of each severity, the dearest first, and counts the rest', async () => {
    const text = await printed('github', reports)
    for (const [command, severity] of [
      ['error', 'error'],
      ['warning', 'warning'],
      ['notice', 'suggestion']
    ]) {
      const all = reports.flatMap(({messages}) =>
        messages.filter((message) => message.severity === severity)
      )
      const shown = text.match(new RegExp(`^::${command} `, 'gm')) ?? []
      expect(shown).toHaveLength(Math.min(10, all.length))
      if (all.length > 10) expect(text).toContain(`${all.length - 10} more ${severity}`)
    }
  })

  it('lets nothing of a letter or a path become a command', async () => {
    const text = await printed('github', reports.slice(-1))
    for (const line of text.split('\n').filter(Boolean))
      expect(line).toMatch(/^(?:::(?:error|warning|notice) file=[^\n]*::|\d+ more )/)
    expect(text).toContain('%0A')
  })
})

describe('markdown', () => {
  it('fits into a comment and holds no markup of a letter', async () => {
    const many = Array.from({length: 40}, () => reports).flat()
    const text = await printed('markdown', many)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/more (?:letters|findings)/)
    const own = await printed('markdown', reports.slice(-1))
    for (const bad of ['<script', '</details> [', '@octocat', '](javascript'])
      expect(own).not.toContain(bad)
  })
})

describe('ndjson', () => {
  it('has a line for each letter, of the shape that JSON has', async () => {
    const lines = (await printed('ndjson', reports)).trimEnd().split('\n')
    const {results} = JSON.parse(await printed('json', reports)) as {results: unknown[]}
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(results)
  })
})

describe('html', () => {
  it('shows every letter whole, with a link from each finding to its words and back', async () => {
    const text = await printed('html', reports)
    for (const [index, report] of reports.entries()) {
      for (let number = 1; number <= report.messages.length; number++) {
        for (const id of [`l${index + 1}-f${number}`, `l${index + 1}-r${number}`]) {
          expect(text.split(`id="${id}"`)).toHaveLength(2)
          expect(text).toContain(`href="#${id}"`)
        }
      }
    }
    expect(text).not.toContain('<script')
    expect(text).not.toMatch(/(?:src|href)="(?!#|https:\/\/github\.com\/letterlint\/)/)
  })
})

describe('segments', () => {
  it('are the whole text, and know the ranges that hold them', () => {
    const ranges = [
      {start: 2, end: 6},
      {start: 4, end: 8},
      {start: 4, end: 4},
      {start: 10, end: 10}
    ]
    const found = segments(10, ranges)
    expect(found.map(({start, end}) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
      [8, 10],
      [10, 10]
    ])
    expect(found.map(({covered}) => covered)).toEqual([[], [0], [0, 1], [1], [], []])
    expect(found.flatMap(({begins}) => begins).sort()).toEqual([0, 1, 2, 3])
    expect(segments(0, [])).toEqual([])
  })
})

describe('context keys', () => {
  const keyOf = (text: string, words: string): string =>
    contextKeys(text, [
      {ruleId: 'no-cliche', start: text.indexOf(words), end: text.indexOf(words) + words.length}
    ])[0]!

  it('outlive moved and rewrapped lines, and not other words', () => {
    const text = 'I am sure that I am a team player at heart, and more.'
    const key = keyOf(text, 'team player')
    expect(key).toMatch(/^[0-9a-f]{16}$/)
    expect(keyOf(`A first one.\n\n${text}`, 'team player')).toBe(key)
    expect(keyOf(text.replace('am a', 'am\na'), 'team player')).toBe(key)
    expect(keyOf(text.replace('heart', 'work'), 'team player')).not.toBe(key)
  })
})

describe('redaction', () => {
  const letter = `From: Zora Quenchbury-Abadi <zora.q@example.com>
To: Ms Ifeoma Nwachukwu <ifeoma@fennick.example.com>
Subject: Thank you

Dear Ms Nwachukwu,

Thank you for the talk at Fennick Foods on Tuesday. Ms. Nwachukwu’s team recieve my admiration. I expect an answer by Friday, Ifeoma. Ring me on +44 7700 900123 or see https://zora.example.com/cv. I am pregnant.

Best regards,
Zora Quenchbury-Abadi
12 Halewyth Lane, Threlby`
  const secrets = [
    'Zora',
    'Quenchbury',
    'Abadi',
    'Ifeoma',
    'Nwachukwu',
    'Fennick',
    '7700',
    '900123',
    'zora.q',
    'Halewyth',
    'Threlby',
    'Brigthwater',
    'pregnant'
  ]
  const options = {
    path: 'letters/nwachukwu.txt',
    facts: {employer: 'Brigthwater Foods', recipient: 'Ifeoma Nwachukwu'}
  }
  const privateRules = new Set(
    rules.filter(({definition}) => definition.private).map(({definition}) => definition.id)
  )

  it.each(formatNames)('leaves no name in %s', async (name) => {
    const report = lintSync(letter, options)
    expect(report.messages.length).toBeGreaterThan(3)
    const text = await printed(name, redact([report], privateRules))
    for (const secret of secrets)
      expect(text.toLowerCase(), secret).not.toContain(secret.toLowerCase())
  })

  it('keeps every place, every finding of open rules and the score', () => {
    const report = lintSync(letter, options)
    const [hidden] = redact([report], privateRules)
    const shown = report.messages.filter(({ruleId}) => !privateRules.has(ruleId))
    expect(hidden!.messages.map(({place}) => place)).toEqual(shown.map(({place}) => place))
    expect(hidden!.score).toBe(report.score)
    const [before, after] = [String(report.file), String(hidden!.file)]
    expect(after).toHaveLength(before.length)
    expect(after.split('\n').map(({length}) => length)).toEqual(
      before.split('\n').map(({length}) => length)
    )
    expect(after).toContain('Thank you for the talk at')
  })
})

describe('what letters seldom have', () => {
  const bare = (given: Partial<LintReport>): LintReport => ({
    ...lintSync('Dear Ms Okafor,\n\nThank you for the tour.\n\nKind regards,\nTom'),
    ...given
  })
  const message = (given: object): LintReport['messages'][number] => ({
    ...withFinding().messages[0]!,
    note: '',
    url: '',
    expected: [],
    cost: 0,
    ...given
  })

  it('is shown in HTML', async () => {
    const text = await printed('html', [
      bare({
        path: '',
        capped: {at: 40, ruleId: 'no-placeholder'},
        medium: {value: 'pigeon', from: 'flag', places: []},
        stage: {value: 'after-interview', from: 'flag', places: []},
        timing: {verdict: 'wait', until: '2026-03-13', why: 'It is early'},
        messages: [message({expected: ['', 'a', 'b']}), message({})]
      })
    ])
    for (const part of ['held at 40', 'pigeon', '2026-03-13', 'nothing or'])
      expect(text).toContain(part)
    expect(await printed('html', [bare({messages: [], unchecked: []})])).toContain(
      'Nothing to mend was seen'
    )
    expect(await printed('html', [])).toContain('0 letters')
  })

  it('has a place in all other formats', async () => {
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 2, column: 1, offset: 5}}
    const odd = bare({
      path: '/abs/a.txt',
      messages: [message({place}), message({severity: 'error', place})]
    })
    const windows = bare({
      path: 'C:\\letters\\a.txt',
      messages: [message({fixable: true, expected: ['x']})]
    })
    for (const name of formatNames) expect(await printed(name, [odd, windows])).not.toBe('')
    const sarif = await printed('sarif', [odd, windows])
    expect(sarif).toContain('file:///abs/a.txt')
    expect(sarif).toContain('file:///C:/letters/a.txt')
    expect(await printed('markdown', [odd])).toContain('<code>')
    expect(await printed('github', [odd])).not.toContain('col=')
  })

  it('is redacted, too', () => {
    const names = lintSync(
      '---\nemployer: Acme of the North\n---\nDear Ms Élodie Ng,\n\nI like Élodie.\n\nTom'
    )
    const decomposed = lintSync('Dear Ms E\u0301lodie,\n\nI like E\u0301lodie’s team.\n\nTom')
    const [first, second] = redact([names, decomposed], new Set(['no-cliche']))
    expect(String(first!.file)).not.toMatch(/Acme|Élodie/)
    expect(String(second!.file).normalize('NFC')).not.toContain('Élodie')
    expect(String(second!.file)).toHaveLength(String(decomposed.file).length)
  })
})

describe('tables and badges', () => {
  it('tell that there are no letters', async () => {
    expect(await printed('matrix', [])).toBe('No letters.\n')
    expect(await printed('badge', [])).toContain('none')
  })

  it('show the lowest score of each stage, English and medium', async () => {
    const text = await printed('matrix', [...reports, ...reports.slice(0, 2)])
    expect(text).toMatch(/^\| Stage \| .*\|\n\| --- /)
    expect(text).toContain('–')
    const [badge] = [await printed('badge', reports.slice(0, 1))]
    expect(badge).toContain('letter score')
  })
})
