/** Fixes: what is put right, and what is never touched. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {applyEdits, editsOf, type Edit} from '../src/fix.js'
import {fix, lint, lintSync, rules} from '../src/index.js'
import {isMendable} from '../src/letter/mendable.js'
import {read} from './reading.js'

const frame = (body: string): string => `Dear Ms Okafor,\n\n${body}\n\nKind regards,\nSam Hale\n`

async function mended(text: string, options = {}): Promise<string> {
  return (await fix(text, options)).text
}

describe('fix', () => {
  it('puts right what is certain, and reports on what remains', async () => {
    const draft = frame('I look forward to hear about the the post, and I demand an reply.')
    const {text, report, fixed} = await fix(draft)
    expect(text).toBe(frame('I look forward to hearing about the post, and I demand a reply.'))
    expect(fixed).toBe(3)
    expect(report.messages).toEqual(lintSync(text).messages)
    expect(report.messages.some(({fixable}) => fixable)).toBe(false)
    expect(report.messages.map(({ruleId}) => ruleId)).toContain('no-ultimatum')
  })

  it('leaves a letter without slips, and an empty one, as they are', async () => {
    for (const draft of [frame('Thank you for the tour of the yard.'), '', '\uFEFF', '\r\n']) {
      expect(await fix(draft)).toMatchObject({text: draft, fixed: 0})
    }
  })

  it('takes texts, bytes and files, and keeps their name', async () => {
    const draft = `\uFEFF${frame('Thank you for the the tour.')}`
    const right = draft.replace('the the', 'the')
    const file = new VFile({value: draft, path: 'letters/a.md'})
    expect(await mended(draft)).toBe(right)
    expect((await fix(new TextEncoder().encode(draft))).text).toBe(right)
    expect(await fix(file)).toMatchObject({text: right, report: {path: 'letters/a.md'}})
    expect(await fix(draft, {path: 'b.md'})).toMatchObject({report: {path: 'b.md'}})
    expect(String(file)).toBe(draft)
  })

  it('fixes what the rules that run find, and nothing else', async () => {
    const draft = frame('Thank you for the the tour and for an reply.')
    expect(await mended(draft, {only: ['no-repeated-word']})).toContain('the tour and for an reply')
    expect(await mended(draft, {rules: {'no-wrong-article': 'off'}})).toContain('an reply')
  })

  it('fixes on until nothing certain is left, where one slip hides another', async () => {
    const text = await mended(frame('Thank you for the the the the tour of an an office.'))
    expect(text).toBe(frame('Thank you for the tour of an office.'))
  })

  it('sets apostrophes as the letter does', async () => {
    const draft = frame('I’d be glad to come, and i dont mind nights.')
    expect(await mended(draft)).toContain('I’d be glad to come, and I don’t mind nights')
    expect(await mended(draft.replace('’', "'"))).toContain("I don't mind")
  })

  it('throws what lint throws', async () => {
    await expect(fix('', {only: ['no-thing']})).rejects.toThrow(TypeError)
  })
})

it('the page on fixes names every rule that fixes something', async () => {
  const page = readFileSync('docs/fix.md', 'utf8')
  const fixing = new Set<string>()
  for (const {definition} of rules) {
    const {id, examples, grammar = false} = definition
    for (const {text} of examples.invalid) {
      const {messages} = await lint(text, {only: [id], grammar})
      if (messages.some(({fixable}) => fixable)) fixing.add(id)
    }
  }
  expect([...page.matchAll(/^\| \[`([\w-]+)`\]/gm)].map(([, id]) => id).sort()).toEqual(
    [...fixing].sort()
  )
})

describe('a fix never touches', () => {
  const kept: [what: string, text: string, words: string, options?: object][] = [
    ['placeholders', frame('I look forward to [hear recieve the the].'), '[hear recieve the the]'],
    ['merge fields', frame('I recieved {{the the recieve}} today.'), '{{the the recieve}}'],
    ['addresses', frame('See https://example.com/recieve/adress today.'), '/recieve/adress'],
    ['e-mail addresses', frame('Write to definately@example.com now.'), 'definately@example.com'],
    ['quoted words', frame('Your advert says “the the recieve” in bold.'), '“the the recieve”'],
    [
      'a quoted thread',
      `${frame('Thank you.')}\nOn 3 March 2026, Ann Obi wrote:\n> I recieved the the form.\n`,
      '> I recieved the the form.'
    ],
    [
      'front matter',
      `---\nemployer: Recieve the the Ltd\nstage: after-interview\n---\n\n${frame('Thank you.')}`,
      'Recieve the the Ltd'
    ],
    ['a name in a sentence', frame('The team at Foward Recieve Ltd was kind.'), 'Foward Recieve'],
    ['a name that begins a sentence', frame('Foward Mills was kind to me.'), 'Foward Mills'],
    [
      'a name among the facts',
      frame('Recieve has a fine yard. I like it.'),
      'Recieve',
      {facts: {employer: 'Recieve Ltd'}}
    ],
    ['a name in the greeting', `dear ms grammer,\n\nThank you.\n\nKind regards,\nSam`, 'grammer'],
    [
      'a letterhead',
      `Grammer Foward Ltd\n1 Adress Road\nHarwick\n\n${frame('Thank you.')}`,
      'Adress'
    ],
    ['a signature', `${frame('Thank you.').trim()}\nMy Adress 4\n`, 'My Adress 4']
  ]
  it.each(kept)('%s', async (_, text, words, options) => {
    expect(text).toContain(words)
    expect(await mended(text, options)).toContain(words)
  })
})

it('any rule may say that a slip is fixable: the kernel knows where it is not', () => {
  const draft = `---
employer: Aa
---
Subject: about bb
From: cc@example.com

Ddd Ltd
1 Eee Road

Dear Ms Fff,

Thank you for ggg, and open https://example.com/hhh or [iii] “jjj” from Mr Kkk today.

Lll regards,
Sam Mmm
sam@example.com

PS: The nnn is here.

On 3 March 2026, Ann Obi wrote:
> The ooo is here.
`
  const letter = read(draft)
  const mendable = [...draft.matchAll(/([a-o])\1{1,2}\b/gi)].filter(({0: word, index}) =>
    isMendable(letter, {start: index, end: index + word.length})
  )
  expect(mendable.map(([word]) => word)).toEqual(['bb', 'ggg', 'Lll', 'nnn'])
})

describe('edits', () => {
  const message = (start: number, end: number, to: string, fixable = true) => {
    const point = (offset: number) => ({line: 1, column: offset + 1, offset})
    return {expected: [to], fixable, place: {start: point(start), end: point(end)}}
  }

  it('are those of fixable findings, in order; of two that touch the first is taken', () => {
    const messages = [
      message(8, 9, 'e'),
      message(0, 3, 'a'),
      message(2, 5, 'b'),
      message(3, 4, 'c'),
      message(6, 7, 'd', false)
    ]
    expect(editsOf(messages)).toEqual([
      {start: 0, end: 3, text: 'a'},
      {start: 8, end: 9, text: 'e'}
    ])
  })

  it('change what stands at their places and nothing outside, whatever the text', () => {
    const cuts = fc.uniqueArray(fc.nat(40), {maxLength: 10})
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), cuts, fc.string(), (text, offsets, to) => {
        const ends = offsets.map((at) => Math.min(at, text.length)).sort((a, b) => a - b)
        const edits: Edit[] = []
        for (let index = 0; index + 1 < ends.length; index += 2)
          edits.push({start: ends[index]!, end: ends[index + 1]!, text: to})
        const result = applyEdits(text, edits)
        let [from, at] = [0, 0]
        for (const {start, end} of edits) {
          const kept = text.slice(from, start)
          expect(result.slice(at, at + kept.length)).toBe(kept)
          expect(result.slice(at + kept.length, at + kept.length + to.length)).toBe(to)
          at += kept.length + to.length
          from = end
        }
        expect(result.slice(at)).toBe(text.slice(from))
      })
    )
  })
})

/** Pieces of letters with every kind of slip, line ending, space and sign between them. */
const piece = fc.constantFrom(
  ...['the the ', 'an reply ', 'a hour ', 'I I ', 'recieve ', 'i dont ', 'look forward to hear '],
  ...[
    'Thankyou ',
    'you’re email ',
    'your the one ',
    'definately',
    'yard,crew ',
    'Tuesday , ',
    ',, '
  ],
  ...[
    'Thank you for the tour. ',
    'Ms Obi ',
    'Foward Mills ',
    '“the the” ',
    ' [the the] ',
    '{{an reply}} '
  ],
  ...[
    'https://example.com/recieve ',
    '😀 ',
    '👩🏽‍💻',
    'e\u0301',
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '\t',
    '\u0000'
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    '> the the\n',
    '---\n',
    'Kind regard,\n',
    'Subject: the the\n'
  ]
)

it('fixing is done once for all, and what is kept is kept code unit by code unit', async () => {
  const letter = fc.array(piece, {maxLength: 24}).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(letter, fc.boolean(), async (body, isWhole) => {
      const draft = isWhole ? frame(body) : body
      const {text, report, fixed} = await fix(draft)
      expect(report.messages.filter(({fixable}) => fixable)).toEqual([])
      expect(await fix(text)).toMatchObject({text, fixed: 0})
      if (fixed === 0) expect(text).toBe(draft)
      // Letters, spaces and line endings may go with a doubled word; everything else is never written or removed.
      const rest = (some: string): string => some.replace(/[\p{L}\p{M}\s,'’]/gu, '')
      expect(rest(text)).toBe(rest(draft))
      for (const kept of draft.match(
        /“the the”|\[the the\]|\{\{an reply\}\}|\/recieve|(?<![^\r\n])> the the(?=\n)/g
      ) ?? [])
        expect(text).toContain(kept)
    }),
    {numRuns: 150}
  )
}, 30_000)
