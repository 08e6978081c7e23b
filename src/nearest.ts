/** The nearest valid name, for messages about unknown ones. */
import {distance} from 'fastest-levenshtein'

/**
 * Say which known name may have been meant: `, did you mean \`max-words\`?`, or which there are when none is near.
 */
export function nearest(name: string, known: readonly string[]): string {
  const ranked = known
    .map((one) => ({one, away: distance(name.toLowerCase(), one.toLowerCase())}))
    .sort((a, b) => a.away - b.away)
  const best = ranked[0]
  if (!best) return ''
  if (best.away <= Math.max(2, name.length * 0.4)) return `, did you mean \`${best.one}\`?`
  return known.length <= 12
    ? `, expected one of \`${known.join('`, `')}\``
    : `, the nearest is \`${best.one}\``
}
