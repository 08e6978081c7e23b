/** Loaded before a process's own code: writes the most memory that it had, in kilobytes, when it ends. */
import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () =>
    writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS))
  )
