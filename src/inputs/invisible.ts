/** Characters that are no part of any word: they say where a word may break, and readers do not see them. */
import {createDraft, type Stretch} from './draft.js'
import type {Input} from './input.js'

/** Soft hyphen, zero-width space, word joiner, and a byte order mark inside a text. */
const invisible = /[\u00AD\u200B\u2060]|(?<=[^])\uFEFF/g

/** Leave invisible characters out of the draft of an input. They stay in the original. */
export function withoutInvisible(input: Input): Input {
  const {draft} = input
  if (draft.search(invisible) === -1) return input
  const writer = createDraft()
  const whole: Stretch = {at: 0, length: draft.length, start: 0, end: draft.length}
  for (const {at, length, start, end} of input.map ?? [whole]) {
    const text = draft.slice(at, at + length)
    if (length !== end - start) {
      writer.add(text.replace(at === 0 ? invisible : /[\u00AD\u200B\u2060\uFEFF]/g, ''), {
        start,
        end
      })
      continue
    }
    let from = 0
    for (const {index} of [...text.matchAll(invisible), {index: length}]) {
      writer.add(text.slice(from, index), {start: start + from, end: start + index})
      from = index + 1
    }
  }
  return {...input, ...writer.read()}
}
