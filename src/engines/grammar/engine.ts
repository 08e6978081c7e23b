/** What the project asks of a grammar engine: small, so that another engine can take its place. */
import type {Dialect} from '../../letter/types.js'

/** One text to check. */
export interface GrammarQuestion {
  text: string
  dialect: Dialect
  /** Words that are right though no dictionary has them: names, products, terms of a trade. */
  words: readonly string[]
}

/** One thing that the engine finds. */
export interface GrammarAnswer {
  /** UTF-16 code units in the text. */
  start: number
  /** UTF-16 code units in the text, exclusive. */
  end: number
  /** The engine's own rule, such as `AnA`. */
  name: string
  /** The engine's own sort of mistake, such as `Spelling`. */
  kind: string
  reason: string
  /** Texts that can stand in the place of the range, likeliest first; empty where there is none. */
  replacements: readonly string[]
}

/** A checker of spelling and grammar. */
export interface GrammarEngine {
  /** What is wrong with a text, in the order of the text. Rejects where the engine fails. */
  check(question: GrammarQuestion): Promise<readonly GrammarAnswer[]>
  /** Give back memory and threads. */
  close?(): Promise<void>
}
