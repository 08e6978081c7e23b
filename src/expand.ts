/** Templates: each is filled in in many ways, every letter that comes of it is checked, and the template gets the findings. */
import {readStatement} from './facts.js'
import {placesIn, readInput, type Input} from './inputs/index.js'
import type {Facts, Place} from './letter/types.js'
import {lint, openDraft, rules, type Draft, type LintOptions} from './lint.js'
import type {LintReport, ReportMessage} from './report.js'
import {urlOf} from './rule.js'
import {lowestCap} from './score.js'
import {compose} from './templates/compose.js'
import {
  declared,
  readDeclarations,
  type Declarations,
  type PlaceholderSetting
} from './templates/declarations.js'
import {kindOfName} from './templates/kinds.js'
import {parseTemplate} from './templates/parse.js'
import {nameProblems} from './templates/problems.js'
import type {Template} from './templates/types.js'
import {variantsOf, type Variant} from './templates/variants.js'

/** Options of `expand`: those of `lint`, and what is known of placeholders. */
export interface ExpandOptions extends Omit<LintOptions, 'template' | 'companions'> {
  /** `{first_name: {kind: 'first-name', examples: ['Ruth'], optional: true}}`. */
  placeholders?: Readonly<Record<string, PlaceholderSetting>> | undefined
  /** Names as other templates spell them. */
  spellings?: readonly string[] | undefined
}

/** What `expand` returns. */
export interface Expansion {
  /**
   * The findings of all letters, each once, at their places in the template. Score, areas and moves are those of the letter
   * that scores least.
   */
  report: LintReport
  /** How many letters were checked; 0 where the template cannot be rendered. */
  variants: number
  /** What was left out, each one sentence. */
  notes: string[]
  /** The template, read. */
  template: Template
}

/** The rule that tells of placeholders. */
const teller = 'no-placeholder'

/**
 * Fill a template in with its examples, with hostile values and along every branch, and check each letter.
 *
 * `draft` is the template: what `lint` takes. Throws what `lint` throws, and a `TypeError` for a wrong declaration. A block
 * that is not closed is an error at its place, and nothing is rendered.
 */
export async function expand(draft: Draft, options: ExpandOptions = {}): Promise<Expansion> {
  const {placeholders, spellings, ...given} = options
  const declarations = readDeclarations(placeholders)
  const {file, source} = openDraft(draft, options.path)
  const path = file.path as string | undefined
  const reading =
    typeof source === 'string' || source instanceof Uint8Array
      ? await readInput(source, path)
      : source
  const lintOptions: LintOptions = {...given, ...(path !== undefined && {path})}
  if ('problem' in reading) {
    const template = parseTemplate('')
    return {report: await lint(reading, lintOptions), variants: 0, notes: [], template}
  }
  const isList = (name: string): boolean => declarations.get(name)?.list ?? false
  const template = parseTemplate(reading.draft, isList)
  const place = placesIn(reading)
  const names = nameProblems(template, declarations, spellings).map(({reason, ...range}) =>
    message(reason, place(range), reading, 'warning')
  )
  const {notes} = template
  if (template.problems.length > 0) {
    const broken = template.problems.map(({reason, ...range}) =>
      message(reason, place(range), reading, 'error')
    )
    const report = await lint(reading, {...lintOptions, template: true})
    const messages = sorted([...broken, ...names])
    const cap = lowestCap(messages, report.stage.value as never)
    const capped = cap ? {at: cap.at, ruleId: teller} : null
    const score = Math.min(report.score, cap?.at ?? 100)
    return {
      report: {...report, score, capped, band: 'hold', messages},
      variants: 0,
      notes,
      template
    }
  }

  const check = async (variant: Variant): Promise<LintReport> => {
    const letter: Input = {
      ...reading,
      draft: variant.draft,
      map: compose(variant.map, reading),
      notes: []
    }
    const facts = {
      ...factsOf(variant, template, declarations),
      ...readStatement(variant.draft, {}).statement.facts,
      ...given.facts
    }
    return lint(letter, {...lintOptions, facts})
  }
  const {base, trials, omitted} = variantsOf(template, declarations)
  const found = new Map<string, ReportMessage>()
  let worst = await check(base)
  let checked = 1
  for (const one of worst.messages) found.set(keyOf(one), one)
  const tell = async (variant: Variant): Promise<boolean> => {
    const report = await check(variant)
    checked++
    if (report.score < worst.score) worst = report
    const fresh = report.messages.filter((one) => !found.has(keyOf(one)))
    for (const one of fresh) found.set(keyOf(one), withVariant(one, variant))
    return fresh.length > 0
  }
  for (const {trial, parts} of trials) {
    const known = new Map(found)
    if (!(await tell(trial)) || trial.differs.length < 2) continue
    // Which of the values does it? What only all together do stays with all.
    const together = new Map(found)
    found.clear()
    for (const [key, one] of known) found.set(key, one)
    for (const part of parts()) await tell(part)
    for (const [key, one] of together) if (!found.has(key)) found.set(key, one)
  }
  return {
    report: {...worst, messages: sorted([...found.values(), ...names])},
    variants: checked,
    notes: [
      ...notes,
      ...(omitted > 0
        ? [`${omitted} more ways to fill it in are not checked: split the template`]
        : [])
    ],
    template
  }
}

/** A finding is the same in two letters where one rule speaks of one place. */
function keyOf({ruleId, place: {start, end}}: ReportMessage): string {
  return `${ruleId} ${start.offset} ${end.offset}`
}

/** Values of a variant that a finding names; more would hide what matters. */
const mostNamed = 3

function withVariant(message: ReportMessage, {differs}: Variant): ReportMessage {
  const named = differs
    .slice(0, mostNamed)
    .map(({name, value}) => (value === '' ? `no ${name}` : `${name} = \`${value}\``))
  const more = differs.length > mostNamed ? [`${differs.length - mostNamed} more`] : []
  const last = [...named, ...more]
  const list =
    last.length > 1 ? `${last.slice(0, -1).join(', ')} and ${last.at(-1)!}` : last.join('')
  return {...message, reason: list ? `${message.reason} (with ${list})` : message.reason}
}

function sorted(messages: readonly ReportMessage[]): ReportMessage[] {
  return [...messages].sort(
    (a, b) => a.place.start.offset - b.place.start.offset || a.ruleId.localeCompare(b.ruleId)
  )
}

/** Something about the template itself. */
function message(
  reason: string,
  place: Place,
  {original}: Input,
  severity: 'error' | 'warning'
): ReportMessage {
  const {definition} = rules.find((rule) => rule.definition.id === teller)!
  return {
    ruleId: teller,
    area: definition.area,
    severity,
    reason,
    note: definition.why,
    url: urlOf(teller),
    actual: original.slice(place.start.offset, place.end.offset),
    expected: [],
    fixable: false,
    cost: 0,
    place
  }
}

/** Employer and role, where just one placeholder is of the kind: rules then know them by whatever name. */
function factsOf(
  {values}: Pick<Variant, 'values'>,
  {uses}: Template,
  declarations: Declarations
): Facts {
  const facts: Facts = {}
  for (const kind of ['employer', 'role'] as const) {
    const names = new Set(
      uses
        .filter((use) => {
          const key = declared(declarations, use)
          const declaration = key === undefined ? undefined : declarations.get(key)
          return (declaration?.kind ?? kindOfName(use.name)) === kind && !declaration?.list
        })
        .map(({name}) => name)
    )
    const [name] = names
    const value = names.size === 1 ? values.get(name!) : undefined
    if (typeof value === 'string' && value !== '') facts[kind] = value
  }
  return facts
}
