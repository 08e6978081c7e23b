import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {loss, omnipotence, superlatives} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: loss, effect: 'may read as telling the employer whom to choose'},
  {list: superlatives, effect: 'ranks its writer where only the employer can compare'},
  {list: omnipotence, effect: 'claims more than a letter can show'}
]

export default rule({
  id: 'no-arrogance',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No superlatives about oneself',
  why: 'A result with its figure lets the employer do the praising.',
  sources: [
    'https://www.jobsearchjedi.com/2013/02/10-phrases-that-don-belong-in-your.html',
    'https://www.businessinsider.com/cover-letter-cliches-that-make-employers-cringe-2015-2'
  ],
  phrases: readings.map(({list}) => list),
  judged: [{act: 'arrogance', effect: 'may read as boasting'}],
  check: (letter) => tellEffects(letter, readings),
  examples: {
    valid: [
      'I believe that my nine years on trawlers suit the post well.',
      'I came second of forty in the knot-tying final.',
      'I am confident that I could learn your sonar quickly.'
    ],
    nearMiss: [
      'Best practice in our yard was to check each shackle twice.',
      'It was the most thorough interview that I have had.',
      'My skipper called the logbook outstanding.',
      'I was the only diver on the night shift, so I learned to mend my own gear.'
    ],
    invalid: [
      {
        text: 'I am without doubt the strongest candidate.',
        flags: ['I am without doubt the strongest candidate'],
        better: 'I sold 300 boats in two seasons.'
      },
      {
        text: 'You will not find anyone better for your dock.',
        flags: ['You will not find anyone better'],
        better: 'I kept our dock free of accidents for six years, and I am free to talk on any day.'
      },
      {
        text: 'My seamanship knowledge is unrivalled.',
        flags: ['My seamanship knowledge is unrivalled']
      },
      {text: 'I could steer in my sleep, and I have never failed.', flags: ['I have never failed']},
      {text: 'Your search is over.', flags: ['Your search is over']}
    ]
  }
})
