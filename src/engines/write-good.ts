/** write-good, one check at a time: run together, its findings merge where they overlap and lose their names. */
import untyped from 'write-good'
import type {Range} from '../letter/types.js'

/** The checks of write-good that are used here. */
export type WriteGoodCheck = 'passive' | 'tooWordy'

const checks = [
  'adverb',
  'cliches',
  'eprime',
  'illusion',
  'passive',
  'so',
  'thereIs',
  'tooWordy',
  'weasel'
]

const settings = {passive: alone('passive'), tooWordy: alone('tooWordy')}

/** Where one check of write-good objects to a text. UTF-16 offsets in that text; empty text gives nothing. */
export function writeGood(check: WriteGoodCheck, text: string): Range[] {
  // Its checks assign to a variable `match` that they never declare, which throws in strict code such as a bundle.
  const scope = globalThis as {match?: unknown}
  scope.match = undefined
  try {
    // What it calls `offset` is a length.
    return untyped(text, settings[check]).map(({index, offset}) => ({
      start: index,
      end: index + offset
    }))
  } finally {
    delete scope.match
  }
}

function alone(check: WriteGoodCheck): Record<string, boolean> {
  return Object.fromEntries(checks.map((name) => [name, name === check]))
}
