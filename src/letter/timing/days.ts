/** Reckoning with whole days. No clock and no time zone: a day is a day wherever it is written. */

/** A day, counted from 1 January 1970, which is 0. */
export type Day = number

const milliseconds = 24 * 60 * 60 * 1000

/** The day of an ISO 8601 text such as `2026-03-13`; NaN where there is none. */
export function dayOf(iso: string): Day {
  return Math.floor(Date.parse(iso) / milliseconds)
}

/** The day of a date of the calendar; the month is 1–12. */
export function dayFrom(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / milliseconds
}

/** A day as ISO 8601 writes it. */
export function isoOf(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10)
}

/** The year that a day lies in. */
export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear()
}

/** 0 (Sunday) – 6. */
export function weekdayOf(day: Day): number {
  return dateOf(day).getUTCDay()
}

/** How many days a month has; the month is 1–12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Working days after the first day, up to and with the last: Monday to Friday, holidays not considered. */
export function workingDaysBetween(first: Day, last: Day): number {
  const weeks = Math.max(0, Math.floor((last - first) / 7))
  let count = weeks * 5
  for (let day = first + weeks * 7 + 1; day <= last; day++) if (isWorkingDay(day)) count++
  return count
}

/** The day that is so many working days later. */
export function addWorkingDays(day: Day, count: number): Day {
  let later = day
  for (let left = count; left > 0;) if (isWorkingDay(++later)) left--
  return later
}

/** Days on either side of a day within which a date without a year is placed. Half a year: the nearest wins. */
const nearDays = 183

/** The day of a date without a year, placed nearest to another day; the month is 1–12. Absent where none is near. */
export function nearestDay(month: number, date: number, beside: Day | undefined): Day | undefined {
  if (beside === undefined) return
  const year = yearOf(beside)
  return [year - 1, year, year + 1]
    .filter((year) => date <= daysIn(year, month))
    .map((year) => dayFrom(year, month, date))
    .find((day) => Math.abs(day - beside) < nearDays)
}

/** The date object of a day, at midnight of universal time. */
export function dateOf(day: Day): Date {
  return new Date(day * milliseconds)
}

function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) % 6 !== 0
}
