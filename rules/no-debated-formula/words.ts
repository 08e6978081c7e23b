/** Formulas that some readers like and others do not, and the Englishes in which they are plain courtesy. Source: PF17. */
import {type Letter, phrases} from '../../src/kit.js'

type Dialect = Letter['dialect']['value']

/** A family of formulas: what is said against it, and where it is at home. */
export interface Formula {
  phrases: ReturnType<typeof phrases>
  /** What some readers make of it. */
  reading: string
  home: readonly Dialect[]
}

/** Every family, commonest first. Bare "please send" and "I look forward to your reply" are left alone: too many like them. */
export const formulas: readonly Formula[] = [
  {
    phrases: phrases(['{thanks|thank you} [so much|very much] in advance']),
    reading: 'takes the answer for granted, to some readers',
    home: []
  },
  {
    phrases: phrases([
      'thanking you in {advance|anticipation}',
      '{kindly|humbly} {accept|acknowledge|advise|allow|arrange|call|confirm|consider|contact|do|find|forward|give|grant|inform|keep|let|note|permit|provide|reply|respond|review|send|share|update}',
      '{do|for} the needful',
      'i {am requesting|request} you to',
      'requesting you to',
      '{favorable|positive|kind} {consideration|reply|response}',
      'at the earliest {$|possible|and|so}'
    ]),
    reading: 'sounds stiff or commanding to readers elsewhere',
    home: ['en-IN', 'en-NG']
  },
  {
    phrases: phrases(['revert {back|to {me|us}|at|with|soon|$}']),
    reading: 'means “go back to an earlier state” to readers elsewhere',
    home: ['en-IN']
  },
  {
    phrases: phrases(['{hope|hoping|forward|love|like} to {read|reading} from you']),
    reading: 'is unusual outside West Africa',
    home: ['en-NG']
  },
  {
    phrases: phrases([
      'at your {earliest|soonest} [possible] convenience',
      'please advise',
      'your {prompt|immediate|earliest} {action|attention|reply|response}'
    ]),
    reading: 'may sound like an order, to some readers',
    home: []
  },
  {
    phrases: phrases([
      'do not hesitate to',
      'be good enough to',
      '{if you|you} would be so kind',
      'would you be so kind',
      '^i trust {that|this|you|my}'
    ]),
    reading: 'is a worn formula, to some readers',
    home: ['en-IN', 'en-NG']
  }
]
