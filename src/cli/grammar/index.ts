/** The grammar engine of the command: in threads, which start fast once an image of the engine's memory is there. */
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {Worker} from 'node:worker_threads'
import type {GrammarEngine} from '../../engines/grammar/engine.js'
import {createHarper, type HarperEnglish} from '../../engines/grammar/harper.js'
import {isTrustedFolder} from './cache-folder.js'
import {imageFolder, imagePath, isBeingMade} from './image-files.js'
import {createPool} from './pool.js'
import type {ThreadData, ThreadMessage} from './thread.js'

/** What the engine is to do. */
export interface GrammarSettings {
  /** Letters that will be asked about. */
  letters: number
  /** Threads at most. */
  concurrency: number
  /** Where files between runs are kept; default the user's cache folder. */
  cache?: string | undefined
}

/** The engine, and what makes the next start faster. */
export interface CommandGrammar extends GrammarEngine {
  /** Once all is said: see to it that the next run finds an image. Takes no time of this one. */
  prepareNext: () => void
}

/** The file of `thread.ts`, which the build puts beside the command. */
const threadFile = typeof __dirname === 'undefined' ? undefined : join(__dirname, 'grammar.cjs')

/** Letters for which another thread pays: its start takes as long as some twenty letters. Measured. */
const lettersPerThread = 20

/**
 * Units of work after which V8 optimizes a function of WebAssembly; its own figure is 1.8 million, with which it spends more time
 * on optimizing Harper than Harper takes for a letter. Measured: CPU time of one letter, and of hundreds.
 */
const budgets = {few: 200_000_000, many: 20_000_000}

/** Make the engine, whose first thread starts at once. From source, without the build's files, it is Harper in this thread. */
export function createGrammar({letters, concurrency, cache}: GrammarSettings): CommandGrammar {
  if (threadFile === undefined) return {...createHarper(), prepareNext: () => undefined}
  const folder = imageFolder(cache)
  const missing = new Set<HarperEnglish>()
  setFlagsFromString(
    `--wasm-tiering-budget=${letters < lettersPerThread ? budgets.few : budgets.many}`
  )
  const pool = createPool({
    size: Math.max(1, Math.min(concurrency, Math.ceil(letters / lettersPerThread))),
    start(isSecondTry) {
      const data: ThreadData = isSecondTry ? {} : {folder}
      return new Worker(threadFile, {workerData: data})
    },
    onNote(message: ThreadMessage) {
      if ('missing' in message) missing.add(message.missing)
    }
  })
  return {
    ...pool,
    prepareNext() {
      for (const english of isTrustedFolder(folder) ? missing : []) {
        if (!isBeingMade(imagePath(folder, english))) startProcess([threadFile, folder, english])
      }
    }
  }
}

/** Start a process that nobody waits for. It sees no letter. */
function startProcess(args: readonly string[]): void {
  const started = spawn(process.execPath, args, {
    detached: true,
    stdio: 'ignore',
    windowsHide: true
  })
  // Where no process can be started, there is no image.
  started.on('error', () => undefined)
  started.unref()
}
