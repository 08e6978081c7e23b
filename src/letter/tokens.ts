/** From the syntax tree and the parts to sentences, tokens and paragraphs. */
import type {Nodes, Root} from 'nlcst'
import {readings, type Token} from '../phrases/index.js'
import type {Layout, Piece} from './parts.js'
import type {Letter, Paragraph, Placeholder, Range, Sentence} from './types.js'

/** Parts whose words phrases may be looked for in. */
const readable = new Set(['body', 'postscript', 'header', 'reference'])

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  `co corp dept dr e.g eg engr est etc ext fig fr gen gov hon i.e ie inc jr lt ltd messrs mr mrs ms mx no nos
  p.s pls prof ref rev sgt sr st tel vs`.split(/\s+/)
)

/** Characters after which a sentence is cut whatever stands there. Our judgement: half a page. */
const longest = 2000

/** What parts words: a comma, a bracket, a dash between spaces. */
const pause = /[,;:()–—]|\s-\s|--/

interface Word extends Range {
  text: string
}

/** What the words of a letter are made into. */
export interface Reading {
  tokens: Token[]
  /** Sentences of body, postscript, subject and reference lines, in order. */
  sentences: Sentence[]
  paragraphs: Paragraph[]
}

/** Read the words of a letter. Nothing is looked at twice: one walk over the tree, one over the pieces. */
export function readTokens(
  tree: Root,
  draft: string,
  layout: Layout,
  special: {placeholders: readonly Placeholder[]; addresses: Letter['addresses']}
): Reading {
  const {words, ends} = walk(tree)
  const whole = [
    ...special.placeholders.map((range) => ({...range, kind: 'placeholder' as const})),
    ...special.addresses.map(({start, end}) => ({start, end, kind: 'address' as const}))
  ].sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  let nextWord = 0
  let nextWhole = 0
  let nextEnd = 0

  for (const {pieces, kind} of joinPieces(layout.pieces)) {
    const own: Sentence[] = []
    let count = 0
    for (const range of cut(pieces)) {
      const sentence: Sentence = {
        ...range,
        text: draft.slice(range.start, range.end),
        from: tokens.length,
        to: tokens.length,
        part: kind,
        isQuestion: /\?["'’”)\s]*$/.test(draft.slice(range.start, range.end))
      }
      count += readSentence(range)
      sentence.to = tokens.length
      if (sentence.to === sentence.from) continue
      sentences.push(sentence)
      own.push(sentence)
    }
    if (kind === 'body' && own.length > 0) {
      paragraphs.push({start: own[0]!.start, end: own.at(-1)!.end, sentences: own, words: count})
    }
  }
  return {tokens, sentences, paragraphs}

  /** Add the tokens of a sentence; returns how many words people would count. */
  function readSentence({start, end}: Range): number {
    let count = 0
    let previous = start
    while (nextWord < words.length && words[nextWord]!.start < start) nextWord++
    while (nextWhole < whole.length && whole[nextWhole]!.end <= start) nextWhole++
    while (nextWord < words.length && words[nextWord]!.start < end) {
      const {start: from, end: to, text} = words[nextWord]!
      while (nextWhole < whole.length && whole[nextWhole]!.end <= from) {
        addWhole(whole[nextWhole]!)
      }
      const cover = whole[nextWhole]
      // One that runs on beyond the sentence is no single word of it.
      if (cover && cover.start < to && cover.start >= start && cover.end <= end) {
        addWhole(cover)
        while (nextWord < words.length && words[nextWord]!.start < cover.end) nextWord++
        continue
      }
      nextWord++
      const isPause = from - previous > 1 && pause.test(draft.slice(previous, from))
      const all = readings(text)
      if (all.length > 0) count++
      for (let index = 0; index < all.length; index++) {
        const reading = all[index]!
        tokens.push({
          kind: isDigit(reading.word.charCodeAt(0)) ? 'number' : 'word',
          word: reading.word,
          also: reading.also,
          capital: isCapital(text, reading.from),
          start: from + reading.from,
          end: from + reading.to,
          sentence: sentences.length,
          pause: index === 0 && isPause
        })
      }
      previous = to
    }
    while (nextWhole < whole.length && whole[nextWhole]!.start < end) addWhole(whole[nextWhole]!)
    return count

    function addWhole(range: (typeof whole)[number]): void {
      nextWhole++
      if (range.start < start || range.end > end) return
      const {start: from, end: to, kind} = range
      tokens.push({
        kind,
        word: '',
        also: undefined,
        capital: true,
        start: from,
        end: to,
        sentence: sentences.length,
        pause: pause.test(draft.slice(previous, from))
      })
      count++
      previous = to
    }
  }

  /** Cut a run of lines into sentences: where the parser ends one, and where it forgets to. */
  function cut(pieces: readonly Piece[]): Range[] {
    const {start} = pieces[0]!
    const {end} = pieces.at(-1)!
    const text = draft.slice(start, end)
    const cuts = new Set<number>()
    while (nextEnd < ends.length && ends[nextEnd]! <= start) nextEnd++
    for (; nextEnd < ends.length && ends[nextEnd]! < end; nextEnd++) {
      const at = ends[nextEnd]!
      if (!isInside(at) && endsSentence(text, at - start)) cuts.add(at)
    }
    for (const stop of text.matchAll(/[.!?…]+["'”’)\]]*\s+(?=["'“‘([{<$%]*[\p{Lu}\d])/gu)) {
      const length = stop.index + stop[0].trimEnd().length
      if (!isInside(start + length) && endsSentence(text, length)) cuts.add(start + length)
    }
    const ranges: Range[] = []
    let from = start
    for (const at of [...cuts].sort((a, b) => a - b).concat(end)) {
      // What runs on for pages is no sentence, and is read in portions.
      for (; at - from > longest; from += longest) add(from, from + longest)
      add(from, at)
      from = at
    }
    return ranges

    function add(from: number, to: number): void {
      const piece = draft.slice(from, to)
      const lead = piece.length - piece.trimStart().length
      if (piece.trim() !== '') ranges.push({start: from + lead, end: from + piece.trimEnd().length})
    }
  }

  /** Whether an offset lies within a placeholder or an address. */
  function isInside(at: number): boolean {
    let low = 0
    let high = whole.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (whole[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    return low < whole.length && whole[low]!.start < at
  }
}

/** Whether a sentence ends at an offset, and not merely an abbreviation, an initial or a number's sign. */
function endsSentence(text: string, at: number): boolean {
  const before = /(\S*?)\.$/
    .exec(text.slice(Math.max(0, at - 40), at))?.[1]
    ?.toLowerCase()
    .replace(/^[("'“‘[]+/, '')
  if (before === undefined) return true
  const next = text.slice(at, at + 40).trimStart()
  // "… no. I hope", "… etc. We": a pronoun with a capital begins a sentence, whatever stands before.
  if (/^(?:I|I['’]\p{L}+|We|You|My|Your|Thank|Thanks|Please|It|This|The|If)\b/u.test(next)) {
    return !/^(?:mr|mrs|ms|mx|dr|prof|st|rev)$/.test(before) && !/^\p{L}$/u.test(before)
  }
  const isInitials = /^(?:\p{L}\.)*\p{L}$/u.test(before) && before !== 'i'
  return !(abbreviations.has(before) || isInitials) && !(/^\d/.test(next) && before === 'no')
}

/** Words in order and where sentences end. Offsets are counted, so a tree without positions will do. */
function walk(tree: Root): {words: Word[]; ends: number[]} {
  const words: Word[] = []
  const ends: number[] = []
  let offset = 0
  const visit = (node: Nodes): void => {
    const start = offset
    if ('children' in node) {
      for (const child of node.children) visit(child)
      if (node.type === 'SentenceNode') ends.push(offset)
    } else offset += node.value.length
    if (node.type === 'WordNode') {
      let text = ''
      for (const child of node.children) if ('value' in child) text += child.value
      words.push({start, end: offset, text})
    }
  }
  visit(tree)
  return {words, ends}
}

/** Join the lines that make one paragraph. A line that ends early after a full stop ends its paragraph. */
function joinPieces(pieces: readonly Piece[]): {kind: Piece['kind']; pieces: Piece[]}[] {
  const groups: {kind: Piece['kind']; pieces: Piece[]}[] = []
  const width = Math.max(
    0,
    ...pieces.filter(({kind}) => kind === 'body').map(({text}) => text.length)
  )
  for (const piece of pieces) {
    if (!readable.has(piece.kind)) continue
    const group = groups.at(-1)
    const previous = group?.pieces.at(-1)
    const continues =
      previous &&
      previous.kind === piece.kind &&
      previous.block === piece.block &&
      (piece.kind === 'body' || piece.kind === 'postscript') &&
      !/^\s*(?:[-*•‣]|\d+[.)])\s/.test(piece.text) &&
      !(
        /[.!?:]["'’”)]*\s*$/.test(previous.text) &&
        previous.text.trimEnd().length + 1 + (/\S+/.exec(piece.text)?.[0].length ?? 0) < width * 0.9
      )
    if (continues) group!.pieces.push(piece)
    else groups.push({kind: piece.kind, pieces: [piece]})
  }
  return groups
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}
