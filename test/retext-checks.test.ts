/** The borrowed checks, asked about pairs of words. */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {describe, expect, it} from 'vitest'
import {repeatedWords, wrongArticles} from '../src/engines/retext-checks.js'
import {readLetter} from '../src/letter/read.js'
import type {Letter} from '../src/letter/types.js'

function read(text: string): Letter {
  return readLetter(retext().use(retextEnglish).parse(text), text)
}

function repeats(text: string): [string, string][] {
  const letter = read(text)
  return repeatedWords(letter).map((found) => [letter.text(found), found.expected])
}

function articles(text: string): [string, string][] {
  const letter = read(text)
  return wrongArticles(letter).map((found) => [letter.text(found), found.expected])
}

describe('repeatedWords', () => {
  it.each([
    ['Thank you for the the tour.', 'the the', 'the'],
    ['The the crew was kind.', 'The the', 'The'],
    ['I I saw it.', 'I I', 'I'],
    [
      'I asked about the nights, as we had agreed in the summer, and nights\n  nights are free.',
      'nights\n  nights',
      'nights'
    ]
  ])('finds the repetition in %j', (text, actual, expected) => {
    expect(repeats(text)).toEqual([[actual, expected]])
  })

  it.each([
    'They had had a cook.',
    'I know that that is late.',
    'Duran Duran played.',
    'I came in. In May I left.',
    'It was long, long ago.',
    'We met at [name] [name].',
    ''
  ])('is silent about %j', (text) => {
    expect(repeats(text)).toEqual([])
  })

  it('reads the body and nothing around it', () => {
    const text = 'Dear Ms Okafor,\n\nThank you.\n\nKind regards,\nTom Hale\n\n> for the the tour'
    expect(repeats(text)).toEqual([])
  })
})

describe('wrongArticles', () => {
  it.each([
    ['It was a honest answer.', 'a', 'an'],
    ['A hour passed.', 'A', 'An'],
    ['I had an useful talk.', 'an', 'a'],
    ['I was a Office Manager.', 'a', 'an'],
    ['I was an Night Porter.', 'an', 'a'],
    ['I have a 8-week course.', 'a', 'an'],
    ['It was a “easy” shift.', 'a', 'an']
  ])('finds the article in %j', (text, actual, expected) => {
    expect(articles(text)).toEqual([[actual, expected]])
  })

  it.each([
    'It was an honour, a union and a one-off.',
    'I have an 11-year record, an 80-hour course and a 100-hour one.',
    'I met an HR manager, a UK nurse and an NHS porter.',
    'Vitamin A is in it.',
    'I have a [role] and an [employer].',
    'I spent a hotel stay and an hotel stay.',
    'I chose a, or b.',
    ''
  ])('is silent about %j', (text) => {
    expect(articles(text)).toEqual([])
  })
})

describe('both', () => {
  it('need no positions in the tree', () => {
    const text = 'Thank you for the the tour and a honest talk.'
    const tree = retext().use(retextEnglish).parse(text)
    const bare = JSON.parse(
      JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
    ) as typeof tree
    const letter = readLetter(bare, text)
    expect(repeatedWords(letter)).toHaveLength(1)
    expect(wrongArticles(letter)).toHaveLength(1)
  })

  it('leave the tree as it was', () => {
    const letter = read('Thank you for the the tour and a honest talk.')
    const before = JSON.stringify(letter.tree)
    repeatedWords(letter)
    wrongArticles(letter)
    expect(JSON.stringify(letter.tree)).toBe(before)
  })
})
