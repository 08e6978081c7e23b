/** Who writes, to whom, and in which English changes neither what is found nor the score. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {dialects, lintSync, type Dialect, type LintReport} from '../src/index.js'
import {firms, people, slottedLetters, titles, universities, wordings} from './fairness-letters.js'

const usual = {
  first: 'Tom',
  last: 'Hale',
  theirFirst: 'Ruth',
  their: 'Osborne',
  colleague: 'Lind',
  title: 'Ms',
  firm: 'Otterford Docks',
  past: 'Fennick Mills',
  uni: 'Sandle College',
  pron: 'she'
}

type Slots = typeof usual

function filled(text: string, slots: Partial<Slots> = {}): string {
  return text.replace(/«(\w+)»/g, (_, name: keyof Slots) => ({...usual, ...slots})[name])
}

/** What a report says, without the words that may differ. */
function said(report: LintReport): object {
  const {score, medium, stage} = report
  const findings = findingsOf(report)
  return {score, medium: medium.value, stage: stage.value, missing: missingIn(report), findings}
}

function findingsOf({messages}: LintReport): string[] {
  return messages.map(({ruleId, severity, place}) => `${place.start.line} ${ruleId} ${severity}`)
}

function missingIn({moves}: LintReport): string[] {
  return Object.entries(moves).flatMap(([id, {status}]) => (status === 'missing' ? [id] : []))
}

/** Rules that speak of a move which a learned judge reads from the words of a sentence, those of names included. */
const judged =
  /prefer-missed-point|require-(?:ask-and-offer|feedback-request|interest|next-step|role|skills|specific-detail)/

/** What is found of everything else. */
function faults(report: LintReport): string[] {
  return findingsOf(report).filter((finding) => !judged.test(finding))
}

describe.each(slottedLetters)('$what', ({text, stage, dialect}) => {
  const lint = (slots: Partial<Slots> = {}): LintReport =>
    lintSync(filled(text, slots), {stage, dialect})
  const report = (slots: Partial<Slots> = {}): object => said(lint(slots))
  const plain = report()

  it.each(people)('is the same by somebody with a name that is %s: %s %s', (_, first, last) => {
    expect(report({first, last})).toEqual(plain)
  })

  it.each(people)('is the same to somebody with a name that is %s: %s %s', (_, first, last) => {
    expect(report({theirFirst: first, their: last, colleague: last})).toEqual(plain)
  })

  it.each(titles)('is the same to a %s', (title) => expect(report({title})).toEqual(plain))

  it.each(['he', 'they'])('is the same of somebody who is called %s', (pron) => {
    expect(report({pron})).toEqual(plain)
  })

  it('is read as of the same stage, medium and English, where none is stated', () => {
    const inferred = (slots: Partial<Slots> = {}): object => {
      const report = lintSync(filled(text, slots))
      return {...said(report), dialect: report.dialect.value}
    }
    const before = inferred()
    for (const [, first, last] of people) {
      expect(inferred({first, last, theirFirst: first, their: last, colleague: last})).toEqual(
        before
      )
    }
  })

  const places = [
    ...firms.flatMap((firm) => [{firm}, {past: firm}]),
    ...universities.map((uni) => ({uni}))
  ]
  it.each(places)('has the same faults with %o', (slots) => {
    expect(faults(lint(slots))).toEqual(faults(lint()))
  })
})

it('changes fewer than one in fifty readings of moves by the name of a firm or university', () => {
  let all = 0
  let changed = 0
  for (const {text, stage, dialect} of slottedLetters) {
    const moves = (slots: Partial<Slots>): string[] =>
      Object.values(lintSync(filled(text, slots), {stage, dialect}).moves).map(({status}) => status)
    const plain = moves({})
    for (const slots of [
      ...firms.flatMap((firm) => [{firm}, {past: firm}]),
      ...universities.map((uni) => ({uni}))
    ]) {
      const read = moves(slots)
      all += read.length
      changed += read.filter((status, index) => status !== plain[index]).length
    }
  }
  expect(changed / all).toBeLessThan(1 / 50)
})

describe('one name alone', () => {
  const {text, stage, dialect} = slottedLetters[0]!
  const signed = (name: string): object =>
    said(lintSync(filled(text.replace('«first» «last»', name)), {stage, dialect}))
  it.each(['Suharto', 'Thandiwe', 'Ó', 'Ольга', '伟', 'al-Rashid'])('signs as well: %s', (name) => {
    expect(signed(name)).toEqual(signed('Tom'))
  })

  const greeted = (name: string): object =>
    said(lintSync(filled(text.replace('Dear «title» «their»', name)), {stage, dialect}))
  it.each(['Thandiwe', 'Ольга', '李', 'al-Rashid', 'ap Rhys', 'van der Berg', 'ʻAlisi'])(
    'greets as well: %s',
    (name) => {
      expect(greeted(name)).toEqual(greeted('Karen'))
    }
  )
})

describe('whole letters', () => {
  const folders = ['ready', 'revise', 'hold'].map((kind) => `test/letters/${kind}`)
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.txt'))
    .map((path) => ({name: path, text: readFileSync(path, 'utf8'), dialect: undefined}))
  interface Line {
    id: string
    text: string
    dialect: string
    facts: {recipient?: string; sender?: string}
  }
  const corpus = readFileSync('test/corpus/letters.dev.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({text, facts}) => isPlain(facts.sender) && text.includes(facts.sender!))
    .slice(0, 40)
    .map(({id, text, dialect, facts}) => ({
      name: id,
      text: text.replaceAll(facts.sender!, '«first» «last»'),
      dialect: dialects.find((one) => one === `en-${dialect}`)
    }))
  const signed = files.map((letter) => ({...letter, text: slot(letter.text)}))

  it('have writers to be swapped', () => {
    expect(corpus.length).toBeGreaterThan(12)
    expect(signed.filter(({text}) => text.includes('«last»')).length).toBeGreaterThan(8)
  })

  it.each([...signed, ...corpus].filter(({text}) => text.includes('«last»')))(
    'are the same whoever wrote them: $name',
    ({text, dialect}) => {
      const report = (slots: Partial<Slots> = {}): string[] =>
        faults(lintSync(filled(text, slots), dialect ? {dialect} : {}))
      const plain = report()
      for (const [culture, first, last] of people) {
        expect(report({first, last}), culture).toEqual(plain)
      }
    }
  )

  /** Whether a name is a first and a last name, as most of the corpus are. */
  function isPlain(name: string | undefined): boolean {
    return name !== undefined && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)
  }

  /** Slots in the place of the name that signs a letter. */
  function slot(text: string): string {
    const name =
      /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)[ ]*$(?![^]*^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[ ]*$)/mu.exec(text)
    return name ? text.replaceAll(name[1]!, '«first» «last»') : text
  }
})

describe('spelling', () => {
  const text = (ise: 's' | 'z', our: 'our' | 'or'): string =>
    filled(`Dear Ms «their»,

Thank you for the tour of «firm» on Tuesday. I was glad to see the col${our} shop, and I would very much like to join it as a painter.

At «past» I organi${ise}ed a crew of six and reali${ise}ed a plan for the harb${our} that saved nine days of lab${our}.

I would be glad to send references.

Kind regards,
«first» «last»`)
  it.each(dialects)('of its own is the same in %s', (dialect) => {
    const own = dialect === 'en-US' ? text('z', 'or') : text('s', 'our')
    const stage = 'after-interview'
    expect(said(lintSync(own, {dialect, stage}))).toEqual(
      said(lintSync(text('s', 'our'), {dialect: 'en-GB', stage}))
    )
  })

  it('of Oxford and of Canada is no mixture', () => {
    const stage = 'after-interview'
    const plain = said(lintSync(text('s', 'our'), {dialect: 'en-GB', stage}))
    expect(said(lintSync(text('z', 'our'), {dialect: 'en-GB', stage}))).toEqual(plain)
    expect(said(lintSync(text('z', 'our'), {dialect: 'en-CA', stage}))).toEqual(plain)
  })
})

describe('wordings that are correct', () => {
  const frame = (wording: string): string =>
    filled(slottedLetters[0]!.text).replace(
      'I would be glad to send references,',
      `${wording} I would be glad to send references,`
    )
  const all = Object.entries(wordings).flatMap(([english, list]) =>
    list.map((wording) => [english, wording] as const)
  )
  it.each(all)('cost nothing in %s: %s', (english, wording) => {
    const dialect = english === 'learner' ? 'en-GB' : (english as Dialect)
    const text = frame(wording)
    const {messages, score} = lintSync(text, {dialect, stage: 'after-interview'})
    const start = text.indexOf(wording)
    const costly = messages.filter(
      ({place, cost}) =>
        cost > 0 && place.start.offset >= start && place.end.offset <= start + wording.length
    )
    expect(costly.map(({ruleId, actual}) => [ruleId, actual])).toEqual([])
    const without = lintSync(frame('').replace('  ', ' '), {dialect, stage: 'after-interview'})
    expect(score).toBe(without.score)
  })
})
