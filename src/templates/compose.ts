/** From a rendering to the file of its template, where the template's text was itself extracted from a file. */
import {inOriginal, type Stretch} from '../inputs/draft.js'
import type {Input} from '../inputs/index.js'

/** Put the map of a rendering upon that of the input which its template was read from. */
export function compose(rendering: readonly Stretch[], {draft, map}: Input): readonly Stretch[] {
  if (!map) return rendering
  const composed: Stretch[] = []
  let from = 0
  for (const stretch of rendering) {
    if (stretch.isWhole) {
      composed.push({...stretch, ...inOriginal(map, draft, stretch)})
      continue
    }
    // Loops go back in the template.
    while (from > 0 && map[from]!.at > stretch.start) from--
    while (from + 1 < map.length && map[from + 1]!.at <= stretch.start) from++
    for (let at = from; at < map.length && map[at]!.at < stretch.end; at++) {
      const below = map[at]!
      const start = Math.max(stretch.start, below.at)
      const end = Math.min(stretch.end, below.at + below.length)
      if (start >= end) continue
      const isPart = end - start < below.length
      composed.push({
        at: stretch.at + start - stretch.start,
        length: end - start,
        ...inOriginal(map, draft, {start, end}),
        // Part of an entity is the whole of it.
        ...((below.isWhole || (isPart && below.length !== below.end - below.start)) && {
          isWhole: true
        })
      })
    }
  }
  return composed
}
