import {rule, tellEffects, type Effect} from '../../src/kit.js'
import {favors, intrusions, presents, treats} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: presents, effect: 'may read as a present that the employer must refuse'},
  {list: treats, effect: 'may read as a treat that the employer must refuse'},
  {list: favors, effect: 'may read as a favour offered for a job'},
  {list: intrusions, effect: 'may read as too personal or as a stunt'}
]

export default rule({
  id: 'no-gift',
  area: 'tone',
  severity: 'warning',
  summary: 'No gifts, favours or gimmicks',
  why: 'Many employers may take nothing from applicants, and thanks in words are never returned to the sender.',
  sources: [
    'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/',
    'https://www.asianamericanjobsite.com/articles/be-persistent-but-not-a-pain-4733-article.html'
  ],
  phrases: readings.map(({list}) => list),
  judged: [{act: 'gift', effect: 'may read as an inducement'}],
  check: (letter) => tellEffects(letter, readings),
  examples: {
    valid: [
      'Thank you for the coffee and the walk through the greenhouses.',
      'I would be glad to meet you again at a time that suits you.',
      'I enclose two references and a stamped envelope.'
    ],
    nearMiss: [
      'As a florist’s apprentice I tied bouquets for forty weddings.',
      'I ran the gift shop of the lighthouse and ordered its mugs.',
      'Our guests found a hamper in every tent, and I packed them all.',
      'You kindly offered to lend me the manual.'
    ],
    invalid: [
      {
        text: 'I have sent a tin of fudge to your office.',
        flags: ['I have sent a tin of fudge to your office'],
        better: 'I have sent my certificates to your office.'
      },
      {
        text: 'Please accept this jar and the small gift from our bees.',
        flags: ['Please accept this jar and the small gift']
      },
      {
        text: 'I would love to take you out for supper.',
        flags: ['take you out'],
        better: 'I would love to meet you again.'
      },
      {
        text: 'I could mend your own gate for nothing.',
        flags: ['could mend your own gate for nothing']
      },
      {text: 'What is your home address?', flags: ['What is your home address']}
    ]
  }
})
