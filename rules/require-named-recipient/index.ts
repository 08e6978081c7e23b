import {missingAt, profiles, rule, type Letter} from '../../src/kit.js'

export default rule({
  id: 'require-named-recipient',
  area: 'personal',
  severity: 'warning',
  summary: 'Write to a person',
  why: 'A letter to a named person is answered more often than one to an office; whoever met you has a name.',
  sources: [
    'https://www.careers.ox.ac.uk/the-application-process/speculative-applications/',
    'https://www.aacsb.edu/insights/articles/2020/05/getting-hiring-managers-attention-to-whom-it-may-concern'
  ],
  *check(letter) {
    const {salutation} = letter
    if (!salutation || salutation.addressee === 'person') return
    const {hasMet} = profiles[letter.stage.value]
    yield {
      reason: `\`${salutation.text}\` names no one; ${hasMet ? 'the person you met' : 'the person in charge'} would be a better addressee`,
      place: salutation.name ? placeOfName(letter) : missingAt(letter, 'salutation'),
      // A panel is a group.
      ...(salutation.addressee === 'group' && {severity: 'suggestion' as const})
    }
  },
  examples: {
    valid: [
      'Dear Ms Adeyemi,\n\nThank you for the interview.',
      'Hi Imogen,\n\nThank you for the interview.',
      'Karen,\n\nThank you for the interview.'
    ],
    nearMiss: [
      'Dear Principal Ortega,\n\nThank you for the interview.',
      'Dear {{name}},\n\nThank you for the interview.'
    ],
    invalid: [
      {
        text: 'Dear Sir or Madam,\n\nThank you for the interview.',
        stage: 'after-interview',
        flags: ['Sir or Madam'],
        better: 'Dear Mr Teague,\n\nThank you for the interview.'
      },
      {
        text: 'Dear Hiring Manager,\n\nI applied for the post of porter.',
        stage: 'after-application',
        flags: ['Hiring Manager']
      },
      {
        text: 'To whom it may concern,\n\nI applied for the post of porter.',
        stage: 'after-application',
        flags: ['To whom it may concern']
      }
    ]
  }
})

function placeOfName({salutation, draft}: Letter): {start: number; end: number} {
  const {start, end, name} = salutation!
  const at = draft.indexOf(name, start)
  return at === -1 || at >= end ? {start, end} : {start: at, end: at + name.length}
}
