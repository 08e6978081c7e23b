/** Skills of CVs, adverts and letters: whole applications of several trades, and the laws of comparing them. */
import {readdirSync, readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {describe, expect, it} from 'vitest'
import {lintSync} from '../src/index.js'
import {keySkills} from '../src/letter/skills/advert.js'
import {readEvidence} from '../src/letter/skills/evidence.js'
import {findSkills} from '../src/letter/skills/find.js'
import {prefixLength, vocabulary, type Entry} from '../src/letter/skills/vocabulary.js'
import {wordsOf} from '../src/letter/skills/words.js'

const folder = 'test/fixtures/skills'

interface Application {
  cv: string
  job: string
  letter: string
}

const trades = Object.fromEntries(
  readdirSync(folder).map((name): [string, Application] => {
    const read = (file: string): string => readFileSync(`${folder}/${name}/${file}`, 'utf8')
    return [name, {cv: read('cv.txt'), job: read('job.txt'), letter: read('letter.txt')}]
  })
)

/** The skills that a letter claims and a CV lacks. */
function unbacked(letter: string, cv: string, skills?: string[]): string[] {
  const facts = {cv, ...(skills && {skills})}
  return lintSync(letter, {only: ['match-cv'], facts}).messages.map(({actual}) => actual)
}

/** The skills that a letter could name, as the reason names them. */
function wanting({cv, job, letter}: Application, stage = 'after-interview'): string[] {
  const {messages} = lintSync(letter, {only: ['prefer-job-skills'], facts: {cv, job}, stage})
  expect(messages.length).toBeLessThanOrEqual(1)
  return messages.flatMap(({reason}) => [...reason.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
}

/** A letter with one more sentence about its writer. */
function withSentence(letter: string, sentence: string): string {
  const paragraphs = letter.split('\n\n')
  return [...paragraphs.slice(0, 2), sentence, ...paragraphs.slice(2)].join('\n\n')
}

/** Sentences for each trade: claims that its CV backs in whatever words, and claims that it lacks. */
const claims: Record<string, {backed: string[]; lacking: [sentence: string, skill: string][]}> = {
  bookkeeper: {
    backed: [
      'I have kept books in Xero and QuickBooks for nine years.',
      'I know spreadsheets inside out, pivot tables included.',
      'I have nine years of experience in bookkeeping and credit control.',
      'I have handled accounts payable for 300 invoices a month.',
      'I prepared the GST and VAT returns each quarter.',
      'At the museum I cashed up two tills a day.',
      'I speak Spanish and Portuguese.',
      'I am good at customer service, having answered suppliers and visitors.'
    ],
    lacking: [
      ['I am fluent in French and German.', 'French'],
      ['I have managed recruitment for three years.', 'recruitment'],
      ['I know SQL well and write my own queries.', 'SQL'],
      ['I hold a forklift licence.', 'forklift licence']
    ]
  },
  care: {
    backed: [
      'I have cared for elderly people with dementia for five years.',
      'I hold a CPR certificate and have been a first aider since 2022.',
      'I gave medication to fourteen residents on my own at night.',
      'I have three years of childcare behind me.',
      'I handled cash at a supermarket till.',
      'I speak Zulu and Afrikaans.',
      'I have a clean driving licence.'
    ],
    lacking: [
      ['I speak Xhosa and a little French.', 'Xhosa'],
      ['I have experience of phlebotomy and wound care.', 'phlebotomy'],
      ['I ran the payroll for two years.', 'payroll']
    ]
  },
  chef: {
    backed: [
      'I have managed a team of nine.',
      'I write the rotas for nine people.',
      'I have ten years of cooking in hotels and restaurants.',
      'I hold certificates in food safety and first aid.',
      'I catered for three hundred at weddings.',
      'I have run a pastry section for two years.'
    ],
    lacking: [
      ['I hold a personal licence.', 'personal licence'],
      ['I speak fluent Italian.', 'Italian'],
      ['I have five years of experience in bookkeeping.', 'bookkeeping'],
      ['I hold a full HGV licence.', 'HGV licence']
    ]
  },
  developer: {
    backed: [
      'I have five years of experience in Java and Postgres.',
      'I have used JavaScript and jQuery since 2019.',
      'I wrote automated tests for every service.',
      'I am certified in AWS and use Docker daily.',
      'I have mentored three trainees.',
      'I set up continuous integration for two teams.',
      'I have six years of software development behind me.'
    ],
    lacking: [
      ['I have worked with Kotlin for three years.', 'Kotlin'],
      ['I know C++ and have used it for two years.', 'C++'],
      ['I have ten years of experience in welding.', 'welding'],
      ['I am fluent in Japanese.', 'Japanese'],
      ['I have used Salesforce every day since 2017.', 'Salesforce']
    ]
  },
  driver: {
    backed: [
      'I have eleven years of truck driving behind me.',
      'I hold a commercial driver’s license with hazmat.',
      'I drove a forklift for two years.',
      'I have trained new drivers for four years.',
      'I did stock control in a warehouse.',
      'I have handled dangerous goods for four years.'
    ],
    lacking: [
      ['I speak Spanish well.', 'Spanish'],
      ['I am certified in CPR.', 'CPR'],
      ['I have three years of experience as a diesel mechanic.', 'diesel mechanic'],
      ['I have run payroll for thirty drivers.', 'payroll']
    ]
  },
  gardener: {
    backed: [
      'I have managed volunteers for six years.',
      'I hold chainsaw tickets and have felled trees up to fifteen inches.',
      'I hold a first aid certificate.',
      'I have sprayed under PA1 and PA6 for ten years.',
      'I have sold plants at the gate for six years.',
      'I write risk assessments for every job.',
      'I have supervised two staff.'
    ],
    lacking: [
      ['I have managed budgets of forty thousand pounds.', 'managed budgets'],
      ['I use AutoCAD for planting plans.', 'AutoCAD'],
      ['I have kept bees for ten years.', 'kept bees'],
      ['I have taught yoga for three years.', 'taught yoga']
    ]
  },
  machinist: {
    backed: [
      'I have ten years of CNC milling behind me.',
      'I hold a licence for fork lift trucks.',
      'I have trained apprentices for four years.',
      'I have a clean driving licence and first aid.',
      'I am used to quality inspection.',
      'I drive an overhead crane.',
      'I have done lathe work since 2011.'
    ],
    lacking: [
      ['I have eight years of experience in TIG welding.', 'TIG welding'],
      ['I speak German well.', 'German'],
      ['I know SolidWorks and have drawn with it for five years.', 'SolidWorks'],
      ['I have managed a budget of $50,000.', 'managed a budget']
    ]
  },
  nurse: {
    backed: [
      'I have taken bloods and put in cannulas for nine years.',
      'I have experience of venepuncture and IV therapy.',
      'I hold ILS, so CPR is second nature to me.',
      'I have cared for patients with dementia.',
      'I mentored eleven students.',
      'I gave medication to 28 patients a shift.',
      'I trained staff in manual handling.',
      'I have nine years of nursing and patient care planning behind me.'
    ],
    lacking: [
      ['I have worked in palliative care for six years.', 'palliative care'],
      ['I hold a qualification in midwifery.', 'midwifery'],
      ['I am fluent in Polish.', 'Polish'],
      ['I have used Tableau for two years.', 'Tableau']
    ]
  },
  teacher: {
    backed: [
      'I have taught phonics for six years.',
      'I have six years of experience in SEN and autism support.',
      'I am trained in child protection.',
      'I have coached hurling for six seasons.',
      'I teach reading and maths to mixed classes.',
      'I planned the curriculum for two classes.',
      'I play the organ and have taught music.'
    ],
    lacking: [
      ['I have run a website in WordPress for four years.', 'WordPress'],
      ['I speak fluent Spanish.', 'Spanish'],
      ['I have a qualification in counselling.', 'counselling'],
      ['I hold a lifeguarding certificate.', 'lifeguarding']
    ]
  }
}

describe.each(Object.entries(trades))('the application of a %s', (trade, application) => {
  it('has a letter that its CV backs', () => {
    expect(unbacked(application.letter, application.cv)).toEqual([])
  })

  it.each(claims[trade]!.backed)('backs: %s', (sentence) => {
    const letter = withSentence(application.letter, sentence)
    expect(unbacked(letter, application.cv)).toEqual([])
  })

  it.each(claims[trade]!.lacking)('lacks: %s', (sentence, skill) => {
    const letter = withSentence(application.letter, sentence)
    expect(unbacked(letter, application.cv)).toContain(skill)
  })

  it('reads the same in other dress', () => {
    const [sentence, skill] = claims[trade]!.lacking[0]!
    const letter = withSentence(application.letter, sentence)
    const {cv} = application
    const dresses = [
      cv.replace(/\n/g, '\r\n'),
      cv.toUpperCase(),
      cv.toLowerCase(),
      cv.replace(/[*_#|]/g, ''),
      cv.replace(/^\s*[-*•+]\s+/gm, '• '),
      cv.split('\n').reverse().join('\n'),
      `\uFEFF${cv.normalize('NFD')}`
    ]
    for (const dress of dresses) {
      expect(unbacked(application.letter, dress), dress).toEqual([])
      expect(unbacked(letter, dress)).toContain(skill)
    }
  })

  it('never lacks what its letter takes from the CV word for word', () => {
    const words = wordsOf(application.cv)
    for (const {start, end} of findSkills(words)) {
      const taken = application.cv.slice(start, end).replace(/\s+/g, ' ')
      for (const sentence of [
        `I have nine years of experience in ${taken}.`,
        `I am qualified in ${taken}.`,
        `My ${taken} is something I use daily.`
      ]) {
        expect(unbacked(withSentence(application.letter, sentence), application.cv)).toEqual([])
      }
    }
  })
})

describe('claims', () => {
  const cv = trades.bookkeeper!.cv
  const claimed = (sentence: string, more: object = {}): string[] =>
    lintSync(withSentence(trades.bookkeeper!.letter, sentence), {
      only: ['match-cv'],
      facts: {cv, ...more}
    }).messages.map(({actual}) => actual)

  it.each([
    'I would love to learn welding and CNC machining.',
    'I have never used SQL, and I speak no French.',
    'I was impressed by your nurses and by what they told me about phlebotomy.',
    'I worked for a German firm in a French town for three years.',
    'My brother ran a forklift at Banner Logistics for six years.',
    'I have applied for the post of HGV driver.',
    'I once kept the ledgers of a welder and a beekeeper for two years.',
    'I plan to take my final accountancy paper and a course in SQL next June.',
    'Since we spoke I have passed my forklift test.',
    'My CV does not mention that I speak German.',
    'I have nine years of teamwork and communication behind me.',
    'Could I use my welding ticket on your site?',
    'I know that SQL is what your analysts use.'
  ])('are not: %s', (sentence) => {
    expect(claimed(sentence)).toEqual([])
  })

  it.each([
    ['I have run a CNC router for six years.', ['CNC']],
    ['With six years of welding behind me, I am used to drawings.', ['welding']],
    ['I taught myself Python in the evenings and write scripts in it.', ['Python']],
    ['As a registered nurse I worked nights for nine years.', ['registered nurse']],
    ['My Mandarin is fluent, and I have used it at work for two years.', ['Mandarin']]
  ])('are: %s', (sentence, skills) => {
    expect(claimed(sentence)).toEqual(skills)
  })

  it('are backed by what the facts declare', () => {
    expect(claimed('I hold a forklift licence.')).toEqual(['forklift licence'])
    expect(claimed('I hold a forklift licence.', {skills: ['fork-lift truck']})).toEqual([])
  })

  it('are not told of the job that is applied for', () => {
    const sentence = 'I have nine years of experience for a Forklift Driver.'
    expect(claimed(sentence, {role: 'Forklift Driver'})).toEqual([])
  })

  it('are told of once', () => {
    expect(claimed('I have written SQL for six years. My SQL is fast.')).toEqual(['SQL'])
  })
})

describe('key skills of an advert', () => {
  /** What each letter could still name; empty where it names two of what the advert asks for. */
  const named: Record<string, string[]> = {
    bookkeeper: [],
    care: [],
    chef: [],
    developer: [],
    driver: [],
    gardener: ['chainsaw', 'pesticide spraying'],
    machinist: [],
    nurse: [],
    teacher: []
  }

  it.each(Object.entries(trades))('suits a letter that names two: %s', (trade, application) => {
    expect(wanting(application)).toEqual(named[trade])
  })

  it.each(Object.entries(trades))('helps a letter that names none: %s', (_, {cv, job}) => {
    const letter = 'Dear Ms Obi,\n\nThank you for seeing me on Tuesday.\n\nKind regards,\nSam Hale'
    const names = wanting({cv, job, letter})
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThanOrEqual(3)
    expect(wanting({cv: '', job, letter})).toEqual([])
    expect(wanting({cv, job, letter}, 'after-rejection')).toEqual([])
  })

  const names = (job: string): string[] =>
    keySkills(job).map(({words}) => words.words.map(({text}) => text).join(' '))

  it('come from what is required, not from what is offered, taught or needless', () => {
    const job = `Stores assistant

Requirements
- Forklift licence
- Experience of kerbing

Full training in SQL will be given. No welding experience needed.

What we offer
- First aid course
- Free French lessons`
    expect(names(job)).toEqual(['Forklift licence', 'kerbing'])
  })

  it('rank what is required above duties, and leave out what is merely welcome', () => {
    const job = `Office manager

Duties:
- Payroll

Essential:
- Xero

Desirable:
- Photoshop`
    expect(names(job)).toEqual(['Xero', 'Payroll'])
  })

  it('tell languages from countries', () => {
    expect(names('Clerk\n\nYou must be fluent in German.')).toEqual(['German'])
    expect(names('Clerk\n\nWe are a German firm that must deliver to French shops.')).toEqual([])
  })

  it('tell skills from firms', () => {
    expect(names('Clerk\n\nAt Banner Logistics you will need patience.')).toEqual([])
  })

  it('are the same in other dress', () => {
    for (const {job} of Object.values(trades)) {
      expect(names(job.replace(/\n/g, '\r\n'))).toEqual(names(job))
      expect(names(job.normalize('NFD'))).toEqual(names(job))
      expect(names(job.replace(/^(\s*)[-*•](?= )/gm, '$1+'))).toEqual(names(job))
    }
  })
})

describe('the vocabulary', () => {
  const {single, several, prefixes} = vocabulary()
  const entries: Entry[] = [single, several, prefixes].flatMap((map) => [...map.values()].flat())
  const skills = [...new Set(entries.map(([skill]) => skill))]
  const text = ([, term]: Entry): string => term.words.map(({text}) => text).join(' ')

  it('has hundreds of skills', () => {
    expect(skills.length).toBeGreaterThan(450)
  })

  it('has no prefix that is too short to be looked up', () => {
    for (const entry of [...prefixes.values()].flat()) {
      expect(text(entry).length).toBeGreaterThanOrEqual(prefixLength)
    }
  })

  it('gives a term to one skill', () => {
    const owners = new Map<string, string>()
    for (const entry of entries) {
      const owner = owners.get(text(entry))
      expect(owner ?? entry[0].name, text(entry)).toBe(entry[0].name)
      owners.set(text(entry), entry[0].name)
    }
  })

  it('finds every term in a text, whatever stands around it', () => {
    for (const entry of entries) {
      const written = text(entry)
      const found = findSkills(wordsOf(`Nine years, ${written}; more`))
      expect(
        found.map(({skill}) => skill.name),
        written
      ).toContain(entry[0].name)
    }
  })

  it('takes every term of a skill for every other', () => {
    for (const skill of skills) {
      for (const {words} of skill.terms) {
        const written = words.map(({text}) => text).join(' ')
        const cv = readEvidence(`Nine years of ${written} at Pell`)
        expect(cv.names(skill), written).toBe(true)
        expect(cv.shows(skill), written).toBe(true)
      }
    }
  })

  it.each([
    ['JavaScript', 'JS'],
    ['people management', 'managing people'],
    ['people management', 'line management'],
    ['CPR', 'cardiopulmonary resuscitation'],
    ['forklift licence', 'fork lift license'],
    ['HGV licence', 'CDL'],
    ['budget management', 'managed budgets'],
    ['special educational needs', 'SEN'],
    ['phlebotomy', 'taking bloods'],
    ['bookkeeping', 'book-keeping'],
    ['stock control', 'inventory management'],
    ['customer service', 'customer care'],
    ['welding', 'welder'],
    ['counselling', 'counseling'],
    ['paediatric nursing', 'pediatric nursing'],
    ['organising events', 'event planning'],
    ['search engine optimisation', 'SEO']
  ])('knows that %s is %s', (one, other) => {
    const skillsOf = (text: string): string[] =>
      findSkills(wordsOf(text)).map(({skill}) => skill.name)
    expect(skillsOf(one)).toHaveLength(1)
    expect(skillsOf(one)).toEqual(skillsOf(other))
  })

  it.each([
    'I excel at it, react quickly and send word.',
    'Please polish the swift rails; it is a go.',
    'They cleared the market stall and kept to the books of law.'
  ])('leaves ordinary words alone: %s', (sentence) => {
    expect(findSkills(wordsOf(sentence))).toEqual([])
  })
})

it('reads a long CV in a few milliseconds, and once', () => {
  const cv = Array.from({length: 6}, () => trades.nurse!.cv).join('\n\n')
  expect(wordsOf(cv).length).toBeGreaterThan(500)
  vocabulary()
  readEvidence(trades.chef!.cv)
  const times = Array.from({length: 5}, (_, index) => {
    const before = performance.now()
    readEvidence(`${cv}\n${index}`)
    return performance.now() - before
  })
  // Ten times what it takes on a slow machine.
  expect(Math.min(...times)).toBeLessThan(50)
  expect(keySkills(trades.nurse!.job)).toBe(keySkills(trades.nurse!.job))
})
