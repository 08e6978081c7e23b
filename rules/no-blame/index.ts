import {rule, type PhraseList} from '../../src/kit.js'
import {reproach, silence} from './words.js'

const readings: readonly (readonly [PhraseList, string])[] = [
  [silence, 'may read as a reproach for silence'],
  [reproach, 'may read as a reproach']
]

export default rule({
  id: 'no-blame',
  area: 'tone',
  severity: 'warning',
  summary: 'x',
  why: 'x.',
  sources: ['https://x.example.com/'],
  phrases: [...readings.map(([list]) => list)],
  *check(letter) {
    let end = -1
    const found = readings
      .flatMap(([list, effect]) => letter.find(list).map((hit) => ({hit, list, effect})))
    for (const {hit, effect} of found.sort((a,b) => a.hit.start - b.hit.start)) {
      if (hit.start < end) continue
      end = hit.end
      yield {
        reason: `\`${letter.text(hit)}\` ${effect}`,
        place: hit
      }
    }
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
