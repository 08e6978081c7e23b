import {profiles, rule} from '../../src/kit.js'

/** Fewer sentences than this are a formality, unless they hold half as many words again as a short letter. Our judgement. */
const fewSentences = 3

export default rule({
  id: 'min-words',
  area: 'brevity',
  severity: 'suggestion',
  stages: ['after-phone-interview', 'after-interview'],
  summary: 'More than a formality',
  why: 'Two lines of thanks add nothing to the interview; one detail of it makes the letter worth reading.',
  sources: [
    'https://personaljobcoach.co.uk/guides/how-to-write-a-thank-you-email-after-an-interview',
    'https://www.liveabout.com/interview-thank-you-donts-2063985'
  ],
  *check({body, sentences, stage, words}) {
    const {
      title,
      words: {short}
    } = profiles[stage.value]
    const isShort = words < short || (sentences.length < fewSentences && words < 1.5 * short)
    if (!isShort) return
    yield {
      reason: `The body has ${words} words; a letter ${title} has room for one thing from the talk and one about you`,
      place: {start: body.end, end: body.end}
    }
  },
  examples: {
    valid: [
      {text: 'Thank you for your reply.', stage: 'status-check'},
      {
        text: 'Thank you for showing me the bakery on Friday. The new oven that you described is the kind I ran at Mill Lane for three years, with two apprentices. I would enjoy the early shift, and I can start in May. Please ask me anything else that helps you to decide.',
        stage: 'after-interview'
      },
      {
        text: 'Thank you for your call yesterday about the depot. I have thought more about the route plan that you described, and I have drawn up something like it before at Hale Haulage, where twelve vans saved an hour a day between them. I would be glad to show you how we did it, whenever it suits you.',
        stage: 'after-phone-interview'
      }
    ],
    nearMiss: [
      {text: 'Please keep my details on file.', stage: 'after-rejection'},
      {
        text: 'Thank you for showing me the greenhouse on Friday, for the long talk about peat-free compost and for the seedlings, which now stand on my kitchen windowsill. I ran the propagation beds at Lowfield Nursery for four seasons, we lost fewer plants each spring than any yard nearby, and we grew twice as many kinds, so I would gladly do the same with your orchids.',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {text: 'Thank you for the interview.', stage: 'after-interview', flags: ['']},
      {
        text: 'Dear Ms Obi,\n\nThank you for your time on Monday. I enjoyed our talk.\n\nKind regards,\nTom Hale',
        stage: 'after-interview',
        flags: [''],
        better:
          'Dear Ms Obi,\n\nThank you for your time on Monday. I enjoyed our talk, above all the part about the new kiln. I fired a kiln of that kind at Dene Pottery for two years, and we lost very few pots. I would be glad to do so again for you, and I can start in June.\n\nKind regards,\nTom Hale'
      },
      {
        text: 'Thank you for your call on Monday. It was good to hear about the depot, and I hope to hear from you.',
        stage: 'after-phone-interview',
        flags: ['']
      }
    ]
  }
})
