import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-sign-off',
  area: 'form',
  severity: 'warning',
  summary: 'Close with a courteous line',
  why: 'A close such as `Kind regards` ends the letter kindly; without one it seems to break off.',
  sources: [
    'https://ryanboettger.com/research/supp/rubric-2010-appendix-b/',
    'https://www.ego4u.com/en/business-english/communication/business-letter/greeting',
    'https://studylib.net/doc/26035584/professional-email-assignment-rubric-1-'
  ],
  *check(letter) {
    if (letter.moves['sign-off'].status === 'found') return
    yield missing(letter, 'sign-off')
  },
  examples: {
    valid: [
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nYours sincerely,\nTom Hale',
      'Hi Priya,\n\nThank you for the call this morning.\n\nThanks again,\nLena',
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nWith warm wishes\n\nTom Hale'
    ],
    nearMiss: [
      // A close that no list holds, known by its comma and the name below it.
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nIn friendship,\nTom Hale',
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nRegards,\nTom Hale\n\nP.S. The bus timetable has arrived.'
    ],
    invalid: [
      {
        text: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nTom Hale',
        flags: [''],
        better: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale'
      },
      {
        text: 'Dear Ms Okafor,\n\nI applied for the post of porter on 3 March.',
        flags: ['']
      },
      {
        text: '12 Quay Street\nWhitby\n\n3 March 2025\n\nDear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nTom Hale',
        flags: [''],
        medium: 'paper',
        better:
          '12 Quay Street\nWhitby\n\n3 March 2025\n\nDear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale'
      }
    ]
  }
})
