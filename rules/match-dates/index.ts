import {
  dayFrom,
  daysIn,
  nearestDay,
  ownDay,
  rule,
  weekdayOf,
  weekdays,
  yearOf,
  type Day,
  type Finding,
  type Letter,
  type WrittenDate
} from '../../src/kit.js'

export default rule({
  id: 'match-dates',
  area: 'correctness',
  severity: 'error',
  summary: 'Weekday and date agree',
  why: 'A weekday that does not fit its date leaves the reader to guess which of the two is meant.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc5322#section-3.3',
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280'
  ],
  *check(letter) {
    const foreign = [...letter.part('front-matter'), ...letter.part('quote')]
    const written = ownDay(letter)
    for (const date of letter.dates) {
      if (foreign.some(({start, end}) => start <= date.start && date.start < end)) continue
      yield* judge(letter, date, written)
    }
  },
  examples: {
    valid: [
      'Thank you for seeing me on Tuesday, 4 March 2025.',
      'I could come on Friday, March 7, 2025.',
      'I could come on Friday 7 March or on the 10th.',
      {text: 'Thank you for Tuesday 4 March.', facts: {date: '2025-03-05'}}
    ],
    nearMiss: [
      // Without a year nobody can tell.
      'Thank you for seeing me on Monday 4 March.',
      '29 February 2024 was my last day at the quay.',
      // "Sat" is a verb here.
      'I sat 12 March 2025 papers in one day.',
      // More than half a year from the letter.
      {text: 'We met on Monday 4 November.', facts: {date: '2025-03-05'}}
    ],
    invalid: [
      {
        text: 'Thank you for seeing me on Monday, 4 March 2025.',
        flags: ['Monday, 4 March 2025'],
        better: 'Thank you for seeing me on Tuesday, 4 March 2025.'
      },
      {
        text: 'My notice ends on 31 June 2025.',
        flags: ['31 June 2025'],
        better: 'My notice ends on 30 June 2025.'
      },
      {
        text: 'I could start on 29 February 2025 or on 30 February.',
        flags: ['29 February 2025', '30 February']
      },
      {
        text: 'Thank you for seeing me on Monday 4 March.',
        flags: ['Monday 4 March'],
        facts: {date: '2025-03-05'},
        better: 'Thank you for seeing me on Tuesday 4 March.'
      }
    ]
  }
})

function* judge(letter: Letter, date: WrittenDate, written: Day | undefined): Generator<Finding> {
  // The full stop after a month may end the sentence.
  const text = letter.text(date).replace(/\.$/, '')
  const place = {start: date.start, end: date.start + text.length}
  if (date.day === undefined) return
  // In a leap year, so that 29 February alone is no mistake.
  if (date.day > daysIn(date.year ?? 2024, date.month)) {
    yield {reason: `\`${text}\` is no day of the calendar`, place}
    return
  }
  // "I sat 12 March papers": a weekday has a capital.
  if (date.weekday === undefined || !/^\p{Lu}/u.test(text)) return
  const day =
    date.year === undefined
      ? nearestDay(date.month, date.day, written)
      : dayFrom(date.year, date.month, date.day)
  if (day === undefined) return
  const right = weekdayOf(day)
  if (right === date.weekday) return
  yield {
    reason: `\`${text}\` falls on a ${title(weekdays[right]![0]!)}${date.year === undefined ? ` in ${yearOf(day)}` : ''}`,
    place,
    expected: [text.replace(/^\p{L}+/u, (word) => rename(word, right))],
    ...(date.year === undefined && {severity: 'warning' as const})
  }
}

/** The right weekday in the form of the wrong one: "Mon" becomes "Tue". */
function rename(word: string, weekday: number): string {
  const name = title(weekdays[weekday]![0]!)
  return word.length <= 5 ? name.slice(0, 3) : name
}

function title(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
