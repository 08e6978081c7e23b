/** A detail of this employer or this conversation that would fit no other letter. Source: `domain.md` PF08 and 1.6 (P04). */
import {canonical, phrases, readings, type Token} from '../../phrases/index.js'
import {genericWords} from '../../words/generic-words.js'
import {honorifics} from '../../words/correspondence.js'
import type {Sentence} from '../types.js'
import {judged, listSignals, type Unjudged} from './move.js'

/** What points at the employer or the conversation. */
const pointer = phrases([
  'your !{time|consideration|attention|reply|response|letter|email|e-mail|message|call|kind|decision|earliest|convenience|feedback|advice|help|patience|interest|kindness|support}',
  '{you|panel|principal|manager|<name>} ..2 {mentioned|described|explained|said|told|spoke|showed|talked|asked|raised|suggested|warned|pointed|were|let|have|had|plan|intend|do|are|lost|published|opened|put|quoted|made|gave|set|keep|run|need|want|posted}',
  "{mr|mrs|ms|dr|chef|sister|<name>} 's",
  '{our|the} {talk|conversation|discussion|chat|exchange} {about|on|of|around}',
  '{we|i} {talked|spoke|discussed|heard|noticed|read|saw|see|watched|came to|visited|loved|liked|admired|admire|enjoyed|hope|remember|shall not forget|will not forget|keep thinking|kept thinking|kept turning|keep turning|still think|have thought|have been thinking|went to|was struck|was taken|had not expected|came away}',
  'it struck me',
  '{hearing|seeing|learning|meeting|watching|finding|breaking|merging|rebuilding} ',
  '{the|that} ..6 {you|that you|stayed with me|stuck with me|made me|have stayed|has stayed|struck me|caught my eye}',
  '{idea|plan|rule|story|remark|question|wish|trouble|problem|case|case study|project|delay|scheme|wall} ..1 {of|about|that|with|who|which|in|to|for}',
  '{press|paper|courier|news|newsletter|website|bulletin|sister-in-law|friend*|tutor} ..4 {says|said|that|wrote|tells|told|reports}'
])

const generic = new Set(genericWords.map(canonical))
const titles = new Set<string>(honorifics)

const pointers = listSignals({pointer})

export const detail = judged({
  id: 'detail',
  lists: [pointer],
  signals: (letter) => {
    const pointed = pointers(letter)
    const known = knownWords(letter)
    return (sentence) => {
      const informed = Math.min(6, Math.floor(informative(letter.tokens, sentence, known)))
      const points = pointed(sentence)
      const levels = Array.from({length: informed}, (_, level) => `@informs${level + 1}`)
      return [
        ...points,
        ...levels,
        ...(points.length > 0 ? levels.map((level) => `${level}-pointer`) : [])
      ]
    }
  }
})

/** Words that name recipient, employer and role: needed, but no detail. */
function knownWords({facts, salutation, subject}: Unjudged): ReadonlySet<string> {
  const names = [
    facts.employer,
    facts.role,
    facts.sender,
    facts.recipient,
    salutation?.text,
    subject?.text
  ].flat()
  return new Set(names.flatMap((name) => (name ? readings(name).map(({word}) => word) : [])))
}

function informative(
  tokens: readonly Token[],
  {from, to}: Sentence,
  known: ReadonlySet<string>
): number {
  let count = 0
  let isOwn = false
  for (let index = from; index < to; index++) {
    const {kind, word, capital} = tokens[index]!
    // "… and in my last job I …": from here on the writer speaks of themselves.
    if (
      word === 'my' ||
      (word === 'i' && tokens[index + 1]?.word !== undefined && index > from + 3)
    )
      isOwn = true
    if (word === 'you' || word === 'your') isOwn = false
    if (isOwn || known.has(word) || titles.has(word)) continue
    if (kind === 'placeholder') count += 2
    else if (
      kind === 'word' &&
      word.length > 2 &&
      !generic.has(word) &&
      !generic.has(singular(word))
    )
      count += capital && index > from ? 1.5 : 1
    else if (kind === 'number') count += 0.5
  }
  return count
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}
