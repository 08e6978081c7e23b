import {promiseAdvice, rule} from '../../src/kit.js'

export default rule({
  id: 'no-early-nudge',
  area: 'timing',
  severity: 'warning',
  needs: ['promisedDate', 'interviewDate'],
  stages: ['after-application', 'status-check'],
  summary: 'No question before the day they named, or within five working days of the interview',
  why: 'Whoever has named a day means to keep it, and a question before it can only annoy.',
  sources: [
    'https://www.resume-now.com/templates/career-tips/after-a-job-interview-why-you-shouldnt-follow-up-too-soon-or-too-much',
    'https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview',
    'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/'
  ],
  *check(letter) {
    const finding = promiseAdvice(letter)?.finding
    if (finding) yield finding
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nIs there any news of the post of porter?',
        stage: 'status-check',
        facts: {promisedDate: '2026-03-20', date: '2026-03-21'}
      },
      {
        text: 'Dear Ms Obi,\n\nMay I ask how your plans for the stores stand?',
        stage: 'status-check',
        facts: {interviewDate: '2026-03-03', date: '2026-03-10'}
      },
      {text: 'Has the panel come to a decision yet?', stage: 'status-check'},
      // The day that they named has gone by, however short ago the interview was.
      {
        text: 'Dear Ms Obi,\n\nIs there any news yet?',
        stage: 'status-check',
        facts: {interviewDate: '2026-03-03', promisedDate: '2026-03-04', date: '2026-03-05'}
      }
    ],
    nearMiss: [
      // Thanks may come before the answer.
      {
        text: 'Dear Ms Obi,\n\nThank you for yesterday. I look forward to your answer on the 20th.',
        stage: 'after-interview',
        facts: {interviewDate: '2026-03-03', promisedDate: '2026-03-20', date: '2026-03-04'}
      },
      // It is another firm that waits.
      {
        text: '10 March 2026\n\nDear Ms Obi,\n\nAnother firm told me that they want an answer by 20 March.',
        stage: 'status-check'
      },
      // That was the writer's own promise.
      {
        text: '10 March 2026\n\nDear Ms Obi,\n\nI promised to let you know about my references by 12 March.',
        stage: 'status-check'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nIs there any news of the post of porter?',
        flags: [''],
        stage: 'status-check',
        facts: {promisedDate: '2026-03-20', date: '2026-03-12'}
      },
      {
        text: '5 March 2026\n\nDear Ms Obi,\n\nHave you decided about the post yet?',
        flags: ['5 March 2026'],
        stage: 'status-check',
        facts: {interviewDate: '2026-03-03'},
        better: '12 March 2026\n\nDear Ms Obi,\n\nHave you decided about the post yet?'
      },
      {
        text: '12 March 2026\n\nDear Ms Obi,\n\nYou said that I would hear by 20 March, and I am keen to know.',
        flags: ['20 March'],
        stage: 'status-check'
      },
      {
        text: 'Dear Mr Bell,\n\nMay I ask whether you have read my application?',
        flags: [''],
        stage: 'after-application',
        facts: {appliedDate: '2026-02-02', promisedDate: '2026-03-20', date: '2026-03-20'}
      }
    ]
  }
})
