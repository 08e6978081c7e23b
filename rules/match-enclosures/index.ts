import {rule} from '../../src/kit.js'
import {attaching, claims} from './words.js'

export default rule({
  id: 'match-enclosures',
  area: 'content',
  severity: 'suggestion',
  summary: 'What the letter says is enclosed is noted below it',
  why: 'A note such as `Enc. CV` below the name tells whoever opens the envelope what to look for.',
  sources: [
    'https://bizfluent.com/how-8073144-indicate-enclosures-letter.html',
    'https://climbtheladder.com/what-is-an-enclosure-notation-in-a-business-letter'
  ],
  phrases: [attaching, claims],
  *check(letter) {
    const [claim] = letter.find(claims)
    if (letter.attachments?.length === 0) {
      const [place = claim] = letter.find(attaching)
      if (!place) return
      yield {
        reason: `\`${letter.text(place)}\` announces an enclosure, and nothing is attached to the message`,
        place,
        severity: 'warning'
      }
      return
    }
    if (!claim) return
    if (letter.medium.value !== 'paper' || letter.part('enclosure').length > 0) return
    yield {
      reason: `\`${letter.text(claim)}\` announces an enclosure, and no line such as \`Enc.\` below the name notes it`,
      place: claim
    }
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Okafor\n\nI enclose my CV.\n\nYours sincerely\n\nTom Hale\n\nEnc. CV',
        medium: 'paper'
      },
      {
        text: 'Dear Ms Okafor,\n\nI enclose my CV.\n\nKind regards,\nTom Hale',
        medium: 'email'
      },
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      }
    ],
    nearMiss: [
      {
        text: 'Dear Ms Okafor\n\nI have not enclosed a CV, since you hold one.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      },
      {
        text: 'Dear Ms Okafor\n\nThe certificate is the one I enclosed with my application of 3 March.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      },
      {
        text: 'Dear Ms Okafor\n\nI was attached to your department for a year.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Okafor\n\nI enclose my CV.\n\nYours sincerely\n\nTom Hale',
        flags: ['I enclose'],
        medium: 'paper',
        better: 'Dear Ms Okafor\n\nI enclose my CV.\n\nYours sincerely\n\nTom Hale\n\nEnc. CV'
      },
      {
        text: 'Dear Ms Okafor\n\nPlease find my CV enclosed.\n\nYours sincerely\n\nTom Hale',
        flags: ['Please find my CV enclosed'],
        medium: 'paper'
      },
      {
        text: 'Dear Ms. Okafor:\n\nEnclosed is my updated resume.\n\nSincerely,\n\nTom Hale',
        flags: ['Enclosed is'],
        medium: 'paper',
        better:
          'Dear Ms. Okafor:\n\nEnclosed is my updated resume.\n\nSincerely,\n\nTom Hale\n\nEnclosure: resume'
      }
    ]
  }
})
