/** Public names of letterlint. */
export {
  letterlint as default,
  letterlint,
  lint,
  lintSync,
  rules,
  type Draft,
  type LintOptions
} from './lint.js'
export {readInput} from './inputs/index.js'
export type {Comment, Input, NamedRange, Reading} from './inputs/index.js'
export {fix, type FixResult} from './fix.js'
export {expand, type ExpandOptions, type Expansion} from './expand.js'
export type {PlaceholderSetting} from './templates/declarations.js'
export {rule} from './rule.js'
export type {
  Area,
  Example,
  Examples,
  Finding,
  Rule,
  RuleDefinition,
  RuleSettings,
  Severity
} from './rule.js'
export type {RuleLevel} from './check.js'
export type {Band, LintReport, Report, ReportedValue, ReportMessage} from './report.js'
export {rubric} from './score.js'
export {createRun, type Run} from './run/run.js'
export {survey} from './run/survey.js'
export {profiles, type Profile} from './letter/profile.js'
export {phrases, type Hit, type PhraseList} from './phrases/index.js'
export {dialects, mediums, moveIds, stages} from './letter/types.js'
export type {
  Companion,
  Dialect,
  Facts,
  Letter,
  Medium,
  MoveId,
  Paragraph,
  Part,
  Place,
  Range,
  Sentence,
  Stage
} from './letter/types.js'
