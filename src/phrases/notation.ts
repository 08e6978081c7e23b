/**
 * The phrase notation: one line of words with alternatives, options, gaps, endings, slots and classes.
 *
 * Described for people in `docs/phrases.md`.
 */
import {readings} from './token.js'

/** What a slot stands for: a number, a date, an amount of money, a name, a job, the employer … */
export const slots = ['co', 'date', 'day', 'money', 'name', 'num', 'role', 'skill', 'url'] as const

export type Slot = (typeof slots)[number]

/** The parsed form of a phrase. */
export type Pattern =
  | {type: 'word'; word: string}
  | {type: 'prefix'; word: string}
  | {type: 'slot'; slot: Slot}
  | {type: 'gap'; max: number}
  | {type: 'class'; name: string}
  | {type: 'sequence'; items: Pattern[]}
  | {type: 'choice'; items: Pattern[]}
  | {type: 'not'; item: Pattern}
  | {type: 'start' | 'end' | 'pause' | 'question'}

const lexeme = /\.\.(\d+)|<([^>]*)>|@([\w-]+)|[{}[\]|!^$?;]|[^\s{}[\]|!^$?;<>@]+/y

/**
 * Parse a phrase.
 *
 * Throws a `SyntaxError` that quotes the phrase and marks the column when the notation is wrong.
 */
export function parse(source: string): Pattern {
  let index = 0
  let current = ''
  let parts: RegExpExecArray | undefined
  let at = 0

  const fail = (why: string): never => {
    throw new SyntaxError(`Unexpected ${why} in phrase "${source}" at column ${at + 1}`)
  }

  const advance = (): void => {
    while (source[index] === ' ') index++
    at = index
    lexeme.lastIndex = index
    parts = lexeme.exec(source) ?? undefined
    if (!parts && index < source.length) fail(`"${source[index]}"`)
    current = parts?.[0] ?? ''
    index += current.length
  }

  const choice = (close: string): Pattern => {
    const items = [sequence()]
    while (current === '|') {
      advance()
      items.push(sequence())
    }
    if (current !== close) fail(`${current ? `"${current}"` : 'end'}, expected "${close}"`)
    advance()
    return items.length === 1 ? items[0]! : {type: 'choice', items}
  }

  const item = (): Pattern => {
    const [text, gap, slot, name] = parts!
    advance()
    if (gap) return {type: 'gap', max: Number(gap)}
    if (slot !== undefined) {
      if (!slots.includes(slot as Slot))
        fail(`slot <${slot}>, expected one of <${slots.join('>, <')}>`)
      return {type: 'slot', slot: slot as Slot}
    }
    if (name) return {type: 'class', name}
    if (text === '{') return choice('}')
    if (text === '[') return {type: 'choice', items: [choice(']'), {type: 'sequence', items: []}]}
    if (text === '!') return current ? {type: 'not', item: item()} : fail('end after "!"')
    if (text === '^') return {type: 'start'}
    if (text === '$') return {type: 'end'}
    if (text === ';') return {type: 'pause'}
    if (text === '?') return {type: 'question'}
    return words(text)
  }

  const sequence = (): Pattern => {
    const items: Pattern[] = []
    while (current && !['|', '}', ']'].includes(current)) items.push(item())
    return items.length === 1 ? items[0]! : {type: 'sequence', items}
  }

  advance()
  const pattern = sequence()
  if (current) fail(`"${current}"`)
  return pattern
}

/** A written word of a phrase: a hyphen matches a hyphen, a space or nothing; `*` after it matches any ending. */
function words(text: string): Pattern {
  const isBeginning = text.endsWith('*')
  const written = isBeginning ? text.slice(0, -1) : text
  const read = readings(written)
  const items = read.map(({word, also}, index): Pattern => {
    if (isBeginning && index === read.length - 1) return beginning(word)
    if (!also) return {type: 'word', word}
    return {type: 'choice', items: [word, ...also].map((one) => ({type: 'word', word: one}))}
  })
  const spaced: Pattern = items.length === 1 ? items[0]! : {type: 'sequence', items}
  if (!/[\p{L}\p{N}]-\p{L}/u.test(written)) return spaced
  return {type: 'choice', items: [spaced, words(text.replace(/-/g, ''))]}
}

/** "organis*" begins both "organisation", which is read as "organization", and "organism". */
function beginning(word: string): Pattern {
  const whole: Pattern = {type: 'prefix', word}
  if (!/..is$/.test(word)) return whole
  return {type: 'choice', items: [whole, {type: 'prefix', word: word.replace(/is$/, 'iz')}]}
}
