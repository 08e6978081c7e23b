import {missing, rule, type Letter, type Part, type Range} from '../../src/kit.js'
import {callMe} from './words.js'

export default rule({
  id: 'require-contact-details',
  area: 'form',
  severity: 'suggestion',
  summary: 'A telephone number or an e-mail address',
  why: 'The reader should be able to answer without searching for the application.',
  sources: [
    'https://www.cliffsnotes.com/cliffsnotes/subjects/your-career/writing-a-follow-up-letter-after-submitting-your-resume',
    'https://www.greatsampleresume.com/letters/business-letters/still-interested-in-job'
  ],
  phrases: [callMe],
  *check(letter) {
    if (letter.medium.value === 'email') {
      // The reader of an e-mail can press `Reply`: only a call needs a number.
      const [call] = letter.find(callMe)
      if (!call || isGiven(letter, ['phone'])) return
      yield {
        reason: `\`${letter.text(call)}\` asks for a call, and no telephone number was recognised`,
        place: call
      }
    } else if (!isGiven(letter, ['email', 'phone'])) {
      const hasAddress = letter.part('letterhead').some(isPostal)
      yield {
        ...missing(letter, 'contact'),
        ...(hasAddress && {severity: 'suggestion' as const})
      }
    }
  },
  examples: {
    valid: [
      {
        text: 'Tom Hale, 01632 960 001\nQuay House\nWhitby\n\n3 March 2025\n\nDear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      },
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday. I am at tom.hale@example.com.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper'
      },
      'Dear Ms Okafor,\n\nPlease call me on 01632 960 001.\n\nKind regards,\nTom Hale',
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale'
    ],
    nearMiss: [
      'Dear Ms Okafor,\n\nI would be glad if you could call me for an interview.\n\nKind regards,\nTom Hale',
      'Dear Ms Okafor,\n\nPlease call me; my number is on my CV.\n\nKind regards,\nTom Hale',
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\n[Your name]\n[Phone]',
        medium: 'paper',
        template: true
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Okafor,\n\nPlease call me if you need anything else.\n\nKind regards,\nTom Hale',
        flags: ['Please call me'],
        better:
          'Dear Ms Okafor,\n\nPlease call me on 01632 960 001 if you need anything else.\n\nKind regards,\nTom Hale'
      },
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale',
        flags: [''],
        medium: 'paper',
        better:
          'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale\n01632 960 001'
      },
      {
        text: '12 Quay Street\nWhitby\n\n3 March 2025\n\nMs J Okafor\nQuay Hotel\njobs@example.com\n\nDear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale',
        flags: [''],
        medium: 'paper'
      }
    ]
  }
})

/** Whether an address of these kinds, or a slot for one, stands anywhere but with the employer’s or in a quote. */
function isGiven(letter: Letter, kinds: readonly ('email' | 'phone')[]): boolean {
  const foreign: Range[] = [
    ...letter.part('front-matter'),
    ...letter.part('inside-address'),
    ...letter.part('quote'),
    ...letter.headers.filter(({name}) => name !== 'from')
  ]
  const isOwn = ({start}: Range): boolean =>
    !foreign.some((range) => range.start <= start && start < range.end)
  const label = kinds.includes('email')
    ? /e-?mail|phone|mobile|tel|cell|contact/i
    : /phone|mobile|tel|cell|contact|number/i
  return (
    letter.addresses.some(
      (address) => kinds.some((kind) => kind === address.kind) && isOwn(address)
    ) || letter.placeholders.some((slot) => label.test(slot.text) && isOwn(slot))
  )
}

function isPostal({text}: Part): boolean {
  return /\d|address/i.test(text) || /[\r\n]/.test(text)
}
