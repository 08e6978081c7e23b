/** The exit status that findings lead to. */
import type {Summary} from '../reports/index.js'
import type {Options} from './flags.js'

/**
 * 0 when nothing is at or above the bar, else 1.
 *
 * Errors fail unless the bar is `never`. Warnings fail when there are more than are allowed, or from the bar on. A score
 * below the least one fails whatever the bar is, for that is asked for by itself.
 */
export function exitStatus(
  {errors, warnings, suggestions, score}: Summary,
  {
    'fail-on': bar = 'warning',
    'max-warnings': most,
    'min-score': least
  }: Pick<Options, 'fail-on' | 'max-warnings' | 'min-score'>
): 0 | 1 {
  if (least !== undefined && score.min !== null && score.min < least) return 1
  if (bar === 'never') return 0
  const isTooMany = most === undefined ? bar !== 'error' && warnings > 0 : warnings > most
  return errors > 0 || isTooMany || (bar === 'suggestion' && suggestions > 0) ? 1 : 0
}
