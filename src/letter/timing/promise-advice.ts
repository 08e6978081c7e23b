/** Whether a letter that asks after an answer comes before they were to give one. */
import {graded, type Advice} from './advice.js'
import {addWorkingDays, isoOf, workingDaysBetween} from './days.js'
import {ago, inWords, spokenDay} from './in-words.js'
import {occasionOf, type Timed} from './occasions.js'
import {countedDay, type CountedDay} from './own-day.js'
import {timings} from './timings.js'

/** Look at the day they named; where they named none, at the working days since the interview. */
export function promiseAdvice(letter: Timed): Advice | undefined {
  const stage = letter.stage.value
  const counted = countedDay(letter)
  if (!counted || (stage !== 'status-check' && stage !== 'after-application')) return
  const promise = occasionOf(letter, 'promisedDate')
  if (!promise) return stage === 'status-check' ? sinceInterview(letter, counted) : undefined
  const {day} = counted
  const named = spokenDay(promise.day, day)
  if (day > promise.day)
    return {verdict: 'send', why: `They named ${named}, which has gone by, so you may ask.`}
  return {
    verdict: 'wait',
    until: isoOf(promise.day + 1),
    why: `They named ${named} for their answer.`,
    finding: {
      reason: `They named ${named} for their answer, and a letter before that may read as impatience`,
      ...graded(letter, 'warning', promise)
    }
  }
}

function sinceInterview(letter: Timed, {day, from}: CountedDay): Advice | undefined {
  const interview = occasionOf(letter, 'interviewDate')
  if (!interview) return
  const isAhead = interview.day > day
  // A letter older than its interview has a wrong date, and is told so elsewhere.
  if (isAhead && from === 'letter') return
  const {workingDays} = timings.decision
  const was = isAhead
    ? `The interview is still to come, on ${spokenDay(interview.day, day)}`
    : `The interview was ${ago(interview.day, day)}`
  if (workingDaysBetween(interview.day, day) >= workingDays)
    return {verdict: 'send', why: `${was}, which is long enough to ask.`}
  return {
    verdict: 'wait',
    until: isoOf(addWorkingDays(interview.day, workingDays)),
    why: `${was}: give them ${inWords(workingDays)} working days.`,
    finding: {
      reason: `A question within ${inWords(workingDays)} working days of the interview may read as impatience`,
      ...graded(letter, 'warning', interview)
    }
  }
}
