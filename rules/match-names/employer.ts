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
  type Likeness,
  type Person,
  type Range
} from '../../src/kit.js'
import type {Run} from './runs.js'
import {
  bodyWords,
  innerLeads,
  innerWords,
  otherSpots,
  recruiterWords,
  spots,
  toolMakers,
  type Spot
} from './words.js'

/** Letters of the shortest word whose misspelling is certain where its place does not tell it from another name. */
const certainLetters = 8

const inner = new Set<string>(innerWords)
const leads = new Set<string>(innerLeads)
const bodies = new Set<string>(bodyWords)
const recruiters = new Set<string>(recruiterWords)
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
  const wrong: {firm: Firm; severity: Finding['severity']}[] = []
  const told = new Set<Run>()
  for (const mention of mentions) {
    const {run, firm} = mention
    const likeness = compareFirms(firm, employer)
    if (likeness === 'same') continue
    const spot = spotOf(mention, isNamed)
    if (isMisspelt(firm, employer, {likeness, isTarget: spot !== undefined}) && !isOther(firm)) {
      told.add(run)
      yield misspelt(run, run.text, employer.text)
    } else if (
      likeness === 'other' &&
      spot &&
      isElsewhere(mention, {employer, isNamed}) &&
      !isOther(firm)
    ) {
      const severity = isCertain(mention, spot, employer) ? 'error' : 'warning'
      wrong.push({firm, severity})
      told.add(run)
      yield another(run, run.text, employer.text, severity)
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
      wrong.push({firm, severity: 'warning'})
      yield another({start, end}, text, employer.text, 'warning')
    }
  }
  // The name that was left from another letter is wrong wherever it stands, also in short.
  for (const {run, firm} of mentions) {
    if (wrong.length === 0 || told.has(run) || firm.own.length === 0 || isOther(firm)) continue
    const left = wrong.find((other) => compareFirms(firm, other.firm) === 'same')
    if (left) yield another(run, run.text, employer.text, left.severity)
  }
}

/** Without facts: the employer of the address, or the first that is applied to, against every later one. */
function* againstItself(
  letter: Letter,
  mentions: readonly Mention[],
  isOther: (firm: Firm) => boolean
): Generator<Finding> {
  const address = addressLines(letter).find(({firm}) => isFirmLike(firm))?.firm
  const firms = mentions.filter(({firm}) => isFirmLike(firm))
  // Where one name is all there is, nothing differs, wherever it stands.
  const names = new Set([...firms.map(({firm}) => firm.text), ...(address ? [address.text] : [])])
  if (names.size < 2) return
  const targets = firms
    .map((mention) => ({...mention, spot: spotOf(mention, true)}))
    .filter((mention): mention is Target => mention.spot !== undefined && !isOther(mention.firm))
  const first = address ?? targets[0]?.firm
  if (!first) return
  for (const {run, firm} of targets) {
    if (isInside(firm, first)) continue
    const likeness = compareFirms(firm, first)
    if (likeness !== 'misspelt' && likeness !== 'other') continue
    const text = oneLine(run.text)
    yield {
      reason:
        likeness === 'other'
          ? `\`${text}\` stands where another line has \`${first.text}\`; one of them may be left from another letter`
          : `\`${text}\` here, \`${first.text}\` elsewhere: one of them is misspelt`,
      place: {start: run.start, end: run.end},
      expected: [first.text],
      severity: 'warning'
    }
  }
}

/** Where a mention stands, if the employer's name belongs there and this can be one. */
function spotOf({run, firm}: Mention, isNamed: boolean): Spot | undefined {
  const words = firm.words.map(({plain}) => plain)
  const last = words.at(-1)!
  const isFirm = isFirmLike(firm)
  const next = run.after.split(' ', 1)[0]!
  // "Westbridge Advisors" is a firm, "School Librarian" and "Director of Nursing" are jobs.
  const isJob = roles.has(last) || (isRole(last) && !isFirm) || isRole(words[0]!)
  if (inner.has(last) || leads.has(words[0]!) || (inner.has(next) && !isFirm)) return
  if (isJob || makers.has(words[0]!)) return
  return spots.find(({before, after, demand, isWeak}) => {
    if (isWeak && isNamed) return false
    // One word may be a town, a product or a team.
    const isEnough = isFirm || (words.length > 1 ? demand !== 'firm' : demand === 'any' && !isNamed)
    return isEnough && (!before || before.test(run.before)) && (!after || after.test(run.after))
  })
}

/** Names that are somebody else's for certain: past employers, clients, schools, people, what CV and advertisement name. */
function othersOf(letter: Letter, mentions: readonly Mention[]): (firm: Firm) => boolean {
  let others: Others | undefined
  return (firm) => {
    const {firms, texts, domains, people} = (others ??= readOthers(letter, mentions))
    const text = ` ${plainWords(firm.text)} `
    return (
      firms.some((other) => compareFirms(firm, other) === 'same') ||
      texts.some((known) => known.includes(text)) ||
      firm.own.some(
        (word) =>
          (word.plain.length > 3 && domains.some((domain) => domain.includes(word.plain))) ||
          people.some((other) => isSameWord(word, other))
      )
    )
  }
}

/** Names that are no wrong employer's, by where they are known from. */
interface Others {
  firms: readonly Firm[]
  texts: readonly string[]
  domains: readonly string[]
  people: Person['words']
}

function readOthers(letter: Letter, mentions: readonly Mention[]): Others {
  const {facts, addresses, salutation} = letter
  const texts = [facts.cv, facts.job, facts.role, ...(facts.skills ?? [])]
  const people = [facts.sender, salutation?.name, ...[facts.recipient ?? []].flat()]
  return {
    firms: mentions
      .filter(({run}) =>
        otherSpots.some(
          ({before, after}) =>
            (!before || before.test(run.before)) && (!after || after.test(run.after))
        )
      )
      .map(({firm}) => firm),
    texts: texts.map((text) => ` ${plainWords(text ?? '')} `),
    domains: addresses
      .filter(({kind}) => kind !== 'phone')
      .map((range) => letter.text(range).toLowerCase().replace(/^.*@/, '')),
    people: people.flatMap((text) => readPeople(text ?? '')).flatMap(({words}) => words)
  }
}

/** Whether a name can be beside or below the employer: a ward of a trust, a client of an agency, a union. */
function isInside({words}: Firm, employer: Firm): boolean {
  const last = words.at(-1)!.plain
  return (
    inner.has(last) ||
    (isUmbrella(employer) && sites.has(last)) ||
    employer.words.some(({plain}) => recruiters.has(plain)) ||
    words.some(({plain}) => bodies.has(plain) && !isOfKind(plain, employer))
  )
}

function isUmbrella({words}: Firm): boolean {
  return words.some(({plain}) => umbrellas.has(plain))
}

/** Whether the name follows "at" or "in", and so can be a place: a town, a house of many. */
function isPlaced({run}: Mention): boolean {
  return /\b(?:at|in|within)(?: the)?$/.test(run.before)
}

/** Whether a name is no part of the employer, no place of it, and none that the sentence names beside it. */
function isElsewhere(mention: Mention, {employer, isNamed}: Known): boolean {
  const {firm, run} = mention
  if (isInside(firm, employer)) return false
  const around = ` ${run.before} ${run.after} `
  if (employer.own.some(({plain}) => around.includes(` ${plain} `))) return false
  // "The post at Larch Hospital" can be one with an employer who is named as well.
  const last = firm.words.at(-1)!.plain
  const isMaybeSite = sites.has(last) || !isFirmLike(firm)
  return !(isNamed && isPlaced(mention) && isMaybeSite && !isOfKind(last, employer))
}

/** Whether nothing but another employer can be meant. */
function isCertain(mention: Mention, spot: Spot, employer: Firm): boolean {
  const last = mention.firm.words.at(-1)!.plain
  if (spot.isWeak || !isFirmLike(mention.firm)) return false
  return !isPlaced(mention) || !sites.has(last) || isOfKind(last, employer)
}

/** Whether an employer is a college where a name ends in "College". */
function isOfKind(word: string, {words}: Firm): boolean {
  return words.some(({plain}) => plain === word)
}

function isRole(word: string): boolean {
  return roles.has(word) || roles.has(word.replace(/s$/, ''))
}

/** Whether a name is the employer's with a slip: all of it, or its one long word. */
function isMisspelt(
  firm: Firm,
  employer: Firm,
  {likeness, isTarget}: {likeness: Likeness; isTarget: boolean}
): boolean {
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
  severity: Finding['severity']
): Finding {
  return {
    reason: `\`${oneLine(text)}\` stands where the employer's name belongs, and the employer is \`${employer}\``,
    place: {start: place.start, end: place.end},
    expected: [employer],
    ...(severity && {severity})
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
