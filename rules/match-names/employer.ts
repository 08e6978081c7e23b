/** Another employer, or a misspelt one, where the employer's name belongs. */
import {
  compareFirms,
  foldName,
  isFirmLike,
  isNear,
  isSameWord,
  readFirm,
  readPeople,
  roleWords,
  siteWords,
  titleWords,
  umbrellaWords,
  type Finding,
  type Firm,
  type Letter,
  type Range
} from '../../src/kit.js'
import type {Run} from './runs.js'
import {innerWords, otherSpots, spots, toolMakers, type Spot} from './words.js'

/** Letters of the shortest word whose misspelling is certain where its place does not tell it from another name. */
const certainLetters = 8

const inner = new Set<string>(innerWords)
const sites = new Set<string>(siteWords)
const umbrellas = new Set<string>(umbrellaWords)
const roles = new Set<string>(roleWords)
const jobs = new RegExp(`\\b(?:${titleWords.join('|')}|vice)\\b`, 'i')
const makers = new Set<string>(toolMakers)

/** A run that may name an employer. */
interface Mention {
  run: Run
  firm: Firm
}

/** A mention where the name of the employer belongs. */
interface Target extends Mention {
  spot: Spot
}

/** What is declared, and whether the letter names it. */
interface Known {
  employer: Firm
  isNamed: boolean
}

/** Compare every employer whom the letter applies to with the declared one, or with each other. */
export function* matchEmployer(letter: Letter, runs: readonly Run[]): Generator<Finding> {
  const mentions = runs
    .filter(({title}) => title === '')
    .map((run): Mention => ({run, firm: readFirm(run.text)}))
    .filter(({firm}) => firm.words.length > 0)
  const declared = letter.facts.employer
  if (declared !== undefined && letter.placeholders.length > 0 && /[[{<$%_]/.test(declared)) return
  const isOther = othersOf(letter, mentions)
  if (declared !== undefined) yield* againstFact(letter, mentions, readFirm(declared), isOther)
  else yield* againstItself(letter, mentions, isOther)
}

function* againstFact(
  letter: Letter,
  mentions: readonly Mention[],
  employer: Firm,
  isOther: (firm: Firm) => boolean
): Generator<Finding> {
  const lines = addressLines(letter)
  const isNamed = [...mentions.map(({firm}) => firm), ...lines.map(({firm}) => firm)].some(
    (firm) => compareFirms(firm, employer) === 'same'
  )
  const wrong: Firm[] = []
  const told = new Set<Run>()
  for (const mention of mentions) {
    const {run, firm} = mention
    const likeness = compareFirms(firm, employer)
    const spot = spotOf(mention, isNamed)
    if (isMisspelt(firm, employer, spot !== undefined) && !isOther(firm)) {
      told.add(run)
      yield misspelt(run, run.text, employer.text)
    } else if (
      likeness === 'other' &&
      spot &&
      !isOther(firm) &&
      !isInside(firm, employer) &&
      !isMaybeSite(mention, {employer, isNamed})
    ) {
      wrong.push(firm)
      told.add(run)
      yield another(
        run,
        run.text,
        employer.text,
        isCertain(mention, spot, {employer, isNamed}) ? 'error' : 'warning'
      )
    }
  }
  for (const {start, end, firm} of lines) {
    const likeness = compareFirms(firm, employer)
    const text = letter.draft.slice(start, end)
    if (likeness === 'misspelt' && isFirmLike(firm))
      yield misspelt({start, end}, text, employer.text)
    // A building, a trading name or a parent may stand in an address as well.
    else if (
      likeness === 'other' &&
      !isNamed &&
      isFirmLike(firm) &&
      !sites.has(firm.words.at(-1)!.plain) &&
      !isUmbrella(employer)
    ) {
      wrong.push(firm)
      yield another({start, end}, text, employer.text, 'warning')
    }
  }
  // The name that was left from another letter is wrong wherever it stands, also in short.
  for (const {run, firm} of mentions) {
    if (told.has(run) || isOther(firm)) continue
    if (wrong.some((other) => compareFirms(firm, other) === 'same' && firm.own.length > 0))
      yield another(run, run.text, employer.text, 'error')
  }
}

/** Without facts: the employer of the address, or the first that is applied to, against every later one. */
function* againstItself(
  letter: Letter,
  mentions: readonly Mention[],
  isOther: (firm: Firm) => boolean
): Generator<Finding> {
  const targets = mentions
    .map((mention) => ({...mention, spot: spotOf(mention, true)}))
    .filter(
      (mention): mention is Target =>
        mention.spot !== undefined && isFirmLike(mention.firm) && !isOther(mention.firm)
    )
  const address = addressLines(letter).find(({firm}) => isFirmLike(firm))?.firm
  const first = address ?? targets[0]?.firm
  if (!first) return
  for (const {run, firm} of targets) {
    if (isInside(firm, first)) continue
    const likeness = compareFirms(firm, first)
    if (likeness === 'misspelt')
      yield {
        reason: `\`${oneLine(run.text)}\` here, \`${first.text}\` elsewhere: one of them is misspelt`,
        place: run,
        expected: [first.text],
        severity: 'warning'
      }
    if (likeness === 'other')
      yield {
        reason: `\`${oneLine(run.text)}\` stands where another line has \`${first.text}\`; they may be left from another letter`,
        place: run,
        expected: [first.text],
        severity: 'warning'
      }
  }
}

/** Where a mention stands, if the employer's name belongs there and this can be one. */
function spotOf({run, firm}: Mention, isNamed: boolean): Spot | undefined {
  const words = firm.words.map(({plain}) => plain)
  const last = words.at(-1)!
  const next = run.after.split(' ', 1)[0]!
  // "Westbridge Advisors" is a firm, "School Librarian" and "Director of Nursing" are jobs.
  const isJob = roles.has(last) || (isRole(last) && !isFirmLike(firm)) || isRole(words[0]!)
  if (inner.has(last) || inner.has(next) || isJob || makers.has(words[0]!)) return
  return spots.find(({before, after, demand, isWeak}) => {
    if (before && !before.test(run.before)) return false
    if (after && !after.test(run.after)) return false
    if (isWeak && isNamed) return false
    if (isFirmLike(firm)) return true
    // One word may be a town, a product or a team.
    if (words.length === 1) return demand === 'any' && !isNamed
    return demand !== 'firm'
  })
}

/** Names that are somebody else's for certain: past employers, clients, schools, people, what CV and advertisement name. */
function othersOf(letter: Letter, mentions: readonly Mention[]): (firm: Firm) => boolean {
  const {facts, addresses, salutation} = letter
  const others = mentions.filter(({run}) =>
    otherSpots.some(
      ({before, after}) => (!before || before.test(run.before)) && (!after || after.test(run.after))
    )
  )
  const known = [facts.cv, facts.job, facts.role, ...(facts.skills ?? [])].filter(
    (text) => text !== undefined
  )
  const texts = known.map((text) => ` ${plainWords(text)} `)
  const domains = addresses
    .filter(({kind}) => kind !== 'phone')
    .map((range) => letter.text(range).toLowerCase().replace(/^.*@/, ''))
  const people = [facts.sender, salutation?.name, ...[facts.recipient ?? []].flat()]
    .flatMap((text) => readPeople(text ?? ''))
    .flatMap(({words}) => words)
  return (firm) =>
    others.some(({firm: other}) => compareFirms(firm, other) === 'same') ||
    texts.some((text) => text.includes(` ${plainWords(firm.text)} `)) ||
    firm.own.some(
      (word) =>
        (word.plain.length > 3 && domains.some((domain) => domain.includes(word.plain))) ||
        people.some((other) => isSameWord(word, other))
    )
}

/** Whether a name can be a place or a part of the employer: a ward of a trust, a school of a council. */
function isInside(firm: Firm, employer: Firm): boolean {
  const last = firm.words.at(-1)!.plain
  return inner.has(last) || (isUmbrella(employer) && sites.has(last))
}

function isUmbrella({words}: Firm): boolean {
  return words.some(({plain}) => umbrellas.has(plain))
}

/** Whether the name follows "at" or "in", and so can be a place: a town, a house of many. */
function isPlaced({run}: Mention): boolean {
  return /\b(?:at|in|within)(?: the)?$/.test(run.before)
}

/** Whether "the post at Larch Hospital" can be one with an employer who is named as well. */
function isMaybeSite(mention: Mention, {employer, isNamed}: Known): boolean {
  const last = mention.firm.words.at(-1)!.plain
  const isSameKind = employer.words.some(({plain}) => plain === last)
  return (
    isNamed && isPlaced(mention) && !isSameKind && (sites.has(last) || !isFirmLike(mention.firm))
  )
}

/** Whether nothing but another employer can be meant. */
function isCertain(mention: Mention, spot: Spot, {employer, isNamed}: Known): boolean {
  const {firm} = mention
  const last = firm.words.at(-1)!.plain
  if (spot.isWeak || firm.words.length < 2) return false
  if (isFirmLike(firm))
    return (
      !isPlaced(mention) || !sites.has(last) || employer.words.some(({plain}) => plain === last)
    )
  return !isNamed && !isPlaced(mention)
}

function isRole(word: string): boolean {
  return roles.has(word) || roles.has(word.replace(/s$/, ''))
}

/** Whether a name is the employer's with a slip: all of it, or its one long word. */
function isMisspelt(firm: Firm, employer: Firm, isTarget: boolean): boolean {
  const likeness = compareFirms(firm, employer)
  if (likeness === 'same') return false
  if (likeness === 'misspelt' && (isTarget || firm.words.length > 1)) return true
  const [word] = firm.own
  return (
    word !== undefined &&
    firm.own.length === 1 &&
    employer.own.some(
      ({plain}) =>
        isNear(word.plain, plain) &&
        plain[0] === word.plain[0] &&
        !isPlural(word.plain, plain) &&
        (isTarget || plain.length >= certainLetters)
    )
  )
}

function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`
}

/** Lines of the address that are no street and no job. */
function addressLines(letter: Letter): (Range & {firm: Firm})[] {
  return letter.part('inside-address').flatMap(({start, text}) =>
    [...text.matchAll(/[^\r\n]+/g)].flatMap((match) => {
      const line = match[0].trim().replace(/[,.]$/, '')
      const from = start + match.index + match[0].indexOf(line)
      const isFirm = /^\p{Lu}[^\d]*$/u.test(line) && !jobs.test(line)
      return isFirm ? [{start: from, end: from + line.length, firm: readFirm(line)}] : []
    })
  )
}

function misspelt(place: Range, text: string, employer: string): Finding {
  return {
    reason: `\`${oneLine(text)}\` looks like a misspelling of \`${employer}\``,
    place: {start: place.start, end: place.end},
    expected: [employer]
  }
}

function another(
  place: Range,
  text: string,
  employer: string,
  severity: 'error' | 'warning'
): Finding {
  return {
    reason: `\`${oneLine(text)}\` stands where the employer's name belongs, and the employer is \`${employer}\``,
    place: {start: place.start, end: place.end},
    expected: [employer],
    severity
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function plainWords(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map((word) => foldName(word).plain)
    .join(' ')
}
