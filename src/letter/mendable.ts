/** Where the words of a letter may be put right without asking. */
import {isQuoted} from './quoted.js'
import type {Letter, PartKind, Range} from './types.js'

/** Parts that are prose of the writer's own. In all others words are names, addresses or somebody else's. */
const prose: ReadonlySet<PartKind> = new Set(['body', 'postscript', 'salutation', 'sign-off'])

/** Facts that hold names, in which words may be spelled as nobody spells them. */
const naming = ['employer', 'role', 'recipient', 'sender', 'skills'] as const

/**
 * Whether a range is prose of the writer's own, and can be no name: in the body, a postscript, the subject, greeting or
 * sign-off, and outside placeholders, addresses, quotations, and the names that the letter or its facts have.
 */
export function isMendable(letter: Letter, range: Range): boolean {
  const {addresses, names, parts, placeholders, subject} = letter
  const isWithin = ({start, end}: Range): boolean => start <= range.start && range.end <= end
  const touches = ({start, end}: Range): boolean => start < range.end && range.start < end
  const isProse =
    (subject !== undefined && isWithin(subject)) ||
    parts.some((part) => prose.has(part.kind) && isWithin(part))
  if (!isProse || isQuoted(letter, range)) return false
  if ([...addresses, ...names, ...placeholders].some(touches)) return false
  return !isPersonGreeted(letter, range) && !isFirstOfName(letter, range) && !isFact(letter, range)
}

function isPersonGreeted({salutation}: Letter, {start, end}: Range): boolean {
  if (salutation?.addressee !== 'person') return false
  const from = salutation.start + salutation.text.indexOf(salutation.name)
  return start < from + salutation.name.length && from < end
}

/** Whether a word with a capital stands before a name, and so may be a piece of it: "Foward Mills" begins a sentence. */
function isFirstOfName({draft, names, text}: Letter, range: Range): boolean {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(text(range))) return false
  return names.some(({start}) => start > range.end && !draft.slice(range.end, start).trim())
}

function isFact({facts, text}: Letter, range: Range): boolean {
  const word = text(range).toLowerCase()
  // Short words are in the names of firms as they are everywhere.
  if (word.length < 3) return false
  return naming.some((fact) =>
    [facts[fact] ?? []].flat().some((value) =>
      value
        .toLowerCase()
        .split(/[^\p{L}'’]+/u)
        .includes(word)
    )
  )
}
