/** What stage, medium and English decide, as tables, for `docs/profiles.md`; and a rule's rows of it, for its page. */
import {courtesyForms} from '../src/letter/courtesies.js'
import {dialectProfiles, profiles} from '../src/letter/profile.js'
import {severityRows, type SeverityRow} from '../src/letter/severities.js'
import {dialects, moveIds, stages} from '../src/letter/types.js'
import type {Rule} from '../src/rule.js'
import {code, table} from './markdown.js'
import {levelOf} from './rules-list.js'

/** Tables by the name of their place. */
export function profileTables(rules: readonly Rule[]): Readonly<Record<string, string>> {
  const definitions = rules.map(({definition}) => definition)
  const varied = definitions.filter(({id}) => id in severityRows)
  return {
    moves: table(
      ['Move', ...stages.map(code)],
      moveIds.map((move) => [
        move,
        ...stages.map((stage) => (profiles[stage].moves.includes(move) ? 'yes' : ''))
      ])
    ),
    words: table(
      ['Stage', 'a formality below', 'suggestion above', 'warning above', 'far too long above'],
      stages.map((stage) => {
        const {short, long, tooLong, farTooLong} = profiles[stage].words
        return [code(stage), ...[short, long, tooLong, farTooLong].map(String)]
      })
    ),
    severities: table(
      ['Rule', 'Usually', 'But'],
      varied.map((definition) => [
        `[${code(definition.id)}](../rules/${definition.id}/README.md)`,
        levelOf(definition),
        exceptionsOf(definition.id)
      ])
    ),
    dialects: table(
      ['English', 'Spelling', '`Yours faithfully`', '“I am writing you”'],
      dialects.map((dialect) => {
        const {close, spelling, writesYou} = dialectProfiles[dialect]
        return [code(dialect), spelling, closeWords[close], writesYou ? 'usual' : 'a slip']
      })
    ),
    courtesies: table(
      ['Form', 'Plain courtesy in', 'Phrases'],
      courtesyForms.map(({name, home, stages, list}) => [
        name,
        [home.map(code).join(', '), ...(stages ? [`at ${stages.map(code).join(', ')}`] : [])].join(
          ' '
        ),
        list.match.map(code).join(' ')
      ])
    )
  }
}

/** Where a rule's severity differs from its own, in words; empty for most. */
export function exceptionsOf(ruleId: string): string {
  return (severityRows[ruleId] ?? []).map((row) => `${row.severity} ${conditions(row)}`).join('; ')
}

function conditions({stages, medium, dialects}: SeverityRow): string {
  return [
    ...(stages ? [`at ${stages.map(code).join(', ')}`] : []),
    ...(medium ? [`on ${code(medium)}`] : []),
    ...(dialects ? [`in ${dialects.map(code).join(', ')}`] : [])
  ].join(' ')
}

const closeWords = {
  paired: 'after a greeting that names nobody',
  either: 'after any greeting',
  sincerely: 'not usual'
}
