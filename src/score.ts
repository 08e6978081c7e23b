/** From findings to points. The formula is data with a version; `docs/score.md` explains it. */
import {areas, type ScoredArea} from './letter/profile.js'
import type {Stage} from './letter/types.js'
import type {Band, Report} from './report.js'
import type {Area, Severity} from './rule.js'

/** The version of weights, costs and caps. */
export const rubric = '2026.1'

/** A finding as the score sees it. */
export interface Scored {
  ruleId: string
  area: Area
  severity: Severity
}

/**
 * Points by area and severity.
 *
 * An error in correctness costs 4: two spelling errors cut the chance of an interview by 7.3 points and five by 18.5
 * (journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280). The other numbers are judgement.
 */
export const costs: Readonly<Record<ScoredArea, Readonly<Record<Severity, number>>>> = {
  content: {error: 12, warning: 8, suggestion: 2},
  tone: {error: 12, warning: 8, suggestion: 1},
  personal: {error: 12, warning: 6, suggestion: 1},
  correctness: {error: 4, warning: 3, suggestion: 1},
  form: {error: 6, warning: 3, suggestion: 1},
  brevity: {error: 6, warning: 4, suggestion: 1}
}

/** All suggestions together cost at most this many points: a suggestion is debated or slight. */
export const suggestionLimit = 10

/** Rules whose suggestions cost nothing: debated, private, or a matter of dialect. */
export const free: readonly string[] = [
  'match-dialect',
  'no-debated-formula',
  'no-filler-opening',
  'no-protected-data'
]

/** A ceiling that no other merit lifts, set by a finding of a rule, of at least this severity, at these stages. */
export interface Cap {
  ruleId: string
  /** Points. */
  at: number
  severity: Severity
  /** All, where absent. */
  stages?: readonly Stage[]
}

const met: readonly Stage[] = ['after-interview', 'after-phone-interview']

/** All ceilings, lowest first. Judgement, from cases that employers tell. */
export const caps: readonly Cap[] = [
  {ruleId: 'no-placeholder', at: 40, severity: 'warning'},
  {ruleId: 'match-names', at: 40, severity: 'error'},
  {ruleId: 'no-ultimatum', at: 49, severity: 'warning'},
  {ruleId: 'no-profanity', at: 49, severity: 'warning'},
  {ruleId: 'no-gift', at: 60, severity: 'warning'},
  {ruleId: 'require-thanks', at: 75, severity: 'warning', stages: met},
  {ruleId: 'require-interest', at: 80, severity: 'warning', stages: ['after-application']},
  {ruleId: 'require-role', at: 80, severity: 'warning', stages: ['after-application']}
]

/** The least points of each band, best first [after coopsandcareers.wit.edu/resources/cover-letter-rubric]. */
export const bands: readonly {band: Band; from: number}[] = [
  {band: 'ready', from: 85},
  {band: 'sound', from: 70},
  {band: 'revise', from: 50},
  {band: 'hold', from: 0}
]

/** Points of the score by area and what a cap took. */
export interface Score extends Pick<Report, 'score' | 'band' | 'capped' | 'areas'> {
  /** Points that each finding takes, in the order given; those of an area add up to what it lost. */
  costs: number[]
}

/**
 * Score a letter from its findings and the weights of its stage. Their order does not matter.
 *
 * Without a stage, ceilings of single stages are left out.
 */
export function score(
  findings: readonly Scored[],
  weights: Readonly<Record<ScoredArea, number>>,
  stage?: Stage
): Score {
  const taken = findings.map(() => 0)
  let allowance = suggestionLimit
  const points = areas.map((id) => {
    const of = weights[id]
    const take = (isSuggestion: boolean, limit: number): number => {
      let left = limit
      findings.forEach((finding, index) => {
        if (finding.area !== id || (finding.severity === 'suggestion') !== isSuggestion) return
        taken[index] = Math.min(left, costOf(finding))
        left -= taken[index]
      })
      return limit - left
    }
    const hard = take(false, of)
    const soft = take(true, Math.min(of - hard, allowance))
    allowance -= soft
    return {id, points: of - hard - soft, of}
  })
  const total = points.reduce((sum, {points}) => sum + points, 0)
  const lowest = lowestCap(findings, stage)
  const cap = lowest && lowest.at < total ? lowest : undefined
  const value = cap ? cap.at : total
  return {
    score: value,
    band: bandOf(value),
    capped: cap ? {at: cap.at, ruleId: cap.ruleId} : null,
    areas: points,
    costs: taken
  }
}

/** The lowest ceiling that findings set; whether it holds the score depends on the sum. */
export function lowestCap(findings: readonly Scored[], stage?: Stage): Cap | undefined {
  return caps.find((cap) => findings.some((finding) => sets(cap, finding, stage)))
}

/** The band of a score, 0–100. */
export function bandOf(score: number): Band {
  return bands.find(({from}) => score >= from)!.band
}

function costOf({ruleId, area, severity}: Scored): number {
  if (area === 'timing' || (severity === 'suggestion' && free.includes(ruleId))) return 0
  return costs[area][severity]
}

function sets(cap: Cap, {ruleId, severity}: Scored, stage: Stage | undefined): boolean {
  const isStage = !cap.stages || (stage !== undefined && cap.stages.includes(stage))
  return isStage && ruleId === cap.ruleId && rank(severity) >= rank(cap.severity)
}

function rank(severity: Severity): number {
  return {suggestion: 0, warning: 1, error: 2}[severity]
}
