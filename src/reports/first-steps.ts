/** What to do first, and what it gives back. */
import {rank, type Step} from '../ranking.js'
import type {LintReport} from '../report.js'
import {sighter} from './sighting.js'
import {paintQuotes, type Theme} from './theme.js'
import {oneLine} from './visible.js'
import {counted} from './words.js'
import {wrap} from './wrap.js'

const label = 'Do first'

/** Steps that are shown. Judgement: as many as one keeps in mind. */
const shown = 3

/** Say what to mend first, where, and the points that each step gives back, done in this order. No finding gives no line. */
export function firstSteps(report: LintReport, columns: number, theme: Theme): string[] {
  const sight = sighter(String(report.file))
  const steps = worthwhile(rank(report, shown))
  const indent = ' '.repeat(label.length + 4)
  return steps.flatMap((step, index) => {
    const number = steps.length > 1 ? `${index + 1}. ` : ''
    const hang = ' '.repeat(number.length)
    const text = [what(step, sight), worth(step)].filter(Boolean).join(' ')
    return paintQuotes(wrap(text, columns - indent.length - number.length), theme).map(
      (line, at) =>
        (index + at === 0 ? `  ${theme.strong(label)}  ` : indent) +
        (at === 0 ? number : hang) +
        line
    )
  })
}

/** Steps up to the last that gives points back; the first in any case. */
function worthwhile(steps: readonly Step[]): readonly Step[] {
  return steps.slice(0, Math.max(1, steps.findLastIndex(({gain}) => gain > 0) + 1))
}

function what({messages}: Step, sight: ReturnType<typeof sighter>): string {
  const [{place, reason}, ...others] = messages as [Step['messages'][number]]
  const {line, belongs} = sight(place)
  const where = belongs && belongs !== 'here' ? belongs.replace(/ this line$/, ' ') : ''
  const more = others.length > 0 ? `, and ${others.length} more like it` : ''
  return upperFirst(`${where}line ${line}: ${oneLine(reason)}${more}`)
}

function worth({gain, ceiling}: Step): string {
  const points = gain > 0 ? `+${counted(gain, 'point')}` : ''
  const lid = ceiling === undefined ? '' : `it holds the score at ${ceiling}`
  const both = [points, lid].filter(Boolean).join('; ')
  return both && `(${both})`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
