/** What must hold for some of Harper's rules to be believed. */

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

/** Compounds that are as good in two words; Harper would join them. Source: our judgement by dictionaries. */
const open = new Set(
  `back side, back yard, child care, common sense, data set, day care, door jamb, file system, fire break, health care,
  help desk, home page, new line, part time, road map, sales people, sales person, salt water, school boy, school girl, school teacher,
  shop floor, short list, team mate, time frame, use case, work week`
    .split(/,\s+/)
    .map((pair) => pair.replace(/\s+/g, ' '))
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
    where: 'dictionaries do not write the compound in two words',
    holds: ({actual}) => /^[a-z]+ [a-z]+$/.test(actual) && !isOpen(actual)
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
  OrthographicConsistency: {
    where: 'a word in small letters begins with a capital in the dictionary, such as "english"',
    holds: ({actual, replacements: [best = '']}) =>
      /^[a-z]{4,}$/.test(actual) && best === actual.charAt(0).toUpperCase() + actual.slice(1)
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
      (/^(?:am|are|do|does|has|have|is|was|were)$/.test(actual) ||
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
  The: {
    where: 'three letters stand for "the"',
    holds: ({actual}) => actual.length === 3
  }
}

/** Whether a pronoun before a place is the subject of its clause, and not an object: "the house you gave us was". */
function followsSubject({text, start}: Pick<Answered, 'text' | 'start'>): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const pronoun = /\b(?:he|I|it|she|they|we|you) $/i.exec(before)
  return pronoun !== null && beforeSubject.test(before.slice(0, pronoun.index))
}

function isOpen(compound: string): boolean {
  return open.has(compound) || open.has(compound.replace(/s$/, ''))
}
