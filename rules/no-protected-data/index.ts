import {rule, type PhraseList} from '../../src/kit.js'
import {
  age,
  asked,
  ethnicity,
  family,
  health,
  immigration,
  orientation,
  papers,
  politics,
  pregnancy,
  religion
} from './words.js'

/** What each list's phrases tell of; a sentence is noted once, by the first list that holds it. */
const matters: readonly {list: PhraseList; matter: string}[] = [
  {list: age, matter: 'your age'},
  {list: pregnancy, matter: 'a child on the way'},
  {list: family, matter: 'your family'},
  {list: health, matter: 'your health'},
  {list: religion, matter: 'your belief'},
  {list: ethnicity, matter: 'your origin'},
  {list: orientation, matter: 'your sex or orientation'},
  {list: politics, matter: 'your politics or union'},
  {list: immigration, matter: 'your right to stay'},
  {list: papers, matter: 'your looks, records or numbers'}
]

export default rule({
  id: 'no-protected-data',
  area: 'tone',
  severity: 'suggestion',
  private: true,
  summary: 'Private matters need not be told',
  why: 'It is yours to tell or not: no employer needs it to judge your work, and what you need at an interview you may ask for without saying why.',
  sources: [
    'https://www.myperfectresume.com/how-to/tips/leave_personal_information_out',
    'https://www.lawdepot.co.uk/blog/how-to-avoid-discrimination-during-hiring/',
    'https://blog.petdance.com/2006/11/04/twelve_items_to_leave_off_your',
    'https://www.cardiff.ac.uk/careers-advice/compete-for-a-job/interviews/after-your-interview'
  ],
  phrases: [...matters.map(({list}) => list), asked],
  *check(letter) {
    const noted = new Set(letter.find(asked).map(({sentence}) => sentence))
    for (const {list, matter} of matters) {
      for (const hit of letter.find(list)) {
        if (noted.has(hit.sentence)) continue
        noted.add(hit.sentence)
        // The matter and not the words: what is private is not said twice.
        yield {reason: `This tells of ${matter}, which you may keep to yourself`, place: hit}
      }
    }
  },
  examples: {
    valid: [
      'I have the right to work in this country.',
      'Could the second interview be in a room without stairs?',
      'I can work early, late and weekend shifts.',
      'I would be glad to move to Halifax for the post.'
    ],
    nearMiss: [
      'I led the disability access project at the library.',
      'I teach religious studies, and I ran the pregnancy clinic before that.',
      'My work with disabled children taught me to listen.',
      'I am single-minded about safety, and I married the two databases over a weekend.',
      'My family business sells timber.',
      'I was responsible for 40 children in the baby room of a nursery.',
      'As a union solicitor’s clerk I filed two hundred claims.',
      'As you asked, I confirm that my work permit runs until 2029.'
    ],
    invalid: [
      {
        text: 'I am 58 years old and have driven cranes since I left school.',
        flags: ['I am 58 years old and'],
        better: 'I have driven cranes since I left school.',
        stage: 'after-rejection'
      },
      {text: 'I am a widow, and my children have left home.', flags: ['I am a widow']},
      {text: 'I shall be on maternity leave until May.', flags: ['I shall be on maternity leave']},
      {
        text: 'I am deaf in one ear, so I would be glad of a quiet room for the interview.',
        flags: ['I am deaf in'],
        better: 'I would be glad of a quiet room for the interview.',
        stage: 'after-rejection'
      },
      {text: 'As a practising Sikh I value honesty.', flags: ['As a practising Sikh']},
      {text: 'I am of Nigerian descent.', flags: ['I am of Nigerian descent']},
      {text: 'I am a lesbian and my girlfriend is a nurse.', flags: ['my girlfriend']},
      {
        text: 'I have belonged to a trade union since 2004.',
        flags: ['I have belonged to a trade union']
      },
      {text: 'My visa expires in June.', flags: ['My visa']},
      {text: 'I attach a photo of myself at the controls.', flags: ['photo of myself']}
    ]
  }
})
