import {missing, rule} from '../../src/kit.js'
import {naming} from './words.js'

export default rule({
  id: 'require-role',
  area: 'personal',
  severity: 'warning',
  stages: ['after-application', 'after-phone-interview', 'after-interview', 'status-check'],
  summary: 'Name the role',
  why: 'Whoever fills several posts at once should see from the letter which one it is about.',
  sources: [
    'https://www.tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email',
    'https://money.usnews.com/money/blogs/outside-voices-careers/2010/10/07/following-up-after-you-have-sent-a-resume'
  ],
  phrases: [naming],
  *check(letter) {
    const isNamed =
      letter.find(naming).length > 0 ||
      letter.part('reference').length > 0 ||
      (letter.subject !== undefined && letter.subject.text.split(/\s+/).length >= 2)
    if (isNamed) return
    yield {
      ...missing(letter, 'role'),
      ...(letter.moves.detail.status === 'found' && {severity: 'suggestion' as const})
    }
  },
  examples: {
    valid: [
      {text: 'I applied for the post of night porter on 3 May.', stage: 'after-application'},
      {
        text: 'Subject: Ward Sister, Band 6\n\nDear Ms Obi,\n\nThank you for the interview.',
        stage: 'after-interview'
      },
      {text: 'Thank you for meeting me about the accountant opening.', stage: 'after-interview'}
    ],
    nearMiss: [
      {text: 'Thank you for seeing me about the apprenticeship.', stage: 'after-interview'},
      {
        text: 'Thank you for telling me about your vacancy for a night porter.',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Thank you for the interview on Tuesday.',
        stage: 'after-interview',
        flags: [''],
        better: 'Thank you for the interview on Tuesday for the post of porter.'
      },
      {text: 'I sent my form three weeks ago.', stage: 'after-application', flags: ['']},
      {text: 'I wonder whether you have decided.', stage: 'status-check', flags: ['']}
    ]
  }
})
