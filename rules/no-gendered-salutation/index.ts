import {canonical, rule, type Letter} from '../../src/kit.js'
import {gendered, titles} from './words.js'

const guesses = new Set<string>(gendered)
const titled = new RegExp(`\\b(?:${titles.join('|')})\\b\\.?\\s+\\p{Lu}`, 'iu')

export default rule({
  id: 'no-gendered-salutation',
  area: 'form',
  severity: 'warning',
  summary: 'No guess at the reader’s gender',
  why: 'A greeting such as `Dear Sir` guesses at a reader whom the letter does not know, and half of the guesses miss.',
  sources: [
    'https://www.prdaily.com/a-quick-study-in-business-salutations/',
    'https://blog.palladiancr.com/2008/08/cover-letter-worst-mistakes',
    'https://www.utwente.nl/en/ces/language-centre/organisation/english-styleguide/letters/salutation/'
  ],
  *check(letter) {
    const {salutation} = letter
    if (!salutation || salutation.greeting === 'respected') return
    const name = salutation.name.split(/\s+/).map(canonical).join(' ')
    if (!guesses.has(name) && !(name === '' && guesses.has(canonical(salutation.text)))) return
    if (knowsReader(letter)) return
    yield {
      reason: `\`${salutation.text}\` guesses at the reader’s gender`,
      place: salutation
    }
  },
  examples: {
    valid: [
      'Dear Sir or Madam,\n\nI applied for the post of porter on 3 March.',
      'Dear Hiring Manager,\n\nI applied for the post of porter on 3 March.',
      'Dear Mrs Okafor,\n\nThank you for seeing me on Tuesday.',
      'Respected Sir,\n\nI applied for the post of porter on 3 March.'
    ],
    nearMiss: [
      // A knight is greeted by the first name.
      'Dear Sir Alan,\n\nThank you for seeing me on Tuesday.',
      // The address above says who the reader is.
      'Tom Hale\n12 Quay Street\n\n3 March 2025\n\nMr J Okafor\nQuay Hotel\nWhitby\n\nDear Sir\n\nI applied for the post of porter.',
      {
        text: 'Dear Madam,\n\nThank you for seeing me on Tuesday.',
        facts: {recipient: 'Ms Okafor'}
      }
    ],
    invalid: [
      {
        text: 'Dear Sir,\n\nI applied for the post of porter on 3 March.',
        flags: ['Dear Sir,'],
        better: 'Dear Sir or Madam,\n\nI applied for the post of porter on 3 March.'
      },
      {
        text: 'Gentlemen:\n\nI applied for the post of porter on March 3.',
        flags: ['Gentlemen:'],
        better: 'Dear Hiring Team:\n\nI applied for the post of porter on March 3.'
      },
      {
        text: 'Dear Sirs,\n\nI wrote to you in March about work as a porter.',
        flags: ['Dear Sirs,'],
        dialect: 'en-IN'
      }
    ]
  }
})

/** Whether the letter or its facts name the reader. */
function knowsReader({facts, part, headers}: Letter): boolean {
  if (facts.recipient !== undefined && facts.recipient.length > 0) return true
  const address = [
    ...part('inside-address').map(({text}) => text),
    ...headers.filter(({name}) => name === 'to').map(({value}) => value.text)
  ]
  return address.some((text) => titled.test(text))
}
