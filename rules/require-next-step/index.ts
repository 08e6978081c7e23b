import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-next-step',
  area: 'content',
  severity: 'warning',
  summary: 'Leave the door open: availability, next step',
  why: 'A letter that ends with an offer or a polite question is easy to answer.',
  sources: [
    'https://owl.purdue.edu/owl/job_search_writing/job_search_letters/letters_concerning_employment/letter_when_you_are_rejected.html'
  ],
  *check(letter) {
    if (letter.moves['next-step'].status === 'found') return
    yield missing(letter, 'next-step')
  },
  examples: {
    valid: [
      {text: 'Dear Ms Obi,\n\nI am free on any weekday after three.\n\nKind regards,\nSam Hale'},
      {text: 'Dear Ms Obi,\n\nI look forward to hearing from you.\n\nKind regards,\nSam Hale'},
      {text: 'Dear Ms Obi,\n\nPlease keep my details for the spring.\n\nKind regards,\nSam Hale'}
    ],
    nearMiss: [
      {text: 'Dear Ms Obi,\n\nMy notice period is four weeks.\n\nKind regards,\nSam Hale'},
      {
        text: 'Dear Ms Obi,\n\nPlease call me on 07700 900123 if anything is missing.\n\nKind regards,\nSam Hale'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nThank you for the interview on Tuesday.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: [''],
        better:
          'Dear Ms Obi,\n\nThank you for the interview on Tuesday. I am happy to answer any further questions.\n\nKind regards,\nSam Hale'
      },
      {
        text: 'Dear Ms Obi,\n\nThe children look forward to the puppet show each year.\n\nKind regards,\nSam Hale',
        stage: 'after-interview',
        flags: ['']
      },
      {
        text: 'Dear Ms Obi,\n\nI was free on Monday, but nobody called.\n\nKind regards,\nSam Hale',
        stage: 'status-check',
        flags: ['']
      }
    ]
  }
})
