import {
  canonical,
  dialectProfiles,
  doubtfulSpellings,
  once,
  rule,
  spellings,
  type Dialect,
  type Letter,
  type Range
} from '../../src/kit.js'

/** Words of each spelling from which a letter counts as mixed. Source: `domain.md` 1.6, F05. */
const mixed = 2

type English = 'American' | 'British'

interface Spelling extends Range {
  text: string
  english: English
  other: string
  /** Whether the two differ in "-ize" and "-ise" alone: Oxford spells "-ize" with "-our". */
  isIze: boolean
}

const doubtful = new Set(doubtfulSpellings)
const known = once(() => {
  const found = new Map<string, {english: English; other: string}>()
  for (const [american, british] of spellings) {
    if (doubtful.has(american) || doubtful.has(british)) continue
    found.set(american, {english: 'American', other: british})
    found.set(british, {english: 'British', other: american})
  }
  return found
})

const forms = once(() => new Set([...known().keys()].map(canonical)))

export default rule({
  id: 'match-dialect',
  area: 'form',
  severity: 'suggestion',
  summary: 'One English’s spelling throughout',
  why: 'Readers take a mixture of spellings for slips, although each is right in its own country.',
  sources: [
    'https://www.ego4u.com/en/business-english/communication/business-letter/greeting',
    'https://www.lexology.com/library/detail.aspx?g=3da99cd7-9407-4fba-a9e4-dc79ad60c2b2'
  ],
  *check(letter) {
    const {value, from} = letter.dialect
    if (dialectProfiles[value].spelling === 'mixed') return
    const found = readSpellings(letter)
    const isStated = from !== 'inferred'
    const wrong = isStated ? strangers(found, value) : minority(found, value)
    for (const {start, end, text, english, other} of wrong) {
      yield {
        reason: isStated
          ? `\`${text}\` is ${english} spelling, and the letter is in ${value}`
          : `\`${text}\` is ${english} spelling, and most of the letter is not`,
        place: {start, end},
        expected: [/^\p{Lu}/u.test(text) ? other.charAt(0).toUpperCase() + other.slice(1) : other]
      }
    }
  },
  examples: {
    valid: [
      {text: 'I organised the centre’s colour scheme.', dialect: 'en-GB'},
      {text: 'I organized the center’s color scheme.', dialect: 'en-US'},
      'My favourite colour was the theatre’s.'
    ],
    nearMiss: [
      // Oxford spelling.
      {text: 'I organized the colour scheme.', dialect: 'en-GB'},
      // Canada has both.
      {text: 'I organized the colour scheme of the center.', dialect: 'en-CA'},
      // Names and quotations keep their spelling.
      {text: 'I worked at Lincoln Center, on “The Color of Labor”.', dialect: 'en-GB'},
      // One word of each is too little to tell.
      'I organised the color scheme.',
      {text: 'I learned the program and the practice of the tire trade.', dialect: 'en-GB'}
    ],
    invalid: [
      {
        text: 'I chose the colors and the flavor.',
        flags: ['colors', 'flavor'],
        dialect: 'en-GB',
        better: 'I chose the colours and the flavour.'
      },
      {
        text: 'I organised the theatre.',
        flags: ['organised', 'theatre'],
        dialect: 'en-US',
        better: 'I organized the theater.'
      },
      {
        text: 'I organised the theatre, recognised every neighbour, and chose the color and the flavor.',
        flags: ['color', 'flavor'],
        better:
          'I organised the theatre, recognised every neighbour, and chose the colour and the flavour.'
      }
    ]
  }
})

function readSpellings({draft, sentences, tokens}: Letter): Spelling[] {
  const found: Spelling[] = []
  for (const {start, from, to, text} of sentences) {
    for (let index = from; index < to; index++) {
      const token = tokens[index]!
      // A capital within a sentence makes a name: "the Labour Party".
      if (!forms().has(token.word) || (token.capital && index > from)) continue
      const written = draft.slice(token.start, token.end)
      const spelling = known().get(written.toLowerCase())
      if (!spelling || isQuoted(text, token.start - start)) continue
      const isIze = /i[sz](?:e[ds]?|ing|ations?)$/.test(spelling.other)
      found.push({start: token.start, end: token.end, text: written, isIze, ...spelling})
    }
  }
  return found
}

/** Whether an offset of a text lies between quotation marks. */
function isQuoted(text: string, offset: number): boolean {
  return [...text.matchAll(/["“][^"”]*["”]/gu)].some(
    ({index, 0: quote}) => index < offset && offset < index + quote.length
  )
}

/** Spellings of the other English than the stated one. */
function strangers(found: readonly Spelling[], dialect: Dialect): Spelling[] {
  if (dialectProfiles[dialect].spelling === 'American')
    return found.filter(({english}) => english === 'British')
  return found.filter(({english, isIze}) => english === 'American' && !isIze)
}

/** The fewer of two spellings that both stand in the letter; at par, the ones that the dialect does not have. */
function minority(found: readonly Spelling[], dialect: Dialect): Spelling[] {
  const british = found.filter(({english}) => english === 'British')
  const isOxford = british.length > 0 && !british.some(({isIze}) => isIze)
  const american = found.filter(
    ({english, isIze}) => english === 'American' && !(isOxford && isIze)
  )
  if (british.length < mixed || american.length < mixed) return []
  if (british.length === american.length)
    return dialectProfiles[dialect].spelling === 'American' ? british : american
  return british.length < american.length ? british : american
}
