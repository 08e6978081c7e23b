/** From parsed phrases to steps that a matcher walks: word sets are shared integers, never strings. */
import {classes} from '../words/classes.js'
import {parse, type Pattern, type Slot} from './notation.js'

/** One step of a compiled phrase. */
export type Step =
  | {op: 'word'; symbols: ReadonlySet<number>; next: Step}
  | {op: 'gap'; max: number; next: Step}
  | {op: 'any'; branches: readonly Step[]}
  | {op: 'slot'; slot: Slot; next: Step}
  | {op: 'not'; step: Step; next: Step}
  | {op: 'before'; step: Step; next: Step}
  | {op: 'start' | 'end' | 'question'; next: Step}
  | {op: 'done'}

const done: Step = {op: 'done'}

/** Numbers for the words, word beginnings and slots that some phrase mentions. */
export class Lexicon {
  readonly words = new Map<string, number>()
  readonly prefixes = new Map<string, number>()
  readonly slots = new Map<string, number>()
  #count = 0
  #cache = new Map<string, readonly number[]>()

  word(word: string): number {
    return this.#intern(this.words, word)
  }

  prefix(prefix: string): number {
    return this.#intern(this.prefixes, prefix)
  }

  slot(slot: string): number {
    return this.#intern(this.slots, slot)
  }

  /** Every number that stands for a word: itself and the beginnings that phrases ask for. */
  symbols(word: string): readonly number[] {
    const known = this.#cache.get(word)
    if (known) return known
    const found: number[] = []
    const whole = this.words.get(word)
    if (whole !== undefined) found.push(whole)
    for (let length = 2; length <= word.length && this.prefixes.size > 0; length++) {
      const prefix = this.prefixes.get(word.slice(0, length))
      if (prefix !== undefined) found.push(prefix)
    }
    if (this.#cache.size > 20_000) this.#cache.clear()
    this.#cache.set(word, found)
    return found
  }

  #intern(map: Map<string, number>, key: string): number {
    const known = map.get(key)
    if (known !== undefined) return known
    // A word cached as unknown may be asked for by a list compiled later.
    this.#cache.clear()
    map.set(key, this.#count)
    return this.#count++
  }
}

const parsedClasses = new Map<string, Pattern>()

/**
 * Compile a phrase.
 *
 * Throws a `SyntaxError` for wrong notation, an unknown class, or a phrase that may match nothing.
 */
export function compile(source: string, lexicon: Lexicon): Step {
  const pattern = parse(source)
  const first = pattern.type === 'sequence' ? pattern.items : [pattern]
  const step =
    first[0]?.type === 'not'
      ? ({
          op: 'before',
          step: build(first[0].item, done),
          next: build({type: 'sequence', items: first.slice(1)}, done)
        } as const)
      : build(pattern, done)
  if (firstSymbols(step) === undefined) {
    throw new SyntaxError(`Unexpected phrase "${source}", expected it to begin with a word`)
  }
  return step

  function build(pattern: Pattern, next: Step): Step {
    switch (pattern.type) {
      case 'word':
        return {op: 'word', symbols: new Set([lexicon.word(pattern.word)]), next}
      case 'prefix':
        return {op: 'word', symbols: new Set([lexicon.prefix(pattern.word)]), next}
      case 'slot':
        lexicon.slot(pattern.slot)
        return {op: 'slot', slot: pattern.slot, next}
      case 'gap':
        return {op: 'gap', max: pattern.max, next}
      case 'class':
        return build(classPattern(pattern.name, source), next)
      case 'sequence':
        return pattern.items.reduceRight((rest, item) => build(item, rest), next)
      case 'choice':
        return buildChoice(pattern.items, next)
      case 'not':
        return {op: 'not', step: build(pattern.item, done), next}
      case 'start':
      case 'end':
      case 'question':
        return {op: pattern.type, next}
    }
  }

  /** Single words among the alternatives become one set; a class of words may stand in it whole. */
  function buildChoice(items: readonly Pattern[], next: Step): Step {
    const symbols = new Set<number>()
    const branches: Step[] = []
    for (const item of flatten(items, source)) {
      if (item.type === 'word') symbols.add(lexicon.word(item.word))
      else if (item.type === 'prefix') symbols.add(lexicon.prefix(item.word))
      else branches.push(build(item, next))
    }
    // Longer alternatives come first: "thank you" before "thank".
    if (symbols.size > 0) branches.push({op: 'word', symbols, next})
    const empty = branches.indexOf(next)
    if (empty !== -1) branches.push(...branches.splice(empty, 1))
    return branches.length === 1 ? branches[0]! : {op: 'any', branches}
  }
}

function flatten(items: readonly Pattern[], source: string): Pattern[] {
  return items.flatMap((item) => {
    const inner = item.type === 'class' ? classPattern(item.name, source) : item
    return inner.type === 'choice' ? flatten(inner.items, source) : [inner]
  })
}

function classPattern(name: string, source: string): Pattern {
  const known = parsedClasses.get(name)
  if (known) return known
  const words = classes[name]
  if (!words) throw new SyntaxError(`Unknown class "@${name}" in phrase "${source}"`)
  const pattern: Pattern = {type: 'choice', items: words.map((word) => parse(word))}
  parsedClasses.set(name, pattern)
  return pattern
}

/** What a phrase can begin with; `undefined` when it could begin with anything or match nothing. */
export function firstSymbols(step: Step): {words: Set<number>; slots: Set<Slot>} | undefined {
  const words = new Set<number>()
  const found = {words, slots: new Set<Slot>()}
  const visit = (step: Step): boolean => {
    switch (step.op) {
      case 'word':
        for (const symbol of step.symbols) words.add(symbol)
        return true
      case 'slot':
        found.slots.add(step.slot)
        return true
      case 'any':
        return step.branches.every(visit)
      case 'gap':
      case 'done':
        return false
      default:
        return visit(step.next)
    }
  }
  return visit(step) ? found : undefined
}
