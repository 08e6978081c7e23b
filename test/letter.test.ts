/** The letter model: what is header, letterhead, salutation, body, sign-off and all the rest. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isNameLike} from '../src/letter/parts.js'
import type {PartKind} from '../src/letter/types.js'
import {lintSync} from '../src/index.js'
import {read, texts} from './reading.js'

/** Every part as `kind: text`, line breaks shown as ⏎. */
function outline(draft: string): string[] {
  return read(draft).parts.map(({kind, text}) => `${kind}: ${text.replace(/\r\n|\n|\r/g, '⏎')}`)
}

const prose = 'Thank you for the tour of the yard on Tuesday. I liked the new crane.'

const paper = `12 Mill Lane
Otterford
OT4 2AB

4 March 2026

Ms Ruth Adeyemi
Harbour Manager
Otterford Docks

Dear Ms Adeyemi,

Crane operator, reference OD-114

${prose}

Yours sincerely,

Tom Hale
Crane Operator
tom@example.com
07700 900123

Enc. CV
`

const mail = `From: Tom Hale <tom@example.com>
To: Ruth Adeyemi <ruth@example.com>
Subject: Crane operator: thank you
Date: Wed, 4 Mar 2026 09:12:00 +0000

Dear Ruth,

${prose}

Kind regards,
Tom Hale

PS The licence is on its way.

On Tue, 3 Mar 2026 at 17:02, Ruth Adeyemi <ruth@example.com> wrote:
> It was good to meet you.
> Ruth
`

describe('parts', () => {
  it('tells a letter on paper apart', () => {
    expect(outline(paper)).toEqual([
      'letterhead: 12 Mill Lane⏎Otterford⏎OT4 2AB',
      'date: 4 March 2026',
      'inside-address: Ms Ruth Adeyemi⏎Harbour Manager⏎Otterford Docks',
      'salutation: Dear Ms Adeyemi,',
      'reference: Crane operator, reference OD-114',
      `body: ${prose}`,
      'sign-off: Yours sincerely,',
      'signature: Tom Hale',
      'contact: Crane Operator',
      'contact: tom@example.com',
      'contact: 07700 900123',
      'enclosure: Enc. CV'
    ])
  })

  it('tells an e-mail apart', () => {
    expect(outline(mail)).toEqual([
      'header: From: Tom Hale <tom@example.com>',
      'header: To: Ruth Adeyemi <ruth@example.com>',
      'header: Subject: Crane operator: thank you',
      'header: Date: Wed, 4 Mar 2026 09:12:00 +0000',
      'salutation: Dear Ruth,',
      `body: ${prose}`,
      'sign-off: Kind regards,',
      'signature: Tom Hale',
      'postscript: PS The licence is on its way.',
      'quote: On Tue, 3 Mar 2026 at 17:02, Ruth Adeyemi <ruth@example.com> wrote:⏎> It was good to meet you.⏎> Ruth'
    ])
  })

  it('reads headers by name, and the subject', () => {
    const letter = read(mail)
    expect(letter.headers.map(({name}) => name)).toEqual(['from', 'to', 'subject', 'date'])
    expect(letter.subject?.text).toBe('Crane operator: thank you')
    expect(letter.text(letter.subject!)).toBe('Crane operator: thank you')
  })

  it('reads a header folded over lines', () => {
    const letter = read(
      `To: Ruth Adeyemi <ruth@example.com>,\n  Lee Ash <lee@example.com>\nSubject: Tour\n\nDear both,\n\n${prose}\n`
    )
    expect(texts(letter, 'header')).toHaveLength(2 + 1)
    expect(letter.subject?.text).toBe('Tour')
    expect(letter.salutation?.text).toBe('Dear both,')
  })

  it('keeps front matter out of everything', () => {
    const letter = read(
      `---\nstage: after-interview\nemployer: Otterford Docks\n---\n\nDear Ruth,\n\n${prose}\n\nBest wishes,\nTom Hale\n`
    )
    expect(letter.parts[0]).toMatchObject({kind: 'front-matter', start: 0})
    expect(letter.words).toBe(15)
  })

  it.each([
    [
      'three hyphens that begin no front matter',
      `Dear Ruth,\n\n${prose}\n\n---\n\nBest wishes,\nTom Hale`
    ],
    ['an unclosed front matter', `---\n\nDear Ruth,\n\n${prose}\n\nBest wishes,\nTom Hale`]
  ])('leaves the letter whole under %s', (_, draft) => {
    const letter = read(draft)
    expect(texts(letter, 'salutation')).toEqual(['Dear Ruth,'])
    expect(texts(letter, 'front-matter')).toEqual([])
    expect(letter.signature?.text).toBe('Tom Hale')
  })
})

describe('salutation', () => {
  it.each([
    ['Dear Ms Okafor,', 'person', 'Ms Okafor', 'dear'],
    ['Dear Mr. Lind:', 'person', 'Mr. Lind', 'dear'],
    ['Dear Dr. van der Berg,', 'person', 'Dr. van der Berg', 'dear'],
    ['Dear Ruth', 'person', 'Ruth', 'dear'],
    ['Hi Ruth!', 'person', 'Ruth', 'hi'],
    ['Hello Ruth and Lee,', 'person', 'Ruth and Lee', 'hello'],
    ['Good morning Ruth,', 'person', 'Ruth', 'good morning'],
    ['Hello,', 'none', '', 'hello'],
    ['Dear Sir or Madam,', 'unknown', 'Sir or Madam', 'dear'],
    ['Dear Sir/Madam', 'unknown', 'Sir/Madam', 'dear'],
    ['To whom it may concern:', 'unknown', 'To whom it may concern', ''],
    ['Dear Hiring Manager,', 'title', 'Hiring Manager', 'dear'],
    ['Dear Hiring Team,', 'group', 'Hiring Team', 'dear'],
    ['Dear all,', 'group', 'all', 'dear'],
    ['Hi there,', 'none', '', 'hi there'],
    ['Ms Tranter,', 'person', 'Ms Tranter', ''],
    ['Ruth –', 'person', 'Ruth', ''],
    ['Dear [Name],', 'person', '[Name]', 'dear'],
    ['Dear {{recipient}},', 'person', '{{recipient}}', 'dear'],
    ['Respected Sir,', 'unknown', 'Sir', 'respected'],
    ['Dear Head Teacher Mrs Obi,', 'person', 'Head Teacher Mrs Obi', 'dear'],
    ['Dear Ms Okafor, Mr Lind and Dr Roy,', 'person', 'Ms Okafor, Mr Lind and Dr Roy', 'dear'],
    ["Dear Ms O'Neill,", 'person', "Ms O'Neill", 'dear'],
    ['DEAR MS OKAFOR,', 'person', 'MS OKAFOR', 'dear']
  ] as const)('%s', (line, addressee, name, greeting) => {
    const {salutation} = read(`${line}\n\n${prose}\n\nKind regards,\nTom Hale\n`)
    expect(salutation).toMatchObject({text: line, addressee, name, greeting})
  })

  it.each([
    [
      'Dear Ms Okafor, thank you for the tour. I liked it.',
      'Dear Ms Okafor,',
      'thank you for the tour. I liked it.'
    ],
    [
      'Hi Ruth - thank you for the tour. I liked it.',
      'Hi Ruth -',
      'thank you for the tour. I liked it.'
    ]
  ])('runs into the body: %s', (line, salutation, body) => {
    const letter = read(`${line}\n\nKind regards,\nTom Hale\n`)
    expect(letter.salutation?.text).toBe(salutation)
    expect(texts(letter, 'body')).toEqual([body])
  })

  it.each([
    'Good morning to all at the depot, it was a fine tour.',
    'Hi Ruth thanks for the tour of the yard today.'
  ])('is no sentence: %s', (line) => {
    const letter = read(`${line}\n\n${prose}\n\nKind regards,\nTom Hale\n`)
    expect(letter.salutation).toBeUndefined()
    expect(letter.body.start).toBe(0)
  })

  it('is missing where there is none', () => {
    const letter = read(`${prose}\n\nKind regards,\nTom Hale\n`)
    expect(letter.salutation).toBeUndefined()
    expect(outline(`${prose}\n\nKind regards,\nTom Hale\n`)).toEqual([
      `body: ${prose}`,
      'sign-off: Kind regards,',
      'signature: Tom Hale'
    ])
  })
})

describe('sign-off and signature', () => {
  it.each([
    ['Kind regards,\nTom Hale', 'Kind regards,', 'Tom Hale'],
    ['Kind regards\n\nTom Hale', 'Kind regards', 'Tom Hale'],
    ['Best regards, Tom Hale', 'Best regards,', 'Tom Hale'],
    ['Thanks again. Best wishes, Tom Hale', 'Best wishes,', 'Tom Hale'],
    ['Yours sincerely,\n\n\n\nTom Hale', 'Yours sincerely,', 'Tom Hale'],
    ['Sincerely\nTom Hale', 'Sincerely', 'Tom Hale'],
    ['Many thanks,\nTom', 'Many thanks,', 'Tom'],
    ['With renewed thanks,\nTom Hale', 'With renewed thanks,', 'Tom Hale'],
    ['See you on the water,\nTom Hale', 'See you on the water,', 'Tom Hale'],
    ['Thank you,\nTom Hale', 'Thank you,', 'Tom Hale'],
    ['Kind regards,\n[Your Name]', 'Kind regards,', '[Your Name]'],
    ['Kind regards,', 'Kind regards,', undefined],
    ['Tom Hale', undefined, 'Tom Hale'],
    ['I look forward to hearing from you,\nTom Hale', undefined, 'Tom Hale'],
    ['I hope to hear from you. Kind regards\nTom Hale', 'Kind regards', 'Tom Hale'],
    ['Kind regards,\nSiobhán Ní Bhriain', 'Kind regards,', 'Siobhán Ní Bhriain'],
    ['KIND REGARDS\nTOM HALE', 'KIND REGARDS', 'TOM HALE']
  ])('%j', (ending, signOff, signature) => {
    const letter = read(`Dear Ruth,\n\n${prose}\n\n${ending}\n`)
    expect(letter.signOff?.text).toBe(signOff)
    expect(letter.signature?.text).toBe(signature)
    expect(letter.text(letter.body).startsWith(prose)).toBe(true)
  })

  it('takes no sentence for a sign-off', () => {
    const letter = read(
      `Dear Ruth,\n\nThank you, Ruth, for the tour.\n\nThanks for the map as well.\n`
    )
    expect(letter.signOff).toBeUndefined()
    expect(letter.words).toBe(12)
  })

  it('reads the name after `-- ` where no other signature stands', () => {
    const letter = read(`Dear Ruth,\n\n${prose}\n\n-- \nTom Hale\n07700 900123\n`)
    expect(texts(letter, 'mail-signature')).toEqual(['-- \nTom Hale\n07700 900123'])
    expect(letter.signature?.text).toBe('Tom Hale')
    expect(letter.text(letter.signature!)).toBe('Tom Hale')
  })

  it('finds postscript, enclosures and contact lines in any order', () => {
    const letter = read(
      `Dear Ruth,\n\n${prose}\n\nYours sincerely,\nTom Hale\nTel: 07700 900123\n\nP.S. The licence is on its way.\n\nEncl: CV, licence\n`
    )
    expect(texts(letter, 'contact')).toEqual(['Tel: 07700 900123'])
    expect(letter.postscript?.text).toBe('P.S. The licence is on its way.')
    expect(texts(letter, 'enclosure')).toEqual(['Encl: CV, licence'])
  })

  it.each([
    'Tom Hale',
    'Amara N. Obi',
    'Ana-María de la Cruz',
    'Tom Hale (he/him)',
    '[Your Name]',
    'Li Wei'
  ])('takes %s for a name', (line) => expect(isNameLike(line)).toBe(true))

  it.each(['', 'thank you for the tour', 'Thank You', 'What a tour!', 'Note: crane'])(
    'takes %j for no name',
    (line) => expect(isNameLike(line)).toBe(false)
  )
})

describe('quoted threads', () => {
  it.each([
    ['on one line', 'On 3 March 2026, Ruth Adeyemi wrote:\n> It was good to meet you.'],
    [
      'wrapped over two lines',
      'On Tue, 3 Mar 2026 at 17:02, Ruth Adeyemi\n<ruth@example.com> wrote:\n\nIt was good to meet you.'
    ],
    [
      'as a forwarded message',
      '-----Original Message-----\nFrom: Ruth\n\nIt was good to meet you.'
    ],
    ['without an introduction', '> It was good to meet you.']
  ])('are read %s', (_, thread) => {
    const letter = read(`Dear Ruth,\n\n${prose}\n\nKind regards,\nTom Hale\n\n${thread}\n`)
    expect(letter.words).toBe(15)
    expect(letter.signature?.text).toBe('Tom Hale')
    expect(texts(letter, 'quote').join('\n')).toContain('It was good to meet you.')
  })

  it('may stand above the letter', () => {
    const letter = read(
      `On 3 March 2026, Ruth Adeyemi wrote:\n> It was good to meet you.\n\nDear Ruth,\n\n${prose}\n\nKind regards,\nTom Hale\n`
    )
    expect(letter.salutation?.name).toBe('Ruth')
    expect(letter.words).toBe(15)
  })

  it('alone leave no letter', () => {
    expect(read('> It was good to meet you.\n').isEmpty).toBe(true)
  })
})

describe('sentences', () => {
  const sentences = (body: string): string[] =>
    read(`Dear Ruth,\n\n${body}\n\nKind regards,\nTom Hale\n`).sentences.map(({text}) => text)

  it.each([
    ['I am just checking in. I hope all is well.', 2],
    ['I saw post no. 14 at Hale Ltd. in Leeds.', 1],
    ['I wrote to Mr. Lind and Dr. Roy about it.', 1],
    ['We met on Fri. at noon.', 1],
    ['I sort, pack, etc. We spoke of it.', 2],
    ['Is it open? I hope so!', 2],
    ['I like it … and more.', 1],
    ['It takes 2.5 hours. We spoke of it.', 2],
    ['I asked J. Lind about the crane.', 1],
    ['I served in the U.S. Army as a cook.', 1],
    ['You said “Come again.” I would like to.', 2],
    ['Is the role at Yahoo! open?', 1]
  ])('%j is %i', (body, count) => {
    expect(sentences(body)).toHaveLength(count)
  })

  it('marks questions', () => {
    const letter = read('Dear Ruth,\n\nIs it open? I hope so.\n\nKind regards,\nTom Hale\n')
    expect(letter.sentences.map(({isQuestion}) => isQuestion)).toEqual([true, false])
  })

  it('joins the lines of a paragraph and parts list items', () => {
    expect(
      sentences('I have driven a crane\nfor ten years in all weathers\nand never dropped a load.')
    ).toHaveLength(1)
    expect(sentences('I offer:\n\n- ten years of cranes\n- a clean licence')).toHaveLength(3)
  })

  it('takes a short first line that runs on for prose, also without a salutation', () => {
    const letter = read('Thank you for the tour\nof the yard on Tuesday.')
    expect(letter.sentences.map(({text}) => text)).toHaveLength(1)
    expect(letter.words).toBe(10)
  })

  it('counts words as people do', () => {
    expect(
      read('Dear Ruth,\n\nThis is a follow-up; I don’t mind 2.5 hours & more.\n\nTom Hale').words
    ).toBe(10)
  })

  it('counts paragraphs of the body alone', () => {
    expect(read(paper).paragraphs).toHaveLength(1)
    expect(read(`Dear Ruth,\n\n${prose}\n\n${prose}\n\nTom Hale`).paragraphs).toHaveLength(2)
  })
})

describe('dates', () => {
  it.each([
    ['Friday 13 March 2026', {day: 13, month: 3, year: 2026, weekday: 5}],
    ['Friday, the 13th of March', {day: 13, month: 3, weekday: 5}],
    ['March 13th, 2026', {day: 13, month: 3, year: 2026}],
    ['Fri. Mar. 13', {day: 13, month: 3, weekday: 5}],
    ['2026-03-13', {day: 13, month: 3, year: 2026}],
    ['March 2026', {month: 3, year: 2026}]
  ])('%s', (text, expected) => {
    const letter = read(`Dear Ruth,\n\nWe met on ${text} in Leeds.\n\nTom Hale`)
    expect(letter.dates).toHaveLength(1)
    expect(letter.dates[0]).toMatchObject(expected)
    expect(letter.text(letter.dates[0]!).replace(/\.$/, '')).toBe(text)
    expect(Object.keys(letter.dates[0]!).sort()).toEqual(
      [...Object.keys(expected), 'end', 'start'].sort()
    )
  })

  it.each(['45 March', 'the 3rd', '3/5/2024', 'in 2024', 'march on'])('%s is none', (text) => {
    expect(read(`Dear Ruth,\n\nWe said ${text} in Leeds.\n\nTom Hale`).dates).toEqual([])
  })
})

describe('placeholders', () => {
  it.each([
    '[Name]',
    '[MENTION SOMETHING FROM THE INTERVIEW]',
    '{{company}}',
    '{{{company}}}',
    '{% if phone %}',
    '${role}',
    '%ROLE%',
    '<<Role>>',
    '«Role»',
    '<Your Name>',
    '<Company>',
    '(insert reason here)',
    'INSERT NAME',
    '_____',
    'XXXX',
    'xxx',
    'TBC',
    '[one result, with a figure]'
  ])('%s is one', (slot) => {
    expect(
      read(`Dear Ruth,\n\nI like ${slot} a lot.\n\nTom Hale`).placeholders.map(({text}) => text)
    ).toEqual([slot])
  })

  it.each([
    '[sic]',
    '[they]',
    '<tom@example.com>',
    'C<T>',
    'XL',
    'XXL shirts'.slice(0, 3),
    '[CV](https://example.com/cv)',
    '100%',
    '(she/her)',
    '<br>'
  ])('%s is none', (text) =>
    expect(read(`Dear Ruth,\n\nI like ${text} a lot.\n\nTom Hale`).placeholders).toEqual([])
  )

  it('does not let a full stop in one end a sentence', () => {
    expect(read('Dear Ruth,\n\nI like {{job. Title}} a lot.\n\nTom Hale').sentences).toHaveLength(1)
  })
})

describe('addresses', () => {
  it.each([
    ['tom.hale+work@mail.example.com', 'email'],
    ['https://www.example.com/work?id=3', 'url'],
    ['www.example.com/work', 'url'],
    ['example.com', 'url'],
    ['+44 7700 900123', 'phone'],
    ['(555) 010-0199', 'phone'],
    ['07700 900123', 'phone']
  ])('%s is an %s', (text, kind) => {
    const letter = read(`Dear Ruth,\n\nYou find me at ${text}.\n\nTom Hale`)
    expect(letter.addresses.map((address) => [letter.text(address), address.kind])).toEqual([
      [text, kind]
    ])
  })

  it.each(['2019-2024', '2026-03-13', '13.03.2026', '12 500', 'e.g. this'])(
    '%s is none',
    (text) => {
      expect(read(`Dear Ruth,\n\nIt was ${text} then.\n\nTom Hale`).addresses).toEqual([])
    }
  )
})

describe('names', () => {
  it('are runs of capitals that begin no sentence', () => {
    const letter = read(
      'Dear Ruth,\n\nGreat talk with Priya Anand of Otterford Docks on Tuesday. My CV is here, Ruth.\n\nTom Hale'
    )
    expect(letter.names.map(({text}) => text)).toEqual(['Priya Anand', 'Otterford Docks', 'Ruth'])
  })
})

describe('what is inferred', () => {
  it('is the medium', () => {
    expect(read(paper).medium).toMatchObject({value: 'paper', from: 'inferred'})
    expect(read(mail).medium).toMatchObject({value: 'email', from: 'inferred'})
    expect(read(`Dear Ruth,\n\n${prose}\n\nTom Hale`).medium.value).toBe('email')
    expect(read(paper, {medium: {value: 'email', from: 'flag'}}).medium).toMatchObject({
      value: 'email',
      from: 'flag',
      ranges: []
    })
  })

  it.each([
    ['I organised the colour store for a fortnight.', 'en-GB'],
    ['I organized the color store and my resume is here.', 'en-US'],
    ['I worked at the docks in Cork and Galway.', 'en-IE'],
    ['I worked for the yard in Vancouver.', 'en-CA'],
    ['I worked for the yard in Brisbane.', 'en-AU'],
    ['I worked for the yard in Auckland.', 'en-NZ'],
    ['I worked for the yard in Chennai.', 'en-IN'],
    ['I worked for the yard in Port Harcourt.', 'en-NG'],
    ['I worked for the yard in Durban.', 'en-ZA'],
    ['It was fine.', 'en-US']
  ])('is the dialect: %s', (body, dialect) => {
    const letter = read(`Dear Ruth,\n\n${body}\n\nTom Hale`)
    expect(letter.dialect.value).toBe(dialect)
    for (const range of letter.dialect.ranges) expect(letter.text(range)).not.toBe('')
  })
})

describe('any dress', () => {
  const kinds = (draft: string): string[] =>
    read(draft).parts.map(({kind, text}) => `${kind}: ${text.replace(/\r\n|\r/g, '\n')}`)

  it.each([
    ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['CR', (text: string) => text.replace(/\n/g, '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no newline at the end', (text: string) => text.trimEnd()],
    [
      'trailing spaces',
      (text: string) => text.replace(/(?<=\S)\n/g, '  \n').replace('--  ', '-- ')
    ],
    ['blank lines before', (text: string) => `\n\n${text}`]
  ])('reads the same parts under %s', (_, dress) => {
    for (const draft of [paper, mail]) {
      const strip = (part: string): string => part.replace(/ +(?=\n|$)/g, '')
      expect(kinds(dress(draft)).map(strip)).toEqual(kinds(draft).map(strip))
    }
  })

  it('reads an indented letter', () => {
    const kindsOf = (draft: string): PartKind[] => read(draft).parts.map(({kind}) => kind)
    expect(kindsOf(paper.replace(/^(?=\S)/gm, '   '))).toEqual(kindsOf(paper))
  })
})

const line = fc.constantFrom(
  'Dear Ms Adeyemi,',
  'Hi Ruth - thank you.',
  'To whom it may concern',
  prose,
  'I hope so.',
  '',
  '',
  '   ',
  'Kind regards,',
  'Best regards, Tom',
  'Tom Hale',
  'tom@example.com',
  '07700 900123',
  'PS One more thing.',
  'Enc. CV',
  '-- ',
  '---',
  'stage: after-interview',
  '> quoted',
  'On 3 March, Ruth wrote:',
  'Subject: Crane operator',
  'From: tom@example.com',
  '4 March 2026',
  '12 Mill Lane',
  'Re: post 14',
  '[Name]',
  '\uFEFF',
  '\u00A0',
  '👷🏽‍♀️',
  '- an item',
  '* * *',
  '-----Original Message-----'
)
const ending = fc.constantFrom('\n', '\r\n', '\r')
const anyDraft = fc.oneof(
  fc.array(fc.tuple(line, ending), {maxLength: 16}).map((lines) => lines.flat().join('')),
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: fc.constantFrom(...'Dear Tom,.!?\n\r>-:@<>{}[]0123 '), maxLength: 120})
)

describe('laws', () => {
  it('parts stand in order, apart from one another, inside the draft, and are their slices', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        let end = 0
        for (const part of read(draft).parts) {
          expect(part.start).toBeGreaterThanOrEqual(end)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeLessThanOrEqual(draft.length)
          expect(draft.slice(part.start, part.end)).toBe(part.text)
          end = part.end
        }
      }),
      {numRuns: 300}
    )
  })

  it('no line with words belongs to no part', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const {parts, lines} = read(draft)
        for (const {start, end, text} of lines) {
          if (/\p{L}/u.test(text)) {
            expect(parts.some((part) => part.start < end && start < part.end)).toBe(true)
          }
        }
      }),
      {numRuns: 300}
    )
  })

  it('a line of punctuation alone signs nothing', () => {
    expect(read('The crane\n,.').signature).toBeUndefined()
  })

  it('sentences stand in order inside the draft and hold their own tokens', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const {sentences, tokens, paragraphs, body} = read(draft)
        let end = 0
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(draft.slice(sentence.start, sentence.end)).toBe(sentence.text)
          for (const token of tokens.slice(sentence.from, sentence.to)) {
            expect(token.start).toBeGreaterThanOrEqual(sentence.start)
            expect(token.end).toBeLessThanOrEqual(sentence.end)
          }
          end = sentence.end
        }
        expect(paragraphs.flatMap(({sentences}) => sentences)).toEqual(sentences)
        expect(body.start).toBeLessThanOrEqual(body.end)
        expect(body.end).toBeLessThanOrEqual(draft.length)
      }),
      {numRuns: 300}
    )
  })

  it('any text, and any bytes, give a report', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, fc.uint8Array({maxLength: 100})), (draft) => {
        const report = lintSync(draft)
        expect(report.score).toBeGreaterThanOrEqual(0)
        for (const {place, actual} of report.messages) {
          expect(String(report.file).slice(place.start.offset, place.end.offset)).toBe(actual)
        }
      })
    )
  })

  it('places count lines as editors do', () => {
    const letter = read('one\r\ntwo\rthree\nfour')
    expect(letter.place({start: 5, end: 8})).toEqual({
      start: {line: 2, column: 1, offset: 5},
      end: {line: 2, column: 4, offset: 8}
    })
    expect(letter.place({start: 15, end: 19}).end).toEqual({line: 4, column: 5, offset: 19})
  })
})
