/** The assembly: a draft in, a report out. */
import type {Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import rules from '../rules/index.js'
import {compiledPhrases} from './compiled-phrases.js'
import {
  asksGrammar,
  check,
  checkWithGrammar,
  chooseRules,
  type ActiveRule,
  type CheckInput,
  type RuleLevel
} from './check.js'
import type {GrammarEngine} from './engines/grammar/engine.js'
import {readStatement} from './facts.js'
import {
  placesIn,
  plain,
  readInput,
  readTextInput,
  restore,
  type Input,
  type Reading
} from './inputs/index.js'
import {profiles} from './letter/profile.js'
import {readingLists} from './letter/read.js'
import {timingOf} from './letter/timing/index.js'
import type {Companion, Facts, FoundSlip, Judged, Letter} from './letter/types.js'
import {nearest} from './nearest.js'
import {createMatcher, type Matcher, type PhraseList} from './phrases/index.js'
import type {LintReport, ReportedValue, ReportMessage} from './report.js'
import {knownCompanions} from './run/known-companions.js'
import {score} from './score.js'

export {rules}

/** Options of `lint`. */
export interface LintOptions {
  /** Names the letter and tells its format: `.md` may have front matter. */
  path?: string | undefined
  stage?: string | undefined
  medium?: string | undefined
  /** Such as `en-GB`. */
  dialect?: string | undefined
  facts?: Facts | undefined
  /** `{'max-words': ['warning', {limit: 200}], 'no-cliche': 'off'}`. */
  rules?: Readonly<Record<string, RuleLevel>> | undefined
  /** Run these rules alone. */
  only?: readonly string[] | undefined
  /** Run all rules but these. */
  skip?: readonly string[] | undefined
  /** Placeholders are words, not faults. */
  template?: boolean | undefined
  /** The day that timing counts from, such as `2026-03-13`. */
  now?: string | undefined
  /** The day of the calendar, which counts where neither `now` nor the letter states a day. Default: none. */
  today?: string | undefined
  /** The other letters of the run, as `survey` reads them; one with the letter's own path is passed over. */
  companions?: readonly Companion[] | undefined
  /** Whether the grammar engine runs, or the engine to ask; default true, which loads Harper when it is first needed. */
  grammar?: boolean | GrammarEngine | undefined
  config?: unknown
}

const optionNames = [
  'path',
  'stage',
  'medium',
  'dialect',
  'facts',
  'rules',
  'only',
  'skip',
  'template',
  'now',
  'today',
  'companions',
  'grammar',
  'config'
]

/** Every phrase list of the package, in the order in which they are compiled. */
export const allLists = (): PhraseList[] => [
  ...readingLists,
  ...rules.flatMap(({definition}) => definition.phrases ?? [])
]

let matcher: Matcher | undefined

/** The matcher for all phrases, made when first needed. */
function allPhrases(): Matcher {
  return (matcher ??= createMatcher(allLists(), compiledPhrases()))
}

let usual: readonly ActiveRule[] | undefined

/** The rules that run; most letters are read with the usual ones. */
function activeRules(options: LintOptions): readonly ActiveRule[] {
  const {rules: levels, only, skip} = options
  return (levels ?? only ?? skip) ? chooseRules(rules, options) : (usual ??= chooseRules(rules, {}))
}

const parser = retext().use(retextEnglish).freeze()

/** What is checked: a text, the bytes of a file, a `VFile`, or what `readInput` has read. */
export type Draft = string | Uint8Array | VFile | Reading

/**
 * Check a letter.
 *
 * The path tells the format of a text and of bytes. A bad letter never throws; a wrong option throws a `TypeError` that
 * names it and the nearest valid name. An empty letter has score 0 and one error that says so. A file that cannot be
 * read has score 0 and, in `file.messages`, one fatal message.
 */
export async function lint(draft: Draft, options: LintOptions = {}): Promise<LintReport> {
  const {file, source} = openDraft(draft, options.path)
  const reading = isReading(source) ? source : await readInput(source, file.path)
  const {input, check: toCheck} = prepare(reading, file, options)
  const unchecked = await checkAll(parser.parse(file), file, toCheck, options)
  return reportOf(file, input, unchecked)
}

/**
 * The same as `lint`, at once and without the grammar engine. Texts and bytes are read as plain text, whatever their
 * path says: other formats load their libraries, which `readInput` does.
 */
export function lintSync(draft: Draft, options: LintOptions = {}): LintReport {
  const {file, source} = openDraft(draft, options.path)
  const reading = isReading(source) ? source : readTextInput(source)
  const {input, check: toCheck} = prepare(reading, file, options)
  const unchecked = check(parser.parse(file), file, toCheck)
  return reportOf(file, input, unchecked)
}

let harper: GrammarEngine | undefined

/** Check with the grammar engine where one is wanted and a rule tells what it finds. */
async function checkAll(
  tree: Root,
  file: VFile,
  input: CheckInput,
  {grammar = true}: LintOptions
): Promise<LintReport['unchecked']> {
  if (!grammar || !asksGrammar(input.active)) return check(tree, file, input)
  // What few callers leave out, and much of which is data, is read when it is first needed.
  const slipsOf = async (letter: Letter): Promise<FoundSlip[]> => {
    const {readSlips} = await import('./engines/grammar/read-slips.js')
    return readSlips(letter, grammar === true ? await theHarper() : grammar)
  }
  return checkWithGrammar(tree, file, {...input, slipsOf})
}

async function theHarper(): Promise<GrammarEngine> {
  const {createHarper} = await import('./engines/grammar/harper.js')
  return (harper ??= createHarper())
}

/** What is to be checked and how; `file` gets the draft, and what is wrong with how it was got. */
function prepare(
  reading: Reading,
  file: VFile,
  options: LintOptions
): {input: Input; check: CheckInput} {
  for (const name of Object.keys(options)) {
    if (!optionNames.includes(name))
      throw new TypeError(`Unknown option \`${name}\`${nearest(name, optionNames)}`)
  }
  const chosen = activeRules(options)
  const {active, input} =
    'problem' in reading ? {active: [], input: plain('')} : {active: chosen, input: reading}
  file.value = input.draft
  const {statement, problems} = readStatement(input.draft, options)
  statement.companions = knownCompanions(options.companions, file.path)
  if (input.attachments) statement.attachments = input.attachments
  for (const {reason, line} of problems)
    file.message(reason, {line, column: 1}).source = 'letterlint'
  for (const note of input.notes) file.info(note).source = 'letterlint'
  if ('problem' in reading) {
    const message = file.message(`The file ${reading.problem}`)
    Object.assign(message, {source: 'letterlint', fatal: true})
  }
  return {input, check: {matcher: allPhrases(), active, statement}}
}

/** The file that a draft stands for, and what is to be read. */
export function openDraft(
  draft: Draft,
  path: string | undefined
): {file: VFile; source: string | Uint8Array | Reading} {
  const given = draft instanceof VFile ? {path: draft.path, cwd: draft.cwd} : {}
  const file = new VFile({...given, ...(path === undefined ? {} : {path})})
  return {file, source: draft instanceof VFile ? (draft.value ?? '') : draft}
}

function isReading(source: string | Uint8Array | Reading): source is Reading {
  return typeof source !== 'string' && !(source instanceof Uint8Array)
}

/** The report on a letter that was checked; its places are those of what its reader sees. */
function reportOf(file: VFile, input: Input, unchecked: LintReport['unchecked']): LintReport {
  const letter = file.data.letter!
  const place = placesIn(input)
  restore(file, input, place)
  const judged = ({value, from, ranges}: Judged<string>): ReportedValue => ({
    value,
    from,
    places: ranges.map(place)
  })
  const found = file.messages.filter(({ruleId}) => ruleId !== undefined)
  const scored = score(
    found.map(({ruleId, area, severity}) => ({ruleId: ruleId!, area: area!, severity: severity!})),
    profiles[letter.stage.value].weights,
    letter.stage.value
  )
  const {costs, ...result} = scored
  const messages = found.map((message, index): ReportMessage => ({
    ruleId: message.ruleId!,
    area: message.area!,
    severity: message.severity!,
    reason: message.reason,
    note: message.note ?? '',
    url: message.url ?? '',
    actual: message.actual ?? '',
    expected: message.expected ?? [],
    fixable: message.fixable ?? false,
    cost: costs[index]!,
    place: message.place as ReportMessage['place']
  }))
  messages.sort(
    (a, b) => a.place.start.offset - b.place.start.offset || a.ruleId.localeCompare(b.ruleId)
  )
  const moves = Object.fromEntries(
    Object.entries(letter.moves).map(([id, {status, ranges}]) => [
      id,
      {status, places: ranges.map(place)}
    ])
  ) as LintReport['moves']
  return {
    path: file.path ?? '',
    stage: judged(letter.stage),
    medium: judged(letter.medium),
    dialect: judged(letter.dialect),
    words: letter.words,
    ...(letter.isEmpty
      ? {
          score: 0,
          band: 'hold' as const,
          capped: null,
          areas: result.areas.map((area) => ({...area, points: 0}))
        }
      : result),
    timing: timingOf(letter),
    moves,
    messages,
    unchecked,
    suppressed: [],
    file
  }
}

/**
 * All rules as one retext plugin: `retext().use(letterlint, options)`.
 *
 * With grammar, which is the default, the processor runs asynchronously: `process`, not `processSync`.
 */
export const letterlint: Plugin<[LintOptions?], Root> = function (options = {}) {
  const active = chooseRules(rules, options)
  return (tree, file) => {
    const {statement} = readStatement(String(file), options)
    statement.companions = knownCompanions(options.companions, file.path)
    const input = {matcher: allPhrases(), active, statement}
    if (!(options.grammar ?? true) || !asksGrammar(active)) {
      check(tree, file, input)
      return
    }
    return checkAll(tree, file, input, options).then(() => undefined)
  }
}
