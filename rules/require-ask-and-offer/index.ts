import {missing, rule} from '../../src/kit.js'
import {asking, offering} from './words.js'

export default rule({
  id: 'require-ask-and-offer',
  area: 'content',
  severity: 'warning',
  stages: ['speculative'],
  summary: 'Say what you want and what you offer',
  why: 'With no job advertised, the reader needs to see at a glance what you hope for and what you bring.',
  sources: [
    'https://www.careers.ox.ac.uk/the-application-process/speculative-applications/',
    'https://www.open.edu/openlearn/science-maths-technology/returning-stem/'
  ],
  phrases: [asking, offering],
  *check(letter) {
    const {skills, interest, purpose, 'next-step': nextStep} = letter.moves
    const asks =
      [interest, purpose, nextStep].some(({ranges}) => ranges.length > 0) ||
      letter.find(asking).length > 0
    const offers = skills.ranges.length > 0 || letter.find(offering).length > 0
    if (asks && offers) return
    yield missing(letter, asks ? 'offer' : 'ask')
  },
  examples: {
    valid: [
      {
        text: 'I am writing to ask whether you expect to need a joiner. I have made sash windows for nine years.',
        stage: 'speculative'
      },
      {text: 'Might I come and see you? I can offer six years behind a bar.', stage: 'speculative'},
      {text: 'I applied for the post of porter.', stage: 'after-application'}
    ],
    nearMiss: [
      {
        text: 'Do you have room for a trainee? My time as a cadet would be of use.',
        stage: 'speculative'
      },
      {
        text: 'I wonder whether you might need another pair of hands in the orchard this autumn. I have picked for six seasons.',
        stage: 'speculative'
      }
    ],
    invalid: [
      {
        text: 'I am writing to ask whether you have any vacancies.',
        stage: 'speculative',
        flags: [''],
        better:
          'I am writing to ask whether you have any vacancies. I have laid bricks for nine years.'
      },
      {text: 'Do you have any jobs?', stage: 'speculative', flags: ['']},
      {text: 'Your shop window is a delight.', stage: 'speculative', flags: ['']}
    ]
  }
})
