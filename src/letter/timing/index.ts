/** When a letter is best sent: reckoned from its stage, from what it follows, and from one day. */
import type {Letter} from '../types.js'
import type {Timing} from './advice.js'
import {contactAdvice} from './contact-advice.js'
import {isAskedNotTo} from './instructions.js'
import {hasTimingFacts, type Timed} from './occasions.js'
import {countedDay} from './own-day.js'
import {promiseAdvice} from './promise-advice.js'
import {stageAdvice} from './stage-advice.js'

const nothingKnown = 'No dates are known of this letter.'
const noDay = 'No day is known to count from: neither a date of the letter nor today.'

/**
 * The verdict on the timing of a letter: what they asked for first, then dates that do not fit together, then the
 * longest wait. `unknown` where too little is known.
 */
export function timingOf(letter: Timed & Pick<Letter, 'isEmpty'>): Timing {
  if (letter.isEmpty) return {verdict: 'unknown', why: nothingKnown}
  if (isAskedNotTo('follow-up', letter))
    return {verdict: 'wait', why: 'They asked for no follow-up, so it is better not sent.'}
  const advice = [promiseAdvice(letter), stageAdvice(letter), contactAdvice(letter)].filter(
    (one) => one !== undefined
  )
  const waits = advice.filter(({verdict}) => verdict === 'wait')
  const strongest =
    advice.find(({verdict}) => verdict === 'unknown') ??
    waits.find(({until}) => until === undefined) ??
    waits.sort((a, b) => b.until!.localeCompare(a.until!))[0] ??
    advice.find(({verdict}) => verdict === 'late') ??
    advice[0]
  if (strongest) {
    const {verdict, until, why} = strongest
    return {verdict, ...(until !== undefined && {until}), why}
  }
  const isDayMissing = hasTimingFacts(letter) && countedDay(letter) === undefined
  return {verdict: 'unknown', why: isDayMissing ? noDay : nothingKnown}
}
