/** How well single sentences are read, each in a letter of its own. */
import {lintSync, rules} from '../../src/lint.js'
import {moveIds, type MoveId} from '../../src/letter/types.js'
import type {ReportMessage} from '../../src/report.js'
import {sentences, type SentenceRow} from './corpora.js'
import {stageOfAct, toneActs} from './labels.js'
import {countOne, tallyOf, type Tallies} from './tally.js'

/** What is told of a sentence whose act was read wrongly. */
export interface Mistake {
  kind: 'missed' | 'false'
  text: string
}

const known = new Set(rules.map(({definition}) => definition.id))
/** Rules of tone, off by default or not. */
export const toneRules = new Set(
  rules.filter(({definition}) => definition.area === 'tone').map(({definition}) => definition.id)
)
const isMove = (act: string): act is MoveId => (moveIds as readonly string[]).includes(act)

/** Rules of an act that exist. */
export function rulesOf(act: string): string[] {
  return (toneActs[act] ?? []).filter((id) => known.has(id))
}

/** Acts that can be measured: moves with a file of sentences. */
export function moveActs(): MoveId[] {
  return moveIds.filter((move) => sentences(move).length > 0)
}

/** Acts that can be measured: those of tone with a file of sentences and a rule. */
export function measurableToneActs(): string[] {
  return Object.keys(toneActs).filter((act) => rulesOf(act).length > 0 && sentences(act).length > 0)
}

/** Count the sentences of an act, by half. */
export function measureAct(act: string): Tallies {
  const halves: Tallies = new Map()
  for (const row of sentences(act))
    countOne(tallyOf(halves, row.half), isFound(act, row), row.label)
  return halves
}

/** What is read wrongly in the open half. The held half stays unread, or it would be held no more. */
export function mistakes(act: string): Mistake[] {
  return sentences(act)
    .filter((row) => row.half === 'open' && isFound(act, row) !== row.label)
    .map(({text, label}) => ({kind: label ? 'missed' : 'false', text}))
}

/** What rules of tone say of a text. The stage is inferred. */
export function toneMessages(text: string, dialect?: string): ReportMessage[] {
  return lintSync(frame(text), {
    dialect: dialect && `en-${dialect}`,
    grammar: false
  }).messages.filter(({ruleId}) => toneRules.has(ruleId))
}

function isFound(act: string, {text, stage, dialect}: SentenceRow): boolean {
  // Naming a rule switches it on, even one that is off by default.
  const report = lintSync(frame(text), {
    stage: stage ?? stageOfAct[act] ?? 'after-interview',
    dialect: dialect && `en-${dialect}`,
    only: rulesOf(act),
    grammar: false
  })
  if (isMove(act)) return report.moves[act].status === 'found'
  return report.messages.some(({ruleId}) => rulesOf(act).includes(ruleId))
}

/** A letter that says one thing. */
function frame(text: string): string {
  return `Dear Ms Obi,\n\n${text}\n\nKind regards,\nSam Hale`
}
