/** What rules say of the slips that the grammar engine found. */
import type {FoundSlip, Letter, Range} from '../../letter/types.js'

/** A finding of a slip, as a rule yields it. */
export interface ToldSlip {
  reason: string
  place: Range
  expected: readonly string[]
  severity: 'error' | 'warning'
  fixable: boolean
  note: string
}

/** Findings of the slips of one sort; none where no engine was asked. */
export function* tellSlips(letter: Letter, sort: FoundSlip['sort']): Generator<ToldSlip> {
  for (const slip of letter.slips) {
    if (slip.sort !== sort) continue
    const {start, end, isCertain, reason, name, expected} = slip
    yield {
      reason: said(letter.text({start, end}), expected, sort),
      place: {start, end},
      expected,
      severity: isCertain ? 'error' : 'warning',
      fixable: isCertain,
      // Kinds of our own have names in small letters.
      note: /^[a-z]/.test(name) ? reason : `Harper: ${name}. ${reason}`
    }
  }
}

function said(actual: string, expected: readonly string[], sort: FoundSlip['sort']): string {
  const written = actual.replace(/\s+/g, ' ')
  const [best] = expected
  if (best === undefined) return `\`${written}\` may be a slip here`
  if (best === '') return `\`${written}\` may be one too many here`
  return sort === 'spelling'
    ? `\`${written}\` is in no dictionary, \`${best}\` may be meant`
    : `\`${written}\` may be a slip here, \`${best}\` may be meant`
}
