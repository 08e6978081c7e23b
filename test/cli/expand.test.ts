import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, good, letterlint} from './terminal.js'

const template = good
  .replace('Dear Ms Adeyemi,', 'Dear {{title}} {{last_name}},')
  .replace('Daniel Marsh', '{{sender}}')
const configuration = JSON.stringify({
  placeholders: {
    title: {kind: 'title', examples: ['Ms']},
    last_name: {kind: 'last-name', examples: ['Adeyemi']},
    sender: {kind: 'name', examples: ['Daniel Marsh']}
  }
})
const files = {'templates/a.txt': template, '.letterlintrc.json': configuration}

describe('letterlint expand', () => {
  it('checks every letter that comes of the templates, and says how many', async () => {
    const {out, err, status} = await letterlint(['expand', 'templates', '-f', 'json'], {
      cwd: folder(files)
    })
    expect(status, out).toBe(0)
    expect(err).toMatch(/1 template made \d+ letters/)
    const {results} = JSON.parse(out) as {results: {path: string}[]}
    expect(results.map(({path}) => path)).toEqual(['templates/a.txt'])
  })

  it('fails where a letter would, and where a declared name is used nowhere', async () => {
    const cwd = folder({
      ...files,
      'templates/b.txt': template.replace(
        'I would be happy',
        '{{#if late}}I expect an answer by Friday at the latest.{{/if}} I would be happy'
      )
    })
    const {out, status} = await letterlint(['expand', 'templates', '-f', 'json'], {cwd})
    expect(status).toBe(1)
    expect(out).toContain('no-ultimatum')
    expect(out).toContain('is not declared')
    const unused = configuration.replace('"title"', '"town": "place", "title"')
    const {err, status: again} = await letterlint(['expand', 'templates'], {
      cwd: folder({...files, '.letterlintrc.json': unused})
    })
    expect([again, err]).toEqual([1, expect.stringContaining('`town` is declared')])
  })

  it('names what cannot be read and goes on', async () => {
    const cwd = folder({...files, 'templates/c.docx': 'no Word document'})
    const {out, err, status} = await letterlint(['expand', 'templates', '-f', 'json'], {cwd})
    expect(status).toBe(2)
    expect(err).toContain('`templates/c.docx`')
    expect(out).toContain('templates/a.txt')
  })

  it.each([
    [['expand'], 'No template given'],
    [['expand', 'templates', '--check'], 'name it with `-o`'],
    [['templates', '--check'], 'goes with `letterlint expand`']
  ])('refuses %o', async (argv, message) => {
    const {err, status} = await letterlint(argv, {cwd: folder(files)})
    expect([status, err]).toEqual([2, expect.stringContaining(message)])
  })

  it('keeps a matrix between its marks, and tells when it is out of date', async () => {
    const readme =
      '# Templates\r\n\r\n<!-- letterlint-matrix:start -->\r\n<!-- letterlint-matrix:end -->\r\n\r\nMore.\r\n'
    const cwd = folder({...files, 'README.md': readme, 'plain.md': '# No marks\n'})
    const argv = ['expand', 'templates', '-f', 'matrix', '-o', 'README.md']
    const stale = await letterlint([...argv, '--check'], {cwd})
    expect([stale.status, stale.err]).toEqual([1, expect.stringContaining('is out of date')])
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(readme)
    expect((await letterlint(argv, {cwd})).status).toBe(0)
    const written = readFileSync(join(cwd, 'README.md'), 'utf8')
    expect(written).toMatch(/^# Templates\r\n/)
    expect(written).toMatch(/\r\nMore\.\r\n$/)
    expect(written).toContain('| ')
    expect((await letterlint([...argv, '--check'], {cwd})).status).toBe(0)
    const none = await letterlint([...argv.slice(0, -1), 'plain.md'], {cwd})
    expect([none.status, none.err]).toEqual([
      2,
      expect.stringContaining('has no place for the matrix')
    ])
    // A file that is not there yet becomes the table alone.
    expect((await letterlint([...argv.slice(0, -1), 'new/matrix.md'], {cwd})).status).toBe(0)
    expect((await letterlint([...argv.slice(0, -1), 'new/matrix.md'], {cwd})).status).toBe(0)
  })

  it('draws a badge', async () => {
    const cwd = folder(files)
    await letterlint(['expand', 'templates', '-f', 'badge=badge.svg'], {cwd})
    const svg = readFileSync(join(cwd, 'badge.svg'), 'utf8')
    expect(svg).toMatch(/^<svg[^>]*role="img"/)
    expect(svg).toContain('<title>')
  })
})

describe('several reports', () => {
  it('are written in one run, and standard output gets the one without a file', async () => {
    const cwd = folder({'a.txt': good, 'b.txt': good.replace('Ms Adeyemi', 'Ms Okafor')})
    const {out, status} = await letterlint(
      [
        'a.txt',
        'b.txt',
        '-f',
        'sarif=out/a.sarif',
        '-f',
        'html=a.html',
        '-f',
        'ndjson',
        '-f',
        'csv=a.csv'
      ],
      {cwd}
    )
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as {path: string}).path)
    ).toEqual(['a.txt', 'b.txt'])
    expect([0, 1]).toContain(status)
    for (const name of ['out/a.sarif', 'a.html', 'a.csv'])
      expect(existsSync(join(cwd, name)), name).toBe(true)
  })

  it('print nothing where all have files, and the last without one counts', async () => {
    const cwd = folder({'a.txt': good})
    expect((await letterlint(['a.txt', '-f', 'json=a.json'], {cwd})).out).toBe('')
    const {out} = await letterlint(['a.txt', '-f', 'pretty', '-f', 'csv'], {cwd})
    expect(out).toMatch(/^"letter","score"/)
    await letterlint(['a.txt', '-f', 'json=a.json', '-o', 'a.out'], {cwd})
    expect(readFileSync(join(cwd, 'a.out'), 'utf8')).toContain('100')
  })

  it.each([
    [['-f', 'sarf'], 'Unknown value `sarf` of `--format`, did you mean `sarif`?'],
    [['-f', 'sarif='], 'has no file'],
    [['-f', 'sarif=a.txt'], 'is a letter']
  ])('refuse %o', async (argv, message) => {
    const cwd = folder({'a.txt': good})
    const {err, status} = await letterlint(['a.txt', ...argv], {cwd})
    expect([status, err]).toEqual([2, expect.stringContaining(message)])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(good)
  })

  it('add a summary to a job of GitHub', async () => {
    const cwd = folder({'a.txt': good.replace('Thank', 'Thnak'), summary: 'before\n'})
    const env = {GITHUB_STEP_SUMMARY: join(cwd, 'summary')}
    await letterlint(['a.txt', '-f', 'github'], {cwd, env})
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/^before\n<!-- letterlint -->/)
    writeFileSync(join(cwd, 'file'), '')
    const {err, status} = await letterlint(['a.txt', '-f', 'github'], {
      cwd,
      env: {GITHUB_STEP_SUMMARY: join(cwd, 'file/none')}
    })
    expect([status, err]).toEqual([2, expect.stringContaining('GITHUB_STEP_SUMMARY')])
  })

  it('hold no name with --redact', async () => {
    const cwd = folder({'adeyemi.txt': good})
    const {out} = await letterlint(['adeyemi.txt', '--redact', '-f', 'json'], {cwd})
    expect(out).not.toMatch(/adeyemi|marsh/i)
  })
})

describe('declarations', () => {
  it.each([
    ['placeholders: [', '.letterlintrc'],
    ['placeholders: {a: rol}', 'unknown kind `rol`']
  ])('that are wrong end the run: %s', async (text, message) => {
    const cwd = folder({'templates/a.txt': template, '.letterlintrc': text})
    const {err, status} = await letterlint(['expand', 'templates'], {cwd})
    expect([status, err]).toEqual([2, expect.stringContaining(message)])
  })

  it('are those of the nearest folder, and may be none', async () => {
    const cwd = folder({
      ...files,
      'templates/b.txt': template,
      'templates/own/c.txt': template,
      'templates/own/.letterlintrc': '# nothing\n'
    })
    const {out, status} = await letterlint(['expand', 'templates', '-f', 'json'], {cwd})
    expect([0, 1]).toContain(status)
    expect((JSON.parse(out) as {results: unknown[]}).results).toHaveLength(3)
  })
})
