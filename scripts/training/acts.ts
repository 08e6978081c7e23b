/** Teaches the judge what sentences do to their reader. */
import {actSignals} from '../../src/letter/acts.js'
import type {Outcome} from '../../src/letter/moves/judge.js'
import {actIds, moveIds, type ActId, type Letter, type Sentence} from '../../src/letter/types.js'
import {rules} from '../../src/lint.js'
import type {PhraseList} from '../../src/phrases/index.js'
import {
  filesOf,
  goodLetters,
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

const fit: Fit = {penalty: () => 0.000_07, steps: 300}

/** How many parts the sentences are cut into to find thresholds on sentences that were not trained on. */
const folds = 4

/**
 * The share of good letters' sentences that may seem to do an act, and the share of what is told that must be right among
 * sentences that do it and near misses of it: for what is only suggested, and for what is told as it is.
 */
const likely = {alarms: 0.005, precision: 0.93}
const sure = {alarms: 0.0015, precision: 0.96}

/** The least log odds that are ever enough, of a text of one sentence; of a letter `src/letter/acts.ts` asks for more. */
const floor = -1

/** What advisers call each act in labelled letters. */
const goldNames: Partial<Record<ActId, string>> = {
  ultimatum: 'ultimatum_or_demand',
  presumption: 'presumption',
  blame: 'blame_for_silence',
  leverage: 'leverage',
  gift: 'gift',
  nagging: 'nagging',
  desperation: 'desperation',
  apology: 'apology',
  pay: 'pay_talk',
  cliche: 'cliche',
  arrogance: 'arrogance',
  negativity: 'negativity',
  informality: 'informality',
  discourtesy: 'discourtesy',
  'filler-opening': 'filler_opening'
}

/** The phrases of the rule that tells of an act: signals beside the words. */
function listsOf(act: ActId): readonly PhraseList[] {
  const rule = rules.find(({definition}) => definition.judged?.some((one) => one.act === act))
  return rule?.definition.phrases ?? []
}

/** A sentence, or a few of a file's row, read once for all acts. */
interface Unit {
  source: string
  letter: Letter
  sentences: readonly Sentence[]
  words: readonly string[]
  /** What the row is filed under, and whether it does it; or, of a labelled letter, what its sentence does. */
  file?: string
  label?: boolean
  does?: ReadonlySet<string>
  /** Done so mildly that advisers differ. */
  hints?: ReadonlySet<string>
  quality?: string
}

function readUnits(): Unit[] {
  const units: Unit[] = []
  for (const source of sentenceSources) {
    for (const file of filesOf(source)) {
      for (const {text, label = false} of sentences(source, file)) {
        const letter = readBody(text)
        const words = letter.sentences.flatMap((sentence) => wordFeatures(letter, sentence))
        units.push({source, letter, sentences: letter.sentences, words, file, label})
      }
    }
  }
  for (const source of [...letterSources, goodLetters]) {
    for (const {text, stage, negatives = {}, quality = 'good'} of letters(source)) {
      const letter = read(text, stage)
      for (const sentence of letter.sentences) {
        const named = (kind: 'quotes' | 'mild'): Set<string> =>
          new Set(
            Object.entries(negatives).flatMap(([name, found]) =>
              touches(placesOf(found[kind], text), sentence) ? [name] : []
            )
          )
        units.push({
          source,
          letter,
          sentences: [sentence],
          words: wordFeatures(letter, sentence),
          does: named('quotes'),
          hints: named('mild'),
          quality
        })
      }
    }
  }
  return units
}

interface ActSample extends Sample {
  unit: Unit
  /** Whether it stands in the file of the act. */
  isOwn: boolean
  /** Whether it is a sentence that nobody objects to. */
  isGood: boolean
}

const goodFiles = ['good-sentences', 'good-paragraphs']
const acts: readonly string[] = actIds
const moves: readonly string[] = moveIds

/** What a unit says of an act; nothing where its label leaves that open. */
function sampleOf(unit: Unit, act: ActId): Omit<ActSample, 'features'> | undefined {
  const {file, label = false, does, hints, quality} = unit
  if (file !== undefined) {
    const isOwn = file === act
    const isGood = goodFiles.includes(file)
    if (isOwn) return {unit, label, weight: 1, isOwn, isGood}
    if (isGood) return {unit, label: false, weight: 1, isOwn, isGood}
    // What makes a move may do an act as well, and what does one act another.
    if (moves.includes(file) && label) return {unit, label: false, weight: 0.3, isOwn, isGood}
    if (acts.includes(file) && !label) return {unit, label: false, weight: 0.5, isOwn, isGood}
    return
  }
  const name = goldNames[act] ?? ''
  if (does!.has(name)) return {unit, label: true, weight: 1, isOwn: false, isGood: false}
  if (hints!.has(name)) return
  if (quality === 'good') return {unit, label: false, weight: 1, isOwn: false, isGood: true}
  return does!.size > 0 ? undefined : {unit, label: false, weight: 0.2, isOwn: false, isGood: false}
}

function samplesOf(act: ActId, units: readonly Unit[]): ActSample[] {
  const lists = listsOf(act)
  return units.flatMap((unit): ActSample[] => {
    const sample = sampleOf(unit, act)
    if (!sample) return []
    const signals = actSignals(unit.letter, act, lists)
    return [{...sample, features: [...unit.words, ...unit.sentences.flatMap(signals)]}]
  })
}

/** The least log odds at which no more is told than may be, on sentences that were not trained on. */
function threshold(
  rows: readonly {sample: ActSample; odds: number}[],
  {alarms, precision}: typeof likely
): number {
  const good = rows.filter(({sample}) => sample.isGood && !sample.label)
  const allowed = good.map(({odds}) => odds).sort((a, b) => b - a)[
    Math.floor(good.length * alarms)
  ]!
  const own = rows.filter(({sample}) => sample.isOwn).sort((a, b) => b.odds - a.odds)
  let least = Infinity
  let right = 0
  own.forEach(({sample, odds}, index) => {
    if (sample.label) right++
    if (right / (index + 1) >= precision) least = odds
  })
  return Math.max(floor, allowed, least)
}

/** Learn every act, and print how the weights of all other writers do on each. */
export function learnActs(
  learn: (outcome: Outcome, weights: ReadonlyMap<string, number>) => void
): void {
  const units = readUnits()
  for (const act of actIds) {
    const samples = samplesOf(act, units)
    const rows = Array.from({length: folds}, (_, fold) => {
      const weights = train(
        samples.filter((_, index) => index % folds !== fold),
        fit
      )
      return samples
        .filter((_, index) => index % folds === fold)
        .map((sample) => ({sample, odds: odds(weights, sample.features)}))
    }).flat()
    const [least, certain] = [threshold(rows, likely), threshold(rows, sure)]
    const weights = train(samples, fit)
    console.log(
      `${act.padEnd(14)} ${samples.length} sentences, ${weights.size} weights, likely from ${least.toFixed(2)}, sure from ${certain.toFixed(2)}`
    )
    for (const source of [...sentenceSources, ...letterSources]) {
      const found = rows.filter(({sample}) => sample.unit.source === source)
      const own = found.filter(({sample}) => sample.isOwn || sample.unit.does)
      if (!own.some(({sample}) => sample.label)) continue
      const at = (least: number): string =>
        quality(own.map(({sample, odds}) => ({label: sample.label, found: odds > least})))
      console.log(`  ${source.padEnd(13)} likely ${at(least)}; sure ${at(certain)}`)
    }
    learn(
      act,
      new Map([
        ...weights,
        ['*', weights.get('*')! - least],
        ['*sure', Math.max(0, certain - least)]
      ])
    )
  }
}
