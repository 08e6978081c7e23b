import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-specific-detail',
  area: 'personal',
  severity: 'warning',
  stages: ['after-phone-interview', 'after-interview', 'speculative'],
  summary: 'One detail that only this letter could have',
  why: 'Employers complain most of letters that anyone could have sent to anyone.',
  sources: [
    'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
    'https://www.tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email'
  ],
  *check(letter) {
    if (letter.moves.detail.status === 'found') return
    yield missing(letter, 'detail')
  },
  examples: {
    valid: [
      {
        text: 'I kept thinking about the narrow bay beside your loading ramp.',
        stage: 'after-interview'
      },
      {
        text: 'You told me that parcels for Lerwick miss the Tuesday ferry.',
        stage: 'after-phone-interview'
      },
      {text: 'I read that your foundry is to cast the Hexham bells.', stage: 'speculative'}
    ],
    nearMiss: [
      {
        text: 'Your rule that every shelf should hold one atlas made me smile.',
        stage: 'after-interview'
      },
      {
        text: 'I keep thinking of the leak that you found under the third kiln.',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Thank you for the interview. Your company has a great culture.',
        stage: 'after-interview',
        flags: [''],
        better:
          'Thank you for the interview. Your glaze kiln with the cracked spyhole stayed in my mind.'
      },
      {text: 'I learned a lot about the role and the team.', stage: 'after-interview', flags: ['']},
      {text: 'I have fired kilns at Stowbridge for nine years.', stage: 'speculative', flags: ['']}
    ]
  }
})
