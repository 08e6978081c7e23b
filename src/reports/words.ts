/** What the values of a report are called in a sentence. */
import type {Band, Report} from '../report.js'
import type {MoveId, Origin} from '../letter/types.js'

/** The verdict on a letter. */
export const bandWords: Readonly<Record<Band, string>> = {
  ready: 'Ready to send',
  sound: 'Sound, small edits',
  revise: 'Worth another draft',
  hold: 'Do not send yet'
}

/** What a move is called. They stand in the order in which a letter makes them. */
export const moveWords: Readonly<Record<MoveId, string>> = {
  salutation: 'greeting',
  purpose: 'purpose',
  thanks: 'thanks',
  detail: 'detail',
  interest: 'interest',
  skills: 'skills',
  'missed-point': 'missed point',
  feedback: 'feedback',
  'next-step': 'next step',
  'sign-off': 'sign-off',
  signature: 'signature'
}

/** How a stated value is known. */
export const originWords: Readonly<Record<Exclude<Origin, 'inferred'>, string>> = {
  flag: 'as stated',
  'front-matter': 'as its front matter states',
  facts: 'as the facts state',
  config: 'as the configuration states'
}

/** What timing says of sending the letter now. */
export const timingWords: Readonly<Record<Report['timing']['verdict'], string>> = {
  send: 'Good time to send',
  wait: 'Wait',
  late: 'Late',
  unknown: 'Timing unknown'
}

/** What a medium is called. */
export const mediumWords: Readonly<Record<string, string>> = {email: 'e-mail', paper: 'paper'}

/** A number with its noun, such as "1 letter" and "2 letters". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
