import {reportSlips, rule, tellSlips} from '../../src/kit.js'

export default rule({
  id: 'no-grammar-slip',
  area: 'correctness',
  severity: 'warning',
  grammar: true,
  summary: 'No slip of grammar that the grammar engine is sure of',
  why: 'Readers take a slip of grammar for haste, and haste for little interest.',
  sources: [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280',
    'https://github.com/Automattic/harper'
  ],
  *check(letter) {
    yield* reportSlips(letter, tellSlips(letter, 'grammar'))
  },
  examples: {
    valid: [
      'I would have liked to see the yard.',
      'She goes to the market on Mondays.',
      'The crew was kind, and the boats were new.'
    ],
    nearMiss: ['Thank you… I will write again.', 'I bring knives, aprons and patience.'],
    invalid: [
      {
        text: 'He go to the market on Mondays.',
        flags: ['go'],
        better: 'He goes to the market on Mondays.'
      },
      {
        text: 'It was a more better plan than ours.',
        flags: ['more better'],
        better: 'It was a better plan than ours.'
      },
      {
        text: 'I had went to the yard before the tour.',
        flags: ['went'],
        better: 'I had gone to the yard before the tour.'
      }
    ]
  }
})
