import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {anything, hardship, need, plea} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: need, effect: 'makes need the reason to hire'},
  {list: plea, effect: 'may read as pleading'},
  {list: hardship, effect: 'may read as an appeal to pity'},
  {list: anything, effect: 'may read as settling for anything'}
]

export default rule({
  id: 'no-desperation',
  area: 'tone',
  severity: 'warning',
  summary: 'Need is no argument',
  why: 'An employer can act on what a letter offers, and only be sorry for what its writer lacks.',
  sources: [
    'https://engineering-jobs.theiet.org/article/the-5-signs-you-re-a-desperate-job-seeker/',
    'https://grammarchicblog.com/2017/11/15/dont-let-recruiters-know-youre-desperate/',
    'https://www.biospace.com/article/releases/avoid-these-6-cover-letter-mistakes-/'
  ],
  phrases: readings.map(({list}) => list),
  judged: [{act: 'desperation', effect: 'may read as pleading'}],
  check: (letter) => tellEffects(letter, readings),
  examples: {
    valid: [
      'I was made redundant in March when the mill closed.',
      'I would be happy to take either of the two posts that you described.',
      'I would welcome the chance to show what I can do.',
      'I am very keen to work with you.'
    ],
    invalid: [
      {
        text: 'I really need this job.',
        flags: ['I really need this'],
        better: 'I would very much like this job.',
        stage: 'after-application'
      },
      {text: 'I will take any position at all.', flags: ['I will take any position at all']},
      {
        text: 'Please give me a chance.',
        flags: ['Please give me a chance'],
        better: 'I would welcome the chance to meet you.'
      },
      {text: 'My savings have run out.', flags: ['My savings have run']},
      {text: 'You are my last hope.', flags: ['You are my last hope']},
      {text: 'I would gladly work for nothing.', flags: ['I would gladly work for nothing']}
    ],
    nearMiss: [
      'I ran a food bank for families in need.',
      'Debt advice was my field for nine years, and I helped tenants who were behind with their rent.',
      'Volunteers worked for nothing, and I made sure they ate.',
      'I need about a week’s notice.',
      'I can offer whatever references you want.',
      'The last resort on my list of repairs is glue.'
    ]
  }
})
