/** The library's door: drafts, options, facts, plugins. */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {letterlint, lint, lintSync, phrases, rule, rules, type LintOptions} from '../src/index.js'
import {readStatement} from '../src/facts.js'

const good =
  'Dear Ms Obi,\n\nThank you for the interview on Tuesday for the post of porter.\n\nKind regards,\nSam Hale\n'

function matter(yaml: string): string {
  return `---\n${yaml}\n---\n\n${good}`
}

describe('drafts', () => {
  it('are texts, bytes or files, and read alike', async () => {
    const text = await lint(good, {path: 'a.txt'})
    const bytes = await lint(new TextEncoder().encode(good), {path: 'a.txt'})
    const file = await lint(new VFile({path: 'a.txt', value: good}))
    const renamed = await lint(new VFile({path: 'b.txt', value: good}), {path: 'a.txt'})
    for (const {path, messages, score} of [bytes, file, renamed]) {
      expect({path, messages, score}).toEqual({
        path: text.path,
        messages: text.messages,
        score: text.score
      })
    }
    expect(lintSync(good).path).toBe('')
    expect((await lint(new VFile(good))).path).toBe('')
  })

  it('that are empty have no points and one error', () => {
    for (const draft of ['', ' \n\t\n', '\uFEFF', '---\nstage: speculative\n---\n']) {
      const {score, band, messages, areas} = lintSync(draft)
      expect(messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
        ['no-empty-letter', 'error']
      ])
      expect([score, band, areas.every(({points}) => points === 0)]).toEqual([0, 'hold', true])
    }
  })
})

describe('options', () => {
  it.each([
    [{stge: 'speculative'}, /Unknown option `stge`, did you mean `stage`\?/],
    [{stage: 'interview'}, /Option `stage`: unknown stage `interview`/],
    [{medium: 'mail'}, /Option `medium`: unknown medium `mail`, did you mean `email`\?/],
    [{dialect: 'en-UK'}, /Option `dialect`: unknown dialect `en-UK`/],
    [{only: ['require-thank']}, /Unknown rule `require-thank`, did you mean `require-thanks`\?/],
    [{skip: ['nothing-like-it']}, /Unknown rule `nothing-like-it`, the nearest is/],
    [
      {rules: {'max-words': 'eror'}},
      /Unknown level `eror` of rule `max-words`, did you mean `error`\?/
    ],
    [
      {rules: {'max-words': ['warning', {limt: 3}]}},
      /Unexpected option `limt` of rule `max-words`, expected `limit`/
    ],
    [{rules: {'no-cliche': ['warning', {x: 1}]}}, /Unexpected option `x` of rule `no-cliche`/],
    [{rules: {'max-words': ['warning', {limit: -1}]}}, /Unexpected `-1` for `limit`/],
    [{facts: {emploier: 'Fennick'}}, /Unknown fact `emploier`, did you mean `employer`\?/],
    [{facts: {date: 'Friday'}}, /Fact `date`: expected a day such as `2026-03-13`, not `Friday`/],
    [{facts: {date: '2026-02-30'}}, /Fact `date`: expected a day/],
    [{facts: {employer: {name: 'Fennick'}}}, /Fact `employer`: expected a text/],
    [{facts: {skills: [{}]}}, /Fact `skills`: expected a text or a list of texts/]
  ])('%j throw a TypeError that names them', async (options, message) => {
    await expect(lint(good, options as LintOptions)).rejects.toThrow(TypeError)
    await expect(lint(good, options as LintOptions)).rejects.toThrow(message)
  })

  it('win over front matter, which wins over what is inferred', () => {
    const draft = matter('stage: speculative\nmedium: paper\ndialect: GB')
    expect(lintSync(draft).stage).toMatchObject({
      value: 'speculative',
      from: 'front-matter',
      places: []
    })
    expect(lintSync(draft).medium).toMatchObject({value: 'paper', from: 'front-matter'})
    expect(lintSync(draft).dialect).toMatchObject({value: 'en-GB', from: 'front-matter'})
    const stated = lintSync(draft, {stage: 'status-check', medium: 'email', dialect: 'en-NZ'})
    expect(stated.stage).toMatchObject({value: 'status-check', from: 'flag'})
    expect(stated.medium).toMatchObject({value: 'email', from: 'flag'})
    expect(stated.dialect).toMatchObject({value: 'en-NZ', from: 'flag'})
    expect(lintSync(good).stage.from).toBe('inferred')
  })

  it('choose rules and levels', () => {
    const draft =
      'Dear Ms Obi,\n\nI am a team player and a hard worker. I expect an answer by Friday.'
    const ids = (options: LintOptions): string[] =>
      lintSync(draft, options).messages.map(({ruleId}) => ruleId)
    expect(ids({})).toContain('no-ultimatum')
    expect(ids({only: ['no-ultimatum']})).toEqual(['no-ultimatum'])
    expect(ids({skip: ['no-ultimatum']})).not.toContain('no-ultimatum')
    expect(ids({rules: {'no-ultimatum': 'off'}})).not.toContain('no-ultimatum')
    const [message] = lintSync(draft, {
      only: ['no-ultimatum'],
      rules: {'no-ultimatum': ['suggestion']}
    }).messages
    expect(message).toMatchObject({severity: 'suggestion', area: 'tone'})
    expect(
      lintSync(draft, {only: ['max-words'], rules: {'max-words': ['error', {limit: 3}]}}).messages
    ).toMatchObject([{ruleId: 'max-words', severity: 'error'}])
  })
})

describe('facts', () => {
  const statement = (yaml: string) => readStatement(matter(yaml), {})

  it('come from front matter, with days as days and lists as lists', () => {
    const {statement: read, problems} = statement(
      'employer: Fennick Mills\nrole: 7\nrecipient: [Ms Obi, Mr Bell]\nskills: firing kilns\ninterviewDate: 2026-03-03\nprevious: [2026-01-02, last week]\ntitle: mine\nsender:'
    )
    expect(problems).toEqual([])
    expect(read.facts).toEqual({
      employer: 'Fennick Mills',
      role: '7',
      recipient: ['Ms Obi', 'Mr Bell'],
      skills: ['firing kilns'],
      interviewDate: '2026-03-03',
      previous: ['2026-01-02', 'last week']
    })
  })

  it('that cannot be used are the letter’s problem, with their line, and the rest is used', () => {
    const {statement: read, problems} = statement(
      'stage: interwiew\ndate: soon\nemployer: {a: 1}\nrole: porter'
    )
    expect(problems).toEqual([
      {
        reason: expect.stringContaining(
          'Front matter `stage`: unknown stage `interwiew`'
        ) as string,
        line: 2
      },
      {reason: 'Front matter `date`: expected a day such as `2026-03-13`, not `soon`', line: 3},
      {reason: 'Front matter `employer`: expected a text', line: 4}
    ])
    expect(read.facts).toEqual({role: 'porter'})
    const report = lintSync(matter('date: soon'))
    expect(report.file.messages.filter(({ruleId}) => ruleId === undefined)).toHaveLength(1)
  })

  it('in broken YAML name the line', () => {
    const {problems} = statement('employer: [Fennick\nrole: porter')
    expect(problems).toHaveLength(1)
    expect(problems[0]!.reason).toMatch(/^Front matter is no valid YAML/)
    expect(problems[0]!.line).toBeGreaterThan(1)
  })

  it('may be left open in a template, and need not be a map', () => {
    expect(statement('date: "{{today}}"\nrole: "[Role]"').statement.facts).toEqual({})
    expect(statement('- a\n- b').statement.facts).toEqual({})
    expect(statement('').statement.facts).toEqual({})
    expect(readStatement(good, {facts: {date: '2026-03-03T10:00'}}).statement.facts).toEqual({
      date: '2026-03-03'
    })
  })

  it('that a rule lacks make it silent and unchecked', () => {
    expect(lintSync(good).unchecked).toContainEqual({
      ruleId: 'require-employer',
      why: 'no employer declared: add `employer` to the front matter or to `--facts`'
    })
    const {unchecked} = lintSync(good, {facts: {employer: 'Fennick'}})
    expect(unchecked.map(({ruleId}) => ruleId)).not.toContain('require-employer')
  })
})

describe('plugins', () => {
  const parser = retext().use(retextEnglish)

  it('of all rules report as `lint` does', async () => {
    const file = await parser()
      .use(letterlint, {skip: ['no-cliche']})
      .process(good)
    expect(file.messages.map(({ruleId}) => ruleId).sort()).toEqual(
      lintSync(good, {skip: ['no-cliche']})
        .messages.map(({ruleId}) => ruleId)
        .sort()
    )
    expect((await parser().use(letterlint).process(good)).messages.length).toBeGreaterThan(0)
  })

  it('of one rule take a severity and share the letter that was read', async () => {
    const byId = (id: string) => rules.find(({definition}) => definition.id === id)!
    const draft = 'Dear Ms Obi,\n\nI expect an answer by Friday!!'
    const file = await parser()
      .use(byId('no-ultimatum'), {severity: 'suggestion'})
      .use(byId('no-informality'))
      .use(byId('no-cliche'), {severity: 'off'})
      .process(draft)
    expect(file.messages.map(({ruleId, severity, fatal}) => [ruleId, severity, fatal])).toEqual([
      ['no-ultimatum', 'suggestion', undefined],
      ['no-informality', 'warning', false]
    ])
  })

  it('are made by `rule()` for rules of one’s own', () => {
    const fax = phrases(['by fax'])
    const noFax = rule({
      id: 'no-fax',
      area: 'form',
      severity: 'suggestion',
      stages: ['speculative'],
      summary: 'No fax',
      why: 'Nobody has one.',
      sources: ['https://example.com'],
      phrases: [fax],
      *check(letter) {
        for (const place of letter.find(fax))
          yield {reason: 'Not by fax', place, expected: ['by post'], fixable: true}
      },
      examples: {valid: [], nearMiss: [], invalid: []}
    })
    const draft =
      '---\nstage: speculative\n---\n\nDear Ms Obi,\n\nDo you have any vacancies? I can write by fax.'
    const run = (text: string): VFile => {
      const file = new VFile(text)
      const processor = parser()
        .use(letterlint, {only: ['require-skills']})
        .use(noFax)
      processor.runSync(processor.parse(file), file)
      return file
    }
    expect(run(draft).messages.filter(({ruleId}) => ruleId === 'no-fax')).toMatchObject([
      {actual: 'by fax', expected: ['by post'], fixable: true, source: 'letterlint'}
    ])
    expect(
      run(draft.replace('speculative', 'after-interview')).messages.map(({ruleId}) => ruleId)
    ).not.toContain('no-fax')
    expect(() => parser().use(noFax, {fax: 3}).freeze()).toThrow(
      /Unexpected option `fax` of rule `no-fax`, expected none/
    )
  })
})
