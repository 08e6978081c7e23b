/** E-mail or paper: stated, else read from headers, subject, postal addresses and enclosures. */
import type {Judged, Letter, Medium, Range} from './types.js'

/** Infer the medium. A letter with no sign of paper is an e-mail: that is what most people send. */
export function inferMedium(letter: Pick<Letter, 'headers' | 'part' | 'draft'>): Judged<Medium> {
  const headers = letter.headers.filter(({name}) =>
    ['from', 'to', 'subject', 'sent', 'cc'].includes(name)
  )
  const judged = (value: Medium, ranges: readonly Range[]): Judged<Medium> => ({
    value,
    from: 'inferred',
    ranges: ranges.map(({start, end}) => ({start, end}))
  })
  if (headers.length > 0) return judged('email', headers)
  if (letter.part('mail-signature').length > 0)
    return judged('email', letter.part('mail-signature').slice(0, 1))
  const address = [...letter.part('letterhead'), ...letter.part('inside-address')]
  const signs = [...address, ...letter.part('date'), ...letter.part('enclosure')]
  if (address.length >= 2 || (letter.part('date').length > 0 && address.length > 0))
    return judged('paper', signs)
  if (letter.part('date').length > 0) return judged('paper', signs)
  return judged('email', [])
}
