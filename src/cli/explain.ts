/** The command `explain`: why a rule speaks, or what belongs in a letter at a stage. */
import {profiles} from '../letter/profile.js'
import {stages, type Stage} from '../letter/types.js'
import {rules} from '../lint.js'
import {nearest} from '../nearest.js'
import {themeOf, type Theme} from '../reports/theme.js'
import {loadWidths, oneLine} from '../reports/visible.js'
import {moveWords} from '../reports/words.js'
import {cut, wrap} from '../reports/wrap.js'
import {urlOf, type Example, type RuleDefinition} from '../rule.js'
import type {Run} from './commands.js'
import {lookOf} from './io.js'
import {moveGuide, stageGuide} from './stage-guide.js'
import {UsageError} from './usage-error.js'

/** Examples of each kind that are shown. Judgement: the rest stands on the rule's page. */
const shownExamples = 3

/** Lines of an example that are shown. */
const shownLines = 6

/** What text is laid out with. */
interface Page {
  theme: Theme
  columns: number
}

/** Explain a rule or a stage. Throws a `UsageError` that names the nearest one. */
export const explain: Run = async (names, options, io) => {
  const [name, ...others] = names
  const known = [...rules.map(({definition}) => definition.id), ...stages]
  if (name === undefined || others.length > 0)
    throw new UsageError(
      `\`letterlint explain\` takes one name: a rule, or a stage (${stages.join(', ')})`
    )
  const look = lookOf(io, options)
  const page = {theme: themeOf(look), columns: look.columns}
  const rule = rules.find(({definition}) => definition.id === name)
  const stage = stages.find((one) => one === name)
  if (!rule && !stage)
    throw new UsageError(`Unknown rule or stage \`${name}\`${nearest(name, known)}`)
  await loadWidths(JSON.stringify(rule?.definition.examples ?? ''))
  const lines = rule ? ruleLines(rule.definition, page) : stageLines(stage!, page)
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function ruleLines(definition: RuleDefinition, page: Page): string[] {
  const {id, area, severity, stages: only, recommended, options, summary, why, sources} = definition
  const {strong, severity: paint, signs} = page.theme
  const level = recommended === false ? `off, or ${severity} when asked for` : severity
  const facts = [
    `Area ${area}`,
    `severity ${level}`,
    only ? `at ${only.join(', ')}` : 'at every stage'
  ]
  return [
    `${strong(id)}  ${paint[severity](`${signs[severity]} ${severity}`)}`,
    ...wrap(`${summary}.`, page.columns),
    '',
    ...wrap(why, page.columns),
    '',
    ...wrap(`${facts.join('; ')}.`, page.columns),
    ...optionLines(options, page),
    ...exampleLines(definition, page),
    ...section('Sources', [...sources], page),
    ...section('Page', [urlOf(id)], page)
  ]
}

function optionLines(options: object | undefined, page: Page): string[] {
  const all = Object.entries(options ?? {})
  return section(
    'Options, with what they are unless set',
    all.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    page
  )
}

function exampleLines({examples}: RuleDefinition, page: Page): string[] {
  const {signs, bad, good} = page.theme
  const wrong = examples.invalid
    .slice(0, shownExamples)
    .flatMap((example) => [
      ...sample(example.text, bad(signs.missing), page),
      ...(example.better === undefined ? [] : sample(example.better, good(signs.found), page))
    ])
  const right = [...examples.valid, ...examples.nearMiss]
    .slice(0, shownExamples)
    .flatMap((example) => sample(textOf(example), good(signs.found), page))
  const {dim, strong} = page.theme
  return [
    ...(wrong.length > 0
      ? [
          '',
          `${strong('It objects to')} ${dim(`${signs.missing}, and is content with ${signs.found}`)}`,
          ...wrong
        ]
      : []),
    ...(right.length > 0 ? ['', strong('It has no objection to'), ...right] : [])
  ]
}

function textOf(example: string | Example): string {
  return typeof example === 'string' ? example : example.text
}

function sample(text: string, sign: string, {columns, theme}: Page): string[] {
  const all = text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => wrap(oneLine(line), columns - 4))
  const shown = all.length > shownLines ? [...all.slice(0, shownLines), theme.signs.ellipsis] : all
  const lines = shown.length > 0 ? shown : ['(an empty letter)']
  return lines.map((line, index) => `  ${index === 0 ? sign : ' '} ${line}`)
}

function stageLines(stage: Stage, page: Page): string[] {
  const {title, moves, words} = profiles[stage]
  const {when, moves: own = {}, optional = [], avoid, sources} = stageGuide[stage]
  const inOrder = Object.keys(moveWords).filter((id) => moves.some((move) => move === id))
  const belongs = moves
    .toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b))
    .map((move) => `${moveWords[move]}: ${own[move] ?? moveGuide[move]}`)
  const length = [
    `From ${words.short} words to ${words.long}, greeting and signature not counted.`,
    `More than ${words.tooLong} is too long; fewer than ${words.short} may look like a mere formality.`
  ]
  return [
    `${page.theme.strong(stage)}  ${cut(title, page.columns - stage.length - 2, page.theme.signs.ellipsis)}`,
    ...section('When to write', when, page),
    ...section('What belongs in it', belongs, page),
    ...section('What may stand in it besides', optional, page),
    ...section('How long', length, page),
    ...section('What to avoid', avoid, page),
    ...section('Sources', sources, page)
  ]
}

/** A heading and its points; without points there is no heading. Addresses stay whole. */
function section(heading: string, points: readonly string[], {columns, theme}: Page): string[] {
  if (points.length === 0) return []
  const {signs, strong, dim} = theme
  return [
    '',
    strong(heading),
    ...points.flatMap((point) => {
      const lines = point.startsWith('https://') ? [point] : wrap(point, columns - 4)
      return lines.map((line, index) => `  ${index === 0 ? dim(signs.dot) : ' '} ${line}`)
    })
  ]
}
