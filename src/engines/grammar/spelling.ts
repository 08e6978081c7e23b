/** Whether a word that no dictionary has is a misspelling, and of what. */
import type {FoundSlip, Letter, Range} from '../../letter/types.js'
import type {GrammarAnswer} from './engine.js'
import type {OwnWords} from './own-words.js'

/** A word that an engine does not know, in its letter. */
interface UnknownWord {
  letter: Letter
  own: OwnWords
  place: Range
  answer: GrammarAnswer
}

/** Letters that a name has at least for a near one to be taken for it. */
const nameLength = 5

/** What a letter's unknown word is; undefined where it may well be right. */
export function readSpelling({
  letter,
  own,
  place,
  answer: {reason, replacements}
}: UnknownWord): Omit<FoundSlip, 'start' | 'end' | 'name'> | undefined {
  const written = letter.text(place).normalize('NFC').replaceAll('’', "'")
  const bare = written.replace(/'s?$/i, '')
  if (own.all.has(bare.toLowerCase())) return
  // Abbreviations, products and formulas: "HVAC", "PostgreSQL", "A4".
  if (/\p{N}|\p{L}\p{Lu}/u.test(bare) || !/^[\p{Script=Latin}'’-]+$/u.test(bare)) return
  const slip = {sort: 'spelling' as const, reason}
  const capital = /^\p{Lu}/u.test(bare)
  const name = capital ? nearName(bare, own) : undefined
  if (name) return {...slip, isCertain: false, expected: [name + written.slice(bare.length)]}
  if (capital && !startsSentence(letter, place)) return
  const near = replacements.filter((other) => distance(other, written) <= 2)
  if (near.length === 0) return
  const closest = near.filter((other) => distance(other, written) === 1)
  return {...slip, isCertain: !capital && closest.length === 1, expected: near}
}

/** The declared name that a word nearly is. */
function nearName(word: string, {names}: OwnWords): string | undefined {
  if (word.length < nameLength) return
  const lower = word.toLowerCase()
  const limit = word.length > 7 ? 2 : 1
  for (const [name, written] of names) {
    if (name.length >= nameLength && distance(name, lower) <= limit) return written
  }
  return
}

function startsSentence({tokens}: Letter, {start}: Range): boolean {
  const index = tokens.findIndex((token) => token.start >= start)
  return index < 1 || tokens[index - 1]!.sentence !== tokens[index]!.sentence
}

/**
 * Steps from one word to another: letters added, left out, changed, or swapped with their neighbours (optimal string
 * alignment). Case does not count.
 */
export function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let steps = Math.min(last[j]! + 1, row[j - 1]! + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, before[j - 2]! + 1)
      row.push(steps)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
