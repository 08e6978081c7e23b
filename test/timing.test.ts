/** When a letter is best sent: by stage, at the boundaries, and laws that hold on every day. */
import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {lintSync, stages, type Facts, type LintOptions, type Stage} from '../src/index.js'
import {employerKey} from '../src/letter/employer-key.js'
import {
  addWorkingDays,
  dayFrom,
  dayOf,
  isoOf,
  nearestDay,
  weekdayOf,
  workingDaysBetween
} from '../src/letter/timing/days.js'
import {ago, spanOf, spokenDay} from '../src/letter/timing/in-words.js'
import {timingOf} from '../src/letter/timing/index.js'
import {timings} from '../src/letter/timing/timings.js'
import type {Companion, Letter} from '../src/letter/types.js'
import {formats, summarize} from '../src/reports/index.js'
import {folder, letterlint} from './cli/terminal.js'

const letter = 'Dear Ms Obi,\n\nI am writing about the post of porter.\n\nKind regards,\nSam Hale\n'

type Verdict = [verdict: string, until?: string]

function timing(stage: Stage, facts: Facts, now?: string, text = letter): Verdict {
  const {verdict, until} = lintSync(text, {stage, facts, now}).timing
  return until === undefined ? [verdict] : [verdict, until]
}

function findings(options: LintOptions, text = letter): string[] {
  return lintSync(text, options)
    .messages.filter(({area}) => area === 'timing')
    .map(({ruleId, severity}) => `${ruleId} ${severity}`)
}

describe('days', () => {
  it('are counted over leap years and the ends of months', () => {
    expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2)
    expect(dayOf('2026-03-01') - dayOf('2026-02-28')).toBe(1)
    expect(dayOf('2100-03-01') - dayOf('2100-02-28')).toBe(1)
    expect(isoOf(dayOf('2026-12-31') + 1)).toBe('2027-01-01')
    expect(isoOf(dayFrom(2024, 2, 29))).toBe('2024-02-29')
    expect(dayOf('2026-03-13T23:59')).toBe(dayOf('2026-03-13'))
    expect(dayOf('soon')).toBeNaN()
  })

  it('of work leave weekends out', () => {
    const friday = dayOf('2026-03-06')
    expect(workingDaysBetween(friday, friday)).toBe(0)
    expect([1, 2, 3, 4, 7, 10].map((days) => workingDaysBetween(friday, friday + days))).toEqual([
      0, 0, 1, 2, 5, 6
    ])
    expect(workingDaysBetween(friday, friday - 5)).toBe(0)
    expect(isoOf(addWorkingDays(friday, 1))).toBe('2026-03-09')
    expect(isoOf(addWorkingDays(friday + 1, 1))).toBe('2026-03-09')
    expect(isoOf(addWorkingDays(friday, 5))).toBe('2026-03-13')
    expect(addWorkingDays(friday, 0)).toBe(friday)
  })

  it('of work can be added and counted back', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 40_000}),
        fc.integer({min: 1, max: 60}),
        (day, count) => {
          const later = addWorkingDays(day, count)
          expect(weekdayOf(later) % 6).not.toBe(0)
          expect(workingDaysBetween(day, later)).toBe(count)
          expect(workingDaysBetween(day, later - 1)).toBe(count - 1)
        }
      )
    )
  })

  it('without a year stand nearest to another day, if within half a year of it', () => {
    const january = dayOf('2026-01-05')
    expect(isoOf(nearestDay(12, 29, january)!)).toBe('2025-12-29')
    expect(isoOf(nearestDay(2, 1, january)!)).toBe('2026-02-01')
    // In a leap year the middle lies equally far from both.
    expect(nearestDay(7, 2, dayOf('2028-01-01'))).toBeUndefined()
    expect(nearestDay(2, 29, dayOf('2026-03-01'))).toBeUndefined()
    expect(nearestDay(2, 1, undefined)).toBeUndefined()
  })

  it('are told in words', () => {
    const day = dayOf('2026-03-30')
    expect([0, 1, 2, 12, 13, 14, 21, 22].map((days) => ago(day - days, day))).toEqual([
      'today',
      'yesterday',
      'two days ago',
      'twelve days ago',
      '13 days ago',
      'two weeks ago',
      'three weeks ago',
      'on 8 March'
    ])
    expect([1, 5, 7, 14, 30, 90].map(spanOf)).toEqual([
      'a day',
      'five days',
      'a week',
      'two weeks',
      'a month',
      'three months'
    ])
    expect(spokenDay(dayOf('2025-12-31'), day)).toBe('31 December 2025')
  })
})

describe('thanks', () => {
  it.each<[string, string, Verdict, string?]>([
    ['the same day', '2026-03-03', ['send']],
    ['the day after', '2026-03-04', ['send']],
    ['two working days after', '2026-03-05', ['send']],
    ['three working days after', '2026-03-06', ['send'], 'send-in-time suggestion'],
    ['a week after', '2026-03-10', ['send'], 'send-in-time suggestion'],
    ['eight days after', '2026-03-11', ['late'], 'send-in-time warning'],
    ['a year after', '2027-03-03', ['late'], 'send-in-time warning'],
    ['the day before', '2026-03-02', ['wait', '2026-03-03'], 'send-in-time warning']
  ])('%s', (_, now, verdict, finding) => {
    for (const stage of ['after-interview', 'after-phone-interview'] as const) {
      const facts = {interviewDate: '2026-03-03'}
      expect(timing(stage, facts, now)).toEqual(verdict)
      expect(findings({stage, facts, now})).toEqual(finding ? [finding] : [])
    }
  })

  it.each<[string, string, string?]>([
    ['Monday', '2026-03-09'],
    ['Tuesday', '2026-03-10'],
    ['Wednesday', '2026-03-11', 'send-in-time suggestion']
  ])('for a Friday come in time until Tuesday: %s', (_, now, finding) => {
    const options = {stage: 'after-interview', facts: {interviewDate: '2026-03-06'}, now}
    expect(findings(options)).toEqual(finding ? [finding] : [])
  })

  it('are reckoned over 29 February', () => {
    const facts = {interviewDate: '2024-02-28'}
    expect(timing('after-interview', facts, '2024-03-01')).toEqual(['send'])
    expect(lintSync(letter, {stage: 'after-interview', facts, now: '2024-03-01'}).timing.why).toBe(
      'The interview was two days ago, and thanks are still in time.'
    )
  })
})

describe('a follow-up after an application', () => {
  it.each<[string, Verdict, string?]>([
    ['2026-01-31', ['wait', '2026-02-07'], 'send-in-time warning'],
    ['2026-02-06', ['wait', '2026-02-07'], 'send-in-time warning'],
    ['2026-02-07', ['send'], 'send-in-time suggestion'],
    ['2026-02-13', ['send'], 'send-in-time suggestion'],
    ['2026-02-14', ['send']],
    ['2026-05-01', ['send']],
    ['2026-05-02', ['late'], 'send-in-time suggestion']
  ])('on %s', (now, verdict, finding) => {
    const facts = {appliedDate: '2026-01-31'}
    expect(timing('after-application', facts, now)).toEqual(verdict)
    expect(findings({stage: 'after-application', facts, now})).toEqual(finding ? [finding] : [])
  })

  it('waits for the day they named, and for no other', () => {
    const facts = {appliedDate: '2026-02-02', promisedDate: '2026-03-20'}
    expect(timing('after-application', facts, '2026-03-20')).toEqual(['wait', '2026-03-21'])
    expect(timing('after-application', facts, '2026-03-21')).toEqual(['send'])
    const soon = {appliedDate: '2026-02-02', promisedDate: '2026-02-04'}
    expect(timing('after-application', soon, '2026-02-05')).toEqual(['send'])
    expect(findings({stage: 'after-application', facts: soon, now: '2026-02-05'})).toEqual([])
  })
})

describe('a question after an interview', () => {
  it.each<[string, Facts, Verdict, string?]>([
    ['2026-03-09', {}, ['wait', '2026-03-10'], 'no-early-nudge warning'],
    ['2026-03-10', {}, ['send']],
    ['2026-06-01', {}, ['send']],
    ['2026-06-02', {}, ['late'], 'send-in-time suggestion'],
    ['2026-03-12', {promisedDate: '2026-03-20'}, ['wait', '2026-03-21'], 'no-early-nudge warning'],
    ['2026-03-05', {promisedDate: '2026-03-04'}, ['send']]
  ])('on %s with %j', (now, more, verdict, finding) => {
    const options = {stage: 'status-check', facts: {interviewDate: '2026-03-03', ...more}, now}
    expect(timing('status-check', options.facts, now)).toEqual(verdict)
    expect(findings(options)).toEqual(finding ? [finding] : [])
  })
})

describe('a letter to keep in touch', () => {
  it.each<[string, Verdict, string?]>([
    ['2026-01-30', ['wait', '2026-04-01'], 'keep-distance warning'],
    ['2026-03-01', ['wait', '2026-04-01'], 'keep-distance warning'],
    ['2026-03-02', ['wait', '2026-04-01'], 'keep-distance suggestion'],
    ['2026-03-31', ['wait', '2026-04-01'], 'keep-distance suggestion'],
    ['2026-04-01', ['send']]
  ])('on %s', (now, verdict, finding) => {
    for (const stage of ['keep-in-touch', 'speculative'] as const) {
      const facts = {previous: ['2025-09-01', '2026-01-01']}
      expect(timing(stage, facts, now)).toEqual(verdict)
      expect(findings({stage, facts, now})).toEqual(finding ? [finding] : [])
    }
  })
})

describe('chases', () => {
  const facts = {interviewDate: '2026-03-03', previous: ['2026-03-04', '2026-03-16']}

  it('lie a week apart', () => {
    expect(timing('status-check', facts, '2026-03-22')).toEqual(['wait', '2026-03-23'])
    expect(findings({stage: 'status-check', facts, now: '2026-03-22'})).toEqual([
      'keep-distance warning'
    ])
    expect(timing('status-check', facts, '2026-03-23')).toEqual(['send'])
  })

  it('are two at most, whenever the third is written', () => {
    const more = {...facts, previous: [...facts.previous, '2026-03-30']}
    for (const now of ['2026-03-31', '2026-04-30', '2026-12-01']) {
      expect(timing('status-check', more, now)).toEqual(['wait'])
      expect(findings({stage: 'status-check', facts: more, now})).toContain('keep-distance warning')
    }
  })

  it('are counted once a day, and not where no day is told', () => {
    const previous = ['2026-03-16', '2026-03-16', 'last month']
    expect(timing('status-check', {previous}, '2026-04-30')).toEqual(['unknown'])
    expect(findings({stage: 'status-check', facts: {previous}, now: '2026-04-30'})).toEqual([])
  })
})

describe('a reply to a rejection', () => {
  it.each<[string, Verdict, string?]>([
    ['2026-03-03', ['wait', '2026-03-04'], 'send-in-time suggestion'],
    ['2026-03-04', ['send']],
    ['2026-04-02', ['send']],
    ['2026-04-03', ['late'], 'send-in-time suggestion']
  ])('on %s', (now, verdict, finding) => {
    const facts = {decisionDate: '2026-03-03'}
    expect(timing('after-rejection', facts, now)).toEqual(verdict)
    expect(findings({stage: 'after-rejection', facts, now})).toEqual(finding ? [finding] : [])
  })
})

describe('an instruction', () => {
  it('not to follow up outweighs every date', () => {
    const facts = {appliedDate: '2026-03-03', instructions: ['No follow-up']}
    for (const stage of stages) {
      expect(timing(stage, facts, '2026-03-25')).toEqual(['wait'])
      expect(findings({stage, facts, now: '2026-03-25'})).toContain('heed-instructions error')
    }
  })

  it('not to call leaves the letter free to go', () => {
    const facts = {appliedDate: '2026-03-03', instructions: ['no_calls']}
    const text = letter.replace('porter.', 'porter. I will call you on Monday.')
    expect(timing('after-application', facts, '2026-03-25', text)).toEqual(['send'])
    expect(findings({stage: 'after-application', facts, now: '2026-03-25'}, text)).toEqual([
      'heed-instructions warning'
    ])
  })
})

describe('days that cannot be', () => {
  it.each<[Stage, Facts]>([
    ['after-interview', {interviewDate: '2026-03-05', date: '2026-03-04'}],
    ['status-check', {interviewDate: '2026-03-05', date: '2026-03-04'}],
    ['after-application', {appliedDate: '2026-03-05', date: '2026-03-04'}],
    ['after-rejection', {decisionDate: '2026-03-05', date: '2026-03-04'}],
    ['keep-in-touch', {previous: ['2025-01-01', '2026-03-05'], date: '2026-03-04'}],
    ['status-check', {previous: ['2026-03-05'], date: '2026-03-04'}]
  ])('at stage %s are told, and give no verdict: %j', (stage, facts) => {
    const {timing, messages} = lintSync(letter, {stage, facts})
    expect(timing.verdict).toBe('unknown')
    expect(timing.why).toContain('on 5 March, after the day of this letter, 4 March')
    expect(messages.filter(({area}) => area === 'timing')).toMatchObject([
      {severity: 'warning', actual: '', cost: 0}
    ])
  })
})

describe('the day that counts', () => {
  const stage = 'after-interview'
  const facts = {interviewDate: '2026-03-03'}

  it('is `now`, then the letter’s own, then today', () => {
    const dated = `4 March 2026\n\n${letter}`
    const verdict = (text: string, options: LintOptions): string =>
      lintSync(text, {stage, facts, ...options}).timing.verdict
    expect(verdict(dated, {})).toBe('send')
    expect(verdict(dated, {today: '2026-06-01'})).toBe('send')
    expect(verdict(dated, {now: '2026-06-01'})).toBe('late')
    expect(verdict(letter, {today: '2026-06-01'})).toBe('late')
    expect(verdict(letter, {facts: {...facts, date: '2026-03-04'}})).toBe('send')
    expect(verdict(`Date: Wed, 4 Mar 2026 09:12:00 +0000\nSubject: Porter\n\n${letter}`, {})).toBe(
      'send'
    )
  })

  it('is unknown to the library where nothing states it', () => {
    expect(lintSync(letter, {stage, facts}).timing).toEqual({
      verdict: 'unknown',
      why: 'No day is known to count from: neither a date of the letter nor today.'
    })
    expect(lintSync(letter, {now: '2026-03-04'}).timing).toEqual({
      verdict: 'unknown',
      why: 'No dates are known of this letter.'
    })
  })

  it('is not today where nothing is declared that it could matter for', () => {
    const text = letter.replace('porter.', 'porter. I applied for it on 3 March 2026.')
    const report = (today: string): object => ({
      ...lintSync(text, {stage: 'after-application', today}),
      file: undefined
    })
    expect(report('2026-03-04')).toEqual(report('2026-12-04'))
  })

  it('must be a day', () => {
    for (const name of ['now', 'today']) {
      for (const day of ['tomorrow', '2026-02-30', '13.3.2026', '']) {
        expect(() => lintSync(letter, {[name]: day})).toThrow(TypeError)
        expect(() => lintSync(letter, {[name]: day})).toThrow(
          `Option \`${name}\`: expected a day such as \`2026-03-13\`, not \`${day}\``
        )
      }
    }
  })
})

describe('what the letter itself tells', () => {
  const tell = (stage: Stage, sentence: string, options: LintOptions = {}): Verdict => {
    const {timing} = lintSync(
      `20 March 2026\n\n${letter.replace('porter.', `porter. ${sentence}`)}`,
      {
        stage,
        ...options
      }
    )
    return timing.until === undefined ? [timing.verdict] : [timing.verdict, timing.until]
  }

  it.each<[Stage, string, Verdict]>([
    ['after-interview', 'Thank you for our interview on Thursday 19 March 2026.', ['send']],
    ['after-interview', 'Thank you for seeing me on 3 March.', ['late']],
    ['after-interview', 'On 3 March you interviewed me.', ['late']],
    ['after-phone-interview', 'Thank you for the telephone interview of March 19th.', ['send']],
    ['status-check', 'I enjoyed meeting with you on 18 March.', ['wait', '2026-03-25']],
    ['status-check', 'You said that I would hear by 27 March.', ['wait', '2026-03-28']],
    ['status-check', 'You hoped to reach a decision by 13 March.', ['send']],
    ['after-application', 'I applied for it on 2 March.', ['send']],
    ['after-application', 'On 18 March I sent you my application.', ['wait', '2026-03-25']],
    ['after-application', 'My application of 2 November is with you.', ['late']],
    ['after-rejection', 'Thank you for your letter of 13 March.', ['send']]
  ])('at stage %s counts: %s', (stage, sentence, verdict) => {
    expect(tell(stage, sentence)).toEqual(verdict)
  })

  it.each<[Stage, string]>([
    ['after-interview', 'I could come for an interview on 3 April.'],
    ['after-interview', 'I had an interview with another firm on 3 March.'],
    ['after-interview', 'Was the interview on 3 March?'],
    ['after-interview', 'The interview on 3 March did not take place.'],
    ['after-interview', 'I met Ms Bell at a fair on 3 March.'],
    ['after-interview', 'Thank you for the interview, and for the parcel that came on 3 March.'],
    ['after-interview', 'Thank you for the interview in March 2026.'],
    ['after-interview', 'Thank you for the interview on 30 February 2026.'],
    ['after-interview', 'Since our first interview on 3 February I have read your report.'],
    ['after-application', 'I applied the same method on 3 March.'],
    ['after-application', 'My application, which closed on 18 March, is with you.'],
    ['after-application', 'I sent you an e-mail on 18 March.'],
    ['status-check', 'I promised you an answer by 27 March.'],
    ['status-check', 'You said that the shop would open on 27 March.'],
    ['status-check', 'I must give another firm an answer by 27 March.'],
    ['after-rejection', 'Thank you for your letter of 1 March inviting me to the interview.']
  ])('at stage %s does not count: %s', (stage, sentence) => {
    expect(tell(stage, sentence)).toEqual(['unknown'])
  })

  it('is told as a suggestion, at the date, and gives way to what is declared', () => {
    const text = `20 March 2026\n\nDear Ms Obi,\n\nThank you for the interview on 3 March.`
    const stage = 'after-interview'
    expect(lintSync(text, {stage, only: ['send-in-time']}).messages).toMatchObject([
      {severity: 'suggestion', actual: '3 March'}
    ])
    expect(lintSync(text, {stage, facts: {interviewDate: '2026-03-19'}}).timing.verdict).toBe(
      'send'
    )
  })

  it('needs a day to count from, and a year where `now` alone is known', () => {
    const bare = 'Dear Ms Obi,\n\nThank you for the interview on 3 March.'
    const stage = 'after-interview'
    expect(lintSync(bare, {stage, today: '2026-03-20'}).timing.verdict).toBe('unknown')
    expect(lintSync(bare, {stage, now: '2026-03-20'}).timing.verdict).toBe('unknown')
    const whole = bare.replace('3 March', '3 March 2026')
    expect(lintSync(whole, {stage, now: '2026-03-20'}).timing.verdict).toBe('late')
  })
})

describe('other letters of the run', () => {
  const read = (companions: readonly Companion[], facts: Facts = {}): Verdict => {
    const {data} = lintSync(letter, {
      stage: 'keep-in-touch',
      now: '2026-06-01',
      facts: {employer: 'The Fennick Mills Ltd.', ...facts}
    }).file
    const {verdict, until} = timingOf({...(data.letter as Letter), companions})
    return until === undefined ? [verdict] : [verdict, until]
  }
  const other = {
    path: 'a.md',
    employer: 'fennick mills',
    date: '2026-05-01',
    names: [],
    paragraphs: []
  }

  it('count where they went to the same employer before this one', () => {
    expect(read([other])).toEqual(['wait', '2026-07-30'])
    expect(read([{...other, sender: 'sam  hale'}])).toEqual(['wait', '2026-07-30'])
  })

  it('do not count from another writer, to another employer, or from a later day', () => {
    expect(read([{...other, sender: 'Ida Bell'}])).toEqual(['unknown'])
    expect(read([{...other, employer: 'fennick'}])).toEqual(['unknown'])
    expect(read([{...other, date: '2026-06-01'}])).toEqual(['unknown'])
    expect(read([{path: 'b.md', employer: 'fennick mills', names: [], paragraphs: []}])).toEqual([
      'unknown'
    ])
    expect(read([{...other, employer: ''}], {employer: '…'})).toEqual(['unknown'])
  })

  it('are compared by a name without frills', () => {
    for (const name of [
      'Fennick Mills',
      'THE FENNICK-MILLS',
      'Fennick Mills Ltd.',
      'Fennick Mills Co., Inc.',
      'Fénnick  Mills L.L.C.'
    ])
      expect(employerKey(name)).toBe('fennick mills')
    expect(employerKey('Obi & Sons')).toBe('obi and sons')
    expect(employerKey('The')).toBe('the')
    expect(employerKey('Company')).toBe('company')
    expect(employerKey('')).toBe('')
    fc.assert(
      fc.property(fc.string(), (name) => employerKey(employerKey(name)) === employerKey(name))
    )
  })
})

describe('whatever the days', () => {
  const day = fc.integer({min: 0, max: 400}).map((days) => isoOf(dayOf('2026-01-01') + days))
  const facts = fc.record(
    {
      interviewDate: day,
      appliedDate: day,
      promisedDate: day,
      decisionDate: day,
      previous: fc.array(day, {maxLength: 3})
    },
    {requiredKeys: []}
  )
  const stage = fc.constantFrom(...stages)
  const base = lintSync(letter).file.data.letter as Letter
  const at = (stage: Stage, facts: Facts, now: string): ReturnType<typeof timingOf> =>
    timingOf({...base, stage: {value: stage, from: 'flag', ranges: []}, facts, now})

  it('a wait ends on the day that it names, and not before', () => {
    fc.assert(
      fc.property(stage, facts, day, (stage, facts, now) => {
        const {verdict, until} = at(stage, facts, now)
        if (verdict !== 'wait' || until === undefined) {
          expect(until).toBeUndefined()
          return
        }
        expect(until > now).toBe(true)
        expect(at(stage, facts, until).verdict).not.toBe('wait')
        expect(at(stage, facts, isoOf(dayOf(until) - 1)).verdict).toBe('wait')
      }),
      {numRuns: 500}
    )
  })

  it('a late letter never becomes early by waiting', () => {
    fc.assert(
      fc.property(stage, facts, day, fc.nat(400), (stage, facts, now, days) => {
        const later = at(stage, facts, isoOf(dayOf(now) + days)).verdict
        if (at(stage, facts, now).verdict === 'late') expect(later).toBe('late')
      }),
      {numRuns: 500}
    )
  })

  it('findings of timing cost nothing, and the verdict heeds a warning', () => {
    fc.assert(
      fc.property(stage, facts, day, (stage, facts, now) => {
        const {messages, timing} = lintSync(letter, {stage, facts, now})
        const found = messages.filter(({area}) => area === 'timing')
        expect(found.every(({cost}) => cost === 0)).toBe(true)
        if (found.some(({severity}) => severity === 'warning'))
          expect(timing.verdict).not.toBe('send')
      }),
      {numRuns: 100}
    )
  })

  it('the reckoning ends for the years at both ends of the calendar', () => {
    for (const interviewDate of ['0001-01-01', '9999-12-31'])
      for (const stage of stages)
        expect(() =>
          lintSync(letter, {stage, facts: {interviewDate}, now: '2026-01-01'})
        ).not.toThrow()
  })
})

describe('what is not known', () => {
  const timingRules = ['heed-instructions', 'keep-distance', 'no-early-nudge', 'send-in-time']
  const unchecked = (options: LintOptions): string[] =>
    lintSync(letter, options)
      .unchecked.map(({ruleId}) => ruleId)
      .filter((id) => timingRules.includes(id))

  it('is told by the verdict alone where nothing is declared', () => {
    for (const stage of stages) expect(unchecked({stage, now: '2026-03-01'})).toEqual([])
  })

  it('is listed where something is declared, for the rules of the stage', () => {
    const facts = {appliedDate: '2026-03-01'}
    expect(unchecked({stage: 'status-check', facts})).toEqual(['keep-distance', 'no-early-nudge'])
    expect(unchecked({stage: 'after-interview', facts})).toEqual([])
  })
})

describe('the report in a terminal', () => {
  const context = {
    color: false,
    unicode: true,
    columns: 80,
    tool: {name: 'letterlint', version: ''}
  }
  const good = `Dear Ms Adeyemi,

Thank you for meeting me on Tuesday about the post of junior data analyst. Your account of the ticket map that you have drawn of the tram network stayed with me.

I am very interested in the role. At Harwick Depot I wrote SQL reports that cut late departures by 20%, and I would be glad to do the same for your team. I look forward to hearing from you.

Kind regards,
Daniel Marsh
daniel.marsh@example.com
`
  const print = async (facts: Facts, now?: string): Promise<string[]> => {
    const stage = facts.promisedDate ? 'status-check' : 'after-interview'
    const report = lintSync(good, {stage, facts, now, path: 'a.txt'})
    const format = await formats.pretty()
    const text = await format([report], {
      ...context,
      rubric: '',
      summary: summarize([report])
    } as Parameters<typeof format>[1])
    expect(Math.max(...text.split('\n').map(({length}) => length))).toBeLessThanOrEqual(80)
    return text.split('\n')
  }

  it('says when to send', async () => {
    const interviewDate = '2026-03-03'
    expect((await print({interviewDate}, '2026-03-04')).slice(0, 4)).toEqual([
      `✓ Ready to send${' '.repeat(60)}a.txt`,
      '  after an interview, as stated',
      '  e-mail, en-GB, 70 words',
      '  Good time to send: The interview was yesterday, so today is the day to write.'
    ])
    expect((await print({interviewDate}, '2026-03-20'))[3]).toBe(
      '  Late: The interview was 17 days ago; a note is still better than none.'
    )
    const wait = await print({promisedDate: '2026-03-20'}, '2026-03-12')
    expect(wait[0]).toMatch(/^✓ Ready to send, but not yet/)
    expect(wait[3]).toBe('  Wait until 2026-03-21: They named 20 March for their answer.')
    const never = await print({instructions: ['no-follow-up']})
    expect(never[0]).toMatch(/Better not sent/)
    expect(never[3]).toBe('  Wait: They asked for no follow-up, so it is better not sent.')
    expect((await print({}, '2026-03-12')).join('\n')).not.toMatch(/[Uu]nknown|No dates/)
  })
})

describe('the command', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  const matter = (more = ''): string =>
    `---\nstage: after-interview\ninterviewDate: 2026-03-03\n${more}---\n\n${letter}`

  async function verdict(argv: readonly string[], text: string): Promise<string> {
    const cwd = folder({'a.md': text})
    const {out} = await letterlint([...argv, '--format', 'json', 'a.md'], {cwd})
    const {results} = JSON.parse(out) as {results: [{timing: {verdict: string}}]}
    return results[0].timing.verdict
  }

  it('counts from today where the letter states no day, and from `--now` whatever it states', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: new Date(2026, 2, 4, 23, 59)})
    expect(await verdict([], matter())).toBe('send')
    expect(await verdict(['--now', '2026-06-01'], matter())).toBe('late')
    vi.setSystemTime(new Date(2026, 5, 1, 0, 1))
    expect(await verdict([], matter())).toBe('late')
    expect(await verdict([], matter('date: 2026-03-04\n'))).toBe('send')
    expect(await verdict(['--now', '2026-06-01'], matter('date: 2026-03-04\n'))).toBe('late')
    expect(await verdict([], letter)).toBe('unknown')
  })

  it.each(['tomorrow', '2026-02-29', '2026-3-4', '04/03/2026'])(
    'refuses `--now %s` in one line',
    async (day) => {
      const {status, out, err} = await letterlint(['--now', day, 'a.md'], {
        cwd: folder({'a.md': letter})
      })
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(
        `Wrong value \`${day}\` of \`--now\`, expected a day such as \`2026-03-13\``
      )
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  )

  it('explains the stages with the numbers that are reckoned with', async () => {
    const {out} = await letterlint(['explain', 'status-check'])
    expect(out.replace(/\s+/g, ' ')).toContain('after five working days at the earliest')
    const {out: keep} = await letterlint(['explain', 'keep-in-touch'])
    expect(keep.replace(/\s+/g, ' ')).toContain('Once in three months')
  })
})

it('names every number in the documentation', () => {
  const page = readFileSync('docs/timing.md', 'utf8')
  for (const [kind, numbers] of Object.entries(timings))
    for (const [name, number] of Object.entries(numbers))
      expect(page, `${kind}.${name}`).toMatch(new RegExp(`\\b${number}\\b`))
})
