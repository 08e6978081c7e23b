import {countWords, profiles, rule, type Letter, type Sentence} from '../../src/kit.js'

export default rule({
  id: 'max-words',
  area: 'brevity',
  severity: 'warning',
  summary: 'Stay short, as the stage asks',
  why: 'Short letters get read and answered: replies peak at 75 to 100 words, and 400 are called excessive.',
  sources: [
    'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
    'https://personaljobcoach.co.uk/guides/how-to-write-a-thank-you-email-after-an-interview',
    'https://slinuacareers.com/2014/07/building-on-favourable-impression-for-future-success/'
  ],
  /** `limit`: body words above which the rule speaks, instead of the figures of the stage. */
  options: {limit: null as number | null},
  *check(letter, {limit}) {
    if (limit !== null && !(Number.isFinite(limit) && limit > 0)) {
      throw new TypeError(
        `Unexpected \`${limit}\` for \`limit\` of rule \`max-words\`, expected a number of words`
      )
    }
    const {title, words: band} = profiles[letter.stage.value]
    const {words} = letter
    const bound = limit ?? band.long
    const sentence = words > bound && crossing(letter, bound)
    if (!sentence) return
    const count = `The body has ${words} words`
    if (limit !== null) {
      yield {
        reason: `${count}, expected at most ${limit}; they end in this sentence`,
        place: sentence
      }
    } else if (words > band.farTooLong) {
      const reason = `${count}, far more than a letter ${title} needs: ${bound} are plenty, and they end in this sentence`
      yield {reason, place: sentence}
    } else if (words > band.tooLong) {
      yield {
        reason: `${count}; a letter ${title} rarely needs more than ${bound}, which end in this sentence`,
        place: sentence
      }
    } else {
      const reason = `${count}; letters ${title} read best with up to ${bound}, which end in this sentence`
      yield {reason, place: sentence, severity: 'suggestion'}
    }
  },
  examples: {
    valid: [
      'Thank you for showing me the workshop on Monday.',
      {text: body(21), stage: 'after-interview'},
      {text: body(29), stage: 'speculative'}
    ],
    nearMiss: [
      {text: `${body(15)}\n\n> ${body(30)}`, stage: 'after-interview'},
      {text: `${body(15)}\n\nKind regards,\nTom Hale\n\nEnc. ${body(30)}`, stage: 'after-interview'}
    ],
    invalid: [
      {text: body(24), stage: 'after-interview', flags: [line(23)], better: body(20)},
      {text: body(36), stage: 'after-interview', flags: [line(23)]},
      {text: body(50), stage: 'after-interview', flags: [line(23)]},
      {text: body(16), stage: 'keep-in-touch', flags: [line(16)], better: body(12)}
    ]
  }
})

/** The sentence in which the body passes a number of words. */
function crossing({sentences}: Letter, bound: number): Sentence | undefined {
  let words = 0
  return sentences.find(({text}) => (words += countWords(text)) > bound) ?? sentences.at(-1)
}

/** A body of so many sentences of ten words each. */
function body(sentences: number): string {
  return Array.from({length: sentences}, (_, index) => line(index + 1)).join(' ')
}

function line(day: number): string {
  return `On day ${day} the night team packed ${day} crates quickly.`
}
