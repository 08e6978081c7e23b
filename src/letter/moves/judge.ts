/** A small linear judge: each feature speaks for or against moves, acts and stages, by weights that can be read. */
import {memo} from '../../words/memo.js'
import {readKinds, readWeights} from '../../words/tables.js'
import {lookUp, type CutList} from '../../words/text-table.js'
import {
  actIds,
  moveIds,
  stages,
  type ActId,
  type MoveId,
  type Sentence,
  type Stage
} from '../types.js'
import {features} from './features.js'
import type {Unjudged} from './move.js'

/** What is judged: by its place here, weights and odds are told apart. */
export const outcomes = [...moveIds, ...stages, ...actIds] as const
export type Outcome = MoveId | Stage | ActId

/** Log odds by outcome, in the order of `outcomes`. */
export type Odds = Float64Array

/** What was learned of a feature. */
interface Learned {
  /** The outcomes that it speaks for or against, a few of them all. */
  places: readonly number[]
  /** Log odds for each of these, those of the word's kind included. */
  weights: readonly number[]
  /** Whether anything was learned of the feature itself. */
  isKnown: boolean
}

const nothing: Learned = {places: [], weights: [], isKnown: false}

let table: CutList | undefined
let kindOf: CutList | undefined

const learnedOf = memo((feature): Learned => {
  const own = read(feature)
  const kind = feature.includes(' ') ? undefined : kindName(feature)
  const ofKind = kind === undefined ? undefined : read(kind)
  if (!own && !ofKind) return nothing
  const {places, weights} = own ?? noWeights()
  ofKind?.places.forEach((outcome, index) => {
    const at = places.indexOf(outcome)
    if (at === -1) {
      places.push(outcome)
      weights.push(ofKind.weights[index]!)
    } else weights[at]! += ofKind.weights[index]!
  })
  return {places, weights, isKnown: own !== undefined}
})

const noWeights = (): {places: number[]; weights: number[]} => ({places: [], weights: []})

/** Read outcomes and hundredths of log odds, which stand in turn. */
function read(feature: string): {places: number[]; weights: number[]} | undefined {
  const text = lookUp((table ??= readWeights()), feature)
  if (text === undefined) return
  const found = noWeights()
  if (text === '') return found
  const numbers = text.split(' ')
  for (let at = 0; at < numbers.length; at += 2) {
    found.places.push(Number(numbers[at]))
    found.weights.push(Number(numbers[at + 1]) / 100)
  }
  return found
}

/** The kind of a word, as a feature; words of one kind are used alike. */
export function kindName(word: string): string | undefined {
  return lookUp((kindOf ??= readKinds()), word)
}

/** Add up what features say. A feature given twice counts twice; an unknown one says nothing. */
export function weigh(
  features: readonly string[],
  into: Odds = new Float64Array(outcomes.length)
): Odds {
  for (const feature of features) {
    const {places, weights} = learnedOf(feature)
    for (let index = 0; index < places.length; index++) into[places[index]!]! += weights[index]!
  }
  return into
}

/** Add up what features say of one outcome. */
export function weighFor(outcome: Outcome, features: readonly string[]): number {
  const at = placeOf.get(outcome)!
  let sum = 0
  for (const feature of features) {
    const {places, weights} = learnedOf(feature)
    const index = places.indexOf(at)
    if (index !== -1) sum += weights[index]!
  }
  return sum
}

const placeOf: ReadonlyMap<Outcome, number> = new Map(outcomes.map((outcome, at) => [outcome, at]))

/** How much speaks for an outcome beside what always does: above 0 it is more likely than not. */
export function oddsFor(outcome: Outcome, ...said: readonly Odds[]): number {
  const at = placeOf.get(outcome)!
  let sum = always()[at]!
  for (const odds of said) sum += odds[at]!
  return sum
}

let bias: Odds | undefined
function always(): Odds {
  return (bias ??= weigh(['*']))
}

const cache = new WeakMap<Sentence, {features: readonly string[]; odds: Odds}>()

/** The features of a sentence that anything was learned of, and what they say. */
export function wordOdds(
  {tokens}: Pick<Unjudged, 'tokens'>,
  sentence: Sentence
): {features: readonly string[]; odds: Odds} {
  let found = cache.get(sentence)
  if (!found) {
    const own = features(tokens, sentence, isKnown)
    cache.set(sentence, (found = {features: own, odds: weigh(own)}))
  }
  return found
}

/** Whether anything was learned of a word itself; of others no neighbours are asked for. */
export function isKnown(word: string): boolean {
  return learnedOf(word).isKnown
}
