/** What a text shows of a skill, in whatever words: for a CV, where a miss is better than a false alarm. */
import {findSkills, hasCapital} from './find.js'
import {mostTexts, remember} from './remember.js'
import type {Skill, Term} from './vocabulary.js'
import {rootOf, wordsOf} from './words.js'

/** A text that skills are looked for in. */
export interface Evidence {
  /** How many words it has. */
  words: number
  /** Whether it has the words of a name near each other, in any order and inflection. */
  says: (term: Term) => boolean
  /** Whether it names a skill, in any order and inflection. */
  names: (skill: Skill) => boolean
  /** Whether it names a skill or shows a sign of it. */
  shows: (skill: Skill) => boolean
}

/** How many other words may stand among those of a name: "managed a small and busy team". Our judgement. */
const slack = 3

/** Read a text for what it shows. */
export function readEvidence(text: string): Evidence {
  const words = wordsOf(text)
  const skills = new Set(findSkills(words).map(({skill}) => skill))
  const places = new Map<string, number[]>()
  words.forEach(({form}, index) => {
    const root = rootOf(form)
    const found = places.get(root)
    if (found) found.push(index)
    else places.set(root, [index])
  })
  const whole = ` ${words.map(({form}) => form).join(' ')} `

  /** A sign is found as it stands; a name in any order and inflection. */
  const bears = ({words, isPrefix}: Term): boolean => {
    const sign = ` ${words.map(({form}) => form).join(' ')}`
    return isPrefix
      ? whole.includes(sign)
      : whole.includes(`${sign} `) || whole.includes(`${sign}s `)
  }
  const holds = (term: Term): boolean => {
    if (term.isPrefix) return bears(term)
    const [first, ...rest] = term.words.map(({form}) => places.get(rootOf(form)))
    const reach = term.words.length + slack
    return (first ?? []).some((at) =>
      rest.every((others) => others?.some((other) => Math.abs(other - at) < reach))
    )
  }
  const names = (skill: Skill): boolean =>
    skills.has(skill) || skill.terms.some((term) => !hasCapital(term) && holds(term))
  return {
    words: words.length,
    says: holds,
    names,
    shows: (skill) => names(skill) || skill.terms.some(holds) || skill.signs.some(bears)
  }
}

/** The same for a text that many letters are held against; it is read once. */
export const evidenceOf = remember(mostTexts, readEvidence)
