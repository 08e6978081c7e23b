import {rule} from '../../src/kit.js'
import {asked, excuses, questions, terms} from './words.js'

export default rule({
  id: 'no-pay-talk',
  area: 'tone',
  severity: 'warning',
  summary: 'x',
  why: 'x.',
  sources: ['https://x.example.com/'],
  phrases: [questions, terms, excuses, asked],
  *check(letter) {
    const excused = new Set(letter.find(excuses).map(({sentence}) => sentence))
    const wasAsked = new Set(letter.find(asked).map(({sentence}) => sentence))
    let end = -1
    const found = [questions, terms]
      .flatMap((list) => letter.find(list))
      .filter(({sentence}) => !excused.has(sentence))
    for (const hit of found.sort((a, b) => a.start - b.start)) {
      if (hit.start < end) continue
      end = hit.end
      yield {
        reason: `\`${letter.text(hit)}\` raises pay or conditions before there is an offer`,
        place: hit,
        ...(wasAsked.has(hit.sentence) && {severity: 'suggestion' as const})
      }
    }
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
