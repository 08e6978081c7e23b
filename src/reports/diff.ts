/** What changes in a letter, as a unified diff to look at. */
import {structuredPatch} from 'diff'
import type {Theme} from './theme.js'
import {visible} from './visible.js'

/** Lines shown around a change, as in `diff -u`. */
const context = 3

/**
 * The lines in which two texts differ; nothing where they are equal.
 *
 * Text is shown as everywhere else: what could control a terminal is written as an escape. Line endings are not shown.
 */
export function diffOf(
  {path, before, after}: {path: string; before: string; after: string},
  {bad, dim, good, strong}: Theme
): string {
  const [old, mended] = [before, after].map((text) => text.replace(/\r\n?/g, '\n'))
  const {hunks} = structuredPatch(path, path, old!, mended!, undefined, undefined, {context})
  if (hunks.length === 0) return ''
  const paint = {'-': bad, '+': good, '\\': dim}
  const lines = [
    strong(`--- ${visible(path)}`),
    strong(`+++ ${visible(path)}`),
    ...hunks.flatMap(({oldStart, oldLines, newStart, newLines, lines}) => [
      dim(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...lines.map((line) => (paint[line[0] as '-'] ?? String)(visible(line)))
    ])
  ]
  return `${lines.join('\n')}\n`
}
