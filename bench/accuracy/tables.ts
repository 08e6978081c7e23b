/** What is measured, as tables for the page. */
import {rules} from '../../src/lint.js'
import {table} from '../../scripts/markdown.js'
import {letters, presentLetterFiles, quietFiles, rows, texts} from './corpora.js'
import {
  count,
  percentage,
  tallyColumns,
  tallyFigures,
  type Column,
  type FigureTable
} from './figures.js'
import {groups, slipRules} from './labels.js'
import {measureLetters, type LetterFigures} from './letters.js'
import {
  measurableToneActs,
  measureAct,
  moveActs,
  rulesOf,
  toneMessages,
  toneRules
} from './sentences.js'
import {countOne, tallyOf, type Tallies} from './tally.js'

/** Findings a letter may have more than the page says. Our judgement: two findings on the good letters of a file. */
export const findingsTolerated = 0.05

const findings = (name: string): Column => ({
  name,
  digits: 2,
  better: 'lower',
  tolerance: findingsTolerated
})
const score = (name: string): Column => ({name, digits: 1})

/** Everything but what needs a file from elsewhere. */
export async function measureAll(): Promise<FigureTable[]> {
  const files: [string, LetterFigures][] = []
  for (const {name} of presentLetterFiles()) files.push([name, await measureLetters(letters(name))])
  return [
    stages(files),
    good(files),
    byFile('moves', 'move', files, ({moves}) => moves),
    byFile('tone-letters', 'group', files, ({groupLetters}) => groupLetters),
    byFile('tone-stretches', 'group', files, ({groupStretches}) => groupStretches),
    byFile('rules', 'rule', files, (figures) => figures.rules),
    spoke(files),
    acts('move-sentences', moveActs()),
    acts('tone-sentences', measurableToneActs()),
    quiet()
  ]
}

/** The files of letters, in words. */
export function fileTable(): string {
  return table(
    ['file', 'letters', 'written by', 'use'],
    presentLetterFiles().map(({name, writer, use}) => [
      `\`${name}\``,
      `${letters(name).length}`,
      writer,
      use
    ])
  )
}

/** Which rules are taken for what, in words. */
export function ruleTable(): string {
  const shown = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ')
  const known = new Set(rules.map(({definition}) => definition.id))
  const existing = (ids: readonly string[]): string[] => ids.filter((id) => known.has(id))
  return table(
    ['what', 'labels or sentences', 'found where one of these speaks'],
    [
      ...Object.entries(groups).map(([name, {labels, rules: ids}]) => [
        `group ${name}`,
        labels.join(', '),
        shown(existing(ids))
      ]),
      ['group slips', 'grammar_slips', shown(existing(slipRules))],
      ...measurableToneActs().map((act) => [
        `act ${act}`,
        `\`acts/${act}.jsonl\``,
        shown(rulesOf(act))
      ])
    ].filter(([, , ids]) => ids !== '')
  )
}

/**
 * How far rules of tone speak on sentences of workplace e-mail that impose on the reader. `path` names a file of JSON
 * lines with `text` and `imposing`, true or false.
 */
export function measureImposing(path: string): FigureTable {
  const tallies: Tallies = new Map([
    ['any warning', {right: 0, wrong: 0, missed: 0}],
    ['any warning or suggestion', {right: 0, wrong: 0, missed: 0}]
  ])
  for (const {text, imposing} of rows<{text: string; imposing: boolean}>(path)) {
    if (typeof text !== 'string' || typeof imposing !== 'boolean')
      throw new Error(`${path}: expected \`text\` and \`imposing\`, true or false, in every line`)
    const messages = toneMessages(text)
    const isWarned = messages.some(({severity}) => severity !== 'suggestion')
    countOne(tallyOf(tallies, 'any warning'), isWarned, imposing)
    countOne(tallyOf(tallies, 'any warning or suggestion'), messages.length > 0, imposing)
  }
  return {
    name: 'imposing',
    heads: ['tone rules'],
    columns: tallyColumns,
    rows: [...tallies].map(([name, tally]) => ({labels: [name], figures: tallyFigures(tally)}))
  }
}

function stages(files: readonly [string, LetterFigures][]): FigureTable {
  return {
    name: 'stages',
    heads: ['letters'],
    columns: [percentage('stage right, %'), percentage('right where inferred, %')],
    rows: files.map(([name, {stage}]) => ({labels: [name], figures: [stage.right, stage.inferred]}))
  }
}

function good(files: readonly [string, LetterFigures][]): FigureTable {
  return {
    name: 'good',
    heads: ['letters'],
    columns: [
      count('good letters'),
      findings('errors each'),
      findings('warnings each'),
      findings('suggestions each'),
      percentage('clean, %'),
      percentage('good above bad, %'),
      score('score of good'),
      score('of weak'),
      score('of bad')
    ],
    rows: files.map(([name, {good, scores}]) => ({
      labels: [name],
      figures: [
        good.letters,
        good.errors,
        good.warnings,
        good.suggestions,
        good.clean,
        scores.goodAboveBad,
        scores.good,
        scores.weak,
        scores.bad
      ]
    }))
  }
}

/** A table of tallies, the files beside each other for each name. */
function byFile(
  name: string,
  head: string,
  files: readonly [string, LetterFigures][],
  talliesOf: (figures: LetterFigures) => Tallies
): FigureTable {
  const names = new Set(files.flatMap(([, figures]) => [...talliesOf(figures).keys()]))
  return {
    name,
    heads: [head, 'letters'],
    columns: tallyColumns,
    rows: [...names].flatMap((one) =>
      files.map(([file, figures]) => ({
        labels: [one, file],
        figures: tallyFigures(tallyOf(talliesOf(figures), one))
      }))
    )
  }
}

function spoke(files: readonly [string, LetterFigures][]): FigureTable {
  return {
    name: 'spoke',
    heads: ['rule'],
    columns: files.flatMap(([name]) => [count(name), count('of them good')]),
    rows: rules.map(({definition: {id}}) => ({
      labels: [id],
      figures: files.flatMap(([, figures]) => {
        const {all, good} = figures.spoke.get(id)!
        return [all, good]
      })
    }))
  }
}

function acts(name: string, ids: readonly string[]): FigureTable {
  return {
    name,
    heads: ['act', 'half'],
    columns: tallyColumns,
    rows: ids.flatMap((act) => {
      const halves = measureAct(act)
      return ['open', 'held'].map((half) => ({
        labels: [act, half],
        figures: tallyFigures(tallyOf(halves, half))
      }))
    })
  }
}

/** Rules of tone and the texts of good letters on which they speak. */
function quiet(): FigureTable {
  const files = quietFiles.map((file) => ({
    name: file.replace(/^.*\/|\.jsonl$/g, '').replace('-', ' '),
    said: texts(file).map(({text, dialect}) => toneMessages(text, dialect))
  }))
  const rowOf = (label: string, belongs: (ruleId: string) => boolean) => ({
    labels: [label],
    figures: files.flatMap(({said}) => {
      const own = said.map((messages) => messages.filter(({ruleId}) => belongs(ruleId)))
      const isWarned = own.map((some) => some.some(({severity}) => severity !== 'suggestion'))
      return [own.filter((some) => some.length > 0).length, isWarned.filter(Boolean).length]
    })
  })
  return {
    name: 'quiet',
    heads: ['rule'],
    columns: files.flatMap(({name, said}): Column[] => [
      count(`${said.length} ${name}: with a finding`),
      {name: `${name}: with a warning`, digits: 0, better: 'lower'}
    ]),
    rows: [
      rowOf('any of tone', () => true),
      ...[...toneRules].map((id) => rowOf(id, (ruleId) => ruleId === id))
    ]
  }
}
