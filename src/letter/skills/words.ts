/** Words of a CV, an advert or a letter, in the forms in which skills are compared. */
import {canonical} from '../../phrases/index.js'
import {stem} from '../moves/features.js'
import type {Range} from '../types.js'
import {mostWords, remember} from './remember.js'

/** A written word. Offsets are UTF-16 code units in its text. */
export interface Word extends Range {
  /** As written. */
  text: string
  /** Lower case, no accents, one spelling: "licence" is "license". */
  form: string
  /** Whether a stop, a bracket, a bullet or an empty line stands between it and the word before. */
  isApart: boolean
}

/** "C++", "C#", ".NET", "Node.js" and "driver's" are words; hyphens, slashes and the apostrophe of "I've" part them. */
const word = /\.NET\b|[\p{L}\p{M}\p{N}]+(?:['’]s\b|\.js\b)?(?:\+\+|#)?/gu
const apart = /[.;:!?,•·▪|()[\]{}<>\t"“”—–]|[\r\n]\s*(?:[-*+]\s|[\r\n])/

/** Read the words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const {0: found, index: start} of text.matchAll(word)) {
    const form = formOf(found)
    const isApart = start - end > 0 && apart.test(text.slice(end, start))
    end = start + found.length
    if (form !== '') words.push({text: found, form, isApart, start, end})
  }
  return words
}

/** Spellings that differ within a word, beside those that `canonical` brings together. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(licen|practi|offen|defen)[cs]e/, '$1se'],
  [/^(cent|theat|fib|met|lit)re(s?)$/, '$1er$2'],
  [/^(.*(?:cancel|counsel|jewel|label|model|travel))l/, '$1'],
  [/^(program|diagram)me/, '$1'],
  [/(p|an|h|gyn|orthop|arch)ae/, '$1e'],
  [/^(m|sm)ould/, '$1old'],
  [/^plough/, 'plow'],
  [/^tyre/, 'tire'],
  [/([iy])z(e[drs]?|ing|ations?)$/, '$1s$2']
]

/** The form of a word. */
export const formOf = remember(mostWords, (text: string): string => {
  // Signs tell "C++" and "C#" from "C".
  if (/[+#]$|^\./.test(text)) return text.toLowerCase()
  let form = canonical(text)
  for (const [pattern, spelling] of spellings) form = form.replace(pattern, spelling)
  return form
})

const irregular: Readonly<Record<string, string>> = {
  bought: 'buy',
  built: 'build',
  children: 'child',
  drawn: 'draw',
  drew: 'draw',
  driven: 'drive',
  drove: 'drive',
  gave: 'give',
  given: 'give',
  grew: 'grow',
  grown: 'grow',
  kept: 'keep',
  laid: 'lay',
  led: 'lead',
  made: 'make',
  ran: 'run',
  sold: 'sell',
  spoke: 'speak',
  spoken: 'speak',
  taken: 'take',
  taught: 'teach',
  took: 'take',
  written: 'write',
  wrote: 'write'
}

/** A form without its inflection: "managing", "managed" and "manages" agree. */
export function stemOf(form: string): string {
  const base = irregular[form] ?? form
  return base.length === 4 ? base.replace(/[es]$/, '') : stem(base)
}

const derivation =
  /(?:ations?|at(?:e|ed|es|ing|ors?|ive)|ments?|ers?|ors?|ists?|ants?|ions?|ery|ry|y)$/

/** A form without inflection and derivation: "weld", "welder" and "welding" agree, "manager" and "management". */
export const rootOf = remember(mostWords, (form: string): string => {
  if (/^analy[st]/.test(form)) return 'analy'
  const base = stemOf(form)
  const short = base.replace(derivation, '')
  return short.length < 3 ? base : short.replace(/[ei]$/, '')
})

/** A form without the `s` of the plural. */
export function singularOf(form: string): string {
  if (form.length < 4 || !/[^isu]s$/.test(form)) return form
  return form.replace(/ies$/, 'y').replace(/s$/, '')
}
