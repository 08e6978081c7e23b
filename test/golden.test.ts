/**
 * Whole letters and their reports. `ready` letters may be sent, `revise` letters need another draft, `hold` letters
 * should not be sent.
 *
 * The report of each stands beside it. Read what changed before accepting it with `npx vitest run test/golden.test.ts -u`.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {lint, type LintReport} from '../src/index.js'

/** The day on which all letters are read. */
const now = '2026-06-18'

async function reportOf(path: string): Promise<LintReport> {
  return lint(readFileSync(path, 'utf8'), {path, now})
}

/** Loading the grammar engine takes a second or two, more on a busy machine. */
beforeAll(async () => {
  await lint('I met the crew.')
}, 60_000)

/** The report without what every finding of a rule has in common. */
function shown(report: LintReport): string {
  const messages = report.messages.map((message) => ({...message, note: undefined, url: undefined}))
  return `${JSON.stringify({...report, messages, file: undefined}, undefined, 2)}\n`
}

describe.each(['ready', 'revise', 'hold'] as const)('%s', (kind) => {
  const folder = `test/letters/${kind}`
  const letters = readdirSync(folder).filter((name) => name.endsWith('.txt'))

  it.each(letters)('%s', async (name) => {
    const report = await reportOf(`${folder}/${name}`)
    const bad = report.messages.filter(({severity}) => severity !== 'suggestion')
    if (kind === 'ready') {
      expect(bad.map(({ruleId, actual}) => [ruleId, actual])).toEqual([])
      expect(report.score).toBeGreaterThanOrEqual(85)
    } else {
      expect(bad.length).toBeGreaterThan(0)
      expect(report.score).toBeLessThan(kind === 'hold' ? 50 : 70)
    }
    await expect(shown(report)).toMatchFileSnapshot(
      `letters/${kind}/${name.replace('.txt', '.json')}`
    )
  })

  it('has a letter for every report', () => {
    const reports = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(letters).toEqual(
      expect.arrayContaining(reports.map((name) => name.replace('.json', '.txt')))
    )
  })
})
