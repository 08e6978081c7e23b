/** The people whom the letter addresses: in its greeting, its address, and where it speaks to them by name. */
import {
  comparePeople,
  compareFirms,
  factsOfHeaders,
  honorifics,
  isNear,
  isSameWord,
  isTitleClash,
  readFirm,
  readPeople,
  readPerson,
  type Finding,
  type Letter,
  type Person,
  type Range
} from '../../src/kit.js'
import type {Run} from './runs.js'

/** A person named at a place. */
interface Named extends Range {
  person: Person
}

const titled = new RegExp(`^(?:attn:?\\s+|attention:?\\s+)?(?=(?:${honorifics.join('|')})\\b)`, 'i')

/** Compare whom the letter addresses with the declared recipients, or greeting and address with each other. */
export function* matchRecipient(letter: Letter, runs: readonly Run[]): Generator<Finding> {
  const declared = [letter.facts.recipient ?? []].flat().flatMap(readPeople)
  const greeted = salutationPeople(letter)
  const addressed = addressPeople(letter)
  const called = vocatives(letter, runs)
  if (declared.length > 0) {
    // A letter may go to an assistant: what the `To:` header says of the reader is likely and not certain.
    const isLikely =
      JSON.stringify(factsOfHeaders(letter.headers).recipient) ===
      JSON.stringify(letter.facts.recipient)
    for (const named of [greeted, addressed, called]) {
      for (const finding of againstFact(named, declared))
        yield isLikely ? {...finding, severity: 'warning'} : finding
    }
    yield* misspeltInBody(letter, runs, declared, called)
    return
  }
  const known = addressed.length > 0 ? addressed : greeted
  const others = addressed.length > 0 ? [greeted, called] : [called]
  for (const named of others) yield* againstOther(named, known)
}

/** One of several may be missing among the facts: only where none is known, the name is another's. */
function* againstFact(named: readonly Named[], declared: readonly Person[]): Generator<Finding> {
  const likenesses = named.map(({person}) => declared.map((one) => comparePeople(person, one)))
  if (named.length === 0 || likenesses.flat().some((one) => one === 'unclear')) return
  const isKnown = likenesses.flat().includes('same')
  for (const [index, {start, end, person}] of named.entries()) {
    const all = likenesses[index]!
    const at = all.indexOf('misspelt')
    const place = {start, end}
    if (all.includes('same')) {
      const one = declared[all.indexOf('same')]!
      const isClash = declared.every(
        (other, at) => all[at] !== 'same' || isTitleClash(person, other)
      )
      if (isClash)
        yield {
          reason: `\`${person.text}\` has another title than the declared \`${one.text}\``,
          place,
          expected: [one.text],
          severity: 'warning'
        }
    } else if (at >= 0)
      yield {
        reason: `\`${person.text}\` looks like a misspelling of \`${declared[at]!.text}\``,
        place,
        expected: [declared[at]!.text]
      }
    else if (!isKnown)
      yield {
        reason: `\`${person.text}\` is not the declared recipient, \`${declared.map(({text}) => text).join('`, `')}\``,
        place,
        expected: declared.slice(0, 1).map(({text}) => text),
        severity: isGivenFor(person, declared) ? 'warning' : 'error'
      }
  }
}

/** A given name alone may be one that the recipient goes by: "Kevin" for "Wei Zhang". */
function isGivenFor({titles, words}: Person, declared: readonly Person[]): boolean {
  return titles.length === 0 && words.length === 1 && declared.some((one) => one.words.length > 1)
}

function* againstOther(named: readonly Named[], known: readonly Named[]): Generator<Finding> {
  const likenesses = named.map(({person}) => known.map((one) => comparePeople(person, one.person)))
  if (known.length === 0 || likenesses.flat().some((one) => one === 'same' || one === 'unclear'))
    return
  for (const [index, {start, end, person}] of named.entries()) {
    const isMisspelt = likenesses[index]!.includes('misspelt')
    const other = known[Math.max(0, likenesses[index]!.indexOf('misspelt'))]!.person.text
    // Without facts only two full or titled names are certainly two people.
    if (person.titles.length === 0 && person.words.length < 2) continue
    yield {
      reason: isMisspelt
        ? `\`${person.text}\` here, \`${other}\` above: one of them is misspelt`
        : `\`${person.text}\` here, \`${other}\` above: the letter addresses two people`,
      place: {start, end},
      expected: [other]
    }
  }
}

function salutationPeople(letter: Letter): Named[] {
  const {salutation, draft, facts} = letter
  if (!salutation || !['person', 'title'].includes(salutation.addressee)) return []
  if (/[[{<$%_]/.test(salutation.name)) return []
  const start = draft.indexOf(salutation.name, salutation.start)
  if (start === -1) return []
  const employer = facts.employer === undefined ? undefined : readFirm(facts.employer)
  return readPeople(salutation.name).flatMap((person): Named[] => {
    const isNamed = /^\p{Lu}/u.test(person.text)
    const isFirm =
      employer !== undefined && compareFirms(readFirm(person.text), employer) === 'same'
    const isPerson =
      person.titles.some((title) => (honorifics as readonly string[]).includes(title)) ||
      (salutation.addressee === 'person' && !isFirm)
    const at = draft.indexOf(person.text, start)
    return isNamed && isPerson && at >= 0 && person.words.length <= 4
      ? [{start: at, end: at + person.text.length, person}]
      : []
  })
}

/** Of an address only lines with a courtesy title name a person for certain. */
function addressPeople(letter: Letter): Named[] {
  return letter.part('inside-address').flatMap(({start, text}) =>
    [...text.matchAll(/[^\r\n]+/g)].flatMap((match): Named[] => {
      const lead = titled.exec(match[0].trimStart())
      if (!lead) return []
      const from = match[0].length - match[0].trimStart().length + lead[0].length
      const name = match[0]
        .slice(from)
        .split(/,|\s[-–—]\s/)[0]!
        .trim()
      const person = readPerson(name)
      const at = start + match.index + from
      return person ? [{start: at, end: at + name.length, person}] : []
    })
  )
}

/** Words before a comma after which a reader is spoken to: "Thank you again, Ms Delaney, for …". */
const beforeCall =
  /\b(?:again|agreed|day|discussed|evening|forward|indeed|know|luck|mentioned|much|please|promised|said|soon|thanks|time|understand|week|weekend|wrote|yes|you),$/

/** Titled names by which the letter speaks to its reader, between commas or at the beginning of a sentence. */
function vocatives({draft}: Letter, runs: readonly Run[]): Named[] {
  return runs.flatMap(({start, end, text, title, before, after}): Named[] => {
    if (title === '') return []
    const lead = before.slice(0, -title.length).trimEnd()
    const isCalled =
      lead === ''
        ? /^, (?:i|please|thank|you|it)\b/.test(after)
        : beforeCall.test(lead) && (after === '' || after.startsWith(', '))
    const person = isCalled ? readPerson(`${title} ${text}`) : undefined
    if (!person) return []
    const from = draft.toLowerCase().lastIndexOf(title, start)
    return [{start: from, end, person: {...person, text: draft.slice(from, end)}}]
  })
}

/** A titled name in the body that is a recipient's with a slip. */
function* misspeltInBody(
  {draft}: Letter,
  runs: readonly Run[],
  declared: readonly Person[],
  called: readonly Named[]
): Generator<Finding> {
  for (const {start, text, title} of runs) {
    // "Dr Bell of Ellis Ltd": the run goes on past the name.
    const name = text.split(/\s+(?:and|of|the)\s+/)[0]!
    const person = title === '' ? undefined : readPerson(`${title} ${name}`)
    if (!person || called.some((one) => one.start <= start && start < one.end)) continue
    const from = draft.toLowerCase().lastIndexOf(title, start)
    const end = start + name.length
    const all = declared.map((one) => comparePeople(person, one))
    const one = declared[all.indexOf('misspelt')]
    // "Mr Hanson" may be another person than "Ms Hansen".
    if (!one || all.includes('same') || isTitleClash(person, one)) continue
    const isWhole = person.words.every((word) =>
      one.words.some((other) => isSameWord(word, other) || isNear(word.plain, other.plain))
    )
    if (!isWhole) continue
    yield {
      reason: `\`${draft.slice(from, end)}\` looks like a misspelling of \`${one.text}\``,
      place: {start: from, end},
      expected: [one.text],
      severity: 'warning'
    }
  }
}
