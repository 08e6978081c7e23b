/** The one door for rules: everything that a file under `rules/` may use. */
export {
  rule,
  tellEffects,
  type Effect,
  type Example,
  type Examples,
  type Finding,
  type Rule,
  type RuleDefinition
} from './rule.js'
export {phrases, canonical, type Hit, type PhraseList} from './phrases/index.js'
export {profiles, type Profile} from './letter/profile.js'
export {resemblance, shingle} from './letter/shingles.js'
export {sketch} from './letter/sketch.js'
export {employerKey} from './letter/employer-key.js'
export {isNameLike} from './letter/parts.js'
export {missingAt} from './letter/moves/place.js'
export {isProfane} from './engines/profanity.js'
export type {
  Companion,
  Dialect,
  Facts,
  Letter,
  MoveId,
  Paragraph,
  Part,
  Range,
  Sentence,
  Stage
} from './letter/types.js'
export {gratitude} from './letter/moves/thanks.js'
export {repeatedWords, wrongArticles, type RetextFinding} from './engines/retext-checks.js'
export {weekdays} from './words/calendar.js'
export {doubtfulSpellings, spellings} from './words/dialects.js'
export type {WrittenDate} from './letter/types.js'
export {findPassives} from './engines/passive.js'
export {readingEase} from './engines/readability.js'
export {countWords} from './engines/word-count.js'
export {findWordyPhrases} from './engines/wordiness.js'
