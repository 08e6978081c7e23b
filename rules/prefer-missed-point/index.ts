import {missing, rule} from '../../src/kit.js'

/** A point added takes at most this many words (`domain.md` C05: two sentences or 60 words). */
const longest = 60

/** Below this many body words there is room for one more point [FARADAY: a thank-you has 100–180]. */
const roomy = 75

export default rule({
  id: 'prefer-missed-point',
  area: 'content',
  severity: 'suggestion',
  stages: ['after-phone-interview', 'after-interview'],
  summary: 'Use the room to add, briefly, what the interview left out',
  why: 'A thank-you has room for one fact that did not come up, said in a sentence or two.',
  sources: [
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters',
    'https://www.vault.com/blogs/interviewing/can-this-interview-be-saved-maybe-with-a-proper-thank-you-note-and-follow-up'
  ],
  *check(letter) {
    const {skills, 'missed-point': added} = letter.moves
    const long = letter.paragraphs.find(
      ({start, end, words}) =>
        words > longest * 1.5 &&
        added.ranges.some((range) => range.start >= start && range.end <= end)
    )
    if (long) {
      const [place] = added.ranges
      yield {reason: 'The point added here runs long; two sentences are enough', place: place!}
    } else if (added.ranges.length === 0 && skills.status !== 'found' && letter.words < roomy) {
      yield missing(letter, 'missed-point')
    }
  },
  examples: {
    valid: [
      {
        text: 'Thank you for the interview. I forgot to mention that I hold a trailer licence.',
        stage: 'after-interview'
      },
      {text: 'Thank you for the interview. I ran a kiln for six years.', stage: 'after-interview'},
      {text: 'My form went to you in May.', stage: 'after-application'}
    ],
    nearMiss: [
      {
        text: 'I missed the last train. For nine years I ran a kiln at Stowbridge, where forty guests came each week.',
        stage: 'after-interview'
      },
      {
        text: 'I meant every word about the nursery. I forgot nothing, I hope, but one thing I should have added is that I drive.',
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'Thank you for the interview on Tuesday.',
        stage: 'after-interview',
        flags: [''],
        better:
          'Thank you for the interview on Tuesday. We ran out of time before I could say that I also fire a kiln.'
      },
      {
        text: 'Thank you for the call. I would love the job.',
        stage: 'after-phone-interview',
        flags: ['']
      },
      {text: 'It was good to meet you all.', stage: 'after-interview', flags: ['']}
    ]
  }
})
