/** HTML: what is seen of it, with places in its source. */
import {fromHtml} from 'hast-util-from-html'
import {plain, type Input} from './input.js'
import {matterOf} from './matter.js'
import {hideSlots} from './slots.js'
import {visible} from './visible.js'

/** Read a page. Quoted parts are marked as in an e-mail, hidden ones left out. */
export function readHtml(text: string): Input {
  const source = hideSlots(text)
  const matter = matterOf(text)
  // Spaces, so that nothing moves.
  const tree = fromHtml(' '.repeat(matter) + source.slice(matter))
  return plain(text, visible(tree, {source, matter, isMarkdown: false}))
}
