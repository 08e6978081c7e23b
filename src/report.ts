/** The report on one letter: the shape that `lint` returns and every format prints. */
import type {VFile} from 'vfile'
import type {Origin, MoveId, Place} from './letter/types.js'
import type {Area, Severity} from './rule.js'

/** Bands of the score: ≥85 ready, ≥70 sound, ≥50 revise, below hold. */
export type Band = 'ready' | 'sound' | 'revise' | 'hold'

/** A stated or inferred value. */
export interface ReportedValue {
  value: string
  from: Origin
  /** The words that an inferred value was read from. */
  places: Place[]
}

/** One finding, located. */
export interface ReportMessage {
  ruleId: string
  area: Area
  severity: Severity
  reason: string
  note: string
  url: string
  actual: string
  expected: string[]
  fixable: boolean
  /** Points that the finding takes from its area, before caps; 0 where the area has none left. */
  cost: number
  place: Place
}

/** Everything that is known of one letter; one entry of `results` in the JSON format. */
export interface Report {
  path: string
  stage: ReportedValue
  medium: ReportedValue
  dialect: ReportedValue
  /** Body words. */
  words: number
  /** Points, 0–100. */
  score: number
  band: Band
  /** The ceiling that a grave finding sets, and its rule. */
  capped: {at: number; ruleId: string} | null
  timing: {verdict: 'send' | 'wait' | 'late' | 'unknown'; until?: string; why: string}
  areas: {id: Exclude<Area, 'timing'>; points: number; of: number}[]
  moves: Record<MoveId, {status: 'found' | 'missing' | 'not-expected'; places: Place[]}>
  messages: ReportMessage[]
  unchecked: {ruleId: string; why: string}[]
  suppressed: {ruleId: string; reason: string; place: Place}[]
}

/** What `lint` returns: the report, and the file it stands for. */
export type LintReport = Report & {file: VFile}
