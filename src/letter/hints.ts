/** What to say where something is missing: where it belongs, and what kind of sentence does it. By stage; data first. */
import {missingAt} from './moves/place.js'
import type {Letter, MoveId, Range, Stage} from './types.js'

/** Something that a letter can lack: a move, or a piece of one that a rule looks for. */
export type Lack = MoveId | 'ask' | 'contact' | 'employer' | 'offer' | 'role' | 'subject'

/** What is told of something missing, after "Did not recognise": a move to make, no sentence to paste. */
interface Hint extends Partial<Record<Stage, string>> {
  /** Where the stage has none of its own. */
  any: string
}

/** Pieces that belong where a move belongs. */
const homes: Readonly<Record<Exclude<Lack, MoveId>, MoveId>> = {
  ask: 'purpose',
  contact: 'signature',
  employer: 'detail',
  offer: 'skills',
  role: 'purpose',
  subject: 'purpose'
}

/** All hints. A reason stays one sentence of about 120 characters. Ground: `domain.md` 1.1, the row of each rule. */
export const hints: Readonly<Record<Lack, Hint>> = {
  thanks: {
    any: 'thanks; a line near the start could thank them for their time',
    'after-application':
      'thanks; a line near the start could thank them for looking at your application',
    'after-phone-interview':
      'thanks; the first two sentences could name what they gave, such as the call or an answer in it',
    'after-interview':
      'thanks; the first two sentences could name what they gave, such as their time, a tour or an answer',
    'status-check': 'thanks; a line near the start could thank them for the interview',
    'keep-in-touch': 'thanks; a line near the start could thank them for an earlier answer',
    'after-rejection':
      'thanks; the first two sentences could thank them for their time and for letting you know'
  },
  interest: {
    any: 'interest in the job; near the end, a sentence could say what draws you to it',
    'after-application':
      'interest in the job; near the end, a sentence could say what in the advert draws you to it',
    'after-phone-interview':
      'interest in the job; near the end, a sentence could say what in the call made you want it more',
    'after-interview':
      'interest in the job; near the end, a sentence could say what in the talk made you want it more',
    'status-check':
      'interest in the job; near the end, a sentence could say that you still want it, and why',
    speculative:
      'interest in the employer; near the end, a sentence could say which work of theirs draws you',
    'keep-in-touch':
      'interest in the employer; near the end, a sentence could say what of theirs still draws you'
  },
  skills: {
    any: 'a concrete skill; near the end, one deed with a number, a tool or a result could show what you bring',
    'after-phone-interview':
      'a concrete skill; near the end, one deed with a number, a tool or a result could meet a need they named',
    'after-interview':
      'a concrete skill; near the end, one deed with a number, a tool or a result could meet a need they named',
    'keep-in-touch':
      'a concrete skill; near the end, one deed with a number or a result could show what is new with you'
  },
  feedback: {
    any: 'a request for feedback; at the end, one modest question could ask what to do better next time'
  },
  'next-step': {
    any: 'a next step; the end could offer something more, say when you are free, or ask what follows',
    'status-check':
      'a next step; the end could ask when they expect to decide, or offer what they may still need',
    speculative:
      'a next step; the end could ask for a short talk when it suits them, or for your details to be kept',
    'keep-in-touch':
      'a next step; the end could say when you are free, or ask them to keep your details',
    'after-rejection':
      'a next step; the end could leave the door open for a later post, or ask to stay in touch'
  },
  purpose: {
    any: 'why the letter is written; the first two sentences could name the job and what has happened so far',
    'after-application':
      'why the letter is written; the first two sentences could name the job and when you applied',
    'after-phone-interview':
      'why the letter is written; the first two sentences could name the job and when you spoke',
    'after-interview':
      'why the letter is written; the first two sentences could name the job and when you met',
    'status-check':
      'why the letter is written; the first two sentences could name the job and the interview',
    speculative:
      'why the letter is written; the first two sentences could say who you are and what work you look for',
    'keep-in-touch':
      'why the letter is written; the first two sentences could say who you are and when you last wrote',
    'after-rejection':
      'why the letter is written; the first two sentences could name the job and their decision'
  },
  detail: {
    any: 'a detail of the interview; near the end, a sentence could name a thing they told, showed or asked you',
    'after-phone-interview':
      'a detail of the call; near the end, a sentence could name a thing they told or asked you',
    speculative:
      'a detail of this employer; near the end, a sentence could name a project, product or plan of theirs'
  },
  'missed-point': {
    any: 'a point that the interview left out; near the end there is room for one, in a sentence or two'
  },
  salutation: {
    any: 'a greeting such as `Dear` and a name; it belongs on a line of its own above the first sentence'
  },
  'sign-off': {
    any: 'a close such as `Kind regards`; it belongs on a line between the last sentence and the name'
  },
  signature: {any: 'a name below the letter; your full name belongs under the close'},
  ask: {any: 'what you hope for; near the start, a sentence could name the kind of work'},
  contact: {
    any: 'a telephone number or an e-mail address; one belongs under your name or at the head of the letter'
  },
  employer: {
    any: 'the employer’s name; the sentence on what draws you to them could use it'
  },
  offer: {
    any: 'what you offer; near the end, a sentence could say what you would bring, with a fact'
  },
  role: {any: 'which job this is about; the subject or the first sentence could name it'},
  subject: {any: 'a subject line; a few words could name the job and why you write'}
}

/**
 * The finding for something missing: an empty range where it belongs, and what kind of sentence does it.
 *
 * `named` is what exactly was looked for, such as the employer's name.  * What nearly reads as the move may be it in other words: then it is a suggestion.
 */
export function missing(
  letter: Pick<Letter, 'body' | 'moves' | 'paragraphs' | 'signOff' | 'stage'>,
  lack: Lack,
  named?: string
): {reason: string; place: Range; severity?: 'suggestion'} {
  const isMove = (id: Lack): id is MoveId => id in letter.moves
  const hint = hints[lack][letter.stage.value] ?? hints[lack].any
  const said = named === undefined ? hint : hint.replace(';', ` (\`${named}\`);`)
  return {
    reason: `Did not recognise ${said}`,
    place: missingAt(letter, isMove(lack) ? lack : homes[lack]),
    ...(isMove(lack) && letter.moves[lack].isDoubtful && {severity: 'suggestion' as const})
  }
}
