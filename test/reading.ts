/** Reads drafts for the tests of phrases and parts, without rules. */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {readLetter, readingLists} from '../src/letter/read.js'
import type {Letter, PartKind, Statement} from '../src/letter/types.js'
import {
  createMatcher,
  phrases,
  type PhraseList,
  type PhraseListOptions
} from '../src/phrases/index.js'

const parser = retext().use(retextEnglish).freeze()

/** Read a draft. `lists` are found in one pass with the letter's own. */
export function read(
  draft: string,
  statement: Partial<Statement> = {},
  lists: readonly PhraseList[] = []
): Letter {
  const matcher = lists.length > 0 ? createMatcher([...readingLists, ...lists]) : undefined
  return readLetter(parser.parse(draft), draft, {facts: {}, template: false, ...statement}, matcher)
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
