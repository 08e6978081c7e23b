/** Participles that are adjectives after "be", which retext-passive and write-good take for passives. */
import {isContent} from './participles.js'
import {
  attributives,
  feelings,
  intensifiers,
  objectStarts,
  ownStates,
  persons,
  states,
  statesWith,
  valued
} from './passive-words.js'
import type {Clause} from './passive-clause.js'

/** Whether the participle at an index describes the subject and reports no action. */
export function isAdjective(clause: Clause, index: number): boolean {
  const {tokens, be, from, to} = clause
  const {word} = tokens[index]!
  const next = index + 1 < to ? tokens[index + 1]! : undefined
  const follows = next?.pause ? '' : (next?.word ?? '')
  const afterTo = follows === 'to' && index + 2 < to ? tokens[index + 2]!.word : ''
  const before = tokens[index - 1]!.word
  const form = tokens[be]!.word
  const subject = be > from ? tokens[be - 1]!.word : ''

  // "it's made a difference" has "has"; "there are limited funds" has a noun.
  if ((form === "'s" && objectStarts.has(follows)) || subject === 'there') return true
  // "was impressed by" reports an action, "was very impressed by" a feeling.
  if (follows === 'by') return intensifiers.has(before)
  if (form === 'being') return false
  if (before === 'as' || feelings.has(word) || states.has(word)) return true
  if (intensifiers.has(before) && !valued.has(word)) return true
  if (statesWith[word]?.includes(follows)) return true
  if (form === 'am' && ownStates.has(word)) return true
  if (attributives.has(word) && isContent(clause, index + 1)) return true
  switch (word) {
    case 'done':
    case 'finished':
      return persons.has(subject) || follows.endsWith('ing')
    case 'encouraged':
      return follows === 'that' || /^(?:find|hear|know|learn|note|read|see)$/.test(afterTo)
    case 'gifted':
      return !objectStarts.has(follows)
    case 'married':
      return form !== 'was' && form !== 'were'
    case 'used':
      return follows === 'to' && persons.has(subject)
    case 'reached':
      // "I can be reached on": the formula for one's telephone number.
      return subject === 'can' && be > from + 1 && tokens[be - 2]!.word === 'i'
    case 'set':
      return before === 'all'
    default:
      return false
  }
}
