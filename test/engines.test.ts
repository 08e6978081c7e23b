/** Other people's checkers as this project uses and corrects them. */
import {describe, expect, it} from 'vitest'
import {findPassives} from '../src/engines/passive.js'
import {readingEase} from '../src/engines/readability.js'
import {countWords} from '../src/engines/word-count.js'
import {findWordyPhrases} from '../src/engines/wordiness.js'
import {writeGood} from '../src/engines/write-good.js'
import {asBody, read} from './reading.js'

/** The passives of a sentence in the body of a letter. */
function passives(sentence: string): string[] {
  const letter = read(asBody(sentence))
  return findPassives(letter).map(letter.text)
}

describe('findPassives', () => {
  it.each([
    // Known to write-good alone, to retext-passive alone, and to both.
    ['The post was advertised in May.', 'was advertised'],
    ['The offer was withdrawn in May.', 'was withdrawn'],
    ['The keys were lost in May.', 'were lost'],
    // Known to neither, but made of a verb that they know.
    ['The page was rewritten twice.', 'was rewritten'],
    ['The hall is being rebuilt.', 'being rebuilt'],
    ['The files were re-opened.', 'were re-opened'],
    // Forms of "be", also in contractions.
    ["It's been decided.", 'been decided'],
    ["They're made in Leeds.", "'re made"],
    ["That isn't known yet.", "isn't known"],
    ['The rota should be agreed.', 'be agreed'],
    // Words between the two.
    ['The post has not yet been fully funded.', 'been fully funded'],
    ['The post was not, as far as I know, filled.', 'was not, as far as I know, filled'],
    ['The post was (I believe) filled.', 'was (I believe) filled'],
    ['The tools are at present stored in Hull.', 'are at present stored'],
    ['The shop was quickly and quietly sold.', 'was quickly and quietly sold'],
    // Questions and other inversion.
    ['Was the post of head porter filled?', 'Was the post of head porter filled'],
    ['Were you given a date?', 'Were you given'],
    ['When was the mill founded?', 'was the mill founded'],
    ['It was not said, nor was it written.', 'was not said', 'was it written'],
    ['Enclosed are two references.', 'Enclosed are'],
    ['As agreed, attached is the plan.', 'attached is'],
    // Who does it makes a verb of a feeling.
    ['We were impressed by the kiln.', 'were impressed'],
    ['I was being interviewed.', 'being interviewed']
  ])('finds: %s', (sentence, ...expected) => {
    expect(passives(sentence)).toEqual(expected)
  })

  it.each([
    // Feelings and states.
    'I was excited to meet you.',
    'I am interested in the post.',
    'I was very impressed by the kiln.',
    'I am qualified, experienced and motivated.',
    'I am committed to the night shift.',
    'I am used to early starts.',
    'I am based in Leeds.',
    'I was delighted.',
    'I was encouraged to hear that.',
    'I am done with school.',
    // Nouns and adjectives in -ed.
    'It is a hundred miles, and speed is indeed the need.',
    'The bed is red.',
    'The work is unpaid.',
    'The scissors are left-handed.',
    // A noun follows.
    'There are limited places.',
    'These are used cars.',
    'It is detailed work.',
    // "has" and possession.
    "It's made a difference.",
    "He's finished the course.",
    "The firm's planned move is near.",
    // Get-passives, and the past tense.
    'I got paid on Fridays.',
    'What it was we wrote down.',
    'What it is, and what I made of it, is here.',
    // Formulas of letters.
    'Please find enclosed my certificate.',
    'I can be reached on 07700 900123.'
  ])('leaves alone: %s', (sentence) => {
    expect(passives(sentence)).toEqual([])
  })

  it('reports verbs that share a form of "be" once', () => {
    expect(passives('The page was drafted, checked and sent.')).toEqual(['was drafted'])
  })

  it('reads the body alone', () => {
    const letter = read(
      'Subject: The post was filled\n\nDear Ms Obi,\n\nThank you for your reply.\n\n> It was filled.\n\nKind regards,\nTom Hale'
    )
    expect(findPassives(letter)).toEqual([])
    expect(findPassives(read(''))).toEqual([])
  })
})

describe('findWordyPhrases', () => {
  const phrases = (body: string): string[] =>
    findWordyPhrases(read(`Subject: In order to\n\nDear Ms Obi,\n\n${body}`)).map(
      ({phrase}) => phrase
    )

  it.each([
    ['Thank you for your reply. I wrote in  order\nto ask.', 'in order to'],
    ['Thank you for your reply. I utilise the till.', 'utilize'],
    ['Utilize this, please.', 'utilize']
  ])('finds: %s', (body, phrase) => {
    expect(phrases(body)).toEqual([phrase])
  })

  it.each([
    'I worked for Commence Ltd.',
    '> in order to\n\nThank you.',
    'In the order I named both.'
  ])('leaves alone: %s', (body) => {
    expect(phrases(body)).toEqual([])
  })

  it('gives places in the draft', () => {
    const letter = read('\uFEFFDear Ms Obi,\r\n\r\nThank you. I wrote in order to ask.')
    expect(findWordyPhrases(letter).map(letter.text)).toEqual(['in order to'])
  })
})

describe('writeGood', () => {
  it('runs one check at a time', () => {
    const text = 'It was utilized in order to win.'
    expect(writeGood('passive', text)).toEqual([{start: 3, end: 15}])
    expect(writeGood('tooWordy', text).map(({start, end}) => text.slice(start, end))).toEqual([
      'It was',
      'in order to'
    ])
    expect(writeGood('passive', '')).toEqual([])
  })
})

describe('readingEase', () => {
  it('is higher for plain words and names the hardest sentence', () => {
    const plain = read('Dear Ms Obi,\n\nI ran the till. I can do it well.')
    const mixed = read('Dear Ms Obi,\n\nI ran the till. Administration necessitated organisation.')
    expect(readingEase(plain)!.ease).toBeGreaterThan(100)
    expect(readingEase(mixed)!.ease).toBeLessThan(readingEase(plain)!.ease)
    expect(readingEase(mixed)!.hardest.text).toBe('Administration necessitated organisation.')
  })

  it('does not count names, and is nothing without words', () => {
    const short = readingEase(read('Dear Ms Obi,\n\nI ran the till at Hale.'))!
    const long = readingEase(read('Dear Ms Obi,\n\nI ran the till at Constantinople.'))!
    expect(long.ease).toBe(short.ease)
    expect(readingEase(read('Dear Ms Obi,'))).toBeUndefined()
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['I don’t follow-up – ever.', 4],
    ['  two\n\twords ', 2]
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
