/** What sentences do to their reader, judged by words and phrases together. */
import type {PhraseList} from '../phrases/index.js'
import {isKnown, oddsFor, weighFor, wordOdds} from './moves/judge.js'
import {showFeatures} from './moves/features.js'
import {sentenceIndex, type Unjudged} from './moves/move.js'
import type {ActId, Range, Sentence} from './types.js'

/**
 * How a sentence stands to an act. `sure`: told as it is. `likely`: only suggested. `unlikely`: so far from it that phrases
 * alone do not count.
 */
export type Grade = 'sure' | 'likely' | 'open' | 'unlikely'

/** Log odds, beside those from which on an act is likely, below which phrases that seem to do it are taken for chance. */
const unlikely = -4.5

/**
 * Judge every sentence of the body for an act; grades in the order of the sentences.
 *
 * `lists` are the phrases of the rule that tells of it, in the order in which they were learned from.
 */
export function readAct(
  letter: Unjudged,
  act: ActId,
  lists: readonly PhraseList[]
): readonly Grade[] {
  const signals = actSignals(letter, act, lists)
  // Few letters do an act at all, long or short: of many sentences each is less likely to.
  const least = Math.log(letter.sentences.length + 1)
  const certain = Math.max(least, weighFor(act, ['*sure']))
  return letter.sentences.map((sentence) => {
    const odds = oddsFor(act, wordOdds(letter, sentence).odds) + weighFor(act, signals(sentence))
    if (odds <= unlikely) return 'unlikely'
    return odds > certain ? 'sure' : odds > least ? 'likely' : 'open'
  })
}

const none: string[] = []

/** Which of the rule's lists have a phrase in a sentence, as features. */
export function actSignals(
  letter: Unjudged,
  act: ActId,
  lists: readonly PhraseList[]
): (sentence: Sentence) => string[] {
  const found = lists.flatMap((list, at) => {
    const hits = letter.find(list)
    return hits.length > 0 ? [{signal: `${act}@${at}`, hits}] : []
  })
  if (found.length === 0) return () => none
  return (sentence) => {
    const index = sentenceIndex(letter, sentence)
    const own = found.filter(({hits}) => hits.some((hit) => hit.sentence === index))
    return own.map(({signal}) => signal)
  }
}

/** The fewest words that are shown as what speaks for an act. */
const fewest = 3

/** The words of a sentence that speak most for an act: the stretch whose features weigh most together. */
export function evidence(letter: Unjudged, act: ActId, sentence: Sentence): Range {
  const {tokens} = letter
  const {from, to} = sentence
  const weights = new Float64Array(to - from)
  showFeatures(tokens, sentence, isKnown, (feature, start, end) => {
    const share = weighFor(act, [feature]) / (end - start || 1)
    for (let index = start; index < end; index++) weights[index - from]! += share
  })
  let best = {sum: -Infinity, start: 0, end: 0}
  for (let start = 0; start < weights.length; start++) {
    let sum = 0
    for (let end = start; end < weights.length; end++) {
      sum += weights[end]!
      if (sum > best.sum && (end - start + 1 >= fewest || weights.length < fewest))
        best = {sum, start, end}
    }
  }
  return {start: tokens[from + best.start]!.start, end: tokens[from + best.end]!.end}
}
