import {rule} from '../../src/kit.js'

export default rule({
  id: 'no-early-feedback-request',
  area: 'content',
  severity: 'suggestion',
  stages: ['after-phone-interview', 'after-interview'],
  summary: 'No request for feedback before there is a decision',
  why: 'Before a decision, asking how it went can look anxious; after it, the same question is welcome.',
  sources: ['https://grammarchicblog.com/2017/11/15/dont-let-recruiters-know-youre-desperate/'],
  *check(letter) {
    for (const place of letter.moves.feedback.ranges) {
      if (
        /\bif\b.{0,60}\b(?:decided|decision|filled|unsuccessful|not (?:chosen|selected))\b/isu.test(
          letter.text(letter.body)
        )
      )
        return
      yield {
        reason: `\`${letter.text(place)}\` asks for feedback before a decision; it can wait`,
        place
      }
    }
  },
  examples: {
    valid: [
      {text: 'Thank you for the interview on Tuesday.', stage: 'after-interview'},
      {text: 'Could you tell me where I fell short?', stage: 'after-rejection'},
      {
        text: 'If the post has been filled, I would welcome your feedback.',
        stage: 'after-interview'
      }
    ],
    nearMiss: [
      {text: 'I collected customer feedback and wrote the reports.', stage: 'after-interview'},
      {
        text: 'Your feedback on the trial shift was a great help, and I have since practised the folds.',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Thank you for the interview. I would welcome your feedback on my answers.',
        stage: 'after-interview',
        flags: ['I would welcome your feedback on my answers.'],
        better: 'Thank you for the interview. I would welcome your questions on my answers.'
      },
      {
        text: 'Please tell me where I fell short.',
        stage: 'after-interview',
        flags: ['Please tell me where I fell short.']
      },
      {
        text: 'What should I change?',
        stage: 'after-phone-interview',
        flags: ['What should I change?']
      }
    ]
  }
})
