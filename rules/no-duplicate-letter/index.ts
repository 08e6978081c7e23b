import {
  employerKey,
  resemblance,
  rule,
  shingle,
  sketch,
  type Companion,
  type Letter,
  type Range
} from '../../src/kit.js'
import {examples} from './examples.js'
import {goElsewhere} from './readers.js'

/** Resemblance of shingles from which two letters are one [domain.md 1.1, P07]. */
const same = 0.8

/** The same for letters of few shingles, in which one other word weighs more. Judgement [domain.md 1.6 asks for a lower bound]. */
const sameIfShort = 0.65

/** Shingles below which a letter is short: about 60 words [domain.md 1.6]. */
const short = 45

/** Shingles below which a letter or a paragraph has nothing but what all letters share. Judgement: two plain sentences. */
const least = 12

export default rule({
  id: 'no-duplicate-letter',
  area: 'personal',
  severity: 'warning',
  summary: 'Not the same letter to several people',
  why: 'Readers compare notes, and a personal letter that a colleague has too is no longer personal.',
  sources: [
    'https://dadev.deanza.edu/counseling/career/resumes/thank-you-letters.html',
    'https://careercenter.missouristate.edu/Students/ThankYouLetters.htm',
    'https://www.dice.com/career-advice/job-interview-note-email',
    'https://lanskycareerconsultants.com/should-i-send-a-thank-you-note-after-a-job-interview'
  ],
  *check(letter) {
    const others = letter.companions.filter(({paragraphs}) => paragraphs.length > 0)
    if (others.length === 0 || letter.template) return
    const own = sketch(letter.draft)
    const {employer} = letter.facts
    const reader = {...own, ...(employer !== undefined && {employer: employerKey(employer)})}
    const elsewhere = others.filter((other) => goElsewhere(reader, other))
    if (elsewhere.length === 0) return

    const whole = new Set(own.paragraphs.flatMap(({shingles}) => shingles))
    const twin = nearest(elsewhere, (other) => likeness(whole, other))
    if (twin) {
      const first = letter.sentences[0] ?? letter.body
      yield {
        reason: `From here on the letter is nearly that of \`${quotable(twin.path)}\`, which goes to somebody else`,
        place: {start: first.start, end: first.end}
      }
      return
    }
    const details = personal(letter)
    for (const {start, end, shingles} of own.paragraphs) {
      const detail = details.find((range) => start <= range.start && range.start < end)
      if (!detail || shingles.length < least) continue
      const text = letter.text(detail)
      const copy = nearest(elsewhere, ({paragraphs}) =>
        Math.max(...paragraphs.map((other) => copied(text, shingles, other)))
      )
      if (!copy) continue
      yield {
        reason: `This detail and its paragraph also stand in \`${quotable(copy.path)}\`, which goes to somebody else`,
        place: detail
      }
    }
  },
  examples
})

/** Sentences with a detail of the reader's: the writer's skills, thanks and availability may be the same in each letter. */
function personal({moves, text}: Letter): readonly Range[] {
  const shared = [moves.skills, moves.thanks, moves['next-step']].flatMap(({ranges}) => ranges)
  return moves.detail.ranges.filter(
    (detail) =>
      /\byou(?:r|rs)?\b/i.test(text(detail)) &&
      !shared.some(({start, end}) => start < detail.end && detail.start < end)
  )
}

/** The other that is most like, if any is: of equals the first. */
function nearest(
  others: readonly Companion[],
  measure: (other: Companion) => number
): Companion | undefined {
  let best = 0
  let found: Companion | undefined
  for (const other of others) {
    const value = measure(other)
    if (value > best) {
      best = value
      found = other
    }
  }
  return found
}

/** How alike two letters are, 0 where they are not the same letter. A letter has each shingle once. */
function likeness(own: ReadonlySet<number>, {paragraphs}: Companion): number {
  let size = 0
  let both = 0
  for (const shingles of paragraphs) {
    size += shingles.length
    for (const one of shingles) if (own.has(one)) both++
  }
  if (Math.min(own.size, size) < least) return 0
  const value = both / (own.size + size - both)
  return value >= (Math.max(own.size, size) < short ? sameIfShort : same) ? value : 0
}

/** How alike two paragraphs are, 0 where they are not the same or where the detail is not in both. */
function copied(detail: string, own: readonly number[], other: readonly number[]): number {
  const value = resemblance(own, other)
  if (value < same) return 0
  const {shingles} = shingle(detail)
  const held = new Set(other)
  const common = shingles.filter((one) => held.has(one)).length
  return shingles.length > 0 && common >= same * shingles.length ? value : 0
}

/** A path that ends no quotation. */
function quotable(path: string): string {
  return path.replaceAll('`', "'")
}
