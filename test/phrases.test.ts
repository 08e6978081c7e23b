/** The phrase notation: what its documentation promises, its errors, and laws that hold for any words. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  canonical,
  createMatcher,
  parse,
  phrases,
  readings,
  type PhraseListOptions
} from '../src/phrases/index.js'
import {asBody, finds, read} from './reading.js'

interface Documented {
  phrase: string
  options: PhraseListOptions
  finds: string[]
  leaves: string[]
}

/** The examples of `docs/phrases.md`: a phrase, its settings and what it finds, in bold. */
function documented(): Documented[] {
  const page = readFileSync('docs/phrases.md', 'utf8').replace(/\n {4}(?=\S)/g, '\r')
  const examples: Documented[] = []
  for (const line of page.split('\n')) {
    const phrase = /^- `([^`]+)`$/.exec(line)?.[1]
    if (phrase) examples.push({phrase, options: {}, finds: [], leaves: []})
    const [, name, value] = /^ {2}- ([a-z ]+): (.+)$/.exec(line) ?? []
    const last = examples.at(-1)!
    const text = value?.replace(/\r/g, '\n')
    if (name === 'finds') last.finds.push(text!)
    else if (name === 'leaves alone') last.leaves.push(text!)
    else if (name === 'except') last.options = {except: [text!.replaceAll('`', '')]}
    else if (name === 'negation') last.options = {negation: text as 'cancels'}
  }
  return examples
}

describe('docs/phrases.md', () => {
  const examples = documented()

  it('has examples of everything', () => {
    expect(examples.length).toBeGreaterThan(25)
    expect(examples.every(({finds}) => finds.length > 0)).toBe(true)
  })

  it.each(examples.map((example) => [example.phrase, example] as const))(
    '`%s`',
    (phrase, {options, finds: found, leaves}) => {
      for (const marked of found) {
        const expected = [...marked.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words)
        expect(finds(phrase, marked.replaceAll('**', ''), options), marked).toEqual(expected)
      }
      for (const text of leaves) expect(finds(phrase, text, options), text).toEqual([])
    }
  )
})

describe('wrong notation', () => {
  it.each([
    ['{a|b', 'Unexpected end, expected "}" in phrase "{a|b" at column 5'],
    ['[a', 'Unexpected end, expected "]" in phrase "[a" at column 3'],
    ['{a]', 'Unexpected "]", expected "}" in phrase "{a]" at column 3'],
    ['a } b', 'Unexpected "}" in phrase "a } b" at column 3'],
    ['a | b', 'Unexpected "|" in phrase "a | b" at column 3'],
    ['a <b', 'Unexpected "<" in phrase "a <b" at column 3'],
    ['a !', 'Unexpected end after "!" in phrase "a !" at column 4'],
    ['a @ b', 'Unexpected "@" in phrase "a @ b" at column 3']
  ])('`%s` says where', (phrase, message) => {
    expect(() => parse(phrase)).toThrow(new SyntaxError(message))
  })

  it('names an unknown slot and the slots there are', () => {
    expect(() => parse('on <dat>')).toThrow(/slot <dat>, expected one of <co>, <date>.* column/)
  })

  it('names an unknown class', () => {
    expect(() => createMatcher([phrases(['my @nothing'])])).toThrow(
      new SyntaxError('Unknown class "@nothing" in phrase "my @nothing"')
    )
  })

  it.each(['', '[a]', '..3 a', '!a', '^', '[a] [b]', '[a] ..2 b'])(
    '`%s` does not begin with a word',
    (phrase) => {
      expect(() => createMatcher([phrases([phrase])])).toThrow(/expected it to begin with a word/)
    }
  )
})

describe('one reading for letter and phrase', () => {
  it.each([
    ["don't", ['do', 'not']],
    ['don’t', ['do', 'not']],
    ['dont', ['do', 'not']],
    ["can't", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["shan't", ['shall', 'not']],
    ['wont', ['will', 'not']],
    ["I'm", ['i', 'am']],
    ['Im', ['i', 'am']],
    ["we've", ['we', 'have']],
    ['youve', ['you', 'have']],
    ['follow-up', ['follow', 'up']],
    ['and/or', ['and', 'or']],
    ['Élan', ['elan']],
    ['œuvre', ['œuvre']],
    ['organisations', ['organizations']],
    ['favour', ['favor']],
    ['hours', ['hours']],
    ["o'clock", ['oclock']],
    ['…', []]
  ])('%s is %j', (text, expected) => {
    expect(readings(text).map(({word}) => word)).toEqual(expected)
  })

  it('keeps every reading of an ambiguous contraction', () => {
    expect(readings("I'd")[1]).toMatchObject({word: 'would', also: ['had']})
    expect(readings("it's")[1]).toMatchObject({word: "'s", also: ['is', 'has']})
    expect(readings("let's")[1]).toMatchObject({also: ['us']})
  })

  it('is stable: the canonical form of a canonical form is itself', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(canonical(canonical(text))).toBe(canonical(text))
      })
    )
  })

  it('finds words written in British and American spelling by either', () => {
    for (const [one, other] of [
      ['organise', 'organize'],
      ['realising', 'realizing'],
      ['specialisation', 'specialization'],
      ['favour', 'favor'],
      ['honoured', 'honored'],
      ['favourable', 'favorable'],
      ['favourite', 'favorite']
    ] as const) {
      expect(finds(one, `They ${other} it.`)).toEqual([other])
      expect(finds(other, `They ${one} it.`)).toEqual([one])
    }
  })

  it('finds a beginning in either spelling', () => {
    expect(finds('realise*', 'I realized it and realise it.')).toEqual(['realized', 'realise'])
    expect(finds('organisation*', 'An organization of organisations.')).toEqual([
      'organization',
      'organisations'
    ])
    expect(finds('colour*', 'The color and the colours.')).toEqual(['color', 'colours'])
    expect(finds('decis*', 'A decision that is decisive.')).toEqual(['decision', 'decisive'])
    expect(finds('e-mail*', 'I sent emails and an e-mail.')).toEqual(['emails', 'e-mail'])
  })
})

describe('matching', () => {
  it('takes the earliest and then the longest of overlapping matches', () => {
    expect(finds(['thank you', 'thank you for your time'], 'Thank you for your time.')).toEqual([
      'Thank you for your time'
    ])
    expect(finds(['you for', 'thank you'], 'Thank you for it.')).toEqual(['Thank you'])
  })

  it('finds a phrase as often as it stands', () => {
    expect(finds('thank you', 'Thank you. And once more: thank you!')).toEqual([
      'Thank you',
      'thank you'
    ])
  })

  it('reads the declared employer and job as their slots', () => {
    const statement = {facts: {employer: 'north & sons', role: 'Keeper of the Clocks'}}
    expect(finds('at <co>', 'I like it at north and sons.', {statement})).toEqual([])
    expect(finds('at <co>', 'I like it at north & sons.', {statement})).toEqual(['at north & sons'])
    expect(finds('as <role>', 'I write as keeper of the clocks today.', {statement})).toEqual([
      'as keeper of the clocks'
    ])
  })

  it('lets a placeholder fill a slot', () => {
    expect(finds('post of <role>', 'I saw the post of [Job Title] today.')).toEqual([
      'post of [Job Title]'
    ])
  })

  it('reads money, days and addresses', () => {
    expect(finds('earn <money>', 'I earn £30,000 now.')).toEqual(['earn £30,000'].map((t) => t))
    expect(finds('by <day>', 'I can come by Friday or by sun.')).toEqual(['by Friday'])
    expect(finds('see <url>', 'Please see www.example.com/work for more.')).toEqual([
      'see www.example.com/work'
    ])
  })

  it('looks in subject, reference, body and postscript, and nowhere else', () => {
    const letter = read(
      'From: porter@example.com\nSubject: Porter\n\nPorter Road 1\nLeeds\n\n3 May 2024\n\nDear Porter,\n\nThe porter.\n\nKind regards,\nPorter Hale\n\nPS The porter.\n\n> The porter.\n'
    )
    const hits = letter
      .find(phrases(['porter']))
      .map(({start}) => letter.place({start, end: start}).start.line)
    expect(hits).toEqual([2, 11, 16])
  })
})

/** Words that are no greeting, no placeholder and no abbreviation. */
const word = fc.constantFrom(
  ...`thank you for your time meeting hear soon work garden winter follow-up don't I'd we've cannot organise colour
  café résumé team O'Hara's porter twelve 30 look forward would not hope well-made and/or`.split(
    /\s+/
  )
)
const sentence = fc.array(word, {minLength: 4, maxLength: 12})

describe('laws', () => {
  it('finds a phrase made from a sentence’s own words, and its slice is those words', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length
        const to = from + 1 + (b % (words.length - from))
        const phrase = words.slice(from, to).join(' ')
        const found = finds(phrase, `Yes, ${words.join(' ')} indeed.`)
        expect(found.map((text) => text.toLowerCase())).toContain(phrase.toLowerCase())
      })
    )
  })

  it('does not care for case, curled quotes, no-break spaces, line breaks or accents’ form', () => {
    const dresses = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll("'", '’'),
      (text: string) => text.replace(/ /g, '\u00A0'),
      (text: string) => text.replace(/ /g, '  '),
      (text: string) => text.replace(/ /g, '\n'),
      (text: string) => text.replace(/ /g, '\r\n'),
      (text: string) => text.normalize('NFD')
    ]
    fc.assert(
      fc.property(sentence, fc.constantFrom(...dresses), (words, dress) => {
        const phrase = words.slice(1, 4).join(' ')
        const plain = `${words.join(' ')}`
        const count = finds(phrase, `Yes, ${plain} indeed.`).length
        expect(finds(phrase, `Yes, ${dress(plain)} indeed.`).length).toBe(count)
      })
    )
  })

  it('finds in one pass over all lists what each list finds alone', () => {
    const pool = [
      'thank you [for]',
      '{look|hope} ..2 {forward|hear}',
      'you ..3 time',
      'i would',
      '!not hear',
      'time $',
      '^ thank',
      'team*',
      '<num> ..1 team',
      'for your !time',
      'me*'
    ].map((phrase) => phrases([phrase], {except: ['for your team'], negation: 'cancels'}))
    fc.assert(
      fc.property(
        fc.array(sentence, {minLength: 1, maxLength: 4}),
        fc.subarray(pool),
        (all, lists) => {
          const {tokens} = read(asBody(all.map((words) => `Yes, ${words.join(' ')}.`).join(' ')))
          const numbers = tokens.flatMap(({kind}, index) => (kind === 'number' ? [index] : []))
          const input = {
            tokens,
            slots: {num: new Map(numbers.map((index) => [index, index + 1]))},
            isQuestion: (): boolean => false
          }
          const together = createMatcher(lists).match(input)
          for (const list of lists) {
            const alone = createMatcher([list]).match(input)
            expect(together.get(list) ?? []).toEqual(alone.get(list) ?? [])
          }
        }
      )
    )
  })

  it('never finds a phrase across the end of a sentence', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const draft = asBody(`Yes, ${one.join(' ')} indeed. No, ${other.join(' ')} indeed.`)
        const letter = read(draft)
        for (const hit of letter.find(phrases(['you ..9 indeed', 'time ..9 garden']))) {
          expect(letter.text(hit)).not.toContain('.')
        }
      })
    )
  })

  it('reads any notation without hanging, or says what is wrong', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ab {}[]|!^$?<>@.*3-')}), (source) => {
        try {
          createMatcher([phrases([source])])
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError)
        }
      })
    )
  })
})
