/** Slips of grammar by kind: what an engine of single rules does not see, told by what kind of word each word is. */
import type {GrammarAnswer} from '../engine.js'
import {numberKinds} from './number.js'
import {readWords} from './read-words.js'
import {smallWordKinds} from './small-words.js'
import {verbKinds} from './verbs.js'

/** All kinds, in the order in which they are tried. */
export const kinds = [...numberKinds, ...verbKinds, ...smallWordKinds]

/** The slips of a text, in its order; those of one place come from one kind. */
export function findKinds(text: string): GrammarAnswer[] {
  const words = readWords(text)
  const answers: GrammarAnswer[] = []
  let end = 0
  for (let at = 0; at < words.length; at++) {
    for (const {name, sort, reason, find} of kinds) {
      const found = find(words, at)
      if (!found) continue
      const range = {start: words[found.from]!.start, end: words[found.to]!.end}
      if (range.start < end) continue
      end = range.end
      const {before, capital} = words[found.from]!
      const isCapital = capital && before === 'start'
      answers.push({
        ...range,
        name,
        kind: sort,
        reason,
        replacements: isCapital
          ? found.right.map((one) => one.charAt(0).toUpperCase() + one.slice(1))
          : found.right
      })
    }
  }
  return answers.sort((a, b) => a.start - b.start)
}
