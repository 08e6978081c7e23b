import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {reproach, silence} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: silence, effect: 'may read as a reproach for silence'},
  {list: reproach, effect: 'may read as a reproach to the employer'}
]

export default rule({
  id: 'no-blame',
  area: 'tone',
  severity: 'warning',
  summary: 'No reproach for silence or delay',
  why: 'Silence often has an innocent reason, and a reproach makes the kindest reader slow to answer.',
  sources: [
    'https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/',
    'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
    'https://www.cliffsnotes.com/cliffsnotes/subjects/your-career/writing-a-follow-up-letter-after-submitting-your-resume'
  ],
  phrases: readings.map(({list}) => list),
  judged: [{act: 'blame', effect: 'may read as a reproach'}],
  check: (letter) => tellEffects(letter, readings),
  examples: {
    valid: [
      'I have not heard yet and wondered how things stood.',
      'It has been three weeks since we met, and I remain interested.',
      'I quite understand that these things take time.',
      'I was sorry to learn that the post has gone to somebody else, and I am grateful for your kind letter.'
    ],
    invalid: [
      {
        text: 'You never replied to my letter.',
        flags: ['You never replied'],
        better: 'I wanted to make sure that my letter reached you.',
        stage: 'after-application'
      },
      {
        text: 'Nobody has had the courtesy to call me.',
        flags: ['Nobody has had the courtesy to call'],
        better: 'I would be glad to hear how things stand.',
        stage: 'status-check'
      },
      {text: 'Why is it taking so long?', flags: ['Why is it taking so']},
      {
        text: 'You promised me an answer by Easter.',
        flags: ['You promised me'],
        better: 'You mentioned that an answer might come by Easter.'
      },
      {text: 'I am disappointed by your silence.', flags: ['your silence']}
    ],
    nearMiss: [
      'You said that it might take until the end of May, and I am happy to wait.',
      'I know that you may be too busy to reply.',
      'The supplier never rang back, so I drove there.',
      'The tenants had been waiting since March for a boiler, and I got it fitted in a day.',
      'You answered within the hour, which few do.',
      'I looked after customers who had not been answered for weeks.'
    ]
  }
})
