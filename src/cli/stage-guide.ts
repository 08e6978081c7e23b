/** What to know of each stage: when to write, what belongs in the letter, what to avoid. Data only. */
import {capital, inWords, spanOf} from '../letter/timing/in-words.js'
import {timings} from '../letter/timing/timings.js'
import type {MoveId, Stage} from '../letter/types.js'

const {thanks, application, decision, contact, chase, rejection} = timings

/** Advice on one stage. The moves and the length of its letter stand in its profile. */
export interface StageGuide {
  /** When to write. */
  when: readonly string[]
  /** What a move means at this stage, where that is more than `moveGuide` says. */
  moves?: Readonly<Partial<Record<MoveId, string>>>
  /** What may stand in the letter besides. */
  optional?: readonly string[]
  avoid: readonly string[]
  /** Addresses of the pages that the advice rests on. */
  sources: readonly string[]
}

/** What each move is. */
export const moveGuide: Readonly<Record<MoveId, string>> = {
  salutation: 'Greet the reader, by name where you know it.',
  purpose: 'Say in the first two sentences who you are and why you write: the role and a date.',
  thanks: 'Thank them early, and for something they gave: their time, a visit, a frank answer.',
  detail:
    'Name one thing that only this letter could hold: a project, a figure, a question of theirs.',
  interest: 'Say in one sentence that you still want the work, and what draws you to it.',
  skills: 'Name one to three skills that the role needs, each with a fact behind it.',
  'missed-point': 'Add one point that the interview left out, in two sentences at most.',
  feedback: 'Ask for feedback once, and leave them free not to give it.',
  'next-step': 'Leave the door open: what happens next, or when and how you can be reached.',
  'sign-off': 'Close in a way that agrees with the greeting.',
  signature: 'Sign with your full name; a telephone number or an address below it helps.'
}

const pressure =
  'Deadlines, reproaches for silence, and anything that counts their delays for them.'
const thanksPage =
  'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters'

/** The advice by stage. */
export const stageGuide: Readonly<Record<Stage, StageGuide>> = {
  'after-application': {
    when: [
      'One to two weeks after the application. In a survey of 2017, 65 in 100 US personnel managers wanted to hear within two weeks and a quarter within three; a university guide says two.',
      `Later is fine too. After ${spanOf(application.stale)}, write as if for the first time.`,
      `${capital(inWords(chase.most))} letters are the usual limit, at least ${spanOf(chase.apart)} apart.`
    ],
    optional: [
      'A request for feedback, on condition that the post has been filled.',
      'One fact that is new since the application.'
    ],
    avoid: [
      pressure,
      '"Just checking in" with nothing new behind it.',
      'Pay, hours and benefits.',
      'Telling how much the job is needed.'
    ],
    sources: [
      'https://markets.businessinsider.com/news/stocks/the-art-of-following-up-1002382552',
      'https://owl.purdue.edu/owl/job_search_writing/skilled_labor_job_search_resources/follow_up_thank_you_letters/follow_up_and_thank_you_letter_overview.html',
      'https://www.cliffsnotes.com/cliffsnotes/subjects/your-career/writing-a-follow-up-letter-after-submitting-your-resume',
      'https://coburgbanks.co.uk/blog/just-checking-in-the-most-cringe-follow-ups-from-desperate-candidates'
    ]
  },
  'after-phone-interview': {
    when: [
      `The next day, or within ${inWords(thanks.workingDays)}, weekends not counted. Not in the minute you hang up: ${inWords(thanks.hours)} hours is a fair least.`,
      `After ${spanOf(thanks.late)} a note is late, and still better than none.`
    ],
    moves: {
      detail: 'Name one thing that was said on the telephone.',
      'next-step': 'Say that you would gladly meet, and when you can be reached.'
    },
    optional: ['One point that the call left out, in two sentences at most.'],
    avoid: [
      'Fixing a date for the meeting that they have not offered.',
      'Thanks in every sentence: once or twice is plenty.',
      'The same note to several people; they compare.'
    ],
    sources: [
      thanksPage,
      'https://careertrend.com/long-long-wait-before-writing-interview-thank-letter-33168.html',
      'https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email',
      'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html'
    ]
  },
  'after-interview': {
    when: [
      `The day after: most guides say 24 hours, and ${inWords(thanks.workingDays)} days at most, weekends not counted. Not on the way out of the door.`,
      `After ${spanOf(thanks.late)} a note is late, and still better than none.`,
      'Thank-you notes are an American custom above all. Nobody should be thought rude for writing none.'
    ],
    moves: {
      detail:
        'Name one thing that you spoke of or saw there. Managers complain of general notes most.'
    },
    optional: [
      'One point that the interview left out, in two sentences at most. Guides differ: some say that the time for it is over.'
    ],
    avoid: [
      'Asking for feedback: there is no decision yet.',
      'Pay, hours, other offers as a lever, and gifts.',
      'Excuses for how the interview went.',
      'The same note to everyone who was in the room.'
    ],
    sources: [
      thanksPage,
      'https://dadev.deanza.edu/counseling/career/resumes/thank-you-letters.html',
      'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
      'https://personaljobcoach.co.uk/guides/how-to-write-a-thank-you-email-after-an-interview',
      'https://www.monster.com/career-advice/article/send-thank-you-notes-abroad'
    ]
  },
  'status-check': {
    when: [
      `Not before the day they named. Where they named none, after ${inWords(decision.workingDays)} working days at the earliest; two weeks are common.`,
      `A week after that day is a good time for the first letter. After ${inWords(chase.most)} without an answer, another is one too many.`
    ],
    moves: {
      purpose: 'Say which interview, for which role, on which day.',
      'next-step': 'Ask one open question: how their plans stand, or when they expect to decide.'
    },
    optional: ['One fact that is new since the interview.'],
    avoid: [
      pressure,
      '"You said you would …": let them keep their face.',
      'Another offer as a lever; where you must decide soon, say so plainly and without a threat.'
    ],
    sources: [
      'https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview',
      'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
      'https://lawyerist.com/etiquette-of-following-up/',
      'https://www.resume-now.com/templates/career-tips/after-a-job-interview-why-you-shouldnt-follow-up-too-soon-or-too-much',
      'https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/'
    ]
  },
  speculative: {
    when: [
      'At any time: no job is advertised. A telephone call a week or so later is usual in Britain.',
      `Where nobody answers, let ${spanOf(contact.apart)} go by before the next one.`
    ],
    moves: {
      salutation: 'Write to a person: find out who leads the team you would join.',
      purpose: 'Say what you are looking for; more than one kind of work is welcome.',
      skills: 'Say what you offer: one to three skills, each with a fact behind it.',
      detail: 'Name one thing about this employer that made you write to them and to no other.'
    },
    optional: ['A note that your CV is enclosed, if it is.'],
    avoid: [
      'A letter that could go to anybody.',
      'Asking for "any job".',
      'Superlatives about yourself; a fact says more.'
    ],
    sources: [
      'https://hellograds.com/jobs/applying-for-a-job/speculative-applications/',
      'https://www.open.edu/openlearn/science-maths-technology/returning-stem/',
      'https://www.jobulo.com/advice-articles/after-a-job-interview-follow-up-letters/'
    ]
  },
  'keep-in-touch': {
    when: [
      `Once in ${spanOf(contact.apart)}; guides say three to six. ${capital(spanOf(contact.soon))} is too soon.`,
      'Three to four weeks after a kind rejection is the one exception.'
    ],
    moves: {
      purpose: 'Remind them when you last wrote or spoke, and of what.',
      skills: 'Tell what is new since then: a result, a course, a project.'
    },
    optional: ['A line that says no answer is needed.'],
    avoid: [
      'The last letter over again.',
      'Asking why they did not write.',
      'More than a few short paragraphs: about 100 words do.'
    ],
    sources: [
      'https://slinuacareers.com/2014/07/building-on-favourable-impression-for-future-success/',
      'https://www.jobulo.com/advice-articles/after-a-job-interview-follow-up-letters/',
      'https://www.marycrane.com/things_you_need_to_know/view/When-the-Answer-is-No-2008-10-22'
    ]
  },
  'after-rejection': {
    when: [
      `Within ${spanOf(rejection.usual)}, when you are calm again. The same day is too soon; after ${spanOf(rejection.late)} they may have forgotten.`
    ],
    moves: {
      thanks: 'Thank them for telling you, and for the time they gave.',
      'next-step': 'Say that you would be glad to hear of other openings.'
    },
    optional: [
      'A request for feedback: once, short, and easy to refuse. Employers need not give any.'
    ],
    avoid: [
      'Disputing the decision, or asking them to think again.',
      'Telling how hard it is.',
      'More than one request in one letter.'
    ],
    sources: [
      'https://owl.purdue.edu/owl/job_search_writing/job_search_letters/letters_concerning_employment/letter_when_you_are_rejected.html',
      'https://intranet.birmingham.ac.uk/as/employability/careers/apply/interviews/after-interview.aspx',
      'https://www.cardiff.ac.uk/careers-advice/compete-for-a-job/interviews/after-your-interview',
      'https://quickanddirtytips.com/?p=60579'
    ]
  }
}
