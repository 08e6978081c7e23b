/** A small linear judge: each feature speaks for or against moves and stages, by weights that can be read. */
import {table} from '../../words/learned-weights.js'
import {lookUp, type TextTable} from '../../words/text-table.js'
import {moveIds, stages, type MoveId, type Sentence, type Stage} from '../types.js'
import {features} from './features.js'
import type {Unjudged} from './move.js'

/** What is judged: by its place here, weights and odds are told apart. */
export const outcomes = [...moveIds, ...stages] as const

/** Log odds by outcome, in the order of `outcomes`. */
export type Odds = Float64Array

let weights: TextTable | undefined

/** Weights that were asked for: most features never are. */
const known = new Map<string, readonly number[]>()

/** Add up what features say. A feature given twice counts twice; an unknown one says nothing. */
export function weigh(
  features: readonly string[],
  into: Odds = new Float64Array(outcomes.length)
): Odds {
  for (const feature of features) {
    const own = weightsOf(feature)
    for (let at = 0; at < own.length; at += 2) into[own[at]!]! += own[at + 1]! / 100
  }
  return into
}

const unknown: readonly number[] = []

/** Outcomes and weights in turn. */
function weightsOf(feature: string): readonly number[] {
  let own = known.get(feature)
  if (!own) {
    weights ??= JSON.parse(table()) as TextTable
    const found = lookUp(weights, feature)
    own = found === undefined ? unknown : found.split(' ').filter(Boolean).map(Number)
    if (known.size > memory) known.clear()
    known.set(feature, own)
  }
  return own
}

/** How many features are remembered; a letter has about a thousand. */
const memory = 50_000

/** Add up what features say of one outcome. */
export function weighFor(outcome: MoveId | Stage, features: readonly string[]): number {
  const place = outcomes.indexOf(outcome)
  let sum = 0
  for (const feature of features) {
    const own = weightsOf(feature)
    for (let at = 0; at < own.length; at += 2) if (own[at] === place) sum += own[at + 1]! / 100
  }
  return sum
}

/** How much speaks for an outcome beside what always does: above 0 it is more likely than not. */
export function oddsFor(outcome: MoveId | Stage, ...said: readonly Odds[]): number {
  const at = outcomes.indexOf(outcome)
  return said.reduce((sum, odds) => sum + odds[at]!, always()[at]!)
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
    const own = features(tokens, sentence, (word) => weightsOf(word) !== unknown)
    cache.set(sentence, (found = {features: own, odds: weigh(own)}))
  }
  return found
}
