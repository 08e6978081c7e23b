/** Places are exact: whatever the format, every finding's slice of what its reader sees is its `actual`. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.js'
import type {LintReport} from '../../src/report.js'
import {readInput} from '../../src/index.js'
import {inOriginal} from '../../src/inputs/draft.js'
import {textOf, writers, type Paragraphs} from './writers.js'

/** Words, faults that rules find, and what makes places go astray. */
const pieces = [
  'the report',
  'a naïve café',
  'a nai\u0308ve cafe\u0301',
  'Zoë & Søren’s <team>',
  '👩‍💻 and 🎉',
  'ten\u00A0per\u00A0cent',
  'co\u00ADop\u00ADer\u00ADa\u00ADtion',
  'a=b == c',
  '*not* _marked_ `up` #1',
  '50 % off; x < y > z',
  '“quoted” — and more…',
  'AT&amp;T and &copy;',
  'C:\\letters\\new',
  'I demand an answer by Friday.',
  'I look forward to hear from you.',
  'I de\u00ADmand an an\u00ADswer by Fri\u00ADday.',
  'I will recieve it.',
  'the the post',
  'Dear [Company] and {name},',
  'I am just checking in.',
  'To whom it may concern',
  'I\u00A0demand an\u00A0answer by Friday.',
  'a very long word '.repeat(8).trim()
]

const line = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 4})
  .map((words) => words.join(' '))
const letters = fc
  .array(fc.array(line, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 5})
  .map((body): Paragraphs => [['Dear Ms Obi,'], ...body, ['Kind regards,', 'Sam Hale']])

/** Without characters that no reader sees, which each format has its own way with. */
const seen = (text: string): string =>
  text.replaceAll(/[\u00AD\uFEFF]/g, '').replaceAll('\r\n', '\n')

/** What a mail library puts above a letter. */
const headers = /^Date: .*\n\n/

/** What of a report does not depend on the format. */
const told = ({score, words, messages}: LintReport): object => ({
  score,
  words,
  messages: messages.map(({ruleId, reason, expected}) => ({ruleId, reason: seen(reason), expected}))
})

describe.each(Object.entries(writers))('%s', (_, {ending, write}) => {
  const path = `letter.${ending}`

  it('gives the draft of the plain text', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const reading = await readInput(await write(letter), path)
        if ('problem' in reading) throw new Error(reading.problem)
        const draft = seen(reading.draft).replace(headers, '')
        expect(`${draft.trimEnd()}\n`).toBe(textOf(letter).replaceAll('\u00AD', ''))
      }),
      {numRuns: 60}
    )
  })

  it('gives findings whose slice is their actual, and those of the plain text', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const report = await lint(await write(letter), {path, grammar: false})
        const whole = String(report.file.value)
        const lines = whole.split(/(?<=\n)/)
        for (const {actual, place} of report.messages) {
          const {start, end} = place
          expect(whole.slice(start.offset, end.offset)).toBe(actual)
          for (const {line, column, offset} of [start, end])
            expect(lines.slice(0, line - 1).join('').length + column - 1).toBe(offset)
        }
        const usual = await lint((headers.exec(whole)?.[0] ?? '') + textOf(letter), {
          grammar: false
        })
        expect(told(report)).toEqual(told(usual))
      }),
      {numRuns: 40}
    )
  })

  it('finds each word of the draft in the original', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const reading = await readInput(await write(letter), path)
        if ('problem' in reading) throw new Error(reading.problem)
        const {draft, original, map} = reading
        for (const {0: word, index} of draft.matchAll(/[A-Za-z]+/g)) {
          const range = {start: index, end: index + word.length}
          const {start, end} = map ? inOriginal(map, draft, range) : range
          expect(seen(original.slice(start, end)).replaceAll('&shy;', '')).toBe(word)
        }
      }),
      {numRuns: 40}
    )
  })
})
