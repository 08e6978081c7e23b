/** What is generated is as fresh as what it is made from. */
import {expect, it} from 'vitest'
import {ids, stale} from '../scripts/generate.js'
import {code, fence, table} from '../scripts/markdown.js'

it('finds every generated file fresh; `npm run generate` makes them so', async () => {
  expect(ids.length).toBeGreaterThan(0)
  expect(await stale()).toEqual([])
}, 30_000)

it('writes Markdown that its texts cannot break', () => {
  expect(fence('a ``` b')).toBe('````text\na ``` b\n````\n')
  expect(code('a `b` c')).toBe('`` a `b` c ``')
  expect(code('a\n b')).toBe('`a b`')
  expect(table(['a'], [['b|c\nd']])).toBe('| a |\n| --- |\n| b\\|c d |\n')
})
