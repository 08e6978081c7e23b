/** The bench of accuracy counts as it says, and its page is whole. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {letters, type LetterRow} from '../bench/accuracy/corpora.js'
import {aligned, broken, markdown, tallyColumns, tallyFigures} from '../bench/accuracy/figures.js'
import {groups, labelOfRule, moveOfRule, slipRules, toneActs} from '../bench/accuracy/labels.js'
import {measureLetters} from '../bench/accuracy/letters.js'
import {measurableToneActs, moveActs} from '../bench/accuracy/sentences.js'
import {countOne, countRanges, shares, type Tally} from '../bench/accuracy/tally.js'
import {rules} from '../src/lint.js'
import {moveIds} from '../src/letter/types.js'

const page = readFileSync('docs/accuracy.md', 'utf8')
const ids = rules.map(({definition}) => definition.id)
const empty = (): Tally => ({right: 0, wrong: 0, missed: 0})

/** The first cells of each row of a table of the page. */
function labels(name: string, width: number): string[] {
  const block = page.split(`<!-- ${name}:start -->`)[1]!.split(`<!-- ${name}:end -->`)[0]!
  const rows = block
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
  return rows.map((row) => row.slice(2).split(' | ').slice(0, width).join(', '))
}

// A new rule needs no figure to pass the tests; `npm run accuracy` asks for it.
it('has figures on the page for every move and for all rules that it says were measured', () => {
  const files = labels('stages', 1)
  expect(files).toContain('letters.dev.jsonl')
  expect(labels('good', 1)).toEqual(files)
  for (const move of moveIds)
    for (const file of files) expect(labels('moves', 2)).toContain(`${move}, ${file}`)
  for (const act of moveActs()) {
    expect(labels('move-sentences', 2)).toEqual(
      expect.arrayContaining([`${act}, open`, `${act}, held`])
    )
  }
  const [, day, count] =
    /Measured on (\d{4}-\d\d-\d\d) with (\d+) rules\. `npm run accuracy` /.exec(page)!
  expect(new Date(day!).toISOString()).toContain(day)
  const measured = labels('spoke', 1)
  expect(measured).toHaveLength(Number(count))
  const figured = labels('rules', 1)
  for (const id of measured)
    if (id in labelOfRule || id in moveOfRule) expect(figured).toContain(id)
})

it('has the markers that the bench fills', () => {
  const names = [...page.matchAll(/<!-- ([a-z-]+):start -->/g)].map(([, name]) => name)
  expect(names).toEqual([...new Set(names)])
  for (const name of names) expect(page.split(`<!-- ${name}:end -->`)).toHaveLength(2)
})

it('measures an act as soon as one of its rules exists', () => {
  const ready = Object.entries(toneActs).filter(([, own]) => own.some((id) => ids.includes(id)))
  expect(measurableToneActs()).toEqual(ready.map(([act]) => act))
  expect(moveActs().length).toBeGreaterThan(0)
})

it('names every rule as rules are named', () => {
  const named = [
    ...Object.values(toneActs).flat(),
    ...Object.values(groups).flatMap((group) => group.rules),
    ...slipRules,
    ...Object.keys({...labelOfRule, ...moveOfRule})
  ]
  expect(
    named.filter((id) => !/^(?:no|require|prefer|max|min|match|keep)-[a-z-]+$/.test(id))
  ).toEqual([])
})

it('takes shares of what there is', () => {
  expect(shares({right: 3, wrong: 1, missed: 3})).toEqual({precision: 75, recall: 50, f1: 60})
  expect(shares({right: 0, wrong: 0, missed: 2})).toEqual({precision: undefined, recall: 0, f1: 0})
  expect(shares(empty())).toEqual({precision: undefined, recall: undefined, f1: undefined})
})

it('counts a thing as right, wrong or missed, and nothing for nothing', () => {
  const tally = empty()
  for (const [isFound, isThere] of [
    [true, true],
    [true, false],
    [false, true],
    [false, false]
  ] as const)
    countOne(tally, isFound, isThere)
  expect(tally).toEqual({right: 1, wrong: 1, missed: 1})
})

it('counts stretches that a finding touches, and findings that touch none', () => {
  const tally = empty()
  const ranges = [
    {start: 0, end: 5},
    {start: 10, end: 15}
  ]
  const hits = [
    {start: 4, end: 6},
    {start: 5, end: 10},
    {start: 30, end: 30},
    {start: 40, end: 42}
  ]
  countRanges(tally, ranges, hits, {excused: [{start: 40, end: 41}]})
  expect(tally).toEqual({right: 1, wrong: 2, missed: 1})
  const quiet = empty()
  countRanges(quiet, ranges, hits, {alarms: []})
  expect(quiet).toEqual({right: 1, wrong: 0, missed: 1})
})

const figures = (right: number, wrong: number, missed: number) => ({
  name: 'moves',
  heads: ['move', 'letters'],
  columns: tallyColumns,
  rows: [{labels: ['thanks', 'a.jsonl'], figures: tallyFigures({right, wrong, missed})}]
})

it('names a figure that no longer holds', () => {
  const old = markdown(figures(9, 1, 1))
  expect(broken(figures(9, 1, 1), old)).toEqual([])
  expect(broken(figures(10, 0, 0), old)).toEqual([])
  expect(broken(figures(8, 1, 2), old)).toEqual([
    'moves: thanks, a.jsonl: precision 88.9, the page says 90.0',
    'moves: thanks, a.jsonl: recall 80.0, the page says 90.0',
    'moves: thanks, a.jsonl: F1 84.2, the page says 90.0'
  ])
  expect(broken({...figures(9, 1, 1), rows: []}, old)).toEqual([
    'moves: thanks, a.jsonl: on the page, but measured no more'
  ])
  expect(broken(figures(9, 1, 1), '')).toEqual([
    'moves: thanks, a.jsonl: measured, but not on the page'
  ])
  expect(broken(figures(9, 1, 1), old.replace('90.0', 'ninety'))).toHaveLength(1)
})

it('bears a loss that is within the tolerance, and none beyond', () => {
  const old = markdown(figures(1000, 0, 0))
  expect(broken(figures(995, 5, 0), old)).toEqual([])
  expect(broken(figures(994, 6, 0), old)).toHaveLength(1)
})

it('takes a first false alarm for a loss, and the end of the last for none', () => {
  const [silent, alarmed] = [figures(0, 0, 0), figures(0, 1, 0)]
  expect(broken(alarmed, markdown(silent))).toHaveLength(2)
  expect(broken(silent, markdown(alarmed))).toEqual([])
})

it('judges where less is better by what is more', () => {
  const noise = (warnings: number) => ({
    name: 'good',
    heads: ['letters'],
    columns: [{name: 'warnings each', digits: 2, better: 'lower' as const, tolerance: 0.05}],
    rows: [{labels: ['a.jsonl'], figures: [warnings]}]
  })
  expect(broken(noise(0.1), markdown(noise(0.2)))).toEqual([])
  expect(broken(noise(0.25), markdown(noise(0.2)))).toEqual([])
  expect(broken(noise(0.26), markdown(noise(0.2)))).toEqual([
    'good: a.jsonl: warnings each 0.26, the page says 0.20'
  ])
})

it('aligns figures for the terminal', () => {
  const [head, row] = aligned(figures(10, 0, 1)).split('\n')
  expect(head).toBe('move    letters  precision  recall    F1  right  wrong  missed')
  expect(row).toBe('thanks  a.jsonl      100.0    90.9  95.2     10      0       1')
})

it('reads letters as they are labelled', async () => {
  const row = letters('letters.dev.jsonl')[0]!
  const text =
    'Dear Ms Obi,\n\nThank you for seeing me on Monday. I demand a reply by Friday.\n\nKind regards,\nSam Hale'
  const made: LetterRow = {
    ...row,
    id: 'A1',
    stage: 'after-interview',
    quality: 'bad',
    template: false,
    form: 'email',
    text,
    facts: {},
    moves: {...row.moves, thanks: true, interest: false, 'missed-point': true},
    negatives: {ultimatum_or_demand: ['I demand a reply by Friday.']},
    placeholders: [],
    slips: [],
    passive: [],
    wrongNames: []
  }
  const {moves, groupLetters, groupStretches, rules, good, scores} = await measureLetters([made])
  expect(moves.get('thanks')).toEqual({right: 1, wrong: 0, missed: 0})
  expect(moves.get('missed-point')).toEqual({right: 0, wrong: 0, missed: 1})
  expect(rules.get('require-interest')).toEqual({right: 1, wrong: 0, missed: 0})
  expect(rules.get('no-ultimatum')).toEqual({right: 1, wrong: 0, missed: 0})
  expect(groupLetters.get('pushy')).toEqual({right: 1, wrong: 0, missed: 0})
  // What speaks of the demand is not wrong to the group of discourtesy, which has no stretch here.
  expect(groupStretches.get('discourteous')).toEqual({right: 0, wrong: 0, missed: 0})
  expect(good).toMatchObject({letters: 0, clean: undefined})
  expect(scores).toMatchObject({good: undefined, goodAboveBad: undefined})
})
