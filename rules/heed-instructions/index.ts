import {isAskedNotTo, rule} from '../../src/kit.js'
import {calls} from './words.js'

export default rule({
  id: 'heed-instructions',
  area: 'timing',
  severity: 'error',
  summary: 'What the employer asked writers not to do is not done',
  why: 'An employer who asks for no follow-up or no calls takes note of those who heed it.',
  sources: [
    'https://kipkis.com/Follow_Up_on_a_Job_Application',
    'https://www.askamanager.org/2011/08/10-ways-to-annoy-a-hiring-manager.html',
    'https://www.resume-now.com/templates/career-tips/after-a-job-interview-why-you-shouldnt-follow-up-too-soon-or-too-much'
  ],
  phrases: [calls],
  *check(letter) {
    if (isAskedNotTo('follow-up', letter)) {
      const start = letter.salutation?.start ?? letter.body.start
      yield {
        reason: 'They asked for no follow-up, so this letter is better not sent',
        place: {start, end: start}
      }
    }
    if (!isAskedNotTo('calls', letter)) return
    for (const hit of letter.find(calls)) {
      yield {
        reason: `\`${letter.text(hit)}\` announces a call, and they asked for none`,
        place: hit,
        severity: 'warning'
      }
    }
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Obi,\n\nI look forward to hearing from you.',
        facts: {instructions: ['no-calls']}
      },
      {text: 'Dear Ms Obi,\n\nI will call you on Monday.'},
      {
        text: 'Dear Ms Obi,\n\nI enclose the certificate that you asked for.',
        facts: {instructions: ['quote the reference number']}
      }
    ],
    nearMiss: [
      {
        text: 'Dear Ms Obi,\n\nPlease call me whenever it suits you.',
        facts: {instructions: ['no-calls']}
      },
      {
        text: 'Dear Ms Obi,\n\nI will not call, as your advertisement asks.',
        facts: {instructions: ['no-calls']}
      },
      {
        text: 'Dear Ms Obi,\n\nAt the clinic I called patients with their results. I would be happy to take your call.',
        facts: {instructions: ['no-calls']}
      },
      {
        text: 'Dear Ms Obi,\n\nYou said that your secretary would call me this week.',
        facts: {instructions: ['no-calls']}
      }
    ],
    invalid: [
      {
        text: 'Dear Mr Bell,\n\nI am writing to ask about my application.',
        flags: [''],
        stage: 'after-application',
        facts: {instructions: ['no-follow-up']}
      },
      {
        text: 'Dear Ms Obi,\n\nI will call you on Monday to arrange a time.',
        flags: ['I will call you'],
        facts: {instructions: ['no-calls']},
        better: 'Dear Ms Obi,\n\nI would be glad to meet you at any time.'
      },
      {
        text: 'Dear Ms Obi,\n\nI shall telephone your office next week.',
        flags: ['I shall telephone your office'],
        facts: {instructions: ['no-calls']},
        better: 'Dear Ms Obi,\n\nI look forward to hearing from you.'
      },
      {
        text: 'Dear Ms Obi,\n\nI plan to give you a ring in a few days.',
        flags: ['I plan to give you a ring'],
        facts: {instructions: ['No calls']}
      },
      {
        text: 'Dear Ms Obi,\n\nI’ll follow up with a phone call on Friday.',
        flags: ['I’ll follow up with a phone call'],
        facts: {instructions: ['no-calls']}
      }
    ]
  }
})
