/** What a move is: phrases that make it, and how they are judged. */
import type {PhraseList} from '../../phrases/index.js'
import type {Letter, MoveId, Range, Sentence} from '../types.js'
import {oddsFor, weighFor, wordOdds} from './judge.js'

/** What a move may look at: everything but the moves themselves. */
export type Unjudged = Omit<Letter, 'moves'>

/** One move. */
export interface Move {
  id: MoveId
  /** Every list it looks for, so that all are found in one pass. */
  lists: readonly PhraseList[]
  /** Where the letter makes it; empty when it does not. */
  find: (letter: Unjudged) => readonly Range[]
  /** Whether a letter without the move may make it after all, in words that were not recognised. */
  isNear?: (letter: Unjudged) => boolean
  /** What the judge is told of a sentence beside its words; for moves that are judged by sentence. */
  signals?: (letter: Unjudged) => (sentence: Sentence) => string[]
}

/** Log odds below which a sentence surely makes no move: three to one against. Judgement: a false alarm costs most. */
const doubtful = -1.1

/** A move that is judged sentence by sentence: signals from phrases and clauses, weighed together with the words. */
export function judged(
  move: Required<Pick<Move, 'id' | 'lists' | 'signals'>>
): Move & Required<Pick<Move, 'isNear'>> {
  const sentencesAbove = (letter: Unjudged, least: number): readonly Sentence[] => {
    const signals = move.signals(letter)
    return letter.sentences.filter((sentence) => {
      const own = signals(sentence).map((signal) => `${move.id}${signal}`)
      return oddsFor(move.id, wordOdds(letter, sentence).odds) + weighFor(move.id, own) > least
    })
  }
  return {
    ...move,
    find: (letter) => sentencesAbove(letter, 0),
    isNear: (letter) => sentencesAbove(letter, doubtful).length > 0
  }
}

/** Signals that say which lists have a phrase in the sentence. */
export function listSignals(
  lists: Readonly<Record<string, PhraseList>>
): Required<Move>['signals'] {
  return (letter) => {
    const found = Object.entries(lists).map(
      ([name, list]) => [name, new Set(letter.find(list).map(({sentence}) => sentence))] as const
    )
    return (sentence) => {
      const index = sentenceIndex(letter, sentence)
      return found.filter(([, sentences]) => sentences.has(index)).map(([name]) => `@${name}`)
    }
  }
}

/** The index by which hits name a sentence. */
export function sentenceIndex(letter: Unjudged, sentence: Sentence): number {
  return letter.tokens[sentence.from]!.sentence
}
