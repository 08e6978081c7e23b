/** Whether two names of people are one: without case, accents, titles, order, and with short forms. */
import {distance} from 'fastest-levenshtein'
import {groupWords, honorifics, titleWords, unknownAddressees} from '../words/correspondence.js'
import {nicknames} from '../words/nicknames.js'
import {roleWords} from '../words/roles.js'

/**
 * How two names compare. `misspelt`: one of them is the other with a slip of the pen. `unclear`: they may name one or two,
 * such as a given name and a family name alone.
 */
export type Likeness = 'same' | 'misspelt' | 'other' | 'unclear'

/** A name of a person, taken apart. */
export interface Person {
  /** As written, titles included. */
  text: string
  /** In lower case, such as `ms`. */
  titles: readonly string[]
  /** Given and family names in their order, folded; never empty. */
  words: readonly NameWord[]
}

/** A word of a name in lower case without accents; `wide` writes "ü" as "ue". */
export interface NameWord {
  plain: string
  wide: string
}

const titles = new Set<string>([
  ...honorifics,
  ...`adv advocate alhaji alhaja barr barrister canon cllr coach chef dame dean deacon don dona dott encik frau general herr
  imam ing judge justice lt madame maj mallam mama maam ma mlle mme mnr mevr monsieur nurse officer ofc president puan sen
  senator senora senor sensei sheikh sr sra superintendent ustaz ustad vicar warden deer dear the respected`.split(
    /\s+/
  )
])
const afterNames = new Set(
  'ba bsc cbe cfa cpa esq facc fca ii iii iv jp jr junior ma mba mbe md msc obe pe phd qc kc rn san sr'.split(
    ' '
  )
)
const particles = new Set(
  'af al ap av bin bint binti da das de degli del della den der di do dos du el ibn la las le les los ni nic of ten ter the van vom von y zu zum zur'.split(
    ' '
  )
)
const joints = new Set(['fitz', 'mac', 'mc'])
const jobs = new Set<string>([
  ...groupWords,
  ...titleWords,
  ...unknownAddressees.flatMap((one) => one.split(' '))
])
/** Nouns that greet a reader whose name is not known. */
const nouns = new Set<string>([
  ...roleWords,
  ...'applicant colleague employer friend guardian host interviewer judge neighbour neighbor parent reader selector student'.split(
    ' '
  )
])
const wideLetters: Record<string, string> = {ä: 'ae', å: 'aa', ö: 'oe', ø: 'oe', ü: 'ue'}
const plainLetters: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th'
}

const groupsOf = new Map<string, Set<number>>()
nicknames.forEach((line, group) => {
  for (const name of line.split(' '))
    groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group))
})

/** Bring a word of a name to the form in which names are compared. */
export function foldName(word: string): NameWord {
  if (/^[a-z]+$/i.test(word)) {
    const plain = word.toLowerCase()
    return {plain, wide: plain}
  }
  const lower = word.normalize('NFC').toLowerCase()
  const bare = (text: string): string =>
    text
      .replace(/[^\0-\x7f]/gu, (letter) => plainLetters[letter] ?? letter)
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return {
    plain: bare(lower),
    wide: bare(lower.replace(/[äåöøü]/g, (letter) => wideLetters[letter]!))
  }
}

/** Read one person's name; nothing where no name is left, as in "The Hiring Manager". */
export function readPerson(text: string): Person | undefined {
  const written = text.replace(/\([^)]*\)/g, ' ').replace(/['’‘ʼ`]s\b(?=\s|$)/g, '')
  const parts = written
    .split(/[\s.,\-‐-―]+/u)
    .map((part) => ({part, word: foldName(part)}))
    .filter(({word}) => word.plain !== '')
  const lead = parts.findIndex(({word}) => !titles.has(word.plain))
  if (lead === -1) return
  // "President Hart" has a title; "Hart, President" tells her job.
  const rest = parts
    .slice(lead)
    .filter(({word}, index) => index === 0 || !afterNames.has(word.plain))
  if (rest.some(({word}) => jobs.has(word.plain))) return
  // "Dear Baker" greets a baker, "Dear Mr Baker" and "Dear Tom Baker" do not.
  if (lead === 0 && rest.every(({word: {plain}}) => nouns.has(plain.replace(/s$/, '')))) return
  const words: NameWord[] = []
  for (let index = 0; index < rest.length; index++) {
    const {word} = rest[index]!
    const next = rest[index + 1]?.word
    if (joints.has(word.plain) && next && next.plain.length > 1) {
      words.push({plain: word.plain + next.plain, wide: word.wide + next.wide})
      index++
    } else words.push(word)
  }
  const named = words.filter(({plain}) => !particles.has(plain))
  return {
    text: text.trim(),
    titles: parts.slice(0, lead).map(({word}) => word.plain),
    words: named.length > 0 ? named : words
  }
}

/** Read every person of a text such as "Ms Obi and Mr Bell". */
export function readPeople(text: string): Person[] {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+(?:and|&|\+)\s+|[,;/]/i)
    .flatMap((one) => readPerson(one) ?? [])
}

/** Compare two people's names; which of them comes first does not matter. */
export function comparePeople(a: Person, b: Person): Likeness {
  if ([...a.words, ...b.words].some(({plain}) => !/^[a-z]+$/.test(plain)))
    return a.words.some((word) => b.words.some((other) => isSameName(word, other)))
      ? 'same'
      : 'unclear'
  const left = [...a.words]
  const right = [...b.words]
  const shorter = Math.min(left.length, right.length)
  const matched = pairOff(left, right, isSameName)
  const isAlone = isFamilyAlone(a) || isFamilyAlone(b)
  const alike = matched + pairOff(left, right, isInitial)
  const known = alike + (isAlone ? 0 : pairOff(left, right, isShortForm))
  if (known === shorter) return 'same'
  if (left.some((word) => right.some((other) => isNear(word.plain, other.plain)))) return 'misspelt'
  if (matched > 0 || known > alike) return 'unclear'
  // "Ngozi" may be Ms Okafor, and "Ms Ngozi" may be Ngozi Okafor by a name that the facts leave out.
  if ((isFamilyAlone(a) && isGivenAlone(b)) || (isFamilyAlone(b) && isGivenAlone(a)))
    return 'unclear'
  // Short forms are made in more ways than a list knows: most keep the first letter.
  const isMaybeShort =
    (isGivenAlone(a) || isGivenAlone(b)) &&
    a.words.some(({plain}) => b.words.some((other) => other.plain[0] === plain[0]))
  return isMaybeShort ? 'unclear' : 'other'
}

/** Whether two titles cannot be one person's: "Mr" and "Ms". */
export function isTitleClash(a: Person, b: Person): boolean {
  const has = (person: Person, set: ReadonlySet<string>): boolean =>
    person.titles.some((title) => set.has(title))
  return (has(a, men) && has(b, women)) || (has(a, women) && has(b, men))
}

const men = new Set('mr sir lord shri sri herr mnr brother father monsieur'.split(' '))
const women = new Set('ms mrs miss lady smt frau mevr mme sister madame dame mlle'.split(' '))

/** Whether one word is another with a slip: letters swapped, missed, doubled or changed; one in five at most. */
export function isNear(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  if (longer < 4 || Math.abs(a.length - b.length) > 2) return false
  const away = isSwapped(a, b) ? 1 : distance(a, b)
  return away > 0 && (away === 1 || (away === 2 && longer >= 7 && a[0] === b[0]))
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b && a !== b
}

/** Take pairs of like words out of both lists; returns how many there are. */
function pairOff(
  left: NameWord[],
  right: NameWord[],
  isLike: (a: NameWord, b: NameWord) => boolean
): number {
  let count = 0
  for (let index = left.length - 1; index >= 0; index--) {
    const at = right.findIndex((other) => isLike(left[index]!, other))
    if (at === -1) continue
    left.splice(index, 1)
    right.splice(at, 1)
    count++
  }
  return count
}

/** Whether two words of names are one word, however accents are written. */
export function isSameWord(a: NameWord, b: NameWord): boolean {
  return a.plain === b.plain || a.wide === b.wide || a.plain === b.wide || a.wide === b.plain
}

/** The same, whether "O'Brien" is written so, "O Brien" or, after an initial that is none, "Brien". */
function isSameName(a: NameWord, b: NameWord): boolean {
  const bare = ({plain}: NameWord): string => plain.replace(/^[do](?=[b-df-hj-np-tv-z]...)/, '')
  return isSameWord(a, b) || bare(a) === bare(b)
}

function isInitial({plain: a}: NameWord, {plain: b}: NameWord): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0]
}

function isShortForm({plain: a}: NameWord, {plain: b}: NameWord): boolean {
  const groups = groupsOf.get(b)
  if (groups && [...(groupsOf.get(a) ?? [])].some((group) => groups.has(group))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const stem = short.replace(/(?:ie|ey|[yoasz])$/, '').replace(/(.)\1$/, '$1')
  return (
    short.length < long.length &&
    ((short.length >= 3 && long.startsWith(short)) || (stem.length >= 3 && long.startsWith(stem)))
  )
}

/** "Ms Okafor". */
function isFamilyAlone({titles, words}: Person): boolean {
  return titles.length > 0 && words.length === 1
}

/** "Ngozi". */
function isGivenAlone({titles, words}: Person): boolean {
  return titles.length === 0 && words.length === 1
}
