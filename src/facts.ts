/** What the writer declares, validated: front matter and options. */
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
  for (const [source, isOption] of [
    [values, false],
    [given.facts ?? {}, true]
  ] as const) {
    for (const [name, value] of Object.entries(source)) {
      if (value === null || value === undefined) continue
      if (!factNames.includes(name)) {
        if (isOption) throw new TypeError(`Unknown fact \`${name}\`${nearest(name, factNames)}`)
        continue
      }
      // A template's facts may be left open as its text is.
      if (typeof value === 'string' && readPlaceholders(value).length > 0) continue
      const problem = factProblem(name, value)
      if (!problem) facts[name] = normalFact(name, value)
      else if (isOption) throw new TypeError(`Fact \`${name}\`: ${problem}`)
      else
        problems.push({reason: `Front matter \`${name}\`: ${problem}`, line: lineOf(draft, name)})
    }
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
    if (value === undefined) continue
    const day = isoDay(value)
    if (!day)
      throw new TypeError(
        `Option \`${name}\`: expected a day such as \`2026-03-13\`, not \`${String(value)}\``
      )
    statement[name] = day
  }
  return {statement, problems}
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
  try {
    const values: unknown = parse(match[1]!, {logLevel: 'error'})
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values)
    return {values: isMap ? (values as Record<string, unknown>) : {}, problems: []}
  } catch (error) {
    const {message, linePos} = error as {message: string; linePos?: [{line: number}]}
    const reason = `Front matter is no valid YAML: ${message.split('\n')[0]!.replace(/ at line.*$/, '')}`
    return {values: {}, problems: [{reason, line: (linePos?.[0].line ?? 1) + 1}]}
  }
}

function lineOf(draft: string, name: string): number {
  return draft.split(/\r\n|\n|\r/).findIndex((line) => line.startsWith(`${name}:`)) + 1
}
