/** Numbers and stretches of time as a sentence tells them. */
import {months} from '../../words/calendar.js'
import {dateOf, yearOf, type Day} from './days.js'

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number in words up to twelve, in digits above. */
export function inWords(count: number): string {
  return numbers[count] ?? String(count)
}

/** Units that a number of days is told in, longest first. */
const units = [
  {days: 30, name: 'month', one: 'a month'},
  {days: 7, name: 'week', one: 'a week'},
  {days: 1, name: 'day', one: 'a day'}
] as const

/** So many days in the longest unit that fits: "three months" for 90, "two weeks" for 14, "ten days" for 10. */
export function spanOf(days: number): string {
  const {days: length, name, one} = units.find((unit) => days % unit.days === 0)!
  const count = days / length
  return count === 1 ? one : `${inWords(count)} ${name}s`
}

/** Days that are counted in words; what lies further back is named by its date. Judgement: people count three weeks. */
const countedDays = 21

/** How long ago a day was, seen from a later one: "yesterday", "nine days ago", "on 3 March". */
export function ago(event: Day, day: Day): string {
  const days = day - event
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days > countedDays) return `on ${spokenDay(event, day)}`
  return days % 7 === 0 ? `${spanOf(days)} ago` : `${inWords(days)} days ago`
}

/** A day such as "3 March", with the year where it is not that of the other day. */
export function spokenDay(day: Day, beside: Day): string {
  const date = dateOf(day)
  const spoken = `${date.getUTCDate()} ${capital(months[date.getUTCMonth()]![0]!)}`
  return yearOf(day) === yearOf(beside) ? spoken : `${spoken} ${yearOf(day)}`
}

/** A word as it begins a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
