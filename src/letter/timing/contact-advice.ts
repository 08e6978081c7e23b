/** How far a letter lies from the ones before it, and how many of them have gone without an answer. */
import {graded, impossible, type Advice, type Grade} from './advice.js'
import {addWorkingDays, isoOf, type Day} from './days.js'
import {ago, capital, inWords, spanOf} from './in-words.js'
import {earlierContacts, occasionOf, type Timed} from './occasions.js'
import {countedDay} from './own-day.js'
import {timings} from './timings.js'

/** Look at the earlier letters to the same employer. Absent where none is known. */
export function contactAdvice(letter: Timed): Advice | undefined {
  const stage = letter.stage.value
  const isChase = stage === 'after-application' || stage === 'status-check'
  if (!isChase && stage !== 'keep-in-touch' && stage !== 'speculative') return
  const counted = countedDay(letter)
  const {days, isDeclared} = earlierContacts(letter)
  if (!counted || days.length === 0) return
  const {day} = counted
  const ahead = days.find((contact) => contact > day)
  if (ahead !== undefined) return impossible(letter, 'An earlier letter', ahead, day)
  // Other letters of the run may not have been sent.
  const grade = graded(letter, isDeclared ? 'warning' : 'suggestion')
  return isChase
    ? chaseAdvice(chasesIn(letter, days), day, grade)
    : repeatAdvice(days.at(-1)!, day, grade)
}

/** The application is no chase, nor is a note of thanks for the interview, nor anything before them. */
function chasesIn(letter: Timed, days: readonly Day[]): readonly Day[] {
  const isStatus = letter.stage.value === 'status-check'
  const event = occasionOf(letter, isStatus ? 'interviewDate' : 'appliedDate')
  if (!event) return days
  const since = isStatus ? addWorkingDays(event.day, timings.thanks.workingDays) : event.day
  return days.filter((contact) => contact > since)
}

function chaseAdvice(chases: readonly Day[], day: Day, grade: Grade): Advice | undefined {
  const {apart, most} = timings.chase
  if (chases.length >= most)
    return {
      verdict: 'wait',
      why: `${capital(inWords(chases.length))} letters have had no answer; another seldom helps.`,
      finding: {
        reason: `${capital(inWords(chases.length))} letters have had no answer, and ${inWords(most)} are the usual limit`,
        ...grade
      }
    }
  const last = chases.at(-1)
  if (last === undefined || day - last >= apart) return
  return {
    verdict: 'wait',
    until: isoOf(last + apart),
    why: `You last wrote ${ago(last, day)}: leave ${spanOf(apart)} between letters.`,
    finding: {reason: `Two letters within ${spanOf(apart)} may read as pressing`, ...grade}
  }
}

function repeatAdvice(last: Day, day: Day, grade: Grade): Advice {
  const {soon, near, apart} = timings.contact
  const wrote = `You last wrote ${ago(last, day)}`
  if (day - last >= apart)
    return {verdict: 'send', why: `${wrote}, and ${spanOf(apart)} or more are a good distance.`}
  const enough = `one letter in ${spanOf(apart)} is enough`
  return {
    verdict: 'wait',
    until: isoOf(last + apart),
    why: `${wrote}: ${enough}.`,
    finding: {
      reason:
        day - last < soon
          ? `Two letters within ${spanOf(soon)} may read as pressing: ${enough}`
          : `The last letter is less than ${spanOf(apart)} old, and ${enough}`,
      ...grade,
      ...(day - last >= near && {severity: 'suggestion' as const})
    }
  }
}
