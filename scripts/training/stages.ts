/** Teaches the judge at which stage a letter is written. */
import type {Outcome} from '../../src/letter/moves/judge.js'
import {openingFeatures, stageSigns} from '../../src/letter/stage.js'
import {stages, type Letter, type Stage} from '../../src/letter/types.js'
import {
  goodLetters,
  letters,
  letterSources,
  read,
  readBody,
  sentences,
  sentenceSources,
  wordFeatures
} from './corpus.js'
import {features} from '../../src/letter/moves/features.js'
import {odds, train, type Fit, type Sample} from './logistic.js'

/** Signs carry over from writer to writer better than words do, and words better than where they stand. */
const fit: Fit = {
  penalty: (name) =>
    /^(?:[\w-]*@|[#?])\S*$/.test(name) ? 0.000_075 : name.startsWith('^') ? 0.004 : 0.0015,
  steps: 220
}

interface StagedLetter {
  features: string[]
  stage: Stage
  source: string
}

function featuresOf(letter: Letter): string[] {
  return [
    ...stageSigns(letter),
    ...openingFeatures(letter, (sentence) => features(letter.tokens, sentence)),
    ...letter.sentences.flatMap((sentence) => wordFeatures(letter, sentence))
  ]
}

function staged(): StagedLetter[] {
  const short = sentenceSources.flatMap((source) =>
    ['stage', 'stage-more'].flatMap((name) =>
      sentences(source, name).map(({text, stage}) => ({
        features: featuresOf(readBody(text, stage!)),
        stage: stage!,
        source
      }))
    )
  )
  const whole = [...letterSources, goodLetters].flatMap((source) =>
    letters(source).map(({text, stage}) => ({
      features: featuresOf(read(text, stage)),
      stage,
      source
    }))
  )
  return [...short, ...whole]
}

/** Learn every stage, and print how the weights of all other writers do on each. */
export function learnStages(
  learn: (outcome: Outcome, weights: ReadonlyMap<string, number>) => void
): void {
  const all = staged()
  const samples = (stage: Stage, rows: readonly StagedLetter[]): Sample[] =>
    rows.map(({features, stage: own}) => ({features, label: own === stage, weight: 1}))
  for (const source of new Set(all.map(({source}) => source))) {
    const others = all.filter((letter) => letter.source !== source)
    const weights = stages.map((stage) => train(samples(stage, others), fit))
    const own = all.filter((letter) => letter.source === source)
    const right = own.filter(({features, stage}) => {
      const all = weights.map((one) => odds(one, features))
      return stages[all.indexOf(Math.max(...all))] === stage
    })
    const share = ((100 * right.length) / own.length).toFixed(1)
    console.log(`stage         ${source.padEnd(13)} unseen writer ${share} % right`)
  }
  for (const stage of stages) learn(stage, train(samples(stage, all), fit))
}
