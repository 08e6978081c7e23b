/** What a sentence shows of itself: words, neighbours, and the frames that were found in it. */
import type {Token} from '../../phrases/index.js'
import {memo, memoPairs} from '../../words/memo.js'
import type {Sentence} from '../types.js'

const endings = /(?:ing|ed|es|s|ly)$/

/** A word without its ending, so that "joining" and "joined" count as one. */
export const stem = memo((word) => {
  if (word.length < 5) return word
  const short = word.replace(endings, '')
  if (short.length < 3) return word
  return short.replace(/(.)\1$/, '$1').replace(/[ei]$/, '')
})

// Weights are looked up fastest by a text that was made before.
const pair = memoPairs((first, second) => `${first} ${second}`)
const pairApart = memoPairs((first, second) => `${first} _ ${second}`)

/** A word or a pair of words that a sentence shows, and the tokens that show it. */
type Show = (feature: string, from: number, to: number) => void

/**
 * Features of a sentence.
 *
 * Words that carry a fact of their own (numbers, names, slots) are told by kind, so that no name weighs anything. Words
 * that are not `known` have no neighbours: nothing was learned of them.
 */
export function features(
  tokens: readonly Token[],
  sentence: Stretch,
  isKnown: (word: string) => boolean = () => true
): string[] {
  const found = new Set<string>()
  showFeatures(tokens, sentence, isKnown, (feature) => found.add(feature))
  return [...found]
}

type Stretch = Pick<Sentence, 'from' | 'to' | 'isQuestion'>

/** Show each feature of a sentence where it stands; those of the whole sentence stand nowhere (`from` = `to`). */
export function showFeatures(
  tokens: readonly Token[],
  {from, to, isQuestion}: Stretch,
  isKnown: (word: string) => boolean,
  show: Show
): void {
  let previous: string | undefined = '^'
  let before: string | undefined
  for (let index = from; index < to; index++) {
    const read = wordOf(tokens[index]!, index === from)
    // A name is one, however many words it has.
    if (read === '#name' && previous === '#name') continue
    const word: string | undefined = isKnown(read) ? read : undefined
    show(read, index, index + 1)
    if (word !== undefined) {
      if (previous !== undefined) show(pair(previous, word), Math.max(from, index - 1), index + 1)
      if (before !== undefined) show(pairApart(before, word), Math.max(from, index - 2), index + 1)
    }
    before = index === from ? undefined : previous
    previous = word
  }
  if (previous !== undefined) show(pair(previous, '$'), to - 1, to)
  if (isQuestion) show('?', to, to)
  if (to - from <= 6) show('#short', to, to)
  if (to - from >= 25) show('#long', to, to)
}

function wordOf({kind, word, capital}: Token, isFirst: boolean): string {
  if (kind === 'number') return '#num'
  if (kind === 'placeholder') return '#slot'
  if (kind === 'address') return '#address'
  if (capital && !isFirst && word !== 'i') return '#name'
  return stem(word)
}
