import {rule} from '../../src/kit.js'

export default rule({
  id: 'no-placeholder',
  area: 'personal',
  severity: 'error',
  summary: 'Nothing is left to fill in',
  why: 'A slot that was never filled tells the reader that the letter was written for nobody in particular.',
  sources: [
    'https://www.vault.com/skills/cover-letter/cover-letter-articles/letters/common-mistakes-and-how-to-avoid-them.aspx'
  ],
  *check(letter) {
    if (letter.template) return
    const seen = new Map<string, typeof letter.placeholders>()
    for (const slot of letter.placeholders) {
      const key = slot.text.replace(/\s+/g, ' ')
      seen.set(key, [...(seen.get(key) ?? []), slot])
    }
    // A slot that stands in ten places is one thing to fill in.
    for (const [text, [first, ...more]] of seen) {
      const often = more.length > 0 ? `, in ${more.length + 1} places` : ''
      yield {reason: `\`${text}\` is still to be filled in${often}`, place: first!}
    }
  },
  examples: {
    valid: [
      'Thank you for showing me the drying room on Tuesday.',
      {
        text: 'Dear {{name}},\n\nThank you for meeting me.\n\nKind regards,\nAda Quist',
        template: true
      },
      'I scored 7/10 [sic] in the written test.'
    ],
    nearMiss: [
      'My pronouns (she/her) are in my e-mail signature.',
      'I wear XXL gloves and know the X-ray room.',
      'In C++ a call such as f<int>(x) is checked at once; see https://example.com/{id}.'
    ],
    invalid: [
      {
        text: 'Thank you for the interview for the post of [Job Title].',
        stage: 'after-interview',
        flags: ['[Job Title]'],
        better: 'Thank you for the interview for the post of night porter.'
      },
      {text: 'Dear {{first_name}},\n\nThank you for your time.', flags: ['{{first_name}}']},
      {
        text: 'I would be glad to work at XXXX as your <Job Title>.',
        flags: ['XXXX', '<Job Title>']
      },
      {
        text: 'I came to the interview on ________ (insert date here).',
        flags: ['________', '(insert date here)']
      },
      {
        text: 'I liked [Company] at once. I hope that [Company] likes me.',
        flags: ['[Company]']
      },
      {text: 'I still hope to join %COMPANY% as ${role}.', flags: ['%COMPANY%', '${role}']}
    ]
  }
})
