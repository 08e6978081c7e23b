/** The command `cache clear`: removes what earlier runs have kept. */
import type {Run} from './commands.js'
import {clearImages, imageFolder} from './grammar/image-files.js'
import {counted} from '../reports/words.js'
import {UsageError} from './usage-error.js'
import {resolve} from 'node:path'

export const cache: Run = (names, options, io) => {
  if (names.length !== 1 || names[0] !== 'clear')
    throw new UsageError('Say what to do with the cache: `letterlint cache clear`')
  const location = options['cache-location']
  const folder = imageFolder(location === undefined ? undefined : resolve(io.cwd(), location))
  const count = clearImages(folder)
  io.stdout.write(
    `${count === 0 ? 'Nothing to remove' : `Removed ${counted(count, 'file')}`} in ${folder}\n`
  )
  return 0
}
