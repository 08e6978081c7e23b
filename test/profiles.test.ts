/** What stage, medium and English decide: severities, courtesies, and what is said of something missing. */
import {describe, expect, it} from 'vitest'
import {lintSync, rule, stages, type Report, type Stage} from '../src/index.js'
import {courtesyForms} from '../src/letter/courtesies.js'
import {hints, missing} from '../src/letter/hints.js'
import {profiles} from '../src/letter/profile.js'
import {severityIn, severityRows} from '../src/letter/severities.js'
import {dialects, mediums, type Dialect, type Medium} from '../src/letter/types.js'
import {phrases} from '../src/phrases/index.js'
import {severities} from '../src/rule.js'
import {asBody, read} from './reading.js'
import {retext} from 'retext'
import retextEnglish from 'retext-english'

/** A letter that makes no move but to greet. */
const bare = asBody('The sea was calm on the way home.')

function severityOf(
  ruleId: string,
  draft: string,
  options: {stage?: Stage; medium?: Medium; dialect?: Dialect; facts?: object} = {}
): string | undefined {
  return lintSync(draft, {...options, only: [ruleId]}).messages.find(
    (message) => message.ruleId === ruleId
  )?.severity
}

describe('severities', () => {
  const byStage = (ruleId: string, draft = bare, facts = {}): Partial<Record<Stage, string>> =>
    Object.fromEntries(
      stages.map((stage) => [stage, severityOf(ruleId, draft, {stage, facts})])
    ) as Partial<Record<Stage, string>>

  it('ask for thanks most where somebody gave their time', () => {
    expect(byStage('require-thanks')).toEqual({
      'after-application': 'suggestion',
      'after-phone-interview': 'warning',
      'after-interview': 'warning',
      'status-check': 'suggestion',
      speculative: 'suggestion',
      'keep-in-touch': 'suggestion',
      'after-rejection': 'warning'
    })
  })

  it('ask for interest most where there is a job', () => {
    expect(byStage('require-interest')).toEqual({
      'after-application': 'warning',
      'after-phone-interview': 'warning',
      'after-interview': 'warning',
      'status-check': 'warning',
      speculative: 'suggestion',
      'keep-in-touch': 'suggestion'
    })
  })

  it('ask for the employer’s name most where no job is advertised', () => {
    expect(byStage('require-employer', bare, {employer: 'Bramble & Oakes'})).toEqual({
      'after-application': 'suggestion',
      'after-phone-interview': 'suggestion',
      'after-interview': 'suggestion',
      'status-check': 'suggestion',
      speculative: 'warning',
      'keep-in-touch': 'warning',
      'after-rejection': 'suggestion'
    })
  })

  it('ask for a name in the greeting most after a meeting and in first letters', () => {
    expect(byStage('require-named-recipient', bare.replace('Ms Obi', 'Hiring Manager'))).toEqual({
      'after-application': 'suggestion',
      'after-phone-interview': 'warning',
      'after-interview': 'warning',
      'status-check': 'suggestion',
      speculative: 'warning',
      'keep-in-touch': 'warning',
      'after-rejection': 'suggestion'
    })
  })

  it('ask for feedback after a rejection, and know that it is missing there', () => {
    expect(byStage('require-feedback-request')).toEqual({'after-rejection': 'warning'})
    const status = (stage: Stage): string => lintSync(bare, {stage}).moves.feedback.status
    expect(status('after-rejection')).toBe('missing')
    expect(status('after-interview')).toBe('not-expected')
  })

  it.each(['require-salutation', 'require-sign-off'])('hold paper to its form: %s', (id) => {
    const draft = 'I was glad to see the yard.'
    expect(severityOf(id, draft, {medium: 'email'})).toBe('warning')
    expect(severityOf(id, draft, {medium: 'paper'})).toBe('error')
  })

  it('take `Dear Sir` as it is meant', () => {
    const draft = bare.replace('Ms Obi', 'Sir')
    expect(severityOf('no-gendered-salutation', draft, {dialect: 'en-GB'})).toBe('warning')
    expect(severityOf('no-gendered-salutation', draft, {dialect: 'en-NG'})).toBe('suggestion')
  })

  it('give way to the configuration', () => {
    const rules = {'require-thanks': 'error'} as const
    const {messages} = lintSync(bare, {stage: 'speculative', only: ['require-thanks'], rules})
    expect(messages[0]!.severity).toBe('error')
  })

  it('state at least one condition in every row, and a known severity', () => {
    for (const {severity, ...conditions} of Object.values(severityRows).flat()) {
      expect([...severities, 'off']).toContain(severity)
      expect(Object.keys(conditions).length).toBeGreaterThan(0)
    }
  })

  it('silence a rule where its row says `off`', () => {
    const archaic = rule({
      id: 'no-archaism',
      area: 'tone',
      severity: 'suggestion',
      summary: 'Nothing archaic',
      why: 'It says little.',
      sources: ['https://example.com'],
      *check(letter) {
        yield {reason: 'Says little', place: letter.sentences[0]!}
      },
      examples: {valid: [], invalid: [], nearMiss: []}
    })
    const said = (text: string, settings = {}): number =>
      retext().use(retextEnglish).use(archaic, settings).processSync(text).messages.length
    expect(said('I moved to Lagos and Abuja.')).toBe(0)
    expect(said('I moved to Leeds.')).toBe(1)
    expect(said('I moved to Lagos and Abuja.', {severity: 'warning'})).toBe(1)
  })

  it('have no row for a rule that is called like a part of every object', () => {
    expect(severityIn('constructor', read(bare))).toBeUndefined()
  })
})

describe('courtesies', () => {
  const forms: [text: string, home: readonly Dialect[]][] = [
    ['Thank you in advance for your reply.', ['en-IN', 'en-NG']],
    ['Many thanks in advance.', ['en-IN', 'en-NG']],
    ['Kindly let me know when the panel has met.', ['en-IN', 'en-NG']],
    ['Please do the needful.', ['en-IN', 'en-NG']],
    ['I request you to look at my form.', ['en-IN', 'en-NG']],
    ['I hope for your kind consideration.', ['en-IN', 'en-NG']],
    ['Please do not hesitate to ring me.', ['en-IN', 'en-NG']],
    ['Please revert to me.', ['en-IN']],
    ['I hope to read from you soon.', ['en-NG']]
  ]
  const styled = (text: string, dialect: Dialect): Report['messages'] =>
    lintSync(asBody(text), {dialect, stage: 'status-check'}).messages.filter(
      ({area, actual}) => actual !== '' && ['tone', 'brevity'].includes(area)
    )

  it.each(forms)('are never a fault at home, and cost nothing elsewhere: %s', (text, home) => {
    for (const dialect of dialects) {
      const found = styled(text, dialect)
      if (home.includes(dialect)) expect(found).toEqual([])
      else
        expect(found.map(({ruleId, cost}) => [ruleId, cost])).toEqual([['no-debated-formula', 0]])
    }
  })

  it('leave a promised call alone in British first letters', () => {
    const text = 'I will ring you next week to arrange a time to meet.'
    const said = (dialect: Dialect, stage: Stage): string[] =>
      lintSync(asBody(text), {dialect, stage, only: ['no-presumption']}).messages.map(
        ({ruleId}) => ruleId
      )
    expect(said('en-GB', 'speculative')).toEqual([])
    expect(said('en-GB', 'after-interview')).toEqual(['no-presumption'])
    expect(said('en-US', 'speculative')).toEqual(['no-presumption'])
  })

  it('hide no slip and no pressure that stands beside them', () => {
    const said = (text: string): string[] =>
      lintSync(asBody(text), {dialect: 'en-IN', stage: 'status-check'}).messages.map(
        ({actual}) => actual
      )
    expect(said('Now i request you to look at my form.')).toContain('i')
    expect(said('Kindly reply by Friday or i will go elsewhere.')).toEqual(
      expect.arrayContaining(['i', expect.stringContaining('or i will go elsewhere')])
    )
  })

  it('have phrases, a home and a name of their own', () => {
    const names = courtesyForms.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const {home, list} of courtesyForms) {
      expect(home.filter((dialect) => !dialects.includes(dialect))).toEqual([])
      expect(home.length).toBeGreaterThan(0)
      expect(read(bare).find(phrases(list.match))).toEqual([])
    }
  })
})

describe('what is said of something missing', () => {
  const all = stages.flatMap((stage) =>
    (Object.keys(hints) as (keyof typeof hints)[]).map(
      (lack) =>
        [stage, lack, missing(read(bare, {stage: {value: stage, from: 'flag'}}), lack)] as const
    )
  )

  it.each(all)('at %s, of %s, is one short sentence with a move to make', (_, __, {reason}) => {
    expect(reason).toMatch(/^Did not recognise [^.!?]+; [^.!?]+$/)
    expect(reason.length).toBeLessThanOrEqual(125)
  })

  it('differs by stage where the letter differs', () => {
    const said = (lack: keyof typeof hints): Set<string> =>
      new Set(all.filter(([, one]) => one === lack).map(([, , {reason}]) => reason))
    for (const lack of ['thanks', 'interest', 'purpose', 'next-step'] as const) {
      expect(said(lack).size).toBeGreaterThan(3)
    }
  })

  it('names what was looked for', () => {
    expect(missing(read(bare), 'employer', 'Bramble & Oakes').reason).toContain(
      'the employer’s name (`Bramble & Oakes`); '
    )
  })

  it('stands where the move belongs', () => {
    const letter = read(bare)
    expect(missing(letter, 'role').place).toEqual(missing(letter, 'purpose').place)
    expect(missing(letter, 'purpose').place.start).toBe(letter.body.start)
    expect(missing(letter, 'contact').place.start).toBe(letter.signOff!.end)
  })
})

it('knows every stage and medium', () => {
  expect(Object.keys(profiles)).toEqual([...stages])
  for (const row of Object.values(severityRows).flat()) {
    expect(row.stages?.filter((stage) => !stages.includes(stage)) ?? []).toEqual([])
    expect(row.medium === undefined || mediums.includes(row.medium)).toBe(true)
  }
})
