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

/**
 * Check a letter.
 *
 * `draft` is a text, its bytes (UTF-8) or a `VFile`. A bad letter never throws; a wrong option throws a `TypeError` that
 * names it and the nearest valid name. An empty letter has score 0 and one error that says so.
 */
export async function lint(
  draft: string | Uint8Array | VFile,
  options: LintOptions = {}
): Promise<LintReport> {
  const {file, input} = prepare(draft, options)
  const unchecked = await checkAll(parser.parse(file), file, input, options)
  return reportOf(file, file.data.letter!, unchecked)
}

/** The same as `lint`, at once and without the grammar engine. */
export function lintSync(
  draft: string | Uint8Array | VFile,
  options: LintOptions = {}
): LintReport {
  const {file, input} = prepare(draft, options)
  const unchecked = check(parser.parse(file), file, input)
  return reportOf(file, file.data.letter!, unchecked)
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
    const [{createHarper}, {readSlips}] = await Promise.all([
      import('./engines/grammar/harper.js'),
      import('./engines/grammar/read-slips.js')
    ])
    return readSlips(letter, grammar === true ? (harper ??= createHarper()) : grammar)
  }
  return checkWithGrammar(tree, file, {...input, slipsOf})
}

function prepare(
  draft: string | Uint8Array | VFile,
  options: LintOptions
): {file: VFile; input: CheckInput} {
  for (const name of Object.keys(options)) {
    if (!optionNames.includes(name))
      throw new TypeError(`Unknown option \`${name}\`${nearest(name, optionNames)}`)
  }
  const active = activeRules(options)
  const file = toFile(draft, options.path)
  const {statement, problems} = readStatement(String(file), options)
  statement.companions = knownCompanions(options.companions, file.path)
  for (const {reason, line} of problems)
    file.message(reason, {line, column: 1}).source = 'letterlint'
  return {file, input: {matcher: allPhrases(), active, statement}}
}

function toFile(draft: string | Uint8Array | VFile, path: string | undefined): VFile {
  if (draft instanceof VFile) {
    const file = new VFile({value: draft.value, path: draft.path, cwd: draft.cwd})
    if (path !== undefined) file.path = path
    file.value = String(file)
    return file
  }
  const value =
    typeof draft === 'string' ? draft : new TextDecoder('utf-8', {ignoreBOM: true}).decode(draft)
  return new VFile({value, ...(path === undefined ? {} : {path})})
}

function reportOf(file: VFile, letter: Letter, unchecked: LintReport['unchecked']): LintReport {
  const judged = ({value, from, ranges}: Judged<string>): ReportedValue => ({
    value,
    from,
    places: ranges.map(letter.place)
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
      {status, places: ranges.map(letter.place)}
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
