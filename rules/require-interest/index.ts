import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-interest',
  area: 'content',
  severity: 'warning',
  stages: [
    'after-application',
    'after-phone-interview',
    'after-interview',
    'status-check',
    'speculative',
    'keep-in-touch'
  ],
  summary: 'Restate interest in the job or the employer',
  why: 'Silence about the job may be read as second thoughts; one sentence of interest settles it.',
  sources: [
    'https://owl.purdue.edu/owl/job_search_writing/skilled_labor_job_search_resources/follow_up_thank_you_letters/follow_up_and_thank_you_letters_part_1.html',
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters'
  ],
  *check(letter) {
    if (letter.moves.interest.status === 'found') return
    yield missing(letter, 'interest')
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nI would love to join your workshop.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nThe post of bursar still appeals to me.\n\nKind regards,\nSam Hale',
        stage: 'after-application'
      },
      {
        text: 'Dear Ms Obi,\n\nThere is no kitchen I would rather cook in.\n\nKind regards,\nSam Hale',
        stage: 'speculative'
      }
    ],
    nearMiss: [
      {
        text: 'Dear Ms Obi,\n\nIt would be a privilege to nurse on your ward.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nI came away wanting the job more than before.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nThank you for the interview on Tuesday.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: [''],
        better:
          'Dear Ms Obi,\n\nThank you for the interview on Tuesday. I would be proud to work with you.\n\nKind regards,\nSam Hale'
      },
      {
        text: 'Dear Ms Obi,\n\nOur customers showed a keen interest in the gluten-free range.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: ['']
      },
      {
        text: 'Dear Ms Obi,\n\nI was never interested in sailing.\n\nKind regards,\nSam Hale',
        stage: 'speculative',
        flags: ['']
      }
    ]
  }
})
