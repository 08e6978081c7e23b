/** Slips by kind: each kind finds the bracketed words and offers their correction, and is silent about the corrected sentence. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {findKinds} from '../src/engines/grammar/kinds/find-kinds.js'
import {plural, wordClasses} from '../src/engines/grammar/word-classes.js'

/** Sentences by kind, slip and correction between brackets. */
const slips: Readonly<Record<string, readonly string[]>> = {
  'one-for-many': [
    'I met several [customer|customers] on the day.',
    'We have two new [machine|machines] in the hall.'
  ],
  'these-kind': ['I like [these kind|these kinds] of questions.'],
  'one-of-one': [
    'One of the best [manager|managers] trained me.',
    'Two of your [branch|branches] are near.'
  ],
  'number-of-one': ['I answered a number of [letter|letters] a day.'],
  'one-of-many': ['It is one of [reasons|the reasons] for my move.'],
  'lot-of-one': ['I met a lot of [scientist|scientists] there.'],
  'other-one': ['I worked in other [city|cities] as well.'],
  'these-mass': ['Thank you for [these|this] information.'],
  'many-for-one': [
    'I have a [letters|letter] from my tutor.',
    'Every [students|student] had a bench.'
  ],
  'much-of-many': ['I did not meet [much|many] customers.'],
  'there-is-many': ['There [is|are] many customers at noon.'],
  'many-with-is': [
    'The customers [was|were] kind.',
    'The questions that you asked [was|were] fair.',
    'My friends [says|say] that I am calm.'
  ],
  'one-with-are': [
    'The manager [have|has] my number.',
    'The training [were|was] long.',
    'The teacher [tell|tells] us the rules.'
  ],
  'each-with-are': [
    'Each of the rooms [have|has] a sink.',
    'One of the engineers [were|was] from Leeds.'
  ],
  'people-who-is': ['I like people who [is|are] calm.', 'A nurse who [are|is] calm helps.'],
  'two-with-was': ['She and I [was|were] on the ward.'],
  'form-after-modal': [
    'I can [speaks|speak] Welsh.',
    'They did not [told|tell] me.',
    'It will [causes|cause] a delay.'
  ],
  'form-after-to': ['I was asked to [wrote|write] the report.'],
  'past-after-have': ['I have [went|gone] there twice.', 'They have [accept|accepted] my notice.'],
  'plain-after-be': ['The budget was [approve|approved] by the board.'],
  'subject-without-be': ['[I|I am] applying for the post.'],
  'twice-denied': ["I don't have [no|any] questions."],
  'to-after-modal': ["I can't [to come|come] on Friday."],
  'have-with-past-time': ['I [have applied|applied] for the post of night porter on last Monday.'],
  'told-nobody': ['You [told|told me] that there is a vacancy.'],
  'want-that': ['They want [that I|me to] start in May.'],
  'preposition-of-word': ['I am proud [from|of] my work.', 'I am afraid [from|of] heights.'],
  'needless-preposition': [
    'We [discussed about|discussed] the rota.',
    '[Despite of|Despite] the rain we went on.'
  ],
  'to-of-place': ['I went [to home|home] at six.'],
  'since-for-for': ['I have cooked [since|for] two years.'],
  'twice-joined': ['Although I am young, [but I|I] am able.'],
  'capital-after-comma': ['For example, [When|when] we met, I took notes.'],
  'enough-before': ['I am not [enough strong|strong enough] to lift it.'],
  'small-letter-at-start': ['I like the yard. [it|It] is near.'],
  'preposition-of-day': [
    'We met [in|on] Tuesday.',
    'I can come [in|on] 14 May.',
    'I began [on|in] June 2019.'
  ],
  'missing-article': [
    'I am looking for [job|a job] in care.',
    'She gave me [apprentice|an apprentice] to train.'
  ],
  'then-for-than': ['Your yard is bigger [then|than] ours.'],
  'more-for-er': ['This test was [more easy|easier] than the last.'],
  'order-of-question': [
    'Please tell me when [can I|I can] come.',
    'I do not know where [is the office|the office is].'
  ],
  'lose-for-loose': ['I would [loose|lose] my place.'],
  'whose-for-who-is': ["I met people [who's|whose] lives had changed."],
  'its-for-it-is': ["The firm opened [it's|its] new kitchen."],
  'lets-for-let-us': ["[Lets|Let's] meet on Friday."],
  'day-without-apostrophe': ["I liked [yesterdays|yesterday's] visit."],
  'object-pronoun': ['Please share it with [I|me].'],
  'subject-pronoun': ['[Him|He] and I ran the bar.'],
  'comma-after-connective': ['[For instance|For instance,] we met the crew.']
}

const bracket = /\[([^|\]]*)\|([^\]]*)\]/

describe.each(Object.entries(slips))('%s', (name, proofs) => {
  it.each(proofs)('%s', (proof) => {
    const [, wrong, right] = bracket.exec(proof)!
    const text = proof.replace(bracket, '$1')
    const found = findKinds(text)
    expect(found.map((one) => [one.name, text.slice(one.start, one.end)])).toEqual([[name, wrong]])
    expect(found[0]!.replacements).toContain(right)
    expect(findKinds(proof.replace(bracket, '$2'))).toEqual([])
  })
})

it.each([
  'Many travel to work, and few like it. These work well, and those plan to stay.',
  'Two weeks is enough. The committee have met, and the staff are kind.',
  "It is an old wives' tale, and a few days later I laughed.",
  'If the manager were here, I would ask. All I did was listen.',
  'She is one of the people who has helped me.',
  'The will was read, and I can tins of plums.',
  'I have had doubts, and I have need of rest. I have found my place.',
  'It was better then. We spoke more, then less.',
  'It is more warm than hot, and she is more kind than strict.',
  'I do not say no, and I have no longer any doubt.',
  'I do not know how to begin, nor when to stop. When is the meeting?',
  'A three month notice is usual, and room two is mine.',
  'I am captain of the side. I have experience and patience. I found work.',
  'I was interested in part of it, and had an impact to be proud of.',
  'The works is on the coast. Physics is hard. The news was good.',
  'I sent it to Dr. and Mrs. Hale, etc. and so on.',
  'We need to found a club, and to married couples we give a discount.',
  'I completed my B.Com. in 2022. Since that day I have wanted to work here, so I am asking.',
  'I have been free since 2 June, and since two years ago I have cooked.'
])('leaves alone: %s', (text) => {
  expect(findKinds(text)).toEqual([])
})

it('says nothing of plain sentences', () => {
  const sentences = readFileSync(
    new URL('corpus/more/good-sentences.jsonl', import.meta.url),
    'utf8'
  )
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as {text: string}).text)
  expect(sentences.length).toBeGreaterThan(400)
  expect(sentences.filter((text) => findKinds(text).length > 0)).toEqual([])
})

it('says nothing of good letters', () => {
  const letters = readFileSync(new URL('corpus/good-letters.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as {text: string}).text)
  expect(letters.length).toBeGreaterThan(50)
  const said = letters.flatMap((text) => {
    // Whole sentences alone: lines of addresses and lists are no prose.
    const prose = text.split(/\n\s*\n/).filter((part) => /[a-z]{2}[.?!]$/.test(part.trim()))
    return prose.flatMap((part) => {
      const line = part.trim().replace(/\s+/g, ' ')
      return findKinds(line).map(
        ({name, start}) => `${name}: ${line.slice(Math.max(0, start - 20), start + 30)}`
      )
    })
  })
  expect(said).toEqual([])
})

it('finds places inside the text, in order, none twice', () => {
  const text = 'One of the manager were told. I can speaks, and many customer was there. Lets go.'
  const found = findKinds(text)
  expect(found.length).toBeGreaterThan(2)
  for (const [index, {start, end, replacements}] of found.entries()) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
    expect(replacements.length).toBeGreaterThan(0)
  }
  expect(findKinds('')).toEqual([])
})

describe('classes of words', () => {
  it('know plurals', () => {
    expect(['city', 'box', 'day', 'child', 'branch'].map(plural)).toEqual([
      'cities',
      'boxes',
      'days',
      'children',
      'branches'
    ])
  })

  it('tell things, verbs and adjectives', () => {
    const {adjectives, pluralOf, verbs, verbalThings} = wordClasses()
    expect(pluralOf.get('customer')).toBe('customers')
    expect(pluralOf.has('information')).toBe(false)
    expect(verbs.has('receive')).toBe(true)
    expect(verbalThings.has('plan')).toBe(true)
    expect(adjectives.has('good')).toBe(true)
  })
})
