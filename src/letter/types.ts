/** The letter as rules see it. Every range is UTF-16 code units in the draft, end exclusive. */
import type {Root} from 'nlcst'
import type {Hit, PhraseList, Token} from '../phrases/index.js'

/** When the letter is written; decides what belongs in it. */
export const stages = [
  'after-application',
  'after-phone-interview',
  'after-interview',
  'status-check',
  'speculative',
  'keep-in-touch',
  'after-rejection'
] as const
export type Stage = (typeof stages)[number]

/** How the letter travels. */
export const mediums = ['email', 'paper'] as const
export type Medium = (typeof mediums)[number]

/** The English that the letter is written in. */
export const dialects = [
  'en-GB',
  'en-US',
  'en-IE',
  'en-CA',
  'en-AU',
  'en-NZ',
  'en-IN',
  'en-NG',
  'en-ZA'
] as const
export type Dialect = (typeof dialects)[number]

/** Something that a good letter does. */
export const moveIds = [
  'thanks',
  'interest',
  'skills',
  'feedback',
  'next-step',
  'purpose',
  'detail',
  'missed-point',
  'salutation',
  'sign-off',
  'signature'
] as const
export type MoveId = (typeof moveIds)[number]

/** Something that a sentence may do to its reader, and had better not. */
export const actIds = [
  'ultimatum',
  'presumption',
  'blame',
  'nagging',
  'desperation',
  'apology',
  'negativity',
  'discourtesy',
  'pay',
  'leverage',
  'gift',
  'arrogance',
  'cliche',
  'informality',
  'filler-opening',
  'archaism',
  'curtness',
  'debated-formula',
  'insensitivity'
] as const
export type ActId = (typeof actIds)[number]

/** A stretch of the draft. */
export interface Range {
  start: number
  end: number
}

/** A point of the draft: line and column are 1-based, the offset counts UTF-16 code units from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A range with its lines and columns. */
export interface Place {
  start: Point
  end: Point
  /** The part of a file that its text was extracted from, such as `word/document.xml paragraph 2 run 1`. */
  part?: string
}

/** Where a stated or inferred value comes from. */
export type Origin = 'flag' | 'front-matter' | 'facts' | 'config' | 'inferred'

/** A value that was stated, or inferred from the words at `ranges`. */
export interface Judged<Value> {
  value: Value
  from: Origin
  ranges: readonly Range[]
}

/** What the writer declares. Dates are ISO 8601 days such as `2026-03-13`. */
export interface Facts {
  employer?: string
  role?: string
  recipient?: string | readonly string[]
  sender?: string
  skills?: readonly string[]
  cv?: string
  job?: string
  interviewDate?: string
  appliedDate?: string
  promisedDate?: string
  /** The day on which a rejection came. */
  decisionDate?: string
  /** The day on which the letter is written. */
  date?: string
  previous?: readonly string[]
  instructions?: readonly string[]
}

/** Another letter of the same run, as far as rules that compare letters look at it; `survey` makes one of a text. */
export interface Companion {
  path: string
  /** In lower case, without legal suffix; absent where unknown. */
  employer?: string
  /** Who signs it, as written; absent where unknown. */
  sender?: string
  /** The day it was written, such as `2026-03-13`; absent where unknown. */
  date?: string
  /** The name that it greets, in lower case and without titles; absent where it greets nobody by name. */
  recipient?: string
  /** The address of its `To` header, in lower case. */
  to?: string
  /** Hashes of the names inside its sentences, in ascending order, each once. */
  names: readonly number[]
  /** Shingles of its paragraphs, names and numbers left out, in ascending order; none of a template. */
  paragraphs: readonly (readonly number[])[]
}

/** What is stated about a letter before it is read. */
export interface Statement {
  stage?: {value: Stage; from: Origin}
  medium?: {value: Medium; from: Origin}
  dialect?: {value: Dialect; from: Origin}
  facts: Facts
  /** Whether placeholders are words to keep, not slots to fill. */
  template: boolean
  /** The day that timing counts from, such as `2026-03-13`. */
  now?: string
  /** The day of the calendar: timing counts from it where neither `now` nor the letter states a day. */
  today?: string
  /** The other letters of the run. */
  companions?: readonly Companion[]
  /** Names of attached files, where they are known. */
  attachments?: readonly string[]
}

/** One line of the draft without its line ending. */
export interface Line extends Range {
  text: string
}

/** What a part of a letter is. */
export type PartKind =
  | 'front-matter'
  | 'header'
  | 'letterhead'
  | 'date'
  | 'inside-address'
  | 'reference'
  | 'salutation'
  | 'body'
  | 'sign-off'
  | 'signature'
  | 'contact'
  | 'postscript'
  | 'enclosure'
  | 'mail-signature'
  | 'quote'

/** A part of the letter and the text it holds. */
export interface Part extends Range {
  kind: PartKind
  text: string
}

/** A header line of an e-mail. `name` is in lower case, such as `subject`. */
export interface Header extends Range {
  name: string
  value: Range & {text: string}
}

/** A sentence. Tokens are `letter.tokens.slice(from, to)`. */
export interface Sentence extends Range {
  text: string
  from: number
  to: number
  part: PartKind
  isQuestion: boolean
}

/** A paragraph of the body. */
export interface Paragraph extends Range {
  sentences: readonly Sentence[]
  /** Words, counted as people count them: "follow-up" is one. */
  words: number
}

/** Whom a salutation greets. */
export type AddresseeKind = 'person' | 'title' | 'unknown' | 'group' | 'none'

/** The greeting of the letter. */
export interface Salutation extends Part {
  /** `person`: "Ms Okafor"; `title`: "Hiring Manager"; `unknown`: "Sir or Madam"; `group`: "team". */
  addressee: AddresseeKind
  /** The name or title after the greeting word, as written. */
  name: string
  /** The greeting word or words in lower case, such as `dear`; empty for a bare name. */
  greeting: string
}

/** A slot left to fill in. */
export interface Placeholder extends Range {
  text: string
}

/** A date written in the letter. */
export interface WrittenDate extends Range {
  /** 1–12. */
  month: number
  /** 1–31; absent in "March 2024". */
  day?: number
  year?: number
  /** 0 (Sunday) – 6, where a weekday is written with it. */
  weekday?: number
}

/** A name that begins with capitals and is no ordinary word. */
export interface Name extends Range {
  text: string
}

/** A slip of spelling or grammar that the grammar engine found. */
export interface FoundSlip extends Range {
  /** `confused`: a word in the place of another that looks or sounds like it. */
  sort: 'spelling' | 'grammar' | 'confused'
  /** The engine's own rule, such as `AnA`. */
  name: string
  /** What the engine says of it. */
  reason: string
  /** Whether it is wrong for certain, and `expected[0]` is right. */
  isCertain: boolean
  /** What may be meant, likeliest first; an empty text: leave it out. */
  expected: readonly string[]
}

/** Whether and where the letter makes a move. */
export interface MoveReading {
  status: 'found' | 'missing' | 'not-expected'
  ranges: readonly Range[]
  /** Whether a move that is missing may be there after all, in words that were not recognised. */
  isDoubtful: boolean
}

/** A letter, read once for all rules. */
export interface Letter {
  draft: string
  /** The syntax tree that it was read from. Never changed. */
  tree: Root
  lines: readonly Line[]
  parts: readonly Part[]
  headers: readonly Header[]
  subject: (Range & {text: string}) | undefined
  salutation: Salutation | undefined
  signOff: Part | undefined
  signature: Part | undefined
  postscript: Part | undefined
  paragraphs: readonly Paragraph[]
  /** Sentences of the body. */
  sentences: readonly Sentence[]
  /** Words of the body: salutation, sign-off and everything around them excluded. */
  words: number
  /** The whole body, empty (start = end) where it belongs when there is none. */
  body: Range
  tokens: readonly Token[]
  placeholders: readonly Placeholder[]
  /** URLs, e-mail addresses and telephone numbers. */
  addresses: readonly (Range & {kind: 'url' | 'email' | 'phone'})[]
  dates: readonly WrittenDate[]
  names: readonly Name[]
  /** What the grammar engine found, in order, none twice; empty where it was not asked. */
  slips: readonly FoundSlip[]
  facts: Facts
  template: boolean
  now: string | undefined
  today: string | undefined
  companions: readonly Companion[]
  /** Names of attached files; absent where it is not known whether there are any. */
  attachments: readonly string[] | undefined
  stage: Judged<Stage>
  medium: Judged<Medium>
  dialect: Judged<Dialect>
  moves: Readonly<Record<MoveId, MoveReading>>
  /** Whether there is nothing to read: no words outside front matter and quotes. */
  isEmpty: boolean
  /** Where a list's phrases stand, in order. */
  find: (list: PhraseList) => readonly Hit[]
  /** Text of a range. */
  text: (range: Range) => string
  /** Lines and columns of a range. */
  place: (range: Range) => Place
  /** The parts of one kind, in order. */
  part: (kind: PartKind) => readonly Part[]
}
