/**
 * Words of a text as people count them: "follow-up" and "don't" are one, a lone dash is none.
 *
 * Zero for an empty text.
 */
export function countWords(text: string): number {
  let count = 0
  for (const chunk of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(chunk)) count++
  return count
}
