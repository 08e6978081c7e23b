/** Where a missing move belongs, as an empty range. */
import type {Letter, MoveId, Range} from '../types.js'

/**
 * The place for a move that was not found: thanks and purpose at the start of the body, interest and skills before its
 * last paragraph, the rest at its end. The salutation stands before the body, sign-off and signature after it.
 */
export function missingAt(
  letter: Pick<Letter, 'body' | 'paragraphs' | 'signOff'>,
  move: MoveId
): Range {
  const {body, paragraphs, signOff} = letter
  const at = (offset: number): Range => ({start: offset, end: offset})
  switch (move) {
    case 'salutation':
    case 'thanks':
    case 'purpose':
      return at(body.start)
    case 'interest':
    case 'skills':
    case 'detail':
    case 'missed-point':
      return at(paragraphs.length > 1 ? paragraphs.at(-2)!.end : body.end)
    case 'signature':
      return at(signOff?.end ?? body.end)
    default:
      return at(body.end)
  }
}
