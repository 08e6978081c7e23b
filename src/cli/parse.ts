/** From arguments to options, with one line about what is wrong. */
import {parseArgs} from 'node:util'
import {nearest} from '../nearest.js'
import {commands} from './commands.js'
import {flags, type Flag, type Options, type Output} from './flags.js'
import {UsageError} from './usage-error.js'

/** What was asked for. */
export interface Request {
  /** Name of a command; absent where letters are checked. */
  command?: string
  /** Paths and patterns, or what a command is asked about. */
  names: string[]
  options: Options
}

const table: Readonly<Record<string, Flag>> = flags
const longNames = Object.keys(table).map((name) => `--${name}`)

/** Flags that cannot be given together. */
const exclusive = [
  ['template', 'final'],
  ['fix', 'fix-dry-run']
] as const

/** Read the arguments. Throws a `UsageError` that names the argument and the nearest valid name. */
export function parse(argv: readonly string[]): Request {
  const {tokens} = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(table).map(([name, {kind, short}]) => [
        name,
        {type: kind === 'on' ? 'boolean' : 'string', ...(short && {short})} as const
      ])
    )
  })
  const names: string[] = []
  const options: Record<string, unknown> = {}
  let isEnded = false
  let command: string | undefined
  for (const token of tokens) {
    if (token.kind === 'option-terminator') isEnded = true
    else if (token.kind === 'positional') {
      const isCommand = !isEnded && names.length === 0 && Object.hasOwn(commands, token.value)
      if (isCommand && command === undefined) command = token.value
      else names.push(token.value)
    } else set(options, token, argv[token.index] ?? token.rawName)
  }
  checkTogether(command, options)
  return {...(command !== undefined && {command}), names, options: options as Options}
}

function set(
  options: Record<string, unknown>,
  {
    name,
    value,
    inlineValue
  }: {name: string; value?: string | undefined; inlineValue?: boolean | undefined},
  argument: string
): void {
  if (!Object.hasOwn(table, name)) {
    const given = argument.split('=')[0]!
    throw new UsageError(`Unknown option \`${given}\`${nearest(given, longNames)}`)
  }
  const flag = table[name]!
  if (flag.kind === 'on') {
    if (value !== undefined) throw new UsageError(`Option \`--${name}\` takes no value`)
    const opposite = name.startsWith('no-') ? name.slice(3) : `no-${name}`
    if (opposite in options) options[opposite] = undefined
    options[name] = true
    return
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value))
  if (isMissing) throw new UsageError(`Option \`--${name}\` needs a value: ${wanted(flag)}`)
  options[name] = valueOf(name, flag, value, options[name])
}

function valueOf(name: string, flag: Flag, value: string, before: unknown): unknown {
  switch (flag.kind) {
    case 'choice': {
      const choices = flag.choices ?? []
      if (choices.includes(value)) return value
      throw new UsageError(`Unknown value \`${value}\` of \`--${name}\`${nearest(value, choices)}`)
    }
    case 'outputs': {
      const choices = flag.choices ?? []
      const equals = value.indexOf('=')
      const format = equals < 0 ? value : value.slice(0, equals)
      if (!choices.includes(format))
        throw new UsageError(
          `Unknown value \`${format}\` of \`--${name}\`${nearest(format, choices)}`
        )
      const file = equals < 0 ? undefined : value.slice(equals + 1)
      if (file === '')
        throw new UsageError(
          `Format \`${format}\` of \`--${name}\` has no file: name one behind \`=\``
        )
      const others = (before as Output[] | undefined) ?? []
      // Of those without a file the last counts.
      return file === undefined
        ? [...others.filter((output) => output.file !== undefined), {format}]
        : [...others, {format, file}]
    }
    case 'whole': {
      const number = Number(value)
      const {least = 0, most = Number.MAX_SAFE_INTEGER} = flag
      if (/^\d+$/.test(value) && number >= least && number <= most) return number
      throw new UsageError(`Wrong value \`${value}\` of \`--${name}\`, expected ${wanted(flag)}`)
    }
    case 'day': {
      const date = new Date(`${value}T00:00:00Z`)
      // A day that no month has, such as the 30th of February, becomes another one.
      const isDay = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${value}T`)
      if (isDay) return value
      throw new UsageError(`Wrong value \`${value}\` of \`--${name}\`, expected ${wanted(flag)}`)
    }
    case 'list': {
      const items = value.split(',').map((item) => item.trim())
      if (!items.includes('')) return [...((before as string[] | undefined) ?? []), ...items]
      throw new UsageError(`Wrong value \`${value}\` of \`--${name}\`, expected ${wanted(flag)}`)
    }
    case 'pairs': {
      const colon = value.indexOf(':')
      const [key, level] = [
        value.slice(0, Math.max(0, colon)).trim(),
        value.slice(colon + 1).trim()
      ]
      if (key !== '' && level !== '') return {...(before as object | undefined), [key]: level}
      throw new UsageError(`Wrong value \`${value}\` of \`--${name}\`, expected ${wanted(flag)}`)
    }
    default:
      return value
  }
}

function wanted({kind, choices, least = 0, most, value}: Flag): string {
  switch (kind) {
    case 'choice':
    case 'outputs':
      return `one of \`${choices?.join('`, `')}\``
    case 'whole':
      return `a whole number from ${least}${most === undefined ? '' : ` to ${most}`}`
    case 'day':
      return 'a day such as `2026-03-13`'
    case 'list':
      return 'ids with commas between, such as `no-cliche,max-words`'
    case 'pairs':
      return 'a rule and its level, such as `no-cliche:off`'
    default:
      return `\`${value ?? 'TEXT'}\``
  }
}

function checkTogether(command: string | undefined, options: Record<string, unknown>): void {
  for (const [one, other] of exclusive) {
    if (options[one] && options[other])
      throw new UsageError(
        `Options \`--${one}\` and \`--${other}\` exclude each other: give one of them`
      )
  }
  if (command === undefined) return
  const allowed: readonly string[] = commands[command]!.flags
  const foreign = Object.keys(options).find(
    (name) => options[name] !== undefined && !allowed.includes(name)
  )
  if (foreign !== undefined)
    throw new UsageError(
      `Option \`--${foreign}\` has no meaning for \`letterlint ${command}\`: leave it out`
    )
}
