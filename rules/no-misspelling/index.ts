import {reportSlips, rule, tellSlips} from '../../src/kit.js'

export default rule({
  id: 'no-misspelling',
  area: 'correctness',
  severity: 'warning',
  grammar: true,
  summary: 'Words are spelled as the dictionary or the letter’s own names have them',
  why: 'A misspelt word is the slip that most readers see first and hold against a letter longest.',
  sources: [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280',
    'https://gulfnews.com/business/yes-even-minor-resume-mistakes-can-cost-you-a-job-interview-1.1680754473612'
  ],
  *check(letter) {
    yield* reportSlips(letter, tellSlips(letter, 'spelling'))
  },
  examples: {
    valid: [
      'I enjoyed the visit, and I hope to hear from you.',
      'I organised the rota and the colour of the centre.',
      {
        text: 'Thank you for the tour of Zelbrick. I liked the people at Zelbrick.',
        facts: {employer: 'Zelbrick Ltd'}
      }
    ],
    nearMiss: [
      // Names, abbreviations, products, addresses.
      'I spoke with Oluwaseun about the HVAC plant, PostgreSQL and the A4 forms.',
      'Please write to wrnoglyspelt@example.com or see www.example.com/recieve.',
      'Dear Ms Nwachukwu,\n\nThank you for the tour.\n\nYours sincerely,\nTom Haleswyth',
      {text: 'I can use a flurbler and a zentrix.', facts: {skills: ['flurbler', 'zentrix']}},
      {text: 'I would be glad to join [Compny Nmae] in May.', template: true}
    ],
    invalid: [
      {
        text: 'I recieved your letter, and I am definitly interested.',
        flags: ['recieved', 'definitly'],
        better: 'I received your letter, and I am definitely interested.'
      },
      {
        text: 'Dear Ms Obi,\n\nThank you for the oppurtunity to see the kichen.',
        flags: ['oppurtunity', 'kichen'],
        better: 'Dear Ms Obi,\n\nThank you for the opportunity to see the kitchen.'
      },
      {
        text: 'My experiance of night work began in 2019.',
        flags: ['experiance'],
        better: 'My experience of night work began in 2019.'
      }
    ]
  }
})
