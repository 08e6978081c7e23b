/** All rules over one letter: from settings to messages. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {readLetter} from './letter/read.js'
import {hasTimingFacts} from './letter/timing/occasions.js'
import type {FoundSlip, Letter, Statement} from './letter/types.js'
import type {Matcher} from './phrases/index.js'
import {nearest} from './nearest.js'
import {
  applies,
  lacks,
  misses,
  severities,
  type Rule,
  type RuleSettings,
  type Severity
} from './rule.js'
import type {Report} from './report.js'

type Unchecked = Report['unchecked']

/** Asks a grammar engine about a letter. */
export type SlipsOf = (letter: Letter) => Promise<readonly FoundSlip[]>

/** How a rule is set: a level, or a level with options. */
export type RuleLevel = Severity | 'off' | readonly [Severity | 'off', object?]

/** A rule that will run, with its settings. */
export interface ActiveRule {
  rule: Rule
  /** Throws a `TypeError` for settings that the rule does not have. */
  run: (tree: Root, file: VFile) => void
}

/**
 * Choose the rules that run.
 *
 * Throws a `TypeError` that names an unknown rule or level and the nearest valid one.
 */
export function chooseRules(
  known: readonly Rule[],
  {
    rules = {},
    only,
    skip = []
  }: {
    rules?: Readonly<Record<string, RuleLevel>> | undefined
    only?: readonly string[] | undefined
    skip?: readonly string[] | undefined
  }
): ActiveRule[] {
  const ids = known.map(({definition}) => definition.id)
  for (const id of [...Object.keys(rules), ...(only ?? []), ...skip]) {
    if (!ids.includes(id)) throw new TypeError(`Unknown rule \`${id}\`${nearest(id, ids)}`)
  }
  const active = known.flatMap((rule): ActiveRule[] => {
    const {id, recommended = true} = rule.definition
    const isAsked = only?.includes(id) ?? false
    if ((only && !isAsked && id !== 'no-empty-letter') || skip.includes(id)) return []
    const [severity, options] = levelOf(id, rules[id])
    if (severity === 'off' || (severity === undefined && !recommended && !isAsked)) return []
    return [{rule, run: runner(rule, {...options, ...(severity && {severity})})}]
  })
  // Rules that tell what the grammar engine found are silent where others spoke.
  return [...active.filter(isOurs), ...active.filter((one) => !isOurs(one))]
}

function isOurs({rule}: ActiveRule): boolean {
  return !rule.definition.grammar
}

/** Whether any of the rules tells what the grammar engine finds. */
export function asksGrammar(active: readonly ActiveRule[]): boolean {
  return !active.every(isOurs)
}

/** A rule as a function: made when it first runs. */
function runner(rule: Rule, settings: RuleSettings): ActiveRule['run'] {
  let transform: ActiveRule['run'] | undefined
  // Rules are synchronous transformers that use neither a processor nor a callback.
  return (tree, file) =>
    (transform ??= (rule.call(undefined as never, settings) ?? nothing) as ActiveRule['run'])(
      tree,
      file
    )
}

function nothing(): void {
  // What is off says nothing.
}

function levelOf(id: string, level: RuleLevel | undefined): [(Severity | 'off')?, object?] {
  if (level === undefined) return []
  const [severity, options] = typeof level === 'string' ? [level] : level
  const levels = [...severities, 'off']
  if (!levels.includes(severity)) {
    throw new TypeError(
      `Unknown level \`${String(severity)}\` of rule \`${id}\`${nearest(String(severity), levels)}`
    )
  }
  return options ? [severity, options] : [severity]
}

/** What a check needs: the matcher that holds the phrases of all rules, the rules that run, what is stated. */
export interface CheckInput {
  matcher: Matcher
  active: readonly ActiveRule[]
  statement: Statement
}

/** Read the letter of a tree and let every active rule report on it. Returns what could not be checked. */
export function check(
  tree: Root,
  file: VFile,
  {matcher, active, statement}: CheckInput
): Unchecked {
  file.data.letter = readLetter(tree, String(file), statement, matcher)
  return runRules(tree, file, active)
}

/** The same with the slips that a grammar engine finds. Where the engine fails, that is what could not be checked. */
export async function checkWithGrammar(
  tree: Root,
  file: VFile,
  {matcher, active, statement, slipsOf}: CheckInput & {slipsOf: SlipsOf}
): Promise<Unchecked> {
  const letter = readLetter(tree, String(file), statement, matcher)
  file.data.letter = letter
  const unchecked: Unchecked = []
  try {
    if (!letter.isEmpty) file.data.letter = {...letter, slips: await slipsOf(letter)}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const why = `the grammar engine could not run: ${reason.split('\n')[0]!}`
    const [silent] = active
      .filter((one) => !isOurs(one))
      .map(({rule}) => rule.definition)
      .sort((a, b) => (a.phrases?.length ?? 0) - (b.phrases?.length ?? 0))
    unchecked.push({ruleId: silent!.id, why})
  }
  return [...unchecked, ...runRules(tree, file, active)]
}

/** Let every active rule report on the letter that was read. */
function runRules(tree: Root, file: VFile, active: readonly ActiveRule[]): Unchecked {
  const letter = file.data.letter!
  const unchecked: Unchecked = []
  for (const {rule, run} of active) {
    const missing = lacks(rule.definition, letter)
    if (missing.length > 0) {
      // Of time the verdict says what is not known, once for all rules, where nothing is declared.
      const isTold = !hasTimingFacts(letter) || !applies(rule.definition, letter)
      if (rule.definition.area === 'timing' && isTold) continue
      unchecked.push({ruleId: rule.definition.id, why: wantOf(missing)})
      continue
    }
    const before = file.messages.length
    run(tree, file)
    const missed = misses(rule.definition, letter)
    if (missed.length > 0 && file.messages.length === before && !letter.isEmpty)
      unchecked.push({ruleId: rule.definition.id, why: wantOf(missed)})
  }
  return unchecked
}

/** What is wanting, and where to state it. */
function wantOf(facts: readonly string[]): string {
  const names = facts.map((fact) => `\`${fact}\``).join(' or ')
  return `no ${facts.join(' or ')} declared: add ${names} to the front matter or to \`--facts\``
}
