/**
 * Trains the linear judge of moves and stages and writes `src/words/learned-weights.ts`.
 *
 * Logistic regression with an L2 penalty over words, neighbours and frames of sentences, all written for this project:
 * `test/corpus/{acts,more,train}/<move>.jsonl` (halves marked `held` are never read) and `test/corpus/letters.dev.jsonl`.
 * Deterministic: the same sentences give the same weights. Prints how it does on writers that it was not trained on.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {features} from '../src/letter/moves/features.js'
import {outcomes} from '../src/letter/moves/judge.js'
import {moves} from '../src/letter/moves/index.js'
import {readLetter} from '../src/letter/read.js'
import {openingFeatures, stageSigns} from '../src/letter/stage.js'
import {textTable} from '../src/words/text-table.js'
import {stages, type Letter, type MoveId, type Stage} from '../src/letter/types.js'

interface Sample {
  /** The letter that a sentence is from, where it is from one. */
  letter?: string
  features: string[]
  label: boolean
  source: string
  weight: number
}

/** Strength of the penalty, steps, and the smallest weight that is kept. Chosen by what helps on unseen writers. */
const penalty = 0.0015
const steps = 220
const smallest = 0.12

/** How much a near miss counts beside a sentence of a whole letter. */
const nearMissWeight = 0.4

const parser = retext().use(retextEnglish).freeze()
const corpus = new URL('../test/corpus/', import.meta.url)
const lines = (name: string): Record<string, unknown>[] => {
  const file = new URL(name, corpus)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const goldNames: Partial<Record<MoveId, string>> = {
  interest: 'interest',
  skills: 'skills',
  feedback: 'feedback_request',
  'next-step': 'next_step',
  purpose: 'purpose',
  detail: 'specific_detail',
  'missed-point': 'missed_point',
  thanks: 'thanks'
}
const stageOf: Partial<Record<MoveId, Stage>> = {
  feedback: 'after-rejection',
  purpose: 'after-application',
  'next-step': 'after-application'
}

function read(text: string, stage: Stage): Letter {
  return readLetter(parser.parse(text) as Parameters<typeof readLetter>[0], text, {
    facts: {},
    template: false,
    stage: {value: stage, from: 'flag'}
  })
}

function samplesOf(move: (typeof moves)[number]): Sample[] {
  const samples: Sample[] = []
  for (const folder of ['acts', 'more', 'train']) {
    for (const row of lines(`${folder}/${move.id}.jsonl`)) {
      if (row.half === 'held') continue
      const letter = read(
        `Dear Ms Obi,\n\n${row.text as string}\n\nKind regards,\nSam Hale`,
        stageOf[move.id] ?? 'after-interview'
      )
      const signals = move.signals!(letter)
      const all = letter.sentences.flatMap((sentence) => [
        ...features(letter.tokens, sentence),
        ...signals(sentence).map((signal) => `${move.id}${signal}`)
      ])
      samples.push({
        features: [...new Set(all)],
        label: row.label as boolean,
        source: folder,
        // Near misses are far rarer in letters than in these files.
        weight: row.label ? 1 : nearMissWeight
      })
    }
  }
  for (const row of lines('letters.dev.jsonl')) {
    const gold = row[goldNames[move.id]!] as {quotes: string[]}
    const letter = read(row.text as string, row.stage as Stage)
    const signals = move.signals!(letter)
    const places = gold.quotes.map((quote) => ({
      start: letter.draft.indexOf(quote),
      end: letter.draft.indexOf(quote) + quote.length
    }))
    for (const sentence of letter.sentences) {
      const label = places.some(
        ({start, end}) => Math.min(end, sentence.end) - Math.max(start, sentence.start) > 8
      )
      samples.push({
        features: [
          ...features(letter.tokens, sentence),
          ...signals(sentence).map((signal) => `${move.id}${signal}`)
        ],
        label,
        source: 'letters',
        weight: 1,
        letter: row.id as string
      })
    }
  }
  return samples
}

/** Weights by feature, `*` for the bias. Full-batch Adam: no chance, no order. */
function train(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {features} of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [
    '*',
    ...[...counts]
      .filter(([, count]) => count >= 2)
      .map(([name]) => name)
      .sort()
  ]
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = samples.map(({features}) => [
    0,
    ...features.flatMap((feature) => index.get(feature) ?? [])
  ])
  const penalties = names.map(penaltyOf)
  const weights = new Float64Array(names.length)
  const first = new Float64Array(names.length)
  const second = new Float64Array(names.length)
  const total = samples.reduce((sum, {weight}) => sum + weight, 0)
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(names.length)
    rows.forEach((row, at) => {
      let sum = 0
      for (const feature of row) sum += weights[feature]!
      const error =
        ((1 / (1 + Math.exp(-sum)) - Number(samples[at]!.label)) * samples[at]!.weight) / total
      for (const feature of row) gradient[feature]! += error
    })
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]! + penalties[at]! * weights[at]!
      first[at] = 0.9 * first[at]! + 0.1 * slope
      second[at] = 0.999 * second[at]! + 0.001 * slope * slope
      weights[at]! -=
        (0.05 * (first[at]! / (1 - 0.9 ** step))) /
        (Math.sqrt(second[at]! / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return new Map(
    names
      .map((name, at) => [name, Math.round(weights[at]! * 100) / 100] as const)
      .filter(([name, weight]) => name === '*' || Math.abs(weight) >= smallest)
  )
}

/**
 * The log odds from which on a sentence makes the move for its letter: what tells the letters best that have it from
 * those that have not, on fifths of the letters that were not trained on.
 */
function bestShift(samples: readonly Sample[]): number {
  const ids = [...new Set(samples.flatMap(({letter}) => letter ?? []))]
  const highest = new Map<string, {odds: number; label: boolean}>()
  for (let fifth = 0; fifth < 5; fifth++) {
    const held = new Set(ids.filter((_, index) => index % 5 === fifth))
    const weights = train(samples.filter(({letter}) => !letter || !held.has(letter)))
    for (const {letter, label, features} of samples) {
      if (!letter || !held.has(letter)) continue
      const {odds = -Infinity, label: known = false} = highest.get(letter) ?? {}
      highest.set(letter, {odds: Math.max(odds, score(weights, features)), label: known || label})
    }
  }
  const shifts = Array.from({length: 41}, (_, step) => (step - 20) / 10)
  const quality = (shift: number): number => {
    const rows = [...highest.values()]
    const hit = rows.filter(({odds, label}) => label && odds > shift).length
    return (
      (2 * hit) /
      (rows.filter(({odds}) => odds > shift).length + rows.filter(({label}) => label).length)
    )
  }
  // The middle of the best stretch is safer than its edge.
  const best = Math.max(...shifts.map(quality))
  const good = shifts.filter((shift) => quality(shift) >= best - 0.004)
  return good[Math.floor(good.length / 2)]!
}

/** Frames and kinds carry over from writer to writer better than words do. */
function penaltyOf(name: string): number {
  if (name === '*') return 0
  if (/^(?:[\w-]*@|[#?])\S*$/.test(name)) return penalty * 0.05
  return penalty
}

function score(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get('*') ?? 0)
}

function f1(rows: readonly {label: boolean; found: boolean}[]): string {
  const hit = rows.filter(({label, found}) => label && found).length
  const precision = hit / (rows.filter(({found}) => found).length || 1)
  const recall = hit / (rows.filter(({label}) => label).length || 1)
  return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${((200 * precision * recall) / (precision + recall || 1)).toFixed(1)}`
}

/** Note what was learned of an outcome; small weights are left out. */
function learn(outcome: MoveId | Stage, weights: ReadonlyMap<string, number>): void {
  for (const [feature, weight] of weights) {
    const own = learned.get(feature) ?? []
    learned.set(feature, [...own, outcomes.indexOf(outcome), Math.round(weight * 100)])
  }
}

const sources = ['acts', 'more', 'train', 'letters']
const learned = new Map<string, number[]>()
for (const move of moves.filter(({signals}) => signals)) {
  const samples = samplesOf(move)
  // Every writer's sentences are judged by weights learned from the others alone.
  const unseen = sources.flatMap((source) => {
    const own = samples.filter((sample) => sample.source === source)
    const weights = train(samples.filter((sample) => sample.source !== source))
    return own.map((sample) => ({...sample, found: score(weights, sample.features) > 0}))
  })
  const weights = train(samples)
  console.log(`${move.id.padEnd(13)} ${samples.length} sentences, ${weights.size} weights`)
  for (const source of sources) {
    const rows = unseen.filter((row) => row.source === source)
    if (rows.length > 0) console.log(`  ${source.padEnd(8)} unseen writer ${f1(rows)}`)
  }
  const shift = bestShift(samples)
  console.log(`  a letter makes the move from odds of ${shift.toFixed(2)} on`)
  learn(move.id, new Map([...weights, ['*', Math.round((weights.get('*')! - shift) * 100) / 100]]))
}
const letters = [
  ...['more', 'train'].flatMap((source) =>
    [...lines(`${source}/stage.jsonl`), ...lines(`${source}/stage-more.jsonl`)].map((row) => ({
      text: `Dear Ms Obi,\n\n${row.text as string}\n\nKind regards,\nSam Hale`,
      stage: row.stage as Stage,
      source
    }))
  ),
  ...lines('letters.dev.jsonl').map((row) => ({
    text: row.text as string,
    stage: row.stage as Stage,
    source: 'letters'
  }))
].map(({text, stage, source}) => ({features: featuresOf(read(text, stage)), stage, source}))

function featuresOf(letter: Letter): string[] {
  return [
    ...stageSigns(letter),
    ...openingFeatures(letter, (sentence) => features(letter.tokens, sentence)),
    ...letter.sentences.flatMap((sentence) => features(letter.tokens, sentence))
  ]
}

const stageSamples = (stage: Stage): Sample[] =>
  letters.map(({features, source, stage: own}) => ({
    features,
    label: own === stage,
    source,
    weight: 1
  }))

for (const source of sources) {
  const unseen = letters.filter((letter) => letter.source === source)
  if (unseen.length === 0) continue
  const weights = stages.map((stage) =>
    train(stageSamples(stage).filter((sample) => sample.source !== source))
  )
  const right = unseen.filter(({features, stage}) => {
    const odds = weights.map((one) => score(one, features))
    return stages[odds.indexOf(Math.max(...odds))] === stage
  })
  console.log(
    `stage         ${source.padEnd(8)} unseen writer ${((100 * right.length) / unseen.length).toFixed(1)} % right`
  )
}
for (const stage of stages) learn(stage, train(stageSamples(stage)))

// Neighbours are asked for only where their words are known.
for (const feature of [...learned.keys()]) {
  for (const word of feature.replace(/^\^(?=.)/, '').split(' '))
    if (!learned.has(word)) learned.set(word, [])
}
const sorted = [...learned].sort(([a], [b]) => (a < b ? -1 : 1))
const json = JSON.stringify(
  textTable(sorted.map(([feature, own]) => [feature, own.join(' ')])),
  undefined,
  0
)
  .replace(/[`\\]|\$(?=\{)/g, '\\$&')
  .replace(/",/g, '",\n')
writeFileSync(
  new URL('../src/words/learned-weights.ts', import.meta.url),
  `/**
 * Weights of the linear judge, as the JSON of a text table: for a feature, each outcome that it speaks for or against by its place in
 * \`outcomes\`, and the weight in hundredths, in turn. Generated by \`npm run train\` from sentences written for this project.
 */
export const table = (): string => \`${json}\`
`
)
