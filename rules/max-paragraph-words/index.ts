import {countWords, rule, type Paragraph, type Sentence} from '../../src/kit.js'

/** Words above which a paragraph is dense. Judgement after the guides' two or three sentences a paragraph of at most 25–30 words. */
const maxWords = 90
/** Sentences above which a paragraph is dense, where it also has some length: six short ones are no wall of text. Judgement. */
const maxSentences = 5
const someWords = 60

export default rule({
  id: 'max-paragraph-words',
  area: 'brevity',
  severity: 'suggestion',
  summary: 'Paragraphs that the eye can hold',
  why: 'A dense paragraph is put off until later; a break after each thought invites reading.',
  sources: [
    'https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate',
    'https://personaljobcoach.co.uk/guides/how-to-write-a-thank-you-email-after-an-interview'
  ],
  *check({paragraphs}) {
    for (const paragraph of paragraphs) {
      const {sentences, words} = paragraph
      if (sentences.length < 2) continue
      const isDense = words > maxWords || (sentences.length > maxSentences && words > someWords)
      if (!isDense) continue
      yield {
        reason: `The paragraph has ${words} words in ${sentences.length} sentences; it could break before this one`,
        place: middle(paragraph)
      }
    }
  },
  examples: {
    valid: [
      'Thank you for the tour. The yard is well kept.',
      lines(1, 5),
      `${lines(1, 5)}\n\n${lines(6, 10)}`
    ],
    nearMiss: [
      'I came. I saw. I learned. I asked. I listened. I left. I thought.',
      'On Monday I came.\n\nOn Tuesday I saw.\n\nOn Wednesday I left.'
    ],
    invalid: [
      {
        text: lines(1, 8),
        flags: ['On day 5 our whole team packed exactly 5 crates of pears.'],
        better: `${lines(1, 4)}\n\n${lines(5, 8)}`
      },
      {
        text: `Thank you.\n\n${lines(1, 10)}`,
        flags: ['On day 6 our whole team packed exactly 6 crates of pears.'],
        better: `Thank you.\n\n${lines(1, 5)}\n\n${lines(6, 10)}`
      },
      {text: lines(1, 6), flags: ['On day 4 our whole team packed exactly 4 crates of pears.']}
    ]
  }
})

/** The sentence at which the paragraph falls into halves. */
function middle({sentences, words}: Paragraph): Sentence {
  let before = countWords(sentences[0]!.text)
  let index = 1
  while (index < sentences.length - 1 && before < words / 2)
    before += countWords(sentences[index++]!.text)
  return sentences[index]!
}

/** Sentences of eleven words for some days. */
function lines(from: number, to: number): string {
  const days = Array.from({length: to - from + 1}, (_, index) => from + index)
  return days
    .map((day) => `On day ${day} our whole team packed exactly ${day} crates of pears.`)
    .join(' ')
}
