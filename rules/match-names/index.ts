import {honorifics, rule} from '../../src/kit.js'
import {matchEmployer} from './employer.js'
import {matchRecipient} from './recipient.js'
import {matchRole} from './role.js'
import {runsOf} from './runs.js'

const titles: ReadonlySet<string> = new Set(honorifics)

export default rule({
  id: 'match-names',
  area: 'personal',
  severity: 'error',
  summary: 'Recipient, employer and role are the right ones',
  why: 'A name left from another letter, or misspelt, tells the reader that the letter was meant for somebody else.',
  sources: ['https://example.com'],
  wants: ['employer', 'recipient'],
  *check(letter) {
    const runs = runsOf(letter, titles)
    yield* matchRecipient(letter, runs)
    yield* matchEmployer(letter, runs)
    yield* matchRole(letter)
  },
  examples: {valid: [], nearMiss: [], invalid: []}
})
