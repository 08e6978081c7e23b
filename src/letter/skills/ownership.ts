/** Whether a skill that is named in a sentence is the writer's own: done, learned and no wish. */
import {
  bareBeginnings,
  betweenWords,
  denials,
  foreignWords,
  offers,
  ownWords,
  planWords,
  skilledStates,
  skillVerbs,
  unrealWords,
  weakVerbs
} from '../../words/claim-words.js'
import {irregularPasts, workVerbs} from '../../words/work-verbs.js'
import type {NamedSkill} from './find.js'
import {formOf, type Word} from './words.js'

/** Words between the writer and the skill, at most. Our judgement: beyond it, the sentence is about something else. */
const reach = 16

/** Words between "my" and what is the writer's own. */
const ownReach = 6

/** The ends of words for people: who has met a cook has not cooked. */
export const person = /(?:er|or|ist|ian|man|men|mason|clerk|nurse|chef|cook|barista)s?$/

/** Whether the writer stands before a skill and has it, does it or did it. */
export function isOwn(words: readonly Word[], named: NamedSkill): boolean {
  const {from, to} = named
  if (isDenied(words, to)) return false
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const {form} = words[at]!
    const isOffer = offers.has(words[at + 1]!.form)
    if (foreignWords.has(form) || (unrealWords.has(form) && !isOffer)) return false
    if (form === 'my') return from - at <= ownReach + 1 && !isPlanned(words, at)
    if (form === 'i' || form === 'we') return acts(words, at, named) && !isKnownOf(words, at, to)
    if (form === 'me')
      return /^(taught|trained|qualified|certified|made|gave|given)$/.test(
        words[at - 1]?.form ?? ''
      )
  }
  return (
    from <= reach &&
    words.slice(0, from).some(({form}) => bareBeginnings.has(form)) &&
    words.some(({form}) => ownWords.has(form))
  )
}

/** Whether what follows takes it back: "French is not …", "SQL is something I would like to learn". */
function isDenied(words: readonly Word[], to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + 8); at++) {
    const {form, isApart} = words[at]!
    if (isApart && at > to) return false
    if (form === 'for' && words[at + 1]?.form === 'you') return true
    if (denials.has(form)) return true
    if (form === 'would' && wishes.test(words[at + 1]?.form ?? '')) return true
  }
  return false
}

const wishes = /^(?:like|love|want)$/

/** Whether "my" stands in a plan: "I plan to sit my final accountancy paper". */
function isPlanned(words: readonly Word[], my: number): boolean {
  return words.slice(Math.max(0, my - 4), my).some(({form}) => planWords.has(form))
}

/** Whether something is known of the skill, and not the skill: "I know month end is busy". */
function isKnownOf(words: readonly Word[], subject: number, to: number): boolean {
  return (
    words[subject + 1]?.form === 'know' &&
    /^(is|are|was|can|has|takes)$/.test(words[to]?.form ?? '')
  )
}

/** Whether "I" is followed by a deed, a state, or "have" and a thing. */
function acts(words: readonly Word[], subject: number, {from, to}: NamedSkill): boolean {
  let at = subject + 1
  while (at < from && betweenWords.has(words[at]!.form)) at++
  // "I weld": the skill is the deed.
  if (at === from) return true
  const {form} = words[at]!
  const isState = /^(am|was|m|became)$/.test(form)
  if (isState || words[at - 1]!.form === 'been') {
    const next = words[to]
    const isOne = [words[to - 1], next].some((word) => word && person.test(word.form))
    return (
      isOne ||
      skilledStates.has(next?.form ?? '') ||
      words.slice(at, from).some((word) => skilledStates.has(word.form) || isDeed(word.form))
    )
  }
  const isPossession =
    /^(have|ve|got)$/.test(words[at - 1]!.form) &&
    !/(?:ed|ing)$|^(?:come|found|gone|heard|met|seen|sent|spoken)$/.test(form)
  return isPossession || isDeed(form) || offers.has(words[at + 1]!.form)
}

let deeds: Set<string> | undefined

/** A verb of work in any form. */
function isDeed(form: string): boolean {
  const verbs = (deeds ??= readDeeds())
  if (verbs.has(form)) return true
  const stem = form.replace(/(?:ed|ing)$/, '')
  if (stem === form) return false
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].some((verb) =>
    verbs.has(verb)
  )
}

function readDeeds(): Set<string> {
  const verbs = new Set([...workVerbs.map(formOf), ...irregularPasts.map(formOf), ...skillVerbs])
  for (const verb of weakVerbs) verbs.delete(verb)
  return verbs
}
