/** Texts that are read again and again: a coach checks many letters against one advert. */

/** Readings that are kept. Our judgement: more CVs than a course has, and a few megabytes. */
const memory = 50

/** A function that keeps what it last made of a text. */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>()
  return (text) => {
    const found = kept.get(text)
    if (found !== undefined) return found
    const made = read(text)
    if (kept.size >= memory) kept.clear()
    kept.set(text, made)
    return made
  }
}
