/**
 * Where the severity of a rule depends on the stage, the medium or the English. Data only; what is not here is as the
 * rule itself says.
 *
 * Source of every row: `domain.md` 1.1, the row of the check that it names.
 */
import type {Dialect, Letter, Medium, Stage} from './types.js'

/** When a rule has another severity: where everything that the row names holds. `off` silences the rule. */
export interface SeverityRow {
  stages?: readonly Stage[]
  medium?: Medium
  dialects?: readonly Dialect[]
  severity: 'error' | 'warning' | 'suggestion' | 'off'
}

const chases: readonly Stage[] = ['after-application', 'status-check']
const cold: readonly Stage[] = ['speculative', 'keep-in-touch']

/** Rows by rule; the first that fits counts. */
export const severityRows: Readonly<Record<string, readonly SeverityRow[]>> = {
  // C01: a thank-you without thanks misses its purpose; elsewhere thanks are a courtesy more.
  'require-thanks': [{stages: [...chases, ...cold], severity: 'suggestion'}],
  // C03: where no job is advertised, interest can only be in the employer.
  'require-interest': [{stages: cold, severity: 'suggestion'}],
  // C06
  'require-feedback-request': [{stages: ['after-rejection'], severity: 'warning'}],
  // C11: an e-mail can be answered as it is.
  'require-contact-details': [{medium: 'paper', severity: 'warning'}],
  // P01: who met the writer, and who is written to uninvited, has a name. Others mind a formula little [TWIMC].
  'require-named-recipient': [{stages: [...chases, 'after-rejection'], severity: 'suggestion'}],
  // P03
  'require-employer': [{stages: cold, severity: 'warning'}],
  // F01, F02: a letter on paper has a fixed form.
  'require-salutation': [{medium: 'paper', severity: 'error'}],
  'require-sign-off': [{medium: 'paper', severity: 'error'}],
  // F06: `Dear Sir` is taught at school there and meant as courtesy [IND2].
  'no-gendered-salutation': [{dialects: ['en-IN', 'en-NG'], severity: 'suggestion'}],
  // T14: formal business English is taught and expected there [IND2].
  'no-archaism': [{dialects: ['en-IN', 'en-NG', 'en-ZA'], severity: 'off'}]
  // T20: a wish for the reader's health opens a letter there as a matter of politeness.
}

/** The severity of a rule in a letter where it is not the rule's own. */
export function severityIn(
  ruleId: string,
  {stage, medium, dialect}: Pick<Letter, 'stage' | 'medium' | 'dialect'>
): SeverityRow['severity'] | undefined {
  const rows = Object.hasOwn(severityRows, ruleId) ? severityRows[ruleId] : []
  return rows!.find(
    (row) =>
      (row.stages?.includes(stage.value) ?? true) &&
      (row.medium === undefined || row.medium === medium.value) &&
      (row.dialects?.includes(dialect.value) ?? true)
  )?.severity
}
