import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-purpose',
  area: 'content',
  severity: 'warning',
  summary: 'Say who you are and why you write, at the start',
  why: 'The reader handles many letters and should not have to guess which job or talk this one is about.',
  sources: [
    'https://money.usnews.com/money/blogs/outside-voices-careers/2010/10/07/following-up-after-you-have-sent-a-resume',
    'https://www.tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email'
  ],
  *check(letter) {
    if (letter.moves.purpose.status === 'found') return
    yield missing(letter, 'purpose')
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nI applied for the post of porter on 3 May.\n\nKind regards,\nSam Hale',
        stage: 'after-application'
      },
      {
        text: 'Dear Ms Obi,\n\nThank you for the interview on Monday.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nFurther to our telephone call, I enclose my certificate.\n\nKind regards,\nSam Hale',
        stage: 'after-phone-interview'
      }
    ],
    nearMiss: [
      {
        text: 'Dear Ms Obi,\n\nAs one of the six you saw on Thursday for the porter job, I wanted to write.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      },
      {
        text: 'Dear Ms Obi,\n\nIt was good to meet you on Thursday about the porter job.\n\nKind regards,\nSam Hale',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nThe weather in Whitby has been kind.\n\nKind regards,\nSam Hale',
        stage: 'after-application',
        flags: [''],
        better:
          'Dear Ms Obi,\n\nI applied for the post of porter on 3 May, and the weather in Whitby has been kind since.\n\nKind regards,\nSam Hale'
      },
      {
        text: 'Dear Ms Obi,\n\nForty people applied for the flat.\n\nKind regards,\nSam Hale',
        stage: 'after-application',
        flags: ['']
      },
      {
        text: 'Dear Ms Obi,\n\nHeat must be applied evenly, or the glass cracks.\n\nKind regards,\nSam Hale',
        stage: 'speculative',
        flags: ['']
      }
    ]
  }
})
