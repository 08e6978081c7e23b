import {canonical, dialectProfiles, rule, type Finding, type Letter} from '../../src/kit.js'
import {closeAdverbs} from './words.js'

const slip = new RegExp(
  `^(your['’‘ʼ]s|your)(?=\\s+(?:\\p{L}+\\s+)?(?:${closeAdverbs.join('|')}|faithfuly|sincerly)\\b)`,
  'iu'
)

export default rule({
  id: 'match-sign-off',
  area: 'form',
  severity: 'warning',
  summary: 'The close agrees with the greeting',
  why: 'In British and related letters `Yours sincerely` follows a name and `Yours faithfully` follows `Dear Sir or Madam`.',
  sources: [
    'https://www.ego4u.com/en/business-english/communication/business-letter/greeting',
    'https://www.oreilly.com/library/view/brilliant-cover-letters/9780273724636/chapter-10.html',
    'https://engaq.blogspot.com/2017/06/word-choice-is-it-faithfully-or.html',
    'https://englishpractice.com/?p=2076'
  ],
  *check(letter) {
    const {signOff} = letter
    if (!signOff) return
    const wrong = slip.exec(signOff.text)
    if (wrong) {
      yield {
        reason: `\`${wrong[0]}\` in a close is written \`Yours\``,
        place: {start: signOff.start, end: signOff.start + wrong[0].length},
        expected: [/^Y/.test(wrong[0]) ? 'Yours' : 'yours'],
        severity: 'error',
        fixable: true
      }
    }
    if (letter.medium.value === 'paper') yield* pair(letter)
  },
  examples: {
    valid: [
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper',
        dialect: 'en-GB'
      },
      {
        text: 'Dear Sir or Madam\n\nI applied for the post of porter on 3 March.\n\nYours faithfully\n\nTom Hale',
        medium: 'paper',
        dialect: 'en-GB'
      },
      {
        text: 'Dear Ms. Okafor:\n\nThank you for seeing me on Tuesday.\n\nSincerely,\n\nTom Hale',
        medium: 'paper',
        dialect: 'en-US'
      }
    ],
    nearMiss: [
      // British practice after a job title is mixed.
      {
        text: 'Dear Hiring Manager\n\nI applied for the post of porter on 3 March.\n\nYours sincerely\n\nTom Hale',
        medium: 'paper',
        dialect: 'en-GB'
      },
      // In e-mail nobody counts.
      {
        text: 'Dear Sir or Madam,\n\nI applied for the post of porter on 3 March.\n\nYours sincerely,\nTom Hale',
        medium: 'email',
        dialect: 'en-GB'
      },
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nKind regards\n\nTom Hale',
        medium: 'paper',
        dialect: 'en-GB'
      },
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours faithfully\n\nTom Hale',
        medium: 'paper',
        dialect: 'en-AU'
      }
    ],
    invalid: [
      {
        text: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours faithfully\n\nTom Hale',
        flags: ['Yours faithfully'],
        medium: 'paper',
        dialect: 'en-GB',
        better:
          'Dear Ms Okafor\n\nThank you for seeing me on Tuesday.\n\nYours sincerely\n\nTom Hale'
      },
      {
        text: 'Dear Sir or Madam\n\nI applied for the post of porter on 3 March.\n\nYours sincerely\n\nTom Hale',
        flags: ['Yours sincerely'],
        medium: 'paper',
        dialect: 'en-IE',
        better:
          'Dear Sir or Madam\n\nI applied for the post of porter on 3 March.\n\nYours faithfully\n\nTom Hale'
      },
      {
        text: 'Dear Ms. Okafor:\n\nThank you for seeing me on Tuesday.\n\nYours faithfully,\n\nTom Hale',
        flags: ['Yours faithfully,'],
        medium: 'paper',
        dialect: 'en-US',
        better: 'Dear Ms. Okafor:\n\nThank you for seeing me on Tuesday.\n\nSincerely,\n\nTom Hale'
      },
      {
        text: "Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nYour's sincerely,\nTom Hale",
        flags: ["Your's"],
        better:
          'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nYours sincerely,\nTom Hale'
      }
    ]
  }
})

/** The pair of greeting and close, on paper. */
function* pair({salutation, signOff, dialect, medium}: Letter): Generator<Finding> {
  if (!salutation || !signOff) return
  const said = signOff.text.split(/\s+/).map(canonical).join(' ').trim()
  const isStated = dialect.from !== 'inferred' && medium.from !== 'inferred'
  const {close} = dialectProfiles[dialect.value]
  if (close === 'sincerely') {
    if (said !== 'yours faithfully') return
    yield {
      reason: `\`${signOff.text}\` is seldom used in North American letters`,
      place: signOff,
      expected: [swap(signOff.text, 'Sincerely')],
      severity: 'suggestion'
    }
    return
  }
  if (close === 'either') return
  const severity = isStated ? 'warning' : 'suggestion'
  if (said === 'yours faithfully' && salutation.addressee === 'person') {
    yield {
      reason: `\`${signOff.text}\` follows a greeting that names nobody; \`${salutation.text}\` names a person`,
      place: signOff,
      expected: [swap(signOff.text, 'Yours sincerely')],
      severity
    }
  } else if (said === 'yours sincerely' && salutation.addressee === 'unknown') {
    yield {
      reason: `\`${signOff.text}\` follows a name; \`${salutation.text}\` names nobody`,
      place: signOff,
      expected: [swap(signOff.text, 'Yours faithfully')],
      severity
    }
  }
}

/** Another close with the punctuation of this one. */
function swap(text: string, close: string): string {
  return close + (/[,.]?$/.exec(text)?.[0] ?? '')
}
