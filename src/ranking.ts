/** What to do first: findings in the order in which mending them gives most back. */
import type {Stage} from './letter/types.js'
import type {ScoredArea} from './letter/profile.js'
import type {Report, ReportMessage} from './report.js'
import {severities} from './rule.js'
import {lowestCap, score, type Score} from './score.js'

/** One step: all findings of one rule, mended at once. */
export interface Step {
  /** Gravest first, then as they stand in the letter; never empty. */
  messages: readonly ReportMessage[]
  /** Points that this step gives back once the steps before it are done. */
  gain: number
  /** The ceiling that the findings set, where the score cannot pass it before they are mended. */
  ceiling?: number
}

/** What of a report decides the order. */
export type Rankable = Pick<Report, 'areas' | 'messages' | 'stage'>

/**
 * Rank what a report found: in each step the rule whose mending raises the score most, given the steps before.
 *
 * Findings of one rule are one step: of two placeholders, mending one alone lifts no ceiling. Where steps give the same,
 * those that set a ceiling come first, then the graver, then the earlier. `most` steps at most; no findings, no steps.
 */
export function rank({areas, messages, stage}: Rankable, most = Infinity): Step[] {
  const weights = Object.fromEntries(areas.map(({id, of}) => [id, of])) as Record<
    ScoredArea,
    number
  >
  const at = stage.value as Stage
  const scoreOf = (findings: readonly ReportMessage[]): Score => score(findings, weights, at)
  const left = new Set(groups(messages))
  const steps: Step[] = []
  while (left.size > 0 && steps.length < most) {
    const findings = [...left].flat()
    const now = scoreOf(findings)
    const [next] = [...left]
      .map((group) => ({
        group,
        gain: scoreOf(findings.filter((message) => !group.includes(message))).score - now.score,
        isLid: now.capped !== null && lowestCap(group, at)?.at === now.capped.at
      }))
      .sort(
        (a, b) =>
          b.gain - a.gain ||
          Number(b.isLid) - Number(a.isLid) ||
          byGravity(a.group[0]!, b.group[0]!)
      )
    const {group, gain, isLid} = next!
    left.delete(group)
    steps.push({messages: group, gain, ...(isLid && {ceiling: now.score})})
  }
  return steps
}

function groups(messages: readonly ReportMessage[]): ReportMessage[][] {
  const byRule = new Map<string, ReportMessage[]>()
  for (const message of [...messages].sort(byGravity)) {
    const group = byRule.get(message.ruleId)
    if (group) group.push(message)
    else byRule.set(message.ruleId, [message])
  }
  return [...byRule.values()]
}

/** By severity, then as they stand in the letter; two rules at one place by name, so that their order never matters. */
function byGravity(a: ReportMessage, b: ReportMessage): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    a.place.start.offset - b.place.start.offset ||
    a.ruleId.localeCompare(b.ruleId)
  )
}
