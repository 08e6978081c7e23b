/** Facts: a facts file, headers, and which statement wins. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readFacts} from '../src/facts.js'
import {lintSync, type LintOptions} from '../src/index.js'
import type {Facts} from '../src/letter/types.js'

const body = 'Thank you for the interview on Tuesday.\n\nKind regards,\nSam Hale\n'

/** The facts of a letter as rules see them. */
function factsOf(draft: string, options: LintOptions = {}): Facts {
  return lintSync(draft, options).file.data.letter!.facts
}

function withHeaders(...headers: string[]): string {
  return `${headers.join('\n')}\n\nDear Ms Okafor,\n\n${body}`
}

describe('a facts file', () => {
  it.each([
    ['YAML', 'employer: Fennick Mills\nrecipient: [Ms Obi, Mr Bell]\ndate: 2026-03-03\n'],
    [
      'JSON',
      '{"employer": "Fennick Mills", "recipient": ["Ms Obi", "Mr Bell"], "date": "2026-03-03"}'
    ],
    [
      'JSON with tabs',
      '{\n\t"employer": "Fennick Mills",\n\t"recipient": ["Ms Obi", "Mr Bell"],\n\t"date": "2026-03-03"\n}'
    ]
  ])('is read as %s', (_, text) => {
    expect(readFacts(text)).toEqual({
      facts: {employer: 'Fennick Mills', recipient: ['Ms Obi', 'Mr Bell'], date: '2026-03-03'},
      problems: []
    })
  })

  it.each(['', '# nothing yet\n', 'employer:\n', '{}', 'role: "[Role]"'])(
    'states nothing: %j',
    (text) => {
      expect(readFacts(text)).toEqual({facts: {}, problems: []})
    }
  )

  it.each([
    [
      'employer: Fennick\nrecepient: Ms Obi',
      2,
      'Unknown fact `recepient`, did you mean `recipient`?'
    ],
    ['stage: speculative', 1, 'Unknown fact `stage`, the nearest is'],
    ['\n\ndate: soon', 3, 'Fact `date`: expected a day such as `2026-03-13`, not `soon`'],
    ['{\n  "role": "porter",\n  "date": "2026-02-30"\n}', 3, 'Fact `date`: expected a day'],
    ['employer: {a: 1}', 1, 'Fact `employer`: expected a text'],
    ['employer: *other', 1, 'No valid YAML or JSON'],
    ['role: porter\nemployer: "Fennick', 2, 'No valid YAML or JSON'],
    ['role: porter\nrole: baker', 2, 'No valid YAML or JSON'],
    ['- Fennick', 1, 'Expected facts by name, such as `employer: Fennick Mills`'],
    ['Fennick', 1, 'Expected facts by name']
  ])('tells what is wrong, and where: %j', (text, line, reason) => {
    const {problems} = readFacts(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]!.reason).toContain(reason)
    expect(problems[0]!.line).toBe(line)
  })

  it('of any text never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        for (const {line} of readFacts(text).problems) expect(line).toBeGreaterThan(0)
      })
    )
  })
})

describe('headers', () => {
  it('name the recipients, the sender and the day', () => {
    const draft = withHeaders(
      'From: Sam Hale <sam@example.com>',
      'To: Ada Okafor <ada@example.com>, "Bell, Tom" <tom@example.com>; Dr Amina Yusuf',
      'Date: Tue, 3 Mar 2026 10:15:00 +0000',
      'Subject: Night porter'
    )
    expect(factsOf(draft)).toEqual({
      sender: 'Sam Hale',
      recipient: ['Ada Okafor', 'Tom Bell', 'Dr Amina Yusuf'],
      date: '2026-03-03'
    })
  })

  it.each([
    'To: ada@example.com',
    'To: <ada@example.com>',
    'To: HR <hr@example.com>',
    'To: "Recruitment Team" <team@example.com>',
    'To: Fennick Mills <jobs@fennick.example.com>',
    'To: Orla Quay <careers@example.com>',
    'To: Kestrel <anna@example.com>',
    'To: Brightwater Media',
    'To: [Name] <name@example.com>',
    'To: The Hiring Manager',
    'To:',
    'Date: 03/04/2026',
    'Date: March 2026',
    'Date: 31 June 2026',
    'Cc: Ada Okafor <ada@example.com>'
  ])('that name no person and no day state nothing: %s', (header) => {
    expect(factsOf(withHeaders(header, 'Subject: Night porter'))).toEqual({})
  })

  it('are weaker than front matter and options', () => {
    const headers = 'To: Ada Okafor <ada@example.com>\nSubject: Night porter\n\n'
    const matter = '---\nrecipient: Ms Obi\n---\n'
    expect(factsOf(headers + body).recipient).toEqual(['Ada Okafor'])
    expect(factsOf(matter + headers + body).recipient).toBe('Ms Obi')
    expect(factsOf(headers + body, {facts: {recipient: 'Mr Bell'}}).recipient).toBe('Mr Bell')
  })

  it('of a quoted letter are none of this one', () => {
    const draft = `Dear Ms Okafor,\n\n${body}\n-----Original Message-----\nFrom: Tom Bell <tom@example.com>\n`
    expect(factsOf(draft)).toEqual({})
  })
})
