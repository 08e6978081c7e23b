/** What must hold for some of Harper's rules to be believed. */

import {pasts} from './kinds/words.js'
import {rankOf} from './lexicon.js'

/** An answer and the text that it speaks of. */
export interface Answered {
  /** The whole text, `actual` in it at `start`. */
  text: string
  start: number
  actual: string
  replacements: readonly string[]
}

/** A condition, in words and as a test. */
export interface Condition {
  /** The end of a sentence that begins "taken where". */
  where: string
  holds: (answered: Answered) => boolean
}

/** Words with a point that end no sentence. */
const abbreviations = new Set('approx apt dept est etc ext incl max min misc tel vol'.split(' '))

/**
 * Compounds that no dictionary has in two words. Harper would join many more, such as "guest house" and "file system".
 * Source: our judgement by dictionaries.
 */
const closed = new Set(
  `afternoon airline airport anybody anyone anything anywhere armchair background backpack backup bandwidth baseball basketball
  bathroom bedroom benchmark birthday blackboard blueprint boyfriend breakdown breakfast breakthrough broadcast brochure
  businessman businesswoman cardboard chairman checklist classmate classroom coastline cookbook copyright countdown courtyard
  coworker crossroads cutthroat dashboard database deadline desktop doorway downtime earthquake everybody everyone everything
  everywhere eyebrow eyesight farewell fingerprint firearm fireplace flowchart football footprint footstep forehead framework
  freelance gentleman girlfriend goodwill grandchild grandfather grandmother grandparent groundwork guideline handbook handshake
  handwriting hardware haircut hallway headache headline headphone headquarters heavyweight highlight homeland homework
  household housekeeper housekeeping housewife housework keyboard keynote laptop landlord landmark landscape layout lifestyle
  lifetime lightweight lipstick mainland mainstream masterpiece meantime milestone moonlight motorcycle mailbox neighborhood
  network newcomer newsletter newspaper nightmare nobody notebook outcome outlook output overtime overview paperwork
  passport password payroll peanut pickup pipeline playground postcard quarterback railroad railway rainbow rainfall raincoat
  roommate sandpaper scapegoat schoolwork screenshot seafood shoelace shortcut sidewalk skyscraper smartphone software
  somebody someone something sometimes somewhere spokesman spotlight spreadsheet staircase stakeholder stairway storyteller
  strawberry sunflower sunglasses sunlight sunrise sunset supermarket teammate teamwork teapot textbook throughput
  timeline timetable toothache toothbrush toothpaste turnover typewriter underground undergraduate upgrade viewpoint
  volleyball warehouse watermelon waterfall weekday weekend wheelchair whiteboard wildlife windshield workbook workforce
  workload workman workplace worksheet workshop worldview yearbook website
  bookkeeper bookkeeping breadwinner bystander caretaker caregiver craftsman craftsmanship drawback extracurricular eyewitness
  figurehead forefront freelancer freelancing gatekeeper gravestone hallmark hardworking headstone hindsight laughingstock
  leftover lighthouse loophole loudspeaker mouthpiece onboard onlooker outgoing outreach outstanding overall painkiller
  pinpoint rulebook runway setback shareholder spearhead stalemate standalone standpoint standstill steadfast
  stronghold takeaway turnaround tradesman underdog wrongdoing`.split(/\s+/)
)

/** Nouns without plural and without "a" that writers give one. */
const massNouns = new Set(
  `advice baggage equipment evidence feedback furniture homework information knowledge luggage machinery progress research
  software staff`.split(/\s+/)
)

/** Words after a pronoun that are hardly ever its verb. */
const noVerbs = new Set('best even first hast just last now own still then well'.split(' '))

/** Adjectives that end as superlatives do. */
const noSuperlatives = /\b(?:earnest|honest|modest)$/

/** What stands before the subject of a clause: nothing, a mark, or one of these words. */
const beforeSubject =
  /(?:^|[\n.,;:!?"(]\s*|\b(?:and|as|because|believe|but|feel|hope|how|if|know|like|or|said|say|since|so|than|that|then|think|though|until|what|when|where|whether|which|while|why) )$/i

/** Conditions by rule. */
export const conditions: Readonly<Record<string, Condition>> = {
  AdjectiveDoubleDegree: {
    where: 'the adjective does not end in "-est" by nature, such as "honest"',
    holds: ({actual}) => !noSuperlatives.test(actual)
  },
  CompoundNouns: {
    where: 'no dictionary has the compound in two words: "home work", and not "guest house"',
    holds: ({actual}) => /^[a-z]+ [a-z]+$/.test(actual) && isClosed(actual)
  },
  DiscourseMarkers: {
    where:
      'the words are among those that always take a comma, as "however" does and "thus" does not',
    holds: ({actual}) =>
      /^(?:for (?:example|instance)|furthermore|however|in addition|moreover|on the (?:one|other) hand)$/i.test(
        actual
      )
  },
  DisjointPrefixes: {
    where: 'a space, and no hyphen, stands after a beginning that is no word',
    holds: ({actual}) => /^(?:anti|dis|inter|mis|non|pre|re|semi|sub|un) [a-z]+$/.test(actual)
  },
  Everyone: {
    where: 'no "of" follows, as in "every one of them"',
    holds: ({text, start, actual}) => !/^ of\b/.test(text.slice(start + actual.length))
  },
  GoodAt: {
    where: 'what follows may be a skill: "good in the afternoon" is none',
    holds: ({text, start, actual}) =>
      !/^ (?:an?|autumn|bed|its|my|our|part|person|size|some|spring|summer|that|the|their|this|winter|your)\b/.test(
        text.slice(start + actual.length)
      )
  },
  InterestedIn: {
    where:
      'another preposition stands for "in", and no comparison follows, such as "as interested as ever"',
    holds: ({actual}) => /^(?:about|at|by|for|of|on|to|with)$/.test(actual)
  },
  ItsPossessive: {
    where: 'a preposition stands before "it\'s"',
    holds: ({text, start}) =>
      /\b(?:about|by|for|from|in|into|of|on|through|to|under|with) $/i.test(
        text.slice(Math.max(0, start - 10), start)
      )
  },
  MassNouns: {
    where: 'the noun is one that has no plural in any sense, such as "informations" or "an advice"',
    holds: ({actual}) => {
      const word = actual.split(/\s+/).at(-1)!.toLowerCase()
      return massNouns.has(word)
        ? !/^an? knowledge$/i.test(actual)
        : massNouns.has(word.slice(0, -1))
    }
  },
  MergeWords: {
    where: 'both halves are plain words and the first is no article',
    holds: ({actual}) => /^(?!an? |the )[a-z]{2,} [a-z]+$/.test(actual)
  },
  MoreBetter: {
    where: 'the adjective does not end in "-est" by nature, such as "honest"',
    holds: ({actual}) => !noSuperlatives.test(actual)
  },
  ModalBeAdjective: {
    where: 'the word is a verb: "2 May" and "the must" are none',
    holds: ({text, start, actual}) =>
      /^[a-z]/.test(actual) && !/\b(?:an?|the) $/.test(text.slice(Math.max(0, start - 5), start))
  },
  NounVerbConfusion: {
    where: 'no word of courtesy makes a request of it, as in "kindly advise"',
    holds: ({text, start}) =>
      !/\b(?:kindly|please) $/i.test(text.slice(Math.max(0, start - 8), start))
  },
  OneOfTheSingular: {
    where: 'the word is no past form of a verb, as in "one of the staff drove"',
    holds: ({actual}) => !Object.hasOwn(pasts, actual)
  },
  OrthographicConsistency: {
    where: 'a word in small letters begins with a capital in the dictionary, such as "english"',
    holds: ({actual, replacements: [best = '']}) =>
      /^(?!bible|earth|internet|olympiad)[a-z]{4,}$/.test(actual) &&
      best === actual.charAt(0).toUpperCase() + actual.slice(1)
  },
  PhrasalVerbAsCompoundNoun: {
    where: 'dictionaries do not have the noun, as they have "meetup"',
    holds: ({actual}) => !/^meetups?$/i.test(actual)
  },
  PronounInflectionBe: {
    where: 'the pronoun is the subject',
    holds: followsSubject
  },
  PronounVerbAgreement: {
    where:
      'the pronoun is the subject, and the verb only lacks or has too much of an ending, or is a form of "be", "do" or "have"',
    holds: ({text, start, actual, replacements: [best = '']}) =>
      followsSubject({text, start}) &&
      !noVerbs.has(actual) &&
      (/^(?:am|(?:are|do|does|has|have|is|was|were)(?:n't)?)$/.test(actual) ||
        actual === best.replace(/e?s$/, '') ||
        best === actual.replace(/e?s$/, ''))
  },
  SentenceCapitalization: {
    where:
      'a plain word follows a full stop after a plain word, or begins a paragraph after the first',
    holds: ({text, start, actual}) => {
      if (!/^(?:a|[a-z]{2,})(?:'[a-z]+)?$/.test(actual)) return false
      const before = text.slice(Math.max(0, start - 40), start)
      if (before === '' || before.endsWith('\n')) return true
      const last = /(?:^|[\s"'(])([a-z]{2,})[)"']?[.?]["']? $/.exec(before)
      return last !== null && !abbreviations.has(last[1]!)
    }
  },
  SplitWords: {
    where: 'a small word and a common one are written together: "alot", and not "seagrass"',
    holds: ({replacements}) => replacements.some(isPlainPair)
  },
  The: {
    where: 'three letters stand for "the"',
    holds: ({actual}) => actual.length === 3
  },
  ToTwoToo: {
    where: 'no ordinal number follows "to"',
    holds: ({text, start, actual}) =>
      !/^ (?:first|second|third|fourth|fifth|last|next)\b/.test(text.slice(start + actual.length))
  }
}

/** Whether a pronoun before a place is the subject of its clause, and not an object: "the house you gave us was". */
function followsSubject({text, start}: Pick<Answered, 'text' | 'start'>): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const pronoun = /\b(?:he|I|it|she|they|we|you) $/i.exec(before)
  return pronoun !== null && beforeSubject.test(before.slice(0, pronoun.index))
}

/** Whether one of two words is small and the other common. */
function isPlainPair(pair: string): boolean {
  const ranks = pair
    .toLowerCase()
    .split(' ')
    .map((half) => (half === 'a' ? 0 : rankOf(half)))
  return Math.min(...ranks) <= 100 && Math.max(...ranks) <= 1000
}

function isClosed(compound: string): boolean {
  const word = compound.replace(' ', '')
  return closed.has(word) || closed.has(word.replace(/s$/, ''))
}
