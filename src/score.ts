/** From findings to points. The formula is data with a version; `docs/score.md` explains it. */
import {areas, type ScoredArea} from './letter/profile.js'
import type {Area, Severity} from './rule.js'
import type {Band, Report} from './report.js'

/** The version of weights, costs and caps. */
export const rubric = '2026.1'

/** A finding as the score sees it. */
export interface Scored {
  ruleId: string
  area: Area
  severity: Severity
}

/**
 * Points by severity and area.
 *
 * An error in correctness costs 4: two spelling errors cut the chance of an interview by 7.3 points and five by 18.5
 * (journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280). The other numbers are judgement.
 */
const costs: Readonly<Record<ScoredArea, Readonly<Record<Severity, number>>>> = {
  content: {error: 12, warning: 8, suggestion: 2},
  tone: {error: 12, warning: 8, suggestion: 1},
  personal: {error: 12, warning: 6, suggestion: 1},
  correctness: {error: 4, warning: 3, suggestion: 1},
  form: {error: 6, warning: 3, suggestion: 1},
  brevity: {error: 6, warning: 4, suggestion: 1}
}

/** All suggestions together cost at most this many points: a suggestion is debated or slight. */
const suggestionLimit = 10

/** Rules whose suggestions cost nothing: debated, or a matter of dialect. */
const free = new Set([
  'no-debated-formula',
  'no-filler-opening',
  'no-protected-data',
  'match-dialect'
])

/** Ceilings that no other merit lifts, by the rule whose finding sets them. Judgement, from cases employers tell. */
const caps: readonly {ruleId: string; at: number; severity?: Severity}[] = [
  {ruleId: 'no-placeholder', at: 40},
  {ruleId: 'match-names', at: 40, severity: 'error'},
  {ruleId: 'no-ultimatum', at: 50, severity: 'warning'},
  {ruleId: 'no-profanity', at: 50, severity: 'warning'},
  {ruleId: 'no-gift', at: 60, severity: 'warning'}
]

/** Points of the score by area and what a cap took. */
export interface Score extends Pick<Report, 'score' | 'band' | 'capped' | 'areas'> {
  /** Points that each finding takes, in the order given. */
  costs: number[]
}

/** Score a letter from its findings and the weights of its stage. Their order does not matter. */
export function score(
  findings: readonly Scored[],
  weights: Readonly<Record<ScoredArea, number>>
): Score {
  const each = findings.map(costOf)
  const sum = (area: ScoredArea, isSuggestion: boolean): number =>
    findings.reduce(
      (total, finding, index) =>
        finding.area === area && (finding.severity === 'suggestion') === isSuggestion
          ? total + each[index]!
          : total,
      0
    )
  let allowance = suggestionLimit
  const points = areas.map((id) => {
    const of = weights[id]
    const hard = Math.min(of, sum(id, false))
    const soft = Math.min(of - hard, sum(id, true), allowance)
    allowance -= soft
    return {id, points: of - hard - soft, of}
  })
  const total = points.reduce((sum, {points}) => sum + points, 0)
  const cap = caps
    .filter(({ruleId, severity}) =>
      findings.some(
        (finding) =>
          finding.ruleId === ruleId && (!severity || rank(finding.severity) >= rank(severity))
      )
    )
    .sort((a, b) => a.at - b.at)[0]
  const capped = cap && cap.at < total ? {at: cap.at, ruleId: cap.ruleId} : null
  const value = capped ? capped.at : total
  return {score: value, band: bandOf(value), capped, areas: points, costs: each}
}

/** The band of a score [after coopsandcareers.wit.edu/resources/cover-letter-rubric]. */
export function bandOf(score: number): Band {
  return score >= 85 ? 'ready' : score >= 70 ? 'sound' : score >= 50 ? 'revise' : 'hold'
}

function costOf({ruleId, area, severity}: Scored): number {
  if (area === 'timing' || (severity === 'suggestion' && free.has(ruleId))) return 0
  return costs[area][severity]
}

function rank(severity: Severity): number {
  return {suggestion: 0, warning: 1, error: 2}[severity]
}
