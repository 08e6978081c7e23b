import {honorifics, rule} from '../../src/kit.js'
import {matchEmployer} from './employer.js'
import {matchRecipient} from './recipient.js'
import {matchRole} from './role.js'
import {runsOf} from './runs.js'

const titles: ReadonlySet<string> = new Set(honorifics)

export default rule({
  id: 'match-names',
  area: 'personal',
  severity: 'error',
  summary: 'Recipient, employer and role are the right ones',
  why: 'A name left from another letter, or misspelt, tells the reader that the letter was meant for somebody else.',
  sources: [
    'https://www.avidcareerist.com/2013/08/21/job-interview-thank-you-note/',
    'https://creativejobsearchtactics.blogspot.com/2011/09/creative-job-search-job-search-basics.html',
    'https://www.hyattfennell.com/single-post/2017/04/20/cover-letter-caution-don-t-make-a-costly-mistake',
    'https://www.job-hunt.org/job-interview-thank-you-note-mistakes/'
  ],
  wants: ['employer', 'recipient'],
  *check(letter) {
    const runs = runsOf(letter, titles)
    yield* matchRecipient(letter, runs)
    yield* matchEmployer(letter, runs)
    yield* matchRole(letter)
  },
  examples: {
    valid: [
      {text: 'Dear Ms Obi,\n\nThank you for the interview.', facts: {recipient: 'Adaeze Obi'}},
      {
        text: 'Dear Kate,\n\nThank you for the interview.',
        facts: {recipient: ['Katherine Lund', 'Mr Bell']}
      },
      {
        text: 'I would love to work at Fennick.',
        facts: {employer: 'Fennick & Daughters Ltd'}
      },
      {
        text: 'I hope to join NHBC.',
        facts: {employer: 'Northern Housing Building Council'}
      },
      {
        text: 'Mr Daniel Reyes\nFennick Mills\nWeir Lane\n\nDear Mr Reyes\n\nThank you for the interview.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      }
    ],
    nearMiss: [
      // Where the writer was, not where he wants to go.
      {
        text: 'At Harlow Foods I ran the packing line, and I hope to do as well at Fennick.',
        facts: {employer: 'Fennick Mills'}
      },
      {
        text: 'My five years with Ellis & Co taught me to listen. I would be glad to join you.',
        facts: {employer: 'Fennick Mills'}
      },
      {
        text: 'I left Harlow Foods to join Ellis Logistics in 2019.',
        facts: {employer: 'Fennick Mills'}
      },
      // A hospital of the trust.
      {
        text: 'I applied for the porter post at Severn Hospital on 3 May.',
        facts: {employer: 'Calderwick Hospitals Trust'}
      },
      // Her family name is not declared.
      {text: 'Dear Mr Quist,\n\nThank you for the tour.', facts: {recipient: 'Halvard'}},
      {
        text: 'Dear Mr Bell,\n\nIt was good to meet Ms Hansen and Dr Amina Yusuf.',
        facts: {recipient: 'Mr Bell'}
      },
      {
        text: 'I am writing about the receptionist job that we spoke of.',
        facts: {role: 'Front Office Associate'}
      }
    ],
    invalid: [
      {
        text: 'Dear Mr Reyes,\n\nThank you for the interview.',
        facts: {recipient: 'Ms Okafor'},
        flags: ['Mr Reyes'],
        better: 'Dear Ms Okafor,\n\nThank you for the interview.'
      },
      {
        text: 'Dear Ms Okafer,\n\nThank you for the tour.',
        facts: {recipient: 'Ngozi Okafor'},
        flags: ['Ms Okafer'],
        better: 'Dear Ms Okafor,\n\nThank you for the tour.'
      },
      {
        text: 'I would be excited to join Redwood Analytics. Redwood has the team I look for.',
        facts: {employer: 'Silver Lake Software'},
        flags: ['Redwood Analytics', 'Redwood'],
        better:
          'I would be excited to join Silver Lake Software. Silver Lake has the team I look for.'
      },
      {
        text: 'I applied for the night porter post at Brigthwater Hotel on 3 May.',
        facts: {employer: 'Brightwater Hotel'},
        flags: ['Brigthwater Hotel'],
        better: 'I applied for the night porter post at Brightwater Hotel on 3 May.'
      },
      {
        text: 'Ms Ngozi Okafor\nFennick Mills\nWeir Lane\n\nDear Mr Reyes\n\nThank you for the interview.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper',
        flags: ['Mr Reyes'],
        better:
          'Ms Ngozi Okafor\nFennick Mills\nWeir Lane\n\nDear Ms Okafor\n\nThank you for the interview.\n\nYours sincerely\n\nTom Hale'
      },
      {
        text: 'Dear Ms Obi,\n\nThank you for the interview at Calloway Savings. I am sure that Northgate Bank would benefit from my five years as a clerk.\n\nThank you again, Mr Pruitt, for your time.',
        flags: ['Northgate Bank', 'Mr Pruitt'],
        better:
          'Dear Ms Obi,\n\nThank you for the interview at Calloway Savings. I am sure that Calloway Savings would benefit from my five years as a clerk.\n\nThank you again, Ms Obi, for your time.'
      },
      {
        text: 'I applied for the post of curator on 3 May.',
        facts: {role: 'assistant conservator'},
        flags: ['curator'],
        better: 'I applied for the post of assistant conservator on 3 May.'
      }
    ]
  }
})
