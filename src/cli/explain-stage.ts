/** What there is to know of a stage. */
import {profiles} from '../letter/profile.js'
import type {Stage} from '../letter/types.js'
import {moveWords} from '../reports/words.js'
import {cut} from '../reports/wrap.js'
import {section, type Page} from './page.js'
import {moveGuide, stageGuide} from './stage-guide.js'

/** When to write, what belongs in the letter, how long it is, what to avoid, and the sources. */
export function stageLines(stage: Stage, page: Page): string[] {
  const {title, moves, words} = profiles[stage]
  const {when, moves: own = {}, optional = [], avoid, sources} = stageGuide[stage]
  const inOrder = Object.keys(moveWords).filter((id) => moves.some((move) => move === id))
  const belongs = moves
    .toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b))
    .map((move) => `${moveWords[move]}: ${own[move] ?? moveGuide[move]}`)
  const length = [
    `From ${words.short} words to ${words.long}, greeting and signature not counted.`,
    `More than ${words.tooLong} is too long; fewer than ${words.short} may look like a mere formality.`
  ]
  return [
    `${page.theme.strong(stage)}  ${cut(title, page.columns - stage.length - 2, page.theme.signs.ellipsis)}`,
    ...section('When to write', when, page),
    ...section('What belongs in it', belongs, page),
    ...section('What may stand in it besides', optional, page),
    ...section('How long', length, page),
    ...section('What to avoid', avoid, page),
    ...section('Sources', sources, page)
  ]
}
