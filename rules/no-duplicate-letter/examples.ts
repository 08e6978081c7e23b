/** Letters of one run, side by side. */
import type {Examples} from '../../src/kit.js'

const letter = (name: string, ...paragraphs: string[]): string =>
  [`Dear ${name},`, ...paragraphs, 'Kind regards,\nTom Hale'].join('\n\n')

const thanks =
  'Thank you for taking the time to see me on Tuesday and for telling me so much about the post of crane operator.'
const skills =
  'At Fennick Mills I helped to bring in a second shift on the loading bay. We wrote the handover on one page, tried it for three weeks, and cut the time that lorries waited by more than half.'
const availability =
  'I can start after the usual month of notice, and I would be glad to send references or anything else that you need. I look forward to hearing from you.'

const windLog =
  'Your account of the wind log stayed with me: that each driver writes down why a lift was stopped, and that nobody is ever blamed for stopping one.'
const bollards =
  'I keep thinking of the bollards that you had moved by hand, because the surveyor who drew them never saw a lorry turn in the rain.'
const canteen =
  'What you said about the canteen made me laugh, and I understood why the night crew votes on the soup before anything else is decided.'

const drawings =
  'I admire the way in which you draw each bridge by hand before it goes to the computer, and I would like to learn how a practice keeps that up when the deadlines are short.'

export const examples: Examples = {
  valid: [
    {
      text: letter('Ms Adeyemi', thanks, windLog, skills, availability),
      companions: [letter('Mr Lind', thanks, bollards, skills, availability)]
    },
    {
      text: letter('Ms Adeyemi', thanks, windLog, skills),
      companions: [letter('Ms Adeyemi', thanks, windLog, skills, availability)]
    },
    letter('Ms Adeyemi', thanks, windLog, skills, availability),
    {
      text: letter('[Name]', thanks, windLog, skills),
      companions: [letter('Ms Adeyemi', thanks, windLog, skills)],
      template: true
    }
  ],
  nearMiss: [
    // The template that the letter was made from.
    {
      text: letter('Ms Adeyemi', thanks, windLog, skills),
      companions: [letter('[Name]', thanks, windLog, skills)]
    },
    // Thanks, skills and availability are the writer's own and may be the same.
    {
      text: letter('Dr Okoro', thanks, canteen, skills, availability),
      companions: [letter('Ms Adeyemi', thanks, windLog, skills, availability)]
    },
    // One reader, greeted in two ways.
    {
      text: letter('Ruth Adeyemi', thanks, windLog, availability),
      companions: [letter('Ms Adeyemi', thanks, windLog, availability)]
    },
    // Two plain sentences.
    {
      text: letter('Mr Lind', 'Thank you for your time. I look forward to hearing from you.'),
      companions: [
        letter('Dr Okoro', 'Thank you for your time. I look forward to hearing from you.')
      ]
    }
  ],
  invalid: [
    {
      text: letter('Mr Lind', thanks, windLog, skills, availability),
      companions: [letter('Ms Adeyemi', thanks, windLog, skills, availability)],
      flags: [thanks],
      better: letter('Mr Lind', thanks, bollards, skills, availability)
    },
    {
      text: letter('Dr Okoro', thanks, windLog, availability),
      companions: [letter('Ms Adeyemi', windLog, skills)],
      flags: [windLog]
    },
    {
      text: letter(
        'Hiring Manager',
        `${drawings} The footbridge that Sandiford Engineers built at Colne is the one I walk over each day.`
      ),
      companions: [
        letter(
          'Hiring Manager',
          `${drawings} The footbridge that Pell and Partners built at Marsden is the one I walk over each day.`
        )
      ],
      flags: [drawings]
    },
    {
      text: `---\nemployer: Sandiford Engineers Ltd\n---\n\n${letter('Ms Roe', drawings, 'I have drawn footbridges for four years and would be glad to show you three of them.')}`,
      companions: [
        `---\nemployer: Pell & Partners\n---\n\n${letter('Ms Roe', drawings, 'I have drawn footbridges for nine years and would be glad to show you two of them.')}`
      ],
      flags: [drawings]
    }
  ]
}
