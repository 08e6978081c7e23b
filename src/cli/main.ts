import {run} from './run.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no failure.
  if (error.code !== 'EPIPE') throw error
})

void run(process.argv.slice(2), process).then((status) => {
  process.exitCode = status
  // Once all is written there is nothing to wait for, and the memory need not be tidied.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
})
