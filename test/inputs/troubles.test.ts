/** Files that cannot be read: a clear sentence, status 2, in bounded time and memory, and the other letters go on. */
import {readFileSync} from 'node:fs'
import {deflateRawSync, deflateSync} from 'node:zlib'
import {zipSync} from 'fflate'
import {describe, expect, it, vi} from 'vitest'
import {lint, readInput} from '../../src/index.js'
import {folder, good, letterlint} from '../cli/terminal.js'
import {deflated, pdfOf, zipOf, zlib} from './bombs.js'
import {docx, docxOf, odtOf, paragraph, paragraphsOf, rtfOf, run, wordPart} from './writers.js'

vi.setConfig({testTimeout: 30_000})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/inputs/${name}`)
const letter = paragraphsOf(good)
const cut = (file: Uint8Array): Uint8Array => file.subarray(0, file.length >> 1)
const document = (xml: string): Uint8Array => docx('', {'word/document.xml': xml})
const save = 'save it again'
const text = 'save it as plain text or Markdown'

describe('a file that is not what its name says', () => {
  it.each([
    [
      'a.docx',
      bytes(good),
      'is not a Word document by its content: save it again, or name it as what it is'
    ],
    [
      'a.docx',
      rtfOf(letter),
      `is an RTF file, not a Word document: give it the ending .rtf, or ${text}`
    ],
    [
      'a.docx',
      odtOf(letter),
      'is an OpenDocument text, not a Word document: give it the ending .odt'
    ],
    [
      'a.docx',
      zipSync({'xl/workbook.xml': bytes('<a/>')}),
      'is an Excel workbook, not a Word document: save the letter as .docx or as plain text'
    ],
    [
      'a.docx',
      zipSync({'ppt/slides.xml': bytes('<a/>')}),
      'is a PowerPoint presentation, not a Word document: save the letter as .docx or as plain text'
    ],
    [
      'a.docx',
      zipSync({'a.txt': bytes('a')}),
      'is a zip archive, not a Word document: save the letter as .docx or as plain text'
    ],
    ['a.docx', fixture('libreoffice-letter.doc'), 'is an old Word document: save it as .docx'],
    [
      'a.odt',
      docxOf(letter),
      'is a Word document, not an OpenDocument text: give it the ending .docx'
    ],
    [
      'a.odt',
      zipSync({'a.txt': bytes('a')}),
      'is a zip archive, not an OpenDocument text: save the letter as .odt or .docx'
    ],
    [
      'a.txt',
      docxOf(letter),
      `is a Word, OpenDocument or zip file, not plain text: give it the ending .docx, or ${text}`
    ],
    [
      'a.md',
      fixture('libreoffice-letter.pdf'),
      `is a PDF, not Markdown: give it the ending .pdf, or ${text}`
    ],
    [
      'a.html',
      Buffer.of(0x89, 0x50, 0x4e, 0x47, 1),
      'is a PNG picture, not HTML: type it out as text'
    ],
    [
      'a.txt',
      Buffer.from('\uFEFFDear', 'utf16le'),
      'is UTF-16 text, not plain text: save it as UTF-8, or convert it with `iconv -f UTF-16 -t UTF-8`'
    ],
    [
      'a.txt',
      Buffer.from('caf\xE9', 'latin1'),
      'is not UTF-8 (byte 0xE9 at offset 3, line 1): save it as UTF-8, or convert it with `iconv -f WINDOWS-1252 -t UTF-8`'
    ],
    [
      'a.txt',
      Buffer.from('a\0b'),
      `is a binary file (a NUL byte at offset 1), not plain text: ${text}`
    ],
    [
      'a.rtf',
      bytes(good),
      'is not an RTF file by its content: save it again, or name it as what it is'
    ],
    ['a.pdf', bytes(good), 'is not a PDF by its content: save it again, or name it as what it is'],
    ['a.docx', bytes(''), 'is empty: save it again']
  ])('is told: %s (%#)', async (name, file, problem) => {
    expect(await readInput(file, name)).toEqual({problem})
  })

  it.each([
    ['a.doc', 'is an old Word document: save it as .docx'],
    ['a.dot', 'is an old Word template: save it as .docx'],
    ['a.gdoc', 'is a link to a document of Google’s: download that as .docx'],
    ['a.mbox', 'holds a whole mailbox: save the one e-mail as .eml'],
    ['a.msg', 'is an Outlook message: save it as .eml or as plain text'],
    ['A.PAGES', 'is a Pages document: export it as .docx'],
    ['a.wpd', 'is a WordPerfect document: save it as .docx'],
    ['a.wps', 'is a Works document: save it as .docx']
  ])('and cannot be read at all: %s', async (name, problem) => {
    expect(await readInput(bytes('x'), name)).toEqual({problem})
  })

  it('is read as what it is where its name says nothing of it', async () => {
    for (const [name, file] of [
      ['letter', docxOf(letter)],
      ['letter.doc', rtfOf(letter)]
    ] as const)
      expect(await readInput(file, name)).toMatchObject({draft: good})
  })
})

describe('a protected file', () => {
  it('is told: a zip with a password', async () => {
    const file = zipOf('word/document.xml', deflateRawSync('x'), 1)
    const problem = 'is protected by a password: save it without the password'
    expect(await readInput(file, 'a.docx')).toEqual({problem})
  })
})

describe('a damaged file', () => {
  const damaged = `is damaged or cut off: ${save}`

  it.each([
    ['a.docx', cut(docxOf(letter)), damaged],
    ['a.docx', docxOf(letter).subarray(0, -30), damaged],
    ['a.docx', zipOf('word/document.xml', Buffer.of(0xff, 0xff, 0xff)), damaged],
    ['a.odt', cut(fixture('libreoffice-letter.odt')), damaged],
    ['a.docx', document('<w:document'), `is damaged: ${save}`],
    [
      'a.docx',
      document(wordPart('document', '<w:body>').replace('</w:document>', '')),
      `is damaged: ${save}`
    ],
    ['a.rtf', cut(rtfOf(letter)), `is cut off: ${save}`],
    ['a.pdf', bytes('%PDF-1.7\nnothing'), 'is damaged: save it again, best as .docx or plain text'],
    [
      'a.pdf',
      pdfOf(deflateSync('0 0 m')),
      'holds pictures of text, and no text that could be read: use the file that it was made from'
    ]
  ])('is told: %s (%#)', async (name, file, problem) => {
    expect(await readInput(file, name)).toEqual({problem})
  })

  it('gives a fatal message and no score in the library', async () => {
    const report = await lint(cut(docxOf(letter)), {path: 'a.docx', grammar: false})
    expect([report.score, report.file.messages.map(({reason, fatal}) => [reason, fatal])]).toEqual([
      0,
      [[`The file ${damaged}`, true]]
    ])
  })
})

describe('a file that would take all memory or time', () => {
  const gigabyte = deflated(64, ' ')
  const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({length: 20}, (_, at) => `<!ENTITY a${at} "${`&a${at || ''};`.repeat(10)}">`).join('')}]>`
  const many = 'has more paragraphs than any letter (20000 at most): name the letter'
  const deep = 'is nested too deeply to be read'
  const unpacked = 'unpacks to more than 16 MB of text, and so is no letter: save it again'
  const unpackedPdf =
    'unpacks to more than 64 MB, and so is no letter: save it as .docx or plain text'
  const characters = 'has more text than any letter (1000000 characters at most): name the letter'

  it.each<[string, string, Uint8Array, string]>([
    ['a gigabyte in a document', 'a.docx', zipOf('word/document.xml', gigabyte), unpacked],
    ['a gigabyte in an OpenDocument text', 'a.odt', zipOf('content.xml', gigabyte), unpacked],
    ['a gigabyte on a page', 'a.pdf', pdfOf(zlib(gigabyte)), unpackedPdf],
    [
      'a gigabyte that is packed twice',
      'a.pdf',
      pdfOf(deflateSync(zlib(gigabyte)), '/FlateDecode /FlateDecode'),
      unpackedPdf
    ],
    [
      'words without end on a page',
      'a.pdf',
      pdfOf(deflateSync('BT /F1 9 Tf 9 700 Td (a b) Tj ET\n'.repeat(400_000))),
      'has more on its pages than any letter: use the file that it was made from'
    ],
    [
      'entities that grow',
      'a.docx',
      document(`${laughs}<w:document>&a19;</w:document>`),
      `declares a document type, which letters have not: ${save}`
    ],
    ['elements within elements', 'a.docx', docx('<w:p>'.repeat(100_000)), `${deep}: ${save}`],
    [
      'fields within fields',
      'a.docx',
      docx(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(1000))),
      `${deep}: ${save}`
    ],
    ['paragraphs without end', 'a.docx', docx('<w:p/>'.repeat(100_000)), many],
    ['paragraphs without end in RTF', 'a.rtf', bytes(`{\\rtf1 ${'\\par '.repeat(100_000)}}`), many],
    [
      'groups within groups',
      'a.rtf',
      bytes(`{\\rtf1 ${'{'.repeat(100_000)}`),
      `${deep}: save it as plain text`
    ],
    ['text without end', 'a.docx', docx(paragraph(run('a'.repeat(1_000_001)))), characters],
    ['text without end as plain text', 'a.txt', bytes('a'.repeat(1_000_001)), characters],
    [
      'files without end',
      'a.docx',
      zipSync(
        Object.fromEntries(Array.from({length: 4097}, (_, at) => [`${at}`, new Uint8Array()]))
      ),
      'holds more than 4096 files, and so is no document: save it again'
    ],
    [
      'tags within tags',
      'a.html',
      bytes('<div>'.repeat(100_000)),
      `${deep}: save it as plain text`
    ],
    ['quotes within quotes', 'a.md', bytes('> '.repeat(1000)), `${deep}: save it anew`],
    [
      'emphasis without end',
      'a.md',
      bytes('*a '.repeat(6000)),
      'has more text or marks than any letter (100000 characters at most): name the letter'
    ],
    [
      'too many bytes',
      'a.eml',
      new Uint8Array(33 * 2 ** 20),
      "has 33 MB, and a letter's file 32 at most: name the letter"
    ]
  ])('is refused: %s', async (_, name, file, problem) => {
    const begin = performance.now()
    const before = process.resourceUsage().maxRSS
    expect(await readInput(file, name)).toEqual({problem})
    // Kilobytes; half of what the smallest of these bombs would take, and far more than any refusal does.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(512 * 1024)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })

  it.each([
    ['a tag without end', 'a.html', `<${'a'.repeat(900_000)}`],
    ['a tag without end in Markdown', 'a.md', `<${'a'.repeat(99_000)}`],
    ['a gigabyte of picture', 'a.docx', zipOf('word/media/image1.png', gigabyte)],
    ['brackets without end', 'a.md', '['.repeat(99_000)]
  ])('is read or refused in time: %s', async (_, name, source) => {
    const begin = performance.now()
    await readInput(typeof source === 'string' ? bytes(source) : source, name)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})

describe('a run', () => {
  it('tells each file that it cannot read, reports the others and ends with status 2', async () => {
    const cwd = folder({
      'a.docx': docxOf(letter),
      'b.docx': cut(docxOf(letter)),
      'c.docx': zipOf('word/document.xml', deflated(64, '\0')),
      'd.odt': fixture('protected-letter.odt'),
      'e.rtf': docxOf(letter),
      'f.html': '<p>Dear Ms Obi,</p>'
    })
    const {status, out, err} = await letterlint(['-f', 'json', '.'], {cwd})
    const {results} = JSON.parse(out) as {results: {path: string}[]}
    expect(results.map(({path}) => path)).toEqual(['a.docx', 'f.html'])
    expect(err.trim().split('\n')).toEqual([
      `letterlint: \`b.docx\` is damaged or cut off: ${save}`,
      `letterlint: \`c.docx\` unpacks to more than 16 MB of text, and so is no letter: ${save}`,
      'letterlint: `d.odt` is protected by a password: save it without the password',
      `letterlint: \`e.rtf\` is a Word, OpenDocument or zip file, not an RTF file: give it the ending .docx, or ${text}`
    ])
    expect(status).toBe(2)
  })

  it('finds the files of all formats in a folder, but a PDF only by its name', async () => {
    const cwd = folder({
      'a.docx': docxOf(letter),
      'b.eml': `Subject: Analyst\n\n${good}`,
      'c.htm': `<pre>${good}</pre>`,
      'd.md': good,
      'e.odt': odtOf(letter),
      'f.rtf': rtfOf(letter),
      'g.txt': good,
      'h.pdf': fixture('libreoffice-letter.pdf'),
      'i.doc': fixture('libreoffice-letter.doc'),
      'j.jpg': 'x'
    })
    const paths = async (name: string): Promise<string[]> => {
      const {out} = await letterlint(['-f', 'json', name], {cwd})
      return (JSON.parse(out) as {results: {path: string}[]}).results.map(({path}) => path)
    }
    expect((await paths('.')).join(' ')).toBe('a.docx b.eml c.htm d.md e.odt f.rtf g.txt')
    expect(await paths('h.pdf')).toEqual(['h.pdf'])
  })

  it('says of a PDF that its lines are a guess', async () => {
    const cwd = folder({'a.pdf': fixture('libreoffice-letter.pdf')})
    expect((await letterlint(['a.pdf'], {cwd})).err).toContain('`a.pdf`: a PDF has no paragraphs')
  })

  it('reads standard input in the format that its name tells', async () => {
    const asked = ['-f', 'json', '--stdin-filename', 'sent/letter.docx', '-']
    const {out, status} = await letterlint(asked, {stdin: docxOf(letter)})
    const [one] = (JSON.parse(out) as {results: {path: string; words: number}[]}).results
    expect([status, one?.path, one?.words]).toEqual([
      0,
      'sent/letter.docx',
      (await lint(good)).words
    ])
    const wrong = await letterlint(asked, {stdin: good})
    expect([wrong.status, wrong.err]).toEqual([
      2,
      'letterlint: `sent/letter.docx` is not a Word document by its content: save it again, or name it as what it is\n'
    ])
  })

  // A CV of a few words says nothing of what its writer cannot do.
  const resume =
    `Daniel Marsh, data analyst. Harwick Depot, 2019 to 2024: reports in SQL for the tram crews, late departures cut by a fifth, a
weekly summary for the board. Ellis Works, 2016 to 2019: stock lists in Python, monthly counts, training of two clerks. Skills: SQL, Python,
plain writing.`.replaceAll('\n', ' ')

  it.each([
    ['cv.docx', docxOf([[resume]])],
    ['cv.odt', odtOf([[resume]])],
    ['cv.rtf', rtfOf([[resume]])],
    ['cv.html', bytes(`<p>${resume}</p>`)],
    [
      'cv.pdf',
      pdfOf(
        deflateSync(
          `BT /F1 12 Tf 14 TL 72 700 Td ${resume.replace(/.{1,70}(?: |$)/g, '($&) Tj T* ')}ET`
        )
      )
    ]
  ])('reads a CV in any format: %s', async (name, cv) => {
    const cwd = folder({
      'letter.txt': good.replace('wrote SQL reports', 'wrote SQL reports in Java'),
      [name]: cv
    })
    const asked = ['-f', 'json', '--only', 'match-cv', '--cv', name, 'letter.txt']
    const {out} = await letterlint(asked, {cwd})
    const [one] = (JSON.parse(out) as {results: {messages: {actual: string}[]}[]}).results
    expect(one?.messages.map(({actual}) => actual)).toEqual(['Java'])
  })

  it('ends at once where CV or advertisement cannot be read', async () => {
    const cwd = folder({'letter.txt': good, 'job.doc': fixture('libreoffice-letter.doc')})
    const {status, err} = await letterlint(['--job', 'job.doc', 'letter.txt'], {cwd})
    expect([status, err.split('\n')[0]]).toEqual([
      2,
      'letterlint: `job.doc` of `--job` is an old Word document: save it as .docx'
    ])
  })
})
