/** What kind of word a word is: a thing that is counted, a verb, an adjective. */
import {adjectiveWords, countedVerbs, countedWords, verbWords} from '../../words/word-classes.js'
import {unfold} from './lexicon.js'

/** Classes of words, made when they are first asked for. */
export interface WordClasses {
  /** Things that are counted, by their plural. */
  singularOf: ReadonlyMap<string, string>
  /** Their plurals, by the thing. */
  pluralOf: ReadonlyMap<string, string>
  /** Things that are verbs as well, such as "plan". */
  verbalThings: ReadonlySet<string>
  /** Plain forms of verbs that are hardly ever anything else, such as "send". */
  verbs: ReadonlySet<string>
  /** Plain forms of verbs by what they end in, and which form that is. */
  formsOfVerbs: ReadonlyMap<string, {base: string; form: keyof Forms}>
  adjectives: ReadonlySet<string>
}

interface Forms {
  s: string
  ing: string
  past: string
}

/** Plurals that no ending makes. */
const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  half: 'halves',
  knife: 'knives',
  leaf: 'leaves',
  life: 'lives',
  man: 'men',
  person: 'people',
  shelf: 'shelves',
  wife: 'wives',
  woman: 'women'
}

/** Things of letters that the list of common words lacks, and those of them that are verbs as well. Source: our judgement. */
const ownThings =
  'advert apprentice baker carpenter chef cleaner colleague cv diploma duty electrician email enclosure fitter internship joiner plumber postcode receptionist referee tailor trainee tutor vacancy voucher waiter waitress welder wing'.split(
    ' '
  )
const ownVerbalThings = 'cause cook engineer letter nurse porter shift tool'.split(' ')

let classes: WordClasses | undefined

/** The classes of words. */
export function wordClasses(): WordClasses {
  if (classes) return classes
  const verbal = [...unfold(countedVerbs()), ...ownVerbalThings]
  const things = [
    ...unfold(countedWords()),
    ...verbal,
    ...ownThings,
    ...Object.keys(irregularPlurals)
  ]
  const verbs = unfold(verbWords())
  const formsOfVerbs = new Map<string, {base: string; form: keyof Forms}>()
  for (const base of verbs) {
    for (const [form, text] of Object.entries(verbForms(base))) {
      formsOfVerbs.set(text, {base, form: form as keyof Forms})
    }
  }
  classes = {
    pluralOf: new Map(things.map((thing) => [thing, plural(thing)])),
    singularOf: new Map(things.map((thing) => [plural(thing), thing])),
    verbalThings: new Set(verbal),
    verbs: new Set(verbs),
    formsOfVerbs,
    adjectives: new Set(unfold(adjectiveWords()))
  }
  return classes
}

/** The plural of a thing. */
export function plural(thing: string): string {
  if (Object.hasOwn(irregularPlurals, thing)) return irregularPlurals[thing]!
  return withS(thing)
}

/** The regular forms of a verb. */
export function verbForms(base: string): Forms {
  const stem = base.replace(/(?<![eoy])e$/, '')
  return {
    s: withS(base),
    ing: `${stem}ing`,
    past: base.endsWith('e') ? `${base}d` : base.replace(/(?<=[^aeiou])y$/, 'i') + 'ed'
  }
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
