import {rule, type Letter, type Part} from '../../src/kit.js'

/** Lines that make an address: a street and a place under the name, or a street and a place alone. */
const addressLines = 2

export default rule({
  id: 'match-medium',
  area: 'form',
  severity: 'suggestion',
  summary: 'An e-mail looks like one, and a letter like one',
  why: 'Two postal addresses above an e-mail push its first sentence below what the reader sees.',
  sources: [
    'https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate'
  ],
  *check(letter) {
    if (letter.medium.value === 'email') {
      const [own, theirs] = [postal(letter, 'letterhead'), postal(letter, 'inside-address')]
      if (!own || !theirs) return
      yield {
        reason: 'Two postal addresses stand above the greeting, as in a letter on paper',
        place: {start: own.start, end: theirs.end}
      }
    } else if (letter.medium.from !== 'inferred') {
      for (const {name, start, end} of letter.headers) {
        if (!['bcc', 'cc', 'from', 'subject', 'to'].includes(name)) continue
        yield {
          reason: `\`${letter.text({start, end})}\` is a line of an e-mail, and this is a letter on paper`,
          place: {start, end}
        }
        return
      }
    }
  },
  examples: {
    valid: [
      'Subject: Porter interview\n\nDear Ms Okafor,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nTom Hale\n12 Quay Street, Whitby YO21 3PU',
      {
        text: '12 Quay Street\nWhitby YO21 3PU\n\n3 March 2025\n\nMs J Okafor\nQuay Hotel\n1 Pier Road\nWhitby YO21 3PT\n\nDear Ms Okafor\n\nThank you for seeing me on Tuesday.',
        medium: 'paper'
      },
      'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.'
    ],
    nearMiss: [
      // One address is a courtesy.
      {
        text: '12 Quay Street\nWhitby YO21 3PU\n\n3 March 2025\n\nDear Ms Okafor,\n\nThank you for seeing me on Tuesday.',
        medium: 'email'
      },
      // A reference line belongs on paper too.
      {
        text: '12 Quay Street\nWhitby YO21 3PU\n\n3 March 2025\n\nDear Ms Okafor\n\nRe: Night porter\n\nThank you for seeing me on Tuesday.',
        medium: 'paper'
      }
    ],
    invalid: [
      {
        text: '12 Quay Street\nWhitby YO21 3PU\n\n3 March 2025\n\nMs J Okafor\n1 Pier Road\nWhitby YO21 3PT\n\nDear Ms Okafor,\n\nThank you for seeing me on Tuesday.',
        flags: [
          '12 Quay Street\nWhitby YO21 3PU\n\n3 March 2025\n\nMs J Okafor\n1 Pier Road\nWhitby YO21 3PT'
        ],
        medium: 'email',
        better: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday.'
      },
      {
        text: 'Subject: Porter interview\n\nTom Hale\n88 Sorrel Street\nDayton, OH 45402\n\nMarch 3, 2025\n\nMs. Jo Okafor\n400 Courthouse Square\nDayton, OH 45402\n\nDear Ms. Okafor:\n\nThank you for seeing me on Tuesday.',
        flags: [
          'Tom Hale\n88 Sorrel Street\nDayton, OH 45402\n\nMarch 3, 2025\n\nMs. Jo Okafor\n400 Courthouse Square\nDayton, OH 45402'
        ]
      },
      {
        text: 'Subject: Porter interview\n\nDear Ms Okafor\n\nThank you for seeing me on Tuesday about the post of porter.',
        flags: ['Subject: Porter interview'],
        medium: 'paper',
        better: 'Dear Ms Okafor\n\nThank you for seeing me on Tuesday about the post of porter.'
      }
    ]
  }
})

/** The part that holds a postal address: some lines, one of which begins or ends with a number. */
function postal({part}: Letter, kind: 'letterhead' | 'inside-address'): Part | undefined {
  return part(kind).find(({text}) => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
    const hasNumber = lines.some((line) =>
      /^\s*\d+[a-z]?[\s,]+\p{L}|\d[\p{L}\d]*\s*$/iu.test(line.replace(/[\d\s()+-]{9,}/g, ''))
    )
    return lines.length >= addressLines && hasNumber
  })
}
