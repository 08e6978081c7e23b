import {rule, type PhraseList} from '../../src/kit.js'
import {certainty, eager, excuses, hired, orders, scheduling} from './words.js'

const readings: readonly (readonly [PhraseList, string])[] = [
  [scheduling, 'may read as fixing a meeting that the employer has not offered'],
  [hired, 'may read as if the job were already won'],
  [orders, 'may read as an order from somebody already hired'],
  [certainty, 'may read as if the decision were already taken'],
  [eager, 'may read as running ahead of the employer']
]

export default rule({
  id: 'no-presumption',
  area: 'tone',
  severity: 'warning',
  summary: 'x',
  why: 'x.',
  sources: ['https://x.example.com/'],
  phrases: [...readings.map(([list]) => list), excuses],
  *check(letter) {
    const excused = new Set(letter.find(excuses).map(({sentence}) => sentence))
    let end = -1
    const found = readings
      .flatMap(([list, effect]) => letter.find(list).map((hit) => ({hit, list, effect})))
      .filter(({hit}) => !excused.has(hit.sentence))
    for (const {hit, effect, list} of found.sort((a,b) => a.hit.start - b.hit.start)) {
      if (hit.start < end) continue
      end = hit.end
      yield {
        reason: `\`${letter.text(hit)}\` ${effect}`,
        place: hit,
        ...(list === eager && {severity: 'suggestion' as const})
      }
    }
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
