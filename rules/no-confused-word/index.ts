import {
  findSlips,
  reportSlips,
  proofLetters,
  rule,
  slipList,
  tellSlips,
  type Examples
} from '../../src/kit.js'
import {certainConfusions, likelyConfusions, soundPhrases} from './words.js'

const certain = slipList(certainConfusions, soundPhrases)
const likely = slipList(likelyConfusions, soundPhrases)

export default rule({
  id: 'no-confused-word',
  area: 'correctness',
  severity: 'warning',
  grammar: true,
  summary: 'No word in the place of another that looks or sounds like it',
  why: 'A checker of spelling knows both words, so only a reader sees that the wrong one stands there.',
  sources: [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0283280',
    'https://gulfnews.com/business/yes-even-minor-resume-mistakes-can-cost-you-a-job-interview-1.1680754473612'
  ],
  phrases: [certain.list, likely.list],
  *check(letter) {
    yield* reportSlips(letter, [
      ...findSlips(letter, certain, {severity: 'error'}),
      ...findSlips(letter, likely, {severity: 'warning'}),
      ...tellSlips(letter, 'confused')
    ])
  },
  // The proofs of all rows are put together only when somebody asks.
  get examples() {
    return examples()
  }
})

function examples(): Examples {
  const {wrong, mended} = proofLetters([...certainConfusions, ...likelyConfusions])
  return {
    valid: [
      ...mended,
      'I enjoyed my role at the bakery and the smell of the rolls.',
      'You led the team well, and its morale was high.'
    ],
    nearMiss: [
      'The role of baker suits me: I roll the dough at four, and the roll shop is near.',
      'As principal engineer I have lead responsibility. It is a matter of principle.',
      'The moral question was hard, and I had the moral support of the crew.',
      'I insured the fleet, and we insure small shops against fire.',
      'I lead the team that repairs the pumps. We took lead pipes out of old houses.',
      'I painted the manger for the play, and I have a form to fill in.',
      'I trained in complementary therapy. The compliment made my week.',
      'I counsel young people, and I sat on the council. Your counsel is welcome.',
      'We passed the shop. In the past I walked past it.',
      'I hope your well is full, and that your going away party was fun.',
      "It's a good house, and its staff know it. The state that it's in is fine.",
      'It was better then. We spoke more, then less. I like their own way.',
      'I was then moved to nights, and would rather rest then.',
      'The weather was kind, whether by luck or not.',
      'He stood there defiantly. As a costumier I made forty gowns.',
      'The change had a good effect, and it did not affect my work.',
      'My everyday work was plain. Maybe we may be able to meet.',
      'This follow-up is short. The setup took a day, and my login works.',
      'My interest peaked in the second year. I took a peek at the reins.',
      'A loose cable was the cause. I would advise it, and your advice was sound.',
      'I would like to come too. It was too warm, and I was there to work.',
      'As a prefect for two years I led the choir. The salary may vary.',
      'I took the dough of yours. A discrete step is not a discreet one.'
    ],
    invalid: [
      ...wrong,
      {
        text: 'I am keen to join you, and I hear your looking for a cook. Its been good to see there kitchen.',
        flags: ['your', 'Its', 'there'],
        better:
          "I am keen to join you, and I hear you're looking for a cook. It's been good to see their kitchen."
      }
    ]
  }
}
