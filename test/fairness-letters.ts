/** Letters with slots for `fairness.test.ts`: whoever fills them, a letter stays the same letter. */
import type {Dialect, Stage} from '../src/index.js'

/** A letter with slots such as «their», stated stage and English. */
export interface SlottedLetter {
  what: string
  stage: Stage
  dialect: Dialect
  text: string
}

/** Some are good and some have faults, each of which must be found whoever wrote it. */
export const slottedLetters: readonly SlottedLetter[] = [
  {
    what: 'a good thank-you',
    stage: 'after-interview',
    dialect: 'en-GB',
    text: `Subject: Yard planner: thank you for Tuesday

Dear «title» «their»,

Thank you for showing me the yard on Tuesday, and for the hour that you and «title» «colleague» gave me. I enjoyed our talk about the tide log, and it made me even keener to work at «firm» as a yard planner.

You plan to run the north berth on two shifts from May. At «past» I helped to bring in a second shift: we wrote the handover on one page and cut the waiting time of lorries from fifty minutes to eighteen. I hold a diploma from «uni».

I would be glad to send references, and I look forward to hearing from you.

Kind regards,
«first» «last»
07700 900123`
  },
  {
    what: 'a thank-you to somebody met with a colleague',
    stage: 'after-phone-interview',
    dialect: 'en-US',
    text: `Dear «title» «their»,

Thank you for the call this morning about the loan officer position. Your colleague «colleague» was right that «pron» had a sharper question about Saturday clinics than anybody, and I have thought about it since.

In my current role at «past» I process thirty files a month, and the clinic that I set up brought in 112 new members. I am very interested in the position at «firm».

Please let me know if I can send anything else.

Sincerely,
«first» «last»`
  },
  {
    what: 'a letter with pressure',
    stage: 'status-check',
    dialect: 'en-GB',
    text: `Dear «title» «their»,

I came to «firm» for an interview about the porter post on 9 April. I am still interested in the work, but I need an answer by Friday at the latest or I will sign elsewhere.

It is unacceptable that nobody has replied to me.

Kind regards,
«first» «last»`
  },
  {
    what: 'a careless letter',
    stage: 'after-interview',
    dialect: 'en-IE',
    text: `Hi «theirFirst»,

thx for the chat about the lab technician job at «firm»!! I recieved your note and I look forward to hear from you.

«first»`
  },
  {
    what: 'a first letter on paper',
    stage: 'speculative',
    dialect: 'en-GB',
    text: `«first» «last»
14 Quarry Terrace
Larkbridge
LB3 7QT

17 June 2026

«title» «theirFirst» «their»
«firm»
2 Castle Street
Larkbridge
LB1 1AA

Dear «title» «their»,

I am a cabinetmaker in Larkbridge, and I am writing to ask whether «firm» might have room for another pair of hands this autumn, although no vacancy is advertised.

I saw your steam-bent library chairs at the open studios in May, and I would like to learn how you cut the joint between the back and the arm. For eight years I have built staircases at «past», and I have trained three apprentices.

May I visit the workshop for half an hour? If nothing is open now, I would be grateful if you kept my details on file.

Yours sincerely,

«first» «last»
07700 900789`
  },
  {
    what: 'a letter after a rejection',
    stage: 'after-rejection',
    dialect: 'en-ZA',
    text: `Dear «title» «their»,

Thank you for letting me know your decision about the library assistant post at «firm», and for the time that you and the panel gave me on 12 May. I am sorry to miss working on the mobile library.

I would be grateful for any feedback on my interview. Please keep me in mind if another post comes up.

Best wishes,
«first» «last»`
  },
  {
    what: 'a letter to keep in touch that pleads',
    stage: 'keep-in-touch',
    dialect: 'en-NG',
    text: `Dear «title» «their»,

I wrote to you in March about a place at «firm». I finished my course at «uni» in June, and I made six chairs for a village hall. I am begging you to give me a chance, as I need this job.

Your workshop still draws me, and I am free on any weekday.

Yours faithfully,
«first» «last»`
  },
  {
    what: 'a letter after an application without a next step',
    stage: 'after-application',
    dialect: 'en-AU',
    text: `Dear «title» «their»,

I applied for the post of night porter at «firm» on 2 February. I am very interested in it. For six years I ran the night desk of a forty-room guest house, and my diploma from «uni» is in hotel keeping.

Regards,
«first» «last»`
  }
]

/** Who may fill the slots, as writer and as reader: all invented. */
export const people: readonly (readonly [culture: string, first: string, last: string])[] = [
  ['English', 'Tom', 'Hale'],
  ['Yoruba', 'Olúwaṣeun', 'Adébáyọ̀'],
  ['Yoruba, a name like a swear word', 'Ganiyu', 'Shittu'],
  ['Igbo', 'Chukwuemeka', 'Okonkwo-Eze'],
  ['Hausa', 'Aisha', 'Bello'],
  ['Tamil, with an initial', 'K. Meenakshi', 'Sundaram'],
  ['Hindi', 'Rajesh', 'Kumar Singh'],
  ['Hindi, a name like a swear word', 'Sunita', 'Dikshit'],
  ['Punjabi', 'Harpreet', 'Kaur'],
  ['Chinese', 'Wei', 'Zhang'],
  ['Chinese, two letters', 'An', 'Ng'],
  ['Chinese, as an English word', 'You', 'So'],
  ['Chinese, in its own script', '伟 (Wei)', '李 (Li)'],
  ['Korean', 'Ji-woo', 'Kim'],
  ['Vietnamese', 'Minh Khai', 'Nguyễn Thị'],
  ['Vietnamese, a name like a swear word', 'Phúc', 'Trần'],
  ['Arabic', 'Fatima', 'al-Rashid'],
  ['Arabic, with particles', 'Abd al-Rahman', 'bin Yusuf'],
  ['Turkish', 'Işıl', 'Yılmaz'],
  ['Polish', 'Łukasz', 'Wójcik'],
  ['Russian, in its own script', 'Ольга', 'Петрова'],
  ['Icelandic', 'Þóra', 'Sigurðardóttir'],
  ['Welsh', 'Llŷr', 'ap Rhys'],
  ['Irish', 'Siobhán', 'Ní Bhriain'],
  ['Irish, with an apostrophe', 'Seán', "O'Sullivan"],
  ['Spanish, two surnames', 'María del Carmen', 'García López'],
  ['Portuguese', 'João', 'dos Santos'],
  ['Dutch', 'Jan', 'van der Berg'],
  ['Italian', 'Chiara', "D'Angelo"],
  ['French', 'Anne-Marie', 'Le Goff'],
  ['Māori', 'Aroha', 'Te Whata'],
  ['Zulu', 'Nomvula', 'Dlamini'],
  ['Xhosa', 'Nqobile', 'Mqhayi'],
  ['Ethiopian', 'Tirunesh', 'Assefa'],
  ['Javanese', 'Dewi', 'Suharto'],
  ['Hawaiian, with an okina', 'Keola', 'Kaʻaihue'],
  ['with two hyphens', 'Mary-Kate', 'Smith-Jones'],
  ['in ordinary words', 'Grace', 'Hope'],
  ['in words of the trade', 'Will', 'Offer'],
  ['in words of pressure', 'Rich', 'Young'],
  ['that some mock', 'Dick', 'Gay'],
  ['of a month and a day', 'April', 'Friday'],
  ['in titles', 'Dean', 'Bishop']
]

/** How a reader may be addressed. */
export const titles = [
  'Mr',
  'Ms',
  'Mrs',
  'Miss',
  'Mx',
  'Dr',
  'Prof',
  'Professor',
  'Engr',
  'Chief',
  'Sister',
  'Alhaji',
  'Rev'
] as const

/** Where the writer would work, worked or studied: all invented. */
export const firms = [
  'Otterford Docks',
  'Bramble & Oakes',
  'Adeyemi and Sons Ltd',
  'Krishna Textiles Pvt Ltd',
  'Müller Feinkost GmbH',
  'Ubuntu Co-operative',
  'eTutor',
  "O'Hara's",
  'NPQ',
  'St Brigid’s Hospice',
  'Te Pātaka Trust',
  'Zhongshan Lamps'
] as const

/** Places of study. */
export const universities = [
  'the University of Larkbridge',
  'Sandle College',
  'Obafemi Technical University',
  'Instituto Superior de Valmora',
  'IIT Madurai',
  'the Community College of Fennick',
  'Universität Tollheim'
] as const

/**
 * Correct wordings that readers elsewhere may not use themselves, by English; `learner` is correct English as it is taught
 * and translated. None may cost a point.
 */
export const wordings: Readonly<
  Record<'en-IN' | 'en-NG' | 'en-ZA' | 'learner', readonly string[]>
> = {
  'en-IN': [
    'Kindly let me know if you need any further document from my side.',
    'I request you to kindly consider my candidature.',
    'Thanking you in anticipation.',
    'Thank you in advance for your kind consideration.',
    'Please do the needful at your convenience.',
    'Kindly revert to me on the same.',
    'Please revert at the earliest, as it would help me to plan my travel.',
    'I have got ten years of experience in bridge works.',
    'I passed out of the college in 2014 with distinction.',
    'I did my schooling in Madurai and my graduation in Pune.',
    'I am presently working as a site engineer, and my notice period is two months.',
    'I am eagerly awaiting your reply.',
    'I shall be highly obliged.',
    'I remain at your disposal for any clarification.',
    'I am a fresher with a sincere wish to learn.',
    'I had given a demonstration to your good office on Tuesday.'
  ],
  'en-NG': [
    'I hope to read from you soon.',
    'Kindly find my certificates attached.',
    'Thank you in advance for your kind response.',
    'I await your reply at your convenience.',
    'I humbly submit my report for your perusal.',
    'I served in Enugu during my NYSC year and taught physics there.',
    'Compliments of the season to you and your esteemed team.',
    'I trust this mail meets you well.',
    'I look forward to your favourable response.',
    'Please accept the assurances of my highest regards.',
    'I will be glad to have the opportunity to be of service.',
    'May you have a blessed week.'
  ],
  'en-ZA': [
    'I trust that you are well.',
    'I matriculated in 2012 and hold a Code 10 licence.',
    'I can avail myself for a meeting at any time next week.',
    'I herewith attach my certified copies.',
    'I stay in Mthatha and am willing to relocate.',
    'I did my in-service training at the municipality.',
    'I would be pleased should you find me suitable.',
    'I thank you in anticipation of your response.',
    'I completed my articles in Gqeberha.',
    'It was lekker to see the workshop.'
  ],
  learner: [
    'I thank you very much for the friendly conversation.',
    'It was for me a great pleasure to visit your laboratory.',
    'I would be very happy about an answer from you.',
    'I am looking forward to a positive answer.',
    'I dispose of good knowledge of spreadsheets.',
    'I permit myself to ask how the matter stands.',
    'In case of interest I can send you further documents with pleasure.',
    'I made an apprenticeship as a baker and worked after that four years in a hotel.',
    'I have understood that the team works in two shifts, and this suits me well.',
    'I speak Polish, Russian and some German.',
    'With your team I felt at once welcome.',
    'I remain with best greetings from Kraków.',
    'Please excuse that I write only today.',
    'I hope for your understanding.'
  ]
}
