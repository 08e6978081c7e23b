/** The sentences and letters that the judge learns from, read as the product reads them. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {readLetter} from '../../src/letter/read.js'
import {features} from '../../src/letter/moves/features.js'
import {kindName} from '../../src/letter/moves/judge.js'
import {allLists} from '../../src/lint.js'
import {createMatcher} from '../../src/phrases/index.js'
import type {Letter, Sentence, Stage} from '../../src/letter/types.js'

/** Folders of sentences, each by other writers. Rows marked `held` are never read. */
export const sentenceSources = [
  'acts',
  'more',
  'train',
  'extra',
  'fourth',
  'fifth',
  'sixth'
] as const

/** Files of labelled letters to learn from. */
export const letterSources = ['letters.dev', 'letters', 'letters-train'] as const

/** A file of letters that nobody objects to, without other labels. */
export const goodLetters = 'good-letters'

/** A row of a file of sentences. */
export interface Row {
  text: string
  label?: boolean
  half?: 'open' | 'held'
  stage?: Stage
}

/** A row of a file of letters: what careers advisers would say of it. */
export interface LetterRow extends Record<string, unknown> {
  id: string
  text: string
  stage: Stage
  quality: 'good' | 'weak' | 'bad'
  negatives: Record<string, {present: boolean; quotes: string[]; mild: string[]}>
}

const corpus = new URL('../../test/corpus/', import.meta.url)

function lines(name: string): unknown[] {
  const file = new URL(name, corpus)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
}

/** Sentences of a file, held ones left out; none where there is no such file. */
export function sentences(source: string, name: string): Row[] {
  return (lines(`${source}/${name}.jsonl`) as Row[]).filter(({half}) => half !== 'held')
}

/** What files of sentences a folder has. */
export function filesOf(source: string): string[] {
  const folder = new URL(`${source}/`, corpus)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
}

/** Labelled letters of a file. */
export function letters(source: string): LetterRow[] {
  return lines(`${source}.jsonl`) as LetterRow[]
}

const parser = retext().use(retextEnglish).freeze()
const matcher = createMatcher(allLists())

/** Read a whole letter. */
export function read(text: string, stage: Stage): Letter {
  return readLetter(
    parser.parse(text) as Parameters<typeof readLetter>[0],
    text,
    {facts: {}, template: false, stage: {value: stage, from: 'flag'}},
    matcher
  )
}

/** Read a sentence as the body of a letter. */
export function readBody(text: string, stage: Stage = 'after-interview'): Letter {
  return read(`Dear Ms Obi,\n\n${text}\n\nKind regards,\nSam Hale`, stage)
}

/** What the judge sees of a sentence: its features, and once more for each word its kind. */
export function wordFeatures({tokens}: Letter, sentence: Sentence): string[] {
  return features(tokens, sentence).flatMap((feature) => {
    const kind = feature.includes(' ') ? undefined : kindName(feature)
    return kind === undefined ? [feature] : [feature, kind]
  })
}

/** Where quotes stand in a text. */
export function placesOf(quotes: readonly string[], text: string): {start: number; end: number}[] {
  return quotes.map((quote) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length
  }))
}

/** Whether a sentence and one of the places have more than a word in common, or the place is within the sentence. */
export function touches(
  places: readonly {start: number; end: number}[],
  sentence: Pick<Sentence, 'start' | 'end'>
): boolean {
  return places.some(
    ({start, end}) =>
      Math.min(end, sentence.end) - Math.max(start, sentence.start) > 8 ||
      (start >= sentence.start && end <= sentence.end)
  )
}
