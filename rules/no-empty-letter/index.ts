import {rule} from '../../src/kit.js'

export default rule({
  id: 'no-empty-letter',
  area: 'content',
  severity: 'error',
  summary: 'There is a letter to read',
  why: 'An empty letter cannot be judged, and must not pass for a perfect one.',
  sources: ['https://github.com/vale-cli/readability/issues/11'],
  *check(letter) {
    yield {reason: 'The letter is empty: there are no words to read', place: letter.body}
  },
  examples: {
    valid: ['Thank you.', 'Dear Ms Adeyemi,', 'Kind regards,\nTom Hale'],
    nearMiss: [
      '> quoted\n\nI am writing about the post of porter.',
      'Subject: Porter\n\nMay I ask about the post?'
    ],
    invalid: [
      {text: '', flags: ['']},
      {text: '\n\n  \n', flags: ['']},
      {text: '---\nstage: after-interview\n---\n', flags: ['']}
    ]
  }
})
