/** From the text of a template to its values, choices and loops. */
import {namesIn, readCondition, readExpression, tokensOf} from './expressions.js'
import {readTags, type Tag} from './tags.js'
import type {
  Arm,
  Choice,
  Condition,
  Expression,
  Loop,
  Node,
  Template,
  TemplateProblem,
  Use
} from './types.js'

/** A block that is open: its tag, what closes it, and where text goes. */
interface Open {
  tag: Tag
  /** Names that a closing tag may have. */
  closers: readonly string[]
  nodes: Node[]
  choice?: Choice
  loop?: Loop
  /** What the arms of a `case` compare. */
  subject?: string
}

/** Tags of liquid and jinja that bring in other files. */
const imports = new Set(['include', 'render', 'extends', 'import', 'from', 'layout', 'section'])

/**
 * Read a template in mustache, handlebars, liquid, jinja, or a plain notation such as `[Name]`, also mixed.
 *
 * `isList` tells of which names a mustache section `{{#x}}` is a loop; of others it is a choice. A block tag alone in its
 * line takes the line with it, in every notation. Nothing throws: what cannot be rendered is in `problems`.
 */
export function parseTemplate(
  text: string,
  isList: (name: string) => boolean = () => false
): Template {
  const tags = readTags(text)
  const ended = new Set(tags.flatMap(({inner}) => /^end(\w+)$/.exec(inner)?.[1] ?? []))
  const problems: TemplateProblem[] = []
  const notes = new Set<string>()
  const root: Node[] = []
  const stack: Open[] = []
  const nodes = (): Node[] => stack.at(-1)?.nodes ?? root
  const locals: {name: string; from: number; to: number}[] = []
  const uses: Use[] = []
  let at = 0

  const use = (names: readonly string[], tag: Tag): void => {
    for (const name of names) {
      const full = inScope(name, stack)
      if (full === undefined) continue
      const {start, end, text} = tag
      uses.push({name: full, isPlain: tag.kind === 'slot', text, start, end})
    }
  }
  const problem = ({start, end}: Tag, reason: string): void => {
    problems.push({reason, start, end})
  }
  const open = (tag: Tag, closers: readonly string[], more: Partial<Open> = {}): void => {
    stack.push({tag, closers, nodes: [], ...more})
  }
  const openChoice = (
    tag: Tag,
    closers: readonly string[],
    test: Condition,
    more: Partial<Open> = {}
  ): void => {
    use(namesIn(test), tag)
    const arm: Arm = {test: scoped(test, stack), nodes: [], tag}
    const choice: Choice = {type: 'choice', arms: [arm]}
    nodes().push(choice)
    open(tag, closers, {choice, nodes: arm.nodes, ...more})
  }
  const openLoop = (tag: Tag, closers: readonly string[], list: string, item: string): void => {
    use([list], tag)
    const {start, end} = tag
    const full = inScope(list, stack) ?? list
    const loop: Loop = {type: 'loop', list: full, item, nodes: [], otherwise: [], start, end}
    nodes().push(loop)
    open(tag, closers, {loop, nodes: loop.nodes})
  }
  const otherwise = (tag: Tag, test?: Condition): void => {
    const top = stack.at(-1)
    if (top?.loop && !test) {
      top.nodes = top.loop.otherwise
      return
    }
    const last = top?.choice?.arms.at(-1)
    if (!top?.choice || !last) {
      problem(tag, `\`${tag.text}\` stands in no block: put it between the tags of an \`if\``)
      return
    }
    if (!last.test) {
      problem(tag, `\`${tag.text}\` comes after an \`else\`: the block has ended there`)
      return
    }
    if (test) use(namesIn(test), tag)
    const arm: Arm = {test: test && scoped(test, stack.slice(0, -1)), nodes: [], tag}
    top.choice.arms.push(arm)
    top.nodes = arm.nodes
  }
  const close = (tag: Tag, name: string): void => {
    const top = stack.at(-1)
    if (top?.closers.includes(name)) {
      stack.pop()
      return
    }
    const depth = stack.findLastIndex(({closers}) => closers.includes(name))
    if (depth < 0) {
      problem(tag, `\`${tag.text}\` closes nothing: take it out, or open the block before it`)
      return
    }
    for (const unclosed of stack.splice(depth).slice(1))
      problem(unclosed.tag, neverClosed(unclosed))
  }

  for (const tag of tags) {
    if (tag.start < at) continue
    const {before, after} = edges(text, tag)
    addText(nodes(), Math.min(at, before), before)
    at = after
    if (tag.kind === 'slot') {
      const name = tag.inner
      use([name], tag)
      nodes().push(valueOf(tag, {name, isPlain: true, filters: []}, []))
    } else if (tag.kind === 'curly') curly(tag)
    else if (tag.kind === 'percent') percent(tag)
  }
  addText(nodes(), Math.min(at, text.length), text.length)
  for (const unclosed of stack) problem(unclosed.tag, neverClosed(unclosed))
  problems.sort((a, b) => a.start - b.start)
  return {
    text,
    nodes: root,
    uses: uses.filter(
      ({name, start}) => !locals.some((one) => one.name === name && one.from <= start)
    ),
    problems,
    notes: [...notes]
  }

  function curly(tag: Tag): void {
    const {inner} = tag
    const rest = inner.slice(1).trim()
    const [word = '', ...more] = tokensOf(rest)
    const argument = rest.slice(word.length).trim()
    if (inner.startsWith('#')) {
      if (word === 'if') openChoice(tag, ['if'], readCondition(argument))
      else if (word === 'unless')
        openChoice(tag, ['unless'], {type: 'not', part: readCondition(argument)})
      else if (word === 'each') {
        const alias = /\bas\s*\|\s*([\w-]+)/.exec(argument)?.[1]
        openLoop(tag, ['each'], trimThis(more[0] ?? ''), alias ?? '.')
      } else if (word === 'with') open(tag, ['with'], {nodes: nodes()})
      else if (more.length > 0) openChoice(tag, [word], readCondition(rest))
      else if (isList(word) || loopsOver(text, tag, word)) openLoop(tag, [word], word, '.')
      else openChoice(tag, [word], {type: 'filled', name: word})
    } else if (inner.startsWith('^') && rest !== '')
      openChoice(tag, [word], {type: 'not', part: {type: 'filled', name: word}})
    else if (inner.startsWith('/')) close(tag, rest)
    else if (inner === 'else' || inner === '^') otherwise(tag)
    else if (/^else\s+if\b/.test(inner))
      otherwise(tag, readCondition(inner.replace(/^else\s+if\s*/, '')))
    else if (inner.startsWith('>'))
      notes.add(`\`${tag.text}\` is another file, which is not rendered`)
    else if (inner.startsWith('='))
      problem(tag, `\`${tag.text}\` changes the delimiters: write them as \`{{\` and \`}}\``)
    else if (/^["']/.test(inner) || inner.replace(/^&\s*/, '') !== '') {
      const expression = readExpression(inner.replace(/^&\s*/, ''))
      if (inner === '.' || inner === 'this') expression.name = '.'
      use(expression.name === undefined ? [] : [expression.name], tag)
      nodes().push(valueOf(tag, expression, stack))
    } else problem(tag, `\`${tag.text}\` names nothing: write a name into it`)
  }

  function percent(tag: Tag): void {
    const [word = '', ...more] = tokensOf(tag.inner)
    const argument = tag.inner.slice(word.length).trim()
    switch (word) {
      case 'if':
        openChoice(tag, ['endif'], readCondition(argument))
        return
      case 'unless':
        openChoice(tag, ['endunless'], {type: 'not', part: readCondition(argument)})
        return
      case 'case':
        open(tag, ['endcase'], {choice: {type: 'choice', arms: []}, subject: more[0] ?? ''})
        return
      case 'when':
        when(tag, argument)
        return
      case 'elsif':
      case 'elif':
      case 'elseif':
        otherwise(tag, readCondition(argument))
        return
      case 'else': {
        otherwise(tag)
        return
      }
      case 'for': {
        const [, item, list] =
          /^([\w-]+)(?:\s*,\s*[\w-]+)?\s+in\s+(\(?[\w.-]+)/.exec(argument) ?? []
        if (item === undefined || list === undefined)
          problem(tag, `\`${tag.text}\` is no loop: write \`{% for skill in skills %}\``)
        openLoop(tag, ['endfor'], list ?? '', item ?? '.')
        return
      }
      case 'assign':
      case 'set': {
        const [, name, value] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(argument) ?? []
        if (name !== undefined && value !== undefined) {
          const expression = readExpression(value)
          use(expression.name === undefined ? [] : [expression.name], tag)
          nodes().push({type: 'assign', name, value: expression})
          locals.push({name, from: tag.end, to: Infinity})
          return
        }
        if (ended.has('set')) capture(tag, more[0] ?? '', 'endset')
        return
      }
      case 'capture':
        capture(tag, more[0] ?? '', 'endcapture')
        return
      default:
        if (/^end\w*$/.test(word)) close(tag, word)
        else if (imports.has(word))
          notes.add(`\`${tag.text}\` is another file, which is not rendered`)
        else if (ended.has(word)) open(tag, [`end${word}`], {nodes: nodes()})
    }
  }

  function when(tag: Tag, argument: string): void {
    const top = stack.at(-1)
    if (top?.subject === undefined || !top.choice) {
      problem(tag, `\`${tag.text}\` stands in no \`case\`: open one before it`)
      return
    }
    const parts = tokensOf(argument)
      .filter((word) => word !== ',' && word !== 'or')
      .map((word): Condition => readCondition(`${top.subject!} == ${word}`))
    const test: Condition = parts.length === 1 ? parts[0]! : {type: 'or', parts}
    use(namesIn(test), tag)
    if (top.choice.arms.length === 0) (stack.at(-2)?.nodes ?? root).push(top.choice)
    const arm: Arm = {test: scoped(test, stack.slice(0, -1)), nodes: [], tag}
    top.choice.arms.push(arm)
    top.nodes = arm.nodes
  }

  function capture(tag: Tag, name: string, closer: string): void {
    const value: Node[] = []
    nodes().push({type: 'assign', name, value})
    open(tag, [closer], {nodes: value})
    locals.push({name, from: tag.end, to: Infinity})
  }
}

/** Names that a loop gives by itself. */
const counters = /^(?:@(?:first|last|index|key)|(?:for)?loop\.\w+)$/

/** The full name of what a name means inside blocks: of an item, that of its list. None for counters and items alone. */
function inScope(name: string, stack: readonly Open[]): string | undefined {
  if (counters.test(name)) return
  for (const {loop} of stack.toReversed()) {
    if (!loop) continue
    if (name === loop.item || name === 'this' || name === '.') return
    if (name.startsWith(`${loop.item}.`)) return `${loop.list}${name.slice(loop.item.length)}`
  }
  return name
}

/** A condition whose names are full ones; those of items stay, for the loop gives them. */
function scoped(condition: Condition, stack: readonly Open[]): Condition {
  switch (condition.type) {
    case 'filled':
    case 'compare':
      return {...condition, name: inScope(condition.name, stack) ?? condition.name}
    case 'not':
      return {...condition, part: scoped(condition.part, stack)}
    case 'unknown':
      return condition
    default:
      return {...condition, parts: condition.parts.map((part) => scoped(part, stack))}
  }
}

function valueOf(
  {start, end}: Tag,
  expression: Expression,
  stack: readonly Open[]
): Extract<Node, {type: 'value'}> {
  const {name} = expression
  const full = name === undefined ? undefined : (inScope(name, stack) ?? name)
  return {
    type: 'value',
    expression: {...expression, ...(full !== undefined && {name: full})},
    start,
    end
  }
}

/** A mustache section that writes `{{.}}` goes over a list. */
function loopsOver(text: string, {end}: Tag, name: string): boolean {
  const close = text.indexOf(`/${name}`, end)
  return /\{\{\{?&?\s*(?:\.|this)\s*\}\}/.test(text.slice(end, close < 0 ? end : close))
}

function trimThis(name: string): string {
  return name.replace(/^this[./]/, '')
}

function neverClosed({tag, closers}: Open): string {
  const [closer = ''] = closers
  const end = tag.kind === 'percent' ? `{% ${closer} %}` : `{{/${closer}}}`
  return `\`${tag.text}\` is never closed: put \`${end}\` where its block ends`
}

/** Where the text before a tag ends, and the text after it begins. A block tag alone in its line takes the line with it. */
function edges(text: string, tag: Tag): {before: number; after: number} {
  let before = tag.start
  let after = tag.end
  if (isSilent(tag)) {
    const lead = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(Math.max(0, before - 200), before))
    const tail = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(after, after + 200))
    if (lead && tail) {
      before -= lead[0].replace(/^[\r\n]/, '').length
      after += tail[0].length
    }
  }
  if (tag.trims.before) before = text.slice(0, tag.start).trimEnd().length
  if (tag.trims.after) after = text.length - text.slice(tag.end).trimStart().length
  return {before, after}
}

/** Whether a tag itself writes nothing. */
function isSilent({kind, inner}: Tag): boolean {
  return (
    kind === 'comment' ||
    kind === 'percent' ||
    (kind === 'curly' && (/^[#^/>=]/.test(inner) || /^else(?:\s+if\b.*)?$/s.test(inner)))
  )
}

function addText(nodes: Node[], start: number, end: number): void {
  if (start < end) nodes.push({type: 'text', start, end})
}
