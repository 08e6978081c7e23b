/** Every flag of the command. A new one is one entry: it is parsed, checked and shown in the help from here. */
import {dialects, mediums, stages} from '../letter/types.js'
import {formatNames, type FormatName} from '../reports/index.js'

/** A report that is asked for; without a file it goes where `--output-file` says, else to standard output. */
export interface Output {
  format: FormatName
  file?: string
}

/** What a flag takes: nothing (`on`), or a value of a kind. Of flags that are repeated the last counts; lists add up. */
export type Kind = 'on' | 'text' | 'list' | 'pairs' | 'whole' | 'day' | 'choice' | 'outputs'

/** A flag, and its line in the help. */
export interface Flag {
  kind: Kind
  /** One letter that stands for it. */
  short?: string
  /** What the help calls its value. */
  value?: string
  /** The values of a choice. */
  choices?: readonly string[]
  /** The least and the greatest number; the least is 0 where nothing is said. */
  least?: number
  most?: number
  /** One line for the help. */
  help: string
}

/** Severities at which the command can fail, and none. */
export const bars = ['error', 'warning', 'suggestion', 'never'] as const

/** The flags by name, in the order of the help. A flag and its `no-` form cancel each other; the last counts. */
export const flags = {
  format: {
    kind: 'outputs',
    short: 'f',
    choices: formatNames,
    help: 'Format of the report; NAME=FILE writes one more report to a file, and is repeatable'
  },
  'output-file': {
    kind: 'text',
    short: 'o',
    value: 'FILE',
    help: 'Write the report to a file; the exit status stays the same'
  },
  check: {
    kind: 'on',
    help: 'Write nothing, and exit with 1 when the output file of `expand` is out of date'
  },
  stage: {kind: 'choice', choices: stages, help: 'When the letter is written; else inferred'},
  medium: {kind: 'choice', choices: mediums, help: 'How it travels; else inferred'},
  dialect: {
    kind: 'text',
    value: 'en-XX',
    help: `Its English: ${dialects.join(', ')}; else inferred`
  },
  facts: {
    kind: 'text',
    value: 'FILE',
    help: 'Facts of all letters, as YAML or JSON; front matter wins over them'
  },
  cv: {kind: 'text', value: 'FILE', help: 'Your CV; see docs/inputs.md'},
  job: {kind: 'text', value: 'FILE', help: 'The advertisement'},
  now: {
    kind: 'day',
    value: 'DATE',
    help: 'The day that timing counts from, such as 2026-03-13; else the letter’s own, else today'
  },
  template: {kind: 'on', help: 'Placeholders are words, not faults'},
  final: {kind: 'on', help: 'Any placeholder is an error (default)'},
  rule: {
    kind: 'pairs',
    value: 'ID:LEVEL',
    help: 'Set a rule to error, warning, suggestion or off; repeatable'
  },
  only: {kind: 'list', value: 'ID,…', help: 'Run these rules alone'},
  skip: {kind: 'list', value: 'ID,…', help: 'Run all rules but these'},
  'no-grammar': {kind: 'on', help: 'Leave the grammar engine out'},
  'cache-location': {
    kind: 'text',
    value: 'FOLDER',
    help: 'Where files that speed up the next run are kept; else the cache folder of the user'
  },
  concurrency: {
    kind: 'whole',
    value: 'N',
    least: 1,
    most: 64,
    help: 'Check the grammar of many letters in up to N threads; else one a processor, at most 4'
  },
  fix: {kind: 'on', help: 'Put right what is certain, in the letters themselves; see docs/fix.md'},
  'fix-dry-run': {kind: 'on', help: 'Show what --fix would change, and change nothing'},
  'fail-on': {
    kind: 'choice',
    choices: bars,
    help: 'Exit with 1 from this severity on; default warning'
  },
  'max-warnings': {kind: 'whole', value: 'N', help: 'Allow N warnings, all letters together'},
  'min-score': {
    kind: 'whole',
    value: 'N',
    most: 100,
    help: 'Exit with 1 when a letter scores less than N'
  },
  redact: {
    kind: 'on',
    help: 'Blot out names, addresses, numbers and employers in all reports; see docs/reports.md'
  },
  quiet: {kind: 'on', help: 'Show errors and warnings only; suggestions still count'},
  'stdin-filename': {kind: 'text', value: 'NAME', help: 'Name of the letter on standard input'},
  'no-error-on-unmatched-pattern': {
    kind: 'on',
    help: 'A path or pattern without letters is no error'
  },
  color: {kind: 'on', help: 'Use colour; see also NO_COLOR and FORCE_COLOR'},
  'no-color': {kind: 'on', help: 'Use no colour'},
  help: {kind: 'on', short: 'h', help: 'Show this help'},
  version: {kind: 'on', short: 'v', help: 'Show the version'}
} as const satisfies Readonly<Record<string, Flag>>

type FlagName = keyof typeof flags

type ValueOf<Name extends FlagName> = (typeof flags)[Name] extends {
  kind: 'choice'
  choices: readonly (infer Choice)[]
}
  ? Choice
  : (typeof flags)[Name]['kind'] extends 'on'
    ? true
    : (typeof flags)[Name]['kind'] extends 'list'
      ? string[]
      : (typeof flags)[Name]['kind'] extends 'pairs'
        ? Record<string, string>
        : (typeof flags)[Name]['kind'] extends 'whole'
          ? number
          : (typeof flags)[Name]['kind'] extends 'outputs'
            ? Output[]
            : string

/** What was given, by flag. */
export type Options = {-readonly [Name in FlagName]?: ValueOf<Name>}
