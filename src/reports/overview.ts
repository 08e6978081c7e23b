/** The letter at a glance: its moves, its points by area, and what could not be checked. */
import {moveIds} from '../letter/types.js'
import type {Report} from '../report.js'
import type {Theme} from './theme.js'
import {widthOf} from './visible.js'
import {moveWords} from './words.js'
import {cut, pad} from './wrap.js'

/** Columns of a bar. */
const barWidth = 14

/** Columns of an area's name; the longest is "correctness". */
const nameWidth = 13

/** Columns of one area with the space behind it. */
const areaWidth = 39

/** The moves as a strip: those found and missing in the order of a letter, then those that its stage does not expect. */
export function moveLines({moves}: Pick<Report, 'moves'>, columns: number, theme: Theme): string[] {
  const {signs, good, bad, dim} = theme
  const order = Object.keys(moveWords)
  const all = [...moveIds]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((id) => ({status: moves[id].status, words: moveWords[id]}))
  const expected = all.filter(({status}) => status !== 'not-expected')
  const other = all.filter(({status}) => status === 'not-expected')
  const paint = {found: good, missing: bad, 'not-expected': dim}
  const items = [...expected, ...other].map(({status, words}) => {
    const text = status === 'missing' ? `${words} missing` : words
    const sign = paint[status](signs[status])
    return {
      width: signs[status].length + 1 + text.length,
      text: `${sign} ${status === 'found' ? text : paint[status](text)}`
    }
  })
  return rows(items, columns)
}

/** The areas as bars with points, two in a row where they fit. */
export function areaLines(
  {areas}: Pick<Report, 'areas'>,
  columns: number,
  {signs, band, dim}: Theme
): string[] {
  const each = areas.map(({id, points, of}) => {
    const filled = of === 0 ? barWidth : Math.round((points / of) * barWidth)
    const share = of === 0 ? 1 : points / of
    const paint = band[share >= 0.85 ? 'ready' : share >= 0.5 ? 'revise' : 'hold']
    const bar = paint(signs.bar.repeat(filled)) + dim(signs.rest.repeat(barWidth - filled))
    const figures = `${String(points).padStart(2)} of ${of}`
    return {name: pad(id, nameWidth), bar, figures}
  })
  const perRow = columns >= 2 * areaWidth ? 2 : 1
  const half = Math.ceil(each.length / perRow)
  return each.slice(0, half).map((area, index) =>
    `  ${[area, ...(perRow === 2 ? [each[index + half]] : [])]
      .filter((one) => one !== undefined)
      .map(
        ({name, bar, figures}) =>
          `${name}${bar}  ${pad(figures, areaWidth - nameWidth - barWidth - 2)}`
      )
      .join('')}`.trimEnd()
  )
}

/** What could not be checked, in one line, and what to state so that it can, in another. */
export function uncheckedLines(
  {unchecked}: Pick<Report, 'unchecked'>,
  columns: number,
  {signs, dim}: Theme
): string[] {
  if (unchecked.length === 0) return []
  const isForFacts = unchecked.every(({why}) => why.includes(' declared'))
  const lead = isForFacts ? '  Not checked, for want of facts: ' : '  Not checked: '
  const ids = unchecked.map(({ruleId}) => ruleId)
  // Of "add `employer` to the front matter or to `--facts`" the names of facts are told once for all rules.
  const facts = new Set(unchecked.flatMap(({why}) => why.match(/(?<=`)[a-z]\w*(?=`)/gi) ?? []))
  const remedy = `  ${signs.arrow} add ${[...facts].join(', ')} to the front matter or to --facts`
  return [
    dim(listed(lead, ids, columns, signs.ellipsis)),
    ...(facts.size > 0 ? [dim(cut(remedy, columns, signs.ellipsis))] : [])
  ]
}

/** As many ids as a line holds, and how many more there are. */
function listed(lead: string, ids: readonly string[], columns: number, ellipsis: string): string {
  for (let shown = ids.length; shown > 0; shown--) {
    const more = shown < ids.length ? ` and ${ids.length - shown} more` : ''
    const text = `${lead}${ids.slice(0, shown).join(', ')}${more}`
    if (widthOf(text) <= columns) return text
  }
  return cut(`${lead}${ids.length} rules`, columns, ellipsis)
}

function rows(items: readonly {width: number; text: string}[], columns: number): string[] {
  const lines: string[] = []
  let width = columns
  for (const item of items) {
    if (width + 2 + item.width <= columns) {
      lines[lines.length - 1] += `  ${item.text}`
      width += 2 + item.width
    } else {
      lines.push(`  ${item.text}`)
      width = 2 + item.width
    }
  }
  return lines
}
