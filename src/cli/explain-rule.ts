/** What there is to know of a rule. */
import {oneLine} from '../reports/visible.js'
import {wrap} from '../reports/wrap.js'
import {urlOf, type Example, type RuleDefinition} from '../rule.js'
import {section, type Page} from './page.js'

/** Examples of each kind that are shown. Judgement: the rest stands on the rule's page. */
const shownExamples = 3

/** Lines of an example that are shown. */
const shownLines = 6

/** Summary, reason, severity, stages, options, examples, sources and page of a rule. */
export function ruleLines(definition: RuleDefinition, page: Page): string[] {
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
