import {
  isFormalEnglish,
  rule,
  tellEffects,
  unquoted,
  type Effect,
  type Finding,
  type Letter
} from '../../src/kit.js'
import {announcements, particulars, wishes} from './words.js'

/** Sentences of a body that open it: our judgement. */
const opening = 3

const wish: Effect = {
  list: wishes,
  effect: 'opens with a formula that many readers skip',
  excusable: true
}
const announcement: Effect = {
  list: announcements,
  effect: 'says that a letter is a letter where its purpose could stand'
}

export default rule({
  id: 'no-filler-opening',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No opening that says nothing',
  why: 'The first line is the one that is read, so it serves best as the purpose or the thanks.',
  sources: [
    'https://www.stylist.co.uk/life/never-write-hope-youre-well-work-office-email-etiquette-how-start-best-openers/65795',
    'https://www.carolroth.com/community/weak-language-gets-weak-results/'
  ],
  phrases: [wishes, announcements, particulars],
  judged: [
    {
      act: 'filler-opening',
      effect: 'may read as an opening that says nothing',
      excuses: particulars,
      unless: (letter, words) => isFormalEnglish(letter) || !opens(letter, {place: words})
    }
  ],
  *check(letter) {
    const effects = isFormalEnglish(letter) ? [announcement] : [wish, announcement]
    for (const finding of unquoted(letter, tellEffects(letter, effects, particulars))) {
      if (opens(letter, finding)) yield finding
    }
  },
  examples: {
    valid: [
      'I am writing to thank you for the tour of the salt works on Monday.',
      'I hope that the new boiler is in by now, as you were waiting for it when we met.',
      {text: 'I hope this letter meets you in good health.', dialect: 'en-NG'},
      {text: 'Greetings of the day.', dialect: 'en-IN'},
      {text: 'I trust that you are keeping well.', dialect: 'en-ZA'}
    ],
    nearMiss: [
      'My name is Asha Nwosu, and you interviewed me on 4 May for the post of salter.',
      'I hope to hear which day the trial will be.',
      'I taught trainees to leave out “I hope this finds you well”.',
      'Thank you for the tour. I asked about the pans. You showed me the brine. I hope you are well.'
    ],
    invalid: [
      {
        text: 'I hope this e-mail finds you well. I am writing about the post of salter.',
        flags: ['hope this e-mail finds you'],
        dialect: 'en-GB',
        better: 'I am writing about the post of salter.'
      },
      {
        text: 'Please allow me to introduce myself. I rake salt.',
        flags: ['Please allow me to introduce myself'],
        better: 'I rake salt.'
      },
      {
        text: 'I just wanted to reach out to you today.',
        flags: ['I just wanted to reach out to you'],
        better: 'I would like to ask about work in the pans.'
      },
      {text: 'How are you doing today?', flags: ['How are you doing'], dialect: 'en-US'},
      {
        text: 'I am writing this e-mail to you today.',
        flags: ['I am writing this e-mail to you'],
        dialect: 'en-IN'
      }
    ]
  }
})

/** Whether a finding stands in the first sentences of the body. */
function opens({sentences}: Letter, {place}: Pick<Finding, 'place'>): boolean {
  const last = sentences[Math.min(opening, sentences.length) - 1]
  return last !== undefined && place.start < last.end && place.start >= sentences[0]!.start
}
