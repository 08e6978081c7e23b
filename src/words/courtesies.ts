/**
 * Forms of courtesy that are plain politeness in one English and debated, dated or unusual in another.
 *
 * In an English where a form is at home, no rule of tone or brevity speaks of it. Sources: `domain.md` 1.1 (T02, T05, T20),
 * 5.4, PF11, PF14, PF17 and PF25.
 */

/** A form, and where it is at home. */
interface Courtesy {
  /** Englishes, such as `en-IN`. */
  home: readonly string[]
  /** Stages at which it is; all, where absent. */
  stages?: readonly string[]
  phrases: readonly string[]
}

/** All forms, by name. */
export const courtesies = {
  'thanks in advance': {
    home: ['en-IN', 'en-NG'],
    phrases: ['[many] {thanks|thank you} [so much|very much] in advance']
  },
  'thanking you in anticipation': {
    home: ['en-IN', 'en-NG'],
    phrases: ['thanking you in {advance|anticipation}']
  },
  kindly: {
    home: ['en-IN', 'en-NG'],
    phrases: [
      '{kindly|humbly} {accept|acknowledge|advise|allow|arrange|call|confirm|consider|contact|do|find|forward|give|grant|inform|keep|let|note|permit|provide|reply|respond|review|send|share|update}'
    ]
  },
  'the needful': {home: ['en-IN', 'en-NG'], phrases: ['{do|for} the needful']},
  'I request you to': {
    home: ['en-IN', 'en-NG'],
    phrases: [
      'i {am requesting|request} you to',
      'requesting you to',
      '{i [am]|i [would] [humbly]} {request|requesting} you to [kindly] {consider|go through|look into|review} ..3 {application|candidature|case|cv|profile|request|resume}'
    ]
  },
  'kind consideration': {
    home: ['en-IN', 'en-NG'],
    phrases: ['{favorable|positive|kind} {consideration|reply|response}']
  },
  'at the earliest': {
    home: ['en-IN', 'en-NG'],
    phrases: ['at the earliest {$|possible|and|so}']
  },
  'a reply at the earliest': {
    home: ['en-IN', 'en-NG'],
    phrases: [
      '[please|kindly] [do] {advise|confirm|inform|let me know|reply|respond|revert|revert back} ..3 at the earliest'
    ]
  },
  'awaiting your reply': {
    home: ['en-IN', 'en-NG'],
    phrases: [
      '{await|awaiting|waiting for} your ..2 {answer|decision|feedback|reply|response}',
      'waiting [eagerly] to hear from you'
    ]
  },
  revert: {home: ['en-IN'], phrases: ['revert {back|to {me|us}|at|with|soon|$}']},
  'read from you': {
    home: ['en-NG'],
    phrases: ['{hope|hoping|forward|love|like} to {read|reading} from you']
  },
  'formal requests': {
    home: ['en-IN', 'en-NG'],
    phrases: [
      'do not hesitate to',
      'be good enough to',
      '{if you|you} would be so kind',
      'would you be so kind',
      '^i trust {that|this|you|my}'
    ]
  },
  'respectful address': {
    home: ['en-IN', 'en-NG'],
    phrases: ['respected {sir or madam|sir madam|sir|madam|sirs}', 'with due respect']
  },
  'a wish for health': {
    home: ['en-IN', 'en-NG'],
    phrases: [
      '{hope|trust} this {email|letter|mail|message|note} {finds|meets} you [in {good health|the best of health}|well]',
      '{hope|trust} you are {doing well|fine|in good health|well}',
      'compliments of the {day|season}',
      'greetings of the day'
    ]
  },
  'a promised call': {
    home: ['en-GB', 'en-IE'],
    stages: ['speculative', 'keep-in-touch'],
    phrases: [
      'i will [then|also] {call|contact|phone|ring|telephone} ..9 to {agree|arrange|book|fix|organize|schedule|set up|settle}'
    ]
  }
} as const satisfies Readonly<Record<string, Courtesy>>
