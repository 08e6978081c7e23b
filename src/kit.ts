/** The one door for rules: everything that a file under `rules/` may use. */
export {
  rule,
  tellEffects,
  unquoted,
  type Effect,
  type Example,
  type Examples,
  type Finding,
  type Rule,
  type RuleDefinition
} from './rule.js'
export {findSlips, reportSlips, mend, proofLetters, slipList, type Slip} from './slips.js'
export {phrases, canonical, type Hit, type PhraseList} from './phrases/index.js'
export {dialectProfiles, profiles, type Profile} from './letter/profile.js'
export {courtesyList, isFormalEnglish, type CourtesyName} from './letter/courtesies.js'
export {resemblance, shingle} from './letter/shingles.js'
export {sketch} from './letter/sketch.js'
export {employerKey} from './letter/employer-key.js'
export {isNameLike} from './letter/parts.js'
export {missing} from './letter/hints.js'
export {dayFrom, daysIn, nearestDay, weekdayOf, yearOf, type Day} from './letter/timing/days.js'
export {ownDay} from './letter/timing/own-day.js'
export {stageAdvice} from './letter/timing/stage-advice.js'
export {promiseAdvice} from './letter/timing/promise-advice.js'
export {contactAdvice} from './letter/timing/contact-advice.js'
export {isAskedNotTo} from './letter/timing/instructions.js'
export {missingAt} from './letter/moves/place.js'
export {isQuoted} from './letter/quoted.js'
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
export {once} from './words/once.js'
export {doubtfulSpellings, spellings} from './words/dialects.js'
export type {WrittenDate} from './letter/types.js'
export {tellSlips} from './engines/grammar/tell.js'
export {findPassives} from './engines/passive.js'
export {readingEase} from './engines/readability.js'
export {countWords} from './engines/word-count.js'
export {findWordyPhrases} from './engines/wordiness.js'
export {
  comparePeople,
  foldName,
  isNear,
  isSameWord,
  isTitleClash,
  readPeople,
  readPerson,
  type Likeness,
  type Person
} from './letter/compare-names.js'
export {factsOfHeaders} from './letter/header-facts.js'
export {compareFirms, isFirmLike, readFirm, type Firm} from './letter/compare-firms.js'
export {honorifics, titleWords} from './words/correspondence.js'
export {firmWords, siteWords, umbrellaWords} from './words/firms.js'
export {roleWords} from './words/roles.js'
export {keySkills, type KeySkill} from './letter/skills/advert.js'
export {claimsOf} from './letter/skills/claims.js'
export {evidenceOf, readEvidence} from './letter/skills/evidence.js'
