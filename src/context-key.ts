/** What tells a finding again when the letter around it has changed: no line, no offset, only its words and their neighbours. */
import type {Range} from './letter/types.js'

/** A finding, as keys are made of it. Offsets are UTF-16 code units of the text. */
export interface Keyed extends Range {
  ruleId: string
}

/** Words on each side that belong to a key. Judgement: enough to tell two places of a letter apart. */
const reach = 3

/**
 * Keys of findings in a text: 16 hexadecimal digits each, the same for the same rule and words in the same company, wherever
 * they stand and however lines are broken. Where several findings share all that, a number tells them apart.
 *
 * A key is a hash for telling apart, not for keeping secrets.
 */
export function contextKeys(text: string, findings: readonly Keyed[]): string[] {
  const times = new Map<string, number>()
  return findings.map(({ruleId, start, end}) => {
    const before = wordsOf(
      text
        .slice(0, start)
        .split(/\n\s*\n/)
        .at(-1)!
    ).slice(-reach)
    const after = wordsOf(text.slice(end).split(/\n\s*\n/, 1)[0]!).slice(0, reach)
    const company = [...before, '[', ...wordsOf(text.slice(start, end)), ']', ...after]
    const content = `${ruleId} ${company.join(' ')}`
    const time = (times.get(content) ?? 0) + 1
    times.set(content, time)
    return hash(time === 1 ? content : `${content} ${time}`)
  })
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** FNV-1a, twice from different beginnings. */
function hash(text: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((basis) => {
      let value = basis
      for (let index = 0; index < text.length; index++)
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
      // The last characters must reach all bits.
      value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
      return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
