/** The vocabulary of rules: what a rule is, what it yields, and the plugin that `rule()` makes of it. */
import type {Root} from 'nlcst'
import type {Plugin, Transformer} from 'unified'
import type {VFile} from 'vfile'
import {readLetter} from './letter/read.js'
import {type Facts, type Letter, type Place, type Range, type Stage} from './letter/types.js'
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
  /** Whether `expected[0]` may be put in without asking. */
  fixable?: boolean
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
  severity: Severity
  /** Whether what it says is for the writer alone, and left out of reports that others see; default false. */
  private?: boolean
  /** Whether it speaks without being asked to; default true. */
  recommended?: boolean
  /** The stages it speaks at; default all. */
  stages?: readonly Stage[]
  /** Facts without any of which it is silent and reported as unchecked. */
  needs?: readonly (keyof Facts)[]
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
  check: (letter: Letter, options: Options) => Iterable<Finding>
  examples: Examples
}

/** Settings of a rule used as a plugin. */
export interface RuleSettings {
  severity?: Severity | 'off'
  [option: string]: unknown
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
 * The kernel reads the letter if nothing has yet, filters by stage and facts, and stamps every message. Throws a
 * `TypeError` when used with an option that the rule does not have.
 */
export function rule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  const plugin = (settings: RuleSettings = {}): Transformer<Root> | undefined => {
    const {severity = definition.severity, ...given} = settings
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
      for (const finding of definition.check(letter, options)) {
        const level = settings.severity ? severity : (finding.severity ?? severity)
        report(file, letter, definition, finding, level)
      }
    }
  }
  Object.defineProperty(plugin, 'name', {value: definition.id})
  return Object.assign(plugin, {definition: definition as unknown as RuleDefinition}) as Rule
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

/** Whether a rule has something to say of a letter: at its stage, with the facts that it needs. */
export function applies(
  {id, stages}: Pick<RuleDefinition, 'id' | 'stages'>,
  letter: Letter
): boolean {
  if (letter.isEmpty !== (id === 'no-empty-letter')) return false
  return !stages || stages.includes(letter.stage.value)
}

/** The facts that a rule lacks; empty when it can be checked. */
export function lacks(
  {needs = []}: Pick<RuleDefinition, 'needs'>,
  letter: Letter
): readonly string[] {
  return needs.some((fact) => letter.facts[fact] !== undefined) ? [] : needs
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
  message.note = why
  message.url = urlOf(id)
  message.area = area
  message.severity = severity
  message.fixable = finding.fixable ?? false
}
