/** Slots that are meant, and slots that are only spoken of. */
import {expect, it} from 'vitest'
import {readPlaceholders} from '../src/letter/placeholders.js'
import {lintSync} from '../src/index.js'

const texts = (draft: string): string[] => readPlaceholders(draft).map(({text}) => text)

it.each([
  ['I mended 400 mails that began "Dear {first_name}", one by one.', []],
  ['The form said “[NAME]”, and nobody noticed.', []],
  ['The form said “sic” about [Name], and “no” again.', ['[Name]']],
  ['I said "yes" to [Company] at once.', ['[Company]']],
  ['---\nskills: [welding, first aid]\nrole: [Role]\n---\n\nI can weld.', []],
  ['---\nrole: "{{role}}"\n---\n\nI can weld.', ['{{role}}']],
  [
    '---\r\nrole: x\r\n---\r\n\r\n[Role] and (your address), then (sign here).',
    ['[Role]', '(your address)', '(sign here)']
  ],
  [
    'See << Name >>, «Name», FIXME, TODO and lorem ipsum.',
    ['<< Name >>', '«Name»', 'FIXME', 'TODO', 'lorem ipsum']
  ]
])('%s', (draft, expected) => {
  expect(texts(draft)).toEqual(expected)
})

it('a slot in many places is one finding, and in a template none', () => {
  const draft =
    'Dear [Name],\n\nI like [Company]. I hope that [Company] likes me.\n\nKind regards,\n[Name]'
  const only = ['no-placeholder']
  expect(lintSync(draft, {only}).messages.map(({reason}) => reason)).toEqual([
    '`[Name]` is still to be filled in, in 2 places',
    '`[Company]` is still to be filled in, in 2 places'
  ])
  expect(lintSync(draft, {only, template: true}).messages).toEqual([])
})

it('a point that was added at length can be shorter', () => {
  const long =
    'I ran the kiln with great care for nine years and I wrote down every firing in a book. '.repeat(
      7
    )
  const draft = `Dear Ms Obi,\n\nThank you for the interview.\n\nI forgot to mention that I fire kilns. ${long}\n\nKind regards,\nSam Hale`
  const [message] = lintSync(draft, {
    stage: 'after-interview',
    only: ['prefer-missed-point']
  }).messages
  expect(message?.reason).toMatch(/runs long/)
})

it('a letter far too long is told so in stronger words', () => {
  const letter = (times: number): string =>
    `Dear Ms Obi,\n\n${'I fired the kiln and I swept the yard. '.repeat(times)}`
  const severities = [5, 25, 32, 50].map(
    (times) =>
      lintSync(letter(times), {stage: 'after-application', only: ['max-words']}).messages[0]
        ?.severity
  )
  expect(severities).toEqual([undefined, 'suggestion', 'warning', 'warning'])
})
