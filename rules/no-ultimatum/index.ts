import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {deadlines, demands, excuses, haste, threats} from './words.js'

/**
 * What each list's phrases do to their reader, sternest first: a sentence is reported once. An excuse in the sentence
 * takes back deadlines and haste, not orders and threats.
 */
const readings: readonly Effect[] = [
  {list: threats, effect: 'may read as a threat'},
  {list: demands, effect: 'may read as an order to the employer'},
  {list: deadlines, effect: 'may read as a deadline for the employer', excusable: true},
  {
    list: haste,
    effect: 'may read as hurrying the employer',
    excusable: true,
    severity: 'suggestion'
  }
]

export default rule({
  id: 'no-ultimatum',
  area: 'tone',
  severity: 'warning',
  summary: 'No deadline, demand or threat for the employer',
  why: 'Employers decide in their own time, and pressure closes doors that a courteous question keeps open.',
  sources: [
    'https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/',
    'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
    'https://careers.stateuniversity.com/pages/100000394/Cover-Letter-Casualties-Proof-Proof-Proof-Some-More.html',
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/'
  ],
  phrases: [...readings.map(({list}) => list), excuses],
  judged: [{act: 'ultimatum', effect: 'may read as pressing the employer', excuses}],
  check: (letter) => tellEffects(letter, readings, excuses),
  examples: {
    valid: [
      'Could you tell me when you expect to decide?',
      'I would be glad to know where things stand whenever it suits you.',
      'If I do not hear by the end of May, I may ring to ask how things stand.',
      'Thank you for your prompt reply.'
    ],
    invalid: [
      {
        text: 'I need an answer by Friday.',
        flags: ['I need an answer by'],
        better: 'I would be glad to know when you expect to decide.'
      },
      {
        text: 'Please let me know your decision before Wednesday.',
        flags: ['Please let me know your decision before Wednesday'],
        better: 'Please let me know your decision when you have reached it.'
      },
      {text: 'You have until noon on Monday.', flags: ['You have until noon']},
      {
        text: 'I insist on a written explanation.',
        flags: ['I insist on a written explanation'],
        better: 'I would be grateful for any comments on my interview.',
        stage: 'after-rejection'
      },
      {
        text: 'Unless I hear from you this week, I will complain to your director.',
        flags: ['Unless I hear']
      },
      {
        text: 'Kindly expedite my application.',
        flags: ['Kindly expedite'],
        better: 'I would be glad of any news of my application.'
      }
    ],
    nearMiss: [
      'You mentioned that you hoped to decide by Friday.',
      'You asked me to reply by the 4th, and I am glad to do so.',
      'I can start by Monday and am available immediately.',
      'I managed press deadlines for nine years and answered every letter within a day.',
      'Please let me know by Friday if you need anything else from me.',
      'My visa runs until 2031, and my exams end on 3 June.'
    ]
  }
})
