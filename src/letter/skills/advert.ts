/** The key skills of an advert: those it asks for, the most wanted first. */
import {findSkills, type NamedSkill} from './find.js'
import {remember} from './remember.js'
import {skillOf, type Skill, type Term} from './vocabulary.js'
import {wordsOf, type Word} from './words.js'

/** How much a skill is wanted, by where it is named. Our judgement, as all numbers here; only their order matters. */
const wanted = {required: 3, duty: 2, desirable: 1} as const
type Section = keyof typeof wanted | 'aside'

/** What the title and a second mention add. */
const inTitle = 2
const again = 1

/** Words of a first line that is a title and no sentence. */
const longestTitle = 12

/** Words of a heading, at most. */
const longestHeading = 7

/** What headings say, the first that fits. */
const headings: readonly (readonly [RegExp, Section])[] = [
  [
    /\b(benefits?|perks|offers?|salary|pay|hours|location|closing|apply|equal|diversity|about (us|the (company|school|trust|firm|team))|our values|who we are|contact|reference|contract|in return|why join)\b/i,
    'aside'
  ],
  [/\b(desirable|preferred|nice to have|bonus|advantage(ous)?|plus(es)?|ideally)\b/i, 'desirable'],
  [
    /\b(essential|require(d|ments?)|must|qualifications?|skills?|criteria|specification|experience|about you|looking for|you (will|must)? ?(have|need|bring)|you['’](ll|ve) (have|need|bring|got)|who you are|candidate|profile|needed|knowledge)\b/i,
    'required'
  ],
  [
    /\b(duties|responsibilit(y|ies)|tasks|role|job|position|what you|your day|you will|description|purpose)\b/i,
    'duty'
  ]
]

/** What sentences say of the skills in them, the first that fits. */
const wishes: readonly (readonly [RegExp, Section])[] = [
  [
    /\b(no|not|without|never)\b[^.;]{0,40}\b(needed|required|necessary|essential|experience|expected|matter)|\btraining (is|will be|can be) |\b(full|on-the-job) training\b|\bwe (will|can|['’]ll) (train|teach)|\bwe offer\b/i,
    'aside'
  ],
  [
    /\b(desirable|preferred|preferable|preferably|advantage(ous)?|plus|bonus|ideally|nice to have|welcome)\b/i,
    'desirable'
  ],
  [
    /\b(essential|must|requires?|required|needs?|needed|necessary|you (will )?have|you['’](ll|ve) have|looking for|proven|proficien(t|cy)|fluent|qualified|certified|licen[cs]ed|(experienced?|knowledge|understanding|expertise) (of|in|with|using))\b/i,
    'required'
  ]
]

/** A skill that an advert asks for. */
export interface KeySkill {
  skill: Skill
  /** The words that it is asked for in. */
  words: Term
}

/** What an advert asks for, the most wanted first: skills of the vocabulary, and others that it names in so many words. */
export const keySkills = remember((advert: string): readonly KeySkill[] => {
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
    const named = findSkills(words).filter((one) => !one.skill.isLanguage || isSpoken(words, one))
    for (const {skill, from, to} of named) add(skill, words.slice(from, to), weight)
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

interface Statement {
  text: string
  section: Section
  isTitle: boolean
}

/** The sentences and points of an advert, each with what it is a part of. */
function* statementsOf(advert: string): Generator<Statement> {
  let section: Section = 'duty'
  let isFirst = true
  for (const raw of advert.split(/\r\n|[\r\n]/)) {
    const text = raw.replace(/[*_`#>|]+/g, ' ').trim()
    if (text === '') continue
    const isTitle = isFirst && text.split(/\s+/).length <= longestTitle && !text.endsWith('.')
    isFirst = false
    if (isTitle) {
      yield {text, section, isTitle}
      continue
    }
    const heading = headingOf(raw, text)
    if (heading && heading.rest === '') {
      section = heading.section ?? 'duty'
      continue
    }
    const own = heading?.section ?? section
    for (const sentence of (heading?.rest ?? text).split(/[.;](?=\s|$)/)) {
      const wish = wishes.find(([cue]) => cue.test(sentence))?.[1]
      yield {text: sentence, section: own === 'aside' ? own : (wish ?? own), isTitle}
    }
  }
}

/** A heading, or the label before a colon with what follows it. */
function headingOf(
  raw: string,
  text: string
): {section: Section | undefined; rest: string} | undefined {
  const [, label, rest = ''] = /^([^:.]{2,60}):\s*(.*)$/.exec(text) ?? []
  const name = label ?? text
  if (name.split(/\s+/).length > longestHeading) return
  const section = headings.find(([words]) => words.test(name))?.[1]
  if (label !== undefined) return section || rest === '' ? {section, rest} : undefined
  const isMarked = /^\s*(#|\*\*.*\*\*\s*$|__.*__\s*$)/.test(raw)
  const isPlain = /^\s*\p{Lu}/u.test(raw) && !/[.;,!?]$/.test(text) && section !== undefined
  return isMarked || (isPlain && isBareHeading(text)) ? {section, rest: ''} : undefined
}

/** Whether a line without any sign of a heading is one: "About you", not "Experience with Sage". */
function isBareHeading(text: string): boolean {
  const words = wordsOf(text)
  return words.length <= 5 && findSkills(words).length === 0 && askedFor(words).length === 0
}

const spoken =
  /^(fluen|speak|spoken|language|conversation|bilingual|native|written|read|mother tongue|proficien|essential|required|desirable|an advantage|a plus|level)/i

/** Whether a language is meant, and not a country: "German-speaking", not "German cars". */
function isSpoken(words: readonly Word[], {from, to}: NamedSkill): boolean {
  if (words.length <= to - from + 2) return true
  const next = words[to]
  const isNoun = !next || next.isApart || links.has(next.form)
  return isNoun && words.some(({form}) => spoken.test(form))
}

const links = new Set(
  'and or is are at to in as essential desirable required preferred speaking speaker speakers language skills level would will'.split(
    ' '
  )
)

/** Words before a skill that an advert asks for, with the small word that leads to it. */
const askers = new Set(
  `experience experienced knowledge understanding command familiarity familiar proficiency proficient skilled competent competence
  expertise trained qualified background`.split(/\s+/)
)
const leads = new Set('of in with using'.split(' '))

/** Where the name of a skill ends. */
const ends = new Set(
  `a an the and or is are to within for in would gained from at on including such preferably essential desirable as that which who
  across with of by will must should when where through plus not required preferred needed so but if`.split(
    /\s+/
  )
)

/** Words that name no skill of their own, or one that everybody claims. */
const vague = new Set(
  `ability able age area areas attention best both business busy care challenging children clients colleagues communicating
  communication company complex customer customers deadlines delivering demanding detail different dealing different
  diverse environment excellent fast field good great groups high industry initiative interpersonal key large leadership
  level levels local main managing many meeting methods needs new office old organisation organising organization other others our own
  patients people position practice practices principles procedures process processes products projects providing public pupils quality range relevant
  results role roles safe sector senior service services setting settings similar small staff standards strong students
  supporting systems tasks team teams teamwork techniques their this tools types use using various variety work working
  world years you young your`.split(/\s+/)
)

/** Words of a skill's name, at most. */
const longestName = 3

/** Skills that are named by what is asked of them: "experience of kerbing", "knowledge of Opera". */
function askedFor(words: readonly Word[]): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = []
  for (let at = 2; at < words.length; at++) {
    if (!leads.has(words[at - 1]!.form) || !askers.has(words[at - 2]!.form)) continue
    let from = at
    while (from < words.length && /^(a|an|the|using)$/.test(words[from]!.form)) from++
    let to = from
    while (to < words.length && !ends.has(words[to]!.form) && (to === from || !words[to]!.isApart))
      to++
    const name = words.slice(from, to)
    const isName =
      name.length > 0 &&
      name.length <= longestName &&
      name.every(({form}) => form.length > 2 && !vague.has(form) && !/\d/.test(form))
    if (isName) found.push({from, to})
  }
  return found
}
