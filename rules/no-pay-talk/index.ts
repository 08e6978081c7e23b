import {rule} from '../../src/kit.js'
import {asked, excuses, questions, terms} from './words.js'

export default rule({
  id: 'no-pay-talk',
  area: 'tone',
  severity: 'warning',
  summary: 'No salary, benefits or hours before there is an offer',
  why: 'Pay and conditions are easier to speak of once the employer has made an offer.',
  sources: [
    'https://www.biospace.com/article/releases/avoid-these-6-cover-letter-mistakes-/',
    'https://www.liveabout.com/interview-thank-you-donts-2063985',
    'https://yourcoffeebreak.co.uk/career-guide/26338771519/how-long-should-you-wait-before-following-up-on-a-job-opportunity'
  ],
  phrases: [questions, terms, excuses, asked],
  judged: [{act: 'pay', effect: 'raises pay or conditions before there is an offer', excuses}],
  *check(letter) {
    const passed = new Set(letter.find(excuses).map(({sentence}) => sentence))
    const answers = new Set(letter.find(asked).map(({sentence}) => sentence))
    for (const hit of [...letter.find(questions), ...letter.find(terms)]) {
      if (passed.has(hit.sentence)) continue
      passed.add(hit.sentence)
      yield {
        reason: `\`${letter.text(hit)}\` raises pay or conditions before there is an offer`,
        place: hit,
        ...(answers.has(hit.sentence) && {severity: 'suggestion' as const})
      }
    }
  },
  examples: {
    valid: [
      'I ran the payroll for 340 drivers.',
      'Sales rose to £2 million in my second year.',
      'I am happy to work shifts and weekends.',
      'I would be glad to discuss the role further.'
    ],
    invalid: [
      {
        text: 'What does the job pay?',
        flags: ['What does the job pay'],
        better: 'What does the job involve?',
        stage: 'status-check'
      },
      {
        text: 'I would expect at least £30,000 a year.',
        flags: ['I would expect at least £30,000'],
        better: 'I would expect to learn the system quickly.',
        stage: 'status-check'
      },
      {text: 'Is there a company car?', flags: ['Is there a company car']},
      {text: 'My current salary is £28,500.', flags: ['My current salary']},
      {text: 'I cannot work for less than $22 an hour.', flags: ['I cannot work for less than']}
    ],
    nearMiss: [
      'My work as a compensation analyst covered six states.',
      'I negotiated the miners’ pay deal on behalf of the union.',
      'I led the benefits team at the town hall and wrote the handbook’s chapter on annual leave.',
      'Careful pruning pays in the third year.',
      'We cut overtime by a fifth through a better rota.',
      'I do not need a parking space.'
    ]
  }
})
