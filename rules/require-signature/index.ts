import {isNameLike, missing, rule, type Letter} from '../../src/kit.js'

export default rule({
  id: 'require-signature',
  area: 'form',
  severity: 'warning',
  summary: 'Sign with a name',
  why: 'The reader may have many applicants and files the letter by its name.',
  sources: [
    'https://ryanboettger.com/research/supp/rubric-2010-appendix-b/',
    'https://studylib.net/doc/26035584/professional-email-assignment-rubric-1-',
    'https://www.getmockinterview.com/articles/how-to-send-thank-you-email-after-interview'
  ],
  *check(letter) {
    const {signature} = letter
    if (!signature) {
      yield missing(letter, 'signature')
    } else if (letter.medium.value === 'paper' && isFirstName(signature.text) && !isKnown(letter)) {
      yield {
        reason: `Did not recognise a full name: \`${signature.text}\` signs the letter alone`,
        place: signature,
        severity: 'suggestion'
      }
    }
  },
  examples: {
    valid: [
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale',
      'Hi Priya,\n\nThank you for the call this morning.\n\nBest,\nLena',
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards\n\n-- \nTom Hale\n0131 496 0000'
    ],
    nearMiss: [
      {
        text: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nSuharto',
        medium: 'paper',
        facts: {sender: 'Suharto'}
      },
      {
        text: 'Tom Hale\n12 Quay Street\nWhitby\n\n3 March 2025\n\nDear Priya\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom',
        medium: 'paper'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards',
        flags: [''],
        better: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale'
      },
      {
        text: 'Dear Ms Okafor,\n\nI applied for the post of porter on 3 March.',
        flags: ['']
      },
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom',
        flags: ['Tom'],
        medium: 'paper',
        better:
          'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale'
      }
    ]
  }
})

function isFirstName(text: string): boolean {
  return isNameLike(text) && /^\p{L}[\p{L}'’-]*$/u.test(text)
}

/** Whether the full name stands elsewhere, or the writer has one name only. */
function isKnown({facts, part, headers, signature}: Letter): boolean {
  const name = signature!.text.toLowerCase()
  if (facts.sender?.trim().toLowerCase() === name) return true
  const elsewhere = [
    ...part('letterhead').map(({text}) => text),
    ...headers.filter((header) => header.name === 'from').map(({value}) => value.text)
  ]
  return elsewhere.some((text) => text.toLowerCase().split(/\s+/).includes(name))
}
