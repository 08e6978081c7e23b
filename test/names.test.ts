/** Whether two names are one: people and employers. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lintSync} from '../src/index.js'
import {compareFirms, isFirmLike, readFirm} from '../src/letter/compare-firms.js'
import {comparePeople, isNear, readPeople, readPerson} from '../src/letter/compare-names.js'
import type {Facts} from '../src/letter/types.js'

const people = (a: string, b: string): string => comparePeople(readPerson(a)!, readPerson(b)!)
const firms = (a: string, b: string): string => compareFirms(readFirm(a), readFirm(b))

const titles = ['', 'Ms ', 'Mr. ', 'Dr ', 'Prof. ', 'Engr. ', 'Sister ', 'Rev. ', 'Chief ']
const given = ['Ngozi', 'Daniel', 'Zoë', 'Siobhán', 'Katherine', 'Wei', 'Łukasz', 'D.']
const family = [
  'Okafor',
  'Reyes',
  "O'Brien",
  'van der Berg',
  'Smith-Jones',
  'Müller',
  'McBride',
  'Nguyễn'
]
const name = fc
  .tuple(fc.constantFrom(...titles), fc.constantFrom(...given), fc.constantFrom(...family))
  .map(([title, first, last]) => `${title}${first} ${last}`)
const firm = fc
  .array(
    fc.constantFrom(
      'Redwood',
      'Ellis',
      'Granite',
      'State',
      'Analytics',
      'Hospice',
      '&',
      'of',
      'Ltd'
    ),
    {minLength: 1, maxLength: 4}
  )
  .map((words) => words.join(' '))

describe('names of people', () => {
  it('compare alike either way round', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(people(a, b)).toBe(people(b, a))
      })
    )
  })

  it('are the same whatever their case, accents, title, hyphens, order and Unicode form', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...titles), (whole, title) => {
        const {text, titles: own} = readPerson(whole)!
        const bare = own.length > 0 ? text.slice(text.indexOf(' ') + 1) : text
        const [first, ...rest] = bare.split(' ')
        for (const other of [
          whole.toUpperCase(),
          whole.normalize('NFD'),
          whole.normalize('NFD').replace(/\p{M}/gu, ''),
          whole.replace('-', ' '),
          whole.replace("'", '’'),
          `${title}${bare}`,
          `${title}${rest.join(' ')} ${first!}`
        ])
          expect(people(whole, other), `${whole} / ${other}`).toBe('same')
      })
    )
  })

  it.each([
    ['Ms Okafor', 'Ngozi Okafor'],
    ['Ngozi', 'Ngozi Okafor'],
    ['Kate', 'Katherine Lund'],
    ['Bill Gray', 'William Gray'],
    ['Gaz', 'Gary Nash'],
    ['Jess', 'Jessica'],
    ['Danny', 'Daniel Reyes'],
    ['D. Reyes', 'Daniel Reyes'],
    ['Mr Van der Berg', 'Jan van der Berg'],
    ['Mr Berg', 'Jan van der Berg'],
    ['Ms O Brien', "Ms O'Brien"],
    ['Mr Mc Bride', 'Mr McBride'],
    ['Ms Jones', 'Anna Smith-Jones'],
    ['Frau Mueller', 'Anja Müller'],
    ['Wei Li', 'Li Wei'],
    ['Nagy István', 'István Nagy'],
    ['Mr Sorensen', 'Lars Sørensen'],
    ['Professor Weiss', 'Prof. Dr. Hans Weiß'],
    ['Ms O. Tamblyn', 'Ms Tamblyn'],
    ['Dr Amina Yusuf PhD', 'Dr Yusuf']
  ])('%s and %s are the same', (a, b) => {
    expect(people(a, b)).toBe('same')
  })

  it.each([
    ['Mr Mennon', 'Mr Menon', 'misspelt'],
    ['Ms Okafer', 'Ngozi Okafor', 'misspelt'],
    ['Mr Osai', 'Daniel Osei', 'misspelt'],
    ['Ngozi Okafro', 'Ngozi Okafor', 'misspelt'],
    ['Mr MacBride', 'Mr McBride', 'misspelt'],
    ['Mr Reyes', 'Ms Okafor', 'other'],
    ['D. Reyes', 'Daniel Okafor', 'other'],
    ['Priya', 'Hannah', 'other'],
    ['Tom', 'Lachlan Petrie', 'other'],
    ['Ngozi', 'Ms Okafor', 'unclear'],
    ['Mr Quist', 'Halvard', 'unclear'],
    ['Locky', 'Lachlan Petrie', 'unclear'],
    ['Ada Okafor', 'Ngozi Okafor', 'unclear'],
    ['Mr Wang', '王伟', 'unclear']
  ])('%s and %s are %s', (a, b, likeness) => {
    expect(people(a, b)).toBe(likeness)
  })

  it('are read one by one, and jobs are none', () => {
    const texts = (text: string): string[] => readPeople(text).map((one) => one.text)
    expect(texts('Ms Obi, Mr Bell and Dr Lee')).toEqual(['Ms Obi', 'Mr Bell', 'Dr Lee'])
    expect(texts('Mr and Mrs Bell')).toEqual(['Mrs Bell'])
    expect(texts('Daniel Reyes, Head of Giving')).toEqual(['Daniel Reyes'])
    expect(texts('Daniel Reyes (Giving)')).toEqual(['Daniel Reyes'])
    for (const none of ['', 'The Hiring Manager', 'Sir', 'Ma’am', 'Recruitment Team', 'Neighbour'])
      expect(readPerson(none), none).toBeUndefined()
  })

  it('of any text are read without fail', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
        for (const {words} of readPeople(text)) expect(words.length).toBeGreaterThan(0)
      })
    )
  })
})

describe('a slip', () => {
  it('is a letter swapped, missed, doubled or changed, in words long enough to tell', () => {
    for (const [a, b] of [
      ['brigthwater', 'brightwater'],
      ['menon', 'mennon'],
      ['okafor', 'okafer'],
      ['brightwater', 'britwater']
    ] as const)
      expect(isNear(a, b), `${a} ${b}`).toBe(true)
    for (const [a, b] of [
      ['lee', 'lea'],
      ['bell', 'bell'],
      ['hayes', 'reyes'],
      ['marsh', 'march1']
    ] as const)
      expect(isNear(a, b), `${a} ${b}`).toBe(false)
  })

  it('is one either way round', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 9})
    fc.assert(fc.property(word, word, (a, b) => isNear(a, b) === isNear(b, a)))
  })
})

describe('names of employers', () => {
  it('compare alike either way round, and each is the same as itself', () => {
    fc.assert(
      fc.property(firm, firm, (a, b) => {
        expect(firms(a, b)).toBe(firms(b, a))
        expect(readFirm(a).words.length === 0 || firms(a, a) === 'same').toBe(true)
        expect(firms(a.toUpperCase(), b)).toBe(firms(a, b))
      })
    )
  })

  it.each([
    ['Brightwater Ltd', 'Brightwater Limited'],
    ['Nimbarka Softworks Pvt Ltd', 'Nimbarka'],
    ['Müller Brot', 'Mueller Brot GmbH'],
    ['Bramble and Oakes', 'Bramble & Oakes LLP'],
    ['the Harlan Foundation', 'Harlan Foundation'],
    ['NHBC', 'Northern Housing Building Council'],
    ['B&O', 'Bramble & Oakes LLP'],
    ["Scully's", "Scully's Garden Centre"],
    ['St Marys', "St. Mary's School"],
    ['Bright Water', 'Brightwater'],
    ['Tri County Transit', 'Tri-County Transit Authority']
  ])('%s and %s are the same', (a, b) => {
    expect(firms(a, b)).toBe('same')
  })

  it.each([
    ['Granite State Mutual', 'Prairie Shield Insurance', 'other'],
    ['Sagarmala College', 'Netravati College', 'other'],
    ['Brigthwater Hotel', 'Brightwater Hotel', 'misspelt'],
    ['Brightwater Media', 'Brightwater Hospice', 'unclear'],
    ['Customer Services', 'Brightwater Hospice', 'unclear']
  ])('%s and %s are %s', (a, b, likeness) => {
    expect(firms(a, b)).toBe(likeness)
  })

  it('say what they are, or not', () => {
    for (const text of ['Redwood Analytics', 'Ellis Ltd', 'Ellis & Co', 'University of Wexcombe'])
      expect(isFirmLike(readFirm(text)), text).toBe(true)
    for (const text of ['Leeds', 'Karen Hughes', 'Canary Wharf'])
      expect(isFirmLike(readFirm(text)), text).toBe(false)
  })
})

describe('match-names', () => {
  const flagged = (body: string, facts: Facts, salutation = 'Dear Ms Okafor,'): string[] =>
    lintSync(`${salutation}\n\n${body}\n\nKind regards,\nTom Hale\n`, {
      only: ['match-names'],
      facts
    }).messages.map(({severity, actual}) => `${severity}: ${actual}`)
  const facts = {employer: 'Calloway Savings', recipient: 'Ms Okafor', sender: 'Tom Hale'}

  it.each([
    'I turned down a job at Redwood Analytics because I want to work with you.',
    'I have an interview at Redwood Analytics next week.',
    'I am proud to work for Redwood Analytics, where I run the night desk.',
    'As a clerk for Redwood Analytics I built its index.',
    'I had the opportunity to work with Redwood Analytics.',
    'I could bring clients such as Redwood Analytics.',
    'Redwood Analytics would be happy to give me a reference.',
    'I would love to work with Google Analytics again.',
    'I saw the vacancy in the Skelby Post.',
    'I would love to join the Medical Assessment Unit.',
    'I would like to work at Canary Wharf.',
    'I hope to join the Royal College of Nursing.',
    'I am interested in a career in Financial Services.',
    'I would love to join Oakfield Care Group, of which Calloway Savings is a part.',
    'My colleague, Mr Reyes, told me of the post.',
    'My referee is Dr Okafer-Jones of Ellis Ltd.'
  ])('leaves alone: %s', (body) => {
    expect(flagged(body, facts)).toEqual([])
  })

  it.each([
    ['I have long wanted to be part of Redwood Analytics.', 'error: Redwood Analytics'],
    ['It would be an honour to work for Redwood Analytics.', 'error: Redwood Analytics'],
    ['Redwood Analytics is exactly where I want to build my career.', 'error: Redwood Analytics'],
    ['Please tell me of any vacancies at Redwood Analytics.', 'error: Redwood Analytics'],
    ['I am still eager to join Sahyadri Blue.', 'warning: Sahyadri Blue'],
    ['I have always banked with Callaway Savings.', 'error: Callaway Savings'],
    ['Thank you, Mr Reyes, for your time.', 'error: Mr Reyes'],
    ['Mr Reyes, I hope to hear from you.', 'error: Mr Reyes']
  ])('finds: %s', (body, ...found) => {
    expect(flagged(body, facts)).toEqual(found)
  })

  it('lets CV, advertisement and the reader’s address confirm a name', () => {
    const body = 'I am eager to join Redwood Analytics.'
    const mail = 'I am eager to join Redwood Analytics. I wrote to jobs@redwood.example.com.'
    expect(flagged(body, facts)).toEqual(['error: Redwood Analytics'])
    expect(flagged(body, {...facts, cv: 'Clerk, Redwood Analytics, 2019'})).toEqual([])
    expect(flagged(body, {...facts, job: 'Our brand Redwood  Analytics grows.'})).toEqual([])
    expect(flagged(mail, facts)).toEqual([])
  })

  it('leaves clients of an agency and the wards of a trust alone', () => {
    expect(
      flagged('I am writing about the post at Harlow Foods.', {employer: 'Reed Recruitment'})
    ).toEqual([])
    expect(
      flagged('I would love to join Larch Hospital.', {employer: 'Calderwick Hospitals Trust'})
    ).toEqual([])
  })

  it('takes a `To:` header as likely, and front matter as certain', () => {
    const draft =
      'To: Daniel Reyes <d.reyes@example.com>\nSubject: Porter\n\nDear Ms Okafor,\n\nThank you for the tour.\n'
    const severities = (text: string): string[] =>
      lintSync(text, {only: ['match-names']}).messages.map(({severity}) => severity)
    expect(severities(draft)).toEqual(['warning'])
    expect(severities(`---\nrecipient: Daniel Reyes\n---\n${draft}`)).toEqual(['error'])
    expect(severities(draft.replace('Daniel Reyes', 'Ngozi Okafor'))).toEqual([])
  })

  it('greets anybody of those declared, and says when the title is another’s', () => {
    const recipient = ['Ms Obi', 'Mr Bell']
    expect(flagged('Thank you.', {recipient}, 'Dear Mr Bell,')).toEqual([])
    expect(flagged('Thank you.', {recipient}, 'Dear Ms Obi, Mr Bell and Dr Lee,')).toEqual([])
    expect(flagged('Thank you.', {recipient}, 'Dear Ms Bell,')).toEqual(['warning: Ms Bell'])
    expect(flagged('Thank you.', {recipient}, 'Dear Dr Lee,')).toEqual(['error: Dr Lee'])
  })

  it('says what it lacks, and nothing where it has spoken', () => {
    const unchecked = (given: Facts): string[] =>
      lintSync('Dear Mr Reyes,\n\nThank you.\n', {
        only: ['match-names'],
        facts: given
      }).unchecked.map(({why}) => why)
    expect(unchecked({})[0]).toMatch(/^no employer or recipient declared: add `employer` or/)
    expect(unchecked({employer: 'Fennick'})[0]).toMatch(/^no recipient declared/)
    expect(unchecked({employer: 'Fennick', recipient: 'Mr Reyes'})).toEqual([])
    expect(unchecked({recipient: 'Ms Okafor'})).toEqual([])
  })
})
