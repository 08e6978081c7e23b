import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {doubt, intrusion, mendings, regret} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: intrusion, effect: 'apologises for a letter that needs no excuse'},
  {list: regret, effect: 'reminds the employer of what went less well', excusable: true},
  {list: doubt, effect: 'argues against its writer'}
]

export default rule({
  id: 'no-apology',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No excuse and no self-doubt',
  why: 'An apology or a doubt draws the eye to a weakness that the employer may not have seen.',
  sources: [
    'https://www.hercampus.com/career/apology-trap-cover-letters/',
    'https://www.liveabout.com/interview-thank-you-donts-2063985',
    'https://grammarchicblog.com/2017/11/15/dont-let-recruiters-know-youre-desperate/'
  ],
  phrases: [...readings.map(({list}) => list), mendings],
  judged: [{act: 'apology', effect: 'may read as a needless apology or self-doubt'}],
  check: (letter) => tellEffects(letter, readings, mendings),
  examples: {
    valid: [
      'I am sorry that I must move our meeting of Friday, as the ferry is not running.',
      'I have not used your till yet, but I learned two others in a week.',
      'I was sorry to hear that the lifeboat station will close.'
    ],
    nearMiss: [
      'My apologies for the missing page, which is attached.',
      'I told the guests how sorry we were and found them another cabin.',
      'I make no apology for liking lighthouses.',
      'I was nervous before my first dive, and now I teach it.'
    ],
    invalid: [
      {
        text: 'I am so sorry to trouble you with this letter.',
        flags: ['sorry to trouble'],
        better: 'I am writing about the post of diver.'
      },
      {
        text: 'My mind went blank when you asked about tides.',
        flags: ['mind went blank'],
        better: 'You asked about tides, and I would like to add one point.'
      },
      {text: 'Please excuse my poor spelling.', flags: ['excuse my poor spelling']},
      {
        text: 'I may not be the best diver, and this is a long shot.',
        flags: ['I may not be the best'],
        better: 'I have dived for nine years, and I would love to dive with you.'
      },
      {text: 'You have better things to do than read this.', flags: ['have better things to do']}
    ]
  }
})
