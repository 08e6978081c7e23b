/** Our kinds of slips and what is taken of Harper's rules, as tables, for `docs/grammar.md`. */
import {conditions} from '../src/engines/grammar/conditions.js'
import {kinds} from '../src/engines/grammar/kinds/find-kinds.js'
import {passedOverFor} from '../src/engines/grammar/policy.js'
import {table} from './markdown.js'

/** Tables by the name of their place. */
export function grammarTables(): Readonly<Record<string, string>> {
  return {
    kinds: table(
      ['kind', 'reason'],
      kinds.map(({name, reason}) => [`\`${name}\``, reason])
    ),
    'passed-over': passedOverFor
      .map(({title, why, rules}) => {
        const seen = rules.filter(([, right, wrong]) => right + wrong > 0)
        const unseen = rules.filter(([, right, wrong]) => right + wrong === 0)
        const rows = [...seen]
          .sort(([, , a], [, , b]) => b - a)
          .map(([name, right, wrong]) => [`\`${name}\``, `${right}`, `${wrong}`])
        const rest = unseen.map(([name]) => `\`${name}\``).join(', ')
        return [
          `### ${title}\n\n${why}\n`,
          ...(rows.length > 0 ? [table(['Harper’s rule', 'right', 'wrong'], rows)] : []),
          ...(rest
            ? [`${rows.length > 0 ? 'By their meaning, too' : 'By their meaning'}: ${rest}.\n`]
            : [])
        ].join('\n')
      })
      .join('\n'),
    conditions: table(
      ['Harper’s rule', 'taken where'],
      Object.entries(conditions).map(([name, {where}]) => [`\`${name}\``, where])
    )
  }
}
