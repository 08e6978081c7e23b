/** How the day lies to what a stage follows: thanks, follow-ups, questions after a rejection. */
import {isoOf, workingDaysBetween} from './days.js'
import {graded, impossible, type Advice} from './advice.js'
import {ago, inWords, spanOf, spokenDay} from './in-words.js'
import {occasionOf, type EventKind, type Occasion, type Timed} from './occasions.js'
import {countedDay, type CountedDay} from './own-day.js'
import {timings} from './timings.js'
import type {Stage} from '../types.js'

interface Reckoning {
  /** What the stage follows, as a fact and as a sentence calls it. */
  event: EventKind
  title: string
  reckon: (event: Occasion, counted: CountedDay, letter: Timed) => Advice | undefined
}

/** Whether thanks, a follow-up or a reply comes at a good time. Absent where the day of the event is not known. */
export function stageAdvice(letter: Timed): Advice | undefined {
  const reckoning = reckonings[letter.stage.value]
  const counted = reckoning && countedDay(letter)
  const event = counted && occasionOf(letter, reckoning.event)
  if (!event) return
  if (event.day > counted.day && counted.from === 'letter')
    return impossible(letter, reckoning.title, event.day, counted.day)
  return reckoning.reckon(event, counted, letter)
}

const thanks: Reckoning = {
  event: 'interviewDate',
  title: 'The interview',
  reckon(interview, {day}, letter) {
    const {workingDays, late, hours} = timings.thanks
    const days = day - interview.day
    if (days < 0) {
      const named = spokenDay(interview.day, day)
      return {
        verdict: 'wait',
        until: isoOf(interview.day),
        why: `The interview is still to come, on ${named}.`,
        finding: {
          reason: `Thanks for an interview come after it, and it is on ${named}`,
          ...graded(letter, 'warning', interview)
        }
      }
    }
    const when = ago(interview.day, day)
    const was = `The interview was ${when}`
    if (days === 0)
      return {
        verdict: 'send',
        why: `${was}: ${inWords(hours)} hours after it, or tomorrow morning, is a good time.`
      }
    if (days === 1) return {verdict: 'send', why: `${was}, so today is the day to write.`}
    const between = workingDaysBetween(interview.day, day)
    if (between <= workingDays) {
      const weekend = between < days ? ' with a weekend between' : ''
      return {verdict: 'send', why: `${was}${weekend}, and thanks are still in time.`}
    }
    const usual = `Thanks usually follow within ${inWords(workingDays)} working days`
    if (days <= late)
      return {
        verdict: 'send',
        why: `${was}: better today than tomorrow.`,
        finding: {
          reason: `${usual}, and the interview was ${when}`,
          ...graded(letter, 'suggestion', interview)
        }
      }
    return {
      verdict: 'late',
      why: `${was}; a note is still better than none.`,
      finding: {
        reason: `${usual}, and the interview was ${when}: late, and still better sent`,
        ...graded(letter, 'warning', interview)
      }
    }
  }
}

const followUp: Reckoning = {
  event: 'appliedDate',
  title: 'The application',
  reckon(application, {day}, letter) {
    const {early, usual, stale} = timings.application
    const days = day - application.day
    const applied =
      days < 0
        ? `You apply only on ${spokenDay(application.day, day)}`
        : `You applied ${ago(application.day, day)}`
    if (days > stale) return startAfresh(applied, stale, application, letter)
    // A day that they named counts more than what is usual.
    if (occasionOf(letter, 'promisedDate')) return
    if (days < early)
      return {
        verdict: 'wait',
        until: isoOf(application.day + early),
        why: `${applied}: give them ${spanOf(early)} at least.`,
        finding: {
          reason: `A follow-up within ${spanOf(early)} of the application may read as impatience`,
          ...graded(letter, 'warning', application)
        }
      }
    if (days < usual)
      return {
        verdict: 'send',
        why: `${applied}, and many employers like to hear after ${spanOf(early)}.`,
        finding: {
          reason: `A follow-up usually leaves them ${spanOf(usual)} after the application, and this one comes sooner`,
          ...graded(letter, 'suggestion', application)
        }
      }
    return {verdict: 'send', why: `${applied}, which is long enough to ask.`}
  }
}

const question: Reckoning = {
  event: 'interviewDate',
  title: 'The interview',
  reckon(interview, {day}, letter) {
    const {stale} = timings.decision
    if (day - interview.day <= stale) return
    return startAfresh(`The interview was ${ago(interview.day, day)}`, stale, interview, letter)
  }
}

const reply: Reckoning = {
  event: 'decisionDate',
  title: 'The rejection',
  reckon(rejection, {day}, letter) {
    const {early, late} = timings.rejection
    const days = day - rejection.day
    if (days < early)
      return {
        verdict: 'wait',
        until: isoOf(rejection.day + early),
        why: 'Their answer has only just come: sleep on it.',
        finding: {
          reason: `A reply to a rejection is calmer ${spanOf(early)} later`,
          ...graded(letter, 'suggestion', rejection)
        }
      }
    const came = `Their answer came ${ago(rejection.day, day)}`
    if (days <= late) return {verdict: 'send', why: `${came}, and they still remember you.`}
    return {
      verdict: 'late',
      why: `${came}; a short letter is still better than none.`,
      finding: {
        reason: `After ${spanOf(late)} they may remember little, so a request for feedback comes late`,
        ...graded(letter, 'suggestion', rejection)
      }
    }
  }
}

const reckonings: Readonly<Partial<Record<Stage, Reckoning>>> = {
  'after-application': followUp,
  'after-phone-interview': thanks,
  'after-interview': thanks,
  'status-check': question,
  'after-rejection': reply
}

function startAfresh(since: string, days: number, event: Occasion, letter: Timed): Advice {
  return {
    verdict: 'late',
    why: `${since}: write as for the first time.`,
    finding: {
      reason: `After ${spanOf(days)} a letter does best to start afresh, as if it were the first`,
      ...graded(letter, 'suggestion', event)
    }
  }
}
