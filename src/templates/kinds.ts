/** Kinds of placeholders: what usually stands there, and what tries a template. */

/** Values of a kind. */
export interface Kind {
  /** Words of a name that mean this kind, where nothing is declared. */
  names: RegExp
  /** What stands there where no example is declared. People and firms are invented. */
  usual: readonly string[]
  /** What is right and yet seldom thought of. An empty text means: there is none. */
  hostile: readonly string[]
}

/** The kinds by name; of a name that fits several, the first counts. Values are our judgement. */
export const kinds = {
  'first-name': {
    names: /first|given|forename|nickname/,
    usual: ['Ruth'],
    hostile: ['', 'Jean-Luc', 'Mary Ann', 'Zoë', 'Ольга', '美咲']
  },
  'last-name': {
    names: /last|surname|family/,
    usual: ['Adeyemi'],
    hostile: ['van der Berg', 'O’Neill', 'Núñez Ortega', 'Ковальчук', '王']
  },
  title: {
    names: /honorific|salutation|title_of_courtesy|^title$/,
    usual: ['Ms'],
    hostile: ['Dr', 'Mx', 'Mr']
  },
  employer: {
    names: /employer|company|organi[sz]ation|firm|business/,
    usual: ['Otterford Docks'],
    hostile: [
      'Hale, Obi & Sons Ltd',
      'the Harwick Trust',
      'e-Mills',
      'Müller Größwerk GmbH',
      '株式会社オッター'
    ]
  },
  role: {
    names: /role|job|position|post|vacancy/,
    usual: ['night porter'],
    hostile: [
      'assistant to the head of lettings',
      'HGV driver',
      'electrician',
      'IT engineer (nights)'
    ]
  },
  weekday: {names: /weekday|day_?name/, usual: ['Tuesday'], hostile: []},
  'iso-date': {names: /iso/, usual: ['2026-03-03'], hostile: ['2025-12-30']},
  // Tuesdays, so that they agree with the weekday.
  date: {
    names: /date|when|^day$|_day$/,
    usual: ['3 March 2026'],
    hostile: ['30 December 2025', '31 March']
  },
  time: {names: /time|hour/, usual: ['10 a.m.'], hostile: ['11:30']},
  skill: {
    names: /skill|strength|tool|technolog/,
    usual: ['stock control'],
    hostile: ['C++ and C#', 'accounting', 'first aid at work (level 3)']
  },
  number: {
    names: /number|count|years|months|figure|amount|quantity/,
    usual: ['12'],
    hostile: ['1', '8', '1,100']
  },
  email: {
    names: /mail/,
    usual: ['sam.hale@example.com'],
    hostile: ['s.van-der-berg+jobs@mail.example.com']
  },
  phone: {
    names: /phone|mobile|telephone|^tel/,
    usual: ['01632 960 123'],
    hostile: ['+49 30 23125 000']
  },
  url: {
    names: /url|link|website|portfolio/,
    usual: ['https://example.com/portfolio'],
    hostile: ['https://example.com/~sam/work?tag=a&b=c']
  },
  place: {
    names: /city|town|place|location|address|street|country/,
    usual: ['Harwick'],
    hostile: ['Stratford-upon-Avon', 'Malmö']
  },
  name: {
    names: /name|recipient|sender|applicant|candidate|interviewer|manager|contact|person/,
    usual: ['Ruth Adeyemi'],
    hostile: [
      'Maria de la Cruz',
      'Nguyễn Thị Minh Khai',
      'Suharto',
      'Ольга Ковальчук',
      '王美咲',
      'Siobhán O’Neill'
    ]
  },
  flag: {names: /^(?:is|has|show|include|with|needs?)(?=_)/, usual: ['true'], hostile: ['']},
  text: {
    names: /(?:)/,
    usual: ['the new stock system'],
    hostile: ['how you plan the early shift, from the first lorry to the last']
  }
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as readonly KindName[]

/** The kind that a name means by itself: `text` where no other. */
export function kindOfName(name: string): KindName {
  // `user.firstName` is judged by its last part.
  const words = name
    .replace(/^.*[./]/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
  return kindNames.find((kind) => kinds[kind].names.test(words)) ?? 'text'
}
