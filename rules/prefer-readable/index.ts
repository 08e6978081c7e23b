import {readingEase, rule, type Letter} from '../../src/kit.js'

/** Flesch reading ease below which a text is "best understood by university graduates", in the words of the package flesch. */
const hard = 30
/** Body words below which the ease of a text says little. Our judgement: four or five sentences. */
const minWords = 60

const plain =
  'I ran the oven on my own for two years. The oven is old, and I know how to keep it clean and warm from day to day.'
const hardest =
  'Organisational responsibilities necessitated comprehensive administrative documentation.'
const other =
  'Professional collaboration facilitated the implementation of innovative communication strategies and the continual optimisation of operational methodology.'

/**
 * Words this short, with the space and stops after them, in sentences this short have an ease well above 30: their
 * syllables need no counting, which costs more than the rest of a letter's rules.
 */
const easy = {charactersPerWord: 5.9, wordsPerSentence: 28}

export default rule({
  id: 'prefer-readable',
  area: 'brevity',
  severity: 'suggestion',
  summary: 'Easy to read, as speech is',
  why: 'Whoever decides may read the letter between two meetings, and plain words travel best.',
  sources: [
    'https://github.com/words/flesch',
    'https://stylemanual.gov.au/about-style-manual/government-writing-handbook/editors-tips/sentence-length'
  ],
  *check(letter) {
    if (letter.words < minWords || isSurelyEasy(letter)) return
    const reading = readingEase(letter)
    if (!reading || reading.ease >= hard) return
    yield {
      reason: `The reading ease of the body is ${Math.round(reading.ease)}, plain English has 60 and more; this sentence is the hardest`,
      place: reading.hardest
    }
  },
  examples: {
    valid: [
      'Thank you for your time.',
      'Institutional harmonisation necessitates interdepartmental communication.',
      `${plain} ${plain.replaceAll('oven', 'till')} ${plain.replaceAll('oven', 'shop')}`
    ],
    nearMiss: [
      // Long names and terms of the trade do not make a letter hard.
      `${plain} I came from the International Radiological Instrumentation Association. ${plain}`,
      `${plain} My field is electroencephalography. ${plain}`
    ],
    invalid: [
      {
        text: `${plain} ${hardest} ${other} ${other.replace('Professional', 'Additional')}`,
        flags: [hardest]
      },
      {
        text: `${hardest} ${other} ${hardest.replace('Organisational', 'Interdisciplinary')} ${other.replace('Professional', 'Additional')} ${plain}`,
        flags: [hardest.replace('Organisational', 'Interdisciplinary')]
      },
      {
        text: `${other} ${hardest} ${other.replace('Professional', 'Departmental')} ${other.replace('Professional', 'Technological')} ${other.replace('Professional', 'International')}`,
        stage: 'after-rejection',
        flags: [hardest],
        better: `${plain}\n\n${plain.replaceAll('oven', 'till')}\n\n${plain.replaceAll('oven', 'shop')}`
      }
    ]
  }
})

function isSurelyEasy({body, words, sentences}: Letter): boolean {
  return (
    (body.end - body.start) / words < easy.charactersPerWord &&
    words / sentences.length < easy.wordsPerSentence
  )
}
