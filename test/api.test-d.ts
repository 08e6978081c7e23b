/** What the types promise; checked by the compiler, never run. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import {expectTypeOf, it} from 'vitest'
import letterlint, {
  fix,
  lint,
  lintSync,
  phrases,
  profiles,
  rule,
  rules,
  stages,
  type Band,
  type Example,
  type Finding,
  type FixResult,
  type Letter,
  type LintOptions,
  type LintReport,
  type MoveId,
  type Place,
  type Report,
  type ReportMessage,
  type Rule,
  type RuleLevel,
  type Severity,
  type Stage
} from '../src/index.js'

it('lint takes a text, bytes or a file and gives a report', () => {
  expectTypeOf(lint('')).resolves.toEqualTypeOf<LintReport>()
  expectTypeOf(lintSync(new Uint8Array())).toEqualTypeOf<LintReport>()
  expectTypeOf(lint(new VFile(''))).resolves.toExtend<Report>()
  expectTypeOf<LintReport['file']>().toEqualTypeOf<VFile>()
  expectTypeOf(lint).parameter(1).toEqualTypeOf<LintOptions | undefined>()
  // @ts-expect-error: a number is no draft.
  void lint(1)
  // @ts-expect-error: there is no such option.
  void lint('', {stages: 'after-interview'})
})

it('fix takes the same and gives a text, its report and a number', () => {
  expectTypeOf(fix).parameters.toEqualTypeOf<Parameters<typeof lint>>()
  expectTypeOf(fix('')).resolves.toEqualTypeOf<FixResult>()
  expectTypeOf<FixResult>().toEqualTypeOf<{text: string; report: LintReport; fixed: number}>()
})

it('a report says what it holds', () => {
  expectTypeOf<Report['score']>().toEqualTypeOf<number>()
  expectTypeOf<Report['band']>().toEqualTypeOf<Band>()
  expectTypeOf<Report['moves']>().toHaveProperty('next-step')
  expectTypeOf<keyof Report['moves']>().toEqualTypeOf<MoveId>()
  expectTypeOf<Report['messages'][number]>().toEqualTypeOf<ReportMessage>()
  expectTypeOf<ReportMessage['place']>().toEqualTypeOf<Place>()
  expectTypeOf<ReportMessage['severity']>().toEqualTypeOf<Severity>()
})

it('letterlint and every rule are retext plugins', () => {
  expectTypeOf(letterlint).toExtend<Plugin<[LintOptions?], Root>>()
  expectTypeOf(rules).toEqualTypeOf<readonly Rule[]>()
  expectTypeOf<Rule>().toExtend<Plugin<[{severity?: Severity | 'off'}?], Root>>()
})

it('rule() makes a plugin and gives check a letter and its own options', () => {
  const own = rule({
    id: 'max-exclamations',
    area: 'tone',
    severity: 'suggestion',
    summary: 'Few exclamation marks',
    why: 'One is enough.',
    sources: ['https://example.com'],
    options: {limit: 1},
    phrases: [phrases(['hooray'])],
    *check(letter, options): Iterable<Finding> {
      expectTypeOf(letter).toEqualTypeOf<Letter>()
      expectTypeOf(options).toEqualTypeOf<{limit: number}>()
      yield {reason: '', place: letter.body}
    },
    examples: {valid: [''], invalid: [], nearMiss: []}
  })
  expectTypeOf(own).toEqualTypeOf<Rule>()
  expectTypeOf<Example['stage']>().toEqualTypeOf<Stage | undefined>()
})

it('levels, stages and profiles are typed', () => {
  expectTypeOf<'off'>().toExtend<RuleLevel>()
  expectTypeOf<['warning', {limit: number}]>().toExtend<RuleLevel>()
  expectTypeOf<'fatal'>().not.toExtend<RuleLevel>()
  expectTypeOf(stages).items.toEqualTypeOf<Stage>()
  expectTypeOf(profiles['after-interview'].moves).toEqualTypeOf<readonly MoveId[]>()
})
