/** Every example of every rule, and the laws that hold for all rules. */
import {existsSync, readdirSync} from 'node:fs'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {beforeAll, describe, expect, it} from 'vitest'
import {fix, lint, lintSync, rules, survey, type Example, type LintReport} from '../src/index.js'

const folders = readdirSync('rules', {withFileTypes: true})
  .filter((entry) => existsSync(`rules/${entry.name}/index.ts`))
  .map(({name}) => name)
  .sort()

function whole(example: string | Example): Example {
  return typeof example === 'string' ? {text: example} : example
}

function options({stage, medium, dialect, facts, template, companions}: Example): object {
  const others = companions?.map((draft, index) => survey(draft, `other-${index + 1}.txt`))
  return {stage, medium, dialect, facts, template, companions: others}
}

const asksGrammar = new Set(
  rules.filter(({definition}) => definition.grammar).map(({definition}) => definition.id)
)

/** Loading the engine takes a second or two, more on a busy machine. */
beforeAll(async () => {
  await lint('I met the crew.', {only: [...asksGrammar]})
}, 60_000)

/** A report on an example of a rule, with the grammar engine where the rule tells what it finds. */
function reportOf(id: string, text: string, given: object): Promise<LintReport> {
  return lint(text, {...given, grammar: asksGrammar.has(id)})
}

/** What a rule flags in an example. */
async function flags(id: string, example: Example, text = example.text): Promise<string[]> {
  const {messages} = await reportOf(id, text, {...options(example), only: [id]})
  return messages.map(({actual}) => actual)
}

/** Ways in which the same words arrive. Flags are compared with spaces and forms made equal. */
const dresses: Record<string, (text: string) => string> = {
  'CRLF line endings': (text) => text.replace(/\n/g, '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'curly quotes': (text) =>
    text
      .replace(/(\w)'/g, '$1’')
      .replace(/"(?=\w)/g, '“')
      .replace(/(?<=\S)"/g, '”'),
  'decomposed accents': (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replace(/(\w) (\w)/g, '$1\u00A0$2'),
  'doubled spaces': (text) => text.replace(/([a-z.,]) ([a-zA-Z])/g, '$1  $2')
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')
}

describe.each(folders)('%s', (id) => {
  const rule = rules.find(({definition}) => definition.id === id)!
  const {examples, sources, summary, why} = rule.definition
  const valid = [...examples.valid, ...examples.nearMiss].map(whole)
  const invalid = examples.invalid.map(whole)
  const all = [...valid, ...invalid]

  it('has its folder’s name, sources and enough examples', () => {
    expect(rule.definition.id).toBe(id)
    expect(examples.valid.length).toBeGreaterThanOrEqual(3)
    expect(examples.invalid.length).toBeGreaterThanOrEqual(3)
    expect(examples.nearMiss.length).toBeGreaterThanOrEqual(2)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(new URL(source).protocol).toBe('https:')
    expect(summary).not.toMatch(/\.$/)
    expect(why).toMatch(/\.$/)
    const texts = all.map((example) => JSON.stringify([example.text, options(example)]))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it.each(valid.map((example) => [example.text, example] as const))(
    'leaves alone: %s',
    async (_, example) => {
      expect(await flags(id, example)).toEqual([])
    }
  )

  it.each(invalid.map((example) => [example.text, example] as const))(
    'finds: %s',
    async (_, example) => {
      expect(await flags(id, example)).toEqual(example.flags)
    }
  )

  it.each(
    invalid
      .filter(({better}) => better !== undefined)
      .map((example) => [example.better!, example] as const)
  )('is content with: %s', async (better, example) => {
    // The mended letter is written at the stage of the letter that it mends.
    const {stage, medium} = await reportOf(id, example.text, options(example))
    const stated = {...options(example), stage: stage.value, medium: medium.value}
    const rulesOf = async (text: string): Promise<string[]> => {
      const {messages} = await reportOf(id, text, stated)
      return messages.filter(({area}) => area !== 'timing').map(({ruleId}) => ruleId)
    }
    const before = new Set(await rulesOf(example.text))
    const after = await rulesOf(better)
    expect(after).not.toContain(id)
    expect(after.filter((other) => !before.has(other))).toEqual([])
  })

  it('says what replaces exactly the place of a slip that it calls fixable', async () => {
    for (const example of all) {
      const own = {...options(example), only: [id]}
      const found = lintSync(example.text, own).messages
      const fixable = found.filter((message) => message.fixable)
      if (fixable.length === 0) continue
      for (const {actual, expected} of fixable) {
        expect(expected).toHaveLength(1)
        expect(expected[0]).not.toBe(actual)
      }
      const {text, report} = await fix(example.text, own)
      const left = found.filter((message) => !message.fixable)
      expect(report.messages.map(({actual}) => actual)).toEqual(left.map(({actual}) => actual))
      if (left.length === 0 && example.better !== undefined) expect(text).toBe(example.better)
      expect(await fix(text, own)).toMatchObject({text, fixed: 0})
      // Rules of content and tone may speak only now that they can read the words; a new slip would be the fix's own.
      const slips = (draft: string): string[] =>
        lintSync(draft, options(example))
          .messages.filter(({area}) => area === 'correctness')
          .map(({ruleId}) => ruleId)
      expect(slips(example.text)).toEqual(expect.arrayContaining(slips(text)))
    }
  })

  it.each(Object.entries(dresses))('finds the same under %s', async (_, dress) => {
    for (const example of all) {
      const dressed = (await flags(id, example, dress(example.text))).map(plain)
      expect(dressed, example.text).toEqual((await flags(id, example)).map(plain))
    }
  })

  it('finds a phrase that is broken over lines', async () => {
    for (const example of invalid) {
      for (const flag of example.flags!) {
        const isProse = /^[a-z' ]+ [a-z' ]+$/.test(flag)
        if (!isProse || example.text.split(flag).length !== 2) continue
        const broken = example.text.replace(flag, flag.replace(/ (?=\S+$)/, '\n'))
        const found = await flags(id, example, broken)
        expect(found.map(plain), broken).toEqual(example.flags!.map(plain))
      }
    }
  })

  it('keeps its places inside the draft, the tree as it was, and says the same twice', async () => {
    for (const example of all) {
      const report = await reportOf(id, example.text, options(example))
      for (const {actual, place, note, url} of report.messages) {
        expect(example.text.slice(place.start.offset, place.end.offset)).toBe(actual)
        expect(note).not.toBe('')
        expect(url).toMatch(/^https:/)
      }
      const again = await reportOf(id, example.text, options(example))
      expect(again.messages).toEqual(report.messages)
      const parser = retext().use(retextEnglish).use(rule)
      const tree = parser.parse(example.text)
      const before = JSON.stringify(tree)
      parser.runSync(tree, example.text)
      expect(JSON.stringify(tree)).toBe(before)
    }
  })

  it('needs no positions', () => {
    for (const example of all.slice(0, 3)) {
      const parser = retext().use(retextEnglish).use(rule)
      const tree = JSON.parse(
        JSON.stringify(parser.parse(example.text), (key, value: unknown) =>
          key === 'position' ? undefined : value
        )
      )
      expect(() => parser.runSync(tree, example.text)).not.toThrow()
    }
  })
})
