import {rule, tellEffects, unquoted, type Effect} from '../../src/kit.js'
import {bodies, groups, minds, sexes} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {list: bodies, effect: 'may hurt, since it puts an illness or a disability before the person'},
  {list: minds, effect: 'may hurt, since it makes a figure of speech of an illness'},
  {list: sexes, effect: 'may hurt, since it ties a job or a trait to one sex'},
  {list: groups, effect: 'may hurt, since it sets a group of people apart'}
]

export default rule({
  id: 'no-insensitivity',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No wording that sets people apart',
  why: 'A reader who feels set apart by a word will not read on to the skills.',
  sources: [
    'https://github.com/retextjs/retext-equality',
    'https://www.prdaily.com/a-quick-study-in-business-salutations/'
  ],
  phrases: readings.map(({list}) => list),
  judged: [{act: 'insensitivity', effect: 'may set people apart', isApart: true}],
  check: (letter) => unquoted(letter, tellEffects(letter, readings)),
  examples: {
    valid: [
      'I cared for people with dementia and their families.',
      'Ms Doyle, who chairs your board, showed me the lock.',
      'I have a master’s degree and taught pupils with special educational needs.'
    ],
    nearMiss: [
      'Your disabled access at the pier is a model for the coast.',
      'As a mental health nurse I worked on an acute ward.',
      'I replaced manhole covers and flame-retardant sheets.',
      'I coached the women’s eight to the county final.',
      'The style sheet that I wrote advises against “wheelchair-bound”.'
    ],
    invalid: [
      {
        text: 'I drove guests who were confined to a wheelchair.',
        flags: ['confined to a wheelchair'],
        better: 'I drove guests who use a wheelchair.'
      },
      {
        text: 'The rota in August was insane, but we kept the ferry on time.',
        flags: ['was insane'],
        better: 'The rota in August was full, but we kept the ferry on time.'
      },
      {
        text: 'Women are naturally better at such work.',
        flags: ['Women are naturally']
      },
      {
        text: 'The salesgirls at the lock shop knew me.',
        flags: ['salesgirls'],
        better: 'The sales staff at the lock shop knew me.'
      },
      {text: 'I want a young and dynamic team.', flags: ['young and dynamic team']}
    ]
  }
})
