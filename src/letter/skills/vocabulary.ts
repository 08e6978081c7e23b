/** The skills that are known, read from their table when a text is first searched for them. */
import {languageSets, skillSets} from '../../words/skill-sets.js'
import {singularOf, stemOf, wordsOf, type Word} from './words.js'

/** One of the names of a skill: words that follow each other. */
export interface Term {
  words: readonly Word[]
  /** Whether it stands for all words that begin with it. */
  isPrefix: boolean
}

/** Something a person can do, use or hold, with all that it is called. */
export interface Skill {
  name: string
  terms: readonly Term[]
  /** What shows it in a CV without naming it. */
  signs: readonly Term[]
  isLanguage: boolean
  /** Whether many have it and few list it. */
  isBroad: boolean
}

/** A skill and one of its terms. */
export type Entry = readonly [Skill, Term]

/** Entries by the first word of their terms: by the singular, the stem, or the first four letters. */
export interface Vocabulary {
  single: ReadonlyMap<string, readonly Entry[]>
  several: ReadonlyMap<string, readonly Entry[]>
  prefixes: ReadonlyMap<string, readonly Entry[]>
}

/** Letters by which prefixes are looked up; none is shorter. */
export const prefixLength = 4

let known: Vocabulary | undefined

/** All known skills. */
export function vocabulary(): Vocabulary {
  return (known ??= index([...skillsOf(skillSets(), false), ...skillsOf(languageSets(), true)]))
}

/** Make a skill of its names. The first is what it is called; behind the bar stands what shows it. */
export function skillOf(line: string, isLanguage = false): Skill {
  const [terms = '', signs = ''] = line.replace(/^~/, '').split('|')
  let read: readonly Term[] | undefined
  return {
    name: terms.split(',')[0]!.trim(),
    terms: termsOf(terms, (text) => text.endsWith('*')),
    // Read when asked for: a letter claims few skills. With capitals it is a word of its own, such as "AI".
    get signs() {
      return (read ??= termsOf(signs, (text) => text === text.toLowerCase()))
    },
    isLanguage,
    isBroad: line.startsWith('~')
  }
}

function* skillsOf(table: string, isLanguage: boolean): Generator<Skill> {
  for (const line of table.split('\n')) {
    if (line !== '' && !line.startsWith('#')) yield skillOf(line, isLanguage)
  }
}

function termsOf(list: string, isPrefix: (text: string) => boolean): Term[] {
  return list
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({words: wordsOf(text), isPrefix: isPrefix(text)}))
}

function index(skills: readonly Skill[]): Vocabulary {
  const single = new Map<string, Entry[]>()
  const several = new Map<string, Entry[]>()
  const prefixes = new Map<string, Entry[]>()
  for (const skill of skills) {
    for (const term of skill.terms) {
      const {form} = term.words[0]!
      const [map, key] = term.isPrefix
        ? [prefixes, form.slice(0, prefixLength)]
        : term.words.length === 1
          ? [single, singularOf(form)]
          : [several, stemOf(form)]
      const entries = map.get(key)
      if (entries) entries.push([skill, term])
      else map.set(key, [[skill, term]])
    }
  }
  return {single, several, prefixes}
}
