/** Teaches the judge the moves of a letter. */
import {moves} from '../../src/letter/moves/index.js'
import type {Outcome} from '../../src/letter/moves/judge.js'
import type {MoveId, Stage} from '../../src/letter/types.js'
import {
  letters,
  letterSources,
  placesOf,
  read,
  readBody,
  sentences,
  sentenceSources,
  touches,
  wordFeatures
} from './corpus.js'
import {odds, quality, train, type Fit, type Sample} from './logistic.js'

/** A sample and where it is from. */
interface MoveSample extends Sample {
  source: string
  /** The letter that a sentence is from, where it is from one. */
  letter?: string
}

/** Chosen by what helps on unseen writers. Frames and kinds carry over from writer to writer better than words do. */
const fit: Fit = {
  penalty: (name) => (/^(?:[\w-]*@|[#?])\S*$/.test(name) ? 0.000_075 : 0.0015),
  steps: 220
}

/** How much a near miss counts beside a sentence of a whole letter: near misses are far rarer in letters than in files of them. */
const nearMissWeight = 0.4

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

type JudgedMove = (typeof moves)[number] & Required<Pick<(typeof moves)[number], 'signals'>>

function samplesOf(move: JudgedMove): MoveSample[] {
  const samples: MoveSample[] = []
  for (const source of sentenceSources) {
    for (const {text, label = false} of sentences(source, move.id)) {
      const letter = readBody(text, stageOf[move.id])
      const signals = move.signals(letter)
      const features = letter.sentences.flatMap((sentence) => [
        ...wordFeatures(letter, sentence),
        ...signals(sentence).map((signal) => `${move.id}${signal}`)
      ])
      samples.push({features, label, source, weight: label ? 1 : nearMissWeight})
    }
  }
  for (const source of letterSources) {
    for (const row of letters(source)) {
      const {quotes} = row[goldNames[move.id]!] as {quotes: string[]}
      const letter = read(row.text, row.stage)
      const signals = move.signals(letter)
      const places = placesOf(quotes, letter.draft)
      for (const sentence of letter.sentences) {
        samples.push({
          features: [
            ...wordFeatures(letter, sentence),
            ...signals(sentence).map((signal) => `${move.id}${signal}`)
          ],
          label: touches(places, sentence),
          source,
          weight: 1,
          letter: row.id
        })
      }
    }
  }
  return samples
}

/**
 * The log odds from which on a sentence makes the move for its letter: what tells the letters best that have it from
 * those that have not, on fifths of the letters that were not trained on.
 */
function bestShift(samples: readonly MoveSample[]): number {
  const ids = [...new Set(samples.flatMap(({letter}) => letter ?? []))]
  const highest = new Map<string, {highest: number; label: boolean}>()
  for (let fifth = 0; fifth < 5; fifth++) {
    const held = new Set(ids.filter((_, index) => index % 5 === fifth))
    const weights = train(
      samples.filter(({letter}) => !letter || !held.has(letter)),
      fit
    )
    for (const {letter, label, features} of samples) {
      if (!letter || !held.has(letter)) continue
      const known = highest.get(letter) ?? {highest: -Infinity, label: false}
      highest.set(letter, {
        highest: Math.max(known.highest, odds(weights, features)),
        label: known.label || label
      })
    }
  }
  const shifts = Array.from({length: 41}, (_, step) => (step - 20) / 10)
  const rows = [...highest.values()]
  const f1 = (shift: number): number => {
    const hit = rows.filter(({highest, label}) => label && highest > shift).length
    const found = rows.filter(({highest}) => highest > shift).length
    return (2 * hit) / (found + rows.filter(({label}) => label).length)
  }
  // To call a move missing that is there costs more than to miss that it is missing, so the low end of the best stretch.
  const best = Math.max(...shifts.map(f1))
  return shifts.find((shift) => f1(shift) >= best - 0.004)!
}

/** Learn every move, and print how the weights of all other writers do on each. */
export function learnMoves(
  learn: (outcome: Outcome, weights: ReadonlyMap<string, number>) => void
): void {
  for (const move of moves) {
    if (!move.signals) continue
    const samples = samplesOf(move as JudgedMove)
    const weights = train(samples, fit)
    console.log(`${move.id.padEnd(13)} ${samples.length} sentences, ${weights.size} weights`)
    for (const source of [...sentenceSources, ...letterSources]) {
      const own = samples.filter((sample) => sample.source === source)
      if (own.length === 0) continue
      const others = train(
        samples.filter((sample) => sample.source !== source),
        fit
      )
      const rows = own.map(({label, features}) => ({label, found: odds(others, features) > 0}))
      console.log(`  ${source.padEnd(13)} unseen writer ${quality(rows)}`)
    }
    const shift = bestShift(samples)
    console.log(`  a letter makes the move from odds of ${shift.toFixed(2)} on`)
    learn(move.id, new Map([...weights, ['*', weights.get('*')! - shift]]))
  }
}
