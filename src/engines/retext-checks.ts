/**
 * Two of retext's own checks, asked about pairs of words.
 *
 * Each check visits every node of a tree; a letter has few places where it could speak. So the places are found first,
 * and the check is asked about a sentence of two words. That needs no positions in the letter's own tree either.
 */
import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import {VFile} from 'vfile'
import type {Letter, Range} from '../letter/types.js'

/** What a check says of a stretch of the letter. */
export interface RetextFinding extends Range {
  /** What should stand there instead. */
  expected: string
}

type Check = (tree: Root, file: VFile) => void

/** Letters of a word that a check looks at. */
const longest = 40

const repeats: Check = retextRepeatedWords()
const articles: Check = retextIndefiniteArticle()

/**
 * Words written twice in a row in one sentence of the body ("the the"), both words in the range.
 *
 * What retext-repeated-words leaves alone ("had had", "Duran Duran") is left alone.
 */
export function repeatedWords({draft, sentences, tokens}: Letter): RetextFinding[] {
  const found: RetextFinding[] = []
  for (const {from, to} of sentences) {
    for (let index = from + 1; index < to; index++) {
      const one = tokens[index - 1]!
      const two = tokens[index]!
      if (one.word !== two.word || one.kind !== 'word' || two.kind !== 'word') continue
      const between = draft.slice(one.end, two.start)
      if (!/^\s+$/.test(between)) continue
      const [first, second] = [draft.slice(one.start, one.end), draft.slice(two.start, two.end)]
      // retext takes "I I" for a name.
      if (!says(repeats, first, second) && !(first === 'I' && second === 'I')) continue
      found.push({start: one.start, end: two.end, expected: first})
    }
  }
  return found
}

/** An article of the body that does not go with the word after it; the range holds the article alone. */
export function wrongArticles({draft, sentences, tokens}: Letter): RetextFinding[] {
  const found: RetextFinding[] = []
  for (const {from, to} of sentences) {
    for (let index = from; index + 1 < to; index++) {
      const {word, start, end} = tokens[index]!
      if (word !== 'a' && word !== 'an') continue
      const next = tokens[index + 1]!
      const article = draft.slice(start, end)
      if (next.kind === 'placeholder' || next.kind === 'address') continue
      // Only space and an opening quotation mark may stand between; "Vitamin A" is no article.
      if (!/^\s+["'“‘]?$/.test(draft.slice(end, next.start))) continue
      if (article === 'A' && index > from) continue
      const following = /^[^\s.,;:!?]*/.exec(draft.slice(next.start, next.start + longest))![0]
      if (isPlain(word, following)) continue
      if (!says(articles, article.toLowerCase(), heard(following))) continue
      const right = word === 'a' ? 'an' : 'a'
      found.push({start, end, expected: /^A/.test(article) ? `A${right.slice(1)}` : right})
    }
  }
  return found
}

/** Whether a check objects to two words in a row. */
function says(check: Check, first: string, second: string): boolean {
  const text = `${first} ${second}`
  const file = new VFile(text)
  check(
    {
      type: 'root',
      children: [
        {
          type: 'SentenceNode',
          children: [
            {type: 'WordNode', children: [{type: 'TextNode', value: first}]},
            {type: 'WhiteSpaceNode', value: ' '},
            {type: 'WordNode', children: [{type: 'TextNode', value: second}]}
          ]
        }
      ]
    } as unknown as Root,
    file
  )
  return file.messages.length > 0
}

/** Most pairs cannot be wrong: "a" before most consonants, "an" before most vowels. */
function isPlain(article: string, following: string): boolean {
  return article === 'a'
    ? /^[B-DFGJ-NP-TV-Zb-dfgj-np-tv-z][a-z]{2}/.test(following)
    : /^[ai][a-z]{2}|^e[^uw][a-z]|^o[^nu][a-z]/.test(following)
}

/**
 * The form that retext judges by: a word with a capital is an ordinary word to the ear ("a Office Manager"), where it
 * can be read at all. Abbreviations keep their capitals, of which retext is silent unless it knows them.
 */
function heard(following: string): string {
  const isReadable =
    /^(?:[AEIO][a-z]{3,}|[BCDFGJKLMNPQRSTVWZ][aeiou][a-z]{2,}|[BCDFGKPSTVW][lrhwy][aeiou][a-z]+)/u.test(
      following
    )
  return isReadable ? following.toLowerCase() : following
}
