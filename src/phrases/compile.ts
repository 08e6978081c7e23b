/** From phrases to plain data that a matcher runs on: it can be made once, when the package is built. */
import {classes} from '../words/classes.js'
import {frequencies} from '../words/frequencies.js'
import {once} from '../words/once.js'
import {lookUp, textList, textTable, type CutList, type TextList} from '../words/text-table.js'
import {verbClasses} from '../words/verb-forms.js'
import {parse, type Pattern, type Slot} from './notation.js'

/**
 * A compiled phrase, item by item.
 *
 * A number is a word of the set with that id; `..3` a gap; `<name>` a slot; `^`, `$`, `;` and `?` as in the notation; `&3` the
 * choice with that id, `&3.7` one for which a word of set 7 must come next; an array what must not come next.
 */
export type Item = number | string | Item[]

/** A phrase as data. */
export interface Program {
  items: Item[]
  /** What must not stand shortly before. */
  notBefore?: Item[]
  /** Id of the set of words that it can begin with, and the slots. */
  first: number
  slots?: Slot[]
  /** Ids of word sets: a sentence without a word of each cannot hold the phrase. The first is the rarest. */
  needs: number[]
}

/** A choice between sequences. */
export type Choice = Item[][]

/**
 * Phrases as data, with the words of all their sets. JSON can hold it.
 *
 * Most of it is text that is read on demand: a letter needs a tenth of the phrases and words.
 */
export interface Compiled<List extends CutList = CutList> {
  programs: List
  /** For each program the index of the phrase that it is a part of: one made of alternatives has a program for each. */
  phrases: ArrayLike<number>
  /** For each program the set that it is looked up by, or -1: the rarest that it needs. */
  anchors: ArrayLike<number>
  /** For each program further sets that it needs, or -1, so that most need not be read. */
  seconds: ArrayLike<number>
  thirds: ArrayLike<number>
  /** For each program the set that it begins with; -1 where that may be a slot, -2 where it is looked up by it. */
  firsts: ArrayLike<number>
  /** Phrases that share a class share its choice. */
  choices: List
  /** Ids of the sets that a word belongs to, parted by commas. */
  words: List
  /** The same for beginnings of words, `beginning:ids;beginning:ids` by their first letters. */
  prefixes: List
  /** How many sets there are. */
  sets: number
  /** The sets of which sentences are asked whether they hold a word. */
  needed: ArrayLike<number>
}

/*
 * How programs, choices and ids are written: as JSON, short and quick to read, for every start reads them.
 */

/** JSON in single quotes, which need no escape where it is text in JSON; there are no words in it. */
const encode = (data: unknown): string => JSON.stringify(data).replaceAll('"', "'")
const decode = (text: string): unknown => JSON.parse(text.replaceAll("'", '"'))

const encodeProgram = ({items, first, needs, slots, notBefore}: Program): string =>
  encode([items, first, needs, ...(slots || notBefore ? [slots ?? 0, notBefore ?? 0] : [])])

/** Read a program that `Compiled` holds. */
export function decodeProgram(text: string): Program {
  const [items, first, needs, slots, notBefore] = decode(text) as [
    Item[],
    number,
    number[],
    (Slot[] | 0)?,
    (Item[] | 0)?
  ]
  return {items, first, needs, ...(slots && {slots}), ...(notBefore && {notBefore})}
}

/** Read a choice that `Compiled` holds. */
export function decodeChoice(text: string): Choice {
  return decode(text) as Choice
}

interface Words {
  words: Set<string>
  prefixes: Set<string>
}

/** Sets that a phrase asks sentences for: the rarest leave few sentences for the rest to rule out. */
const enough = 3

const frequency = once(
  () =>
    new Map(
      frequencies.flatMap(([times, words]) =>
        words.split(' ').map((word) => [word, times] as const)
      )
    )
)

/**
 * Compile phrases.
 *
 * Throws a `SyntaxError` for wrong notation, an unknown class, or a phrase that could begin with anything.
 */
export function compile(phrases: readonly string[]): Compiled<TextList> {
  const ids = new Map<string, number>()
  const choiceIds = new Map<string, number>()
  const words = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const needed = new Set<number>()
  const compiled = {
    programs: [] as string[],
    phrases: [] as number[],
    anchors: [] as number[],
    seconds: [] as number[],
    thirds: [] as number[],
    firsts: [] as number[],
    choices: [] as string[]
  }
  phrases.forEach((phrase, index) => {
    for (const pattern of alternatives(resolve(parse(phrase), phrase))) {
      const made = program(pattern, phrase)
      compiled.programs.push(encodeProgram(made))
      compiled.phrases.push(index)
      const [anchor = -1, second = -1, third = -1] = made.needs
      const first = made.slots ? -1 : made.first === anchor ? -2 : made.first
      compiled.anchors.push(anchor)
      compiled.seconds.push(second)
      compiled.thirds.push(third)
      compiled.firsts.push(first)
      for (const id of [second, third, first]) if (id >= 0) needed.add(id)
    }
  })
  return {
    ...compiled,
    programs: textList(compiled.programs),
    choices: textList(compiled.choices),
    words: textTable([...words].map(([word, sets]) => [word, sets.join()])),
    prefixes: prefixTable(beginnings),
    sets: ids.size,
    needed: [...needed]
  }

  function program(pattern: Pattern, source: string): Program {
    const items = pattern.type === 'sequence' ? pattern.items : [pattern]
    const [head] = items
    const rest: Pattern = head?.type === 'not' ? {type: 'sequence', items: items.slice(1)} : pattern
    const first = firstOf(rest)
    if (!first) {
      throw new SyntaxError(`Unexpected phrase "${source}", expected it to begin with a word`)
    }
    const needs = needsOf(rest).sort((a, b) => commonness(a) - commonness(b))
    return {
      items: sequence(rest),
      ...(head?.type === 'not' && {notBefore: sequence(head.item)}),
      first: set(first),
      ...(first.slots.size > 0 && {slots: [...first.slots]}),
      needs: [...new Set(needs.slice(0, enough).map(set))]
    }
  }

  function sequence(pattern: Pattern): Item[] {
    switch (pattern.type) {
      case 'word':
        return [set({words: new Set([pattern.word]), prefixes: new Set()})]
      case 'prefix':
        return [set({words: new Set(), prefixes: new Set([pattern.word])})]
      case 'slot':
        return [`<${pattern.slot}>`]
      case 'gap':
        return [`..${pattern.max}`]
      case 'sequence':
        return pattern.items.flatMap(sequence)
      case 'choice':
        return [choice(pattern.items)]
      case 'not':
        return [sequence(pattern.item)]
      case 'start':
        return ['^']
      case 'end':
        return ['$']
      case 'pause':
        return [';']
      case 'question':
        return ['?']
      case 'class':
        throw new Error('Classes are resolved before phrases are compiled')
    }
  }

  /** Single words among the alternatives become one set, asked after the longer ones: "thank you" before "thank". */
  function choice(items: readonly Pattern[]): Item {
    const single = noWords()
    const branches: Item[][] = []
    let isOptional = false
    for (const item of items) {
      if (item.type === 'word') single.words.add(item.word)
      else if (item.type === 'prefix') single.prefixes.add(item.word)
      else if (item.type === 'sequence' && item.items.length === 0) isOptional = true
      else branches.push(sequence(item))
    }
    if (single.words.size + single.prefixes.size > 0) branches.push([set(single)])
    if (isOptional) branches.push([])
    const [only] = branches
    if (branches.length === 1 && only!.length === 1) return only![0]!
    const first = firstOf({type: 'choice', items: [...items]})
    // A few sequences are tried as fast as they are ruled out.
    const isSure = first !== undefined && first.slots.size === 0 && branches.length > 8
    const key = encode(branches satisfies Choice)
    let id = choiceIds.get(key)
    if (id === undefined) {
      choiceIds.set(key, (id = choiceIds.size))
      compiled.choices.push(key)
    }
    return isSure ? `&${id}.${set(first)}` : `&${id}`
  }

  function note(table: Map<string, number[]>, word: string, id: number): void {
    const known = table.get(word)
    if (known) known.push(id)
    else table.set(word, [id])
  }

  /** The id of a set of words; the same words give the same id. */
  function set({words: own, prefixes}: Words): number {
    const key = [...[...own].sort(), ...[...prefixes].sort().map((prefix) => `${prefix}*`)].join(
      ' '
    )
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    for (const word of own) note(words, word, id)
    for (const prefix of prefixes) note(beginnings, prefix, id)
    return id
  }
}

/** How many letters beginnings are looked up by; shorter ones by all they have. */
const headLength = 3

function prefixTable(beginnings: ReadonlyMap<string, readonly number[]>): TextList {
  const byHead = new Map<string, string[]>()
  for (const [beginning, sets] of beginnings) {
    const head = beginning.slice(0, headLength)
    byHead.set(head, [...(byHead.get(head) ?? []), `${beginning}:${sets.join()}`])
  }
  return textTable([...byHead].map(([head, entries]) => [head, entries.join(';')]))
}

/** Ids of the sets that a word belongs to, itself or by its beginning. */
export function setsOf(
  word: string,
  {words, prefixes}: Pick<Compiled, 'words' | 'prefixes'>
): number[] {
  const found = [lookUp(words, word)]
  for (let length = 1; length <= Math.min(headLength, word.length); length++) {
    for (const entry of lookUp(prefixes, word.slice(0, length))?.split(';') ?? []) {
      const [beginning, ids] = entry.split(':')
      if (word.startsWith(beginning!)) found.push(ids)
    }
  }
  return JSON.parse(`[${found.filter(Boolean).join()}]`) as number[]
}

/** The patterns of a phrase that is nothing but a choice: each is looked up by words of its own. */
function alternatives(pattern: Pattern): Pattern[] {
  if (pattern.type !== 'choice') return [pattern]
  const isWord = ({type}: Pattern): boolean => type === 'word' || type === 'prefix'
  const single = pattern.items.filter(isWord)
  const longer = pattern.items.filter((item) => !isWord(item))
  return single.length > 0 ? [...longer, {type: 'choice', items: single}] : longer
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
    const words = classes[name] ?? verbClasses()[name]
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

/** How often a letter holds one of the words; a phrase is looked up by what is rarest in it. */
function commonness({words, prefixes}: Words): number {
  let sum = (words.size + prefixes.size) / 100
  for (const word of words) sum += frequency().get(word) ?? 0
  for (const prefix of prefixes) {
    for (const [word, times] of frequency()) if (word.startsWith(prefix)) sum += times
  }
  return sum
}
