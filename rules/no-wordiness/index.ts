import {findWordyPhrases, phrases, rule} from '../../src/kit.js'
import {shorter} from './words.js'

/** The phrases that may be flagged: where none stands, write-good need not be asked. */
const wordy = phrases(Object.keys(shorter))

export default rule({
  id: 'no-wordiness',
  area: 'brevity',
  severity: 'suggestion',
  summary: 'One word where one word will do',
  why: 'Padding costs the reader time and makes the letter sound like a form.',
  sources: [
    'https://github.com/btford/write-good',
    'https://personaljobcoach.co.uk/guides/how-to-write-a-thank-you-email-after-an-interview'
  ],
  phrases: [wordy],
  *check(letter) {
    if (letter.find(wordy).length === 0) return
    for (const {phrase, start, end} of findWordyPhrases(letter)) {
      const instead = shorter[phrase]
      if (!instead) continue
      const words = letter.text({start, end})
      const expected = instead.map((word) => (/^\p{Lu}/u.test(words) ? capitalised(word) : word))
      const reason = `\`${words.replace(/\s+/g, ' ')}\` says little for its length`
      yield {reason, place: {start, end}, expected}
    }
  },
  examples: {
    valid: [
      'Thank you for the opportunity; I shall be glad to provide additional details.',
      'It was a pleasure to hear however briefly about your requirement.',
      'I monitor and evaluate the previous and current stock and purchase numerous spare parts.'
    ],
    nearMiss: [
      'I worked for Commence and Cease Ltd, where we started early.',
      '> In order to apply, write to us.\n\nThank you for your reply.',
      'In the order to the supplier I named both parts.'
    ],
    invalid: [
      {
        stage: 'after-rejection',
        text: 'Dear Ms Obi,\n\nI wrote in order to thank you.',
        flags: ['in order to'],
        better: 'Dear Ms Obi,\n\nI wrote to thank you.'
      },
      {
        stage: 'after-rejection',
        text: 'Due to the fact that I moved, my number is new.',
        flags: ['Due to the fact that'],
        better: 'Because I moved, my number is new.'
      },
      {
        stage: 'after-rejection',
        text: 'At Brook Foods I utilise the till and endeavor to be quick.',
        flags: ['utilise', 'endeavor'],
        better: 'At Brook Foods I use the till and try to be quick.'
      },
      {
        stage: 'after-rejection',
        text: 'Dear Ms Obi,\n\nI can wait until such time as you decide.',
        flags: ['until such time as'],
        better: 'Dear Ms Obi,\n\nI can wait until you decide.'
      }
    ]
  }
})

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
