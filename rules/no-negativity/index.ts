import {type PhraseList, rule} from '../../src/kit.js'
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
  *check(letter) {
    for (const [list, effect] of readings) {
      for (const hit of letter.find(list)) {
        yield {reason: `\`${letter.text(hit)}\` ${effect}`, place: hit}
      }
    }
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
