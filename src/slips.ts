/**
 * Slips as data: what finds them, what is wrong, what is right, and a proof. Shared by the rules that look for such slips.
 */
import {phrases, type PhraseList, type Hit} from './phrases/index.js'
import type {Letter, Range} from './letter/types.js'
import type {Example, Finding, Severity} from './rule.js'
import {once} from './words/once.js'
import {inflect, type VerbForm} from './words/verb-forms.js'

/**
 * A kind of slip.
 *
 * `phrase` finds the place, in the notation of `docs/phrases.md`. `wrong` is the piece of it that is wrong: a regular
 * expression in which a space is any space, `'` is any apostrophe and a last `$` the end of what was found. `right` replaces it; a bar parts several ways to
 * mend it, and `{ing}` stands for that form of the verb that the piece, or its first group, is: `base`, `s`, `ing`,
 * `past` or `done`. `proof` shows the wrong piece and its correction between brackets: every row is an example and a test.
 */
export type Slip = readonly [phrase: string, wrong: string, right: string, proof: string]

/** How a phrase is mended: the wrong piece of it, and what replaces it, likeliest first. */
export interface Change {
  wrong: string
  right: readonly string[]
}

/** Slips ready to be looked for. */
export interface SlipList {
  list: PhraseList
  /** What mends each phrase of the list. */
  changes: () => ReadonlyMap<string, Change>
}

/** Make a list of slips; `except` holds phrases that look like one and are none. */
export function slipList(slips: readonly Slip[], except: readonly string[] = []): SlipList {
  return {
    list: phrases([...new Set(slips.map(([phrase]) => phrase))], {except}),
    changes: once(
      () =>
        new Map(slips.map(([phrase, wrong, right]) => [phrase, {wrong, right: right.split('|')}]))
    )
  }
}

/** Find slips in the prose of a letter. */
export function* findSlips(
  letter: Letter,
  {list, changes}: SlipList,
  {
    severity,
    sparesNames = false
  }: {
    severity: Severity
    /** Whether a capital within a sentence makes a name of a word: "Ms Grammer", "Mr Offer". */
    sparesNames?: boolean
  }
): Generator<Finding> {
  for (const hit of letter.find(list)) {
    if (!isProse(letter, hit)) continue
    // "I saw it, did not hesitate, call it luck": words on two sides of a comma make no phrase.
    if (letter.tokens.slice(hit.from + 1, hit.to).some(({pause}) => pause)) continue
    for (const finding of mend(letter, hit, changes().get(hit.phrase)!, severity)) {
      if (!sparesNames || !isNamed(letter, hit, finding.place)) yield finding
    }
  }
}

/** What a change says of a stretch; nothing where the stretch is written differently after all. */
export function* mend(
  letter: Letter,
  {start, end}: Range,
  {wrong: source, right}: Change,
  severity: Severity
): Generator<Finding> {
  const wrong = expression(source)
  // Two characters more, so that an expression can look at what follows; where it does not name the end.
  const text = letter.draft.slice(start, source.endsWith('$') ? end : end + 2)
  const match = wrong.exec(text)
  if (!match || start + match.index + match[0].length > end) return
  const actual = match[0]
  const from = match.index
  const to = from + actual.length
  // "ID like mine": capitals make another word.
  if (actual.length > 1 && !/\p{Ll}/u.test(actual)) return
  const verb = match[1] ?? actual
  const expected = right.map((form) => {
    const whole = text.replace(
      wrong,
      form.replace(/\{(\w+)\}/, (_, name: VerbForm) => inflect(verb, name))
    )
    const mended = whole
      .slice(from, whole.length - (text.length - to))
      .replace(/^a (?=[aeio])/, 'an ')
    return /^\p{Lu}/u.test(actual) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended
  })
  // "have become": the form is as it should be.
  if (expected.includes(actual)) return
  yield {
    reason:
      expected[0] === ''
        ? `\`${actual}\` is one word too many here`
        : `\`${actual}\` is written \`${expected.join('` or `')}\` here`,
    place: {start: start + from, end: start + to},
    expected,
    severity,
    fixable: severity === 'error' && expected.length === 1
  }
}

/**
 * Slips as they are reported: where two readings of one place meet, the first and surest speaks, and what mends it is set
 * in the letter's own type.
 */
export function* reportSlips({draft}: Letter, found: Iterable<Finding>): Generator<Finding> {
  const apostrophe = draft.includes('’') && !draft.includes("'") ? '’' : "'"
  const spoken: Range[] = []
  for (const finding of found) {
    const {start, end} = finding.place
    if (spoken.some((range) => range.start < end && start < range.end)) continue
    spoken.push(finding.place)
    yield {
      ...finding,
      ...(finding.expected && {
        expected: finding.expected.map((form) => form.replaceAll("'", apostrophe))
      })
    }
  }
}

/** A slip and its correction in a proof. */
const bracket = /\[([^|\]]*)\|([^\]]*)\]/g

/** The proofs of slips in handfuls, so that a page stays short: letters with slips in them, and the same letters mended. */
export function proofLetters(
  slips: readonly Slip[],
  {size = 6, join = ' '}: {size?: number; join?: string} = {}
): {
  wrong: (Example & {flags: readonly string[]})[]
  mended: string[]
} {
  const proofs = handfuls(
    slips.map(([, , , proof]) => proof),
    size
  ).map((some) => `Dear Ms Okafor,\n\n${some.join(join)}`)
  return {
    wrong: proofs.map((proof) => ({
      text: proof.replace(bracket, '$1'),
      flags: [...proof.matchAll(bracket)].map(([, wrong]) => wrong!)
    })),
    mended: proofs.map((proof) => proof.replace(bracket, '$2'))
  }
}

const expressions = new Map<string, RegExp>()

/** A space is any space, an apostrophe any apostrophe, and a word is whole. Made when a phrase was found: few ever are. */
function expression(wrong: string): RegExp {
  let found = expressions.get(wrong)
  if (!found) {
    const source = wrong.replaceAll(' ', '\\s+').replaceAll("'", "['’‘ʼ]")
    // Letters by range: the classes of Unicode take a hundred times as long to compile, regardless of case.
    const letter = '[A-Za-z\\u00C0-\\u024F0-9]'
    found = new RegExp(
      `(?<!${letter})(?:${source})(?!${letter})`,
      wrong.includes('\\p') ? 'iu' : 'i'
    )
    expressions.set(wrong, found)
  }
  return found
}

function isNamed({tokens}: Letter, {from, to, sentence}: Hit, {start}: Range): boolean {
  for (let at = from; at < to; at++) {
    const {word, capital, start: begin} = tokens[at]!
    if (begin === start) return capital && word !== 'i' && tokens[at - 1]?.sentence === sentence
  }
  return false
}

/** The body, the postscript and the subject; other lines hold names. */
function isProse({part, subject}: Letter, {start, end}: Range): boolean {
  if (subject && subject.start <= start && end <= subject.end) return true
  return !part('header').some((range) => range.start < end && start < range.end)
}

function handfuls<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
