import {rule, tellEffects, unquoted, type Effect} from '../../src/kit.js'
import {fossils, stiff} from './words.js'

/** Stiff turns in a letter before they are told of [domain.md T14]. */
const enough = 2

const fossil: Effect = {list: fossils, effect: 'sounds a century old to many readers'}
const turn: Effect = {list: stiff, effect: 'is stiff, and not alone in this letter'}

export default rule({
  id: 'no-archaism',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No wording from old business letters',
  why: 'Plain words sound like a person, and an employer hires persons.',
  sources: [
    'https://www.nett.com.au/six-old-fashioned-business-phrases-you-should-ban/',
    'https://digfir-published.macmillanusa.com/gardner12e/ps2e_ch09_7.html'
  ],
  phrases: [fossils, stiff],
  judged: [{act: 'archaism', effect: 'may read as dated', excuses: stiff}],
  check(letter) {
    const isMuch = letter.find(fossils).length + letter.find(stiff).length >= enough
    return unquoted(letter, tellEffects(letter, isMuch ? [fossil, turn] : [fossil]))
  },
  examples: {
    valid: [
      'Thank you for your letter of 12 June about the post of cooper.',
      'Please find my CV attached.',
      'I would be obliged for a line when you have decided.',
      'I enclose two references, as you asked.'
    ],
    nearMiss: [
      'In the barrel archive I indexed deeds with “hereinafter” on every page.',
      'The instant coffee counter was mine to run.',
      'I remain very interested in the work of a cooper.',
      'Your receptionist kindly showed me the way.'
    ],
    invalid: [
      {
        text: 'I beg to acknowledge your letter.',
        flags: ['beg to acknowledge'],
        better: 'Thank you for your letter.'
      },
      {
        text: 'My papers are enclosed herewith.',
        flags: ['herewith'],
        better: 'My papers are enclosed.'
      },
      {text: 'The undersigned is desirous of the post.', flags: ['The undersigned']},
      {
        text: 'With regard to the post of cooper, I should be much obliged for a reply.',
        flags: ['With regard to the']
      },
      {text: 'I would deem it a favour to be seen.', flags: ['I would deem it']}
    ]
  }
})
