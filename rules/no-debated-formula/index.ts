import {rule} from '../../src/kit.js'
import {formulas} from './words.js'

export default rule({
  id: 'no-debated-formula',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No request formula that readers disagree about',
  why: 'Some readers find such formulas presumptuous or dated and others like them, so a plain wording is safer.',
  sources: [
    'https://speakeasy121.blogspot.com/2014/12/normal-0-false-false-false-en-gb-x-none_20.html',
    'https://wordwatchtowers.wordpress.com/2010/02/23/please-do-hesitate/',
    'https://www.centiment.co.za/blog-text/on-minutes-and-meetings/mind-cultural-differences-when-you-email/'
  ],
  phrases: formulas.flatMap(({lists}) => lists),
  judged: [{act: 'debated-formula', effect: 'is a formula that some readers mind', isApart: true}],
  *check(letter) {
    for (const {lists, reading} of formulas) {
      for (const hit of lists.flatMap(letter.find)) {
        yield {reason: `\`${letter.text(hit)}\` ${reading}`, place: hit}
      }
    }
  },
  examples: {
    valid: [
      'I would be glad to hear from you when the panel has met.',
      'Please ring me if a form is missing.',
      {text: 'Kindly find my certificates attached.', dialect: 'en-IN'},
      {text: 'I hope to read from you soon.', dialect: 'en-NG'}
    ],
    nearMiss: [
      'You kindly gave me a map of the yard.',
      'The field will revert to meadow in two years.',
      'We paid every supplier in advance.'
    ],
    invalid: [
      {
        text: 'Thank you in advance for a reply.',
        flags: ['Thank you in advance'],
        stage: 'after-interview',
        better: 'Thank you for thinking of me.'
      },
      {
        text: 'Thank you for the talk about the orchard and the new cold store on Monday. Please ring me at your earliest convenience.',
        flags: ['at your earliest convenience'],
        better:
          'Thank you for the talk about the orchard and the new cold store on Monday. I would be glad of a call when it suits you.'
      },
      {
        text: 'Kindly confirm that my form has come.',
        dialect: 'en-US',
        flags: ['Kindly confirm'],
        better: 'Could you tell me if my form has come?'
      },
      {
        text: 'I shall be on the farm all week, and my number there is 07700 900123. Please do not hesitate to call me.',
        dialect: 'en-GB',
        flags: ['do not hesitate to'],
        stage: 'after-interview',
        better:
          'I shall be on the farm all week, and my number there is 07700 900123. Please feel free to call me.'
      },
      {
        text: 'Thank you for the talk about the orchard and the new cold store on Monday. I hope to read from you soon.',
        dialect: 'en-GB',
        flags: ['hope to read from you'],
        better:
          'Thank you for the talk about the orchard and the new cold store on Monday. I hope to hear from you soon.'
      }
    ]
  }
})
