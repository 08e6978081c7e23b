import {rule, type PhraseList} from '../../src/kit.js'
import {deadlines, demands, excuses, haste, threats} from './words.js'

/** Stern lists before gentle ones: what two of them find is reported once. */
const readings: readonly (readonly [PhraseList, string])[] = [
  [threats, 'may read as a threat'],
  [demands, 'may read as an order to the employer'],
  [deadlines, 'may read as a deadline for the employer']
]

export default rule({
  id: 'no-ultimatum',
  area: 'tone',
  severity: 'warning',
  summary: 'No deadline, demand or threat for the employer',
  why: 'An employer decides in their own time, and pressure closes doors that a courteous question keeps open.',
  sources: [
    'https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/',
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/',
    'http://example.com/'
  ],
  phrases: [threats, demands, deadlines, haste, excuses],
  *check(letter) {
    const excused = new Set(letter.find(excuses).map(({sentence}) => sentence))
    let end = -1
    const found = [...readings, [haste, 'may read as hurrying the employer'] as const]
      .flatMap(([list, effect]) => letter.find(list).map((hit) => ({hit, list, effect})))
      .filter(({hit, list}) => list === threats || list === demands || !excused.has(hit.sentence))
    for (const {hit, effect, list} of found.sort((a,b) => a.hit.start - b.hit.start)) {
      if (hit.start < end) continue
      end = hit.end
      yield {
        reason: `\`${letter.text(hit)}\` ${effect}`,
        place: hit,
        ...(list === haste && {severity: 'suggestion' as const})
      }
    }
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
