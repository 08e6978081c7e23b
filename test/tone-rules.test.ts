/** Laws of the tone rules that one sentence cannot show. */
import {describe, expect, it} from 'vitest'
import {lintSync} from '../src/index.js'
import {dialects} from '../src/letter/types.js'

function flags(id: string, text: string, options: object = {}): string[] {
  return lintSync(text, {...options, only: [id]}).messages.map(({actual}) => actual)
}

describe('words between quotation marks', () => {
  it.each([
    'I replaced "hereby" in every lease.',
    'I replaced “hereby” in every lease.',
    'I replaced ‘hereby’ in every lease.',
    "The tenants' leases began with 'I hereby agree', and I wrote new ones."
  ])('are talked about, not meant: %s', (text) => {
    expect(flags('no-archaism', text)).toEqual([])
  })

  it.each([
    'I hereby apply, as the tenants’ clerk and the owners’ too.',
    'The word "lease" is hereby dropped.',
    'I hereby apply for the post of "clerk".'
  ])('are told from words beside them: %s', (text) => {
    expect(flags('no-archaism', text)).toEqual(['hereby'])
  })
})

describe('no-filler-opening', () => {
  const wish = 'I hope this letter finds you in good health.'

  it.each(dialects)('takes a wish for health as courtesy where %s asks for it', (dialect) => {
    const isCourtesy = ['en-IN', 'en-NG', 'en-ZA'].includes(dialect)
    expect(flags('no-filler-opening', wish, {dialect})).toHaveLength(isCourtesy ? 0 : 1)
  })

  it('leaves alone a wish that closes a letter', () => {
    const body = 'Thank you for the tour. The kiln was still warm. I took notes of the glaze. '
    expect(flags('no-filler-opening', body + wish, {dialect: 'en-GB'})).toEqual([])
  })

  it('leaves alone a wish that only this reader could get', () => {
    const text = 'I hope that you are well after the move that you told me about.'
    expect(flags('no-filler-opening', text, {dialect: 'en-GB'})).toEqual([])
  })
})

describe('no-curtness', () => {
  it.each([
    'Kindly send me the date of the trial.',
    'Please do the needful and confirm the date.',
    'Please tell me when the kiln is fired.',
    'Let me know if I can help with the kiln.',
    'Send me a list if you have one to spare.',
    'When will the kiln be fired, if I may ask?',
    'Could you say when? And who is on the panel?',
    'Do send me a list.'
  ])('hears the courtesy in: %s', (text) => {
    expect(flags('no-curtness', text)).toEqual([])
  })

  it('looks at the body alone', () => {
    const letter =
      'Subject: When will the kiln be fired?\n\nDear Ms Lind,\n\nThank you for the tour.'
    expect(flags('no-curtness', letter)).toEqual([])
  })
})

describe('no-archaism', () => {
  it('lets one stiff turn pass and tells of two', () => {
    const one = 'I shall be obliged for a reply. '
    expect(flags('no-archaism', 'I would be obliged for a reply.')).toEqual([])
    expect(
      flags('no-archaism', `${one}With regard to the kiln, whilst small, it is new.`)
    ).toHaveLength(1)
  })
})

describe('no-empty-check-in', () => {
  it('takes a nudge for what the letter around it says', () => {
    expect(flags('no-empty-check-in', 'Just checking in again.')).toHaveLength(1)
    const news = 'I have since passed my kiln test.'
    expect(flags('no-empty-check-in', `Just checking in again. ${news}`)).toEqual([])
  })

  it('does not forgive a chase for its news', () => {
    const text = 'I have since passed my kiln test. I will keep calling you.'
    expect(flags('no-empty-check-in', text)).toEqual(['I will keep calling'])
  })
})

describe('no-leverage', () => {
  it('lets an honest notice pass', () => {
    const notice = 'I have received another offer and fully understand if you need more time.'
    expect(flags('no-leverage', notice)).toEqual([])
    expect(flags('no-leverage', 'I have received another offer.')).toHaveLength(1)
  })
})
