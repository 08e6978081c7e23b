/** Spelling and grammar: what the engine is asked, and what becomes of its answers. */
import fc from 'fast-check'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {beforeAll, describe, expect, it} from 'vitest'
import {letterlint, lint, lintSync, type LintOptions} from '../src/index.js'
import type {GrammarAnswer, GrammarEngine, GrammarQuestion} from '../src/engines/grammar/engine.js'
import {fold, unfold} from '../src/engines/grammar/lexicon.js'
import {distance} from '../src/engines/grammar/distance.js'

const only = ['no-misspelling', 'no-grammar-slip']

/** Loading the engine takes a second or two, more on a busy machine. */
beforeAll(async () => {
  await lint('I met the crew.', {only})
}, 60_000)

/** What is said of a letter by rules that tell what the engine finds. */
async function told(draft: string, options: LintOptions = {}): Promise<string[]> {
  const {messages} = await lint(draft, {only, ...options})
  return messages.map(({actual}) => actual)
}

/** An engine that always answers the same of a word, and remembers what it was asked. */
function stub(
  word: string,
  answer: Partial<GrammarAnswer>
): GrammarEngine & {asked: GrammarQuestion[]} {
  const asked: GrammarQuestion[] = []
  return {
    asked,
    check(question) {
      asked.push(question)
      const start = question.text.indexOf(word)
      const end = start + word.length
      const whole = {
        name: 'Stub',
        kind: 'Grammar',
        reason: '',
        replacements: [],
        start,
        end,
        ...answer
      }
      return Promise.resolve(start === -1 ? [] : [whole])
    }
  }
}

describe('places', () => {
  it('are those of the draft, whatever stands around', async () => {
    const odd = fc.constantFrom(
      '😀',
      'e\u0301',
      '\u00A0',
      '\u00AD',
      '\r\n',
      '👩‍👩‍👧',
      '\u200B',
      '’',
      'ﬁ',
      ' ',
      'Zoë'
    )
    const text = fc.array(fc.oneof(odd, fc.string({unit: 'grapheme', maxLength: 3})), {
      maxLength: 8
    })
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const engine = stub('thsi', {replacements: ['this']})
        const draft = `Dear Ms Obi,\n\nWe met. ${before.join('')} thsi ${after.join('')} was it.`
        const {messages} = await lint(draft, {only, grammar: engine})
        const found = messages.filter(({ruleId}) => ruleId === 'no-grammar-slip')
        for (const {actual, place} of found) {
          expect(actual).toBe('thsi')
          expect(draft.slice(place.start.offset, place.end.offset)).toBe('thsi')
        }
        const isAsked = engine.asked.some(({text: asked}) => asked.includes('thsi'))
        expect(found.length).toBe(isAsked ? 1 : 0)
      })
    )
  })

  it('of Harper count UTF-16 code units', async () => {
    const draft = 'Dear Ms Obi,\n\n😀 Zoe\u0308 sang 👩‍👩‍👧.\r\nI enjoyed the\u00A0kichen tour.'
    expect(await told(draft)).toEqual(['kichen'])
  })
})

describe('what is asked', () => {
  const letter = `From: Tom Halewyth <tom.halewyth@example.com>
Subject: The nihgt post

Zentrix Works
Weir Lnae

Dear Ms Nwachukwu,

I liked the tuor, and [Compny Nmae] is at www.example.com/recieve.

Kind regards,
Tom Halewyth
07700 900123

On 3 May, Ada wrote:
> I recieved it.`

  it('is the prose alone', async () => {
    const engine = stub('tuor', {})
    await lint(letter, {only, grammar: engine})
    const {text} = engine.asked[0]!
    expect(text).toContain('The nihgt post')
    expect(text).toContain('I liked the tuor')
    for (const left of ['Lnae', 'example.com>', '07700', 'recieved'])
      expect(text).not.toContain(left)
  })

  it('leaves slots, addresses and quoted letters without a finding', async () => {
    expect(await told(letter)).toEqual(['nihgt', 'tuor'])
  })

  it('knows the words of names, facts and addresses', async () => {
    const engine = stub('x', {})
    await lint(letter, {
      only,
      grammar: engine,
      facts: {skills: ['flurbling'], employer: 'Quenchbury'}
    })
    expect(engine.asked[0]!.words).toEqual(
      expect.arrayContaining(['halewyth', 'zentrix', 'nwachukwu', 'flurbling', 'quenchbury'])
    )
  })

  it('is nothing of an empty letter, and of one whose rules do not ask', async () => {
    const engine = stub('x', {})
    await lint('', {grammar: engine})
    await lint('I met the crew.', {only: ['no-cliche'], grammar: engine})
    await lint('I met the crew.', {skip: [...only, 'no-confused-word'], grammar: engine})
    expect(engine.asked).toEqual([])
    expect(lintSync('I met the crew of the kichen.', {only}).messages).toEqual([])
  })

  it('takes the English of the letter, and minds no other’s spelling', async () => {
    const draft = 'I chose the colour and the color of the theatre and the center.'
    expect(await told(draft, {dialect: 'en-GB'})).toEqual([])
    expect(await told(draft, {dialect: 'en-US'})).toEqual([])
    expect(await told(draft, {dialect: 'en-NZ'})).toEqual([])
  })
})

describe('names', () => {
  it('are no misspellings', async () => {
    const draft =
      'Dear Ms Okonkwo,\n\nI met Oluwaseun and Zbigniew. Zbigniew showed me the HVAC plant, MyFactory and the PLC5.'
    expect(await told(draft)).toEqual([])
  })

  it('that are declared are found misspelt, and told once', async () => {
    const draft = 'Dear Ms Obi,\n\nI would be glad to join Brigthwater in May.'
    const facts = {employer: 'Brightwater Hotel'}
    const {messages} = await lint(draft, {only, facts})
    expect(messages).toMatchObject([
      {ruleId: 'no-misspelling', actual: 'Brigthwater', expected: ['Brightwater']}
    ])
    const all = await lint(draft, {facts})
    expect(all.messages.filter(({actual}) => actual.startsWith('Brigthwater'))).toHaveLength(1)
  })

  it('of the letter’s own parts are found misspelt, too', async () => {
    const draft = 'Dear Ms Nwachukwu,\n\nThank you. It was kind of Nwachuwku to wait.'
    expect(await told(draft)).toEqual(['Nwachuwku'])
  })
})

describe('findings', () => {
  it('are silent where another rule speaks', async () => {
    const draft = 'Dear Ms Obi,\n\nI recieved your letter for the the post.'
    const {messages} = await lint(draft)
    const about = (word: string): string[] =>
      messages.filter(({actual}) => actual.includes(word)).map(({ruleId}) => ruleId)
    expect(about('recieved')).toEqual(['no-letter-slip'])
    expect(about('the')).toEqual(['no-repeated-word'])
  })

  it('are errors where one common word is meant, and warnings otherwise', async () => {
    const {messages} = await lint('I am avalable on Monday for the exibit and the pary.', {only})
    expect(messages).toMatchObject([
      {actual: 'avalable', severity: 'error', fixable: true, expected: ['available']},
      {actual: 'exibit', severity: 'error', expected: ['exhibit']},
      {actual: 'pary', severity: 'warning', fixable: false}
    ])
  })

  it('name the rule of Harper', async () => {
    const {messages} = await lint('I would like to see the kichen.', {only})
    expect(messages[0]!.note).toContain('Harper: SpellCheck.')
  })

  it('keep the apostrophes of the letter', async () => {
    const engine = stub("did'nt", {replacements: ["didn't"]})
    const {messages} = await lint('It’s here. I did’nt go.', {only, grammar: engine})
    expect(messages[0]).toMatchObject({actual: 'did’nt', expected: ['didn’t']})
  })

  it('never overlap', async () => {
    const {messages} = await lint('I seen the kichen and alot of more better peple there.', {only})
    const ends = messages.map(({place}) => [place.start.offset, place.end.offset] as const)
    for (const [index, [start]] of ends.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(ends[index]![1])
    expect(messages.length).toBeGreaterThan(2)
  })

  it('come from the plugin as from `lint`', async () => {
    const draft = 'I enjoyed the kichen.'
    const file = await retext().use(retextEnglish).use(letterlint, {only}).process(draft)
    expect(file.messages.map(({actual}) => actual)).toEqual(['kichen'])
    const sync = retext().use(retextEnglish).use(letterlint, {only, grammar: false})
    expect(sync.processSync(draft).messages).toEqual([])
  })
})

describe('a failing engine', () => {
  it('leaves the report, which says what was not checked and why', async () => {
    const engine = {check: () => Promise.reject(new Error('out of memory\n at …'))}
    const report = await lint('I expect an answer by Friday at the latest.', {grammar: engine})
    expect(report.messages.map(({ruleId}) => ruleId)).toContain('no-ultimatum')
    expect(report.unchecked.filter(({why}) => /grammar/.test(why))).toEqual([
      {ruleId: 'no-grammar-slip', why: 'the grammar engine could not run: out of memory'}
    ])
  })
})

describe('words', () => {
  it('are folded and unfolded', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,30}$/))
    fc.assert(
      fc.property(words, (list) => {
        expect(unfold(fold(list))).toEqual([...list].sort())
      })
    )
  })

  it('are as far from each other as steps lead from one to the other', () => {
    expect(distance('brigthwater', 'Brightwater')).toBe(1)
    expect(distance('teh', 'the')).toBe(1)
    expect(distance('kichen', 'kitchen')).toBe(1)
    expect(distance('', 'abc')).toBe(3)
    expect(distance('abcdef', 'a', 2)).toBeGreaterThan(2)
  })
})
