/**
 * Who may import whom, read from the import statements.
 *
 * Each layer may import itself and the layers named beside it, and nothing else of the project:
 *
 * | layer | is | may import |
 * |---|---|---|
 * | words | lists | nothing |
 * | phrases | the notation | words |
 * | compiled-phrases | the phrases as data, put in by the build | phrases |
 * | letter | the model | phrases, words |
 * | report, rule, nearest | the vocabulary | letter, phrases (types of each other) |
 * | engines | other people's checkers | words, phrases, and letter's types |
 * | slips | slips as data | rule, letter, phrases, words |
 * | kit | the door for rules | slips, rule, engines, letter, phrases, words |
 * | rules | one folder each | kit and their own words |
 * | check, score, ranking, facts, config, inputs | the steps | what stands above; never the rules |
 * | run | letters of one run | facts, letter |
 * | reports | printing | types of report, letter and rule; lines; the numbers of the score and of profiles |
 * | templates | templates: blocks, values, renderings | letter, inputs, nearest |
 * | lint, fix, expand, index, browser | the assembly | all of the above |
 * | cli, services | the doors | everything |
 */
import {readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {dirname, join, normalize} from 'node:path'
import {expect, it} from 'vitest'

interface Import {
  from: string
  to: string
  isType: boolean
}

const above: Readonly<Record<string, readonly string[]>> = {
  words: [],
  phrases: ['words'],
  'compiled-phrases': ['phrases'],
  letter: ['words', 'phrases'],
  nearest: [],
  report: ['letter', 'rule'],
  rule: ['letter', 'phrases'],
  engines: ['words', 'phrases', 'letter'],
  slips: ['words', 'phrases', 'letter', 'rule'],
  kit: ['words', 'phrases', 'letter', 'rule', 'slips', 'engines'],
  rules: ['kit'],
  facts: ['words', 'letter', 'nearest'],
  score: ['letter', 'rule', 'report'],
  ranking: ['letter', 'rule', 'report', 'score'],
  config: ['words', 'letter', 'rule', 'report', 'nearest', 'facts', 'score'],
  inputs: ['letter', 'report'],
  check: ['phrases', 'letter', 'rule', 'report', 'nearest', 'facts'],
  run: ['letter', 'facts', 'nearest'],
  'context-key': ['letter'],
  redact: ['words', 'letter', 'report'],
  reports: ['letter', 'rule', 'report', 'score', 'ranking', 'context-key'],
  lint: [
    'letter',
    'phrases',
    'rule',
    'report',
    'nearest',
    'facts',
    'config',
    'inputs',
    'engines',
    'check',
    'score',
    'run',
    'rules',
    'compiled-phrases'
  ],
  fix: ['letter', 'report', 'lint'],
  templates: ['letter', 'nearest', 'inputs'],
  expand: ['letter', 'rule', 'report', 'facts', 'inputs', 'templates', 'score', 'lint'],
  index: [
    'inputs',
    'letter',
    'phrases',
    'rule',
    'report',
    'check',
    'score',
    'config',
    'run',
    'lint',
    'fix',
    'templates',
    'expand'
  ],
  browser: ['index']
}

/** Layers that may name the whole project. */
const doors = new Set(['cli', 'services'])

const files = [...filesOf('src'), ...filesOf('rules')]
const imports = files.flatMap(importsOf)

it('lets each layer import only from those above it', () => {
  const wrong = imports.filter(({from, to}) => {
    const [layer, other] = [layerOf(from), layerOf(to)]
    if (!isOurs(to) || doors.has(layer) || layer === other) return false
    return !above[layer]?.includes(other)
  })
  expect(wrong.map(shown)).toEqual([])
})

it('knows every layer', () => {
  const layers = new Set(files.map(layerOf))
  expect([...layers].filter((layer) => !(layer in above) && !doors.has(layer))).toEqual([])
})

it('lets a rule import the kit and its own words', () => {
  const wrong = imports.filter(({from, to}) => {
    const folder = dirname(from)
    if (!from.startsWith('rules/') || from === 'rules/index.ts') return false
    return to !== 'src/kit.js' && !to.startsWith(`${folder}/`)
  })
  expect(wrong.map(shown)).toEqual([])
})

it('names the rules in one file of src', () => {
  const naming = imports.filter(({from, to}) => from.startsWith('src/') && to.startsWith('rules/'))
  expect(new Set(naming.map(({from}) => from))).toEqual(new Set(['src/lint.ts']))
  expect(new Set(naming.map(({to}) => to))).toEqual(new Set(['rules/index.js']))
})

it('lets engines know only types of the letter', () => {
  const values = imports.filter(
    ({from, to, isType}) => layerOf(from) === 'engines' && layerOf(to) === 'letter' && !isType
  )
  expect(values.map(shown)).toEqual([])
})

it('lets reports and inputs know lines, numbers and types, and no reading', () => {
  const data = new Set([
    'src/letter/lines.js',
    'src/letter/profile.js',
    'src/letter/types.js',
    'src/rule.js'
  ])
  const values = imports.filter(
    ({from, to, isType}) =>
      ['reports', 'inputs'].includes(layerOf(from)) &&
      ['letter', 'rule', 'report'].includes(layerOf(to)) &&
      !isType &&
      !data.has(to)
  )
  expect(values.map(shown)).toEqual([])
})

it('keeps Node out of everything that a browser runs', () => {
  const wrong = imports.filter(
    ({from, to}) => isBuiltin(to) && !doors.has(layerOf(from)) && !from.startsWith('src/inputs/')
  )
  expect(wrong.map(shown)).toEqual([])
})

function layerOf(path: string): string {
  return /^(?:src\/)?([^/.]+)/.exec(path)![1]!
}

function isOurs(path: string): boolean {
  return path.startsWith('src/') || path.startsWith('rules/')
}

function shown({from, to}: Import): string {
  return `${from} imports ${to}`
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
}

/** Imports and re-exports of a file, also those that are made when needed; paths from the project's root. */
function importsOf(from: string): Import[] {
  const text = readFileSync(from, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const statements =
    /\b(?:import|export)\s+(type\s+)?([^'"()=;]*?\bfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g
  return [...text.matchAll(statements)].map(([, type, names, path, lazy]) => {
    const to = path ?? lazy!
    const isAllTypes =
      /^\s*\{/.test(names ?? '') &&
      names!
        .replace(/[{}]|\bfrom\b/g, '')
        .split(',')
        .filter((name) => name.trim() !== '')
        .every((name) => name.trim().startsWith('type '))
    return {
      from,
      to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
      isType: Boolean(type) || isAllTypes
    }
  })
}
