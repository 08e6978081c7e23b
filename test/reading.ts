/** Reads drafts for the tests of phrases and parts, without rules. */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {readLetter} from '../src/letter/read.js'
import type {Letter, PartKind, Statement} from '../src/letter/types.js'
import {phrases, type PhraseListOptions} from '../src/phrases/index.js'

const parser = retext().use(retextEnglish).freeze()

/** Read a draft. */
export function read(draft: string, statement: Partial<Statement> = {}): Letter {
  return readLetter(parser.parse(draft), draft, {facts: {}, template: false, ...statement})
}

/** A sentence or two as the body of a letter. */
export function asBody(text: string): string {
  return `Dear Ms Obi,\n\n${text}\n\nKind regards,\nSam Hale\n`
}

/** The words that a phrase finds in the body of a letter. */
export function finds(
  phrase: string | readonly string[],
  text: string,
  options: PhraseListOptions & {statement?: Partial<Statement>} = {}
): string[] {
  const {statement, ...rest} = options
  const list = phrases(typeof phrase === 'string' ? [phrase] : phrase, rest)
  const letter = read(asBody(text), statement)
  return letter.find(list).map(letter.text)
}

/** The texts of a letter's parts of one kind. */
export function texts(letter: Letter, kind: PartKind): string[] {
  return letter.part(kind).map(({text}) => text)
}
