/** The grammar engine where it is not wanted, or is not there. */
import {expect, it, vi} from 'vitest'
import {lint, lintSync} from '../src/index.js'

const loaded = vi.hoisted(() => ({times: 0}))

vi.mock('harper.js', () => {
  loaded.times++
  throw new Error('no such file')
})

const draft = 'Dear Ms Obi,\n\nThank you for the tour of the kichen.'

it('loads nothing without grammar', async () => {
  await lint(draft, {grammar: false})
  await lint(draft, {only: ['no-cliche']})
  await lint('')
  lintSync(draft)
  expect(loaded.times).toBe(0)
})

it('reports without grammar where the engine is not there, and says so once', async () => {
  const {messages, unchecked} = await lint(draft)
  expect(loaded.times).toBeGreaterThan(0)
  expect(messages).toEqual(lintSync(draft).messages)
  const about = unchecked.filter(({why}) => why.startsWith('the grammar engine could not run'))
  expect(about.map(({ruleId}) => ruleId)).toEqual(['no-grammar-slip'])
})
