import {rule, type PhraseList} from '../../src/kit.js'
import {anything, hardship, need, plea} from './words.js'

const readings: readonly (readonly [PhraseList, string])[] = [
  [need, 'makes need the reason'],
  [plea, 'may read as pleading'],
  [hardship, 'may read as an appeal to pity'],
  [anything, 'may read as settling for anything']
]

export default rule({
  id: 'no-desperation',
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
