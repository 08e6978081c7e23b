/** Runs of capitalised words with the words around them, as far as an employer's name can reach. */
import {firmWords, type Letter, type Range} from '../../src/kit.js'
import {openers, ordinary} from './words.js'

/** A run of capitalised words in a sentence. `before` and `after` are the canonical words of the sentence around it. */
export interface Run extends Range {
  text: string
  readonly before: string
  readonly after: string
  /** A courtesy title before it, such as `mr`; a person is named and no firm. */
  title: string
}

const connectors = new Set(['and', 'of', 'the'])
const kinds = new Set<string>(firmWords)
const stops = new Set<string>(ordinary)
const first = new Set<string>(openers)

/** Find the runs of body, subject and postscript, in order. */
export function runsOf({tokens, draft}: Letter, titles: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  let begin = 0
  while (begin < tokens.length) {
    const {sentence} = tokens[begin]!
    let end = begin
    while (end < tokens.length && tokens[end]!.sentence === sentence) end++
    for (let at = begin; at < end; at++) {
      if (!isName(at) || (at === begin && first.has(tokens[at]!.word))) continue
      const to = runEnd(at, end)
      const lead = at > begin ? tokens[at - 1]!.word : ''
      const {start} = tokens[at]!
      const stop = tokens[to - 1]!.end
      const [from, until, last] = [begin, at, end]
      runs.push({
        start,
        end: stop,
        text: draft.slice(start, stop),
        // Of most runs it is never asked what stands around them.
        get before() {
          return words(from, until)
        },
        get after() {
          return (tokens[to]?.pause && to < last ? ', ' : '') + words(to, last)
        },
        title: titles.has(lead) ? lead : ''
      })
      at = to - 1
    }
    begin = end
  }
  return runs

  function words(from: number, until: number): string {
    return tokens
      .slice(from, until)
      .map(({word, pause}, index) => (pause && index > 0 ? `, ${word}` : word))
      .join(' ')
      .replace(/ , /g, ', ')
  }

  function isName(index: number): boolean {
    const {kind, capital, word} = tokens[index]!
    return kind === 'word' && capital && !stops.has(word) && !titles.has(word)
  }

  /** A run goes on over "&", "of" and "and" to the next capital, and over `'s` to a word such as "Hospice". */
  function runEnd(from: number, end: number): number {
    let to = from + 1
    while (to < end) {
      if (tokens[to]!.pause) break
      if (isName(to)) {
        to++
        continue
      }
      const {word} = tokens[to]!
      let next = to + 1
      if (connectors.has(word)) while (next < end && connectors.has(tokens[next]!.word)) next++
      else if (word !== "'s") break
      const isJoined =
        next < end &&
        !tokens[next]!.pause &&
        isName(next) &&
        (word !== "'s" || kinds.has(tokens[next]!.word))
      if (!isJoined) break
      to = next + 1
    }
    return to
  }
}
