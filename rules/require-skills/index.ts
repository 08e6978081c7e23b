import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-skills',
  area: 'content',
  severity: 'warning',
  stages: ['after-phone-interview', 'after-interview', 'speculative', 'keep-in-touch'],
  summary: 'Name one to three key skills, with a fact',
  why: 'One skill with a fact behind it backs up the CV better than any adjective.',
  sources: [
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters',
    'https://owl.purdue.edu/owl/job_search_writing/skilled_labor_job_search_resources/follow_up_thank_you_letters/follow_up_and_thank_you_letter_overview.html'
  ],
  *check(letter) {
    if (letter.moves.skills.status === 'found') return
    yield missing(letter, 'skills')
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nI ran the box office at Tarn Theatre for six years.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nI hold a Level 3 certificate in food hygiene.\n\nKind regards,\nSam Hale',
        stage: 'speculative'
      },
      {
        text: 'Dear Ms Obi,\n\nSince we met I have passed my forklift test.\n\nKind regards,\nSam Hale',
        stage: 'keep-in-touch'
      }
    ],
    nearMiss: [
      {
        text: 'Dear Ms Obi,\n\nHaving dug on four urban sites, I am used to traffic.\n\nKind regards,\nSam Hale',
        stage: 'speculative'
      },
      {
        text: 'Dear Ms Obi,\n\nMy forklift licence is clean, and I have loaded lorries for six years.\n\nKind regards,\nSam Hale',
        stage: 'speculative'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nThank you for the interview. I would love to join you.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: [''],
        better:
          'Dear Ms Obi,\n\nThank you for the interview. I would love to join you. I kept the books of eleven farms for six years.\n\nKind regards,\nSam Hale'
      },
      {
        text: 'Dear Ms Obi,\n\nI have the right skills and experience for the job.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: ['']
      },
      {
        text: 'Dear Ms Obi,\n\nYour engineers know old lathes well.\n\nKind regards,\nSam Hale',
        stage: 'speculative',
        flags: ['']
      }
    ]
  }
})
