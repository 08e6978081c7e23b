import {claimsOf, evidenceOf, rule} from '../../src/kit.js'

/** Words below which a text is a note and no CV. Our judgement: a CV of half a page has more than a hundred. */
const leastWords = 40

const cv =
  'Tom Hale, bookkeeper\n\nPell Joinery, Ashdale, 2018 to 2024: kept the ledgers of a workshop of thirty, reconciled the bank each week, ran the wages, prepared VAT returns in Xero.\nLarkbridge Museum, 2014 to 2018: till and gift shop, served visitors, counted stock twice a year.\nLanguages: French (B2).\nAAT Level 3, 2017.'

export default rule({
  id: 'match-cv',
  area: 'personal',
  severity: 'warning',
  needs: ['cv'],
  summary: 'The CV backs every skill that the letter claims',
  why: 'Employers lay letter and CV side by side, and a skill that only one of them knows raises a question.',
  sources: [
    'https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters',
    'https://careercenter.missouristate.edu/Students/ThankYouLetters.htm'
  ],
  *check(letter) {
    const {cv, skills = []} = letter.facts
    if (cv === undefined || evidenceOf(cv).words < leastWords) return
    const all = evidenceOf([cv, ...skills].join('\n\n'))
    for (const claim of claimsOf(letter)) {
      if (all.shows(claim.skill)) continue
      yield {
        reason: `\`${letter.text(claim)}\` was not recognised in the CV; a line for it there, or a skill that the CV shows, would let the reader check it`,
        place: claim
      }
    }
  },
  examples: {
    valid: [
      {text: 'I ran the payroll for thirty people at Pell Joinery.', facts: {cv}},
      {text: 'I speak French and have kept books in Xero for six years.', facts: {cv}},
      {text: 'I have ten years of experience in customer service and stock control.', facts: {cv}},
      // What the writer declares counts as the CV does.
      {text: 'I hold a forklift licence.', facts: {cv, skills: ['counterbalance ticket']}},
      // A note is no CV.
      {text: 'I hold a forklift licence.', facts: {cv: 'Bookkeeper, AAT Level 3.'}}
    ],
    nearMiss: [
      {text: 'I would love to learn welding, and I have read about your CNC shop.', facts: {cv}},
      {text: 'I have never used SQL, but I kept ledgers for six years.', facts: {cv}},
      {text: 'I was glad to hear how your nurses use QuickBooks.', facts: {cv}},
      {text: 'For six years I kept the books of a German machine firm.', facts: {cv}},
      {
        text: 'I have applied for the role of HGV driver.',
        facts: {cv, role: 'HGV driver'}
      }
    ],
    invalid: [
      {
        text: 'I am fluent in Spanish and kept the ledgers of a workshop of thirty.',
        flags: ['Spanish'],
        facts: {cv},
        better: 'I speak French and kept the ledgers of a workshop of thirty.'
      },
      {
        text: 'At Pell Joinery I ran the payroll and wrote SQL for the reports.',
        flags: ['SQL'],
        facts: {cv}
      },
      {
        text: 'I bring six years of CNC machining.',
        flags: ['CNC machining'],
        facts: {cv},
        better: 'I bring six years of bookkeeping.'
      },
      {
        text: 'I hold a forklift licence and have looked after dementia patients.',
        flags: ['forklift licence', 'dementia'],
        facts: {cv}
      }
    ]
  }
})
