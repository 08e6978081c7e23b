/** How well whole letters are read. */
import {lint, rules, type LintOptions} from '../../src/lint.js'
import type {LintReport} from '../../src/report.js'
import type {Facts, MoveId, Range} from '../../src/letter/types.js'
import type {LetterRow} from './corpora.js'
import {groups, labelOfRule, moveOfRule, slipRules} from './labels.js'
import {countOne, countRanges, mean, percent, tallyOf, type Tallies} from './tally.js'

/** What was measured on letters. Shares are in percent. */
export interface LetterFigures {
  letters: number
  stage: {right: number | undefined; inferred: number | undefined}
  /** Whether a letter makes a move. */
  moves: Tallies
  /** By group: letters that have something of it, and the stretches themselves. */
  groupLetters: Tallies
  groupStretches: Tallies
  /** By rule, where something is labelled that it should speak of. */
  rules: Tallies
  /** By rule: letters on which it spoke, and how many of them are good. */
  spoke: Map<string, {all: number; good: number}>
  good: {
    letters: number
    /** Findings a good letter. */
    errors: number | undefined
    warnings: number | undefined
    suggestions: number | undefined
    /** Share of good letters with neither error nor warning. */
    clean: number | undefined
  }
  scores: {
    good: number | undefined
    weak: number | undefined
    bad: number | undefined
    /** Share of pairs of a good and a bad letter in which the good one has more points; a draw is half a pair. */
    goodAboveBad: number | undefined
  }
}

/** A letter and what was said of it. */
interface Read {
  row: LetterRow
  report: LintReport
  /** Asked without telling the stage. */
  guess: LintReport
  /** Placeholders as if the letter were to be sent, and names with the facts declared. */
  placeholders: LintReport
  withFacts: LintReport
}

const stagesOf = new Map(rules.map(({definition}) => [definition.id, definition.stages]))
const hasRule = (id: string): boolean => stagesOf.has(id)

/** Measure letters. */
export async function measureLetters(rows: readonly LetterRow[]): Promise<LetterFigures> {
  const reads: Read[] = []
  for (const row of rows) reads.push(await read(row))
  const figures: Pick<
    LetterFigures,
    'moves' | 'groupLetters' | 'groupStretches' | 'rules' | 'spoke'
  > = {
    moves: new Map(),
    groupLetters: new Map(),
    groupStretches: new Map(),
    rules: new Map(),
    spoke: new Map(rules.map(({definition}) => [definition.id, {all: 0, good: 0}]))
  }
  for (const one of reads) {
    for (const [move, isThere] of Object.entries(one.row.moves)) {
      const isFound = one.report.moves[move as MoveId].status === 'found'
      countOne(tallyOf(figures.moves, move), isFound, isThere)
    }
    countGroups(figures, one)
    countRules(figures.rules, one)
    for (const id of new Set(one.report.messages.map(({ruleId}) => ruleId))) {
      const spoke = figures.spoke.get(id)!
      spoke.all++
      if (one.row.quality === 'good') spoke.good++
    }
  }
  return {
    letters: rows.length,
    ...figures,
    stage: stageFigures(reads),
    good: goodFigures(reads),
    scores: scoreFigures(reads)
  }
}

async function read(row: LetterRow): Promise<Read> {
  const {lastContact, employer, role, recipient, sender, skills, interviewDate, date} = row.facts
  const facts = Object.fromEntries(
    Object.entries({
      employer,
      role,
      recipient,
      sender,
      skills,
      interviewDate,
      date,
      previous: lastContact && [lastContact]
    }).filter(([, value]) => value !== undefined)
  ) as Facts
  const plain: LintOptions = {
    path: `${row.id}.${row.form === 'markdown' ? 'md' : 'txt'}`,
    template: row.template
  }
  const told: LintOptions = {
    ...plain,
    stage: row.stage,
    dialect: row.dialect === 'unknown' ? undefined : `en-${row.dialect}`
  }
  const only = (ids: readonly string[], options: LintOptions): Promise<LintReport> =>
    lint(row.text, {...options, only: ids.filter(hasRule), grammar: false})
  return {
    row,
    report: await lint(row.text, told),
    guess: await only([], plain),
    placeholders: await only(['no-placeholder'], {...told, template: false}),
    withFacts: await only(['match-names'], {...told, facts})
  }
}

function countGroups(
  {groupLetters, groupStretches}: Pick<LetterFigures, 'groupLetters' | 'groupStretches'>,
  {row, report}: Read
): void {
  const anyNegative = find(row.text, Object.values(row.negatives).flat())
  for (const [name, {labels, rules, withSuggestions = false}] of Object.entries(groups)) {
    if (!rules.some(hasRule)) continue
    const ranges = find(
      row.text,
      labels.flatMap((label) => row.negatives[label] ?? [])
    )
    const alarms = said(report, rules, withSuggestions)
    countOne(tallyOf(groupLetters, name), alarms.length > 0, ranges.length > 0)
    // A finding on something else that is labelled is neither right nor wrong.
    countRanges(tallyOf(groupStretches, name), ranges, said(report, rules), {
      alarms,
      excused: anyNegative
    })
  }
  const slips = find(row.text, row.slips)
  const alarms = said(report, slipRules, false)
  countOne(tallyOf(groupLetters, 'slips'), alarms.length > 0, slips.length > 0)
  countRanges(tallyOf(groupStretches, 'slips'), slips, said(report, slipRules), {alarms})
}

function countRules(tallies: Tallies, {row, report, placeholders, withFacts}: Read): void {
  const count = (
    id: string,
    ranges: readonly Range[],
    {
      from = report,
      name = id,
      excused = []
    }: {from?: LintReport; name?: string; excused?: readonly Range[]} = {}
  ): void => {
    if (hasRule(id)) countRanges(tallyOf(tallies, name), ranges, said(from, [id]), {excused})
  }
  const excused = find(row.text, Object.values(row.negatives).flat())
  for (const [id, label] of Object.entries(labelOfRule))
    count(id, find(row.text, row.negatives[label] ?? []), {excused})
  count('no-passive-voice', find(row.text, row.passive))
  count('no-placeholder', findInTurn(row.text, row.placeholders), {from: placeholders})
  const names = row.wrongNames.map(({quote, at}) => {
    const start = [...row.text].slice(0, at).join('').length
    return {start, end: start + quote.length}
  })
  count('match-names', names)
  count('match-names', names, {from: withFacts, name: 'match-names, facts declared'})
  for (const [id, move] of Object.entries(moveOfRule)) {
    if (!hasRule(id) || !(stagesOf.get(id)?.includes(row.stage) ?? true)) continue
    countOne(tallyOf(tallies, id), said(report, [id]).length > 0, !row.moves[move])
  }
}

function stageFigures(reads: readonly Read[]): LetterFigures['stage'] {
  const share = (some: readonly Read[]): number | undefined =>
    percent(some.filter(({row, guess}) => guess.stage.value === row.stage).length, some.length)
  return {
    right: share(reads),
    inferred: share(reads.filter(({guess}) => guess.stage.from === 'inferred'))
  }
}

function goodFigures(reads: readonly Read[]): LetterFigures['good'] {
  const good = reads.filter(({row}) => row.quality === 'good').map(({report}) => report)
  const each = (severity: string): number | undefined =>
    mean(good.map(({messages}) => messages.filter((one) => one.severity === severity).length))
  const isClean = ({messages}: LintReport): boolean =>
    messages.every(({severity}) => severity === 'suggestion')
  return {
    letters: good.length,
    errors: each('error'),
    warnings: each('warning'),
    suggestions: each('suggestion'),
    clean: percent(good.filter(isClean).length, good.length)
  }
}

function scoreFigures(reads: readonly Read[]): LetterFigures['scores'] {
  const scoresOf = (quality: LetterRow['quality']): number[] =>
    reads.filter(({row}) => row.quality === quality).map(({report}) => report.score)
  const [good, weak, bad] = [scoresOf('good'), scoresOf('weak'), scoresOf('bad')]
  const pairs = good.flatMap((one) => bad.map((other) => (1 + Math.sign(one - other)) / 2))
  const share = mean(pairs)
  return {
    good: mean(good),
    weak: mean(weak),
    bad: mean(bad),
    goodAboveBad: share === undefined ? undefined : 100 * share
  }
}

/** Where rules spoke. */
function said(report: LintReport, ids: readonly string[], withSuggestions = true): Range[] {
  return report.messages
    .filter(
      ({ruleId, severity}) => ids.includes(ruleId) && (withSuggestions || severity !== 'suggestion')
    )
    .map(({place}) => ({start: place.start.offset, end: place.end.offset}))
}

/** Where quotes stand, each where it stands first. */
function find(text: string, quotes: readonly string[]): Range[] {
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote)
    return start < 0 ? [] : [{start, end: start + quote.length}]
  })
}

/** Where quotes stand that are given in order; one that is found no more is where it stands first. */
function findInTurn(text: string, quotes: readonly string[]): Range[] {
  let from = 0
  return quotes.flatMap((quote) => {
    const next = text.indexOf(quote, from)
    const start = next < 0 ? text.indexOf(quote) : next
    from = start + 1
    return start < 0 ? [] : [{start, end: start + quote.length}]
  })
}
