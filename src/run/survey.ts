/** A letter of a run as the others know it, read from its text alone. */
import {readStatement, type Given} from '../facts.js'
import {employerKey} from '../letter/employer-key.js'
import {sketch} from '../letter/sketch.js'
import type {Companion} from '../letter/types.js'

/**
 * Survey a letter: whom it is for, when it was written, and fingerprints of its paragraphs. It is not parsed.
 *
 * `given` is what options state of every letter of the run. Nothing in a letter throws; an empty one has no paragraphs.
 */
export function survey(draft: string, path: string, given: Given = {}): Companion {
  const {paragraphs, names, ...read} = sketch(draft)
  const {employer, date} = factsOf(draft, given)
  return {
    ...read,
    path,
    ...(employer && {employer: employerKey(employer)}),
    ...(date && {date}),
    names,
    paragraphs: paragraphs.map(({shingles}) => shingles)
  }
}

/** Front matter is the only part of a letter that states facts; most have none. */
function factsOf(draft: string, given: Given): {employer?: string; date?: string} {
  const hasMatter = /^\uFEFF?---/.test(draft)
  return hasMatter || given.facts ? readStatement(draft, given).statement.facts : {}
}
