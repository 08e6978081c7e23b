/** Which words are participles: what retext-passive and write-good know, asked once for each word. */
import type {Root, Word} from 'nlcst'
import retextPassive from 'retext-passive'
import {VFile} from 'vfile'
import {compoundPrefixes, followers, notParticiples, unVerbs} from './passive-words.js'
import {writeGood} from './write-good.js'
import type {Clause} from './passive-clause.js'

/** Words remembered before all are forgotten. Our judgement: far more than English has after "be", and under 2 MB. */
const capacity = 20_000

const verdicts = new Map<string, boolean>()
// Both are asked about "is <word>": a plugin and a function that only read.
const passive = retextPassive() as (tree: Root, file: VFile) => undefined

/** Verb prefixes that leave the rest a verb: "rewritten", "oversold", "undergone". */
const prefixed = /^(?:fore|mis|out|over|pre|re|under)(?=.{3})/

/**
 * Ask both packages about words that they have not been asked about yet, all at once.
 *
 * Words are canonical (see `canonical`). One pass of retext-passive costs the same for one word and for fifty.
 */
export function learn(words: Iterable<string>): void {
  if (verdicts.size > capacity) verdicts.clear()
  const asked = new Set<string>()
  for (const word of words) {
    if (verdicts.has(word)) continue
    verdicts.set(word, false)
    asked.add(word)
    const stem = word.replace(prefixed, '')
    if (stem !== word) asked.add(stem)
  }
  if (asked.size === 0) return
  const known = new Set([...askRetext(asked), ...askWriteGood(asked)])
  for (const word of asked) {
    if (known.has(word) || known.has(word.replace(prefixed, ''))) verdicts.set(word, true)
  }
}

/** Whether a word has the form of a participle that may be passive. `learn` the words first. */
export function isParticiple({tokens, draft}: Clause, index: number): boolean {
  const {word, start, end, kind} = tokens[index]!
  if (kind !== 'word' || !verdicts.get(word) || notParticiples.has(word)) return false
  if (word.startsWith('un') && word.endsWith('ed') && !unVerbs.has(word)) return false
  // "a limited-edition print", "left-handed".
  if (/^[-‐‑]\p{L}/u.test(draft.slice(end, end + 2))) return false
  const isCompound = /\p{L}[-‐‑]$/u.test(draft.slice(Math.max(0, start - 2), start))
  return !isCompound || compoundPrefixes.has(tokens[index - 1]!.word)
}

/** Whether a noun or an adjective of the same phrase stands at an index. */
export function isContent({tokens, to}: Clause, index: number): boolean {
  if (index >= to) return false
  const {word, kind, pause} = tokens[index]!
  return kind === 'word' && !pause && !followers.has(word) && !/(?:ing|ly)$/.test(word)
}

function askRetext(words: ReadonlySet<string>): string[] {
  const file = new VFile()
  const children = [...words].map((word) => ({
    type: 'SentenceNode' as const,
    children: [wordNode('is'), {type: 'WhiteSpaceNode' as const, value: ' '}, wordNode(word)]
  }))
  passive({type: 'RootNode', children}, file)
  return file.messages.map(({actual}) => actual ?? '')
}

function askWriteGood(words: ReadonlySet<string>): string[] {
  const text = [...words].map((word) => `is ${word}.`).join(' ')
  return writeGood('passive', text).map(({start, end}) =>
    text.slice(start, end).replace(/^is /, '')
  )
}

function wordNode(value: string): Word {
  return {type: 'WordNode', children: [{type: 'TextNode', value}]}
}
