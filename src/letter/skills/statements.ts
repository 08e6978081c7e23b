/** The parts of an advert: what is required, what the job is, what is merely welcome, and everything else. */
import {askedFor} from './asked-for.js'
import {findSkills} from './find.js'
import {wordsOf} from './words.js'

/** What a part of an advert is about; an `aside` asks for nothing. */
export type Section = 'required' | 'duty' | 'desirable' | 'aside'

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
    /\b(essential|require(d|ments?)|must|qualifications?|skills?|criteria|specification|experience|about you|looking for|we (want|need|ask|expect|require)|you (will|must)? ?(have|need|bring)|you['’](ll|ve) (have|need|bring|got)|who you are|candidate|profile|needed|knowledge)\b/i,
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
    /\b(no|not|without|never)\b[^.;]{0,40}\b(needed|required|necessary|essential|experience|expected|matter)|\btraining\b.*\b(given|provided|offered|available)|\b(full|on-the-job) training\b|\bwe (will|can|['’]ll) (train|teach)|\bwe offer\b/i,
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

/** A sentence or a point of an advert. */
export interface Statement {
  text: string
  section: Section
  isTitle: boolean
}

/** The sentences and points of an advert, each with what it is a part of. */
export function* statementsOf(advert: string): Generator<Statement> {
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
