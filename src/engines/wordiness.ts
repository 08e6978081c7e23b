/** write-good's check for wordy phrases, over the body of a letter. */
import {writeGood} from './write-good.js'
import type {Letter, Range} from '../letter/types.js'

/** A phrase that write-good calls wordy. */
export interface WordyPhrase extends Range {
  /** In lower case, with single spaces, in American spelling, as write-good's list has it. */
  phrase: string
}

/**
 * Wordy phrases in the body, in order.
 *
 * Headers, quotes and signatures are no part of the body; names and titles, which begin with a capital inside a sentence,
 * are left alone.
 */
export function findWordyPhrases(letter: Letter): WordyPhrase[] {
  const {body, sentences} = letter
  // Its list has "utilize" only; the letters keep their number, so the offsets hold.
  const text = letter.text(body).replace(/is(?=e\b|ation\b)/g, 'iz')
  return writeGood('tooWordy', text).flatMap((range): WordyPhrase[] => {
    const start = body.start + range.start
    const end = body.start + range.end
    const sentence = sentences.find((sentence) => sentence.start <= start && end <= sentence.end)
    if (!sentence) return []
    const isName = /^\p{Lu}/u.test(letter.draft.slice(start)) && start > sentence.start
    if (isName) return []
    return [
      {start, end, phrase: text.slice(range.start, range.end).toLowerCase().replace(/\s+/g, ' ')}
    ]
  })
}
