/** The numbers of the score as tables, for `docs/score.md`. */
import {areas, profiles} from '../src/letter/profile.js'
import {stages} from '../src/letter/types.js'
import {bands, caps, costs, free, rubric, suggestionLimit} from '../src/score.js'
import {table} from './markdown.js'

/** Tables by the name of their place. `known` are the rules that have a page to link to. */
export function scoreTables(known: ReadonlySet<string>): Readonly<Record<string, string>> {
  const link = (id: string): string =>
    known.has(id) ? `[\`${id}\`](../rules/${id}/README.md)` : `\`${id}\``
  return {
    rubric: `The numbers on this page are rubric \`${rubric}\`.\n`,
    weights: table(
      ['Stage', ...areas],
      stages.map((stage) => [
        `\`${stage}\``,
        ...areas.map((area) => `${profiles[stage].weights[area]}`)
      ])
    ),
    costs: table(
      ['Area', 'error', 'warning', 'suggestion'],
      areas.map((area) => [
        area,
        `${costs[area].error}`,
        `${costs[area].warning}`,
        `${costs[area].suggestion}`
      ])
    ),
    suggestions: `All suggestions together take at most ${suggestionLimit} points. Suggestions of ${free.map(link).join(', ')} take none: they are debated, private, or a matter of dialect.\n`,
    caps: table(
      ['A finding of', 'at or above', 'at', 'keeps the score at or below'],
      caps.map(({ruleId, severity, stages, at}) => [
        link(ruleId),
        severity,
        stages ? stages.map((stage) => `\`${stage}\``).join(', ') : 'any stage',
        `${at}`
      ])
    ),
    bands: table(
      ['Band', 'from'],
      bands.map(({band, from}) => [`\`${band}\``, `${from}`])
    )
  }
}
