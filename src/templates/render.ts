/** From a template and values to a letter, and from the letter back to the template. */
import type {Stretch} from '../inputs/draft.js'
import type {Arm, Choice, Condition, Expression, Node, Template} from './types.js'

/** A value: a text, empty where there is none, or the items of a list. */
export type Content = string | readonly string[]

/** What a template is rendered with. */
export interface Setting {
  /** The value of a name; undefined counts as empty. */
  value: (name: string) => Content | undefined
  /** How conditions that are not understood turn out; default false. */
  guess?: ((source: string) => boolean) | undefined
  /** The arm to take whatever the tests say. */
  forced?: ReadonlyMap<Choice, Arm> | undefined
}

/** A rendered letter. */
export interface Rendering {
  draft: string
  /** Where stretches of the draft stand in the template's text; what was filled in stands at its placeholder. */
  map: Stretch[]
  /** Names whose values are seen. */
  seen: ReadonlySet<string>
  /** Arms that were written. */
  reached: ReadonlySet<Arm>
}

/** Render a template. */
export function render(template: Template, {value, guess, forced}: Setting): Rendering {
  const texts: string[] = []
  const map: Stretch[] = []
  const seen = new Set<string>()
  const reached = new Set<Arm>()
  const locals = new Map<string, Content>()
  let length = 0

  const look = (name: string): Content | undefined => {
    if (locals.has(name)) return locals.get(name)
    const counted = /^(.+)\.(?:size|length|count)$/.exec(name)
    const list = counted && value(counted[1]!)
    if (Array.isArray(list)) return String(list.length)
    return value(name)
  }
  const add = (text: string, start: number, end: number, isWhole: boolean): void => {
    if (text === '') return
    const last = map.at(-1)
    if (!isWhole && last && !last.isWhole && last.end === start) {
      last.end = end
      last.length += text.length
    } else map.push({at: length, length: text.length, start, end, ...(isWhole && {isWhole})})
    texts.push(text)
    length += text.length
  }
  const holds = (test: Condition): boolean => {
    switch (test.type) {
      case 'filled':
        return isFilled(look(test.name))
      case 'compare':
        return compares(look(test.name), test)
      case 'and':
        return test.parts.every(holds)
      case 'or':
        return test.parts.some(holds)
      case 'not':
        return !holds(test.part)
      case 'unknown':
        return guess?.(test.source) ?? false
    }
  }
  const contentOf = ({name, text = '', filters}: Expression): string => {
    let content: Content = name === undefined ? text : (look(name) ?? '')
    for (const filter of filters) content = filtered(content, filter)
    return typeof content === 'string' ? content : inWords(content)
  }
  const writeLoop = (node: Extract<Node, {type: 'loop'}>): void => {
    const content = look(node.list)
    const items = typeof content === 'string' ? [content].filter(Boolean) : (content ?? [])
    if (items.length === 0) {
      write(node.otherwise)
      return
    }
    const outer = new Map(locals)
    for (const [index, item] of items.entries()) {
      for (const [name, text] of Object.entries(countersAt(index, items.length)))
        locals.set(name, text)
      for (const name of [node.item, '.', 'this']) locals.set(name, item)
      write(node.nodes)
    }
    locals.clear()
    for (const [name, content] of outer) locals.set(name, content)
  }
  const write = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        add(template.text.slice(node.start, node.end), node.start, node.end, false)
      } else if (node.type === 'value') {
        const text = contentOf(node.expression)
        add(text, node.start, node.end, true)
        if (node.expression.name !== undefined) seen.add(node.expression.name)
      } else if (node.type === 'choice') {
        const arm = forced?.get(node) ?? node.arms.find(({test}) => !test || holds(test))
        if (!arm) continue
        reached.add(arm)
        write(arm.nodes)
      } else if (node.type === 'loop') {
        seen.add(node.list)
        writeLoop(node)
      } else if (Array.isArray(node.value)) {
        const from = texts.length
        const [before, stretches] = [length, map.length]
        write(node.value)
        locals.set(node.name, texts.splice(from).join(''))
        map.length = stretches
        length = before
      } else locals.set(node.name, contentOf(node.value))
    }
  }
  write(template.nodes)
  return {draft: texts.join(''), map, seen, reached}
}

function isFilled(content: Content | undefined): boolean {
  return content !== undefined && content.length > 0 && content !== 'false'
}

function compares(
  content: Content | undefined,
  {operator, text}: Extract<Condition, {type: 'compare'}>
): boolean {
  if (operator === 'contains') return content?.includes(text) ?? false
  const own = typeof content === 'object' ? String(content.length) : (content ?? '')
  if (operator === '==') return own === text
  if (operator === '!=') return own !== text
  const [left, right] = [Number(own.replaceAll(',', '')), Number(text)]
  if (operator === '<') return left < right
  if (operator === '>') return left > right
  return operator === '<=' ? left <= right : left >= right
}

/** What the filters that change a text do; all others leave it as it is. */
function filtered(
  content: Content,
  {name, arguments: given}: Expression['filters'][number]
): Content {
  const [first = ''] = given
  switch (name) {
    case 'default':
      return content.length > 0 ? content : first
    case 'join':
      return typeof content === 'string' ? content : content.join(given[0] ?? ' ')
    case 'first':
      return typeof content === 'string' ? content : (content[0] ?? '')
    case 'last':
      return typeof content === 'string' ? content : (content.at(-1) ?? '')
    case 'size':
    case 'length':
    case 'count':
      return String(content.length)
  }
  if (typeof content !== 'string') return content
  switch (name) {
    case 'upcase':
    case 'upper':
      return content.toUpperCase()
    case 'downcase':
    case 'lower':
      return content.toLowerCase()
    case 'capitalize':
      return content.slice(0, 1).toUpperCase() + content.slice(1)
    case 'title':
      return content.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    case 'strip':
    case 'trim':
      return content.trim()
    case 'append':
      return content + first
    case 'prepend':
      return first + content
    default:
      return content
  }
}

/** The counters of handlebars, liquid and jinja. */
function countersAt(index: number, length: number): Record<string, string> {
  const [first, last] = [index === 0 ? 'true' : '', index === length - 1 ? 'true' : '']
  const loop = {
    first,
    last,
    index: String(index + 1),
    index0: String(index),
    length: String(length)
  }
  return {
    '@first': first,
    '@last': last,
    '@index': String(index),
    ...Object.fromEntries(
      Object.entries(loop).flatMap(([name, text]) => [
        [`forloop.${name}`, text],
        [`loop.${name}`, text]
      ])
    )
  }
}

/** "a, b and c". */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}
