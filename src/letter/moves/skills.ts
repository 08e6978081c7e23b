/** A concrete skill, deed or qualification of the writer's. Source: `domain.md` PF03 and 1.6 (C04), widened by meaning. */
import {canonical, phrases, type Token} from '../../phrases/index.js'
import {skillWords} from '../../words/skills.js'
import {irregularPasts, workVerbs} from '../../words/work-verbs.js'
import type {Sentence} from '../types.js'
import {judged, listSignals, type Unjudged} from './move.js'

/** Frames that show a skill by themselves. */
const shown = phrases([
  "<num> ..2 {year|years|months|seasons|summers|winters} ..2 {of|in|on|as|at|with|behind|under|experience|experience's}",
  '{for|over|in} ..2 <num> ..2 {years|seasons|months|summers} ..3 i',
  'i {know|speak|read|write|use|hold|run|own|teach|drive} ..3 {<skill>|<name>}',
  'i {am|was|became} ..2 {qualified|certified|licensed|fluent|chartered|registered|accredited|proficient|trained|skilled|experienced|used to|adept|good at|good with|certificated}',
  'i {have|hold|got|have got|gained|earned|completed|passed|finished|renewed|obtained} ..5 {certificate*|certification*|licen*|diploma*|degree*|ticket|qualification*|badge|exam|examination|course|module|unit|cert|cpa|card|ba|bsc|msc|mba|nvq|training|clearance|award*|trophy|prize|credits}',
  '{my} ..6 {certificate*|certification*|licen*|diploma|degree|ticket|qualification*|nvq|cpa|thesis|caseload|speed|batting average|typing|audio typing|caseload|list|strength|teaching load} ..10 !attached',
  'my {work|time|experience|training|background|years|skills|role|apprenticeship|career} {in|with|at|as|on|of|for} ..6 !{company|organization}',
  '{taught|trained|prepared|equipped} me to',
  'fluent {in|<name>}',
  '{i|and} can ..2 {strip|clean|refit|lift|drive|weld|type|read|cook|set|fit|cut|sew|run|write|program|code|speak|operate|repair|build|draw|play|manage|handle}',
  '<num> words a minute',
  'i {know|understand} ..6 {well|inside out|very well|by heart|thoroughly}',
  'good with',
  '{were|was} mine',
  'was my {part|job|doing|design|idea|work}',
  'under me',
  'as {a|an} <role> ..6 i',
  'i {was|am|have been} {a|an|the} ..5 <role> {at|for|in|with|on|of}',
  '{by|drawn up|handled|prepared|carried out} by me',
  'in my {current|present|previous|last|former} {capacity|role|job|post|position|work}'
])

/** Sentences that look like deeds and are wishes, plans or the employer's own affairs. */
const unearned = phrases([
  '{would|should} like [one day] to',
  '{i wish|if i had|one day|i shall begin|i will begin|i hope to}',
  '{the right|the necessary|all the|the required} ..2 {skills|experience|qualifications}',
  '{advert|advertisement|posting|job description} {asks|calls}',
  'skills and experience {for|that|to}'
])

const base = new Set(workVerbs.map(canonical))
const past = new Set(irregularPasts.map(canonical))
const skillNames = new Set(skillWords.map(canonical))
/** Verbs of letters and interviews, which show no skill: "I wrote to you", "I attended". */
const aboutLetter = new Set(
  `you your yours it them interview position vacancy role post letter application cv resume form email news panel conversation
  call chat meeting visit tour pleasure`
    .split(/\s+/)
    .map(canonical)
)
const adverbs = new Set(
  `have had also then once since regularly still now daily currently recently previously only just often usually always twice
  myself personally alone successfully later first first-hand mainly mostly did do am was been then and ever nearly already
  help helped is`.split(/\s+/)
)

const frames = listSignals({shown, unearned})

export const skills = judged({
  id: 'skills',
  lists: [shown, unearned],
  signals: (letter) => {
    const framed = frames(letter)
    return (sentence) => [...framed(sentence), ...deedSignals(letter, sentence)]
  }
})

/** Signs that the writer tells what they did or do: "I ran …", "having dug …", with numbers, names and skills. */
function deedSignals({tokens}: Unjudged, {from, to}: Sentence): string[] {
  let facts = 0
  let deeds = 0
  for (let index = from; index < to; index++) {
    const {kind, word, capital} = tokens[index]!
    if (kind === 'number' || kind === 'placeholder' || skillNames.has(word)) facts++
    else if (capital && index > from && word !== 'i') facts += 0.5
    if (isSubject(tokens, index, from)) deeds += deedAfter(tokens, index, to)
  }
  return [
    `@deed${Math.min(2, deeds)}`,
    ...(facts >= 0.5 ? ['@fact'] : []),
    ...(deeds > 0 && facts >= 0.5 ? ['@deed-fact'] : [])
  ]
}

function isSubject(tokens: readonly Token[], index: number, from: number): boolean {
  const {word} = tokens[index]!
  if (word === 'having') return index === from || tokens[index]!.pause
  return word === 'i' || word === 'we'
}

/** How sure a deed is that follows a subject: 2 for a past deed with an object, 1 for a habit. */
function deedAfter(tokens: readonly Token[], subject: number, to: number): number {
  let at = subject + 1
  while (at < to && at < subject + 5 && adverbs.has(tokens[at]!.word)) at++
  if (at >= to) return 0
  const {word} = tokens[at]!
  const isPast = past.has(word) || isRegularPast(word)
  const isHabit = base.has(word)
  if (!isPast && !isHabit) return 0
  for (let next = at + 1; next < Math.min(at + 4, to); next++) {
    if (aboutLetter.has(tokens[next]!.word)) return 0
  }
  return isPast ? 2 : 1
}

function isRegularPast(word: string): boolean {
  if (!word.endsWith('ed')) return false
  const stem = word.slice(0, -2)
  return (
    base.has(stem) ||
    base.has(`${stem}e`) ||
    (stem.at(-1) === stem.at(-2) && base.has(stem.slice(0, -1))) ||
    base.has(stem.replace(/i$/, 'y'))
  )
}
