import {rule, type Letter, type Sentence} from '../../src/kit.js'

/** Sentences of a paragraph in a row that begin with "I" [domain.md 1.1, T17]. A new paragraph takes a new breath: judgement. */
const chain = 4

/** Sentences below which a letter is too short for its openings to be counted [domain.md 1.1, T17]. */
const least = 5

/** Share of sentences that begin with "I" above which they are too many [domain.md 1.1, T17]. */
const share = 0.6

export default rule({
  id: 'no-i-chain',
  area: 'tone',
  severity: 'suggestion',
  summary: 'Not every sentence starts with I',
  why: 'A row of sentences that begin with the writer sounds like a list about the writer; begin one with the reader, the place or the time.',
  sources: [
    'https://students.brooklyn.edu/knowledge-base/how-do-i-write-a-thank-you-letter',
    'https://hellograds.com/jobs/applying-for-a-job/speculative-applications/',
    'https://www.workitdaily.com/avoid-i-cover-letter',
    'https://workplaceinsights.lhh.com/2013/02/28/writing-a-good-cover-letter-its-not-about-you/'
  ],
  *check(letter) {
    const sentences = letter.sentences.filter((sentence) => !isItem(letter, sentence))
    if (sentences.length < least) return
    const isOwn = sentences.map(({from}) => letter.tokens[from]?.word === 'i')
    const at = (index: number): {start: number; end: number} => {
      const {start, end} = letter.tokens[sentences[index]!.from]!
      return {start, end}
    }
    const starts = new Set(letter.paragraphs.map(({start}) => start))
    let row = 0
    for (const [index, own] of isOwn.entries()) {
      if (!own || starts.has(sentences[index]!.start)) row = 0
      if (own) row++
      if (row < chain) continue
      yield {
        reason: `\`${letter.text(at(index))}\` begins the fourth sentence in a row`,
        place: at(index)
      }
      return
    }
    const count = isOwn.filter(Boolean).length
    if (count <= share * sentences.length) return
    // The second of two in a row is the easiest to turn round.
    const second = isOwn.findIndex((own, index) => own && isOwn[index - 1])
    yield {
      reason: `\`${letter.text(at(second))}\` begins ${count} of ${sentences.length} sentences`,
      place: at(second)
    }
  },
  examples: {
    valid: [
      'I saw the yard on Monday. Your crane is the one I drove at Hull. I liked the new berth. It would suit me. I can start in May.',
      'I came. I saw. I liked it. Thank you.',
      'Thank you for your time. I enjoyed the tour. I would like the post. When may I call? The number is below.'
    ],
    nearMiss: [
      // A list of achievements.
      'At Hull we did this:\n\n- I moved the gate.\n- I painted the shed.\n- I trained two drivers.\n- I mended the crane.\n- I wrote the rota.',
      // A new paragraph takes a new breath.
      'Your tour was long. I enjoyed it. I liked the crane.\n\nI drove one at Hull. I can start in May. My notice is short. Please call.',
      // "In" and "It" are other words.
      'In May we moved. It was hot. Ice was short. Is it hot with you? If so, I can help.'
    ],
    invalid: [
      {
        text: 'Thank you for the tour. I enjoyed it. I liked the crane. I drove one at Hull. I can start in May.',
        flags: ['I'],
        stage: 'after-rejection',
        better:
          'Thank you for the tour. I enjoyed it. Your crane is one that I drove at Hull. I can start in May.'
      },
      {
        text: 'I write about the post. I hold a licence. Your yard is near.\n\nI drove a crane at Hull. I can start in May.',
        flags: ['I']
      },
      {
        text: 'I’m Tom Hale. We met on Monday. I’d like the post. I’ve a licence. I’ll call on Friday. I’m free in May.',
        flags: ['I']
      }
    ]
  }
})

/** Whether a sentence is an item of a list: achievements may all begin alike. */
function isItem({draft, tokens}: Letter, {from}: Sentence): boolean {
  const start = tokens[from]?.start ?? 0
  const before = draft.slice(draft.lastIndexOf('\n', start - 1) + 1, start)
  return /^\s*(?:[-*•–·]|\d+[.)])\s*$/.test(before)
}
