/** Files that other programs wrote: LibreOffice's are kept, pandoc's are made anew where pandoc is installed. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lint, readInput, type Report} from '../../src/index.js'

const folder = 'test/fixtures/inputs'

/** The letter as it reads once its changes are accepted, without comment and footnote. */
const letter = `Dear Ms Adeyemi,

Thank you for meeting me on Tuesday about the post of junior data analyst. Your account of the ticket map that you have drawn of the tram network stayed with me.

I am very interested in the role. At Harwick Depot I wrote SQL reports that cut late departures by 20%, and I demand an answer by Friday – “no later”.

Kind regards,
Daniel Marsh
daniel.marsh@example.com
`

/** Check that a file reads as the letter does, lines aside where its format has none. */
async function expectLetter(bytes: Uint8Array, path: string): Promise<void> {
  const reading = await readInput(bytes, path)
  if ('problem' in reading) throw new Error(reading.problem)
  const isPage = path.endsWith('.pdf')
  const lines = (text: string): string =>
    isPage ? text.trim().replace(/(?<=\S)[\n ](?=\S)/g, ' ') : text.trim().replace(/ +$/gm, '')
  expect(lines(reading.draft)).toBe(lines(letter))
  const told = ({score, words, messages}: Report): unknown => [
    score,
    words,
    messages.map(({ruleId, actual}) => [ruleId, actual])
  ]
  const report = await lint(reading, {path, grammar: false})
  expect(told(report)).toEqual(told(await lint(letter, {grammar: false})))
}

describe('a file that LibreOffice wrote', () => {
  it.each(['odt', 'docx', 'rtf', 'html', 'pdf'])('reads as the letter: .%s', async (ending) => {
    await expectLetter(readFileSync(`${folder}/libreoffice-letter.${ending}`), `letter.${ending}`)
  })

  it('says that a page is a guess', async () => {
    const reading = await readInput(readFileSync(`${folder}/libreoffice-letter.pdf`), 'letter.pdf')
    expect(reading).toMatchObject({
      notes: [expect.stringContaining('no paragraphs')],
      parts: [{name: 'page 1'}]
    })
  })

  it.each([
    ['libreoffice-letter.doc', 'is an old Word document: save it as .docx'],
    ['protected-letter.docx', 'is protected by a password: save it without the password'],
    ['protected-letter.odt', 'is protected by a password: save it without the password'],
    ['protected-letter.pdf', 'is protected by a password: save it without the password']
  ])('is refused where it cannot be read: %s', async (name, problem) => {
    expect(await readInput(readFileSync(`${folder}/${name}`), name)).toEqual({problem})
  })
})

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
if (!hasPandoc) console.warn('SKIPPED: pandoc is not installed, so none of its files is read')

describe.skipIf(!hasPandoc)('a file that pandoc writes', () => {
  const home = mkdtempSync(join(tmpdir(), 'letterlint-'))
  const pandoc = (input: string, ending: string, ...more: string[]): Uint8Array => {
    const output = join(home, `letter.${ending}`)
    execFileSync('pandoc', ['--standalone', '--from', 'markdown', '--output', output, ...more], {
      input,
      stdio: ['pipe', 'ignore', 'ignore']
    })
    return readFileSync(output)
  }
  const marked = readFileSync(`${folder}/letter.md`, 'utf8')
  const plain = letter.replace(/(regards,|Marsh)\n/g, '$1\\\n')

  it('reads as the letter with its changes: .docx', async () => {
    await expectLetter(pandoc(marked, 'docx', '--track-changes=all'), 'letter.docx')
  })

  it.each(['docx', 'odt', 'rtf', 'html', 'md'])('reads as the letter: .%s', async (ending) => {
    const to =
      ending === 'md'
        ? ['--to', 'commonmark', '--wrap=none']
        : ending === 'html'
          ? ['--metadata', 'pagetitle=Letter']
          : []
    await expectLetter(pandoc(plain, ending, ...to), `letter.${ending}`)
  })
})
