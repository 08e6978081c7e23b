/** Where the slots of phrases can stand: numbers, dates, money, names, jobs, skills. */
import {canonical, readings, type Slot, type Token} from '../phrases/index.js'
import {weekdays} from '../words/calendar.js'
import {roleWords} from '../words/roles.js'
import {skillWords} from '../words/skills.js'
import type {Facts, Sentence, WrittenDate} from './types.js'

type Slots = Partial<Record<Slot, ReadonlyMap<number, number>>>

const days = new Set(weekdays.flat())
const roleEnds = new Set<string>(roleWords.map(canonical))
const skills = new Set<string>(skillWords.map(canonical))
const numberWords = new Set(
  `one two three four five six seven eight nine ten eleven twelve fifteen sixteen eighteen twenty thirty forty
  fifty sixty hundred thousand dozen several couple`.split(/\s+/)
)
const relativeDays = new Set(['yesterday', 'today', 'tomorrow'])

/** Find, for each slot, the token index after it by the index where it begins. */
export function readSlots({
  tokens,
  draft,
  dates,
  facts,
  sentences
}: {
  tokens: readonly Token[]
  draft: string
  dates: readonly WrittenDate[]
  facts: Facts
  sentences: readonly Sentence[]
}): Slots {
  const slots = {
    co: new Map<number, number>(),
    date: new Map<number, number>(),
    day: new Map<number, number>(),
    money: new Map<number, number>(),
    name: new Map<number, number>(),
    num: new Map<number, number>(),
    role: new Map<number, number>(),
    skill: new Map<number, number>(),
    url: new Map<number, number>()
  }
  const declared = {co: wordsOf(facts.employer), role: wordsOf(facts.role)}
  const isDeclared = declared.co.length + declared.role.length > 0
  const hasMoney = /[$£€₹₦]/.test(draft)
  const endsRole = tokens.map(isRoleEnd)
  let date = 0

  tokens.forEach((token, index) => {
    const {kind, word, capital, start} = token
    const before = (): string =>
      draft.slice(index > 0 ? tokens[index - 1]!.end : Math.max(0, start - 2), start)
    while (date < dates.length && dates[date]!.start < start) date++
    if (dates[date]?.start === start) {
      let to = index + 1
      while (to < tokens.length && tokens[to]!.end <= dates[date]!.end) to++
      slots.date.set(index, to)
    } else if (days.has(word) || relativeDays.has(word)) slots.date.set(index, index + 1)
    if (days.has(word) && capital) slots.day.set(index, index + 1)
    if (kind === 'number' || numberWords.has(word)) slots.num.set(index, index + 1)
    if ((hasMoney && /[$£€₹₦]\s?$/u.test(before())) || (kind === 'number' && /^\d+k$/.test(word)))
      slots.money.set(index, afterNumber(index))
    if (kind === 'address') slots.url.set(index, index + 1)
    if (skills.has(word)) slots.skill.set(index, index + 1)
    if (kind === 'placeholder') {
      for (const slot of ['co', 'date', 'day', 'name', 'num', 'role', 'skill'] as const)
        slots[slot].set(index, index + 1)
    }
    for (const slot of isDeclared ? (['co', 'role'] as const) : []) {
      const after = matchWords(index, declared[slot])
      if (after) slots[slot].set(index, after)
    }
  })

  for (const {from, to} of sentences) {
    for (let index = from; index < to; index++) {
      if (!slots.role.has(index)) {
        const after = roleAt(index, to)
        if (after) slots.role.set(index, after)
      }
      if (tokens[index]!.capital && tokens[index]!.kind === 'word' && tokens[index]!.word !== 'i') {
        let after = index + 1
        while (
          after < to &&
          tokens[after]!.capital &&
          tokens[after]!.kind === 'word' &&
          !tokens[after]!.pause
        )
          after++
        slots.name.set(index, after)
        if (!slots.co.has(index)) slots.co.set(index, after)
      }
    }
  }
  return slots

  /** "30,000" is read as two numbers. */
  function afterNumber(index: number): number {
    let after = index + 1
    while (
      tokens[after]?.kind === 'number' &&
      /^[,.]$/.test(draft.slice(tokens[after - 1]!.end, tokens[after]!.start))
    )
      after++
    return after
  }

  function matchWords(index: number, words: readonly string[]): number | undefined {
    if (words.length === 0 || !words.every((word, at) => tokens[index + at]?.word === word)) return
    return index + words.length
  }

  /** A job is up to five words that end in one: "Senior Staff Accountant", "van driver". */
  function roleAt(index: number, end: number): number | undefined {
    for (let at = Math.min(index + 5, end) - 1; at >= index; at--) {
      if (!endsRole[at]) continue
      if (tokens.slice(index, at).every((token) => isRoleWord(token))) return at + 1
    }
    return
  }
}

const notInRole = new Set(
  `i a an the my your our their his her this that these those to of for in on at with and or as am is are was were be
  been have has had do did will would could should can may might not who which when where you we they he she it me us
  about from by than so very more most also just`.split(/\s+/)
)

function isRoleEnd({word}: Token): boolean {
  return roleEnds.has(word) || (word.endsWith('s') && roleEnds.has(word.slice(0, -1)))
}

function isRoleWord({word, kind}: Token): boolean {
  return kind !== 'address' && !notInRole.has(word)
}

function wordsOf(text: string | undefined): string[] {
  return text
    ? readings(text.replace(/[&,]/g, ' ').replace(/\s+/g, ' '))
        .map(({word}) => word)
        .filter(Boolean)
    : []
}
