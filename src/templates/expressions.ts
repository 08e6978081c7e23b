/** What stands inside tags: values with filters, and conditions. */
import type {Condition, Expression, Operator} from './types.js'

const token =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?(?![\w.])|@?[\p{L}_][\p{L}\p{N}_-]*(?:\??(?:\.|\/)[\p{L}\p{N}_-]+|\[\d+\])*\??|==|!=|<>|<=|>=|&&|\|\||[<>()|:,!.=]|\S/gu

/** Cut the inside of a tag into words, texts and signs. */
export function tokensOf(source: string): string[] {
  return source.match(token) ?? []
}

/** Whether a token is a name, and no text, number or sign. */
export function isName(word: string | undefined): word is string {
  return word !== undefined && /^@?[\p{L}_]/u.test(word)
}

/** Read a value: `name | default: "there"`, `first_name`, or a helper with a name: `capitalize first_name`. */
export function readExpression(source: string): Expression {
  const [head = [], ...filters] = split(tokensOf(source), '|')
  const words = head.filter((word) => isName(word) || isLiteral(word))
  const named = words.filter(isName)
  const isHelper = words.length > 1 && isName(head[0]) && head[1] !== 'or'
  const value = isHelper ? (words.slice(1).find(isName) ?? words[1]) : words[0]
  const rest = head[1] === 'or' && words[2] !== undefined ? [['default', words[2]]] : []
  return {
    ...(value === undefined
      ? {text: ''}
      : isName(value)
        ? {name: trimName(value)}
        : {text: textOf(value)}),
    ...(named.length === 0 && value === undefined && head.includes('.') && {name: '.'}),
    filters: [...rest, ...filters].map(([name = '', ...more]) => ({
      name,
      arguments: more.filter(isLiteral).map(textOf)
    }))
  }
}

const helpers: Readonly<Record<string, Operator>> = {
  eq: '==',
  equal: '==',
  is: '==',
  isEqual: '==',
  ifEquals: '==',
  ne: '!=',
  isnt: '!=',
  lt: '<',
  gt: '>',
  lte: '<=',
  gte: '>='
}

/** Read a condition. What cannot be understood is of type `unknown`. */
export function readCondition(source: string): Condition {
  const tokens = tokensOf(source)
  let at = 0
  const unknown = (): Condition => ({type: 'unknown', source: source.replace(/\s+/g, ' ').trim()})

  const either = (): Condition | undefined => series(['or', '||'], 'or', both)
  const both = (): Condition | undefined => series(['and', '&&'], 'and', one)

  const result = either()
  return result && at === tokens.length ? result : unknown()

  function series(
    words: readonly string[],
    type: 'and' | 'or',
    next: () => Condition | undefined
  ): Condition | undefined {
    const parts = [next()]
    while (words.includes(tokens[at] ?? '')) {
      at++
      parts.push(next())
    }
    const known = parts.filter((part) => part !== undefined)
    if (known.length < parts.length) return
    return known.length === 1 ? known[0] : {type, parts: known}
  }

  function one(): Condition | undefined {
    const word = tokens[at]
    if (word === 'not' || word === '!') {
      at++
      const part = one()
      return part && {type: 'not', part}
    }
    if (word === '(') {
      at++
      const inner = helper() ?? either()
      if (tokens[at++] !== ')') return
      return inner
    }
    return helper() ?? comparison()
  }

  /** `eq stage "phone"`, as handlebars and its companions write. */
  function helper(): Condition | undefined {
    const word = tokens[at] ?? ''
    const [left, right] = [tokens[at + 1], tokens[at + 2]]
    const operator = Object.hasOwn(helpers, word) ? helpers[word] : undefined
    if (operator && isName(left) && right !== undefined && (isName(right) || isLiteral(right))) {
      if (isOperator(left)) return
      at += 3
      return {type: 'compare', name: trimName(left), operator, text: textOf(right)}
    }
    if (['and', 'or', 'not'].includes(word) && tokens[at - 1] === '(') {
      at++
      const parts: (Condition | undefined)[] = []
      while (at < tokens.length && tokens[at] !== ')') {
        const before = at
        parts.push(one())
        if (at === before) return
      }
      const known = parts.filter((part) => part !== undefined)
      if (known.length < parts.length || !known[0]) return
      return word === 'not' ? {type: 'not', part: known[0]} : {type: word as 'and', parts: known}
    }
    return
  }

  function comparison(): Condition | undefined {
    const left = tokens[at]
    if (!isName(left)) return
    at++
    // `skills | length > 0` is `skills.length > 0`.
    let name = trimName(left)
    if (tokens[at] === '|' && ['length', 'size', 'count'].includes(tokens[at + 1] ?? '')) {
      name += '.length'
      at += 2
    } else if (tokens[at] === '|') return
    if (!isOperator(tokens[at])) return {type: 'filled', name}
    const sign = tokens[at]!
    at++
    const isNot = sign === 'is' && tokens[at] === 'not'
    if (isNot) at++
    const right = tokens[at]
    if (right === undefined) return
    at++
    const operator = sign === '<>' || isNot ? '!=' : sign === 'is' ? '==' : (sign as Operator)
    // Whether there is a value at all.
    if (/^(?:nil|null|none|None|blank|empty|undefined|defined)$/.test(right)) {
      const filled: Condition = {type: 'filled', name}
      const isFilled = (operator === '!=') !== (right === 'defined')
      return isFilled ? filled : {type: 'not', part: filled}
    }
    if (/^(?:true|True|false|False)$/.test(right)) {
      const filled: Condition = {type: 'filled', name}
      return (operator === '==') === /^t/i.test(right) ? filled : {type: 'not', part: filled}
    }
    if (!isLiteral(right)) return
    if (textOf(right) === '' && ['==', '!='].includes(operator)) {
      const filled: Condition = {type: 'filled', name}
      return operator === '!=' ? filled : {type: 'not', part: filled}
    }
    return {type: 'compare', name, operator, text: textOf(right)}
  }
}

/** The names that a condition depends on. */
export function namesIn(condition: Condition): string[] {
  switch (condition.type) {
    case 'filled':
    case 'compare':
      return [condition.name]
    case 'not':
      return namesIn(condition.part)
    case 'unknown':
      return []
    default:
      return condition.parts.flatMap(namesIn)
  }
}

/** The text that a literal stands for; of a name, the name. */
export function textOf(word: string): string {
  return /^["']/.test(word) ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word
}

function isLiteral(word: string): boolean {
  return /^["']|^-?\d/.test(word)
}

function isOperator(word: string | undefined): boolean {
  return ['==', '!=', '<>', '<', '>', '<=', '>=', 'contains', 'is'].includes(word ?? '')
}

/** `this.name`, `../name` and `name?` are called `name`. */
function trimName(word: string): string {
  return word.replace(/\?/g, '').replace(/^this[./]/, '')
}

function split(tokens: readonly string[], sign: string): string[][] {
  const parts: string[][] = [[]]
  for (const word of tokens) {
    if (word === sign) parts.push([])
    else parts.at(-1)!.push(word)
  }
  return parts
}
