import {contactAdvice, rule} from '../../src/kit.js'

export default rule({
  id: 'keep-distance',
  area: 'timing',
  severity: 'warning',
  needs: ['previous'],
  stages: ['after-application', 'status-check', 'speculative', 'keep-in-touch'],
  summary: 'Three months between letters to keep in touch, a week between chases, and no third one',
  why: 'An employer who has not answered two letters is unlikely to answer a third, and may resent it.',
  sources: [
    'https://www.jobulo.com/advice-articles/after-a-job-interview-follow-up-letters/',
    'https://slinuacareers.com/2014/07/building-on-favourable-impression-for-future-success/',
    'https://www.fresnobee.com/news/business/article24651292.html',
    'https://www.resumebuilder.com/how-to-follow-up-on-a-job-application/'
  ],
  *check(letter) {
    const finding = contactAdvice(letter)?.finding
    if (finding) yield finding
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nSince I last wrote I have passed my forklift test.',
        stage: 'keep-in-touch',
        facts: {previous: ['2026-03-02'], date: '2026-06-15'}
      },
      {
        text: 'Dear Ms Obi,\n\nMay I ask once more whether there is any news?',
        stage: 'status-check',
        facts: {previous: ['2026-03-20'], date: '2026-04-03'}
      },
      {
        text: 'Dear Ms Obi,\n\nI still keep an eye on your nursery.',
        stage: 'keep-in-touch',
        facts: {date: '2026-06-15'}
      }
    ],
    nearMiss: [
      // The application and the note of thanks are no chases.
      {
        text: 'Dear Ms Obi,\n\nIs there any news of the post?',
        stage: 'status-check',
        facts: {
          interviewDate: '2026-03-03',
          previous: ['2026-02-02', '2026-02-20', '2026-03-04'],
          date: '2026-03-18'
        }
      },
      // Thanks are owed, however often one has written.
      {
        text: 'Dear Ms Obi,\n\nThank you for seeing me yesterday.',
        stage: 'after-interview',
        facts: {
          interviewDate: '2026-03-03',
          previous: ['2026-02-02', '2026-02-20', '2026-03-01'],
          date: '2026-03-04'
        }
      }
    ],
    invalid: [
      {
        text: '30 March 2026\n\nDear Ms Obi,\n\nSince I last wrote I have passed my forklift test.',
        flags: ['30 March 2026'],
        stage: 'keep-in-touch',
        facts: {previous: ['2026-03-02']},
        better: '15 June 2026\n\nDear Ms Obi,\n\nSince I last wrote I have passed my forklift test.'
      },
      {
        text: 'Dear Ms Obi,\n\nIt is me again: is there any news?',
        flags: [''],
        stage: 'status-check',
        facts: {
          interviewDate: '2026-03-03',
          previous: ['2026-03-16', '2026-03-30'],
          date: '2026-04-20'
        }
      },
      {
        text: 'Dear Mr Bell,\n\nHave you had the chance to read my application?',
        flags: [''],
        stage: 'after-application',
        facts: {appliedDate: '2026-03-02', previous: ['2026-03-20'], date: '2026-03-24'}
      },
      {
        text: 'Dear Ms Obi,\n\nDo you need anyone for the spring?',
        flags: [''],
        stage: 'speculative',
        facts: {previous: ['2026-01-12'], date: '2026-03-12'}
      }
    ]
  }
})
