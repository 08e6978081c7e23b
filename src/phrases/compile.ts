/** From parsed phrases to steps that a matcher walks. */
import {classes} from '../words/classes.js'
import type {Lexicon, WordSet} from './lexicon.js'
import {parse, type Pattern, type Slot} from './notation.js'

/** One step of a compiled phrase. */
export type Step =
  | {op: 'word'; set: number; next: Step}
  | {op: 'gap'; max: number; next: Step}
  /** `first`: the set of words of which one must come next; -1 when anything may. */
  | {op: 'any'; branches: readonly Step[]; first: number}
  | {op: 'slot'; slot: Slot; next: Step}
  | {op: 'not'; step: Step; next: Step}
  | {op: 'before'; step: Step; next: Step}
  | {op: 'start' | 'end' | 'question'; next: Step}
  | {op: 'done'}

/** A compiled phrase. */
export interface Program {
  step: Step
  /** Word set and slots that it can begin with. */
  first: number
  slots: ReadonlySet<Slot>
  /** Ids of word sets: a sentence without a word of each cannot hold the phrase. */
  needs: readonly number[]
  /** The rarest of the sets that it needs, to look it up by; none for a phrase of slots alone. */
  anchor: Words | undefined
}

/** Words and word beginnings. */
export interface Words {
  words: Set<string>
  prefixes: Set<string>
}

/** Words that most letters hold: of no use to look a phrase up by. */
const common = new Set(
  `a about all am an and any are as at be been by can could do for from had has have how i if in is it me more my not of on
  or our so that the their there they this to us was we were what when where which who will with would you your`.split(
    /\s+/
  )
)

const done: Step = {op: 'done'}

/**
 * Compile a phrase.
 *
 * Throws a `SyntaxError` for wrong notation, an unknown class, or a phrase that could begin with anything.
 */
export function compile(source: string, lexicon: Lexicon): Program {
  const pattern = resolve(parse(source), source)
  const items = pattern.type === 'sequence' ? pattern.items : [pattern]
  const [head] = items
  const rest: Pattern = head?.type === 'not' ? {type: 'sequence', items: items.slice(1)} : pattern
  const tail = build(rest, done)
  const step: Step =
    head?.type === 'not' ? {op: 'before', step: build(head.item, done), next: tail} : tail
  const first = firstOf(rest)
  if (!first) {
    throw new SyntaxError(`Unexpected phrase "${source}", expected it to begin with a word`)
  }
  const needed = needsOf(rest)
  const [anchor] = [...needed].sort((a, b) => commonness(a) - commonness(b))
  const needs = needed.map(({words, prefixes}) => lexicon.set(words, prefixes).id)
  return {
    step,
    first: lexicon.set(first.words, first.prefixes).id,
    slots: first.slots,
    needs: [...new Set(needs)],
    anchor
  }

  function build(pattern: Pattern, next: Step): Step {
    switch (pattern.type) {
      case 'word':
        return word(lexicon.set([pattern.word]), next)
      case 'prefix':
        return word(lexicon.set([], [pattern.word]), next)
      case 'slot':
        return {op: 'slot', slot: pattern.slot, next}
      case 'gap':
        return {op: 'gap', max: pattern.max, next}
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
      case 'class':
        throw new Error('Classes are resolved before steps are built')
    }
  }

  /** Single words among the alternatives become one set, asked after the longer ones: "thank you" before "thank". */
  function buildChoice(items: readonly Pattern[], next: Step): Step {
    const {words, prefixes} = noWords()
    const branches: Step[] = []
    let isOptional = false
    for (const item of items) {
      if (item.type === 'word') words.add(item.word)
      else if (item.type === 'prefix') prefixes.add(item.word)
      else if (item.type === 'sequence' && item.items.length === 0) isOptional = true
      else branches.push(build(item, next))
    }
    if (words.size + prefixes.size > 0) branches.push(word(lexicon.set(words, prefixes), next))
    if (isOptional) branches.push(next)
    if (branches.length === 1) return branches[0]!
    const first = firstOf({type: 'choice', items: [...items]})
    const isSure = first !== undefined && first.slots.size === 0
    return {op: 'any', branches, first: isSure ? lexicon.set(first.words, first.prefixes).id : -1}
  }
}

function word({id}: WordSet, next: Step): Step {
  return {op: 'word', set: id, next}
}

function noWords(): Words {
  return {words: new Set(), prefixes: new Set()}
}

const parsedClasses = new Map<string, Pattern>()

/** Put the words of classes in their place, and alternatives within alternatives on one level. */
function resolve(pattern: Pattern, source: string): Pattern {
  switch (pattern.type) {
    case 'class':
      return classPattern(pattern.name, source)
    case 'sequence':
      return {type: 'sequence', items: pattern.items.map((item) => resolve(item, source))}
    case 'choice':
      return {
        type: 'choice',
        items: pattern.items.flatMap((item) => {
          const inner = resolve(item, source)
          return inner.type === 'choice' ? inner.items : [inner]
        })
      }
    case 'not':
      return {type: 'not', item: resolve(pattern.item, source)}
    default:
      return pattern
  }
}

function classPattern(name: string, source: string): Pattern {
  let pattern = parsedClasses.get(name)
  if (!pattern) {
    const words = classes[name]
    if (!words) throw new SyntaxError(`Unknown class "@${name}" in phrase "${source}"`)
    const items = words.map((word) => parse(word))
    pattern = resolve({type: 'choice', items}, source)
    parsedClasses.set(name, pattern)
  }
  return pattern
}

/** What a phrase can begin with; `undefined` when that could be anything. */
function firstOf(pattern: Pattern): (Words & {slots: Set<Slot>}) | undefined {
  const found = {...noWords(), slots: new Set<Slot>()}
  /** `false`: could be anything; `'empty'`: matches nothing, so what follows begins the phrase too. */
  const visit = (pattern: Pattern): boolean | 'empty' => {
    switch (pattern.type) {
      case 'word':
        found.words.add(pattern.word)
        return true
      case 'prefix':
        found.prefixes.add(pattern.word)
        return true
      case 'slot':
        found.slots.add(pattern.slot)
        return true
      case 'sequence': {
        for (const item of pattern.items) {
          const result = visit(item)
          if (result !== 'empty') return result
        }
        return 'empty'
      }
      case 'choice': {
        const results = pattern.items.map(visit)
        if (results.includes(false)) return false
        return results.includes('empty') ? 'empty' : true
      }
      case 'gap':
      case 'class':
        return false
      default:
        return 'empty'
    }
  }
  return visit(pattern) === true ? found : undefined
}

/** Sets of words of each of which a sentence needs one. */
function needsOf(pattern: Pattern): Words[] {
  switch (pattern.type) {
    case 'word':
      return [{...noWords(), words: new Set([pattern.word])}]
    case 'prefix':
      return [{...noWords(), prefixes: new Set([pattern.word])}]
    case 'sequence':
      return pattern.items.flatMap(needsOf)
    case 'choice': {
      const union = noWords()
      for (const item of pattern.items) {
        // The last word of an alternative tells most: "to join", "the panel".
        const last = needsOf(item).at(-1)
        if (!last) return []
        for (const one of last.words) union.words.add(one)
        for (const one of last.prefixes) union.prefixes.add(one)
      }
      return [union]
    }
    default:
      return []
  }
}

/** How many of the words are common, then how many there are. */
function commonness({words, prefixes}: Words): number {
  const shared = [...words].filter((word) => common.has(word)).length
  return shared * 1000 + words.size + prefixes.size
}
