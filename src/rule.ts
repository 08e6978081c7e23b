/** The vocabulary of rules: what a rule is, what it yields, and the plugin that `rule()` makes of it. */
import type {Root} from 'nlcst'
import type {Plugin, Transformer} from 'unified'
import type {VFile} from 'vfile'
import {evidence, readAct} from './letter/acts.js'
import {isCourteous} from './letter/courtesies.js'
import {isMendable} from './letter/mendable.js'
import {isQuoted, quotes} from './letter/quoted.js'
import {readLetter} from './letter/read.js'
import {severityIn} from './letter/severities.js'
import {isKnown} from './letter/timing/occasions.js'
import type {ActId, Facts, Letter, Place, Range, Stage} from './letter/types.js'
import type {ScoredArea} from './letter/profile.js'
import type {PhraseList} from './phrases/index.js'

export type {Stage} from './letter/types.js'

/** `error`: objectively wrong and certain. `warning`: well supported. `suggestion`: debated or slight. */
export const severities = ['error', 'warning', 'suggestion'] as const
export type Severity = (typeof severities)[number]

/** What a finding counts toward. `timing` gives a verdict and no points. */
export type Area = ScoredArea | 'timing'

/** What a rule yields: what is to be said, and about which stretch of the draft. */
export interface Finding {
  /** Judges the phrase and not the person, in one sentence. Quoted words stand in backticks. */
  reason: string
  /** UTF-16 offsets, end exclusive. Something missing has an empty range where it belongs. */
  place: Range
  /** What could stand there instead, best first; an empty string means: leave it out. */
  expected?: readonly string[]
  /** Where it differs from the rule's own. */
  severity?: Severity
  /**
   * Whether `expected`, which is one text, is certain to be right instead of exactly what stands at `place`. `--fix` puts it
   * in without asking; where that is never done, as in names and quotations, the message says `false`.
   */
  fixable?: boolean
  /** What the note says beside the rule's `why`. */
  note?: string
}

/** A text that shows what a rule does; it is test and documentation at once. */
export interface Example {
  /** A whole letter, or a fragment that is read as the body of one. */
  text: string
  /** The flagged words, in order; `''` for something missing. Absent where nothing is flagged. */
  flags?: readonly string[]
  /** The same text mended: clean of this rule, and no other rule begins to object. */
  better?: string
  stage?: Stage
  medium?: Letter['medium']['value']
  dialect?: Letter['dialect']['value']
  facts?: Facts
  template?: boolean
  /** Other drafts of the same run; they are called `other-1.txt`, `other-2.txt` and so on. */
  companions?: readonly string[]
}

/** Examples by what they show. A bare string is a text alone. */
export interface Examples {
  valid: readonly (string | Example)[]
  invalid: readonly (Example & {flags: readonly string[]})[]
  /** Valid, but with words that would mislead a careless rule. */
  nearMiss: readonly (string | Example)[]
}

/** What a rule is, as its file states it. */
export interface RuleDefinition<Options extends object = object> {
  /** The folder's name; a claim such as `no-ultimatum` or `require-thanks`. */
  id: string
  area: Area
  /** Where no row of `letter/severities.ts` says otherwise. */
  severity: Severity
  /** Whether what it says is for the writer alone, and left out of reports that others see; default false. */
  private?: boolean
  /** Whether it speaks without being asked to; default true. */
  recommended?: boolean
  /** The stages it speaks at; default all. */
  stages?: readonly Stage[]
  /**
   * Whether it tells what the grammar engine found. Such rules run after the others, and are silent where another rule
   * has told of a slip or a name.
   */
  grammar?: boolean
  /** Facts without any of which it is silent and reported as unchecked. */
  needs?: readonly (keyof Facts)[]
  /** Facts with each of which it checks more; what it lacks is reported as unchecked where it finds nothing. */
  wants?: readonly (keyof Facts)[]
  /** One line for tables. */
  summary: string
  /** One sentence that says why, shown with every finding. */
  why: string
  /** Where the advice comes from: https addresses. */
  sources: readonly string[]
  /** Options and their defaults. */
  options?: Options
  /** Every phrase list that `check` looks for. */
  phrases?: readonly PhraseList[]
  /** What sentences are judged for beside what `check` finds. */
  judged?: readonly JudgedAct[]
  check: (letter: Letter, options: Options) => Iterable<Finding>
  examples: Examples
}

/** Settings of a rule used as a plugin. */
export interface RuleSettings {
  severity?: Severity | 'off'
  [option: string]: unknown
}

/** Something that sentences are judged for, by their words and the rule's phrases together. */
export interface JudgedAct {
  act: ActId
  /** The end of a reason that begins with the words: "may read as pleading". */
  effect: string
  /** Whether it is something else than the phrases tell of, and so says nothing about them. */
  isApart?: boolean
  /** Of what is sure, where it differs from the rule's own. What is only likely is a suggestion. */
  severity?: Severity
  /** Phrases in the same sentence that take back what is only likely. */
  excuses?: PhraseList
  /** Where there is nothing to tell in the words that show it. */
  unless?: (letter: Letter, words: Range) => boolean
}

/** A rule: a retext plugin with its definition beside it. */
export type Rule = Plugin<[RuleSettings?], Root> & {readonly definition: RuleDefinition}

/** The fields that every message of ours adds to a vfile message. */
export interface MessageFields {
  area: Area
  severity: Severity
  fixable: boolean
}

declare module 'vfile-message' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface VFileMessage extends Partial<MessageFields> {}
}

declare module 'vfile' {
  interface DataMap {
    letter: Letter
  }
}

const home = 'https://github.com/letterlint/letterlint/blob/main/rules'

/** The page of a rule. */
export function urlOf(id: string): string {
  return `${home}/${id}/README.md`
}

/**
 * Make a retext plugin of a rule.
 *
 * The kernel reads the letter if nothing has yet, filters by stage and facts, takes the severity from the profile
 * unless one is set, leaves out what is courtesy in the letter's English, and stamps every message. Throws a `TypeError`
 * when used with an option that the rule does not have.
 */
export function rule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  const plugin = (settings: RuleSettings = {}): Transformer<Root> | undefined => {
    const {severity, ...given} = settings
    const options = {...definition.options, ...given} as Options
    for (const name of Object.keys(given)) {
      if (!(name in (definition.options ?? {}))) {
        const known = Object.keys(definition.options ?? {}).join('`, `')
        throw new TypeError(
          `Unexpected option \`${name}\` of rule \`${definition.id}\`, expected ${known ? `\`${known}\`` : 'none'}`
        )
      }
    }
    if (severity === 'off') return
    return (tree, file) => {
      const letter = (file.data.letter ??= readLetter(tree, String(file)))
      if (!applies(definition, letter)) return
      const usual = severity ?? severityIn(definition.id, letter) ?? definition.severity
      if (usual === 'off') return
      for (const finding of findings(definition, letter, options)) {
        if (isPoliteHere(definition, letter, finding)) continue
        if (definition.grammar && isTold(file, definition, finding)) continue
        const level = severity ?? finding.severity ?? usual
        report(file, letter, definition, finding, level)
      }
    }
  }
  Object.defineProperty(plugin, 'name', {value: definition.id})
  return Object.assign(plugin, {definition: definition as unknown as RuleDefinition}) as Rule
}

/** Whether another rule has told of a slip, or of a name or date that does not match, at the same place. */
function isTold(file: VFile, {id}: Pick<RuleDefinition, 'id'>, {place}: Finding): boolean {
  return file.messages.some(({ruleId, area, place: told}) => {
    if (ruleId === undefined || ruleId === id || !told || !('start' in told)) return false
    if (area !== 'correctness' && !ruleId.startsWith('match-')) return false
    return overlaps({start: told.start.offset ?? 0, end: told.end.offset ?? 0}, place)
  })
}

/** What a rule finds by itself and, where it judges, what the judge adds and takes away. */
function findings<Options extends object>(
  {check, judged = [], phrases = []}: RuleDefinition<Options>,
  letter: Letter,
  options: Options
): Iterable<Finding> {
  const own = check(letter, options)
  return judged.length === 0 ? own : judgedFindings([...own], {judged, phrases}, letter)
}

function* judgedFindings(
  own: readonly Finding[],
  {judged, phrases}: Required<Pick<RuleDefinition, 'judged' | 'phrases'>>,
  letter: Letter
): Iterable<Finding> {
  const readings = judged.map(({act}) => readAct(letter, act, phrases))
  // Phrases that stand in a sentence which as a whole says something else are there by chance.
  const akin = readings.filter((_, index) => !judged[index]!.isApart)
  const isChance = ({place}: Finding): boolean =>
    akin.length > 0 &&
    phrases.some((list) => letter.find(list).some(({start}) => start === place.start)) &&
    akin.every((grades) =>
      grades.some((grade, at) => grade === 'unlikely' && overlaps(letter.sentences[at]!, place))
    )
  const told: Range[] = []
  for (const finding of own) {
    if (isChance(finding)) continue
    told.push(finding.place)
    yield finding
  }
  for (const [index, {act, effect, excuses, severity, unless}] of judged.entries()) {
    for (const [at, grade] of readings[index]!.entries()) {
      if (grade !== 'sure' && grade !== 'likely') continue
      const sentence = letter.sentences[at]!
      if (told.some((place) => overlaps(sentence, place))) continue
      const isExcused = excuses && letter.find(excuses).some((hit) => overlaps(hit, sentence))
      if (isExcused && grade === 'likely') continue
      const place = evidence(letter, act, sentence)
      if (quotes(letter, place) || unless?.(letter, place)) continue
      told.push(sentence)
      yield {
        reason: `\`${letter.text(place)}\` ${effect}`,
        place,
        ...(grade === 'likely' ? {severity: 'suggestion' as const} : severity && {severity})
      }
    }
  }
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a finding of style speaks of what is plain courtesy in the letter's English. Slips and spellings stay slips. */
function isPoliteHere(
  {area}: Pick<RuleDefinition, 'area'>,
  letter: Letter,
  {place}: Finding
): boolean {
  return (area === 'tone' || area === 'brevity') && isCourteous(letter, place)
}

/** What the phrases of a list do to whoever reads them. */
export interface Effect {
  list: PhraseList
  /** The end of a reason that begins with the words: "may read as pleading". */
  effect: string
  /** Where it differs from the rule's own. */
  severity?: Severity
  /** Whether an excuse in the same sentence takes it back. */
  excusable?: boolean
}

/** Tell of each sentence once, by the first list that has a phrase in it. */
export function* tellEffects(
  letter: Letter,
  effects: readonly Effect[],
  excuses?: PhraseList
): Generator<Finding> {
  const excused = new Set(excuses ? letter.find(excuses).map(({sentence}) => sentence) : [])
  const told = new Set<number>()
  for (const {list, effect, severity, excusable} of effects) {
    for (const hit of letter.find(list)) {
      if (told.has(hit.sentence) || (excusable && excused.has(hit.sentence))) continue
      told.add(hit.sentence)
      yield {reason: `\`${letter.text(hit)}\` ${effect}`, place: hit, ...(severity && {severity})}
    }
  }
}

/** Leave out what stands between quotation marks: words that are talked about, not meant. */
export function* unquoted(letter: Letter, findings: Iterable<Finding>): Generator<Finding> {
  for (const finding of findings) if (!isQuoted(letter, finding.place)) yield finding
}

/** Whether a rule has something to say of a letter: at its stage, with the facts that it needs. */
export function applies(
  {id, stages}: Pick<RuleDefinition, 'id' | 'stages'>,
  letter: Letter
): boolean {
  if (letter.isEmpty !== (id === 'no-empty-letter')) return false
  return !stages || stages.includes(letter.stage.value)
}

/** The facts that a rule lacks; empty when it can be checked. What a letter tells for certain is as good as declared. */
export function lacks(
  {needs = []}: Pick<RuleDefinition, 'needs'>,
  letter: Letter
): readonly string[] {
  return needs.some((fact) => isKnown(letter, fact)) ? [] : needs
}

/** The facts with which a rule would have checked more. */
export function misses(
  {wants = []}: Pick<RuleDefinition, 'wants'>,
  letter: Letter
): readonly string[] {
  return wants.filter((fact) => letter.facts[fact] === undefined)
}

function report(
  file: VFile,
  letter: Letter,
  {id, area, why}: Pick<RuleDefinition, 'id' | 'area' | 'why'>,
  finding: Finding,
  severity: Severity
): void {
  const place: Place = letter.place(finding.place)
  const message = file.message(finding.reason, {place, ruleId: id, source: 'letterlint'})
  // In vfile's terms: undefined is information, false a warning; true is for files that could not be read.
  if (severity === 'suggestion') message.fatal = undefined
  message.actual = letter.text(finding.place)
  message.expected = [...(finding.expected ?? [])]
  message.note = finding.note ? `${why} ${finding.note}` : why
  message.url = urlOf(id)
  message.area = area
  message.severity = severity
  message.fixable = finding.fixable === true && isMendable(letter, finding.place)
}
