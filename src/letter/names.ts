/** Names in the body: capitals where none is due; and what names are made of. */
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

/** Small words inside names, or before them, in lower case: "van der Berg", "ap Rhys", "bin Yusuf". */
const particles = new Set(
  `ab abu al ap bin bint binti d da das de del della den der di do dos du e el ferch ibn la le los mac nic ní o of ter the to
  van vom von y zu zum zur`.split(/\s+/)
)

/** A capital, or a letter of a script that has none, after at most a prefix: "Obi", "al-Rashid", "d'Angelo", "李", "ʻAlisi". */
const nameStart = /^["“(]?(?:\p{Ll}{1,3}['’ʻʼ-]|['‘’ʻʼ])?[\p{Lu}\p{Lt}\p{Lo}]/u

/** Whether a word is written as names are. */
export function isNamePart(word: string): boolean {
  return nameStart.test(word)
}

/** Whether a word is one of the small ones that stand in names. */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

function isNameWord({kind, capital, word}: Token): boolean {
  return kind === 'word' && capital && !ordinary.has(word)
}
