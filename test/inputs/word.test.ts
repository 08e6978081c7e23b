/** Word documents in the structure that Word writes: what is read, what is not, and where it stands. */
import {describe, expect, it} from 'vitest'
import {lint, readInput} from '../../src/index.js'
import {docx, paragraph, run, wordPart} from './writers.js'

/** The text that is read of a document. */
async function read(body: string, parts: Record<string, string> = {}): Promise<string> {
  const reading = await readInput(docx(body, parts), 'letter.docx')
  return 'problem' in reading ? reading.problem : reading.draft
}

const change = 'w:id="1" w:author="Sam Hale" w:date="2026-03-02T09:00:00Z"'
const deleted = (text: string): string =>
  `<w:del ${change}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const inserted = (text: string): string => `<w:ins ${change}>${run(text)}</w:ins>`
const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
const field = (instruction: string, shown: string): string =>
  ['begin', 'separate', 'end']
    .map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
    .join('|')
    .replace('|', `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`)
    .replace('|', run(shown))

describe('paragraphs', () => {
  it('are parted by a blank line where there is space between them', async () => {
    const close = '<w:pStyle w:val="NoSpacing"/>'
    const body =
      paragraph(run('12 Mill Lane'), close) +
      paragraph(run('Harwick'), close) +
      paragraph(run('Dear Ms Obi,'), '<w:spacing w:before="240"/>') +
      paragraph(run('Thank you.'))
    expect(await read(body)).toBe('12 Mill Lane\nHarwick\n\nDear Ms Obi,\n\nThank you.\n')
  })

  it('that are empty make one blank line, however many there are', async () => {
    const close = '<w:spacing w:after="0"/>'
    const body = ['One', '', '', ' ', 'Two'].map((text) => paragraph(run(text), close)).join('')
    expect(await read(body)).toBe('One\n\nTwo\n')
  })

  it('of lists begin with a hyphen, and those of a style may keep together', async () => {
    const item =
      '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>'
    const body =
      paragraph(run('one'), item) +
      paragraph(run('two'), item) +
      paragraph(run('after'), '<w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await read(body)).toBe('- one\n- two\n\nafter\n')
  })

  it('stand in tables in the order of their cells', async () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`
    const body = `<w:tbl><w:tblPr/><w:tr>${cell('Sam Hale')}${cell('sam@example.com')}</w:tr></w:tbl>`
    expect(await read(body + paragraph(run('Dear Ms Obi,')))).toBe(
      'Sam Hale\n\nsam@example.com\n\nDear Ms Obi,\n'
    )
  })
})

describe('tracked changes', () => {
  it('are read as accepted', async () => {
    const body = paragraph(
      run('Thank you for ') + deleted('Monday') + inserted('Tuesday') + run('.')
    )
    expect(await read(body)).toBe('Thank you for Tuesday.\n')
  })

  it('of an insertion that was taken back are not read', async () => {
    const taken = `<w:ins ${change}>${deleted(' never')}</w:ins>`
    expect(await read(paragraph(run('I agree') + taken + run('.')))).toBe('I agree.\n')
  })

  it('read text where it was moved to, not where it came from', async () => {
    const range = (name: string, kind: string): string =>
      `<w:${name}RangeStart ${change} w:name="m"/><w:${name} ${change}>${run(kind)}</w:${name}><w:${name}RangeEnd w:id="1"/>`
    const body = paragraph(
      run('A. ') + range('moveFrom', 'B. ') + run('C. ') + range('moveTo', 'B.')
    )
    expect(await read(body)).toBe('A. C. B.\n')
  })

  it('join paragraphs whose mark was deleted, and drop those of which all was', async () => {
    const mark = `<w:rPr><w:del ${change}/></w:rPr>`
    const close = '<w:spacing w:after="0"/>'
    const body =
      paragraph(run('12 Mill Lane'), close) +
      paragraph(deleted('Old Harwick'), close + mark) +
      paragraph(run('Har'), close + mark) +
      paragraph(run('wick'), close)
    expect(await read(body)).toBe('12 Mill Lane\nHarwick\n')
  })

  it('of looks change no text', async () => {
    const look = `<w:b/><w:rPrChange ${change}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`
    const old = `<w:pPrChange ${change}><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>`
    expect(await read(paragraph(run('Bold', look), old))).toBe('Bold\n')
  })
})

describe('what surrounds text', () => {
  it.each([
    [
      'proofErr',
      `${run('rec')}<w:proofErr w:type="spellStart"/>${run('eive')}<w:proofErr w:type="spellEnd"/>`
    ],
    [
      'bookmarks',
      `<w:bookmarkStart w:id="0" w:name="a"/>${run('rec')}<w:bookmarkEnd w:id="0"/>${run('eive')}`
    ],
    [
      'smart tags',
      `<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>${run('rec')}</w:smartTag>${run('eive')}`
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="Word"/><w:text/></w:sdtPr><w:sdtContent>${run('rec')}</w:sdtContent></w:sdt>${run('eive')}`
    ],
    [
      'links',
      `<w:hyperlink r:id="rId9">${run('rec', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>${run('eive')}`
    ],
    [
      'comments',
      `<w:commentRangeStart w:id="0"/>${run('rec')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('eive')}`
    ],
    ['notes', `${run('receive')}<w:r><w:footnoteReference w:id="2"/></w:r>`],
    ['hidden text', `${run('receive')}${run(' not', '<w:vanish/>')}`],
    ['text that is hidden and shown again', run('receive', '<w:vanish w:val="0"/>')],
    ['a page number', `${run('receive')}<w:fldSimple w:instr=" PAGE "> ${run('1')}</w:fldSimple>`],
    ['the page number of a field', run('receive') + field('PAGE \\* MERGEFORMAT', '1')],
    ['the instruction of a field', field('HYPERLINK "https://example.com"', 'receive')],
    [
      'a field within one',
      field('IF 1 = 1 "', 'rec').replace(
        '</w:instrText></w:r>',
        `</w:instrText></w:r>${field('QUOTE', 'x')}`
      ) + run('eive')
    ],
    [
      'a deleted field',
      run('rec') +
        `<w:del ${change}><w:fldSimple w:instr="DATE">${run('x')}</w:fldSimple></w:del>` +
        run('eive')
    ],
    [
      'ruby',
      `<w:r><w:ruby><w:rt>${run('ri')}</w:rt><w:rubyBase>${run('rec')}</w:rubyBase></w:ruby></w:r>${run('eive')}`
    ]
  ])('does not touch it: %s', async (_, content) => {
    expect(await read(paragraph(content))).toBe('receive\n')
  })

  it('shows what fields and controls show', async () => {
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    const body =
      control(paragraph(run('2 March 2026'))) + paragraph(field('MERGEFIELD Name', '«Name»'))
    expect(await read(body)).toBe('2 March 2026\n\n«Name»\n')
  })

  it('knows tabs, breaks, hyphens and symbols', async () => {
    const content =
      run('a') +
      '<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Arial" w:char="20AC"/></w:r>'
    expect(await read(paragraph(content))).toBe('a\tb\nc-de€\n')
  })

  it('trims text that does not keep its spaces', async () => {
    expect(
      await read(
        paragraph('<w:r><w:t>  one </w:t></w:r><w:r><w:t xml:space="preserve"> two</w:t></w:r>')
      )
    ).toBe('one two\n')
  })
})

describe('text boxes', () => {
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box('Sam Hale')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Sam Hale')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`

  it('are read once, before the paragraph that holds them', async () => {
    expect(await read(paragraph(`<w:r>${shape}</w:r>${run('Dear Ms Obi,')}`))).toBe(
      'Sam Hale\n\nDear Ms Obi,\n'
    )
  })

  it('are read where only the old way is written', async () => {
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('Sam Hale')}</v:textbox></v:shape></w:pict></w:r>`
    expect(await read(paragraph(old + run('Dear Ms Obi,')))).toBe('Sam Hale\n\nDear Ms Obi,\n')
  })

  it('are read once where they stand within each other', async () => {
    const inner = shape.replaceAll('Sam Hale', 'Inner')
    const outer = shape.replaceAll(run('Sam Hale'), `<w:r>${inner}</w:r>${run('Outer')}`)
    expect(await read(paragraph(`<w:r>${outer}</w:r>${run('After')}`))).toBe(
      'Inner\n\nOuter\n\nAfter\n'
    )
  })
})

describe('headers and footers', () => {
  const references = (kinds: Record<string, string>): string =>
    Object.entries(kinds)
      .map(
        ([id, kind]) =>
          `<w:${kind.split(' ')[0]}Reference w:type="${kind.split(' ')[1]}" r:id="${id}"/>`
      )
      .join('')
  const parts = {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['header1', 'header2', 'footer1'].map((name, index) => `<Relationship Id="r${index + 1}" Type="x" Target="${index === 1 ? '/word/' : ''}${name}.xml"/>`).join('')}</Relationships>`,
    'word/header1.xml': wordPart('hdr', paragraph(run('Sam Hale'))),
    'word/header2.xml': wordPart('hdr', paragraph(run('First page'))),
    'word/footer1.xml': wordPart('ftr', paragraph(run('sam@example.com') + field('PAGE', '1')))
  }
  const all = references({r1: 'header default', r2: 'header first', r3: 'footer default'})

  it('come first, as a letterhead', async () => {
    const body = paragraph(run('Dear Ms Obi,')) + `<w:sectPr>${all}</w:sectPr>`
    expect(await read(body, parts)).toBe('Sam Hale\n\nsam@example.com\n\nDear Ms Obi,\n')
  })

  it('are those of the first page where it has its own', async () => {
    const body = paragraph(run('Dear Ms Obi,')) + `<w:sectPr>${all}<w:titlePg/></w:sectPr>`
    expect(await read(body, parts)).toBe('First page\n\nDear Ms Obi,\n')
  })
})

describe('places', () => {
  it('name part, paragraph and run, and count in the extracted text', async () => {
    const body =
      paragraph(run('Dear Ms Obi,')) +
      paragraph(run('Hello. ') + run('I dem', '<w:b/>') + run('and an answer') + run(' by Friday.'))
    const report = await lint(docx(body), {
      path: 'letter.docx',
      only: ['no-ultimatum'],
      grammar: false
    })
    const [{actual, place}] = report.messages as [(typeof report.messages)[number]]
    expect(actual).toBe('I demand an answer')
    expect(place).toMatchObject({
      start: {line: 3, column: 8, offset: 21},
      part: 'word/document.xml paragraph 2 run 2'
    })
  })

  it('are the same in the strict kind of Word documents', async () => {
    const strict = wordPart(
      'document',
      `<w:body>${paragraph(run('Dear Ms Obi,'))}</w:body>`
    ).replace(
      /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/,
      'http://purl.oclc.org/ooxml/wordprocessingml/main'
    )
    expect(await read('', {'word/document.xml': strict})).toBe('Dear Ms Obi,\n')
  })
})
