/** What a sentence shows of itself: words, neighbours, and the frames that were found in it. */
import type {Token} from '../../phrases/index.js'
import type {Sentence} from '../types.js'

const endings = /(?:ing|ed|es|s|ly)$/

/** A word without its ending, so that "joining" and "joined" count as one. */
export function stem(word: string): string {
  if (word.length < 5) return word
  const short = word.replace(endings, '')
  if (short.length < 3) return word
  return short.replace(/(.)\1$/, '$1').replace(/[ei]$/, '')
}

/**
 * Features of a sentence.
 *
 * Words that carry a fact of their own (numbers, names, slots) are told by kind, so that no name weighs anything. Words
 * that are not `known` have no neighbours: nothing was learned of them.
 */
export function features(
  tokens: readonly Token[],
  {from, to, isQuestion}: Pick<Sentence, 'from' | 'to' | 'isQuestion'>,
  isKnown: (word: string) => boolean = () => true
): string[] {
  const found = new Set<string>()
  let previous: string | undefined = '^'
  let before: string | undefined
  for (let index = from; index < to; index++) {
    const read = wordOf(tokens[index]!, index === from)
    const word: string | undefined = isKnown(read) ? read : undefined
    if (word !== undefined) {
      found.add(word)
      if (previous !== undefined) found.add(`${previous} ${word}`)
      if (before !== undefined) found.add(`${before} _ ${word}`)
    }
    before = index === from ? undefined : previous
    previous = word
  }
  if (previous !== undefined) found.add(`${previous} $`)
  if (isQuestion) found.add('?')
  if (to - from <= 6) found.add('#short')
  if (to - from >= 25) found.add('#long')
  return [...found]
}

function wordOf({kind, word, capital}: Token, isFirst: boolean): string {
  if (kind === 'number') return '#num'
  if (kind === 'placeholder') return '#slot'
  if (kind === 'address') return '#address'
  if (capital && !isFirst && word !== 'i') return '#name'
  return stem(word)
}
