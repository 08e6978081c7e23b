import {type Hit, type Letter, type Range, rule} from '../../src/kit.js'
import {bare, numberWords, worn} from './words.js'

/** Bare claims that a letter may hold, and those it may hold in a hundred body words [domain.md T09]. */
const allowed = 2
const allowedPerHundred = 2

export default rule({
  id: 'no-cliche',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No bare buzzwords',
  why: 'A claim that every applicant makes says nothing; the same claim with a fact behind it does.',
  sources: [
    'https://www.livecareer.com/resources/cover-letters/basics/how-to-tone-down-aggressive-letters',
    'https://plansponsor.com/good-personality-traits-can-get-you-hired/?layout=print',
    'https://www.ihatepeoplethebook.com/2009/07/ten-words-not-to-say-in-your-job-interview.html'
  ],
  phrases: [worn, bare],
  judged: [{act: 'cliche', effect: 'is claimed without a fact behind it', unless: isAdvertised}],
  *check(letter) {
    const isOurs = (hit: Hit): boolean => !hasFact(letter, hit) && !isAdvertised(letter, hit)
    const tired = letter.find(worn).filter((hit) => !isAdvertised(letter, hit))
    const claims = letter.find(bare).filter(isOurs)
    const alone = claims.filter(
      (claim) => !tired.some((hit) => hit.from < claim.to && claim.from < hit.to)
    )
    const count = tired.length + alone.length
    const isMuch = count > allowed || (100 * count) / letter.words > allowedPerHundred
    for (const hit of tired) {
      yield {reason: `\`${letter.text(hit)}\` is worn from use in other letters`, place: hit}
    }
    for (const hit of isMuch ? alone : []) {
      yield {reason: `\`${letter.text(hit)}\` is claimed without a fact behind it`, place: hit}
    }
  },
  examples: {
    valid: [
      'I led a team of six, and we moved the archive in nine weeks without losing a page.',
      'I am motivated by your work on river gauges.',
      {
        text: 'As your advert asks, I am a good team player.',
        facts: {job: 'We want a good team player.'}
      }
    ],
    nearMiss: [
      'As a team player on the county hockey side I learned to lose.',
      'Innovative was what the judges called our rubber bee-house.',
      'The starter motor and the flexible hose had perished.',
      'My attention to detail brought the error rate down to 2% in March.'
    ],
    invalid: [
      {
        text: 'It was good to hear about the trade fair and the plans for the stand. I like to think outside the box when one is to be built.',
        flags: ['think outside the box'],
        better:
          'It was good to hear about the trade fair and the plans for the stand. I built my last one out of apple crates.'
      },
      {
        text: 'Being a great team player, I like late shifts.',
        flags: ['Being a great team player'],
        stage: 'after-interview',
        better: 'Being one of six on the team, I like late shifts.'
      },
      {
        text: 'Thank you for the tour of the sail loft and the new slipway on Monday. I am a motivated professional with a proven track record.',
        flags: ['I am a motivated', 'proven track record'],
        better:
          'Thank you for the tour of the sail loft and the new slipway on Monday. I sold 40 boats in my first season.'
      },
      {
        text: 'I am diligent, sincere and dedicated.',
        flags: ['I am diligent', 'sincere and dedicated'],
        stage: 'after-interview',
        better: 'I am the one who opened the shop on time every day for three years.'
      }
    ]
  }
})

/** Whether the sentence of a claim holds a number or a name. */
function hasFact(letter: Letter, {from, to, sentence}: Hit): boolean {
  let first = from
  while (letter.tokens[first - 1]?.sentence === sentence) first--
  for (let index = first; letter.tokens[index]?.sentence === sentence; index++) {
    const {kind, capital, word} = letter.tokens[index]!
    if (index >= from && index < to) continue
    if (kind === 'number' || numberWords.has(word)) return true
    if (capital && index > first && word !== 'i' && kind === 'word') return true
  }
  return false
}

/** The advert's own words are no cliché of the writer's. */
function isAdvertised(letter: Letter, hit: Range): boolean {
  const advert = letter.facts.job?.toLowerCase()
  const words =
    letter
      .text(hit)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  return advert !== undefined && words.every((word) => advert.includes(word))
}
