import {findPassives, rule} from '../../src/kit.js'

export default rule({
  id: 'no-passive-voice',
  area: 'brevity',
  severity: 'suggestion',
  summary: 'Say who did it',
  why: 'A passive hides who did something, and in a letter that is mostly you or the reader.',
  sources: ['https://github.com/retextjs/retext-passive', 'https://github.com/btford/write-good'],
  *check(letter) {
    for (const passive of findPassives(letter)) {
      const words = letter.text(passive).replace(/\s+/g, ' ')
      yield {reason: `\`${words}\` is passive; naming who does it is often shorter`, place: passive}
    }
  },
  examples: {
    valid: [
      'I was excited to meet the night team.',
      'I am very interested in the post and used to early starts.',
      'Please find enclosed my certificate.',
      'You can call me after six; I can be reached on 07700 900123.',
      'There are limited places on the course, and I am qualified for it.'
    ],
    nearMiss: [
      'A hundred people need the red bed indeed.',
      'It’s made a difference to our ward.',
      'The work is left-handed and the tools are second-hand.',
      'I got paid on Fridays.'
    ],
    invalid: [
      {
        text: 'Dear Ms Obi,\n\nThe invoices were checked by me each week.',
        stage: 'after-rejection',
        flags: ['were checked'],
        better: 'Dear Ms Obi,\n\nI checked the invoices each week.'
      },
      {
        stage: 'after-rejection',
        text: 'Dear Ms Obi,\n\nThe rota has not yet been fully agreed.',
        flags: ['been fully agreed'],
        better: 'Dear Ms Obi,\n\nWe have not yet fully agreed the rota.'
      },
      {
        stage: 'after-rejection',
        text: 'Was the post of head porter filled?',
        flags: ['Was the post of head porter filled'],
        better: 'Did somebody take the post of head porter?'
      },
      {
        stage: 'after-rejection',
        text: "Dear Ms Obi,\n\nIt's been decided, and I'd been told before.",
        flags: ['been decided', 'been told'],
        better: 'Dear Ms Obi,\n\nYou decided, and Ms Obi told me before.'
      },
      {
        stage: 'after-rejection',
        text: 'The stores were, as far as I know, rebuilt and reopened.',
        flags: ['were, as far as I know, rebuilt'],
        better: 'As far as I know, you rebuilt and reopened the stores.'
      },
      {
        stage: 'after-rejection',
        text: 'Enclosed are two references.',
        flags: ['Enclosed are'],
        better: 'I enclose two references.'
      }
    ]
  }
})
