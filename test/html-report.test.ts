/// <reference lib="dom" />
/** The HTML report in a real browser. */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {lintSync, type LintReport} from '../src/index.js'
import {formats, summarize} from '../src/reports/index.js'

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find((path) => path !== undefined && existsSync(path))

if (executablePath === undefined)
  console.warn('The HTML report is not tested: install Chromium, or name it in CHROMIUM')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'letterlint-html-'))

async function pageOf(name: string, paths: readonly string[]): Promise<string> {
  const reports: LintReport[] = paths.map((path) =>
    lintSync(readFileSync(`test/letters/${path}`, 'utf8'), {path})
  )
  const html = await (
    await formats.html()
  )(reports, {
    tool: {name: 'letterlint', version: '1.2.3'},
    rubric: 'test',
    summary: summarize(reports),
    rules: [],
    bar: 'warning',
    color: false,
    unicode: true,
    columns: 80
  })
  const path = join(folder, name)
  writeFileSync(path, html)
  return pathToFileURL(path).href
}

describe.skipIf(executablePath === undefined)('the HTML report', () => {
  let browser: Browser
  let one = ''
  let many = ''
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: executablePath!, args: ['--no-sandbox']})
    one = await pageOf('one.html', ['hold/ultimatum.txt'])
    many = await pageOf('many.html', [
      'ready/after-interview-email.txt',
      'revise/desperate.txt',
      'hold/careless.txt',
      'hold/empty.txt'
    ])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true})
  })

  const views = [360, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)
  )

  it.each(views)(
    'has no fault that axe finds, and nothing wider than %i pixels, in %s',
    async (width, colorScheme) => {
      const context = await browser.newContext({colorScheme, viewport: {width, height: 800}})
      for (const url of [one, many]) {
        const page = await context.newPage()
        const asked: string[] = []
        page.on('request', (request) => asked.push(request.url()))
        await page.goto(url)
        expect(asked).toEqual([url])
        expect(await violations(page)).toEqual([])
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
          )
        ).toBe(true)
      }
      await context.close()
    },
    60_000
  )

  it('leads by keyboard from a finding to its words and back', async () => {
    const page = await browser.newPage()
    await page.goto(one)
    const link = page.locator('.letter a.ref').first()
    await link.focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#l1-f1')
    await page.locator('#l1-f1 a[href="#l1-r1"]').focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#l1-r1')
    await page.close()
  })

  it('shows the letter as it stands', async () => {
    const page = await browser.newPage()
    await page.goto(one)
    const shown = await page.locator('.page').evaluate((node) => {
      node.querySelectorAll('.ref').forEach((link) => link.remove())
      return node.textContent
    })
    expect(shown).toBe(readFileSync('test/letters/hold/ultimatum.txt', 'utf8'))
    await page.close()
  })
})

/** What axe finds, run with rights that the page's own policy does not limit. */
async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const {violations} = await (
      window as unknown as {
        axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}
      }
    ).axe.run()
    return violations.map(({id, nodes}) => [id, ...nodes.map(({html}) => html)])
  })
}
