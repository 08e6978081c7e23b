import {rule, stageAdvice} from '../../src/kit.js'

export default rule({
  id: 'send-in-time',
  area: 'timing',
  severity: 'warning',
  needs: ['interviewDate', 'appliedDate', 'decisionDate'],
  stages: [
    'after-application',
    'after-phone-interview',
    'after-interview',
    'status-check',
    'after-rejection'
  ],
  summary:
    'Thanks the day after, a follow-up after weeks, a request for feedback within a fortnight',
  why: 'A letter does most while what it follows is fresh, or once the silence has lasted.',
  sources: [
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters',
    'https://students.brooklyn.edu/knowledge-base/how-do-i-write-a-thank-you-letter',
    'https://markets.businessinsider.com/news/stocks/the-art-of-following-up-1002382552',
    'https://owl.purdue.edu/owl/job_search_writing/skilled_labor_job_search_resources/follow_up_thank_you_letters/follow_up_and_thank_you_letter_overview.html',
    'https://www.jobulo.com/advice-articles/after-a-job-interview-follow-up-letters/',
    'https://quickanddirtytips.com/?p=60579'
  ],
  *check(letter) {
    const finding = stageAdvice(letter)?.finding
    if (finding) yield finding
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nThank you for seeing me yesterday.',
        stage: 'after-interview',
        facts: {interviewDate: '2026-03-03', date: '2026-03-04'}
      },
      {
        text: 'Dear Mr Bell,\n\nI applied for the post of porter three weeks ago, and I am still keen on it.',
        stage: 'after-application',
        facts: {appliedDate: '2026-03-02', date: '2026-03-23'}
      },
      {
        text: 'Dear Ms Obi,\n\nThank you for letting me know. I would be glad of any feedback.',
        stage: 'after-rejection',
        facts: {decisionDate: '2026-03-02', date: '2026-03-09'}
      },
      {text: 'Thank you for seeing me in March.', stage: 'after-interview'}
    ],
    nearMiss: [
      // From Friday to Tuesday there are two working days.
      {
        text: 'Dear Ms Obi,\n\nThank you for Friday.',
        stage: 'after-interview',
        facts: {interviewDate: '2026-03-06', date: '2026-03-10'}
      },
      // The answer that they named counts, not the week since the application.
      {
        text: 'Dear Mr Bell,\n\nIs there any news of the post of porter?',
        stage: 'after-application',
        facts: {appliedDate: '2026-03-02', promisedDate: '2026-03-04', date: '2026-03-05'}
      },
      // Of two interviews nobody can tell which one is meant.
      {
        text: '20 March 2026\n\nDear Ms Obi,\n\nThank you for the interview on 3 March and the interview on 5 March.',
        stage: 'after-interview'
      },
      // That one did not take place.
      {
        text: '20 March 2026\n\nDear Ms Obi,\n\nThe interview on 3 March was postponed, so I thank you all the more.',
        stage: 'after-interview'
      },
      // It is the references that went out on that day.
      {
        text: '20 March 2026\n\nDear Ms Obi,\n\nAfter the interview I sent you my references on 5 March.',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nThank you for the interview.',
        flags: [''],
        stage: 'after-interview',
        facts: {interviewDate: '2026-03-03', date: '2026-03-13'}
      },
      {
        text: '9 March 2026\n\nDear Ms Obi,\n\nThank you for the interview last Tuesday.',
        flags: ['9 March 2026'],
        stage: 'after-interview',
        facts: {interviewDate: '2026-03-03'},
        better: '4 March 2026\n\nDear Ms Obi,\n\nThank you for the interview yesterday.'
      },
      {
        text: '20 March 2026\n\nDear Ms Obi,\n\nThank you for our interview on Tuesday 3 March 2026.',
        flags: ['Tuesday 3 March 2026'],
        stage: 'after-interview'
      },
      {
        text: '6 April 2026\n\nDear Mr Bell,\n\nI applied for the post of porter on 2 April and am still keen on it.',
        flags: ['2 April'],
        stage: 'after-application',
        better:
          '20 April 2026\n\nDear Mr Bell,\n\nI applied for the post of porter on 2 April and am still keen on it.'
      },
      {
        text: 'Dear Ms Obi,\n\nThank you for telling me. May I ask what I could do better?',
        flags: [''],
        stage: 'after-rejection',
        facts: {decisionDate: '2026-03-03', date: '2026-04-20'}
      },
      // A letter cannot be older than the interview that it thanks for.
      {
        text: '2 March 2026\n\nDear Ms Obi,\n\nThank you for the interview.',
        flags: ['2 March 2026'],
        stage: 'after-phone-interview',
        facts: {interviewDate: '2026-03-03'}
      }
    ]
  }
})
