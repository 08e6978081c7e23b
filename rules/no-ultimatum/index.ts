import {rule} from '../../src/kit.js'
import {ultimatum} from './words.js'

export default rule({
  id: 'no-ultimatum',
  area: 'tone',
  severity: 'warning',
  summary: 'No deadline, demand or threat for the employer',
  why: 'Employers decide in their own time; a deadline or threat ends goodwill at once.',
  sources: ['https://www.askamanager.org/'],
  phrases: [ultimatum],
  *check(letter) {
    for (const hit of letter.find(ultimatum)) {
      yield {reason: `\`${letter.text(hit)}\` may read as a deadline for the employer`, place: hit}
    }
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
