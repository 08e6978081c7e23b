/** Counts of what was found, and the shares made of them. */
import type {Range} from '../../src/letter/types.js'

/** How often what was found was there (`right`), was not there (`wrong`), and what was there was not found (`missed`). */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Tallies by name, made when first asked for. */
export type Tallies = Map<string, Tally>

/** The tally of a name. */
export function tallyOf(tallies: Tallies, name: string): Tally {
  const tally = tallies.get(name) ?? {right: 0, wrong: 0, missed: 0}
  tallies.set(name, tally)
  return tally
}

/** Count one thing that is there or not, and was found or not. */
export function countOne(tally: Tally, isFound: boolean, isThere: boolean): void {
  if (isFound && isThere) tally.right++
  else if (isFound) tally.wrong++
  else if (isThere) tally.missed++
}

/**
 * Count stretches of a text. A stretch is found where one of `hits` touches it; each of `alarms` is wrong that touches
 * neither a stretch nor what is `excused`.
 */
export function countRanges(
  tally: Tally,
  ranges: readonly Range[],
  hits: readonly Range[],
  {alarms = hits, excused = []}: {alarms?: readonly Range[]; excused?: readonly Range[]} = {}
): void {
  for (const range of ranges) countOne(tally, touchesAny(range, hits), true)
  for (const alarm of alarms)
    if (!touchesAny(alarm, ranges) && !touchesAny(alarm, excused)) tally.wrong++
}

/** Shares in percent; `undefined` where there is nothing to take a share of. */
export function shares({right, wrong, missed}: Tally): {
  precision: number | undefined
  recall: number | undefined
  f1: number | undefined
} {
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed)
  }
}

/** A share in percent; `undefined` of nothing. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole
}

/** The mean; `undefined` of nothing. */
export function mean(list: readonly number[]): number | undefined {
  return list.length === 0 ? undefined : list.reduce((sum, one) => sum + one, 0) / list.length
}

/** An empty range is taken as one code unit long: something missing belongs somewhere, too. */
function touchesAny(range: Range, others: readonly Range[]): boolean {
  const endOf = ({start, end}: Range): number => Math.max(end, start + 1)
  return others.some((other) => range.start < endOf(other) && other.start < endOf(range))
}
