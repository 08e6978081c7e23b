import {missing, rule} from '../../src/kit.js'
import {emptySubjects, pressingSubjects} from './words.js'

/**
 * Characters of a subject line that a telephone still shows nearly whole. Advice says 50 to 60; beyond 80 the role or the
 * name at its end is cut even on a desk screen (our judgement).
 */
const longSubject = 80

const empty = new Set<string>(emptySubjects)
const pressing = new Set<string>(pressingSubjects)

export default rule({
  id: 'require-subject',
  area: 'form',
  severity: 'suggestion',
  summary: 'An e-mail’s subject names the role or the purpose',
  why: 'The subject decides whether a busy reader opens the mail, and finds it again later.',
  sources: [
    'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
    'https://coreuat-cdn.smartcompany.com.au/business-advice/one-thing-always-keep-email-subject-line',
    'https://oitecareersblog.od.nih.gov/2011/12/09/friday-follow-up-writing-a-cold-e-mail/'
  ],
  options: {characters: longSubject},
  *check(letter, {characters}) {
    const {headers, subject} = letter
    if (letter.medium.value !== 'email' || headers.length === 0) return
    const text = subject?.text.trim() ?? ''
    if (text === '') {
      const at = subject?.start ?? headers.at(-1)!.end
      yield {
        ...missing(letter, 'subject'),
        place: {start: at, end: at},
        severity: 'warning'
      }
      return
    }
    const place = subject!
    const said = plain(text)
    if (isShouted(text)) {
      yield {
        reason: `\`${text}\` stands in capitals, which may read as shouting`,
        place,
        severity: 'warning'
      }
    } else if (pressing.has(said)) {
      yield {reason: `\`${text}\` presses and does not say what the mail is about`, place}
    } else if (empty.has(said)) {
      yield {
        reason: `\`${text}\` does not say which role or which meeting the mail is about`,
        place
      }
    } else if (text.length > characters) {
      yield {
        reason: `\`${text}\` has ${text.length} characters, of which many screens show about 60`,
        place
      }
    }
  },
  examples: {
    valid: [
      'Subject: Thank you for the porter interview\n\nDear Ms Okafor,',
      'Subject: Application for Night Porter, Tom Hale\n\nDear Ms Okafor,',
      'Subject: Speculative enquiry: stage carpentry\n\nDear Ms Okafor,',
      'Subject: Thank you\n\nDear Ms Okafor,'
    ],
    nearMiss: [
      // Without headers there is no subject to judge.
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.',
      'Subject: Following up on the porter post\n\nDear Ms Okafor,',
      // Abbreviations are written in capitals.
      'Subject: NHS HCA (BAND 2) interview\n\nDear Ms Okafor,',
      {text: 'From: Tom Hale\n\nDear Ms Okafor,', medium: 'paper'}
    ],
    invalid: [
      {
        text: 'Subject:\n\nDear Ms Okafor,\n\nThank you for seeing me on Tuesday.',
        flags: [''],
        better:
          'Subject: Thank you for the porter interview\n\nDear Ms Okafor,\n\nThank you for seeing me on Tuesday.'
      },
      {
        text: 'From: Tom Hale <tom.hale@example.com>\nTo: jobs@example.com\n\nDear Ms Okafor,',
        flags: ['']
      },
      {
        text: 'Subject: Following up\n\nDear Ms Okafor,',
        flags: ['Following up'],
        better: 'Subject: Following up on the porter post\n\nDear Ms Okafor,'
      },
      {
        text: 'Subject: URGENT PLEASE READ\n\nDear Ms Okafor,',
        flags: ['URGENT PLEASE READ'],
        better: 'Subject: Night porter, Tom Hale\n\nDear Ms Okafor,'
      },
      {
        text: 'Subject: My interview with you on Tuesday the third of March at ten o’clock for the post of night porter\n\nDear Ms Okafor,',
        flags: [
          'My interview with you on Tuesday the third of March at ten o’clock for the post of night porter'
        ],
        better: 'Subject: Night porter interview, 3 March\n\nDear Ms Okafor,'
      }
    ]
  }
})

/** The subject without reply marks and punctuation, in lower case. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:(?:re|fwd?|aw)\s*:\s*)+/, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Two long words or more, and none in small letters: short words in capitals are abbreviations. */
function isShouted(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length >= 2 && !/\p{Ll}/u.test(text)
}
