/** E-mails: written by a mail library, or as mail programs write them. */
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type {Options} from 'nodemailer/lib/mailer/index.js'
import {describe, expect, it} from 'vitest'
import {lint, readInput, type Input} from '../../src/index.js'
import {good} from '../cli/terminal.js'

const usual: Options = {
  from: 'Daniel Marsh <daniel.marsh@example.com>',
  to: 'Amara Adeyemi <amara@example.com>',
  subject: 'Junior data analyst – thank you',
  date: new Date('2026-03-04T09:30:00Z'),
  text: good
}

async function written(more: Options = {}): Promise<Uint8Array> {
  return new MailComposer({...usual, ...more}).compile().build()
}

async function read(bytes: Uint8Array | string): Promise<Input> {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const reading = await readInput(raw, 'letter.eml')
  if ('problem' in reading) throw new Error(reading.problem)
  return reading
}

const headers = `From: Daniel Marsh <daniel.marsh@example.com>
To: Amara Adeyemi <amara@example.com>
Subject: Junior data analyst – thank you
Date: Wed, 04 Mar 2026 09:30:00 +0000
`

describe('an e-mail', () => {
  it.each(['quoted-printable', 'base64'] as const)(
    'reads as headers and text: %s',
    async (textEncoding) => {
      const {draft, parts} = await read(await written({textEncoding}))
      expect(draft.trimEnd()).toBe(`${headers}\n${good}`.trimEnd())
      expect(parts.map(({name}) => name)).toEqual(['headers', 'text/plain'])
    }
  )

  it('gives the facts that its headers state', async () => {
    const wrong = await written({to: 'Amara Adeyeni <amara@example.com>'})
    const report = await lint(wrong, {
      path: 'letter.eml',
      grammar: false,
      only: ['match-names', 'require-subject']
    })
    expect(report.medium.value).toBe('email')
    expect(report.messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([
      ['match-names', 'Ms Adeyemi']
    ])
  })

  it('prefers plain text, and reads HTML where there is none', async () => {
    const html = '<p>Dear Ms Adeyemi,</p><p style="display:none">Hidden.</p><p>Thank&nbsp;you.</p>'
    const both = await read(await written({html: '<p>Other</p>'}))
    const alone = await read(await written({text: '', html}))
    expect(both.draft).toContain('stayed with me')
    expect(both.draft).not.toContain('Other')
    expect(alone.draft).toBe(`${headers}\nDear Ms Adeyemi,\n\nThank\u00A0you.`)
    expect(alone.parts.at(-1)?.name).toBe('text/html')
  })

  it('lists its attachments, and no picture that the text shows, nor a signature', async () => {
    const bytes = await written({
      html: '<p>Dear Ms Adeyemi,</p><img src="cid:logo">',
      attachments: [
        {filename: 'Lebenslauf – Ä.pdf', content: 'x'},
        {filename: 'logo.png', content: 'x', cid: 'logo', contentDisposition: 'inline'},
        {filename: 'smime.p7s', content: 'x', contentType: 'application/pkcs7-signature'},
        {
          contentType: 'message/rfc822',
          content: 'Subject: Other\n\nText of another',
          filename: false
        }
      ]
    })
    const {attachments, draft} = await read(bytes)
    expect(attachments).toEqual(['Lebenslauf – Ä.pdf', 'message.eml'])
    expect(draft).not.toContain('Text of another')
  })

  it('lets match-enclosures know them', async () => {
    const text = good.replace('I would be happy', 'My CV is attached. I would be happy')
    const check = async (more: Options): Promise<string[]> => {
      const report = await lint(await written({text, ...more}), {
        path: 'letter.eml',
        grammar: false,
        only: ['match-enclosures']
      })
      return report.messages.map(({ruleId}) => ruleId)
    }
    expect(await check({})).toEqual(['match-enclosures'])
    expect(await check({attachments: [{filename: 'cv.pdf', content: 'x'}]})).toEqual([])
  })

  it('tells thread and signature from the letter', async () => {
    const thread =
      '\n-- \nDaniel Marsh\nHarwick Depot\n\nOn Mon, 2 Mar 2026, Amara Adeyemi wrote:\n> I demand an answer by Friday.\n'
    const report = await lint(await written({text: good + thread}), {
      path: 'letter.eml',
      grammar: false
    })
    const alone = await lint(await written(), {path: 'letter.eml', grammar: false})
    expect([report.words, report.messages.map(({ruleId}) => ruleId)]).toEqual([
      alone.words,
      alone.messages.map(({ruleId}) => ruleId)
    ])
  })
})

describe('what mail programs write', () => {
  it('is read in the character set that it names', async () => {
    const head =
      'From: a@example.com\r\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?= =?utf-8?B?IOKAkyBob2k=?=\r\nContent-Type: text/plain; charset='
    const bytes = Buffer.from(`${head}windows-1252\r\n\r\nna\xEFve \x96 caf\xE9\r\n`, 'latin1')
    expect((await read(bytes)).draft.trimEnd()).toBe(
      'From: a@example.com\nSubject: Grüße – hoi\n\nnaïve – café'
    )
  })

  it('keeps paragraphs whole that were flowed (RFC 3676)', async () => {
    const flowed =
      'Subject: x\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nThank you for \r\nthe tour.\r\n\r\n-- \r\nSam\r\n'
    expect((await read(flowed)).draft.trimEnd()).toBe(
      'Subject: x\n\nThank you for the tour.\n\n-- \nSam'
    )
  })

  it('may be a draft without headers of delivery, or in several parts', async () => {
    const draft = `X-Unsent: 1
To: "Obi, Ada" <ada@example.com>, Team: b@example.com, c@example.com;
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

Dear Ms Obi,
--b
Content-Type: text/plain

Thank you.
--b--
`
    const {draft: text} = await read(draft)
    expect(text).toBe(
      'To: "Obi, Ada" <ada@example.com>, b@example.com, c@example.com\n\nDear Ms Obi,\n\nThank you.\n'
    )
  })

  it.each([
    [
      'text',
      'Dear Ms Obi,\n\nThank you.\n',
      'has no headers of an e-mail: if it is plain text, give it the ending .txt'
    ],
    [
      'a message in cipher',
      'Subject: x\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n',
      'is encrypted: decrypt it in your mail program and save its text'
    ],
    [
      'a message in cipher of S/MIME',
      'Subject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB\n',
      'is encrypted: decrypt it in your mail program and save its text'
    ],
    [
      'what is cut off',
      'Subject: x\nContent-Type: multipart/mixed;\n boundary="b c"\n\n--b c\n\nDear Ms Obi,\n\nThank',
      'is cut off, the last of its parts does not end: save it again'
    ],
    [
      'what has no part',
      'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\nDear Ms Obi,\n--b--\n',
      'is damaged: no part of its text can be found; save it again'
    ],
    [
      'parts without end',
      `Subject: x\n${Array.from({length: 200}, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
      'is no e-mail that can be read, its parts or headers are too many: save it again'
    ],
    ['nothing', '', 'is empty: save it again']
  ])('is refused with a sentence: %s', async (_, raw, problem) => {
    expect(await readInput(new TextEncoder().encode(raw), 'letter.eml')).toEqual({problem})
  })
})
