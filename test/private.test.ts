/** Private notes: told to the writer, kept from everybody else. */
import {describe, expect, it} from 'vitest'
import {lintSync, rules} from '../src/index.js'
import {formatNames, isShared, withoutRules} from '../src/reports/index.js'
import {folder, good, letterlint} from './cli/terminal.js'

const letter = good.replace('Kind regards', 'I am 58 years old.\n\nKind regards')
const id = 'no-protected-data'

describe('a private note', () => {
  const report = lintSync(letter)
  const note = report.messages.find(({ruleId}) => ruleId === id)!

  it('is a suggestion that costs nothing and says no private word again', () => {
    expect(note).toMatchObject({severity: 'suggestion', cost: 0})
    expect(note.reason).not.toContain('58')
    expect(report.score).toBe(lintSync(letter, {skip: [id]}).score)
  })

  it('comes from rules that say so', () => {
    expect(
      rules.filter(({definition}) => definition.private).map(({definition}) => definition.id)
    ).toEqual([id])
  })

  it('is taken out of a report without a trace of it, and nothing else is', () => {
    const open = withoutRules(report, new Set([id]))
    expect(open.messages).toEqual(report.messages.filter((message) => message !== note))
    expect({...open, messages: []}).toEqual({...report, messages: []})
  })

  it('has no place in a format that others see, which is any but three', () => {
    expect(formatNames.filter((name) => !isShared(name)).sort()).toEqual([
      'json',
      'ndjson',
      'pretty'
    ])
    for (const name of ['sarif', 'html', 'one to come']) expect(isShared(name)).toBe(true)
  })

  it('is shown to the writer and fails no run', async () => {
    const cwd = folder({'a.txt': letter})
    const argv = ['a.txt', '--only', id, '--fail-on', 'suggestion']
    for (const format of ['pretty', 'json']) {
      const {out, status} = await letterlint([...argv, '-f', format], {cwd})
      expect(out).toContain('This tells of your age')
      expect(status).toBe(0)
    }
  })
})
