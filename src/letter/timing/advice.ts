/** What a reckoning of time says, and where its finding stands. */
import type {Range} from '../types.js'
import {spokenDay} from './in-words.js'
import type {Day} from './days.js'
import type {Occasion, Timed} from './occasions.js'
import {ownDate} from './own-day.js'

/** `late` means: late, and still better sent. */
export type TimingVerdict = 'send' | 'wait' | 'late' | 'unknown'

/** What is said of the timing of a letter. */
export interface Timing {
  verdict: TimingVerdict
  /** The first day that is not too soon, such as `2026-03-13`; absent where no day is better. */
  until?: string
  /** One sentence that names the reckoning. */
  why: string
}

/** How grave a finding is, and where it stands. */
export interface Grade {
  severity: 'warning' | 'suggestion'
  place: Range
}

/** What one reckoning says, with its finding where something is amiss. */
export interface Advice extends Timing {
  finding?: Grade & {reason: string}
}

/**
 * Where a finding stands: at the date in the text that tells of the event, else at the letter's own date, else before
 * its salutation. What was read from the text is less certain than what is declared, and told as a suggestion.
 */
export function graded(letter: Timed, severity: Grade['severity'], event?: Occasion): Grade {
  if (event?.place) return {severity: 'suggestion', place: event.place}
  const own = ownDate(letter)
  const start = letter.salutation?.start ?? letter.body.start
  return {severity, place: own ? {start: own.start, end: own.end} : {start, end: start}}
}

/** A letter cannot be older than what it follows: one of the two days is wrong, so that nothing can be reckoned. */
export function impossible(letter: Timed, title: string, event: Day, day: Day): Advice {
  const days = `on ${spokenDay(event, day)}, after the day of this letter, ${spokenDay(day, event)}`
  return {
    verdict: 'unknown',
    why: `${title} is ${days}: one of the two dates needs another look.`,
    finding: {
      reason: `${title} is ${days}, so one of the two dates needs another look`,
      ...graded(letter, 'warning')
    }
  }
}
