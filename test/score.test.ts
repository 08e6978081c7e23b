/** The score: laws that hold for any findings, and the formula’s own numbers. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {areas, profiles} from '../src/letter/profile.js'
import {stages} from '../src/letter/types.js'
import {lintSync} from '../src/index.js'
import {
  bandOf,
  bands,
  caps,
  costs,
  free,
  score,
  suggestionLimit,
  type Scored
} from '../src/score.js'

const ids = [...caps.map(({ruleId}) => ruleId), ...free, 'max-words', 'no-cliche', 'no-misspelling']
const finding: fc.Arbitrary<Scored> = fc.record({
  ruleId: fc.constantFrom(...ids),
  area: fc.constantFrom(...areas, 'timing' as const),
  severity: fc.constantFrom('error', 'warning', 'suggestion')
})
const findings = fc.array(finding, {maxLength: 25})
const stage = fc.constantFrom(...stages)
const scoreOf = (list: readonly Scored[], at: (typeof stages)[number]): ReturnType<typeof score> =>
  score(list, profiles[at].weights, at)
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('laws', () => {
  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const {score} = scoreOf(list, at)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      })
    )
  })

  it('does not depend on the order of findings', () => {
    const shuffled = findings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))
    )
    fc.assert(
      fc.property(shuffled, stage, ([list, other], at) => {
        expect({...scoreOf(other, at), costs: []}).toEqual({...scoreOf(list, at), costs: []})
      })
    )
  })

  it('never falls when a finding goes', () => {
    fc.assert(
      fc.property(findings, stage, fc.nat(), (list, at, index) => {
        const fewer = list.filter((_, other) => other !== index % Math.max(1, list.length))
        expect(scoreOf(fewer, at).score).toBeGreaterThanOrEqual(scoreOf(list, at).score)
      })
    )
  })

  it('is the sum of the areas’ points, or the cap where that is lower', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const {score, capped, areas} = scoreOf(list, at)
        const total = sum(areas.map(({points}) => points))
        expect(score).toBe(Math.min(total, capped?.at ?? 100))
        if (capped) expect(capped.at).toBeLessThan(total)
      })
    )
  })

  it('lets the costs of an area’s findings add up to what the area lost', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const {areas, costs} = scoreOf(list, at)
        for (const {id, points, of} of areas) {
          expect(sum(costs.filter((_, index) => list[index]!.area === id))).toBe(of - points)
        }
        list.forEach(({area}, index) => {
          if (area === 'timing') expect(costs[index]).toBe(0)
        })
      })
    )
  })

  it('takes at most ten points for all suggestions together', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        const without = list.filter(({severity}) => severity !== 'suggestion')
        const points = (some: readonly Scored[]): number =>
          sum(scoreOf(some, at).areas.map(({points}) => points))
        expect(points(without) - points(list)).toBeLessThanOrEqual(suggestionLimit)
      })
    )
    expect(suggestionLimit).toBe(10)
  })

  it('falls below 60 only with a warning or an error', () => {
    fc.assert(
      fc.property(findings, stage, (list, at) => {
        if (scoreOf(list, at).score < 60) {
          expect(list.some(({severity}) => severity !== 'suggestion')).toBe(true)
        }
      })
    )
  })
})

describe('the formula', () => {
  it.each(stages)('weighs %s to 100', (id) => {
    expect(sum(Object.values(profiles[id].weights))).toBe(100)
  })

  it('costs more where more is certain', () => {
    for (const {error, warning, suggestion} of Object.values(costs)) {
      expect(error).toBeGreaterThanOrEqual(warning)
      expect(warning).toBeGreaterThan(suggestion)
    }
  })

  it('names its ceilings lowest first', () => {
    expect(caps.map(({at}) => at)).toEqual(caps.map(({at}) => at).sort((a, b) => a - b))
  })

  it.each([
    [100, 'ready'],
    [85, 'ready'],
    [84, 'sound'],
    [70, 'sound'],
    [69, 'revise'],
    [50, 'revise'],
    [49, 'hold'],
    [0, 'hold']
  ])('calls %i %s', (points, band) => {
    expect(bandOf(points)).toBe(band)
    expect(bands.at(-1)!.from).toBe(0)
  })

  it('caps a letter by stage', () => {
    const thanks: Scored = {ruleId: 'require-thanks', area: 'content', severity: 'warning'}
    expect(scoreOf([thanks], 'after-interview')).toMatchObject({
      score: 75,
      capped: {at: 75, ruleId: 'require-thanks'}
    })
    expect(scoreOf([thanks], 'after-rejection').capped).toBeNull()
    expect(score([thanks], profiles['after-interview'].weights).capped).toBeNull()
    expect(scoreOf([{...thanks, severity: 'suggestion'}], 'after-interview').capped).toBeNull()
  })
})

describe('reports', () => {
  it('give an empty letter no points and one error', () => {
    const report = lintSync('')
    expect(report).toMatchObject({score: 0, band: 'hold', capped: null, words: 0})
    expect(report.messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['no-empty-letter', 'error']
    ])
    expect(sum(report.areas.map(({points}) => points))).toBe(0)
  })

  it('charge nothing for a rule that lacks its facts', () => {
    const report = lintSync('Dear Ms Obi,\n\nThank you for the tour.\n\nKind regards,\nTom Hale')
    const unchecked = new Set(report.unchecked.map(({ruleId}) => ruleId))
    expect(report.messages.filter(({ruleId}) => unchecked.has(ruleId))).toEqual([])
  })
})
