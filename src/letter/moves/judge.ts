/** A small linear judge: each feature speaks for or against a move or a stage, by a weight that can be read. */
import {weights as sources} from '../../words/learned-weights.js'
import type {MoveId, Stage} from '../types.js'

const parsed = new Map<MoveId | Stage, ReadonlyMap<string, number>>()

/** The weights of a move or stage: feature by feature, `*` for what every sentence starts from. */
function weightsOf(judged: MoveId | Stage): ReadonlyMap<string, number> {
  let weights = parsed.get(judged)
  if (!weights) {
    const lines = (sources[judged] ?? '').split('\n').filter(Boolean)
    weights = new Map(
      lines.map((line) => {
        const at = line.indexOf('\t')
        return [line.slice(at + 1), Number(line.slice(0, at))]
      })
    )
    parsed.set(judged, weights)
  }
  return weights
}

/** How much the features speak for a move or stage, as log odds: above 0 it is more likely than not. */
export function judge(judged: MoveId | Stage, features: readonly string[]): number {
  const weights = weightsOf(judged)
  let sum = weights.get('*') ?? 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}
