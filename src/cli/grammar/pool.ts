/** Threads that share questions to a grammar engine. Each answers one at a time. */
import type {Worker} from 'node:worker_threads'
import type {GrammarAnswer, GrammarEngine, GrammarQuestion} from '../../engines/grammar/engine.js'
import type {ThreadMessage} from './thread.js'

/** A thread, as far as a pool needs it. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'ref' | 'terminate' | 'unref'>

/** What a pool is made of. */
export interface PoolSettings {
  /** Threads at most, from 1. The first starts at once, each other when a question would have to wait. */
  size: number
  /** Starts a thread. A second try is to be as plain as can be. */
  start: (isSecondTry: boolean) => Thread
  /** Told of every message that is no answer. */
  onNote?: (message: ThreadMessage) => void
  /** Milliseconds for a question, and more by its length. */
  patience?: number
}

interface Task {
  question: GrammarQuestion
  isSecondTry: boolean
  resolve: (answers: readonly GrammarAnswer[]) => void
  reject: (error: Error) => void
}

/** Milliseconds after which a thread is taken to hang. Our judgement: set-up takes about a second, and ten on a busy machine. */
const usualPatience = 60_000

/** Threads that may fail before any has answered. Our judgement: two tries for each of two letters. */
const mostFailures = 4

/**
 * Make a pool.
 *
 * Where a thread ends, fails or hangs, its question goes once more to a fresh one; where that fails, too, `check` rejects.
 */
export function createPool({
  size,
  start,
  onNote,
  patience = usualPatience
}: PoolSettings): GrammarEngine {
  const waiting: Task[] = []
  const free: Thread[] = []
  const tasks = new Map<Thread, {task: Task; timer: NodeJS.Timeout}>()
  const all = new Set<Thread>()
  let isClosed = false
  let hasAnswered = false
  let failures = 0

  free.push(open(false))

  function open(isSecondTry: boolean): Thread {
    const thread = start(isSecondTry)
    all.add(thread)
    // A thread without a question keeps no process alive.
    thread.unref()
    thread.on('message', (message: ThreadMessage) => {
      if ('answers' in message) finish(thread, message.answers)
      else if ('problem' in message) fail(thread, message.problem)
      else onNote?.(message)
    })
    thread.on('error', (error) => fail(thread, error.message))
    thread.on('exit', () => fail(thread, 'its thread ended'))
    return thread
  }

  function give(thread: Thread, task: Task): void {
    const {length} = task.question.text
    const timer = setTimeout(() => fail(thread, 'it did not answer'), patience + length)
    tasks.set(thread, {task, timer})
    thread.ref()
    thread.postMessage(task.question)
  }

  function next(): void {
    while (waiting.length > 0) {
      const thread = free.pop() ?? (all.size < size ? open(false) : undefined)
      if (!thread) return
      give(thread, waiting.shift()!)
    }
  }

  /** Take a thread's question from it. */
  function taskOf(thread: Thread): Task | undefined {
    const {task, timer} = tasks.get(thread) ?? {}
    clearTimeout(timer)
    tasks.delete(thread)
    return task
  }

  function finish(thread: Thread, answers: readonly GrammarAnswer[]): void {
    const task = taskOf(thread)
    hasAnswered = true
    thread.unref()
    free.push(thread)
    task?.resolve(answers)
    next()
  }

  /** Whether an engine that has never answered, such as one that is not installed, is worth another thread. */
  function isHopeless(): boolean {
    return !hasAnswered && failures > mostFailures
  }

  /** After a failure nothing that a thread holds is sure. */
  function fail(thread: Thread, reason: string): void {
    if (!all.delete(thread)) return
    if (free.includes(thread)) free.splice(free.indexOf(thread), 1)
    void thread.terminate()
    const task = taskOf(thread)
    failures++
    if (!task) return
    if (task.isSecondTry || isClosed || isHopeless()) task.reject(new Error(reason))
    else give(open(true), {...task, isSecondTry: true})
    next()
  }

  return {
    check: (question) =>
      new Promise((resolve, reject) => {
        if (isClosed) reject(new Error('it is closed'))
        waiting.push({question, isSecondTry: false, resolve, reject})
        next()
      }),
    async close() {
      isClosed = true
      for (const {reject} of waiting.splice(0)) reject(new Error('it is closed'))
      const ended = [...all]
      for (const thread of ended) fail(thread, 'it is closed')
      await Promise.all(ended.map((thread) => thread.terminate()))
    }
  }
}
