/** What the writer declares, validated: front matter, a facts file and options. */
import {parse} from 'yaml'
import {readPlaceholders} from './letter/placeholders.js'
import {nearest} from './nearest.js'
import {
  dialects,
  mediums,
  stages,
  type Dialect,
  type Facts,
  type Medium,
  type Origin,
  type Stage,
  type Statement
} from './letter/types.js'

/** What options may state of a letter. */
export interface Given {
  stage?: string | undefined
  medium?: string | undefined
  dialect?: string | undefined
  facts?: Facts | undefined
  template?: boolean | undefined
  now?: string | undefined
  today?: string | undefined
}

const lists = ['skills', 'previous', 'instructions'] as const
const dates = ['interviewDate', 'appliedDate', 'promisedDate', 'decisionDate', 'date'] as const
const texts = ['employer', 'role', 'sender', 'cv', 'job'] as const
const factNames: readonly string[] = [...lists, ...dates, ...texts, 'recipient']

/** Names of facts by what they hold; `recipient` is a text or a list. */
export const factKinds = {lists, dates, texts}

/** Something in a letter's front matter that cannot be used, with the line where it stands. */
export interface FactProblem {
  reason: string
  line: number
}

/**
 * Put together what options and front matter state; options win.
 *
 * Throws a `TypeError` for a wrong option. What is wrong in front matter is the letter's matter: it comes back in
 * `problems`, and the rest is used.
 */
export function readStatement(
  draft: string,
  given: Given,
  from: Origin = 'flag'
): {statement: Statement; problems: FactProblem[]} {
  const {values, problems} = readFrontMatter(draft)
  const matter = {
    stage: oneOf('stage', stages, values.stage),
    medium: oneOf('medium', mediums, values.medium),
    dialect: dialectOf(values.dialect)
  }
  const own = {
    stage: oneOf('stage', stages, given.stage),
    medium: oneOf('medium', mediums, given.medium),
    dialect: dialectOf(given.dialect)
  }
  for (const [name, {problem}] of Object.entries(own))
    if (problem) throw new TypeError(`Option \`${name}\`: ${problem}`)
  for (const [name, {problem}] of Object.entries(matter)) {
    if (problem)
      problems.push({reason: `Front matter \`${name}\`: ${problem}`, line: lineOf(draft, name)})
  }

  const facts: Record<string, unknown> = {}
  for (const {name, value, problem} of factsIn(values)) {
    if (problem === undefined) facts[name] = value
    else if (isFactName(name))
      problems.push({reason: `Front matter \`${name}\`: ${problem}`, line: lineOf(draft, name)})
  }
  for (const fact of factsIn(given.facts ?? {})) {
    if (fact.problem !== undefined) throw new TypeError(complaint(fact))
    facts[fact.name] = fact.value
  }

  const statement: Statement = {facts, template: given.template ?? false}
  const stage = pick<Stage>(own.stage.value, matter.stage.value, from)
  const medium = pick<Medium>(own.medium.value, matter.medium.value, from)
  const dialect = pick<Dialect>(own.dialect.value, matter.dialect.value, from)
  if (stage) statement.stage = stage
  if (medium) statement.medium = medium
  if (dialect) statement.dialect = dialect
  for (const name of ['now', 'today'] as const) {
    const value = given[name]
    // A template's day may be left open as its facts are.
    if (value === undefined || readPlaceholders(value).length > 0) continue
    const day = isoDay(value)
    if (!day)
      throw new TypeError(
        `Option \`${name}\`: expected a day such as \`2026-03-13\`, not \`${String(value)}\``
      )
    statement[name] = day
  }
  return {statement, problems}
}

/**
 * Read a facts file: YAML, and so JSON, with facts by name and nothing else.
 *
 * An empty file states nothing. What cannot be used comes back in `problems`, with the line where it stands.
 */
export function readFacts(text: string): {facts: Facts; problems: FactProblem[]} {
  const facts: Record<string, unknown> = {}
  const {values, problem} = parseMap(text)
  if (problem)
    return {facts, problems: [{...problem, reason: `No valid YAML or JSON: ${problem.reason}`}]}
  if (values === undefined) {
    const reason = 'Expected facts by name, such as `employer: Fennick Mills`'
    return {facts, problems: [{reason, line: 1}]}
  }
  const problems: FactProblem[] = []
  for (const fact of factsIn(values)) {
    if (fact.problem === undefined) facts[fact.name] = fact.value
    else problems.push({reason: complaint(fact), line: lineOf(text, fact.name)})
  }
  return {facts, problems}
}

/** A fact in its normal form, or what is wrong with it. */
interface ReadFact {
  name: string
  value?: unknown
  problem?: string
}

function* factsIn(values: Readonly<Record<string, unknown>> | Facts): Generator<ReadFact> {
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    if (value === null || value === undefined) continue
    if (!isFactName(name)) {
      yield {name, problem: 'unknown'}
      continue
    }
    // A template's facts may be left open as its text is.
    if (typeof value === 'string' && readPlaceholders(value).length > 0) continue
    const problem = factProblem(name, value)
    yield problem === undefined ? {name, value: normalFact(name, value)} : {name, problem}
  }
}

function complaint({name, problem}: ReadFact): string {
  return isFactName(name)
    ? `Fact \`${name}\`: ${problem}`
    : `Unknown fact \`${name}\`${nearest(name, factNames)}`
}

function isFactName(name: string): boolean {
  return factNames.includes(name)
}

function pick<Value>(
  own: Value | undefined,
  matter: Value | undefined,
  from: Origin
): {value: Value; from: Origin} | undefined {
  if (own !== undefined) return {value: own, from}
  return matter === undefined ? undefined : {value: matter, from: 'front-matter'}
}

function oneOf<Value extends string>(
  name: string,
  known: readonly Value[],
  value: unknown
): {value?: Value; problem?: string} {
  if (value === undefined || value === null || value === '') return {}
  const found = known.find((one) => one === value)
  return found
    ? {value: found}
    : {problem: `unknown ${name} \`${String(value)}\`${nearest(String(value), known)}`}
}

function dialectOf(value: unknown): {value?: Dialect; problem?: string} {
  // "GB" and "gb" say as much as "en-GB".
  const whole =
    typeof value === 'string' && /^[a-z]{2}$/i.test(value) ? `en-${value.toUpperCase()}` : value
  return oneOf('dialect', dialects, whole)
}

function factProblem(name: string, value: unknown): string | undefined {
  const isText = (one: unknown): boolean =>
    typeof one === 'string' || typeof one === 'number' || one instanceof Date
  if (dates.some((date) => date === name))
    return isoDay(value)
      ? undefined
      : `expected a day such as \`2026-03-13\`, not \`${String(value)}\``
  const isList = Array.isArray(value) && value.every(isText)
  if (lists.some((list) => list === name) || name === 'recipient') {
    return isList || isText(value) ? undefined : 'expected a text or a list of texts'
  }
  return isText(value) ? undefined : 'expected a text'
}

function normalFact(name: string, value: unknown): unknown {
  if (dates.some((date) => date === name)) return isoDay(value)
  if (lists.some((list) => list === name))
    return (Array.isArray(value) ? value : [value]).map((one) =>
      name === 'previous' ? (isoDay(one) ?? String(one)) : String(one)
    )
  return Array.isArray(value) ? value.map(String) : String(value)
}

function isoDay(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? undefined : value.toISOString().slice(0, 10)
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(String(value))
  if (!match) return
  const [, year, month, day] = match
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
    ? `${year}-${month}-${day}`
    : undefined
}

/** The values of front matter: a `---` line that begins the text, YAML, and a `---` line. */
function readFrontMatter(draft: string): {
  values: Record<string, unknown>
  problems: FactProblem[]
} {
  const match =
    /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r|^)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m.exec(
      draft
    )
  if (!match || match.index !== 0) return {values: {}, problems: []}
  const {values = {}, problem} = parseMap(match[1]!)
  if (!problem) return {values, problems: []}
  const reason = `Front matter is no valid YAML: ${problem.reason}`
  return {values: {}, problems: [{reason, line: problem.line + 1}]}
}

/** Read YAML that holds values by name: nothing in it is no value, anything else has no `values`. */
function parseMap(text: string): {values?: Record<string, unknown>; problem?: FactProblem} {
  try {
    const values: unknown = parse(text, {logLevel: 'error'}) ?? {}
    const isMap = typeof values === 'object' && !Array.isArray(values)
    return isMap ? {values: values as Record<string, unknown>} : {}
  } catch (error) {
    const {message, linePos} = error as {message: string; linePos?: [{line: number}]}
    const reason = message.split('\n')[0]!.replace(/ at line.*$/, '')
    return {problem: {reason, line: linePos?.[0].line ?? 1}}
  }
}

/** The line of a key, 1 where it cannot be found: a key may be written with escapes. */
function lineOf(text: string, name: string): number {
  const key = new RegExp(`(?:^|[\\s{,])["']?${name.replace(/\W/g, '\\$&')}["']?\\s*:`)
  return (
    Math.max(
      0,
      text.split(/\r\n|\n|\r/).findIndex((line) => key.test(line))
    ) + 1
  )
}
