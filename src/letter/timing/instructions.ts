/** What an employer asks writers not to do. */
import type {Letter} from '../types.js'

/** Whether the writer declares that the employer wants no follow-up, or no calls. */
export function isAskedNotTo(what: 'follow-up' | 'calls', {facts}: Pick<Letter, 'facts'>): boolean {
  const asked = facts.instructions ?? []
  return asked.some(
    (one) =>
      one
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-') === `no-${what}`
  )
}
