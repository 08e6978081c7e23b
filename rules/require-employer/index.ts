import {missing, rule} from '../../src/kit.js'

export default rule({
  id: 'require-employer',
  area: 'personal',
  severity: 'suggestion',
  summary: 'Name the employer',
  why: 'Their name in the letter shows that it was written for them.',
  sources: [
    'https://www.open.edu/openlearn/science-maths-technology/returning-stem/',
    'https://owl.purdue.edu/owl/job_search_writing/skilled_labor_job_search_resources/follow_up_thank_you_letters/follow_up_and_thank_you_letters_part_1.html'
  ],
  needs: ['employer'],
  *check(letter) {
    const employer = words(letter.facts.employer ?? '')
    const said = new Set(
      words(
        [
          letter.text(letter.body),
          letter.subject?.text ?? '',
          ...letter.part('inside-address').map(({text}) => text)
        ].join(' ')
      )
    )
    // "Bramble & Oakes" or "Bramble" says enough; "Ltd" alone does not.
    if (employer.length === 0 || employer.some((word) => said.has(word))) return
    if (letter.placeholders.length > 0 && letter.template) return
    yield missing(letter, 'employer', letter.facts.employer)
  },
  examples: {
    valid: [
      {text: 'I would love to work at Fennick Mills.', facts: {employer: 'Fennick Mills Ltd'}},
      {text: 'Fennick is where I hope to stay.', facts: {employer: 'Fennick & Daughters'}},
      'I would love to work with you.'
    ],
    nearMiss: [
      {
        text: 'Mr Bell\n12 Weir Lane\nFennick Mills\n\nDear Mr Bell,\n\nI would love to work with you.\n\nYours sincerely\nAda Quist',
        facts: {employer: 'Fennick Mills'}
      },
      {text: 'I would love to work at Fennick.', facts: {employer: 'The Fennick Mills Co., Ltd.'}}
    ],
    invalid: [
      {
        text: 'I would love to work with you.',
        facts: {employer: 'Fennick Mills'},
        flags: [''],
        better: 'I would love to work at Fennick Mills.'
      },
      {
        text: 'The mills of the valley are a fine sight.',
        facts: {employer: 'Arkle Looms Ltd'},
        flags: ['']
      },
      {text: 'Thank you for the interview.', facts: {employer: 'Tansy Care'}, flags: ['']}
    ]
  }
})

/** Words of a firm's name that tell it from others. */
function words(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > 1 && !common.has(word))
}

const common = new Set(
  'and the of for in at co ltd limited inc llc llp plc gmbh company corporation corp group holdings partners services sons daughters'.split(
    ' '
  )
)
