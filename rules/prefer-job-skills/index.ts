import {
  evidenceOf,
  keySkills,
  missingAt,
  readEvidence,
  rule,
  type KeySkill,
  type Letter
} from '../../src/kit.js'

/** Key skills that tie a letter to the job: the sources ask for one to three; two leave nothing to wish for. */
const enough = 2

/** Key skills that a letter names at most. */
const most = 3

const job =
  'Bookkeeper, Pell Joinery\n\nThe role\n- Run the payroll for thirty staff\n- Order timber and fittings\n\nEssential\n- Experience with Xero\n- VAT returns\n\nWe offer free parking.'
const cv =
  'Tom Hale, bookkeeper. Fennick Mills, 2018 to 2024: payroll for sixty staff, purchase ledger, VAT returns, all in Xero.'

export default rule({
  id: 'prefer-job-skills',
  area: 'personal',
  severity: 'suggestion',
  stages: ['after-application', 'after-phone-interview', 'after-interview', 'speculative'],
  needs: ['job'],
  summary: 'Name skills that the advert asks for and the CV shows',
  why: 'A skill from the advert, with a fact from the CV, tells the reader at once why this letter fits this job.',
  sources: [
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters',
    'https://www.engineering.iastate.edu/ecs/students/the-employment-process/step-7-interview-and-follow-up/thank-you-notes/',
    'https://careercenter.missouristate.edu/Students/ThankYouLetters.htm'
  ],
  *check(letter) {
    const {job, cv, skills = []} = letter.facts
    // Without a CV nobody knows what the writer has.
    if (job === undefined || (cv === undefined && skills.length === 0)) return
    const own = evidenceOf([cv ?? '', ...skills].join('\n\n'))
    const told = readEvidence(
      [...letter.paragraphs, ...letter.part('postscript')].map(letter.text).join('\n\n')
    )
    const keys = keySkills(job)
    const untold = keys.filter(({skill}) => !told.shows(skill))
    const named = keys.length - untold.length
    const had = untold.filter(({skill}) => own.names(skill)).slice(0, most - named)
    if (named >= enough || had.length === 0) return
    // Where advert and CV call it by different names, by its usual one.
    const names = had.map(({skill, words}) => (own.says(words) ? textOf(words) : skill.name))
    yield {
      reason: `Did not recognise ${orList(names)}, which the advert asks for and ${cv === undefined ? 'the facts declare' : 'the CV shows'}; a deed with ${had.length > 1 ? 'one of them' : 'it'} would tie the letter to the job`,
      place: placeFor(letter)
    }
  },
  examples: {
    valid: [
      {
        text: 'I ran the payroll in Xero for six years.',
        facts: {job, cv},
        stage: 'after-interview'
      },
      // Nobody knows whether the writer has them.
      {text: 'I kept bees for six years.', facts: {job}, stage: 'after-interview'},
      // The CV has none of them.
      {
        text: 'I kept bees for six years.',
        facts: {job, cv: 'Beekeeper at Otterford Abbey, 2018 to 2024.'},
        stage: 'speculative'
      }
    ],
    nearMiss: [
      // In other words.
      {
        text: 'At Fennick Mills I paid the wages of sixty people and prepared the VAT return.',
        facts: {job, cv},
        stage: 'after-application'
      },
      // No requirement: a benefit, and something that is not needed.
      {
        text: 'I mended roofs for six years.',
        facts: {
          job: 'Roofer\n\nNo experience with Xero needed.\n\nBenefits\n- First aid training',
          cv: 'Roofer; Xero; first aid.'
        },
        stage: 'after-interview'
      }
    ],
    invalid: [
      {
        text: 'I worked at Fennick Mills for six years. I would love to work with you.',
        flags: [''],
        facts: {job, cv},
        stage: 'after-interview',
        better:
          'I worked at Fennick Mills for six years, where I ran the payroll and prepared the VAT returns in Xero. I would love to work with you.'
      },
      {
        text: 'Thank you for the interview.\n\nI cut the waiting time of lorries from fifty minutes to eighteen.',
        flags: [''],
        facts: {
          job: 'Yard supervisor\n\nYou will need a forklift licence and a first aid certificate.',
          skills: ['first aid', 'forklift']
        },
        stage: 'after-interview'
      },
      {
        text: 'I would love to work on your wards.',
        flags: [''],
        facts: {
          job: '# Healthcare assistant\n\n**Person specification**\n\n* Phlebotomy (essential)\n* Safeguarding',
          cv: 'Two years on Larch Ward: taking bloods, safeguarding lead.'
        },
        stage: 'after-application'
      }
    ]
  }
})

/** Behind the skills that the letter names, or where they belong. */
function placeFor(letter: Letter): {start: number; end: number} {
  const end = letter.moves.skills.ranges.at(-1)?.end
  return end === undefined ? missingAt(letter, 'skills') : {start: end, end}
}

function textOf({words}: KeySkill['words']): string {
  return words.map(({text}) => text).join(' ')
}

function orList(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop()!
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}
