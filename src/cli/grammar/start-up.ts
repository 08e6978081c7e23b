/** Harper with an image of its memory where there is one: what the grammar thread asks, and how images come to be. */
import {closeSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {createHarper, type HarperEnglish} from '../../engines/grammar/harper.js'
import type {GrammarEngine} from '../../engines/grammar/engine.js'
import {passedOver} from '../../engines/grammar/policy.js'
import {tool} from '../tool.js'
import {isTrustedFolder} from './cache-folder.js'
import {loadHarper, roleOf, rolesFor, type HarperInstance} from './harper-instance.js'
import {imagePath, lock, unlock} from './image-files.js'
import {isImage, readImage, writeImage} from './image.js'

/**
 * A text of ours, with some slips. Harper makes some of its tables when they are first needed, and an image should hold them.
 */
const exercise = `Dear Mr Example,

Thank you for meeting me on Tuesday, the 3rd of March; I enjoied it alot. I has been a baker for five years, and I would of liked too
show you an bread that I baked on monday. The ovens which you showed me was impressive: they are better then ours.

I look forward to here from you.

Yours sincerely,
A. N. Other`

/** An engine that takes Harper's memory from an image in the folder where it can, and tells when it could not. */
export function createFromImage(
  folder: string | undefined,
  onMissing: (english: HarperEnglish) => void
): GrammarEngine {
  const loaded = loadHarper()
  // Whoever asks first is told.
  loaded.catch(() => undefined)
  let images: Promise<ReadonlyMap<string, number>> | undefined

  async function restore(english: HarperEnglish): Promise<ReadonlyMap<string, number>> {
    const harper = await loaded
    const checkers =
      folder !== undefined && isTrustedFolder(folder)
        ? readImage(imagePath(folder, english), keyOf(harper, english), harper)
        : undefined
    if (!checkers) onMissing(english)
    return new Map(Object.entries(checkers ?? {}))
  }

  return createHarper(async (english, isSpeller) => {
    const harper = await loaded
    // The first English asked for decides: one memory cannot hold two images.
    const pointer = (await (images ??= restore(english))).get(roleOf(english, isSpeller))
    return pointer === undefined
      ? (await harper.make(english, isSpeller)).linter
      : harper.adopt(english, pointer)
  })
}

/**
 * Make the image of an English. Does nothing where there is one, where another process makes it, or where the folder is not ours alone.
 */
export async function makeImage(folder: string, english: HarperEnglish): Promise<void> {
  if (!isTrustedFolder(folder)) return
  const path = imagePath(folder, english)
  const temporary = `${path}.${process.pid}`
  if (!lock(path)) return
  try {
    const harper = await loadHarper()
    const key = keyOf(harper, english)
    if (isImage(path, key)) return
    const checkers: Record<string, number> = {}
    // Kept until all is written: Harper frees what JavaScript no longer holds.
    const kept: object[] = []
    for (const [other, isSpeller] of rolesFor(english)) {
      const {linter, pointer} = await harper.make(other, isSpeller)
      await linter.organizedLints(exercise, {language: 'plaintext', dedup: false})
      checkers[roleOf(other, isSpeller)] = pointer
      kept.push(linter)
    }
    harper.scrub()
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeImage(file, key, harper, checkers)
      kept.length = 0
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, {force: true})
    unlock(path)
  }
}

/** Everything that an image depends on: the engine, what we set it to, and where it runs. */
function keyOf({sum}: HarperInstance, english: HarperEnglish): string {
  const rules = crc32([...passedOver].join())
  return [tool.version, sum, rules, english, process.platform, process.arch].join(' ')
}
