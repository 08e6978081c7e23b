/** The day that a letter says it is written, and the day that timing counts from. */
import {dayFrom, dayOf, type Day} from './days.js'
import type {Letter, WrittenDate} from '../types.js'

/** The day that the letter is written: as declared, as its date line says, or as its `Date` header says. */
export function ownDay(
  letter: Pick<Letter, 'facts' | 'dates' | 'headers' | 'part'>
): Day | undefined {
  if (letter.facts.date) return dayOf(letter.facts.date)
  const own = ownDate(letter)
  return own && dayFrom(own.year!, own.month, own.day!)
}

/** Where the letter says so itself. */
export function ownDate({
  dates,
  headers,
  part
}: Pick<Letter, 'dates' | 'headers' | 'part'>): WrittenDate | undefined {
  if (dates.length === 0) return
  const lines = [...part('date'), ...headers.filter(({name}) => ['date', 'sent'].includes(name))]
  return dates.find(
    ({start, day, year}) =>
      day !== undefined &&
      year !== undefined &&
      lines.some((line) => line.start <= start && start < line.end)
  )
}

/** What the writer may declare of what a letter follows. */
export const timingFacts = [
  'interviewDate',
  'appliedDate',
  'promisedDate',
  'decisionDate',
  'previous'
] as const

/** A day that timing counts from, and how it is known. */
export interface CountedDay {
  day: Day
  /** `stated`: it was given with `now`. `letter`: it is the letter's own. `today`: neither is known. */
  from: 'stated' | 'letter' | 'today'
}

/**
 * The day that timing counts from: `now`, else the letter's own.
 *
 * The day of the calendar counts only where the letter states no day and its writer declares what it follows: all
 * other reports are the same on every day.
 */
export function countedDay(
  letter: Pick<Letter, 'facts' | 'dates' | 'headers' | 'part' | 'now' | 'today'>
): CountedDay | undefined {
  if (letter.now !== undefined) return {day: dayOf(letter.now), from: 'stated'}
  const own = ownDay(letter)
  if (own !== undefined) return {day: own, from: 'letter'}
  const isAsked = timingFacts.some((name) => letter.facts[name] !== undefined)
  return letter.today !== undefined && isAsked
    ? {day: dayOf(letter.today), from: 'today'}
    : undefined
}
