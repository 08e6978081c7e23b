import {isProfane, rule} from '../../src/kit.js'

export default rule({
  id: 'no-profanity',
  area: 'tone',
  severity: 'warning',
  summary: 'No profanity or slur',
  why: 'A coarse word or a slur is all that a reader remembers of a letter.',
  sources: ['https://github.com/words/cuss', 'https://github.com/retextjs/retext-profanities'],
  *check(letter) {
    for (const [index, token] of letter.tokens.entries()) {
      if (!isProfane(token.word)) continue
      // A capital inside a sentence makes a name.
      const isFirst = letter.tokens[index - 1]?.sentence !== token.sentence
      const text = letter.text(token)
      if (token.capital && !isFirst && /\p{Ll}/u.test(text)) continue
      yield {reason: `\`${text}\` is a word that many readers find coarse`, place: token}
    }
  },
  examples: {
    valid: [
      'I rigged the lights for the Christmas show.',
      'The gypsy and traveller families on my round knew me by name.',
      'I am a hooker for the town rugby club, and an early riser.'
    ],
    nearMiss: [
      'We moved from Scunthorpe to Penistone when I was six.',
      'I cut the jigs for the hoes, and the ass pulled the cart.',
      'Ms Fu and Mr Hooker looked after the gay and lesbian archive, the Jewish and Muslim papers included.'
    ],
    invalid: [
      {
        text: 'The trial shift was shitty but I liked the crew.',
        flags: ['shitty'],
        better: 'The trial shift was hard but I liked the crew.'
      },
      {
        text: 'I do not want to hear this crap again.',
        flags: ['crap']
      },
      {text: 'Bollocks to the form, I said, and rang you.', flags: ['Bollocks']}
    ]
  }
})
