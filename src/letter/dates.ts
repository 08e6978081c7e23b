/** Dates written in a letter, in British, American and ISO order. */
import {months, weekdays} from '../words/calendar.js'
import type {WrittenDate} from './types.js'

const names = (list: readonly (readonly string[])[]): string => list.flat().join('|')
const index = (list: readonly (readonly string[])[], name: string): number =>
  list.findIndex((forms) => forms.includes(name.toLowerCase().replace(/\.$/, '')))

const weekday = `(?:(?<weekday>${names(weekdays)})\\.?,?\\s+(?:the\\s+)?)?`
const ordinal = `(?:st|nd|rd|th)?`
const year = `(?:,?\\s+(?<year>(?:19|20)\\d\\d))?`
const written = [
  // Friday, 3rd of May 2024
  `\\b${weekday}(?<day>\\d{1,2})${ordinal}\\s+(?:of\\s+)?(?<month>${names(months)})\\b(?:\\.(?=,?\\s+(?:19|20)\\d\\d))?${year}(?!\\d)`,
  // Friday, May 3rd, 2024
  `\\b${weekday}(?<month>${names(months)})\\b\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})${ordinal}(?!\\d)${year}(?!\\d)`,
  // May 2024
  `\\b(?<month>${names(months)})\\b\\.?,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  // 2024-05-03
  `(?<!\\d)(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`
].map((source) => new RegExp(source, 'gi'))

/** Find the dates of a text, in order. A number alone ("3/5/2024", "the 3rd") is no certain date. */
export function readDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = []
  if (!/\d/.test(text)) return dates
  for (const pattern of written) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups!
      const named = index(months, groups.month!)
      const date: WrittenDate = {
        start: match.index,
        end: match.index + match[0].length,
        month: named === -1 ? Number(groups.month) : named + 1
      }
      if (groups.day) date.day = Number(groups.day)
      if (groups.year) date.year = Number(groups.year)
      if (groups.weekday) date.weekday = index(weekdays, groups.weekday)
      if ((date.day ?? 1) > 31 || date.month < 1 || date.month > 12) continue
      if (!dates.some((other) => other.start < date.end && date.start < other.end)) dates.push(date)
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}
