import {canonical, repeatedWords, rule} from '../../src/kit.js'
import {mayRepeat} from './words.js'

const twice = new Set<string>(mayRepeat)

export default rule({
  id: 'no-repeated-word',
  area: 'correctness',
  severity: 'error',
  summary: 'No word written twice by mistake',
  why: 'A doubled word slips past its writer and is seen at once by the reader.',
  sources: [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280',
    'https://github.com/retextjs/retext-repeated-words'
  ],
  *check(letter) {
    for (const {start, end, expected} of repeatedWords(letter)) {
      if (twice.has(canonical(expected))) continue
      yield {
        reason: `\`${expected}\` stands twice in a row`,
        place: {start, end},
        expected: [expected],
        fixable: true
      }
    }
  },
  examples: {
    valid: [
      'Thank you for the interview on Tuesday.',
      'I saw the kitchen and the cellar.',
      'You asked what it is for. For me it is the team.'
    ],
    nearMiss: [
      'The ward had had two sisters before.',
      'I know that that was the hardest shift.',
      'I am very, very grateful for your time.',
      'Your stall is a big big draw, and I love love the pies.',
      'I sang with Duran Duran at the fair.',
      'I had worked at Baden Baden Hotels.',
      'The post that I came in in March suits me.',
      'What it is is a night shift.'
    ],
    invalid: [
      {
        text: 'It was good of you to see me at such short notice, and thank you for the the interview on Tuesday.',
        flags: ['the the'],
        better:
          'It was good of you to see me at such short notice, and thank you for the interview on Tuesday.'
      },
      {
        text: 'If there is anything else in the house to see or to try, I would be glad to to come again.',
        flags: ['to to'],
        better:
          'If there is anything else in the house to see or to try, I would be glad to come again.'
      },
      {
        text: 'I I am looking forward to your answer in the next few weeks, and and to meeting the crew.',
        flags: ['I I', 'and and'],
        better:
          'I am looking forward to your answer in the next few weeks, and to meeting the crew.'
      },
      {
        text: 'The the kitchen was busy.',
        flags: ['The the'],
        better: 'The kitchen was busy.'
      }
    ]
  }
})
