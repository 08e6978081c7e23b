/** Every command, and the flags that it takes. A new one is one entry; its file is loaded when it is called. */
import type {Options} from './flags.js'
import type {Io} from './io.js'

/** Does what a command is for, and returns the exit status. */
export type Run = (names: readonly string[], options: Options, io: Io) => Promise<number> | number

/** A command, and its line in the help. */
export interface Command {
  usage: string
  help: string
  flags: readonly (keyof Options)[]
  load: () => Promise<Run>
}

const common = ['color', 'no-color', 'help', 'version'] as const

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  explain: {
    usage: 'explain <rule|stage>',
    help: 'Why a rule speaks, or what belongs in a letter at a stage',
    flags: common,
    load: async () => (await import('./explain.js')).explain
  },
  expand: {
    usage: 'expand <template …>',
    help: 'Fill templates in with examples, hostile values and along every branch, and check every letter; see docs/templates.md',
    flags: [
      'format',
      'output-file',
      'check',
      'stage',
      'medium',
      'dialect',
      'facts',
      'now',
      'rule',
      'only',
      'skip',
      'no-grammar',
      'cache-location',
      'concurrency',
      'fail-on',
      'max-warnings',
      'min-score',
      'quiet',
      'redact',
      'stdin-filename',
      'no-error-on-unmatched-pattern',
      ...common
    ],
    load: async () => (await import('./expand.js')).expand
  },
  cache: {
    usage: 'cache clear',
    help: 'Remove the files that speed up the next run',
    flags: ['cache-location', ...common],
    load: async () => (await import('./cache.js')).cache
  },
  rules: {
    usage: 'rules',
    help: 'The table of rules; with -f json for programs',
    flags: ['format', ...common],
    load: async () => (await import('./rules.js')).rules
  }
}
