import {type Hit, type PhraseList, rule} from '../../src/kit.js'
import {complaint, insult, sarcasm, selfReproach, taunt} from './words.js'

/** What each list's phrases do to their reader. */
const readings: readonly (readonly [PhraseList, string])[] = [
  [insult, 'may read as an insult to the employer'],
  [taunt, 'may read as a taunt'],
  [sarcasm, 'may read as sarcasm'],
  [complaint, 'may read as a complaint about others'],
  [selfReproach, 'speaks against the writer']
]

export default rule({
  id: 'no-negativity',
  area: 'tone',
  severity: 'warning',
  summary: 'Nothing bad of others, of the process or of oneself',
  why: 'Readers expect to be spoken of as the last employer was; a fact about the work says more than a grievance.',
  sources: [
    'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
    'https://newyouth.ca/en/resources/how-do-i-write-follow-letter',
    'https://www.myperfectresume.com/how-to/tips/keep_negative_info_out_of_your_2'
  ],
  phrases: readings.map(([list]) => list),
  judged: [{act: 'negativity', effect: 'may read as a grievance'}],
  *check(letter) {
    const said: Hit[] = []
    for (const [list, effect] of readings) {
      for (const hit of letter.find(list)) {
        // One grievance is one finding, however many lists know it.
        if (said.some((other) => other.from < hit.to && hit.from < other.to)) continue
        said.push(hit)
        yield {reason: `\`${letter.text(hit)}\` ${effect}`, place: hit}
      }
    }
  },
  examples: {
    valid: [
      'My last manager had high standards, and I learned a great deal from her.',
      'I was disappointed not to be chosen, but I am grateful for the time that you gave me.',
      'Rude callers were passed to me because I could calm them.',
      'The interview was hard, and I enjoyed it.'
    ],
    nearMiss: [
      'The old booking system was a mess, and I rebuilt it in a fortnight.',
      'How kind of you to show me the kilns.',
      'You clearly care about the river.',
      'I hate waste, so I counted the offcuts.',
      'It was no problem to come on a Saturday.',
      'I am no good at golf, but I can price a roof.',
      'Toxic waste from the tannery was my daily concern.',
      'I was the clown at the harvest fair, and the risk assessor the day after.'
    ],
    invalid: [
      {
        text: 'Thank you for showing me the looms and the dye house on Monday. My last boss was a bully, and I learned to repair looms.',
        flags: ['boss was a bully'],
        better:
          'Thank you for showing me the looms and the dye house on Monday. At my last mill I learned to repair looms.'
      },
      {
        text: 'Your website is a shambles, but I found the form.',
        flags: ['Your website is a shambles'],
        better: 'I found the form on your website after a search.'
      },
      {
        text: 'The test was a waste of my morning.',
        flags: ['The test was a waste'],
        stage: 'after-interview',
        better: 'The test was a good use of my morning.'
      },
      {text: 'You people never answer.', flags: ['You people']},
      {
        text: 'Congratulations on picking the wrong person.',
        flags: ['Congratulations on picking the wrong']
      },
      {text: 'I am useless at interviews.', flags: ['I am useless at interviews']},
      {text: 'I hate my present job.', flags: ['I hate my']}
    ]
  }
})
