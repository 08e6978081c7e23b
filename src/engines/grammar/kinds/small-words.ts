/** Slips in small words: prepositions, articles, pronouns, "than" and the order of a question. */
import {wordClasses} from '../word-classes.js'
import {
  endsBefore,
  joined,
  objectAt,
  pastAdjectives,
  word,
  type Kind,
  type Word
} from './read-words.js'
import {
  described,
  articled,
  comparatives,
  determiners,
  directions,
  needless,
  numbers,
  openers,
  months,
  persons,
  prepositions,
  weekdays
} from './words.js'

/** Comparatives after which "then" stands for "than". */
const compared = new Set([
  ...Object.values(comparatives),
  ...'better worse more less fewer rather greater bigger easier'.split(' ')
])

/** Verbs whose object is a thing. */
const givers =
  /^(?:became|become|bought|buy|find|found|get|got|had|has|have|having|lost|made|make|need|needs|start|started|want|wanted|wants)$/

/** Adjectives that do without an article, or with which a thing is no one thing. */
const withoutArticle =
  /^(?:best|chief|enough|first|front|full|head|last|less|little|more|most|next|only|other|own|public|same|senior|such)$/

/** Verbs that take a thing, and no clause such as "it's good". */
const takers =
  /^(?:built|celebrated|changed|closed|expanded|gave|improved|increased|launched|lost|moved|opened|reached|won)$/

const connectives = /^(?:additionally|firstly|lastly|secondly|thirdly)$/

/** Words that begin a clause whose connective takes a comma. */
const clauseWords = /^(?:he|i|it|my|our|people|she|the|there|these|they|this|those|we|you|your)$/

export const smallWordKinds: readonly Kind[] = [
  {
    name: 'preposition-of-word',
    sort: 'Grammar',
    reason: 'Another preposition goes with this word.',
    find(words, at) {
      const {text} = word(words, at)
      if (!Object.hasOwn(prepositions, text)) return
      const wrong = joined(words, at + 1).text
      const row = prepositions[text]!
      if (!Object.hasOwn(row, wrong)) return
      // "interested in part", "depend to some extent", "an impact to be felt": nothing but a thing may follow.
      const {adjectives, pluralOf, singularOf, verbs} = wordClasses()
      const next = joined(words, at + 2).text
      const isThing =
        objectAt(words, at + 2) ||
        pluralOf.has(next) ||
        singularOf.has(next) ||
        adjectives.has(next) ||
        /ing$/.test(next)
      if (!isThing || (wrong === 'to' && verbs.has(next))) return
      if (
        wrong === 'to' &&
        /^(?:some|a|an)$/.test(next) &&
        joined(words, at + 3).text.endsWith('extent')
      )
        return
      return {from: at + 1, to: at + 1, right: [row[wrong]!]}
    }
  },
  {
    name: 'needless-preposition',
    sort: 'Grammar',
    reason: 'This word takes no preposition.',
    find(words, at) {
      const {text} = word(words, at)
      if (!Object.hasOwn(needless, text) || !needless[text]!.test(joined(words, at + 1).text))
        return
      const {pluralOf, singularOf} = wordClasses()
      const next = joined(words, at + 2).text
      if (!objectAt(words, at + 2) && !pluralOf.has(next) && !singularOf.has(next)) return
      return {from: at, to: at + 1, right: [text]}
    }
  },
  {
    name: 'to-of-place',
    sort: 'Grammar',
    reason: 'This word takes no "to".',
    find(words, at) {
      if (
        !/^(?:back|come|came|go|goes|going|gone|travel|went|return|returned)$/.test(
          word(words, at).text
        )
      )
        return
      const {text} = joined(words, at + 2)
      if (
        joined(words, at + 1).text !== 'to' ||
        !directions.has(text) ||
        !endsBefore(words, at + 3)
      )
        return
      return {from: at + 1, to: at + 2, right: [text]}
    }
  },
  {
    name: 'since-for-for',
    sort: 'Grammar',
    reason: '"For" tells how long, "since" from when.',
    find(words, at) {
      const {text: number} = joined(words, at + 1)
      if (word(words, at).text !== 'since' || !(numbers.has(number) || /^\d{1,2}$/.test(number)))
        return
      if (!/^(?:days|weeks|months|years)$/.test(joined(words, at + 2).text)) return
      return /^(?:ago|after|back|before|earlier|later)$/.test(word(words, at + 3).text)
        ? undefined
        : {from: at, to: at, right: ['for']}
    }
  },
  {
    name: 'twice-joined',
    sort: 'Grammar',
    reason: 'One of the two joins the clauses.',
    find(words, at) {
      const {text, before, capital} = word(words, at)
      if (before !== 'pause' || capital || !/^(?:but|so)$/.test(text)) return
      let first = at
      while (first > 0 && word(words, first).before !== 'start') {
        first--
        if (word(words, first).before === 'pause') return
      }
      const joins = text === 'but' ? /^(?:although|though)$/ : /^because$/
      const isJoined =
        joins.test(word(words, first).text) ||
        (text === 'but' &&
          word(words, first).text === 'even' &&
          word(words, first + 1).text === 'though')
      const next = joined(words, at + 1)
      if (!isJoined || !/^(?:he|i|it|she|the|there|they|this|we|you|my)$/.test(next.text)) return
      return {from: at, to: at + 1, right: [next.text === 'i' ? 'I' : next.text]}
    }
  },
  {
    name: 'capital-after-comma',
    sort: 'Grammar',
    reason: 'The sentence goes on after a comma.',
    find(words, at) {
      const {text, capital, before, gap} = word(words, at)
      if (before !== 'pause' || !capital || gap !== ', ' || word(words, at - 1).capital) return
      if (
        !/^(?:although|and|as|because|but|he|if|it|she|there|these|they|this|we|when|while)$/.test(
          text
        )
      )
        return
      return joined(words, at + 1).text === '' || joined(words, at + 1).capital
        ? undefined
        : {from: at, to: at, right: [text]}
    }
  },
  {
    name: 'enough-before',
    sort: 'Grammar',
    reason: '"Enough" stands after the adjective.',
    find(words, at) {
      if (
        word(words, at).text !== 'enough' ||
        !/^(?:am|are|be|is|was|were|seem|seems|not)$/.test(word(words, at - 1).text)
      )
        return
      const {text} = joined(words, at + 1)
      if (!wordClasses().adjectives.has(text) || !/^(?:for|to)$/.test(joined(words, at + 2).text))
        return
      return {from: at, to: at + 1, right: [`${text} enough`]}
    }
  },
  {
    name: 'small-letter-at-start',
    sort: 'Grammar',
    reason: 'A sentence begins with a capital.',
    find(words, at) {
      const {text, capital, before, gap} = word(words, at)
      if (before !== 'start' || capital || !openers.has(text)) return
      const previous = word(words, at - 1)
      const isAfterStop =
        /^[.!?] $/.test(gap) &&
        // "B.Com. in": a name or a degree.
        !previous.capital &&
        /^[a-z]{3,}$/.test(previous.text) &&
        !/^(?:approx|dept|est|etc|ext|incl|max|min|misc|tel|vol|inc|ltd|mrs|bros|corp|rev|prof|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)$/.test(
          previous.text
        )
      if (!isAfterStop && gap !== '' && !/\n$/.test(gap)) return
      return {from: at, to: at, right: [text.charAt(0).toUpperCase() + text.slice(1)]}
    }
  },
  {
    name: 'preposition-of-day',
    sort: 'Grammar',
    reason: 'Days take "on", months and parts of a day "in".',
    find(words, at) {
      const {text, before} = word(words, at)
      if (!/^(?:at|in|on)$/.test(text)) return
      const next = joined(words, at + 1)
      if (weekdays.has(next.text) && text !== 'on') {
        const after = word(words, at + 2)
        const ends =
          endsBefore(words, at + 2) ||
          /^(?:afternoon|evening|i|last|morning|next)$/.test(after.text)
        if (
          !next.capital ||
          !ends ||
          (before === 'space' && word(words, at - 1).text === 'interested')
        )
          return
        return {from: at, to: at, right: ['on']}
      }
      if (
        text !== 'on' &&
        /^(?:[1-9]|[12]\d|3[01])$|^\d+(?:st|nd|rd|th)$/.test(next.text) &&
        months.has(joined(words, at + 2).text)
      ) {
        return joined(words, at + 2).capital ? {from: at, to: at, right: ['on']} : undefined
      }
      if (text !== 'in' && months.has(next.text) && next.capital) {
        const year = joined(words, at + 2).text
        const isMonth = /^(?:19|20)\d\d$/.test(year) || (text === 'at' && endsBefore(words, at + 2))
        return isMonth ? {from: at, to: at, right: ['in']} : undefined
      }
      if (
        text === 'at' &&
        next.text === 'the' &&
        /^(?:morning|afternoon|evening)$/.test(joined(words, at + 2).text) &&
        word(words, at + 3).text !== 'of'
      ) {
        return endsBefore(words, at + 3) && !/^(?:session|shift)$/.test(word(words, at + 3).text)
          ? {from: at, to: at, right: ['in']}
          : undefined
      }
      return
    }
  },
  {
    name: 'missing-article',
    sort: 'Grammar',
    reason: 'A thing that is counted takes an article.',
    find(words, at) {
      const {text, before} = word(words, at)
      if (before === 'start') return
      const previous = word(words, at - 1).text
      const isFor =
        text === 'for' && /^(?:apply|applied|applying|look|looking|searching)$/.test(previous)
      const isThere = /^(?:is|was)$/.test(text) && previous === 'there'
      const isGiven =
        givers.test(text) ||
        isFor ||
        isThere ||
        (/^(?:her|him|me|them|us|you)$/.test(text) &&
          /^(?:ask|asked|gave|give|given|giving|offer|offered)$/.test(previous))
      const isBeing = /^(?:am|is|was|be|been|i'm|he's|she's)$/.test(text) && !isThere
      const isAs =
        text === 'as' && /^(?:career|experience|job|work|worked|working|works)$/.test(previous)
      if (!isGiven && !isBeing && !isAs) return
      const first = at + 1
      const thing = pastAdjectives(words, first)
      const {text: found, capital} = joined(words, thing)
      const {text: opening, capital: isName} = joined(words, first)
      if (capital || isName || withoutArticle.test(opening)) return
      const isDescribed = thing > first
      const isKind = isGiven
        ? articled.has(found) || (isDescribed && described.has(found))
        : persons.has(found) ||
          (isBeing && isDescribed && (articled.has(found) || described.has(found)))
      if (!isKind || (isBeing && found === 'family')) return
      if (!endsBefore(words, thing + 1) || isListed(words, thing + 1)) return
      return {
        from: first,
        to: first,
        right: [`${/^[aeio]|^u(?!n[i]|s[ei])/.test(opening) ? 'an' : 'a'} ${opening}`]
      }
    }
  },
  {
    name: 'then-for-than',
    sort: 'WordChoice',
    reason: '"Than" compares, "then" tells the time.',
    find(words, at) {
      if (word(words, at).text !== 'then' || word(words, at).before !== 'space') return
      const {text: next, before} = word(words, at + 1)
      if (before !== 'space') return
      const previous = word(words, at - 1).text
      const isNear = compared.has(previous) && !/^(?:rather)$/.test(next)
      const isFar =
        /^(?:any|expected|most|mine|other|others|usual|yours)$/.test(next) &&
        [2, 3, 4, 5].some((back) => isComparative(words, at, back))
      const isMiddle =
        [2].some((back) => isComparative(words, at, back)) &&
        /^(?:a|an|any|expected|her|his|in|most|my|one|other|others|the|this|those|usual|your)$/.test(
          next
        )
      if (!isNear && !isFar && !isMiddle) return
      return {from: at, to: at, right: ['than']}
    }
  },
  {
    name: 'more-for-er',
    sort: 'Grammar',
    reason: 'Short adjectives take "-er".',
    find(words, at) {
      if (word(words, at).text !== 'more') return
      const {text} = joined(words, at + 1)
      if (!Object.hasOwn(comparatives, text) || joined(words, at + 2).text !== 'than') return
      // "more warm than hot"
      if (
        wordClasses().adjectives.has(joined(words, at + 3).text) ||
        word(words, at - 1).text === 'no'
      )
        return
      return {from: at, to: at + 1, right: [comparatives[text]!]}
    }
  },
  {
    name: 'order-of-question',
    sort: 'Grammar',
    reason: 'A question within a sentence has the order of a sentence.',
    find(words, at) {
      if (
        !/^(?:know|wonder|wondering|ask|understand|explain|see|me|us)$/.test(word(words, at).text)
      )
        return
      if (
        /^(?:me|us)$/.test(word(words, at).text) &&
        !/^(?:tell|inform|told|ask)$/.test(word(words, at - 1).text)
      )
        return
      const wh = /^(?:where|when|how|why)$/.test(joined(words, at + 1).text)
      const {text: verb} = joined(words, at + 2)
      const subject = joined(words, at + 3)
      if (!wh || !/^(?:is|are|was|were|can|could|will|would|should|has|have)$/.test(verb)) return
      if (/^(?:he|i|it|she|they|we|you)$/.test(subject.text)) {
        const written = subject.text === 'i' ? 'I' : subject.text
        return {from: at + 2, to: at + 3, right: [`${written} ${verb}`]}
      }
      if (!determiners.has(subject.text) || !/^(?:is|are|was|were)$/.test(verb)) return
      // The subject is what stands before the end: "where is the office".
      const end = [at + 4, at + 5].find((place) => word(words, place + 1).before !== 'space')
      if (end === undefined || joined(words, end).text === '') return
      const parts = words.slice(at + 3, end + 1)
      return parts
        .slice(1)
        .every(({before, text}) => before === 'space' && !/^(?:of|in|at|on)$/.test(text))
        ? {
            from: at + 2,
            to: end,
            right: [
              `${parts.map(({text, capital}) => (capital ? text[0]!.toUpperCase() + text.slice(1) : text)).join(' ')} ${verb}`
            ]
          }
        : undefined
    }
  },
  {
    name: 'lose-for-loose',
    sort: 'WordChoice',
    reason: '"Loose" is the opposite of tight.',
    find(words, at) {
      if (word(words, at).text !== 'loose') return
      const previous = word(words, at - 1).text
      if (
        word(words, at).before !== 'space' ||
        !/^(?:to|will|would|can|could|may|might|not|don't|didn't|cannot|can't|i|you|we|they|never|should)$/.test(
          previous
        )
      )
        return
      return objectAt(words, at + 1) ? {from: at, to: at, right: ['lose']} : undefined
    }
  },
  {
    name: 'whose-for-who-is',
    sort: 'WordChoice',
    reason: '"Who\'s" is "who is"; what belongs to somebody is "whose".',
    find(words, at) {
      if (word(words, at).text !== "who's") return
      const {singularOf, pluralOf} = wordClasses()
      const {text} = joined(words, at + 1)
      const next = joined(words, at + 2).text
      const isOwned =
        singularOf.has(text) || (pluralOf.has(text) && /^(?:is|was|has|are)$/.test(next))
      return isOwned ? {from: at, to: at, right: ['whose']} : undefined
    }
  },
  {
    name: 'its-for-it-is',
    sort: 'WordChoice',
    reason: '"It\'s" is "it is"; what belongs to it is "its".',
    find(words, at) {
      if (word(words, at).text !== "it's" || word(words, at).before !== 'space') return
      const previous = word(words, at - 1).text
      if (
        !takers.test(previous) &&
        !/^(?:about|by|for|from|in|into|of|on|through|to|under|with)$/.test(previous)
      )
        return
      const thing = pastAdjectives(words, at + 1)
      const {text} = joined(words, thing)
      const {singularOf} = wordClasses()
      if (!singularOf.has(text) && (previous === 'for' || !isThingAt(words, thing))) return
      return {from: at, to: at, right: ['its']}
    }
  },
  {
    name: 'lets-for-let-us',
    sort: 'WordChoice',
    reason: '"Let\'s" is "let us".',
    find(words, at) {
      const {text, before} = word(words, at)
      if (text !== 'lets' || before !== 'start') return
      const next = joined(words, at + 1).text
      const {verbs} = wordClasses()
      return verbs.has(next) || /^(?:go|make|take|get|see|do|be|have|meet|keep|not|say)$/.test(next)
        ? {from: at, to: at, right: ["Let's"]}
        : undefined
    }
  },
  {
    name: 'day-without-apostrophe',
    sort: 'Grammar',
    reason: 'What belongs to a day is written with an apostrophe.',
    find(words, at) {
      const match = /^(today|tomorrow|yesterday)s$/.exec(word(words, at).text)
      if (!match || joined(words, at + 1).text === '') return
      const next = joined(words, at + 1).text
      if (/^(?:and|are|is|of|or|that|to|were|will)$/.test(next)) return
      return {from: at, to: at, right: [`${match[1]!}'s`]}
    }
  },
  {
    name: 'object-pronoun',
    sort: 'Grammar',
    reason: '"Me" stands after a preposition.',
    find(words, at) {
      if (
        !/^(?:with|for|from|to|at|of)$/.test(word(words, at).text) ||
        joined(words, at + 1).text !== 'i'
      )
        return
      return word(words, at + 2).before !== 'space'
        ? {from: at + 1, to: at + 1, right: ['me']}
        : undefined
    }
  },
  {
    name: 'subject-pronoun',
    sort: 'Grammar',
    reason: 'The subject is "he" or "she".',
    find(words, at) {
      const {text, before} = word(words, at)
      const subject: Readonly<Record<string, string>> = {
        her: 'she',
        him: 'he',
        me: 'I',
        them: 'they',
        us: 'we'
      }
      if (before !== 'start' || !Object.hasOwn(subject, text) || text === 'me') return
      if (
        joined(words, at + 1).text !== 'and' ||
        joined(words, at + 2).text !== 'i' ||
        joined(words, at + 3).text === ''
      )
        return
      return {
        from: at,
        to: at,
        right: [subject[text]!.replace(/^./, (letter) => letter.toUpperCase())]
      }
    }
  },
  {
    name: 'comma-after-connective',
    sort: 'Grammar',
    reason: 'A comma stands after words that connect sentences.',
    find(words, at) {
      const {text, before} = word(words, at)
      if (before !== 'start') return
      const second = joined(words, at + 1).text
      const isPair =
        (/^(?:for)$/.test(text) && second === 'instance') ||
        (text === 'in' && /^(?:addition|conclusion)$/.test(second))
      if (!isPair && !connectives.test(text)) return
      const next = isPair ? at + 2 : at + 1
      if (!clauseWords.test(joined(words, next).text)) return
      return {
        from: at,
        to: next - 1,
        right: [
          isPair
            ? `${text[0]!.toUpperCase()}${text.slice(1)} ${second},`
            : `${text[0]!.toUpperCase()}${text.slice(1)},`
        ]
      }
    }
  }
]

function isComparative(words: readonly Word[], at: number, back: number): boolean {
  for (let place = at; place > at - back; place--)
    if (word(words, place).before !== 'space') return false
  const {text} = word(words, at - back)
  return compared.has(text) && text !== 'rather'
}

function isThingAt(words: readonly Word[], at: number): boolean {
  const {pluralOf} = wordClasses()
  const {text} = joined(words, at)
  return pluralOf.has(text) && endsBefore(words, at + 1)
}

/** Whether a list goes on: "I have nurse and carer friends". */
function isListed(words: readonly Word[], at: number): boolean {
  const {text} = joined(words, at)
  const {adjectives, pluralOf, singularOf} = wordClasses()
  const next = joined(words, at + 1).text
  return (
    text === 'as' ||
    (/^(?:and|or)$/.test(text) &&
      (pluralOf.has(next) || singularOf.has(next) || adjectives.has(next)))
  )
}
