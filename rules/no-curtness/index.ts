import {rule, tellEffects, unquoted, type Effect, type Letter, type Range} from '../../src/kit.js'
import {orders, preparations, questions, softeners} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const readings: readonly Effect[] = [
  {
    list: orders,
    effect: 'may read as curt, and a `please` or `could you` would soften it',
    excusable: true
  },
  {
    list: questions,
    effect: 'may read as curt, and `may I ask` or `could you tell me` would soften it',
    excusable: true
  }
]

export default rule({
  id: 'no-curtness',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No request without a courteous move',
  why: 'Readers forgive slips of language sooner than a bare order, and one courteous word mends it.',
  sources: [
    'https://pubmed.ncbi.nlm.nih.gov/20230068/',
    'https://conversational-featurizer.readthedocs.io/en/stable/features_conceptual/politeness_strategies.html',
    'https://ijssers.org/single-view/?id=10214&pid=10191'
  ],
  phrases: [...readings.map(({list}) => list), softeners, preparations],
  judged: [
    {act: 'discourtesy', effect: 'may read as rude', isApart: true, severity: 'warning'},
    {act: 'curtness', effect: 'may read as curt', isApart: true, unless: isSoftened}
  ],
  *check(letter) {
    for (const finding of unquoted(letter, tellEffects(letter, readings, softeners))) {
      if (!isPrepared(letter, finding.place)) yield finding
    }
  },
  examples: {
    valid: [
      'Please send me the date of the trial dive.',
      'Could you tell me when you expect to decide?',
      'Let me know if I can help in any way.',
      {text: 'Kindly do the needful and inform me of the date.', dialect: 'en-IN'},
      'Do call me if a form is missing.'
    ],
    nearMiss: [
      'I have one question about the trial dive. When does the boat leave?',
      '“When will the boat leave?” was what every guest asked me.',
      'Send-offs and weddings were what I cooked for.',
      'Let me add one point about the winch.',
      'What I enjoyed most was the walk along the pier.'
    ],
    invalid: [
      {
        text: 'Send me the date of the trial dive.',
        flags: ['Send me'],
        better: 'Could you send me the date of the trial dive?'
      },
      {
        text: 'When will the harbour board meet?',
        flags: ['When will the'],
        better: 'Could you tell me when the harbour board meets?'
      },
      {
        text: 'Confirm receipt of my form.',
        flags: ['Confirm receipt'],
        better: 'Please confirm receipt of my form.'
      },
      {text: 'Keep my diving licence on file.', flags: ['Keep my diving licence']},
      {text: 'Why was the other diver chosen?', flags: ['Why was the']}
    ]
  }
})

/** Whether a sentence has a courteous move, or the one before makes ready for it. */
function isSoftened(letter: Letter, place: Range): boolean {
  const sentence = letter.sentences.find(
    ({start, end}) => start <= place.start && place.start < end
  )
  const softened = letter
    .find(softeners)
    .some(({start}) => sentence!.start <= start && start < sentence!.end)
  return softened || isPrepared(letter, place)
}

/** Whether a place is outside the body, or the sentence before makes ready for it: "I have a question." */
function isPrepared(letter: Letter, {start}: Range): boolean {
  const index = letter.sentences.findIndex(
    (sentence) => start >= sentence.start && start < sentence.end
  )
  const before = letter.sentences[index - 1]
  if (!before) return index < 0
  return letter
    .find(preparations)
    .some((hit) => before.start <= hit.start && hit.start < before.end)
}
