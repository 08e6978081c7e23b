/** From compiled phrases to steps that lead from one to the next. */
import type {Choice, Item} from './compile.js'
import type {Slot} from './notation.js'

/** One step of a phrase. */
export type Step =
  | {op: 'word'; set: number; next: Step}
  | {op: 'gap'; max: number; next: Step}
  /** `first`: the set of words of which one must come next; -1 when anything may. */
  | {op: 'any'; branches: () => readonly Step[]; first: number}
  | {op: 'slot'; slot: Slot; next: Step}
  | {op: 'not'; step: Step; next: Step}
  | {op: 'start' | 'end' | 'pause' | 'question'; next: Step}
  | {op: 'done'}

const done: Step = {op: 'done'}
const marks = {'^': 'start', $: 'end', ';': 'pause', '?': 'question'} as const

/** Link the items of a phrase: each step knows the next. `choices` tells a choice by its id. */
export function link(
  items: readonly Item[],
  choices: (id: number) => Choice,
  next: Step = done
): Step {
  return items.reduceRight<Step>((rest, item) => linkItem(item, rest), next)

  function linkItem(item: Item, next: Step): Step {
    if (typeof item === 'number') return {op: 'word', set: item, next}
    if (typeof item !== 'string') return {op: 'not', step: link(item, choices), next}
    if (item.startsWith('..')) return {op: 'gap', max: Number(item.slice(2)), next}
    if (item.startsWith('<')) return {op: 'slot', slot: item.slice(1, -1) as Slot, next}
    if (!item.startsWith('&')) return {op: marks[item as keyof typeof marks], next}
    const [id, first = -1] = item.slice(1).split('.').map(Number)
    let branches: readonly Step[] | undefined
    return {
      op: 'any',
      // Most choices are never come to, or passed by for want of a first word.
      branches: () => (branches ??= choices(id!).map((sequence) => link(sequence, choices, next))),
      first
    }
  }
}
