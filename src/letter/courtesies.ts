/** Which words of a letter are plain courtesy in its English. */
import {phrases, type PhraseList} from '../phrases/index.js'
import {courtesies} from '../words/courtesies.js'
import type {Dialect, Letter, Range, Stage} from './types.js'

/** Englishes in which a letter is formal, and begins with a wish for health or a greeting, as courtesy asks. */
const formal: readonly Dialect[] = ['en-IN', 'en-NG', 'en-ZA']

/** Whether formality is plain courtesy in the letter's English. */
export function isFormalEnglish({dialect}: Pick<Letter, 'dialect'>): boolean {
  return formal.includes(dialect.value)
}

/** The name of a form of courtesy. */
export type CourtesyName = keyof typeof courtesies

/** A form of courtesy, ready to be looked for. */
export interface CourtesyForm {
  name: CourtesyName
  list: PhraseList
  /** Englishes in which it is plain politeness. */
  home: readonly Dialect[]
  /** Stages at which it is; all, where absent. */
  stages?: readonly Stage[]
}

/** All forms, in the order of `words/courtesies.ts`. */
export const courtesyForms: readonly CourtesyForm[] = (
  Object.entries(courtesies) as [CourtesyName, CourtesyData][]
).map(([name, {phrases: match, ...where}]) => ({name, list: phrases(match), ...where}))

interface CourtesyData extends Pick<CourtesyForm, 'home' | 'stages'> {
  phrases: readonly string[]
}

/** The phrases of a form, for rules that speak of it in other Englishes. */
export function courtesyList(name: CourtesyName): PhraseList {
  return courtesyForms.find((form) => form.name === name)!.list
}

/** Whether a range is nothing but a form of courtesy that is at home in the letter's English; final stops aside. */
export function isCourteous(
  letter: Pick<Letter, 'dialect' | 'stage' | 'find' | 'text'>,
  range: Range
): boolean {
  const {start} = range
  const end = start + letter.text(range).replace(/[\s,:;.!]+$/, '').length
  if (start === end) return false
  return courtesyForms.some(
    ({list, home, stages}) =>
      home.includes(letter.dialect.value) &&
      (stages?.includes(letter.stage.value) ?? true) &&
      letter.find(list).some((hit) => hit.start <= start && end <= hit.end)
  )
}
