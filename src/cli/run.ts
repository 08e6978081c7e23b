/** The command as a function: arguments in, exit status out. It never throws. */
import {commands, type Run} from './commands.js'
import type {Io} from './io.js'
import {parse} from './parse.js'
import {internalFailure, tell} from './tell.js'
import {tool} from './tool.js'
import {UsageError} from './usage-error.js'

/** Run the command with the arguments after its name. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const {command, names, options} = parse(argv)
    if (options.help) {
      const {help} = await import('./help.js')
      io.stdout.write(help())
      return 0
    }
    if (options.version) {
      io.stdout.write(`${tool.version}\n`)
      return 0
    }
    const act = command === undefined ? await loadMain() : await commands[command]!.load()
    return await act(names, options, io)
  } catch (error) {
    tell(io, error instanceof UsageError ? error.message : internalFailure(error, io))
    return 2
  }
}

/** Loaded when letters are to be read: help and version need no rules. */
async function loadMain(): Promise<Run> {
  return (await import('./lint-files.js')).lintFiles
}
