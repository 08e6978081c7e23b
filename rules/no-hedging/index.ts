import {rule, type Hit, type Letter} from '../../src/kit.js'
import {hedges} from './words.js'

/** Hedges from which a letter has too many [domain.md 1.1, T13]. */
const many = 3

export default rule({
  id: 'no-hedging',
  area: 'tone',
  severity: 'suggestion',
  recommended: false,
  summary: 'Few words that take back what is said',
  why: 'One hedge is honest; where each sentence has its own, the reader doubts what the writer seems to doubt.',
  sources: [
    'https://myjobadvice.wordpress.com/2015/01/21/unintentionally-coming-across-as-insecure/',
    'https://www.carolroth.com/community/weak-language-gets-weak-results/',
    'https://viviansvoice.com/2019/06/12/do-your-written-communications-sound-confident-or-apologetic/',
    'https://conversational-featurizer.readthedocs.io/en/stable/features_conceptual/politeness_strategies.html'
  ],
  phrases: [hedges],
  *check(letter) {
    const found = apart(letter.find(hedges)).filter((hit) => !isQuoted(letter, hit))
    if (found.length < many) return
    const place = found[many - 1]!
    const count = found.length === many ? 'three' : `${found.length}`
    yield {reason: `\`${letter.text(place)}\` is the third of ${count} hedges`, place}
  },
  examples: {
    valid: [
      'I think that my five years in payroll match the post.',
      'Perhaps you remember the wind log. I would be grateful for any advice that might help me.',
      'Would it be possible to see the workshop? Could you tell me when the panel will meet?'
    ],
    nearMiss: [
      'As a subeditor I struck out each "perhaps", each "possibly" and each "I suppose".',
      'A fair and quick procedure was the main result of my work, and a possible transfer to Derry appeals to me.',
      'I may call in May, might I not? I would rather come in person than write.'
    ],
    invalid: [
      {
        text: 'I think the talk went fairly well, more or less.',
        flags: ['more or less'],
        better: 'The talk went well.',
        stage: 'after-rejection'
      },
      {
        text: 'Perhaps I could be of some use. It seems to me that I might fit in. I suppose that you will decide in June.',
        flags: ['It seems to']
      },
      {
        text: 'My Welsh is, in a way, kind of decent, so to speak.',
        flags: ['so to speak'],
        better: 'My Welsh is decent.',
        stage: 'after-rejection'
      }
    ]
  }
})

/** "Kind of, I suppose" is two hedges, and "a certain amount" in "some certain amount" is one. */
function apart(hits: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  for (const hit of hits) if (hit.start >= (found.at(-1)?.end ?? 0)) found.push(hit)
  return found
}

/** Words that are spoken of stand in quotation marks. */
function isQuoted({draft}: Letter, {start}: Hit): boolean {
  return /['"‘“]$/.test(draft.slice(0, start))
}
