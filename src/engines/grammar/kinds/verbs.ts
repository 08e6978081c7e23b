/** Slips in the form of a verb. */
import {verbForms, wordClasses} from '../word-classes.js'
import {endsBefore, joined, objectAt, word, type Kind, type Word} from './read-words.js'
import {
  adverbs,
  determiners,
  irregularBases,
  irregularS,
  nounlike,
  pasts,
  weekdays
} from './words.js'

const modals = new Set([
  'can',
  'could',
  'will',
  'would',
  'should',
  'must',
  'might',
  'cannot',
  "can't",
  "couldn't",
  "won't",
  "wouldn't",
  "shouldn't"
])

const denied = new Set(["don't", "doesn't", "didn't"])

/** Forms of verbs whose participle does not end in "-ed" though the plain form seems regular. */
const sameForms = new Set(
  'become come found run cut hit hurt let put quit read set shed shut spread cost'.split(' ')
)

export const verbKinds: readonly Kind[] = [
  {
    name: 'form-after-modal',
    sort: 'Grammar',
    reason: 'The plain form of the verb stands here.',
    find(words, at) {
      const {text} = word(words, at)
      const previous = word(words, at - 1)
      const isDo =
        denied.has(text) || (/^(?:do|does|did)$/.test(text) && joined(words, at + 1).text === 'not')
      if (!isDo && !modals.has(text)) return
      // "the will", "a must".
      if (determiners.has(previous.text) && /^(?:can|will|must|might)$/.test(text)) return
      const verb = pastAdverbs(words, at + 1)
      const {text: form, capital} = joined(words, verb)
      const base = capital ? undefined : plainOf(form)
      if (
        base === undefined ||
        (form.endsWith('ing') &&
          !isDo &&
          !/^(?:can|could|will|would|should|must|cannot)$/.test(text))
      )
        return
      // "could well-trained staff", "would interested people": adjectives before a noun.
      if (
        wordClasses().adjectives.has(form) ||
        (/(?:ed|ing)$/.test(form) && !endsBefore(words, verb + 1) && !objectAt(words, verb + 1))
      )
        return
      return {from: verb, to: verb, right: [base]}
    }
  },
  {
    name: 'form-after-to',
    sort: 'Grammar',
    reason: 'The plain form of the verb stands after "to".',
    find(words, at) {
      if (word(words, at).text !== 'to') return
      const {text, capital} = joined(words, at + 1)
      if (capital) return
      const past = pasts[text]
      const form = wordClasses().formsOfVerbs.get(text)
      const base =
        past?.[0] ??
        irregularS[text] ??
        (form && form.form !== 'ing' && !nounlike.has(form.base) ? form.base : undefined)
      // "to found a firm", "to paid and unpaid work": participles are adjectives, and "found" is a verb of its own.
      const isPast = past !== undefined && past[1] !== text && endsBefore(words, at + 2)
      if (base === undefined || text === 'found' || !(objectAt(words, at + 2) || isPast)) return
      // "to associated", "to known": adjectives and nouns.
      if (
        wordClasses().adjectives.has(text) ||
        /^(?:needs|leads|says|feels|thinks|wants)$/.test(text)
      )
        return
      return {from: at + 1, to: at + 1, right: [base]}
    }
  },
  {
    name: 'past-after-have',
    sort: 'Grammar',
    reason: 'The participle stands after "have".',
    find(words, at) {
      if (!/^(?:have|has|had|having|haven't|hasn't|hadn't)$/.test(word(words, at).text)) return
      const verb = pastAdverbs(words, at + 1)
      const {text, capital} = joined(words, verb)
      if (capital) return
      const [base, done] = pasts[text] ?? []
      if (done !== undefined && done !== text && base !== 'have')
        return {from: verb, to: verb, right: [done]}
      const {verbs} = wordClasses()
      const before = word(words, at - 1).text
      const isSubject = /^(?:i|we|you|they|he|she|it|who|which|that)$/.test(before)
      if (
        !isSubject ||
        nounlike.has(text) ||
        sameForms.has(text) ||
        !verbs.has(text) ||
        !objectAt(words, verb + 1)
      )
        return
      return {from: verb, to: verb, right: [verbForms(text).past]}
    }
  },
  {
    name: 'plain-after-be',
    sort: 'Grammar',
    reason: 'A participle stands after a form of "be".',
    find(words, at) {
      const {text, before} = word(words, at)
      if (!/^(?:am|are|is|was|were|be|been|i'm|we're|they're|he's|she's)$/.test(text)) return
      if (before === 'start' && !/'/.test(text)) return
      const verb = pastAdverbs(words, at + 1)
      const {text: form, capital} = joined(words, verb)
      const {verbs, adjectives} = wordClasses()
      const isThing =
        nounlike.has(form) && !(/^(?:am|was|were|been)$/.test(text) && objectAt(words, verb + 1))
      if (capital || isThing || adjectives.has(form) || sameForms.has(form)) return
      const isIrregular = irregularBases.has(form)
      if (!isIrregular && !verbs.has(form)) return
      // "All I did was listen", "the plan is to ask and wait", "what we do is apply".
      if (isPredicate(words, at)) return
      const {ing, past} = verbForms(form)
      const done = isIrregular ? doneOf(form) : past
      const right = /^(?:be|been|was|were)$/.test(text) ? [done, ing] : [ing, done]
      return {from: verb, to: verb, right: right.filter((one): one is string => one !== undefined)}
    }
  },
  {
    name: 'subject-without-be',
    sort: 'Grammar',
    reason: 'A form of "be" stands before "-ing".',
    find(words, at) {
      const {text, before} = word(words, at)
      if (before !== 'start' || !/^(?:i|we|they)$/.test(text)) return
      const verb = pastAdverbs(words, at + 1)
      const {text: form} = joined(words, verb)
      const found = wordClasses().formsOfVerbs.get(form)
      if (
        found?.form !== 'ing' &&
        !/^(?:coming|doing|getting|giving|going|having|making|sending|writing)$/.test(form)
      )
        return
      return {from: at, to: at, right: [text === 'i' ? 'I am' : `${text} are`]}
    }
  },
  {
    name: 'twice-denied',
    sort: 'Grammar',
    reason: 'One denial is enough.',
    find(words, at) {
      const {text} = word(words, at)
      const isDenial = /n't$/.test(text) || text === 'cannot'
      const verb = isDenial ? at + 1 : at + 2
      if (
        !isDenial &&
        !(
          joined(words, at + 1).text === 'not' &&
          /^(?:do|does|did|can|could|have|has|had|will|would)$/.test(text)
        )
      )
        return
      if (
        /^(?:say|do|mean|take|isn't|wasn't)$/.test(joined(words, verb).text) ||
        joined(words, verb).text === ''
      )
        return
      const {text: no} = joined(words, verb + 1)
      const next = joined(words, verb + 2).text
      if (
        !/^(?:no|nothing|nobody|nowhere)$/.test(no) ||
        /^(?:but|doubt|fewer|less|longer|matter|more|one)$/.test(next)
      )
        return
      if (no === 'no' && next === '') return
      return {from: verb + 1, to: verb + 1, right: [no === 'no' ? 'any' : no.replace('no', 'any')]}
    }
  },
  {
    name: 'to-after-modal',
    sort: 'Grammar',
    reason: 'No "to" stands after this verb.',
    find(words, at) {
      if (
        !/^(?:can't|couldn't|cannot|shouldn't|won't|wouldn't|must|should|could)$/.test(
          word(words, at).text
        )
      )
        return
      const {verbs} = wordClasses()
      const verb = joined(words, at + 2).text
      if (joined(words, at + 1).text !== 'to' || determiners.has(word(words, at - 1).text)) return
      if (!verbs.has(verb) && !irregularBases.has(verb) && !/^(?:be|do|have|make|work)$/.test(verb))
        return
      // "whatever I could to help": an act is left out.
      if (/^(?:all|as|best|everything|most|much|what|whatever)$/.test(word(words, at - 2).text))
        return
      return {from: at + 1, to: at + 2, right: [verb]}
    }
  },
  {
    name: 'have-with-past-time',
    sort: 'Grammar',
    reason: 'A time that is over takes the past.',
    find(words, at) {
      if (!/^(?:i|we)$/.test(word(words, at).text) || joined(words, at + 1).text !== 'have') return
      const verb = pastAdverbs(words, at + 2)
      const {text} = joined(words, verb)
      if (
        !/^(?:applied|attended|called|emailed|interviewed|posted|sent|submitted|visited)$/.test(
          text
        )
      )
        return
      for (let place = verb + 1; place < verb + 14; place++) {
        const {text: time} = joined(words, place)
        // "the role advertised last week", "the talk we had": the time is of something else.
        if (time === '' || /^(?:that|we|which|who|you)$/.test(time) || /ed$/.test(time)) return
        const isPast =
          time === 'yesterday' ||
          (time === 'last' &&
            joined(words, place - 1).text === 'on' &&
            weekdays.has(joined(words, place + 1).text))
        if (isPast) return {from: at + 1, to: verb, right: [text]}
      }
      return
    }
  },
  {
    name: 'told-nobody',
    sort: 'Grammar',
    reason: '"Tell" takes somebody.',
    find(words, at) {
      if (
        !/^(?:he|she|they|you)$/.test(word(words, at).text) ||
        joined(words, at + 1).text !== 'told'
      )
        return
      const isClause = /^(?:he|i|it|my|our|she|the|there|they|this|we|you|your)$/.test(
        joined(words, at + 3).text
      )
      if (joined(words, at + 2).text !== 'that' || !isClause) return
      return {from: at + 1, to: at + 1, right: ['told me', 'said']}
    }
  },
  {
    name: 'want-that',
    sort: 'Grammar',
    reason: '"Want" takes somebody to do something.',
    find(words, at) {
      if (
        !/^(?:want|wants|wanted)$/.test(word(words, at).text) ||
        joined(words, at + 1).text !== 'that'
      )
        return
      const subject = joined(words, at + 2).text
      const other: Readonly<Record<string, string>> = {
        he: 'him',
        i: 'me',
        she: 'her',
        they: 'them',
        we: 'us',
        you: 'you',
        it: 'it'
      }
      const verb = joined(words, at + 3).text
      if (
        !Object.hasOwn(other, subject) ||
        verb === '' ||
        /^(?:is|are|was|were|has|had|to|did|could|would|will|can)$/.test(verb)
      )
        return
      return {from: at + 1, to: at + 2, right: [`${other[subject]!} to`]}
    }
  }
]

/** The first place from one on that no adverb has. */
function pastAdverbs(words: readonly Word[], at: number): number {
  let place = at
  while (place < at + 2 && adverbs.has(joined(words, place).text)) place++
  return place
}

/** The plain form of a verb's form that is nothing else. */
function plainOf(form: string): string | undefined {
  const past = pasts[form]
  if (past) return past[0]
  const irregular = irregularS[form]
  if (irregular !== undefined) return irregular
  const {formsOfVerbs, singularOf, verbalThings, verbs} = wordClasses()
  const thing = singularOf.get(form)
  if (thing !== undefined && verbalThings.has(thing)) return thing
  const found = formsOfVerbs.get(form)
  return found && !verbs.has(form) ? found.base : undefined
}

function doneOf(base: string): string | undefined {
  const done = Object.values(pasts).find(([plain]) => plain === base)?.[1]
  return (
    done ??
    (
      {
        bring: 'brought',
        feel: 'felt',
        find: 'found',
        get: 'got',
        keep: 'kept',
        seek: 'sought',
        send: 'sent',
        teach: 'taught',
        tell: 'told',
        think: 'thought'
      } as Record<string, string>
    )[base]
  )
}

/** Whether a form of "be" may be followed by a plain verb: its subject is an act or a thing to do. */
function isPredicate(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const {text, before} = word(words, place)
    if (
      /^(?:do|does|did|done|doing|to|thing|step|task|job|aim|goal|plan|idea|all|what|let|lets|make|makes|made|help|helps|hope|wish|way|advice|rule|role|duty)$/.test(
        text
      )
    )
      return true
    if (before === 'start') return false
  }
  return false
}
