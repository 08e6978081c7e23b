import {countWords, rule} from '../../src/kit.js'

/**
 * Words above which a sentence is long. Plain-English guides ask for 25; 40 is our judgement, since good letters have single
 * sentences of 30 to 40 words that read well.
 */
const long = 40
/** Words above which a sentence is very long. Our judgement: twice what a plain sentence of 25 may have, and ten more. */
const veryLong = 60

export default rule({
  id: 'max-sentence-words',
  area: 'brevity',
  severity: 'suggestion',
  summary: 'Sentences that the eye can hold',
  why: 'Readers of letters skim, and a sentence of more than forty words often has to be read twice.',
  sources: [
    'https://stylemanual.gov.au/about-style-manual/government-writing-handbook/editors-tips/sentence-length'
  ],
  *check({sentences}) {
    for (const {start, end, from, to, text} of sentences) {
      // There are never fewer tokens than words.
      if (to - from <= long) continue
      const words = countWords(text)
      if (words <= long) continue
      yield {
        reason: `The sentence has ${words} words; two sentences would be easier to read`,
        place: {start, end},
        severity: words > veryLong ? 'warning' : 'suggestion'
      }
    }
  },
  examples: {
    valid: [
      'Thank you for your time.',
      `I counted ${boxes(30)}.`,
      `I counted ${boxes(20)}. Then I counted ${boxes(20)}.`
    ],
    nearMiss: [
      `I sorted:\n\n- ${boxes(20)}\n- ${boxes(20)}\n- ${boxes(20)}`,
      'I counted pears; I counted plums; I counted figs; and then I went home.'
    ],
    invalid: [
      {
        stage: 'after-rejection',
        text: `Thank you. I counted ${boxes(40)}.`,
        flags: [`I counted ${boxes(40)}.`],
        better: `Thank you. I counted ${boxes(20)}. Then I counted ${boxes(20)}.`
      },
      {text: `I counted ${boxes(70)}.`, flags: [`I counted ${boxes(70)}.`]},
      {
        stage: 'after-rejection',
        text: 'I am writing to say that I enjoyed the visit to your yard on Monday and that the crane which you showed me is the one that I drove for three years at Hull before the firm that ran it moved to the coast and sold it to yours.',
        flags: [
          'I am writing to say that I enjoyed the visit to your yard on Monday and that the crane which you showed me is the one that I drove for three years at Hull before the firm that ran it moved to the coast and sold it to yours.'
        ],
        better:
          'I am writing to say that I enjoyed the visit to your yard on Monday. The crane which you showed me is the one that I drove for three years at Hull, before that firm moved to the coast and sold it to yours.'
      }
    ]
  }
})

/** A list of so many words. */
function boxes(words: number): string {
  return Array.from({length: words}, (_, index) => `box${index + 1}`).join(' ')
}
