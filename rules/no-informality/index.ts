import {
  canonical,
  type Finding,
  type Hit,
  type Letter,
  type Part,
  type Range,
  rule
} from '../../src/kit.js'
import {
  drawn,
  emoji,
  emoticon,
  familiar,
  familiarCloses,
  familiarGreetings,
  gushing,
  marks,
  mayHoldDrawn,
  mayHoldEmoji,
  slang,
  textSpeak
} from './words.js'

/** Parts whose signs are read: a signature may have its telephone and its star. */
const read = new Set(['header', 'salutation', 'body', 'postscript', 'sign-off'])

export default rule({
  id: 'no-informality',
  area: 'tone',
  severity: 'warning',
  summary: 'No text-speak, emoji, slang or familiar address',
  why: 'Readers take chat language in a letter about work for a want of care.',
  sources: [
    'https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email',
    'https://rcampus.com/rubricshowc.cfm?code=G2497BW&sp=yes',
    'https://hr-brew.com/stories/2023/03/30/workers-love-using-exclamation-points'
  ],
  phrases: [textSpeak, slang, familiar, gushing],
  judged: [{act: 'informality', effect: 'may read as too familiar'}],
  *check(letter) {
    for (const hit of letter.find(textSpeak)) {
      if (!isName(letter, hit)) yield finding(letter, hit, 'is the language of text messages')
    }
    for (const hit of letter.find(slang)) yield finding(letter, hit, 'is slang')
    for (const hit of letter.find(familiar)) yield finding(letter, hit, 'may read as too familiar')
    const gushes = letter.find(gushing)
    if (gushes.length > 2) {
      yield {...finding(letter, gushes[2]!, 'is the third gushing phrase'), severity: 'suggestion'}
    }
    yield* greetingAndClose(letter)
    for (const part of letter.parts) if (read.has(part.kind)) yield* signs(letter, part)
    yield* exclamations(letter)
  },
  examples: {
    valid: [
      "I'd be glad to come in on Saturday, and I can't think of a better place to learn.",
      {
        text: 'Hi Niamh,\n\nThanks heaps for showing me the shed!\n\nCheers,\nMick Dunne',
        dialect: 'en-AU'
      },
      'I can ring you on Friday, no worries.'
    ],
    nearMiss: [
      'My ASAP certificate (Alcohol Service and Policy) is current.',
      'The slogan was "Yes, you can!!", and I painted it on forty vans.',
      "I worked as a plumber's mate for two summers.",
      'The guys on a tent have to be tight before the wind gets up.',
      'We ran the stall for Zing! Soft Drinks in the square.',
      'My thesis was on emoji and text-speak.'
    ],
    invalid: [
      {
        text: 'Pls let me know when the panel has met.',
        flags: ['Pls'],
        better: 'Please let me know when the panel has met.'
      },
      {
        text: 'I enjoyed the tour 😂',
        flags: ['😂'],
        better: 'I enjoyed the tour.'
      },
      {
        text: 'I loved the place!!',
        flags: ['!!'],
        better: 'I loved the place.'
      },
      {
        text: "I'm gonna need a map of the yard.",
        flags: ['gonna'],
        stage: 'after-interview',
        better: 'I am going to need a map of the yard.'
      },
      {
        text: 'Thank you for the talk about the orchard and the new cold store. It was great to meet you guys in person.',
        flags: ['you guys'],
        better:
          'Thank you for the talk about the orchard and the new cold store. It was great to meet you all in person.'
      },
      {
        text: 'Yo Sam,\n\nThank you for the tour.\n\nLater,\nKenny Walsh',
        flags: ['Yo Sam,', 'Later,'],
        better: 'Dear Sam,\n\nThank you for the tour.\n\nBest wishes,\nKenny Walsh'
      },
      {
        text: 'Hey Sam,\n\nThank you for the tour.\n\nBest wishes,\nKenny Walsh',
        flags: ['Hey Sam,'],
        better: 'Hello Sam,\n\nThank you for the tour.\n\nBest wishes,\nKenny Walsh'
      },
      {text: 'It was a joy to see the looms! I did not want to leave!', flags: ['!']}
    ]
  }
})

function finding(letter: Letter, place: Range, why: string): Finding {
  return {reason: `\`${letter.text(place)}\` ${why}`, place}
}

/** "LOL, the order ledger", "my ASAP certificate": a capital inside a sentence makes a name. */
function isName(letter: Letter, hit: Hit): boolean {
  const {capital} = letter.tokens[hit.from]!
  const isFirst = letter.tokens[hit.from - 1]?.sentence !== hit.sentence
  const isLast = letter.tokens[hit.to]?.sentence !== hit.sentence
  return capital && !isFirst && !isLast
}

function* greetingAndClose(letter: Letter): Generator<Finding> {
  const {salutation, signOff} = letter
  if (salutation) {
    const words = salutation.text.split(/[^\p{L}']+/u).map(canonical)
    if (words.some((word) => familiarGreetings.has(word))) {
      yield finding(letter, salutation, 'may read as too familiar a greeting')
    } else if (/^(?:hey|howdy)/.test(salutation.greeting)) {
      yield {...finding(letter, salutation, 'is a greeting for friends'), severity: 'suggestion'}
    }
  }
  const close = signOff?.text
    .split(/[^\p{L}]+/u)
    .map(canonical)
    .filter(Boolean)
    .join(' ')
  if (close && familiarCloses.has(close)) {
    yield finding(letter, signOff!, 'may read as too familiar a close')
  }
}

/** Emoji, emoticons, doubled marks and drawn-out words of a part. */
function* signs(letter: Letter, part: Part): Generator<Finding> {
  const kinds = [
    [emoji, 'is a picture, and pictures belong in chats', mayHoldEmoji],
    [emoticon, 'is an emoticon', undefined],
    [marks, 'is louder than one mark', /[!?]{2}/],
    [drawn, 'is drawn out as in a chat', mayHoldDrawn]
  ] as const
  for (const [pattern, why, mayHold] of kinds) {
    if (mayHold && !mayHold.test(part.text)) continue
    for (const {0: text, index} of part.text.matchAll(pattern())) {
      const before = part.text.slice(0, index)
      if (isQuoted(before) || (text.endsWith(')') && isBracketed(before))) continue
      const start = part.start + index
      yield finding(letter, {start, end: start + text.length}, why)
    }
  }
}

/** One exclamation mark is warm; the second is much. */
function* exclamations(letter: Letter): Generator<Finding> {
  const ends = letter.sentences.filter(
    ({text, from, to}) =>
      /[^!?]!["'”’)]*$/u.test(text) && to - from > 1 && !isQuoted(text.slice(0, -1))
  )
  const second = ends[1]
  if (!second) return
  const start = second.start + second.text.lastIndexOf('!')
  yield {
    ...finding(letter, {start, end: start + 1}, `ends ${ends.length} sentences`),
    severity: 'suggestion'
  }
}

/** Whether a quotation, or code, is open at the end of a text. */
function isQuoted(before: string): boolean {
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g) || count(/`/g) % 2 === 1
}

function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
