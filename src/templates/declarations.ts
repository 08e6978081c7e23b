/** What is declared of placeholders, and what names mean. */
import {nearest} from '../nearest.js'
import {kindNames, kindOfName, type KindName} from './kinds.js'

/** What is declared of one placeholder. */
export interface Declaration {
  kind: KindName
  /** Values that it may have; empty where none are given. */
  examples: readonly string[]
  /** Whether it may be left empty. */
  optional: boolean
  /** Whether it is a list, whose items are of the kind. */
  list: boolean
}

/** Declarations by name. */
export type Declarations = ReadonlyMap<string, Declaration>

/** What may be stated of a placeholder, or its kind alone. */
export type PlaceholderSetting =
  | string
  | {
      kind?: string | undefined
      examples?: string | readonly (string | number | boolean)[] | undefined
      optional?: boolean | undefined
      list?: boolean | undefined
    }

const keys = ['kind', 'examples', 'optional', 'list']

/**
 * Read the declarations of a configuration: `{first_name: {kind: 'first-name', examples: ['Ruth'], optional: true}}`, or
 * the kind alone: `{first_name: 'first-name'}`.
 *
 * A missing kind is read from the name. Throws a `TypeError` that names the placeholder, the key and the nearest valid name.
 */
export function readDeclarations(settings: unknown): Declarations {
  if (settings === undefined || settings === null) return new Map()
  if (typeof settings !== 'object' || Array.isArray(settings))
    throw new TypeError(
      'Option `placeholders`: expected declarations by name, such as `first_name: {kind: first-name}`'
    )
  return new Map(
    Object.entries(settings).map(([name, setting]) => [name, readDeclaration(name, setting)])
  )
}

function readDeclaration(name: string, setting: unknown): Declaration {
  const wrong = (what: string): TypeError => new TypeError(`Placeholder \`${name}\`: ${what}`)
  const given: unknown = typeof setting === 'string' ? {kind: setting} : (setting ?? {})
  if (typeof given !== 'object' || Array.isArray(given))
    throw wrong('expected a kind, or `kind`, `examples`, `optional` and `list`')
  const known = given as Record<string, unknown>
  const unknown = Object.keys(known).find((key) => !keys.includes(key))
  if (unknown !== undefined) throw wrong(`unknown key \`${unknown}\`${nearest(unknown, keys)}`)
  const {kind = kindOfName(name), examples = [], optional = false, list = false} = known
  const kindName = kindNames.find((one) => one === kind)
  if (!kindName) throw wrong(`unknown kind \`${String(kind)}\`${nearest(String(kind), kindNames)}`)
  if (typeof optional !== 'boolean') throw wrong('`optional` is true or false')
  if (typeof list !== 'boolean') throw wrong('`list` is true or false')
  const values: unknown[] = Array.isArray(examples) ? examples : [examples]
  if (!values.every((one) => ['string', 'number', 'boolean'].includes(typeof one)))
    throw wrong('`examples` is a text or a list of texts')
  return {kind: kindName, examples: values.map(String), optional, list}
}

/** What is declared of a name; `[First Name]` may be declared as `first_name`. */
export function declared(
  declarations: Declarations,
  {name, isPlain}: {name: string; isPlain: boolean}
): string | undefined {
  if (declarations.has(name)) return name
  if (!isPlain) return
  const bare = bareName(name)
  return [...declarations.keys()].find((one) => bareName(one) === bare)
}

/** A name without what people write in different ways: `first_name`, `firstName` and `First Name` are one. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:your|the|insert)\s+/, '')
    .replace(/[^\p{L}\p{N}.]/gu, '')
}
