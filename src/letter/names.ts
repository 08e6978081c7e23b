/** Names in the body: capitals where none is due. */
import type {Token} from '../phrases/index.js'
import type {Name, Sentence} from './types.js'

/** Words that are written with a capital and name nothing. */
const ordinary = new Set(
  `i am is are monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december mr mrs ms miss mx dr prof professor sir madam dear cv resume
  english ok pm am ps`.split(/\s+/)
)

/** Runs of capitalised words that do not begin a sentence, in order. */
export function readNames(
  draft: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[]
): Name[] {
  const names: Name[] = []
  for (const {from, to} of sentences) {
    for (let index = from + 1; index < to; index++) {
      if (!isNameWord(tokens[index]!)) continue
      let last = index
      while (last + 1 < to && isNameWord(tokens[last + 1]!) && !tokens[last + 1]!.pause) last++
      const {start} = tokens[index]!
      const {end} = tokens[last]!
      names.push({start, end, text: draft.slice(start, end)})
      index = last
    }
  }
  return names
}

function isNameWord({kind, capital, word}: Token): boolean {
  return kind === 'word' && capital && !ordinary.has(word)
}
