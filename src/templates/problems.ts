/** Names that do not agree: with what is declared, with each other. */
import {nearest} from '../nearest.js'
import {bareName, declared, type Declarations} from './declarations.js'
import type {Template, TemplateProblem, Use} from './types.js'

/**
 * Names that nobody declared, where any are, and names that are spelled in two ways. Each is told once, where it stands first.
 *
 * `spellings` are names that count as right where nothing is declared: those that other templates use most.
 */
export function nameProblems(
  {uses}: Pick<Template, 'uses'>,
  declarations: Declarations,
  spellings: readonly string[] = []
): TemplateProblem[] {
  const names = [...declarations.keys()]
  const told = new Set<string>()
  const first = new Map<string, string>()
  for (const name of [...names, ...spellings])
    if (!first.has(bareName(name))) first.set(bareName(name), name)
  return uses.flatMap((use): TemplateProblem[] => {
    const {name, start, end, text, isPlain} = use
    const key = isPlain ? name.toLowerCase() : name
    if (told.has(key) || isDeclared(declarations, use)) return []
    told.add(key)
    const bare = bareName(name)
    const other = first.get(bare)
    if (other === undefined) first.set(bare, name)
    else if (other !== name && !(isPlain && isLoosely(other, name)))
      return [
        {reason: `\`${text}\` is called \`${other}\` elsewhere: spell it as that`, start, end}
      ]
    if (names.length === 0) return []
    const hint = nearest(name, names)
    const near = hint.startsWith(', did you mean') ? hint : ': declare it among the `placeholders`'
    return [{reason: `\`${text}\` is not declared${near}`, start, end}]
  })
}

/** Names that are declared and that no template uses. */
export function unusedNames(
  declarations: Declarations,
  templates: readonly Pick<Template, 'uses'>[]
): string[] {
  const used = new Set(
    templates.flatMap(({uses}) =>
      uses.map((use) => declared(declarations, use) ?? prefixOf(declarations, use))
    )
  )
  return [...declarations.keys()].filter((name) => !used.has(name))
}

/** For each name that is spelled in several ways over all templates, the way that is used most, or first. */
export function usualSpellings(templates: readonly Pick<Template, 'uses'>[]): string[] {
  const counts = new Map<string, Map<string, number>>()
  for (const {uses} of templates) {
    for (const name of new Set(uses.map(({name}) => name))) {
      const spellings = counts.get(bareName(name)) ?? new Map<string, number>()
      counts.set(bareName(name), spellings.set(name, (spellings.get(name) ?? 0) + 1))
    }
  }
  return [...counts.values()].map(
    (spellings) => [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
  )
}

function isDeclared(declarations: Declarations, use: Use): boolean {
  return (declared(declarations, use) ?? prefixOf(declarations, use)) !== undefined
}

/** `employer.city` belongs to `employer`. */
function prefixOf(declarations: Declarations, {name}: Use): string | undefined {
  return [...declarations.keys()].find((one) => name.startsWith(`${one}.`))
}

/** Whether a person reads two labels as one: `[Name]` and `[NAME]`. */
function isLoosely(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
