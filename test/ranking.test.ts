/** What to do first: laws that hold for any findings, and cases that decide the order. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lintSync} from '../src/index.js'
import {areas, profiles} from '../src/letter/profile.js'
import {stages, type Stage} from '../src/letter/types.js'
import {rank, type Rankable} from '../src/ranking.js'
import type {ReportMessage} from '../src/report.js'
import {caps, free, score} from '../src/score.js'

type Given = Pick<ReportMessage, 'ruleId' | 'area' | 'severity'> & {offset?: number}

function message({offset = 0, ...given}: Given): ReportMessage {
  const point = {line: 1, column: offset + 1, offset}
  const place = {start: point, end: point}
  const said = {reason: '', note: '', url: '', actual: '', expected: [], fixable: false, cost: 0}
  return {...given, ...said, place}
}

/** As much of a report as decides the order, with the score that its findings have. */
function reportOf(messages: readonly ReportMessage[], at: Stage): Rankable & {score: number} {
  const {areas, score: points} = score(messages, profiles[at].weights, at)
  const stage = {value: at, from: 'flag' as const, places: []}
  return {areas, messages: [...messages], stage, score: points}
}

const ids = [...caps.map(({ruleId}) => ruleId), ...free, 'max-words', 'no-cliche', 'no-misspelling']
const findings = fc.array(
  fc
    .record({
      ruleId: fc.constantFrom(...ids),
      area: fc.constantFrom(...areas, 'timing' as const),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'suggestion' as const),
      offset: fc.nat({max: 40})
    })
    .map(message),
  {maxLength: 20}
)
const stage = fc.constantFrom(...stages)
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('laws', () => {
  it('never loses points by a step, and holds every finding in one step', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const steps = rank(reportOf(list, at))
        for (const {gain, messages} of steps) {
          expect(gain).toBeGreaterThanOrEqual(0)
          expect(new Set(messages.map(({ruleId}) => ruleId)).size).toBe(1)
        }
        const all = steps.flatMap(({messages}) => messages)
        expect(all).toHaveLength(list.length)
        expect(new Set(all)).toEqual(new Set(list))
      })
    )
  })

  it('does not depend on the order of the messages', () => {
    const shuffled = findings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))
    )
    fc.assert(
      fc.property(shuffled, stage, ([list, other], at) => {
        const order = (messages: ReportMessage[]): unknown =>
          rank(reportOf(messages, at)).map(({messages: [first], gain, ceiling}) => [
            first!.ruleId,
            first!.place.start.offset,
            gain,
            ceiling
          ])
        expect(order(other)).toEqual(order(list))
      })
    )
  })

  it('gives back what the findings took, and on the way never more', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const report = reportOf(list, at)
        const gains = rank(report).map(({gain}) => gain)
        expect(sum(gains)).toBe(100 - report.score)
        for (const most of [0, 1, 2, 3]) {
          const first = rank(report, most).map(({gain}) => gain)
          expect(first).toEqual(gains.slice(0, most))
          expect(sum(first)).toBeLessThanOrEqual(100 - report.score)
        }
      })
    )
  })

  it('gives back exactly the difference of two scores', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const steps = rank(reportOf(list, at))
        let left = list
        for (const {messages, gain} of steps) {
          const after = left.filter((one) => !messages.includes(one))
          expect(gain).toBe(reportOf(after, at).score - reportOf(left, at).score)
          left = after
        }
      })
    )
  })

  it('begins with a step that no other outdoes', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const report = reportOf(list, at)
        const [first] = rank(report, 1)
        for (const {ruleId} of list) {
          const without = reportOf(
            list.filter((one) => one.ruleId !== ruleId),
            at
          )
          expect(first!.gain).toBeGreaterThanOrEqual(without.score - report.score)
        }
      })
    )
  })
})

describe('the order', () => {
  const slip = message({ruleId: 'no-placeholder', area: 'personal', severity: 'error', offset: 9})
  const order = (list: readonly ReportMessage[]): [string, number, number?][] =>
    rank(reportOf(list, 'after-application')).map(({messages: [first], gain, ceiling}) =>
      ceiling === undefined ? [first!.ruleId, gain] : [first!.ruleId, gain, ceiling]
    )

  it('lifts a ceiling by mending all that sets it', () => {
    const blame = message({ruleId: 'no-blame', area: 'tone', severity: 'warning'})
    expect(order([slip, {...slip}, blame])).toEqual([
      ['no-placeholder', 52, 40],
      ['no-blame', 8]
    ])
  })

  it('begins with a ceiling where two rules hold the score, though one alone gives nothing', () => {
    const threat = message({ruleId: 'no-ultimatum', area: 'tone', severity: 'warning', offset: 5})
    const curse = message({ruleId: 'no-profanity', area: 'tone', severity: 'warning', offset: 2})
    const thanks = message({ruleId: 'require-next-step', area: 'content', severity: 'warning'})
    expect(order([thanks, threat, curse])).toEqual([
      ['no-profanity', 0, 49],
      ['no-ultimatum', 43, 49],
      ['require-next-step', 8]
    ])
  })

  it('puts the graver first, then the earlier, where points are the same', () => {
    const error = message({ruleId: 'b', area: 'timing', severity: 'error', offset: 9})
    const late = message({ruleId: 'c', area: 'timing', severity: 'suggestion', offset: 8})
    const early = message({ruleId: 'd', area: 'timing', severity: 'suggestion', offset: 1})
    expect(order([late, early, error]).map(([id]) => id)).toEqual(['b', 'd', 'c'])
  })

  it('is empty for a letter without findings', () => {
    expect(order([])).toEqual([])
  })

  it('agrees with the score of a whole letter', () => {
    const report = lintSync(
      'Dear Ms Obi,\n\nI need an answer by Friday!!\n\nKind regards,\nSam Hale',
      {
        stage: 'after-interview'
      }
    )
    const gains = rank(report).map(({gain}) => gain)
    expect(gains.length).toBeGreaterThan(2)
    expect(sum(gains)).toBe(100 - report.score)
  })
})
