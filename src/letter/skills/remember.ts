/** Texts that are read again and again: words that letters share, the advert that many letters answer. */

/** A function that keeps what it last made of at most so many texts. */
export function remember<Result>(
  most: number,
  read: (text: string) => Result
): (text: string) => Result {
  const kept = new Map<string, Result>()
  return (text) => {
    const found = kept.get(text)
    if (found !== undefined) return found
    const made = read(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, made)
    return made
  }
}

/** CVs and adverts that are kept. Our judgement: more than a course has, and a few megabytes. */
export const mostTexts = 50

/** Words that are kept, as many as letters keep. */
export const mostWords = 20_000
