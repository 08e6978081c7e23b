/** The letter, read once from a syntax tree for all rules. */
import type {Root} from 'nlcst'
import {createMatcher, type Hit, type Matcher, type PhraseList} from '../phrases/index.js'
import {readAddresses} from './addresses.js'
import {courtesyForms} from './courtesies.js'
import {readDates} from './dates.js'
import {dialectLists, inferDialect} from './dialect.js'
import {factsOfHeaders} from './header-facts.js'
import {locator} from './lines.js'
import {inferMedium} from './medium.js'
import {moves} from './moves/index.js'
import type {Unjudged} from './moves/move.js'
import {readNames} from './names.js'
import {readLayout, type Piece} from './parts.js'
import {readPlaceholders} from './placeholders.js'
import {profiles} from './profile.js'
import {readSlots} from './slots.js'
import {inferStage, stageLists} from './stage.js'
import {readTokens} from './tokens.js'
import type {
  Header,
  Judged,
  Letter,
  MoveId,
  MoveReading,
  Part,
  PartKind,
  Range,
  Statement
} from './types.js'

/** The lists that are looked for whatever rules run: moves, signs of stage and of dialect, forms of courtesy. */
export const readingLists: readonly PhraseList[] = [
  ...moves.flatMap((move) => move.lists),
  ...stageLists,
  ...dialectLists.values(),
  ...courtesyForms.map(({list}) => list)
]

const nothingStated: Statement = {facts: {}, template: false}

let readingMatcher: Matcher | undefined
const lone = new WeakMap<PhraseList, Matcher>()

/**
 * Read a letter.
 *
 * `matcher` holds the lists of all rules that will ask, so that they are found in one pass with the letter's own.
 * An empty draft gives a letter that `isEmpty`; nothing throws.
 */
export function readLetter(
  tree: Root,
  draft: string,
  statement: Statement = nothingStated,
  matcher: Matcher = (readingMatcher ??= createMatcher(readingLists))
): Letter {
  const addresses = readAddresses(draft)
  const placeholders = readPlaceholders(draft)
  const layout = readLayout(draft, addresses)
  const {
    tokens,
    sentences: all,
    paragraphs
  } = readTokens(tree, draft, layout, {placeholders, addresses})
  const parts = joinParts(layout.pieces, draft)
  const part = (kind: PartKind): Part[] => parts.filter((part) => part.kind === kind)
  const sentences = all.filter((sentence) => sentence.part === 'body')
  const headers = readHeaders(parts, layout.pieces)
  const facts = {...factsOfHeaders(headers), ...statement.facts}
  const dates = readDates(draft)
  const text = ({start, end}: Range): string => draft.slice(start, end)
  const signature = part('signature')[0] ?? bareMailSignature(part('mail-signature')[0])
  const salutationPart = part('salutation')[0]

  const input = {
    tokens,
    slots: readSlots({tokens, draft, dates, facts, sentences: all}),
    isQuestion: (index: number) => all[index]?.isQuestion ?? false
  }
  let found: ReadonlyMap<PhraseList, readonly Hit[]> | undefined
  const find = (list: PhraseList): readonly Hit[] => {
    if (matcher.has(list)) return (found ??= matcher.match(input)).get(list) ?? []
    let own = lone.get(list)
    if (!own) lone.set(list, (own = createMatcher([list])))
    return own.match(input).get(list) ?? []
  }

  const base = {
    draft,
    tree,
    lines: layout.lines,
    parts,
    headers,
    subject: headers.find(({name}) => name === 'subject' || name === 'subj')?.value,
    salutation: layout.salutation && salutationPart && {...salutationPart, ...layout.salutation},
    signOff: part('sign-off')[0],
    signature,
    postscript: part('postscript')[0],
    paragraphs,
    sentences,
    words: paragraphs.reduce((sum, {words}) => sum + words, 0),
    body: layout.body,
    tokens,
    placeholders,
    addresses,
    dates,
    names: readNames(draft, tokens, sentences),
    slips: [],
    facts,
    template: statement.template,
    now: statement.now,
    today: statement.today,
    companions: statement.companions ?? [],
    attachments: statement.attachments,
    isEmpty: !parts.some(
      ({kind}) => !['front-matter', 'quote', 'header', 'mail-signature'].includes(kind)
    ),
    find,
    text,
    place: locator(draft),
    part
  }
  const stated = <Value>(
    given: {value: Value; from: Judged<Value>['from']} | undefined,
    infer: () => Judged<Value>
  ): Judged<Value> => (given ? {...given, ranges: []} : infer())
  const medium = stated(statement.medium, () => inferMedium(base))
  const dialect = stated(statement.dialect, () => inferDialect(base))
  const stage = stated(statement.stage, () => inferStage(base))
  const unjudged: Unjudged = {...base, medium, dialect, stage}
  return {...unjudged, moves: readMoves(unjudged)}
}

function readMoves(letter: Unjudged): Record<MoveId, MoveReading> {
  const expected = profiles[letter.stage.value].moves
  const readings = moves.map((move): [MoveId, MoveReading] => {
    const ranges = letter.isEmpty ? [] : move.find(letter).map(({start, end}) => ({start, end}))
    const status =
      ranges.length > 0 ? 'found' : expected.includes(move.id) ? 'missing' : 'not-expected'
    const isDoubtful = status === 'missing' && (move.isNear?.(letter) ?? false)
    return [move.id, {status, ranges, isDoubtful}]
  })
  return Object.fromEntries(readings) as Record<MoveId, MoveReading>
}

/** Neighbouring pieces of one kind and block make one part; headers, contacts and references stay single. */
function joinParts(pieces: readonly Piece[], draft: string): Part[] {
  const single = new Set<PartKind>([
    'header',
    'contact',
    'reference',
    'enclosure',
    'sign-off',
    'date',
    'signature'
  ])
  const parts: (Part & {block: number})[] = []
  for (const {kind, start, end, text, block} of pieces) {
    const last = parts.at(-1)
    const isBlock = !['front-matter', 'body', 'quote', 'mail-signature'].includes(kind)
    if (last?.kind === kind && !single.has(kind) && !(isBlock && last.block !== block)) {
      last.end = end
      last.text = draft.slice(last.start, end)
    } else parts.push({kind, start, end, text, block})
  }
  return parts.map(({kind, start, text}) => {
    const lead = text.length - text.trimStart().length
    return {kind, start: start + lead, end: start + text.trimEnd().length, text: text.trim()}
  })
}

function readHeaders(parts: readonly Part[], pieces: readonly Piece[]): Header[] {
  return pieces
    .filter(({kind}) => kind === 'header')
    .flatMap(({start, end, text}): Header[] => {
      const match = /^([\w-]+)\s*:\s*/.exec(text)
      if (!match) return []
      const value = text.slice(match[0].length).trimEnd()
      const from = start + match[0].length
      return [
        {
          name: match[1]!.toLowerCase(),
          start,
          end,
          value: {start: from, end: from + value.length, text: value}
        }
      ]
    })
}

/** The first line after `-- ` signs a letter that has no other signature. */
function bareMailSignature(part: Part | undefined): Part | undefined {
  const match = part && /^--\s*?[\r\n]+([^\r\n]+)/.exec(part.text)
  if (!match) return
  const start = part.start + match[0].length - match[1]!.length
  return {kind: 'signature', start, end: part.start + match[0].length, text: match[1]!}
}
