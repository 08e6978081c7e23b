/** Markdown and HTML: what is seen of them. */
import {describe, expect, it} from 'vitest'
import {lint, readInput, type Input} from '../../src/index.js'

async function read(text: string, ending: string): Promise<Input> {
  const reading = await readInput(text, `letter.${ending}`)
  if ('problem' in reading) throw new Error(reading.problem)
  return reading
}

describe('Markdown', () => {
  it.each([
    ['emphasis', 'I am *very* __glad__ of `it`.', 'I am very glad of it.'],
    [
      'links',
      '[my work](https://example.com "title") and <sam@example.com>',
      'my work and sam@example.com'
    ],
    ['pictures', 'Before ![a chart](chart.png) after', 'Before after'],
    ['headings', '# Sam Hale\n\nDear Ms Obi,', 'Sam Hale\n\nDear Ms Obi,'],
    ['lists', '* one\n* two\n\n3) three\n4) four', '- one\n- two\n\n3. three\n4. four'],
    ['quotes', '> On Monday\n> Ada wrote\n\nThank you.', '> On Monday\n> Ada wrote\n\nThank you.'],
    [
      'lines, which stay as writers mean them',
      'Kind regards,\\\nSam  \nHale\nHarwick',
      'Kind regards,\nSam\nHale\nHarwick'
    ],
    [
      'addresses set to the right',
      '        12 Mill Lane\n        *Harwick*',
      '12 Mill Lane\nHarwick'
    ],
    [
      'the signature of an e-mail',
      '*Sam* Hale\n-- \nHarwick Depot',
      'Sam Hale\n--\n\nHarwick Depot'
    ],
    ['tables', '| a | b |\n|---|---|\n| c | d |', 'a b\nc d'],
    ['references', 'AT&amp;T &copy; &#8217; &unknown; AT&T', 'AT&T © ’ &unknown; AT&T'],
    ['escapes', '\\*not\\* 1\\. \\<b\\>', '*not* 1. <b>'],
    [
      'slots that look like tags',
      'Dear <Name>, at <Company Name>',
      'Dear <Name>, at <Company Name>'
    ],
    ['HTML', 'I am <b>glad</b><br>of it<span hidden> not</span>.', 'I am glad\nof it.'],
    ['code', '```\nSELECT *\n```\nAfter', 'SELECT *\n\nAfter']
  ])('shows %s', async (_, text, seen) => {
    expect((await read(text, 'md')).draft.trimEnd()).toBe(seen)
  })

  it('keeps front matter, and tells comments', async () => {
    const text = '\uFEFF---\nrole: *Analyst*\n---\n\nDear *Ms* Obi,\n<!-- a note -->\n'
    const {draft, comments} = await read(text, 'md')
    expect(draft.trimEnd()).toBe('\uFEFF---\nrole: *Analyst*\n---\nDear Ms Obi,')
    expect(comments.map(({value, start, end}) => [value, text.slice(start, end)])).toEqual([
      [' a note ', '<!-- a note -->']
    ])
  })

  it('tells what stands in the source, marks included, and mends nothing across them', async () => {
    const text = 'Dear Ms Obi,\n\nThank you for the *the* tour.\n'
    const {messages} = await lint(text, {path: 'a.md', only: ['no-repeated-word'], grammar: false})
    expect(messages.map(({actual, fixable}) => [actual, fixable])).toEqual([['the *the', false]])
  })
})

describe('HTML', () => {
  it.each([
    ['blocks', '<div>Sam</div><div>Hale</div><p>Dear Ms Obi,</p>', 'Sam\nHale\n\nDear Ms Obi,'],
    ['spaces as one', '<p>  Thank\n\t you </p>', 'Thank you'],
    ['lines of pre', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'no head, script or style',
      '<title>T</title><style>p{}</style><script>x</script><p>Seen<noscript>not</noscript></p>',
      'Seen'
    ],
    [
      'no hidden parts',
      '<p hidden>a</p><p style="DISPLAY : none">b</p><p>c<span style="font-size:0">d</span><input value="e"></p>',
      'c'
    ],
    ['nothing deleted', '<p>a <del>b</del><ins>c</ins></p>', 'a c'],
    [
      'quotes',
      '<p>Thank you.</p><blockquote type="cite">I demand<br>more</blockquote>',
      'Thank you.\n\n> I demand\n> more'
    ],
    [
      'the thread of Gmail',
      '<div>Thank you.</div><div class="gmail_quote"><div>On Monday Ada wrote:</div></div>',
      'Thank you.\n\n> On Monday Ada wrote:'
    ],
    [
      'the thread of Outlook to its end',
      '<p>Thanks</p><div id="divRplyFwdMsg"><b>From:</b> Ada</div><p>More</p>',
      'Thanks\n\n> From: Ada\n\n> More'
    ],
    [
      'the close lines of Word',
      '<p class=MsoNormal>12 Mill Lane</p><p class=MsoNormal>Harwick</p>',
      '12 Mill Lane\nHarwick'
    ],
    ['references', '<p>AT&amp;T&nbsp;&rsquo;&#x1F389;&notit; &</p>', 'AT&T\u00A0’🎉¬it; &'],
    ['what a browser puts right', 'Dear <b>Ms <i>Obi</b>,</i><p>Thank', 'Dear Ms Obi,\n\nThank'],
    ['slots that look like tags', '<p>Dear <Name>,</p>', 'Dear <Name>,']
  ])('shows %s', async (_, text, seen) => {
    expect((await read(text, 'html')).draft.trimEnd()).toBe(seen)
  })

  it('is read in the character set that it names', async () => {
    const bytes = Buffer.from('<meta charset="windows-1252"><p>caf\xE9 \x96', 'latin1')
    expect(await readInput(bytes, 'a.html')).toMatchObject({draft: 'café –'})
  })
})
