/** Whether two names of employers are one: without legal form, with acronyms, in short. */
import {fieldWords, firmLeads, firmWords, legalForms} from '../words/firms.js'
import {foldName, isNear, isSameWord, type Likeness, type NameWord} from './compare-names.js'

/** A name of an employer, taken apart. */
export interface Firm {
  text: string
  /** Its words without legal form, articles and "and". */
  words: readonly NameWord[]
  /** The words that tell it from others of its kind: "Cedar Hollow" of "Cedar Hollow Hospice". */
  own: readonly NameWord[]
  /** First letters of its words, with and without small words and legal form. */
  initials: ReadonlySet<string>
}

const forms = new Set<string>(legalForms)
const kinds = new Set<string>(firmWords)
const fields = new Set<string>(fieldWords)
const leads = new Set<string>(firmLeads)
const small = new Set('a an and at by de for in la le of on the to und y et'.split(' '))

/** Take a name of an employer apart. */
export function readFirm(text: string): Firm {
  const all = text
    .replace(/['’‘ʼ`]s\b/g, 's')
    .split(/[\s.,&+/()\-‐-―"“”]+/u)
    .map(foldName)
    .filter(({plain}) => plain !== '')
  const large = all.filter(({plain}) => !small.has(plain))
  const named = large.filter(({plain}) => !forms.has(plain))
  const words = named.length > 0 ? named : large
  const letters = (list: readonly NameWord[]): string => list.map(({plain}) => plain[0]).join('')
  return {
    text,
    words,
    own: words.filter((word) => !isKind(word) && !fields.has(word.plain)),
    initials: new Set([letters(all), letters(large), letters(named)])
  }
}

/** Compare two employers' names; which of them comes first does not matter. */
export function compareFirms(a: Firm, b: Firm): Likeness {
  if (a.words.length === 0 || b.words.length === 0) return 'unclear'
  if (isWithin(a, b) || isWithin(b, a) || isShort(a, b) || isShort(b, a)) return 'same'
  if (a.own.length === 0 || b.own.length === 0) return 'unclear'
  // "Brightwater Media" and "Brightwater Hospice" may be branches of one tree.
  if (a.own.some((word) => b.own.some((other) => isSameFirmWord(word, other)))) return 'unclear'
  const isNearly =
    a.own.length === b.own.length &&
    a.own.every(({plain}, index) => isNear(plain, b.own[index]!.plain))
  return isNearly ? 'misspelt' : 'other'
}

/** Whether a name says that it is an employer's: "Granite State Mutual", "Ellis Ltd", "Bramble & Oakes". */
export function isFirmLike({text, words}: Firm): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return false
  const isFormed = forms.has(foldName(text.split(/\s+/).at(-1)!).plain)
  const isNamed = isKind(last) || leads.has(first.plain) || text.includes('&')
  return isFormed || (isNamed && words.length > 1)
}

function isKind({plain}: NameWord): boolean {
  return kinds.has(plain)
}

function isWithin(a: Firm, b: Firm): boolean {
  return a.words.every((word) => b.words.some((other) => isSameFirmWord(word, other)))
}

/** "NHBC" for "Northern Housing Building Council", "Brightwater" for "Bright Water", "Bright" for "Brightwater". */
function isShort(a: Firm, b: Firm): boolean {
  const joined = ({words}: Firm): string => words.map(({plain}) => plain).join('')
  const [short, long] = [joined(a), joined(b)]
  return (
    (short.length >= 2 && b.initials.has(short)) || (short.length >= 4 && long.startsWith(short))
  )
}

/** "Scully's", "Scullys" and "Scully". */
export function isSameFirmWord(a: NameWord, b: NameWord): boolean {
  const bare = ({plain}: NameWord): string => plain.replace(/(?<=..)s$/, '')
  return isSameWord(a, b) || bare(a) === bare(b)
}
