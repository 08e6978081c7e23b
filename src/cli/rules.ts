/** The command `rules`: the table of rules. */
import {rules as all} from '../lint.js'
import {themeOf, type Theme} from '../reports/theme.js'
import {pad, wrap} from '../reports/wrap.js'
import {urlOf, type RuleDefinition} from '../rule.js'
import type {Run} from './commands.js'
import {shownFormat} from './print.js'
import {lookOf} from './io.js'
import {UsageError} from './usage-error.js'

/** Print every rule with its area, severity and summary. */
export const rules: Run = (names, options, io) => {
  if (names.length > 0)
    throw new UsageError(
      `\`letterlint rules\` takes no name: for one rule, try \`letterlint explain ${names[0]}\``
    )
  const definitions = all.map(({definition}) => definition)
  const look = lookOf(io, options)
  const text =
    shownFormat(options) === 'json'
      ? `${JSON.stringify(definitions.map(plain), undefined, 2)}\n`
      : table(definitions, look.columns, themeOf(look))
  io.stdout.write(text)
  return 0
}

/** What a program may want to know of a rule. */
function plain({
  id,
  area,
  severity,
  recommended = true,
  stages,
  summary,
  why,
  sources,
  options
}: RuleDefinition): object {
  return {id, area, severity, recommended, stages, summary, why, sources, options, url: urlOf(id)}
}

function table(
  definitions: readonly RuleDefinition[],
  columns: number,
  {dim, severity: paint, strong}: Theme
): string {
  const head = {id: 'Rule', area: 'Area', severity: 'Severity'} as const
  const widest = (key: keyof typeof head): number =>
    2 + Math.max(head[key].length, ...definitions.map((definition) => definition[key].length))
  const [id, area, level] = [widest('id'), widest('area'), widest('severity')]
  const left = id + area + level
  const rows = definitions.flatMap((definition) => {
    const {severity, recommended = true} = definition
    const shown = recommended ? paint[severity](pad(severity, level)) : dim(pad('off', level))
    return wrap(definition.summary, Math.max(16, columns - left)).map((line, index) =>
      index === 0
        ? `${strong(pad(definition.id, id))}${pad(definition.area, area)}${shown}${line}`
        : `${' '.repeat(left)}${line}`
    )
  })
  const heading = `${pad(head.id, id)}${pad(head.area, area)}${pad(head.severity, level)}Says`
  return `${[dim(heading), ...rows].join('\n')}\n`
}
