/** Slips of number: one and many, in things and their verbs. */
import {plural, wordClasses} from '../word-classes.js'
import {
  endsBefore,
  joined,
  pastAdjectives,
  startsClause,
  word,
  type Found,
  type Kind,
  type Word
} from './read-words.js'
import {
  determiners,
  groups,
  irregularBases,
  irregularS,
  masses,
  nounlike,
  numbers,
  objects,
  pasts,
  persons,
  pluralDeterminers,
  singularPlurals
} from './words.js'

/** Words that stand with many things alone. */
const manifold = new Set([
  'both',
  'few',
  'many',
  'numerous',
  'several',
  'these',
  'those',
  'various'
])

/** Words that stand with one thing alone; "this works" and "that customers know" are none. */
const single = new Set(['a', 'an', 'another', 'each', 'every', 'this'])

/** Things that are verbs too, and yet hardly ever after "many" or "these". */
const mostlyThings = new Set(
  'aspect candidate detail document interview level point programme project question reason role school skill type unit'.split(
    ' '
  )
)

/** Things that are counted without an ending, or that a number names: "page two chapter". */
const uncounted = new Set(
  'cent foot head hundred million percent pound stone thousand dozen series species kind staff crew aircraft head'.split(
    ' '
  )
)

/** Words after which a number is a name. */
const numbered = new Set(
  'age article chapter class day figure floor grade group level module number page part phase room section stage step team tier type unit version volume week year'.split(
    ' '
  )
)

const toMany: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't"
}

const toOne: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't"
}

export const numberKinds: readonly Kind[] = [
  {
    name: 'one-for-many',
    sort: 'Agreement',
    reason: 'More than one is spoken of.',
    find(words, at) {
      const first = word(words, at)
      const isNumber = numbers.has(first.text) || /^[2-9]$|^[1-9]\d$/.test(first.text)
      if (!isNumber && !manifold.has(first.text)) return
      const previous = word(words, at - 1)
      if (isNumber && first.before !== 'start' && (previous.capital || numbered.has(previous.text)))
        return
      if (
        isNumber &&
        /^(?:one|at|of|the|past|per|in|by|\d.*)$/.test(previous.text) &&
        first.before === 'space' &&
        previous.text !== 'of' &&
        previous.text !== 'the' &&
        previous.text !== 'in'
      )
        return
      const thing = pastAdjectives(words, at + 1)
      const {text} = joined(words, thing)
      if (!isThing(text, thing > at + 1 || isNumber) || uncounted.has(text)) return
      if (!endsBefore(words, thing + 1)) return
      if (first.text === 'both' && word(words, thing + 1).text === 'and') return
      // "few like it", "two can do it": the verb itself.
      if (/^(?:these|those)$/.test(first.text) && thing === at + 1 && text === 'kind') return
      return {from: thing, to: thing, right: [plural(text)]}
    }
  },
  {
    name: 'these-kind',
    sort: 'Agreement',
    reason: 'One kind is "this kind", more are "these kinds".',
    find(words, at) {
      const {text} = word(words, at)
      const {text: thing} = joined(words, at + 1)
      if (!/^(?:these|those)$/.test(text) || !/^(?:kind|sort|type)$/.test(thing)) return
      if (joined(words, at + 2).text !== 'of') return
      const one = text === 'these' ? 'this' : 'that'
      return {from: at, to: at + 1, right: [`${text} ${thing}s`, `${one} ${thing}`]}
    }
  },
  {
    name: 'one-of-one',
    sort: 'Agreement',
    reason: 'One is one of many.',
    find(words, at) {
      const {text: first} = word(words, at)
      const isOf =
        first === 'one' || numbers.has(first) || /^(?:both|few|many|several)$/.test(first)
      if (!isOf || joined(words, at + 1).text !== 'of') return
      const {text} = joined(words, at + 2)
      if (!/^(?:her|his|its|my|our|the|their|these|those|your)$/.test(text)) return
      let thing = pastAdjectives(words, at + 3)
      if (joined(words, thing).text === 'most') thing = pastAdjectives(words, thing + 1)
      const {text: found, capital} = joined(words, thing)
      if (capital || !isThing(found, true) || groups.has(found) || !endsBefore(words, thing + 1))
        return
      return {from: thing, to: thing, right: [plural(found)]}
    }
  },
  {
    name: 'number-of-one',
    sort: 'Agreement',
    reason: 'A number is of many.',
    find(words, at) {
      if (!/^(?:couple|dozens|hundreds|number|numbers|thousands)$/.test(word(words, at).text))
        return
      if (joined(words, at + 1).text !== 'of') return
      const thing = pastAdjectives(words, at + 2)
      const {text, capital} = joined(words, thing)
      if (capital || !isThing(text, true) || groups.has(text) || uncounted.has(text)) return
      return endsBefore(words, thing + 1)
        ? {from: thing, to: thing, right: [plural(text)]}
        : undefined
    }
  },
  {
    name: 'lot-of-one',
    sort: 'Agreement',
    reason: 'A lot of things that are counted are many.',
    find(words, at) {
      if (
        !/^(?:lot|lots|plenty)$/.test(word(words, at).text) ||
        joined(words, at + 1).text !== 'of'
      )
        return
      const thing = pastAdjectives(words, at + 2)
      const {text, capital} = joined(words, thing)
      const isPerson = /(?:ist|eer|ee|ian|man)$/.test(text) || persons.has(text)
      if (capital || !isThing(text, true) || groups.has(text) || !endsBefore(words, thing + 1))
        return
      if (
        !isPerson &&
        !/^(?:bus|car|city|country|house|job|mistake|problem|tool|thing|way|idea|book|language)$/.test(
          text
        )
      )
        return
      return {from: thing, to: thing, right: [plural(text)]}
    }
  },
  {
    name: 'one-of-many',
    sort: 'Grammar',
    reason: 'One of certain things: "one of the".',
    find(words, at) {
      if (word(words, at).text !== 'one' || joined(words, at + 1).text !== 'of') return
      const thing = pastAdjectives(words, at + 2)
      const {text, capital} = joined(words, thing)
      if (capital || !isPlural(text) || !endsBefore(words, thing + 1)) return
      const {text: first} = word(words, at + 2)
      return {from: at + 2, to: at + 2, right: [`the ${first}`]}
    }
  },
  {
    name: 'other-one',
    sort: 'Agreement',
    reason: 'Without an article "other" stands with many.',
    find(words, at) {
      const {text: other, before} = word(words, at)
      const previous = word(words, at - 1).text
      if (
        other !== 'other' ||
        before !== 'space' ||
        !/^(?:and|at|by|for|from|in|of|on|or|than|to|with)$/.test(previous)
      )
        return
      const {text, capital} = joined(words, at + 1)
      if (
        capital ||
        !isThing(text, false) ||
        groups.has(text) ||
        /^(?:hand|word)$/.test(text) ||
        !endsBefore(words, at + 2)
      )
        return
      return {from: at + 1, to: at + 1, right: [plural(text)]}
    }
  },
  {
    name: 'these-mass',
    sort: 'Agreement',
    reason: 'What is not counted is "this" or "that".',
    find(words, at) {
      const {text} = word(words, at)
      if (!/^(?:these|those)$/.test(text)) return
      const thing = pastAdjectives(words, at + 1)
      if (
        !/^(?:advice|energy|equipment|feedback|furniture|homework|information|knowledge|luggage|machinery|money|news|software|stuff)$/.test(
          joined(words, thing).text
        )
      )
        return
      return endsBefore(words, thing + 1)
        ? {from: at, to: at, right: [text === 'these' ? 'this' : 'that']}
        : undefined
    }
  },
  {
    name: 'many-for-one',
    sort: 'Agreement',
    reason: 'One is spoken of.',
    find(words, at) {
      const {text: first, before} = word(words, at)
      if (!single.has(first)) return
      const thing = pastAdjectives(words, at + 1)
      const {text, capital} = joined(words, thing)
      const {singularOf, verbalThings} = wordClasses()
      const one = singularOf.get(text)
      if (capital || one === undefined || singularPlurals.has(text) || text === 'people') return
      if (!endsBefore(words, thing + 1)) return
      // "this documents it", "a few days", "each helps".
      if (verbalThings.has(one) && first !== 'a' && first !== 'an') return
      if (first === 'this') return {from: at, to: at, right: ['these']}
      // "such a things", "what a days" and "a hundred days" are rare; "a lots" is no thing.
      if (before === 'space' && /^(?:half|many|quite|such|what)$/.test(word(words, at - 1).text))
        return
      return {from: thing, to: thing, right: [one]}
    }
  },
  {
    name: 'much-of-many',
    sort: 'Agreement',
    reason: 'Things that are counted are many.',
    find(words, at) {
      if (word(words, at).text !== 'much') return
      const thing = pastAdjectives(words, at + 1, 1)
      const {text} = joined(words, thing)
      if (!isPlural(text) || !endsBefore(words, thing + 1)) return
      return {from: at, to: at, right: ['many']}
    }
  },
  {
    name: 'there-is-many',
    sort: 'Agreement',
    reason: 'The verb goes with what there is.',
    find(words, at) {
      if (word(words, at).text !== 'there') return
      const {text} = joined(words, at + 1)
      if (!/^(?:is|was|isn't|wasn't)$/.test(text)) return
      let thing = at + 2
      while (
        thing < at + 4 &&
        (/^(?:also|any|no|other|so|some|still|always)$/.test(joined(words, thing).text) ||
          manifold.has(joined(words, thing).text))
      )
        thing++
      thing = pastAdjectives(words, thing)
      const {text: found} = joined(words, thing)
      if (!isPlural(found, true) || !endsBefore(words, thing + 1)) return
      return {from: at + 1, to: at + 1, right: [toMany[text]!]}
    }
  },
  {
    name: 'many-with-is',
    sort: 'Agreement',
    reason: 'The verb goes with many.',
    find(words, at) {
      if (!startsClause(words, at)) return
      const {text: first, before} = word(words, at)
      const isDetermined = pluralDeterminers.has(first)
      if (!isDetermined && before !== 'start') return
      const subject = pastAdjectives(words, isDetermined ? at + 1 : at)
      const {text, capital} =
        isDetermined || subject > at ? joined(words, subject) : word(words, at)
      if (!isPlural(text, isDetermined) || (capital && subject > at)) return
      const found = endsAsOne(words, subject + 1)
      if (found || !isDetermined) return found
      // "The questions that you asked was": what is said of them stands between.
      const end = pastClause(words, subject + 1)
      return end !== undefined && /^(?:is|was|has)$/.test(joined(words, end).text)
        ? endsAsOne(words, end)
        : undefined
    }
  },
  {
    name: 'one-with-are',
    sort: 'Agreement',
    reason: 'The verb goes with one.',
    find(words, at) {
      if (!determiners.has(word(words, at).text) || !startsClause(words, at)) return
      const subject = pastAdjectives(words, at + 1)
      const {text, capital} = joined(words, subject)
      if (capital || groups.has(text) || !(isThing(text, true) || masses.has(text))) return
      const isIf = word(words, at).before !== 'start' && word(words, at - 1).text === 'if'
      // "If the manager were here": no slip.
      if (isIf && joined(words, subject + 1).text === 'were') return
      return endsAsMany(words, subject + 1)
    }
  },
  {
    name: 'each-with-are',
    sort: 'Agreement',
    reason: 'Each is one.',
    find(words, at) {
      const {text, before} = word(words, at)
      const every = text === 'every' && joined(words, at + 1).text === 'one'
      const of = every ? at + 2 : at + 1
      if (!(every || text === 'each' || text === 'one') || joined(words, of).text !== 'of') return
      if (
        !startsClause(words, at) &&
        !/^(?:and|that|if)$/.test(before === 'space' ? word(words, at - 1).text : '')
      )
        return
      if (!pluralDeterminers.has(joined(words, of + 1).text)) return
      const thing = pastAdjectives(words, of + 2)
      if (!isPlural(joined(words, thing).text, true)) return
      const isIf = word(words, at - 1).text === 'if' && joined(words, thing + 1).text === 'were'
      return isIf ? undefined : endsAsMany(words, thing + 1)
    }
  },
  {
    name: 'people-who-is',
    sort: 'Agreement',
    reason: 'The verb goes with the one or the many before "who".',
    find(words, at) {
      if (word(words, at).text !== 'who' || word(words, at).before !== 'space') return
      const {text} = word(words, at - 1)
      const next = at + 1
      const isMany = (isPlural(text) || /^(?:those|others)$/.test(text)) && !oneOf(words, at)
      if (isMany) return endsAsOne(words, next, true)
      const isOne = determiners.has(word(words, at - 2).text) && isThing(text, true)
      if (!isOne || groups.has(text)) return
      return endsAsMany(words, next)
    }
  },
  {
    name: 'two-with-was',
    sort: 'Agreement',
    reason: 'Two are many.',
    find(words, at) {
      if (!/^(?:he|she|they|you|we)$/.test(word(words, at).text) || !startsClause(words, at)) return
      if (joined(words, at + 1).text !== 'and' || joined(words, at + 2).text !== 'i') return
      const {text} = joined(words, at + 3)
      const right = text === 'am' ? 'are' : toMany[text]
      return right === undefined ? undefined : {from: at + 3, to: at + 3, right: [right]}
    }
  }
]

/** Whether a word is a thing in the singular; of those that are verbs too only where it cannot be one. */
function isThing(text: string, notVerb: boolean): boolean {
  const {pluralOf, singularOf, verbalThings} = wordClasses()
  if (!pluralOf.has(text) || singularOf.has(text) || masses.has(text)) return false
  return notVerb || !verbalThings.has(text) || mostlyThings.has(text)
}

function isPlural(text: string, notVerb = false): boolean {
  const {singularOf, verbalThings} = wordClasses()
  const one = singularOf.get(text)
  return (
    one !== undefined &&
    !singularPlurals.has(text) &&
    (notVerb || !verbalThings.has(one) || mostlyThings.has(one))
  )
}

/** Where a short clause ends that begins at a place: "you asked", "that I met at your branch". */
function pastClause(words: readonly Word[], at: number): number | undefined {
  const subject = /^(?:that|who|which)$/.test(joined(words, at).text) ? at + 1 : at
  if (!/^(?:i|they|we|you)$/.test(joined(words, subject).text)) return
  const verb = /^(?:had|have)$/.test(joined(words, subject + 1).text) ? subject + 2 : subject + 1
  const {text} = joined(words, verb)
  if (!Object.hasOwn(pasts, text) && !/(?:ed|met|saw|made)$/.test(text)) return
  const isPlace = /^(?:at|from|in|on)$/.test(joined(words, verb + 1).text)
  return isPlace && determiners.has(joined(words, verb + 2).text) ? verb + 4 : verb + 1
}

/** A verb that goes with one, where many are spoken of. */
function endsAsOne(words: readonly Word[], at: number, isVerb = false): Found | undefined {
  const {text} = joined(words, at)
  const right = toMany[text]
  if (right !== undefined) return {from: at, to: at, right: [right]}
  const {formsOfVerbs, singularOf, verbalThings} = wordClasses()
  const form = formsOfVerbs.get(text)
  const thing = singularOf.get(text)
  const base =
    irregularS[text] ??
    (form?.form === 's' && (isVerb || !nounlike.has(form.base)) ? form.base : undefined) ??
    (isVerb && thing !== undefined && verbalThings.has(thing) ? thing : undefined)
  return base === undefined || !goesOn(words, at + 1)
    ? undefined
    : {from: at, to: at, right: [base]}
}

/** A verb that goes with many, where one is spoken of. */
function endsAsMany(words: readonly Word[], at: number): Found | undefined {
  const {text} = joined(words, at)
  const next = joined(words, at + 1).text
  const right = toOne[text]
  if (right !== undefined) return {from: at, to: at, right: [right]}
  const {verbs} = wordClasses()
  const isVerb = irregularBases.has(text) || (verbs.has(text) && !nounlike.has(text))
  if (!isVerb || !(objects.has(next) || next === 'to' || next === 'that')) return
  return {from: at, to: at, right: [text === 'go' || text === 'do' ? `${text}es` : withS(text)]}
}

function withS(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** Whether an object, a preposition, an adverb or the end follows, and no noun that makes a compound. */
function goesOn(words: readonly Word[], at: number): boolean {
  const {text, before} = word(words, at)
  return (
    before !== 'space' ||
    objects.has(text) ||
    /^(?:about|at|by|for|from|in|of|on|so|that|to|very|well|with|more|not)$/.test(text)
  )
}

/** Whether "one of" stands before a place in its clause: "one of the people who has". */
function oneOf(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place > at - 9 && place >= 0; place--) {
    if (
      /^(?:one|each|every|neither|either|number|group|none|only|any)$/.test(word(words, place).text)
    )
      return true
    if (word(words, place).before === 'start') break
  }
  return false
}
