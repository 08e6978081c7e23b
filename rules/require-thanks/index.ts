import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-thanks',
  area: 'content',
  severity: 'warning',
  summary: 'Thank the employer, early, for something they gave',
  why: 'Thanks for their time is what a follow-up letter is for, and its absence is noticed.',
  sources: [
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters',
    'https://owl.purdue.edu/owl/job_search_writing/skilled_labor_job_search_resources/follow_up_thank_you_letters/follow_up_and_thank_you_letters_part_1.html'
  ],
  *check(letter) {
    if (letter.moves.thanks.status === 'found') return
    yield missing(letter, 'thanks')
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nThank you for meeting me on Tuesday.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nIt was generous of you to spend an hour with me.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nI am grateful to you both for the tour of the dairy.\n\nKind regards,\nSam Hale',
        stage: 'after-phone-interview'
      }
    ],
    nearMiss: [
      {
        text: 'Dear Ms Obi,\n\nMy thanks go to you and Mr Bell for the trial shift.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nI am grateful that you and Mr Bell saw me on Thursday.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nI came for an interview on Tuesday.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: [''],
        better: 'Dear Ms Obi,\n\nThank you for the interview on Tuesday.\n\nKind regards,\nSam Hale'
      },
      {
        text: 'Dear Ms Obi,\n\nThanks to my training I can read a weld map.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: ['']
      },
      {
        text: 'Dear Ms Obi,\n\nI have had no reply to my application for the porter post.\n\nKind regards,\nSam Hale',
        stage: 'after-application',
        flags: ['']
      }
    ]
  }
})
