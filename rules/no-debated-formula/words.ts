/** Formulas that some readers like and others do not. Source: PF17. Where one is at home, the kernel leaves it alone. */
import {courtesyList, phrases, type CourtesyName, type PhraseList} from '../../src/kit.js'

/** A family of formulas, and what is said against it. */
export interface Formula {
  lists: readonly PhraseList[]
  /** What some readers make of it. */
  reading: string
}

const forms = (...names: CourtesyName[]): PhraseList[] => names.map(courtesyList)

/** Every family, commonest first. Bare "please send" and "I look forward to your reply" are left alone: too many like them. */
export const formulas: readonly Formula[] = [
  {
    lists: forms('thanks in advance'),
    reading: 'takes the answer for granted, to some readers'
  },
  {
    lists: forms(
      'thanking you in anticipation',
      'kindly',
      'the needful',
      'I request you to',
      'kind consideration',
      'at the earliest'
    ),
    reading: 'sounds stiff or commanding to readers elsewhere'
  },
  {
    lists: forms('revert'),
    reading: 'means “go back to an earlier state” to readers elsewhere'
  },
  {
    lists: forms('read from you'),
    reading: 'is unusual outside West Africa'
  },
  {
    lists: [
      phrases([
        'at your {earliest|soonest} [possible] convenience',
        'please advise',
        'your {prompt|immediate|earliest} {action|attention|reply|response}'
      ])
    ],
    reading: 'may sound like an order, to some readers'
  },
  {
    lists: forms('formal requests'),
    reading: 'is a worn formula, to some readers'
  }
]
