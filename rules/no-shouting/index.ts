import {canonical, type Letter, type Range, rule} from '../../src/kit.js'
import {acronyms, smallWords} from './words.js'

type Token = Letter['tokens'][number]

/** Letters of a word that counts as shouted: shorter ones are mostly acronyms [domain.md PF24]. */
const longEnough = 4
const roman = /^[IVXLCDM]+$/

export default rule({
  id: 'no-shouting',
  area: 'tone',
  severity: 'warning',
  summary: 'No runs of words in capitals',
  why: 'Words in capitals are read as shouting, and in a subject line they look like unwanted mail.',
  sources: [
    'https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email',
    'https://coreuat-cdn.smartcompany.com.au/business-advice/one-thing-always-keep-email-subject-line'
  ],
  *check(letter) {
    // Shouting takes one long word at least, which most letters have not.
    if (!/\p{Lu}{4}/u.test(letter.draft)) return
    const known = knownCapitals(letter)
    for (const run of runs(letter)) {
      const words = run.map((token) => letter.text(token))
      const isShout = (word: string): boolean =>
        word.length >= longEnough && !roman.test(word) && !acronyms.has(word.toLowerCase())
      const loud = words.filter(isShout).length
      const small = words.filter((word) => smallWords.has(word.toLowerCase())).length
      if (loud < 2 && !(loud === 1 && small >= 2)) continue
      const place = {start: run[0]!.start, end: run.at(-1)!.end}
      if (known.includes(canonical(letter.text(place))) || isTitled(letter, place)) continue
      yield {reason: `\`${letter.text(place)}\` may read as shouting`, place}
    }
  },
  examples: {
    valid: [
      'I hold the CELTA and the PGCE and once taught for UNESCO.',
      'Dear Ms Ojo,\n\nINTERVIEW FOR LECTURER IN STATISTICS\n\nThank you for seeing me on Monday.',
      'RE: APPLICATION FOR THE POST OF CLERK\n\nDear Ms Lee,\n\nThank you for the talk.'
    ],
    nearMiss: [
      'I read HTML, JSON and YAML with ease.',
      'I catalogued the letters of Louis XVIII and Pope Leo XIII.',
      'MERTON FOODS LTD\n1 High Street\nLeeds\n\nDear Ms Lee,\n\nI liked what MERTON FOODS does with its bread.\n\nYours sincerely,\nSam Lee',
      'I have kept Mr JOHN SMITH informed.'
    ],
    invalid: [
      {
        text: 'I REALLY NEED THIS JOB.',
        flags: ['I REALLY NEED THIS JOB'],
        stage: 'after-interview',
        better: 'I really need this job.'
      },
      {
        text: 'Thank you VERY MUCH for the tour.',
        flags: ['VERY MUCH'],
        better: 'Thank you very much for the tour.'
      },
      {
        text: 'Subject: PLEASE READ\n\nDear Ms Lee,\n\nThank you for the tour.',
        flags: ['PLEASE READ'],
        better: 'Subject: Thank you for the tour\n\nDear Ms Lee,\n\nThank you for the tour.'
      }
    ]
  }
})

/** Runs of words that stand in capitals from end to end, in subject, body and postscript. */
function* runs(letter: Letter): Generator<Token[]> {
  for (const tokens of texts(letter)) {
    let run: Token[] = []
    for (const token of tokens) {
      const text = letter.text(token)
      const isCapital = token.capital && token.kind === 'word' && !/\p{Ll}/u.test(text)
      const goesOn = run.length === 0 || run.at(-1)!.sentence === token.sentence
      if (isCapital && goesOn) run.push(token)
      else {
        if (run.length > 0) yield run
        run = isCapital ? [token] : []
      }
    }
    if (run.length > 0) yield run
  }
}

/** The tokens to read. A first line in capitals that addresses nobody is a heading, as on paper in many countries. */
function texts(letter: Letter): Token[][] {
  const within = ({start, end}: Range): Token[] =>
    letter.tokens.filter((token) => token.start >= start && token.end <= end)
  const [first] = letter.sentences
  const isHeading =
    first && !/[.!?]$/.test(first.text) && !/\b(?:I|ME|MY|WE|YOU|YOUR)\b/.test(first.text)
  const {subject, body, postscript} = letter
  const rest = within(body).filter(
    ({sentence}, _, [head]) => !isHeading || sentence !== head!.sentence
  )
  const isReference = letter
    .part('reference')
    .some(({start, end}) => subject && start <= subject.start && subject.end <= end)
  return [
    ...(subject && !isReference ? [within(subject)] : []),
    rest,
    ...(postscript ? [within(postscript)] : [])
  ]
}

/** What is written in capitals around the letter: firms and names, as the letter itself spells them. */
function knownCapitals(letter: Letter): string {
  const around = letter.parts
    .filter(({kind}) => kind !== 'body' && kind !== 'postscript' && kind !== 'header')
    .map(({text}) => text)
  const {employer = '', role = '', job = ''} = letter.facts
  return canonical([...around, employer, role, job].join(' '))
}

/** "Mr JOHN SMITH": some write family names in capitals. */
function isTitled(letter: Letter, {start}: Range): boolean {
  return /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Engr|Sir|Madam|Chief|Sister|Rev)\.?\s+(?:\p{L}+\s+)?$/u.test(
    letter.draft.slice(Math.max(0, start - 30), start)
  )
}
