/** Skills that no vocabulary needs to know, for an advert says that it asks for them: "experience of kerbing". */
import {askingWords, leadingWords, nameEnds, vagueWords} from '../../words/advert-words.js'
import type {Word} from './words.js'

/** Words of a skill's name, at most. */
const longestName = 3

/** Skills that are named by what is asked of them: "experience of kerbing", "knowledge of Opera". */
export function askedFor(words: readonly Word[]): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = []
  for (let at = 2; at < words.length; at++) {
    if (!leadingWords.has(words[at - 1]!.form) || !askingWords.has(words[at - 2]!.form)) continue
    let from = at
    while (from < words.length && /^(a|an|the|using)$/.test(words[from]!.form)) from++
    let to = from
    while (
      to < words.length &&
      !nameEnds.has(words[to]!.form) &&
      (to === from || !words[to]!.isApart)
    )
      to++
    const name = words.slice(from, to)
    const isName =
      name.length > 0 &&
      name.length <= longestName &&
      name.every(({form}) => form.length > 2 && !vagueWords.has(form) && !/\d/.test(form))
    if (isName) found.push({from, to})
  }
  return found
}
