import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {bidding, conditions, excuses, mention, rivals, wanted} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: bidding, effect: 'may read as an invitation to bid'},
  {list: conditions, effect: 'may read as pressure by another offer', excusable: true},
  {list: rivals, effect: 'may read as a warning about rivals'},
  {list: wanted, effect: 'may read as a boast about other suitors', excusable: true},
  {
    list: mention,
    effect: 'may read as pressure unless a plain reason for telling stands with it',
    excusable: true,
    severity: 'suggestion'
  }
]

export default rule({
  id: 'no-leverage',
  area: 'tone',
  severity: 'warning',
  summary: 'Other offers are no lever',
  why: 'An employer can answer an honest date, but a rival held over them sours the talk before it starts.',
  sources: [
    'https://withinnigeria.com/2018/06/26/5-steps-to-juggling-multiple-job-offers-and-coming-out-on-top/3',
    'https://www.careerperfect.com/tips/interviewing/multiple-offers/?msource=mons-exp-doormat_2.2011&industryCode=transportation-distribution-logistics-warehouse'
  ],
  phrases: [...readings.map(({list}) => list), excuses],
  judged: [{act: 'leverage', effect: 'may read as pressure by other offers', excuses}],
  check: (letter) => tellEffects(letter, readings, excuses),
  examples: {
    valid: [
      'I have accepted a post at another dairy, so please withdraw my name.',
      'You told me that others are still to be seen, and I am happy to wait.',
      'What I can offer is twelve years on night ferries.'
    ],
    nearMiss: [
      'We matched the price of every rival bakery and still sold out by ten.',
      'The demand for oysters fell, so I taught the crew to farm mussels.',
      'I must answer another employer by 9 May, and I quite understand if you cannot say more before then.',
      'Your competitors’ ferries are slower, as the harbour log shows.'
    ],
    invalid: [
      {
        text: 'Can you match what the other ferry line is paying?',
        flags: ['Can you match what'],
        better: 'Could you tell me more about the role?'
      },
      {
        text: 'Two other harbours are chasing me.',
        flags: ['are chasing me']
      },
      {
        text: 'It would be a pity to lose me to the port across the bay.',
        flags: ['lose me to']
      },
      {
        text: 'I have another offer, so I need your decision soon.',
        flags: ['another offer, so I need']
      },
      {text: 'I am very much in demand this season.', flags: ['I am very much in demand']}
    ]
  }
})
