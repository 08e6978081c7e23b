/** Whether two letters go to different readers. Where nothing tells, they are drafts of one letter. */
import type {Companion} from '../../src/kit.js'

/** What a letter says of its reader. */
export type Reader = Pick<Companion, 'employer' | 'names' | 'recipient' | 'to'>

/**
 * Whether two letters surely go to different readers.
 *
 * Their addresses tell first, then the employers that they name, then the names that they greet. Letters that greet nobody
 * by name differ when each holds names that the other does not, such as the employer's.
 */
export function goElsewhere(a: Reader, b: Reader): boolean {
  if (a.to !== undefined && b.to !== undefined) return a.to !== b.to
  if (a.employer && b.employer && a.employer !== b.employer) return true
  if (a.recipient !== undefined && b.recipient !== undefined) {
    // "Ruth Adeyemi" and "Ms Adeyemi" are one.
    const words = new Set(a.recipient.split(' '))
    return !b.recipient.split(' ').some((word) => words.has(word))
  }
  return isMissing(a.names, b.names) && isMissing(b.names, a.names)
}

function isMissing(names: readonly number[], from: readonly number[]): boolean {
  return names.some((name) => !from.includes(name))
}
