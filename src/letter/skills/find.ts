/** Which known skills a text names, and where. */
import type {Range} from '../types.js'
import {prefixLength, vocabulary, type Entry, type Skill, type Term} from './vocabulary.js'
import {singularOf, stemOf, type Word} from './words.js'

/** A skill named in a text: offsets are its own, `from` and `to` count its words. */
export interface NamedSkill extends Range {
  skill: Skill
  from: number
  to: number
}

/**
 * Find the skills that words name, in order. Of names that overlap, the longest counts.
 *
 * One name may stand for several skills: "AutoCAD" is a tool and is CAD.
 */
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
    const longest = entries.filter(([, term]) => term.words.length === length)
    for (const skill of new Set(longest.map(([skill]) => skill))) {
      found.push({skill, from, to, start: words[from]!.start, end: words[to - 1]!.end})
    }
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
