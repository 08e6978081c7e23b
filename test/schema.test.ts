/** The schema of the configuration: valid itself, and as strict as the configuration is. */
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {dialects, lintSync, mediums, rules, stages} from '../src/index.js'

const schema = JSON.parse(readFileSync('schema.json', 'utf8')) as object
// A type that is a text or a list is how configurations are written.
const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false})
const validate = ajv.compile(schema)

/** Where a configuration breaks the schema, and by what. */
function problems(config: unknown): string[] {
  validate(config)
  return (validate.errors ?? []).map(({instancePath, keyword, params}) =>
    `${instancePath} ${keyword} ${String(params['additionalProperty'] ?? '')}`.trim()
  )
}

it('is valid itself', () => {
  expect(ajv.validateSchema(schema)).toBe(true)
  expect(schema).toMatchObject({$schema: 'http://json-schema.org/draft-07/schema#'})
})

describe('it accepts', () => {
  const good: [what: string, config: unknown][] = [
    ['nothing', {}],
    [
      'everything',
      {
        $schema: './node_modules/letterlint/schema.json',
        extends: ['./house.json'],
        stage: 'after-interview',
        dialect: 'en-NG',
        medium: 'email',
        rules: {
          'no-cliche': 'off',
          'max-words': ['warning', {limit: 200}],
          'no-passive-voice': ['suggestion']
        },
        allow: {phrases: ['built to last'], names: ['Bramble & Oakes'], words: ['blockchain']},
        facts: {
          employer: 'Bramble & Oakes',
          recipient: ['Ada Obi', 'Tom Hale'],
          skills: 'welding',
          interviewDate: '2026-03-13',
          previous: ['2026-01-02'],
          instructions: ['no-calls']
        },
        overrides: [
          {files: 'letters/*.md', stage: 'speculative', rules: {'no-cliche': 'warning'}},
          {files: ['a.txt', 'b.txt'], minScore: 70}
        ],
        minScore: 85,
        placeholders: ['TBC']
      }
    ],
    ['a short name of an English', {dialect: 'GB'}],
    ['the default of a limit', {rules: {'max-words': ['warning', {limit: null}]}}]
  ]
  it.each(good)('%s', (_, config) => expect(problems(config)).toEqual([]))

  it.each(rules.map(({definition}) => [definition.id, definition] as const))(
    'every level of %s, and its options, which the rule takes too',
    (id, {options}) => {
      for (const level of ['error', 'warning', 'suggestion', 'off'] as const) {
        expect(problems({rules: {[id]: level}})).toEqual([])
      }
      const setting = ['warning', options ?? {}] as const
      const isTaken = options !== undefined
      expect(problems({rules: {[id]: setting}}).length === 0).toBe(isTaken)
      expect(() => lintSync('Thank you.', {rules: {[id]: setting}})).not.toThrow()
    }
  )

  it('every stage, medium and English', () => {
    for (const stage of stages) expect(problems({stage})).toEqual([])
    for (const medium of mediums) expect(problems({medium})).toEqual([])
    for (const dialect of dialects) expect(problems({dialect})).toEqual([])
  })
})

describe('it refuses', () => {
  const bad: [what: string, config: unknown, problem: string][] = [
    ['an unknown key', {stag: 'speculative'}, 'additionalProperties stag'],
    ['an unknown rule', {rules: {'no-clichee': 'off'}}, '/rules additionalProperties no-clichee'],
    ['an unknown stage', {stage: 'before-interview'}, '/stage enum'],
    ['an unknown English', {dialect: 'en-XX'}, '/dialect enum'],
    ['an unknown medium', {medium: 'fax'}, '/medium enum'],
    ['an unknown level', {rules: {'no-cliche': 'fatal'}}, '/rules/no-cliche enum'],
    [
      'an unknown option',
      {rules: {'max-words': ['warning', {limits: 3}]}},
      '/rules/max-words/1 additionalProperties limits'
    ],
    [
      'a wrong option',
      {rules: {'max-words': ['off', {limit: 'x'}]}},
      '/rules/max-words/1/limit type'
    ],
    ['an unknown fact', {facts: {salary: '1'}}, '/facts additionalProperties salary'],
    ['a day that is none', {facts: {date: '13 March'}}, '/facts/date pattern'],
    ['an unknown allowance', {allow: {people: []}}, '/allow additionalProperties people'],
    ['an override of no files', {overrides: [{stage: 'speculative'}]}, '/overrides/0 required'],
    [
      'an override in an override',
      {overrides: [{files: 'a', overrides: []}]},
      '/overrides/0 additionalProperties overrides'
    ],
    ['a score that no letter has', {minScore: 101}, '/minScore maximum'],
    ['a list', [], 'type']
  ]
  it.each(bad)('%s', (_, config, problem) => expect(problems(config)).toContain(problem))
})
