/** The command `explain`: why a rule speaks, or what belongs in a letter at a stage. */
import {stages} from '../letter/types.js'
import {rules} from '../lint.js'
import {nearest} from '../nearest.js'
import {themeOf} from '../reports/theme.js'
import {loadWidths} from '../reports/visible.js'
import type {Run} from './commands.js'
import {ruleLines} from './explain-rule.js'
import {stageLines} from './explain-stage.js'
import {lookOf} from './io.js'
import {UsageError} from './usage-error.js'

/** Explain a rule or a stage. Throws a `UsageError` that names the nearest one. */
export const explain: Run = async (names, options, io) => {
  const [name, ...others] = names
  const known = [...rules.map(({definition}) => definition.id), ...stages]
  if (name === undefined || others.length > 0)
    throw new UsageError(
      `\`letterlint explain\` takes one name: a rule, or a stage (${stages.join(', ')})`
    )
  const look = lookOf(io, options)
  const page = {theme: themeOf(look), columns: look.columns}
  const rule = rules.find(({definition}) => definition.id === name)
  const stage = stages.find((one) => one === name)
  if (!rule && !stage)
    throw new UsageError(`Unknown rule or stage \`${name}\`${nearest(name, known)}`)
  await loadWidths(JSON.stringify(rule?.definition.examples ?? ''))
  const lines = rule ? ruleLines(rule.definition, page) : stageLines(stage!, page)
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
