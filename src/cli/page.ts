/** How explanations are laid out. */
import type {Theme} from '../reports/theme.js'
import {wrap} from '../reports/wrap.js'

/** What text is laid out with. */
export interface Page {
  theme: Theme
  columns: number
}

/** A heading and its points; without points there is no heading. Addresses stay whole. */
export function section(
  heading: string,
  points: readonly string[],
  {columns, theme}: Page
): string[] {
  if (points.length === 0) return []
  const {signs, strong, dim} = theme
  return [
    '',
    strong(heading),
    ...points.flatMap((point) => {
      const lines = point.startsWith('https://') ? [point] : wrap(point, columns - 4)
      return lines.map((line, index) => `  ${index === 0 ? dim(signs.dot) : ' '} ${line}`)
    })
  ]
}
