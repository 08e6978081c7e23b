/**
 * What each stage asks of a letter, and what each English is used to. Data only, shown in `docs/profiles.md` together with
 * `severities.ts` and `../words/courtesies.ts`.
 *
 * Sources: `[UNC]` careers.unc.edu thank-you letters, `[PJC]` personaljobcoach.co.uk, `[BOOM2]` blog.boomerangapp.com
 * e-mail response data, `[SLINUA1]` slinuacareers.com, `[HELLOG]` hellograduate.co.uk speculative letters, `[FARADAY]`
 * university careers guide. "Judgement" marks a number of our own.
 */
import type {Dialect, MoveId, Stage} from './types.js'

/** Body words at which a letter is short or long. */
export interface WordBand {
  /** Below it a letter is a mere formality. Judgement, after [PJC]: three lines add nothing. */
  short: number
  /** Above it a suggestion, a warning, a stronger warning. */
  long: number
  tooLong: number
  farTooLong: number
}

/** Areas of the score and the timing verdict. */
export const areas = ['content', 'tone', 'personal', 'correctness', 'form', 'brevity'] as const
export type ScoredArea = (typeof areas)[number]

/** What a stage expects. */
export interface Profile {
  /** What the stage is called in a sentence. */
  title: string
  moves: readonly MoveId[]
  words: WordBand
  /** Points by area; they sum to 100. */
  weights: Readonly<Record<ScoredArea, number>>
  /** Whether an employer has met or spoken to the writer. */
  hasMet: boolean
  /** Whether there is a vacancy to name. */
  hasVacancy: boolean
}

// 75–200 words are ideal for a thank-you [FARADAY: 100–180] [PJC: 150–200; 400 is excessive].
const thankYou: WordBand = {short: 40, long: 220, tooLong: 300, farTooLong: 400}
// E-mail replies peak at 75–100 words and are good from 50 to 125 [BOOM2].
const followUp: WordBand = {short: 30, long: 180, tooLong: 250, farTooLong: 350}
// One page of three or four short paragraphs [HELLOG].
const speculative: WordBand = {short: 60, long: 300, tooLong: 350, farTooLong: 450}
// No more than 100 words for a stay-in-touch letter [SLINUA1], with room for a fact.
const repeat: WordBand = {short: 25, long: 150, tooLong: 200, farTooLong: 300}

const frame: readonly MoveId[] = ['salutation', 'sign-off', 'signature']
const afterMeeting: readonly MoveId[] = [
  'thanks',
  'interest',
  'skills',
  'next-step',
  'purpose',
  'detail',
  ...frame
]

// Direction from complaints of employers [PLOS] [AAM12]; the numbers are judgement (`docs/score.md`).
const chase = {content: 30, tone: 25, personal: 10, correctness: 15, form: 10, brevity: 10}
const meeting = {content: 30, tone: 15, personal: 20, correctness: 15, form: 10, brevity: 10}
const cold = {content: 30, tone: 20, personal: 20, correctness: 15, form: 5, brevity: 10}
const rejection = {content: 25, tone: 30, personal: 10, correctness: 15, form: 10, brevity: 10}

/** The profile of every stage. */
export const profiles: Readonly<Record<Stage, Profile>> = {
  'after-application': {
    title: 'after an application',
    moves: ['interest', 'next-step', 'purpose', ...frame],
    words: followUp,
    weights: chase,
    hasMet: false,
    hasVacancy: true
  },
  'after-phone-interview': {
    title: 'after a telephone interview',
    moves: afterMeeting,
    words: thankYou,
    weights: meeting,
    hasMet: true,
    hasVacancy: true
  },
  'after-interview': {
    title: 'after an interview',
    moves: afterMeeting,
    words: thankYou,
    weights: meeting,
    hasMet: true,
    hasVacancy: true
  },
  'status-check': {
    title: 'asking about a decision after an interview',
    moves: ['interest', 'next-step', 'purpose', ...frame],
    words: followUp,
    weights: chase,
    hasMet: true,
    hasVacancy: true
  },
  speculative: {
    title: 'a first letter where no job is advertised',
    moves: ['interest', 'skills', 'next-step', 'purpose', 'detail', ...frame],
    words: speculative,
    weights: cold,
    hasMet: false,
    hasVacancy: false
  },
  'keep-in-touch': {
    title: 'a later letter to keep in touch',
    moves: ['interest', 'skills', 'next-step', 'purpose', ...frame],
    words: repeat,
    weights: cold,
    hasMet: false,
    hasVacancy: false
  },
  'after-rejection': {
    title: 'after a rejection',
    moves: ['thanks', 'feedback', 'next-step', 'purpose', ...frame],
    words: followUp,
    weights: rejection,
    hasMet: true,
    hasVacancy: true
  }
}

/** What an English is used to. Forms of courtesy stand in `words/courtesies.ts`. */
export interface DialectProfile {
  /**
   * How a close goes with the greeting, on paper [EGO4U] [WRITENZ]: `paired` tells `Yours faithfully` and `Yours
   * sincerely` apart, `either` accepts both, `sincerely` has no `Yours faithfully`.
   */
  close: 'paired' | 'either' | 'sincerely'
  /** Its spelling; Canada's is a mixture of its own. */
  spelling: 'American' | 'British' | 'mixed'
  /** Whether "I am writing you" is usual. */
  writesYou: boolean
}

const british: DialectProfile = {close: 'paired', spelling: 'British', writesYou: false}

/** The profile of every English. Australia accepts both closes [CHECKIT], and for Nigeria no source was found. */
export const dialectProfiles: Readonly<Record<Dialect, DialectProfile>> = {
  'en-GB': british,
  'en-US': {close: 'sincerely', spelling: 'American', writesYou: true},
  'en-IE': british,
  'en-CA': {close: 'sincerely', spelling: 'mixed', writesYou: true},
  'en-AU': {...british, close: 'either'},
  'en-NZ': british,
  'en-IN': british,
  'en-NG': {...british, close: 'either'},
  'en-ZA': british
}
