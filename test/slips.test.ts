/** What is a slip and what is none: names, commas, dialects, and one voice for one place. */
import {describe, expect, it} from 'vitest'
import {lintSync} from '../src/index.js'

function slips(text: string, dialect = 'en-GB'): string[] {
  const only = ['no-confused-word', 'no-letter-slip']
  return lintSync(`Dear Ms Okafor,\n\n${text}`, {dialect, only}).messages.map(
    ({actual, expected}) => `${actual} → ${expected[0]}`
  )
}

describe('slips', () => {
  it('are told with the form that the verb has there', () => {
    expect(slips('I look forward to discover it.')).toEqual(['discover → discovering'])
    expect(slips('I have went home, and I did not knew it.')).toEqual([
      'went → gone',
      'knew → know'
    ])
    expect(slips('I have become calmer, and I have come to stay.')).toEqual([])
  })

  it('are not seen in “I’d”, which is “had” as well as “would”', () => {
    expect(slips("I'd told you so. I'd been there.")).toEqual([])
    expect(slips('I would told you so.')).toEqual(['told → tell'])
  })

  it('are not made of words on two sides of a comma, but may end before one', () => {
    expect(slips('I did not, received or sent, keep any letter.')).toEqual([])
    expect(slips('It went very good, and I am glad.')).toEqual(['good → well'])
  })

  it('are not seen in names', () => {
    expect(slips('I spoke to our manager Will Received on Monday.')).toEqual([])
  })

  it('are what the letter’s English takes for one', () => {
    expect(slips('I am writing you to ask.', 'en-US')).toEqual([])
    expect(slips('I am writing you to ask.', 'en-GB')).toEqual(['writing → writing to'])
    expect(slips('The team are kind, and the staff were patient.')).toEqual([])
  })

  it('are told once, by one rule', () => {
    expect(slips('I have more patience then most.')).toEqual(['then → than'])
  })
})
