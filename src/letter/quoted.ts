/** Words between quotation marks: somebody else's, or talked about and not meant. */
import type {Letter, Range} from './types.js'

/** Whether a range stands between quotation marks that open and close in its own sentence. */
export function isQuoted({draft, sentences}: Letter, {start, end}: Range): boolean {
  const sentence = sentences.find((other) => other.start <= start && end <= other.end)
  if (!sentence) return false
  return (
    /["”’']/.test(draft.slice(end, sentence.end + 1)) && opens(draft.slice(sentence.start, start))
  )
}

/** Whether words are quoted, or hold quoted ones. */
export function quotes(letter: Letter, words: Range): boolean {
  return isQuoted(letter, words) || /["“‘]/.test(letter.text(words))
}

/** Whether a text leaves a quotation open: an apostrophe stands after a letter, an opening mark does not. */
function opens(before: string): boolean {
  if (!/["“”‘’']/.test(before)) return false
  let isOpen = false
  for (const [index, mark] of [...before].entries()) {
    const follows = /[\p{L}\p{N}.,;:!?]/u.test(before[index - 1] ?? '')
    if (mark === '"') isOpen = !isOpen
    else if (mark === '“' || (/[‘']/.test(mark) && !follows)) isOpen = true
    else if (mark === '”' || (/[’']/.test(mark) && !/\p{L}/u.test(before[index + 1] ?? '')))
      isOpen = false
  }
  return isOpen
}
