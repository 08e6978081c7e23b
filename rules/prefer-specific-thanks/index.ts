import {gratitude, rule} from '../../src/kit.js'

/** More than this many thanks sound gushing [SDN: "too thankful"]. */
const most = 3

export default rule({
  id: 'prefer-specific-thanks',
  area: 'content',
  severity: 'suggestion',
  stages: ['after-phone-interview', 'after-interview'],
  summary: 'Say what you thank for; not more than three times',
  why: 'Thanks for something named are remembered; thanks for nothing in particular, or repeated, are not.',
  sources: [
    'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
    'https://forums.studentdoctor.net/threads/post-interview-etiquette.1117999'
  ],
  phrases: [gratitude],
  *check(letter) {
    // The thanks of a subject line are those of the letter, named ahead.
    const {body} = letter
    const all = letter
      .find(gratitude)
      .filter(({start, end}) => body.start <= start && end <= body.end)
    const extra = all[most]
    if (extra) {
      yield {reason: `Thanks are given ${all.length} times; two are enough`, place: extra}
      return
    }
    const [first] = all
    if (
      !first ||
      all.some((hit) =>
        isSpecific(
          letter.sentences.find(({start, end}) => start <= hit.start && hit.end <= end)?.text ?? ''
        )
      )
    )
      return
    yield {
      reason: `\`${letter.text(first)}\` could name what the thanks are for, such as the time or a thing they showed you`,
      place: first
    }
  },
  examples: {
    valid: [
      {text: 'Thank you for showing me the drying room on Tuesday.', stage: 'after-interview'},
      {text: 'I enjoyed our talk about the lambing rota.', stage: 'after-interview'},
      {
        text: 'Thank you for the interview. Thank you again for your time.',
        stage: 'after-interview'
      }
    ],
    nearMiss: [
      {text: 'I came on Tuesday, and my customers thank me daily.', stage: 'after-interview'},
      {text: 'Thanks to the tour that you gave me, I know the yard.', stage: 'after-interview'}
    ],
    invalid: [
      {
        text: 'Thank you very much.',
        stage: 'after-interview',
        flags: ['Thank you'],
        better: 'Thank you very much for the interview.'
      },
      {text: 'I thank you once more.', stage: 'after-phone-interview', flags: ['I thank you']},
      {
        text: 'Thank you for the interview. Thank you for the tour. Thank you for lunch. Thank you for all of it.',
        stage: 'after-interview',
        flags: ['Thank you for']
      }
    ]
  }
})

/** Thanks for an occasion, a deed or a thing: "for" and a word that says more than "everything". */
function isSpecific(text: string): boolean {
  const sentence = text.replace(/\s+/g, ' ')
  return (
    /\b(?:for|of you to|you (?:took|take|gave|made|spent)|that you|how)\b\s+(?!everything\b|all\b|it\b|this\b|that\b[.,])\S/i.test(
      sentence
    ) ||
    /\b(?:enjoyed|loved|pleasure|good|great|lovely|nice) (?:our|to|meeting|talking|speaking|seeing|the|my)\b/i.test(
      sentence
    )
  )
}
