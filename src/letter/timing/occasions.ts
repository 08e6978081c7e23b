/** What a letter follows, and on which day: an interview, an application, a promise, a rejection, earlier letters. */
import {dayFrom, dayOf, daysIn, nearestDay, type Day} from './days.js'
import {employerKey} from '../employer-key.js'
import {countedDay, ownDay, timingFacts} from './own-day.js'
import type {Facts, Letter, Range, WrittenDate} from '../types.js'

/** What `lacks` and the reckoning of time look at. */
export type Timed = Pick<
  Letter,
  | 'body'
  | 'companions'
  | 'dates'
  | 'draft'
  | 'facts'
  | 'headers'
  | 'now'
  | 'part'
  | 'salutation'
  | 'sentences'
  | 'signature'
  | 'stage'
  | 'subject'
  | 'today'
>

/** Something that a letter follows. */
export interface Occasion {
  day: Day
  /** The date in the letter that tells of it; absent where it is declared. */
  place?: Range
}

/** The fact that declares the day of an occasion. */
export type EventKind = 'interviewDate' | 'appliedDate' | 'promisedDate' | 'decisionDate'

/** How a letter tells of an occasion. The texts before and after a date are matched, within one sentence. */
interface Telling {
  /** What the text before the date ends with. */
  before: readonly RegExp[]
  /** What follows a date that begins its sentence. */
  after?: RegExp
  /** Words by which the sentence speaks of something else. */
  not: RegExp
  /** Whether the day may lie ahead of the letter's own. */
  mayLieAhead?: boolean
}

/** Up to so many words without a new clause in between. */
const gap =
  "(?:\\s+(?!(?:and|closed|closes|closing|deadline|he|i|sent|she|that|they|we|which|who|wrote)\\b)[\\w'’,&-]+){0,12}?"
const on = '\\s+(?:on|of|dated)\\s+(?:the\\s+)?$'
const elsewhere =
  'another|cancel\\w*|elsewhere|never|no|not|other|postpone\\w*|rearrange\\w*|reschedul\\w*'

const tellings: Readonly<Record<EventKind, Telling>> = {
  interviewDate: {
    before: [
      new RegExp(`\\b(?:interview|interviewed|interviewing)${gap}${on}`, 'i'),
      new RegExp(`\\b(?:meeting|met|saw|seeing)\\s+(?:me|with me|with you)${gap}${on}`, 'i'),
      /\binterview\W+$/i
    ],
    after: /^,?\s+(?:I\s+was|you|we)(?:\s+kindly)?\s+(?:interviewed|met)\b/i,
    not: new RegExp(
      `\\b(?:${elsewhere}|earlier|first|initial|invit\\w*|missed|original|previous|screening|unable)\\b|n['’]t\\b`,
      'i'
    )
  },
  appliedDate: {
    before: [
      new RegExp(
        `\\bI(?:\\s+first)?\\s+applied(?=\\s+(?:as|at|for|in|on|online|to|with)\\b)${gap}${on}`,
        'i'
      ),
      new RegExp(
        `\\bI\\s+(?:sent|submitted)(?:\\s+[\\w'’-]+){0,4}?\\s+(?:application|cv|form|r[eé]sum[eé])${gap}${on}`,
        'i'
      ),
      new RegExp(`\\bmy\\s+(?:job\\s+|online\\s+)?application${gap}${on}`, 'i')
    ],
    after:
      /^,?\s+I\s+(?:applied|put\s+in\s+for|(?:sent|submitted)(?:\s+[\w'’-]+){0,4}?\s+application)\b/i,
    not: new RegExp(
      `\\b(?:${elsewhere}|advert\\w*|earlier|interview\\w*|previous|re-?appl\\w*|withdr\\w*)\\b|n['’]t\\b`,
      'i'
    )
  },
  promisedDate: {
    before: [
      /\b(?:advised|expected|explained|hoped|indicated|mentioned|planned|promised|said|told|wrote)\b.*\b(?:answer|contact|decide|decision|hear|informed|in\s+touch|know|news|notified|reply|respond)\b.*\b(?:after|before|by|until)\s+(?:the\s+)?$/is
    ],
    not: new RegExp(
      `\\b(?:${elsewhere}|offer\\w*|I\\s+(?:had\\s+|have\\s+)?(?:expected|explained|hoped|mentioned|planned|promised|said|told|wrote))\\b|n['’]t\\b`,
      'i'
    ),
    mayLieAhead: true
  },
  decisionDate: {
    before: [
      new RegExp(
        `\\byour(?:\\s+[\\w'’-]+){0,2}?\\s+(?:call|decision|e-?mail|letter|message|note)${gap}${on}`,
        'i'
      ),
      new RegExp(`\\b(?:letting\\s+me\\s+know|telling\\s+me)${gap}${on}`, 'i')
    ],
    not: new RegExp(
      `\\b(?:${elsewhere}|advert\\w*|application|interview\\w*|invit\\w*|offer\\w*)\\b|n['’]t\\b`,
      'i'
    )
  }
}

/** An occasion as it is declared or, failing that, as the letter tells of it for certain. */
export function occasionOf(letter: Timed, kind: EventKind): Occasion | undefined {
  const declared = letter.facts[kind]
  return declared === undefined ? toldOf(letter, kind) : {day: dayOf(declared)}
}

/** Days of earlier letters to the same employer, in order: those declared, and those of the same run. */
export function earlierContacts(letter: Timed): {
  days: readonly Day[]
  /** Whether all of them are declared. */
  isDeclared: boolean
} {
  const declared = (letter.facts.previous ?? []).map(dayOf).filter((day) => !Number.isNaN(day))
  const now = countedDay(letter)?.day
  const found = now === undefined ? [] : companionDays(letter).filter((day) => day < now)
  const days = [...new Set([...declared, ...found])].sort((a, b) => a - b)
  return {days, isDeclared: days.every((day) => declared.includes(day))}
}

/** Whether a fact is declared, or told by the letter itself. */
export function isKnown(letter: Timed, fact: keyof Facts): boolean {
  if (letter.facts[fact] !== undefined) return true
  if (fact === 'previous') return earlierContacts(letter).days.length > 0
  return isKind(fact) && toldOf(letter, fact) !== undefined
}

/** Whether anything is declared of what the letter follows. */
export function hasTimingFacts({facts}: Pick<Letter, 'facts'>): boolean {
  return timingFacts.some((name) => facts[name] !== undefined)
}

function isKind(fact: keyof Facts): fact is EventKind {
  return Object.hasOwn(tellings, fact)
}

/** The one day on which the letter says that it happened. Two different days leave it open which is meant. */
function toldOf(letter: Timed, kind: EventKind): Occasion | undefined {
  if (letter.dates.length === 0) return
  const counted = countedDay(letter)
  if (!counted || counted.from === 'today') return
  const beside = ownDay(letter)
  const {mayLieAhead = false} = tellings[kind]
  const told = stretchesOf(letter).flatMap((stretch) =>
    letter.dates
      .filter(({start, end}) => stretch.start <= start && end <= stretch.end)
      .filter((date) => tells(kind, letter.draft, stretch, date))
      .flatMap((date): Occasion[] => {
        const day = placed(date, beside)
        if (day === undefined || (day > counted.day && !mayLieAhead)) return []
        return [{day, place: {start: date.start, end: date.end}}]
      })
  )
  return new Set(told.map(({day}) => day)).size === 1 ? told[0] : undefined
}

function stretchesOf({sentences, part, subject}: Timed): Range[] {
  return [...part('reference'), ...(subject ? [subject] : []), ...sentences]
}

function tells(kind: EventKind, draft: string, stretch: Range, date: WrittenDate): boolean {
  const {before, after, not} = tellings[kind]
  const text = draft.slice(stretch.start, stretch.end)
  if (text.includes('?') || not.test(text)) return false
  const lead = draft.slice(stretch.start, date.start)
  if (before.some((pattern) => pattern.test(lead))) return true
  return (
    after !== undefined &&
    /^\W*(?:on\s+)?(?:the\s+)?$/i.test(lead) &&
    after.test(draft.slice(date.end, stretch.end))
  )
}

/** The day of a written date; without a year it is placed beside the letter's own. */
function placed({year, month, day}: WrittenDate, beside: Day | undefined): Day | undefined {
  if (day === undefined) return
  if (year === undefined) return nearestDay(month, day, beside)
  return day <= daysIn(year, month) ? dayFrom(year, month, day) : undefined
}

function companionDays({companions, facts, signature}: Timed): Day[] {
  const own = facts.employer === undefined ? '' : employerKey(facts.employer)
  if (own === '') return []
  const sender = nameOf(facts.sender ?? signature?.text)
  return companions.flatMap((other) => {
    const isSame = other.employer !== undefined && employerKey(other.employer) === own
    // A class may write to one employer: somebody else's letter is no contact of this writer.
    const isOurs = !sender || !other.sender || nameOf(other.sender) === sender
    return isSame && isOurs && other.date !== undefined ? [dayOf(other.date)] : []
  })
}

function nameOf(text: string | undefined): string | undefined {
  return text?.trim().toLowerCase().replace(/\s+/g, ' ')
}
