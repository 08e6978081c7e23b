/** Which values a template is tried with. */
import {declared, type Declarations} from './declarations.js'
import {kindOfName, kinds, type KindName} from './kinds.js'
import {render, type Content, type Rendering} from './render.js'
import type {Arm, Choice, Condition, Node, Template} from './types.js'

/** A letter that a template becomes. */
export interface Variant extends Rendering {
  values: ReadonlyMap<string, Content>
  /** The values that differ from those of the first variant. */
  differs: readonly {name: string; value: string}[]
}

/** Variants to check: where a `trial` finds something new, its `parts` tell which value does it. */
export interface Trial {
  trial: Variant
  parts: () => Variant[]
}

/** The variants of a template. */
export interface Variants {
  /** Every placeholder with its first example. */
  base: Variant
  trials: Trial[]
  /** How many were left out for want of room. */
  omitted: number
}

/** Variants that a template has at most, those not counted that tell values apart. Judgement: 64 letters in a quarter second. */
const mostVariants = 64

/** A name with what it can be. */
interface Variable {
  name: string
  usual: Content
  /** Values that decide what is written. */
  deciding: readonly Content[]
  /** Values that are tried where they are seen. */
  tried: readonly Content[]
}

type Values = ReadonlyMap<string, Content>

/** A variant with what it was made of. */
interface Home {
  values: Values
  guesses: ReadonlyMap<string, boolean>
  variant: Variant
}

/**
 * Choose the variants of a template that has no problems.
 *
 * What decides between arms is paired: any two values of any two names meet in some variant. An arm that no values reach is
 * written all the same, once. Then each further example and each hostile value of each name stands in some variant where
 * it is seen.
 */
export function variantsOf(template: Template, declarations: Declarations): Variants {
  const variables = variablesOf(template, declarations)
  const sources = unknownIn(template.nodes)
  const usual: Values = new Map(variables.map(({name, usual}) => [name, usual]))
  const guessUsual = new Map(sources.map((source) => [source, true]))
  const make = (
    values: Values,
    guesses: ReadonlyMap<string, boolean> = guessUsual,
    forced?: ReadonlyMap<Choice, Arm>
  ): Variant => {
    const rendering = render(template, {
      value: (name) => values.get(name),
      guess: (source) => guesses.get(source) ?? false,
      forced
    })
    const differs = [
      ...[...values]
        .filter(([name, value]) => shown(value) !== shown(usual.get(name) ?? ''))
        .map(([name, value]) => ({name, value: shown(value)})),
      ...[...guesses]
        .filter(([source, value]) => value !== guessUsual.get(source))
        .map(([name, value]) => ({name, value: String(value)})),
      ...[...(forced?.values() ?? [])].map(({tag}) => ({name: 'branch', value: tag.text}))
    ]
    return {...rendering, values, differs}
  }

  const base = make(usual)
  const factors: Factor[] = [
    ...variables
      .filter(({deciding}) => deciding.length > 1)
      .map(({name, deciding}) => ({name, values: deciding.map((one): unknown => one)})),
    ...sources.map((name) => ({name, values: [true, false]}))
  ]
  const rows = pairs(factors)
  const branch = (row: Iterable<[string, unknown]>): Home => {
    const values = new Map(usual)
    const guesses = new Map(guessUsual)
    for (const [name, value] of row) {
      if (usual.has(name)) values.set(name, value as Content)
      else guesses.set(name, value as boolean)
    }
    return {values, guesses, variant: make(values, guesses)}
  }
  const branches = rows.map(branch)
  const reached = new Set(
    [base, ...branches.map(({variant}) => variant)].flatMap((variant) => [...variant.reached])
  )
  const forced = pathsIn(template.nodes)
    .filter((path) => !reached.has([...path.values()].at(-1)!))
    .map((path) => make(usual, guessUsual, path))

  // Where a value is seen: with the usual ones, else in the first of the branches.
  const homes: Home[] = [{values: usual, guesses: guessUsual, variant: base}, ...branches]
  const homeOf = (name: string): Home | undefined =>
    homes.find(({variant}) => variant.seen.has(name))
  const rounds = Math.max(0, ...variables.map(({tried}) => tried.length))
  const values: Trial[] = []
  for (const home of homes) {
    const own = variables.filter(({name, tried}) => tried.length > 0 && homeOf(name) === home)
    for (let round = 0; round < rounds && own.length > 0; round++) {
      const changed = own.filter(({tried}) => round < tried.length)
      if (changed.length === 0) continue
      const change = (some: readonly Variable[]): Variant =>
        make(
          new Map([...home.values, ...some.map(({name, tried}) => [name, tried[round]!] as const)]),
          home.guesses
        )
      values.push({trial: change(changed), parts: () => changed.map((one) => change([one]))})
    }
  }
  const all = unlike(
    [
      ...branches.map(({variant}, index): Trial => ({
        trial: variant,
        parts: () => [...rows[index]!].map((one) => branch([one]).variant)
      })),
      ...forced.map((variant): Trial => ({trial: variant, parts: () => []})),
      ...values
    ],
    base
  )
  // Few differences first: they tell most.
  const trials = all.slice(0, mostVariants - 1).sort((a, b) => weight(a) - weight(b))
  return {base, trials, omitted: all.length - trials.length}
}

function weight({trial}: Trial): number {
  return trial.differs.length
}

/** Leave out variants that read as another one does. */
function unlike(trials: readonly Trial[], base: Variant): Trial[] {
  const drafts = new Set([base.draft])
  return trials.filter(({trial: {draft}}) => !drafts.has(draft) && drafts.add(draft))
}

function shown(value: Content): string {
  return typeof value === 'string' ? value : value.join(', ')
}

/** What each name of a template can be. */
function variablesOf({nodes, uses}: Template, declarations: Declarations): Variable[] {
  const tests = testsIn(nodes)
  const lists = new Set(loopsIn(nodes))
  const names = new Map(uses.map((use) => [use.name, use]))
  for (const name of lists) names.delete(`${name}.length`)
  return [...names.values()]
    .filter(({name}) => !/\.(?:size|length|count)$/.test(name) || !names.has(ofCount(name)))
    .map((use): Variable => {
      const {name} = use
      const key = declared(declarations, use)
      const declaration = key === undefined ? undefined : declarations.get(key)
      const kind: KindName = declaration?.kind ?? kindOfName(name)
      const {usual, hostile} = kinds[kind] as {usual: readonly string[]; hostile: readonly string[]}
      const examples = declaration?.examples.length ? declaration.examples : usual
      if (declaration?.list || lists.has(name)) {
        const items = [...examples, ...hostile.filter(Boolean), ...usual].filter(
          (one, index, all) => all.indexOf(one) === index
        )
        const counts = [items.slice(0, 2), [], items.slice(0, 1)]
        return {name, usual: counts[0]!, deciding: counts, tried: []}
      }
      const compared = tests.filter((test) => test.type === 'compare' && test.name === name)
      const literals = compared.flatMap((test) => (test.type === 'compare' ? nearValues(test) : []))
      const isTested = tests.some((test) => test.type === 'filled' && test.name === name)
      const isEmptyAllowed = isTested || (declaration?.optional ?? false)
      const deciding = [
        examples[0]!,
        ...(literals.length > 0 ? examples.slice(1) : []),
        ...literals,
        ...(isTested ? [''] : [])
      ]
      const tried = [
        ...examples.slice(1),
        // A name that is compared has the values that it is compared with.
        ...(literals.length > 0 || kind === 'flag'
          ? []
          : hostile.filter((one) => one !== '' || isEmptyAllowed || declaration === undefined)),
        ...(declaration?.optional ? [''] : [])
      ]
      const only = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
      return {
        name,
        usual: examples[0]!,
        deciding: literals.length > 0 || isTested ? only(deciding) : [],
        tried: only(tried).filter((one) => one !== examples[0] && !(isTested && one === ''))
      }
    })
}

function ofCount(name: string): string {
  return name.replace(/\.\w+$/, '')
}

/** Values on each side of what a name is compared with. */
function nearValues({operator, text}: Extract<Condition, {type: 'compare'}>): string[] {
  const number = Number(text)
  return ['==', '!=', 'contains'].includes(operator) || Number.isNaN(number)
    ? [text]
    : [number - 1, number, number + 1].map(String)
}

/** Every test of a template, taken apart. */
function testsIn(nodes: readonly Node[]): Condition[] {
  const parts = (test: Condition): Condition[] =>
    test.type === 'and' || test.type === 'or'
      ? test.parts.flatMap(parts)
      : test.type === 'not'
        ? parts(test.part)
        : [test]
  return nodes.flatMap((node): Condition[] => {
    if (node.type === 'choice')
      return node.arms.flatMap((arm) => [
        ...(arm.test ? parts(arm.test) : []),
        ...testsIn(arm.nodes)
      ])
    return insideOf(node).flatMap((inner) => testsIn(inner))
  })
}

function unknownIn(nodes: readonly Node[]): string[] {
  const sources = testsIn(nodes).flatMap((test) => (test.type === 'unknown' ? [test.source] : []))
  return [...new Set(sources)]
}

/** Names of the lists that loops go over. */
function loopsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node): string[] => {
    const inside = node.type === 'choice' ? node.arms.map((arm) => arm.nodes) : insideOf(node)
    const own = node.type === 'loop' ? [node.list] : []
    return [...own, ...inside.flatMap((inner) => loopsIn(inner))]
  })
}

function insideOf(node: Node): Node[][] {
  if (node.type === 'loop') return [node.nodes, node.otherwise]
  return node.type === 'assign' && Array.isArray(node.value) ? [node.value] : []
}

/** For each arm the choices on the way to it, outermost first. */
function pathsIn(
  nodes: readonly Node[],
  before: ReadonlyMap<Choice, Arm> = new Map()
): ReadonlyMap<Choice, Arm>[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'choice') return insideOf(node).flatMap((inner) => pathsIn(inner, before))
    return node.arms.flatMap((arm) => {
      const path = new Map([...before, [node, arm]])
      return [path, ...pathsIn(arm.nodes, path)]
    })
  })
}

/** A name and the values that it takes in turn. */
interface Factor {
  name: string
  values: readonly unknown[]
}

/**
 * Rows in which any two values of any two factors meet, few of them, in the same order each time (AETG's greedy way:
 * Cohen and others 1997). One factor gives a row for each value; the row of first values is left out.
 */
export function pairs(factors: readonly Factor[]): Map<string, unknown>[] {
  if (factors.length === 1)
    return factors[0]!.values.slice(1).map((value) => new Map([[factors[0]!.name, value]]))
  const open = new Set<string>()
  const key = (a: number, i: number, b: number, j: number): string =>
    a < b ? `${a}.${i}.${b}.${j}` : `${b}.${j}.${a}.${i}`
  factors.forEach(({values}, a) => {
    factors.slice(a + 1).forEach((other, more) => {
      for (const i of values.keys())
        for (const j of other.values.keys()) if (i + j > 0) open.add(key(a, i, a + 1 + more, j))
    })
  })
  const rows: Map<string, unknown>[] = []
  for (let next = first(open); next !== undefined; next = first(open)) {
    const [a, i, b, j] = next.split('.').map(Number) as [number, number, number, number]
    const row = new Map([
      [a, i],
      [b, j]
    ])
    for (const [c, {values}] of factors.entries()) {
      if (row.has(c)) continue
      const gain = (k: number): number =>
        [...row].filter(([d, l]) => open.has(key(c, k, d, l))).length
      const best = [...values.keys()].reduce((best, k) => (gain(k) > gain(best) ? k : best), 0)
      row.set(c, best)
    }
    for (const [c, k] of row) for (const [d, l] of row) if (c < d) open.delete(key(c, k, d, l))
    rows.push(new Map([...row].map(([c, k]) => [factors[c]!.name, factors[c]!.values[k]])))
  }
  return rows
}

function first(set: ReadonlySet<string>): string | undefined {
  return set.values().next().value
}
