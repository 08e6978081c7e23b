/** The badge: a small picture with the lowest score, as repositories show it on their first page. */
import type {Format} from './format.js'

/** Colours by band, from the lowest score of each. White text on them has a contrast of 4.5 or more. */
const colors = [
  {from: 85, color: '#2b7a0b'},
  {from: 70, color: '#5a6e00'},
  {from: 50, color: '#a34f00'},
  {from: 0, color: '#b3261e'}
]

const none = '#595959'

/** Pixels of a letter on average, and beside a text. */
const letterWidth = 6.6
const margin = 12

/** Draw the lowest score of all letters as an SVG; the same letters always give the same picture. */
export const badge: Format = (_, {summary: {letters, score}}) => {
  const label = letters === 1 ? 'letter' : 'letters'
  const value = score.min === null ? 'none' : `${Math.floor(score.min)} of 100`
  const color = score.min === null ? none : colors.find(({from}) => score.min! >= from)!.color
  const [left, right] = [label, value].map((text) => Math.round(text.length * letterWidth) + margin)
  const width = left! + right!
  const text = (x: number, words: string): string =>
    `<text x="${x}" y="14" text-anchor="middle">${words}</text>`
  const title = `letterlint: ${label} score ${value}${letters > 1 ? ' at least' : ''}`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left!}" height="20" fill="#444"/><rect x="${left!}" width="${right!}" height="20" fill="${color}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(left! / 2, label)}${text(left! + right! / 2, value)}</g>`,
    '</svg>'
  ].join('\n')}\n`
}
