import {rule, tellEffects, unquoted, type Effect, type Letter, type Range} from '../../src/kit.js'
import {chases, counts, news, nudges, purposes} from './words.js'

/** What each list's phrases do to their reader; a sentence is told of once, by the first list that holds it. */
const pressing: readonly Effect[] = [
  {list: chases, effect: 'may read as a promise to go on chasing'},
  {list: counts, effect: 'counts messages where news would be welcome', excusable: true}
]
const nudge: Effect = {
  list: nudges,
  effect: 'asks again without saying anything new',
  excusable: true
}

export default rule({
  id: 'no-empty-check-in',
  area: 'tone',
  severity: 'suggestion',
  summary: 'No nudge that says nothing new',
  why: 'A reminder is welcome when it names the post and the day and brings something to read.',
  sources: [
    'https://coburgbanks.co.uk/blog/just-checking-in-the-most-cringe-follow-ups-from-desperate-candidates',
    'https://www.theladders.com/career-advice/this-is-when-and-how-you-follow-up'
  ],
  phrases: [chases, counts, nudges, purposes, news],
  judged: [
    {
      act: 'nagging',
      effect: 'may read as a nudge that says nothing new',
      excuses: purposes,
      unless: hasNews
    }
  ],
  check(letter) {
    // A nudge in a letter that names the post, a day or news of its own is no empty one.
    const effects = hasNews(letter) ? pressing : [...pressing, nudge]
    return unquoted(letter, tellEffects(letter, effects, purposes))
  },
  examples: {
    valid: [
      'I applied for the post of lock keeper on 3 March, and I would be glad to know whether you have decided.',
      'Since we met I have passed my boat handling test.',
      'You asked me to write again in May, so here I am.'
    ],
    nearMiss: [
      'Checking in boats at the lock was my first job.',
      'Our reminders halved the number of missed berths.',
      'I am following up on my interview for the post of lock keeper, since my licence has come.',
      'My second letter holds the right date.',
      'Just checking in. I applied for the post of lock keeper in May and have since passed my test.'
    ],
    invalid: [
      {
        text: 'Just checking in again.',
        flags: ['Just checking in again'],
        better: 'I am writing about the post of lock keeper.'
      },
      {
        text: 'This is my third e-mail about the lock.',
        flags: ['This is my third e-mail about'],
        better: 'I am writing about the post at the lock.'
      },
      {text: 'Any news?', flags: ['Any news']},
      {
        text: 'I will keep ringing until the harbour office answers.',
        flags: ['I will keep ringing']
      },
      {text: 'Bumping this to the top of your list.', flags: ['Bumping this to the top']}
    ]
  }
})

/** Whether the letter says something new: anywhere, or about the sentence of these words. */
function hasNews(letter: Letter, words?: Range): boolean {
  const {sentences} = letter
  const at = words ? sentences.findIndex(({end}) => words.start < end) : 0
  const [first, last] = words
    ? [sentences[at - 1] ?? sentences[at], sentences[at + 1] ?? sentences[at]]
    : []
  return letter
    .find(news)
    .some(({start}) => !first || !last || (first.start <= start && start < last.end))
}
