import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-salutation',
  area: 'form',
  severity: 'warning',
  summary: 'Greet the reader',
  why: 'A greeting on its own line is the least that letter rubrics ask for, and a mail with one is answered more often.',
  sources: [
    'https://ryanboettger.com/research/supp/rubric-2010-appendix-b/',
    'https://studylib.net/doc/26035584/professional-email-assignment-rubric-1-',
    'https://blog.careerbeacon.com/study-finds-which-email-openings-get-the-best-response-rate-im-shocked-by-the-results/'
  ],
  *check(letter) {
    if (letter.moves.salutation.status === 'found') return
    // A subject line in place of the greeting is the simplified style of business letters.
    const isSimplified = letter.part('reference').length > 0
    yield {
      ...missing(letter, 'salutation'),
      ...(isSimplified && {severity: 'suggestion' as const})
    }
  },
  examples: {
    valid: [
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale',
      'Hi Priya,\n\nThank you for the call this morning.\n\nBest,\nLena Fisk',
      'Good morning,\n\nI applied for the post of porter on 3 March.\n\nRegards,\nTom Hale'
    ],
    nearMiss: [
      // The name alone greets.
      'Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale',
      // The greeting shares its line with the first sentence.
      'Dear Ms Okafor, thank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale'
    ],
    invalid: [
      {
        text: 'Thank you for seeing me on Tuesday about the post of porter.\n\nKind regards,\nTom Hale',
        flags: [''],
        better:
          'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday about the post of porter.\n\nKind regards,\nTom Hale'
      },
      {
        text: 'Subject: Porter, interview of 3 March\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale',
        flags: ['']
      },
      {
        text: '12 Quay Street\nWhitby\n\n3 March 2025\n\nThank you for seeing me on Tuesday about the post of porter.\n\nYours faithfully\n\nTom Hale',
        flags: [''],
        medium: 'paper'
      }
    ]
  }
})
