import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-feedback-request',
  area: 'content',
  severity: 'suggestion',
  stages: ['after-rejection', 'after-application'],
  summary: 'Ask for feedback, once, conditionally',
  why: 'After a decision, one modest question can bring advice that helps with the next application.',
  sources: [
    'https://intranet.birmingham.ac.uk/as/employability/careers/apply/interviews/after-interview.aspx',
    'https://wellbeing.gmu.edu/thriving-together-series-notes-to-send-after-a-job-interview/'
  ],
  *check(letter) {
    const {feedback} = letter.moves
    if (feedback.status === 'found') return
    // Before a decision is known, feedback is asked for only if one may have been made.
    if (letter.stage.value === 'after-application') return
    yield missing(letter, 'feedback')
  },
  examples: {
    valid: [
      {
        text: 'Thank you for your letter. Could you tell me where my answers fell short?',
        stage: 'after-rejection'
      },
      {text: 'I would welcome any comments on my lesson.', stage: 'after-rejection'},
      {text: 'I applied for the post of porter on 3 May.', stage: 'after-application'}
    ],
    nearMiss: [
      {
        text: 'If there are any pointers you could give me, I should be glad of them.',
        stage: 'after-rejection'
      },
      {
        text: 'Could you tell me where my answers fell short, so that I can do better next time?',
        stage: 'after-rejection'
      }
    ],
    invalid: [
      {
        text: 'Thank you for letting me know.',
        stage: 'after-rejection',
        flags: [''],
        better:
          'Thank you for letting me know. If you have a moment, could you tell me what I might do better?'
      },
      {
        text: 'Thank you for the feedback you gave me on the telephone.',
        stage: 'after-rejection',
        flags: ['']
      },
      {text: 'I collected customer feedback with a card.', stage: 'after-rejection', flags: ['']}
    ]
  }
})
