/** What a move is: phrases that make it, and how they are judged. */
import type {PhraseList} from '../../phrases/index.js'
import type {Letter, MoveId, Range} from '../types.js'

/** What a move may look at: everything but the moves themselves. */
export type Unjudged = Omit<Letter, 'moves'>

/** One move. */
export interface Move {
  id: MoveId
  /** Every list it looks for, so that all are found in one pass. */
  lists: readonly PhraseList[]
  /** Where the letter makes it; empty when it does not. */
  find: (letter: Unjudged) => Range[]
}

/** The sentences that hold a hit of a list, once each. */
export function sentencesWith(
  letter: Unjudged,
  ...lists: readonly PhraseList[]
): Letter['sentences'][number][] {
  const starts = new Set(lists.flatMap((list) => letter.find(list).map(({sentence}) => sentence)))
  return letter.sentences.filter((sentence) => starts.has(sentenceIndex(letter, sentence)))
}

/** The index by which hits name a sentence. */
export function sentenceIndex(letter: Unjudged, sentence: Letter['sentences'][number]): number {
  return letter.tokens[sentence.from]!.sentence
}
