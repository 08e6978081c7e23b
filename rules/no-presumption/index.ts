import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {certainty, eager, excuses, hired, orders, scheduling} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {
    list: scheduling,
    effect: 'may read as fixing a meeting that the employer has not offered',
    excusable: true
  },
  {list: hired, effect: 'may read as if the job were already won', excusable: true},
  {list: orders, effect: 'may read as an order from somebody already hired', excusable: true},
  {list: certainty, effect: 'may read as if the decision were already made', excusable: true},
  {
    list: eager,
    effect: 'may read as running ahead of the employer',
    excusable: true,
    severity: 'suggestion'
  }
]

export default rule({
  id: 'no-presumption',
  area: 'tone',
  severity: 'warning',
  summary: 'Neither the interview nor the job is taken for granted',
  why: 'The interview and the job are the employer’s to offer; to ask for them keeps their choice free.',
  sources: [
    'https://www.askamanager.org/2011/08/10-ways-to-annoy-a-hiring-manager.html',
    'https://www.businesswritingblog.com/business_writing/2009/02/when-is-confident-presumptuous.html',
    'https://www.jobsearchjedi.com/2013/02/10-phrases-that-don-belong-in-your.html'
  ],
  phrases: [...readings.map(({list}) => list), excuses],
  judged: [
    {act: 'presumption', effect: 'may read as running ahead of the employer’s decision', excuses}
  ],
  check: (letter) => tellEffects(letter, readings, excuses),
  examples: {
    valid: [
      'Should you offer me the job, I could start in May.',
      'It would be a pleasure to work with you.',
      'I am free on Tuesday and Thursday if you would like to meet.',
      'Were I to join you, I would begin with the drains.'
    ],
    invalid: [
      {
        text: 'I will call on Thursday to schedule an interview.',
        flags: ['I will call on Thursday to schedule'],
        better: 'I am free on Thursday if you would like to meet.',
        stage: 'after-application'
      },
      {
        text: 'When I join your team, I will change the menu. I look forward to hearing from you.',
        flags: ['When I join your'],
        better:
          'Were I to join your team, I would look first at the menu. I look forward to hearing from you.',
        stage: 'after-interview'
      },
      {text: 'Please tell me which desk is mine.', flags: ['tell me which desk']},
      {text: 'I will drop by your office tomorrow.', flags: ['I will drop by']},
      {
        text: 'There is no need to see other candidates.',
        flags: ['no need to see other candidates']
      },
      {text: 'I know that you will hire me.', flags: ['know that you will hire me']}
    ],
    nearMiss: [
      {
        text: 'I will telephone next week to see whether a short meeting would be possible.',
        stage: 'speculative',
        dialect: 'en-GB'
      },
      'I will come to your office on Tuesday at two, as you asked.',
      'In my first month as site manager there, I moved the skips.',
      'When I join a new team, I first learn everybody’s name.',
      'As your former apprentice, I know the old lathe.',
      'I have told my manager that I am looking for a new post.'
    ]
  }
})
