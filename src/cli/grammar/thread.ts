/**
 * The grammar engine off the main thread, a file of its own in the build.
 *
 * In a thread it answers questions, one after the other. As a process, with a folder and an English, it makes an image and ends.
 */
import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import type {GrammarAnswer, GrammarQuestion} from '../../engines/grammar/engine.js'
import type {HarperEnglish} from '../../engines/grammar/harper.js'
import {createFromImage, makeImage} from './start-up.js'

/** What a thread is told at its start. */
export interface ThreadData {
  /** Where images are; absent where the thread is to do without. */
  folder?: string | undefined
}

/** What a thread tells: what it found, why it could not, or that there was no image. */
export type ThreadMessage =
  {answers: readonly GrammarAnswer[]} | {problem: string} | {missing: HarperEnglish}

if (isMainThread) {
  const [folder, english] = process.argv.slice(2) as [string, HarperEnglish]
  // Nobody is there to be told: the next run takes the plain way again.
  makeImage(folder, english).then(
    () => process.exit(),
    () => process.exit(1)
  )
} else {
  serve(workerData as ThreadData)
}

function serve({folder}: ThreadData): void {
  const tell = (message: ThreadMessage): void => parentPort?.postMessage(message)
  const engine = createFromImage(folder, (missing) => tell({missing}))
  parentPort?.on('message', (question: GrammarQuestion) => {
    engine.check(question).then(
      (answers) => tell({answers}),
      (error: unknown) => tell({problem: error instanceof Error ? error.message : String(error)})
    )
  })
}
