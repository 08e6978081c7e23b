/** Which known skills a text names, and where. */
import type {Range} from '../types.js'
import {prefixLength, vocabulary, type Entry, type Skill, type Term} from './vocabulary.js'
import {singularOf, stemOf, type Word} from './words.js'

/** A skill named in a text: offsets are its own, `from` and `to` count its words. */
export interface NamedSkill extends Range {
  skill: Skill
  /** The name that stands there. */
  term: Term
  from: number
  to: number
}

/** Find the skills that words name, in order. Of names that overlap, the first counts; of those that begin together, the longest. */
export function findSkills(words: readonly Word[]): NamedSkill[] {
  const {single, several, prefixes} = vocabulary()
  const found: NamedSkill[] = []
  let free = 0
  for (let from = 0; from < words.length; from++) {
    const {form} = words[from]!
    const entries: Entry[] = [
      ...(several.get(stemOf(form)) ?? []),
      ...(single.get(singularOf(form)) ?? []),
      ...(prefixes.get(form.slice(0, prefixLength)) ?? [])
    ].filter(([, term]) => names(words, from, term))
    const length = Math.max(0, ...entries.map(([, {words}]) => words.length))
    const to = from + length
    if (length === 0 || to <= free) continue
    free = to
    const [skill, term] = entries.find(([, {words}]) => words.length === length)!
    found.push({skill, term, from, to, start: words[from]!.start, end: words[to - 1]!.end})
  }
  return found
}

/** Whether a term stands at a word. */
function names(words: readonly Word[], from: number, {words: term, isPrefix}: Term): boolean {
  return term.every((expected, at) => {
    const word = words[from + at]
    if (!word || (at > 0 && word.isApart)) return false
    if (expected.text !== expected.text.toLowerCase()) return agrees(word.text, expected.text)
    if (isPrefix) return word.form.startsWith(expected.form)
    return term.length === 1
      ? singularOf(word.form) === singularOf(expected.form)
      : stemOf(word.form) === stemOf(expected.form)
  })
}

/** Whether a word has the capitals it needs: as they are known, or all of them; "PLCs" is a plural. */
function agrees(written: string, known: string): boolean {
  const bare = written.replace(/['’]?s$/, '')
  return [written, bare].some(
    (text) => text === known || (text === known.toUpperCase() && text !== 'I')
  )
}

/** Whether a skill is a part of a name: "Banner Logistics". What has capitals of its own is told by those. */
export function isName(words: readonly Word[], {term, from, to}: NamedSkill): boolean {
  const first = words[from]!
  const next = words[to]
  if (hasCapital(term) || !isTitled(first)) return false
  return (
    (from > 1 && !first.isApart && isTitled(words[from - 1])) ||
    (from > 0 && !next?.isApart && isTitled(next))
  )
}

function isTitled(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text)
}

/** Whether a term is told by its capitals: in lower case it may be another word. */
export function hasCapital({words}: Term): boolean {
  return words.some(({text}) => text !== text.toLowerCase())
}
