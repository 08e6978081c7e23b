/** The key skills of an advert: those it asks for, the most wanted first. */
import {afterAskedLanguage} from '../../words/advert-words.js'
import {askedFor} from './asked-for.js'
import {findSkills, isName, type NamedSkill} from './find.js'
import {person} from './ownership.js'
import {mostTexts, remember} from './remember.js'
import {statementsOf, type Section} from './statements.js'
import {skillOf, type Skill, type Term} from './vocabulary.js'
import {wordsOf, type Word} from './words.js'

/** How much a skill is wanted, by where it is named. Our judgement, as all numbers here; only their order matters. */
const wanted = {required: 3, duty: 2, desirable: 1} satisfies Partial<Record<Section, number>>

/** What the title and a second mention add. */
const inTitle = 2
const again = 1

/** A skill that an advert asks for. */
export interface KeySkill {
  skill: Skill
  /** The words that it is asked for in. */
  words: Term
}

/** What an advert asks for, the most wanted first: skills of the vocabulary, and others that it names in so many words. */
export const keySkills = remember(mostTexts, (advert: string): readonly KeySkill[] => {
  const found = new Map<string, KeySkill & {weight: number; isAgain: boolean}>()
  const add = (skill: Skill, words: readonly Word[], weight: number): void => {
    const before = found.get(skill.name)
    if (!before) {
      found.set(skill.name, {skill, words: {words, isPrefix: false}, weight, isAgain: false})
    } else {
      before.weight = Math.max(before.weight, weight)
      before.isAgain = true
    }
  }
  for (const {text, section, isTitle} of statementsOf(advert)) {
    if (section === 'aside') continue
    const words = wordsOf(text)
    const weight = isTitle ? inTitle : wanted[section]
    const named = findSkills(words).filter(
      (one) => (isTitle || !isName(words, one)) && (!one.skill.isLanguage || isSpoken(words, one))
    )
    for (const {skill, from, to} of named) {
      // "Bookkeeper" above an advert is the job.
      if (isTitle && person.test(words[to - 1]!.form)) continue
      add(skill, words.slice(from, to), weight)
    }
    if (isTitle) continue
    for (const {from, to} of askedFor(words)) {
      if (named.some((one) => from < one.to && one.from < to)) continue
      const asked = words.slice(from, to)
      add(skillOf(asked.map(({form}) => form).join(' ')), asked, weight)
    }
  }
  const rank = ({weight, isAgain}: {weight: number; isAgain: boolean}): number =>
    weight + (isAgain ? again : 0)
  return [...found.values()]
    .filter((one) => rank(one) >= wanted.duty)
    .sort((one, other) => rank(other) - rank(one))
})

const spoken =
  /^(fluen|speak|spoken|language|conversation|bilingual|native|written|read|mother tongue|proficien|essential|required|desirable|an advantage|a plus|level)/i

/** Whether a language is meant, and not a country: "German-speaking", not "German cars". */
function isSpoken(words: readonly Word[], {from, to}: NamedSkill): boolean {
  if (words.length <= to - from + 2) return true
  const next = words[to]
  const isNoun = !next || next.isApart || afterAskedLanguage.has(next.form)
  return isNoun && words.some(({form}) => spoken.test(form))
}
