/** The texts that are measured: where they lie, who wrote them, and what they were used for before. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Facts, MoveId, Stage} from '../../src/letter/types.js'

const corpus = new URL('../../test/corpus/', import.meta.url)

/** A file of labelled letters. */
export interface LetterFile {
  name: string
  writer: string
  /** What was done with the file before it was measured; decides how far its figures can be believed. */
  use: string
}

/** Every file of letters, those that flatter most first. A file that is not there is not measured. */
const letterFiles: readonly LetterFile[] = [
  {name: 'letters-train.jsonl', writer: 'four writers, P to S', use: 'trained on'},
  {name: 'letters.dev.jsonl', writer: 'one writer, D', use: 'trained on and developed against'},
  {
    name: 'letters.jsonl',
    writer: 'another writer, H',
    use: 'trained on; its false alarms were read and mended'
  },
  {name: 'letters-held.jsonl', writer: 'two more writers, J and K', use: 'held out'}
]

/** Texts in which no tone rule should warn. */
export const quietFiles = ['acts/good-paragraphs.jsonl', 'more/good-sentences.jsonl'] as const

/** Something that may stand in a letter, and its exact words. */
interface Label {
  present: boolean
  quotes: readonly string[]
}

/** A labelled letter, as `test/corpus/README.md` describes it. */
export interface LetterRow {
  id: string
  stage: Stage
  quality: 'good' | 'weak' | 'bad'
  template: boolean
  form: string
  /** Two letters of a country, or `unknown`. */
  dialect: string
  text: string
  facts: Facts & {lastContact?: string}
  moves: Readonly<Record<MoveId, boolean>>
  /** What a letter should rather not do, by its name in the file. */
  negatives: Readonly<Record<string, readonly string[]>>
  placeholders: readonly string[]
  slips: readonly string[]
  passive: readonly string[]
  /** `at` counts code points. */
  wrongNames: readonly {quote: string; at: number}[]
}

/** A labelled sentence. */
export interface SentenceRow {
  text: string
  label: boolean
  half: 'open' | 'held'
  stage?: Stage
  dialect?: string
}

/** Moves by their name in the files. */
const moveNames: Readonly<Record<MoveId, string>> = {
  thanks: 'thanks',
  interest: 'interest',
  skills: 'skills',
  feedback: 'feedback_request',
  'next-step': 'next_step',
  purpose: 'purpose',
  detail: 'specific_detail',
  'missed-point': 'missed_point',
  salutation: 'salutation',
  'sign-off': 'closing',
  signature: 'signature'
}

/** The files of letters that are there. Throws an `Error` that names a file of which nothing is known. */
export function presentLetterFiles(): LetterFile[] {
  for (const name of readdirSync(corpus)) {
    if (/^letters.*\.jsonl$/.test(name) && !letterFiles.some((file) => file.name === name)) {
      throw new Error(
        `Who wrote \`test/corpus/${name}\`, and what was it used for? Say it in \`letterFiles\` of bench/accuracy/corpora.ts`
      )
    }
  }
  return letterFiles.filter(({name}) => existsSync(new URL(name, corpus)))
}

/** Letters of a file of `test/corpus`. */
export function letters(name: string): LetterRow[] {
  return rows<RawLetter>(new URL(name, corpus)).map(letterOf)
}

/** Sentences of an act; none where it has no file. */
export function sentences(act: string): SentenceRow[] {
  const file = new URL(`acts/${act}.jsonl`, corpus)
  return existsSync(file) ? rows<SentenceRow>(file) : []
}

/** Texts of a file of `test/corpus`. */
export function texts(name: string): {text: string; dialect?: string}[] {
  return rows(new URL(name, corpus))
}

/** What a file of JSON lines holds. Throws an `Error` that names the file and the line. */
export function rows<Row>(file: URL | string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): Row[] => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as Row]
      } catch {
        throw new Error(`${String(file)}:${index + 1}: expected one JSON object a line`)
      }
    })
}

/** A letter as it stands in a file: moves are labels, by the names of `moveNames`. */
interface RawLetter
  extends Omit<LetterRow, 'moves' | 'negatives' | 'slips' | 'wrongNames'>, Record<string, unknown> {
  negatives: Readonly<Record<string, Label>>
  grammar_slips: readonly {quote: string}[]
  wrong_name: LetterRow['wrongNames']
}

function letterOf(raw: RawLetter): LetterRow {
  return {
    ...raw,
    moves: Object.fromEntries(
      Object.entries(moveNames).map(([move, name]) => [move, (raw[name] as Label).present])
    ) as LetterRow['moves'],
    negatives: Object.fromEntries(
      Object.entries(raw.negatives).map(([name, {quotes}]) => [name, quotes])
    ),
    slips: raw.grammar_slips.map(({quote}) => quote),
    wrongNames: raw.wrong_name
  }
}
