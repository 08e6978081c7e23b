/** What a token stands for. An `address` is a URL, an e-mail address or a telephone number. */
export type TokenKind = 'word' | 'number' | 'placeholder' | 'address'

/** One word of a letter as phrases see it. Offsets are UTF-16 code units in the draft, end exclusive. */
export interface Token {
  kind: TokenKind
  /** Canonical word: lower case, no accents, one spelling ("organise" and "organize" agree). */
  word: string
  /** Further readings: the `'d` of "I'd" is "would" and "had". */
  also: readonly string[] | undefined
  /** Whether the written word begins with a capital letter. */
  capital: boolean
  start: number
  end: number
  /** Index of the sentence it stands in; phrases never cross sentences. */
  sentence: number
  /** Whether a comma, dash, bracket or semicolon stands between it and the token before. */
  pause: boolean
}

/** A word's reading inside a written word: its canonical form and where it stands in it. */
export interface Reading {
  word: string
  also?: readonly string[]
  from: number
  to: number
}

const combiningMarks = /\p{M}/gu
const notWord = /[^\p{L}\p{N}]/gu
const plain = /^[a-z]+$/

/**
 * Bring a word to the form in which letter and phrase are compared.
 *
 * British and American endings fall together (-ise/-ize, -our/-or) since both sides pass through here.
 */
export function canonical(word: string): string {
  let form = word.toLowerCase()
  if (!plain.test(form)) {
    form = form.normalize('NFKD').toLowerCase().replace(combiningMarks, '').replace(notWord, '')
  }
  if (form.length > 5) {
    if (form.includes('is')) form = form.replace(/is(e[drs]?|ing|ations?)$/, 'iz$1')
    if (form.includes('our')) form = form.replace(/our(s|ed|ing|able|ably|ite)?$/, 'or$1')
  }
  return form
}

/** Contractions whose second half is another word. The apostrophe belongs to the second half. */
const clitics: Record<string, readonly string[]> = {
  d: ['would', 'had'],
  ll: ['will', 'shall'],
  m: ['am'],
  re: ['are'],
  s: ["'s", 'is', 'has'],
  ve: ['have']
}

const negatedStems: Record<string, string> = {ca: 'can', sha: 'shall', wo: 'will'}

/** Contractions written without their apostrophe that are no other word. */
const bareContractions = new Set(
  `arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent im isnt ive shouldnt theyre wasnt werent
  wont wouldnt youre youve`.split(/\s+/)
)

/** Words that were read before: letters share most of theirs. */
const read = new Map<string, readonly Reading[]>()

/** How many words are remembered. */
const memory = 20_000

/**
 * Read a written word: "I'd" is "i" and "would" (or "had"), "follow-up" is "follow" and "up".
 *
 * Letters and phrases are both read by this function, so that they can only agree.
 */
export function readings(text: string): readonly Reading[] {
  let found = read.get(text)
  if (!found) {
    found = readAnew(text)
    if (read.size > memory) read.clear()
    read.set(text, found)
  }
  return found
}

function readAnew(text: string): readonly Reading[] {
  if (plain.test(text) && !bareContractions.has(text)) {
    return [{word: canonical(text), from: 0, to: text.length}]
  }
  const found: Reading[] = []
  for (const piece of text.matchAll(/[^\s\-‐-―/\u00AD]+(?:\u00AD[^\s\-‐-―/\u00AD]+)*/g)) {
    readPiece(piece[0], piece.index, found)
  }
  return found.filter((reading) => reading.word !== '')
}

function readPiece(piece: string, from: number, found: Reading[]): void {
  const to = from + piece.length
  const negation = /^(\p{L}+?)[nN]['’‘ʼ]?[tT]$/u.exec(piece)
  const bare = canonical(piece)
  if (negation && (/['’‘ʼ]/.test(piece) || bareContractions.has(bare))) {
    const stem = canonical(negation[1]!)
    const cut = from + negation[1]!.length
    found.push({word: negatedStems[stem] ?? stem, from, to: cut}, {word: 'not', from: cut, to})
    return
  }
  if (bare === 'cannot') {
    found.push({word: 'can', from, to: from + 3}, {word: 'not', from: from + 3, to})
    return
  }
  const clitic = /^(.+?)['’‘ʼ](d|ll|m|re|s|ve)$/i.exec(piece)
  const split =
    clitic ?? (bareContractions.has(bare) ? /^(i|you|they)(m|re|ve)$/i.exec(bare) : null)
  if (split) {
    const [word, ...also] = clitics[split[2]!.toLowerCase()]!
    const stem = canonical(split[1]!)
    const cut = from + split[1]!.length
    found.push({word: stem, from, to: cut})
    found.push({word: word!, also: stem === 'let' ? ['us'] : also, from: cut, to})
    return
  }
  found.push({word: bare, from, to})
}
