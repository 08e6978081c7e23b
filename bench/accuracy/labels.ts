/** Which rules should speak of what is labelled. Data only; rules that do not exist are left out where it is used. */
import type {MoveId, Stage} from '../../src/letter/types.js'

/** Rules that stand for an act: the act is found where one of them speaks. */
export const toneActs: Readonly<Record<string, readonly string[]>> = {
  ultimatum: ['no-ultimatum'],
  presumption: ['no-presumption'],
  blame: ['no-blame'],
  nagging: ['no-empty-check-in'],
  'debated-formula': ['no-debated-formula'],
  desperation: ['no-desperation'],
  apology: ['no-apology'],
  pay: ['no-pay-talk'],
  cliche: ['no-cliche'],
  arrogance: ['no-arrogance'],
  negativity: ['no-negativity'],
  informality: ['no-informality'],
  discourtesy: [
    'no-blame',
    'no-curtness',
    'no-discourtesy',
    'no-informality',
    'no-insensitivity',
    'no-negativity',
    'no-profanity',
    'no-shouting',
    'no-ultimatum'
  ],
  hedging: ['no-hedging'],
  archaism: ['no-archaism'],
  leverage: ['no-leverage'],
  gift: ['no-gift'],
  'protected-data': ['no-protected-data'],
  curtness: ['no-curtness'],
  'filler-opening': ['no-filler-opening'],
  insensitivity: ['no-insensitivity']
}

/** The stage at which a sentence is read that makes a move; all others are read as of `after-interview`. */
export const stageOfAct: Readonly<Record<string, Stage>> = {
  feedback: 'after-rejection',
  purpose: 'after-application',
  'next-step': 'after-application'
}

/** Labels of letters that a reader tells apart less than a label's name does, and the rules that should speak of them. */
export interface Group {
  labels: readonly string[]
  rules: readonly string[]
  /** Whether a suggestion is an alarm, too. */
  withSuggestions?: boolean
}

/** Groups of tone. */
export const groups: Readonly<Record<string, Group>> = {
  pushy: {
    labels: ['ultimatum_or_demand', 'presumption', 'blame_for_silence', 'leverage', 'gift'],
    rules: ['no-blame', 'no-gift', 'no-leverage', 'no-presumption', 'no-pressure', 'no-ultimatum']
  },
  desperate: {
    labels: ['desperation', 'negativity', 'apology'],
    rules: ['no-apology', 'no-desperation', 'no-negativity'],
    withSuggestions: true
  },
  discourteous: {labels: ['discourtesy', 'informality'], rules: toneActs.discourtesy!},
  pay: {labels: ['pay_talk'], rules: ['no-pay-talk']},
  cliche: {labels: ['cliche'], rules: ['no-cliche'], withSuggestions: true},
  arrogance: {labels: ['arrogance'], rules: ['no-arrogance'], withSuggestions: true},
  filler: {labels: ['filler_opening'], rules: ['no-filler-opening'], withSuggestions: true},
  nagging: {
    labels: ['nagging'],
    rules: ['keep-distance', 'no-empty-check-in'],
    withSuggestions: true
  }
}

/** Rules of language: one of them should speak of a slip. */
export const slipRules: readonly string[] = [
  'match-dates',
  'match-sign-off',
  'no-confused-word',
  'no-grammar-slip',
  'no-letter-slip',
  'no-misspelling',
  'no-repeated-word',
  'no-wrong-article'
]

/** Rules of tone and the label of letters that each should speak of. */
export const labelOfRule: Readonly<Record<string, string>> = {
  'no-apology': 'apology',
  'no-arrogance': 'arrogance',
  'no-blame': 'blame_for_silence',
  'no-cliche': 'cliche',
  'no-desperation': 'desperation',
  'no-discourtesy': 'discourtesy',
  'no-empty-check-in': 'nagging',
  'no-filler-opening': 'filler_opening',
  'no-gift': 'gift',
  'no-informality': 'informality',
  'no-leverage': 'leverage',
  'no-negativity': 'negativity',
  'no-pay-talk': 'pay_talk',
  'no-presumption': 'presumption',
  'no-ultimatum': 'ultimatum_or_demand'
}

/** Rules that should speak where a move is missing. */
export const moveOfRule: Readonly<Record<string, MoveId>> = {
  'prefer-missed-point': 'missed-point',
  'require-feedback-request': 'feedback',
  'require-interest': 'interest',
  'require-next-step': 'next-step',
  'require-purpose': 'purpose',
  'require-salutation': 'salutation',
  'require-sign-off': 'sign-off',
  'require-signature': 'signature',
  'require-skills': 'skills',
  'require-specific-detail': 'detail',
  'require-thanks': 'thanks'
}
