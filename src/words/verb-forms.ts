/** Verbs of follow-up letters and their forms, so that a slip can be said of a kind of verb and not of each verb. */

import {once} from './once.js'

/** The forms of one verb: "write, writes, writing, wrote, written". */
export interface VerbForms {
  base: string
  s: string
  ing: string
  past: string
  done: string
}

export type VerbForm = keyof VerbForms

/** Regular verbs that are neither nouns nor adjectives. A plus marks those that double their last letter. */
const regular = `
accept accommodate achieve acquire adapt add adjust admire admit+ agree allow analyse analyze announce apologise
apologize appear apply appoint appreciate arrive ask assess assist assure attach attend avoid behave believe belong
collaborate commit+ communicate confirm congratulate connect consider contribute convince cooperate create decide
deliver demonstrate describe deserve determine develop discover discuss earn educate employ enable enclose encourage
enjoy enquire ensure establish examine expand expect explain explore express extend follow fulfil+ gain gather
graduate happen hire identify imagine implement improve include inform inquire inspire install introduce invite join
learn listen live maintain manage mention motivate obtain occur+ operate organise organize participate perform persuade
possess prefer+ prepare proceed produce prove provide publish realise realize receive recognise recognize recommend
reduce refer+ relocate rely remember remind renew repeat replace represent require respond satisfy seem serve solve
specialise specialize submit+ succeed suggest supervise thank translate
`

/** Regular verbs that are nouns or adjectives too. */
const shared = `
guess lift move rest access address advance answer attempt balance benefit book call care change check clean close complete contact cook
cover demand design doubt email experience finish forward help hope increase interest interview issue land like look
love mail match measure need notice offer open order pack paint phone plan+ plant practice practise present process
progress promise question regret+ remain repair reply report request research result return review select share ship+
sign sort staff start study support talk test train transfer+ travel treat trust try turn update use value view visit
wait walk want wash welcome wish work worry
`

/** Base, past and participle where it differs. A star marks verbs that are nouns or adjectives too. */
const irregular = `
be* was been|become became become|begin began begun|break* broke broken|bring brought|build built|buy* bought|catch*
caught|choose chose chosen|come came come|deal* dealt|do did done|draw* drew drawn|drive* drove driven|eat ate
eaten|fall* fell fallen|feel* felt|fight* fought|find* found|fly* flew flown|forget forgot forgotten|get got|give gave
given|go went gone|grow grew grown|have had|hear heard|hold* held|keep* kept|know knew known|lead* led|leave* left|lose
lost|make* made|mean* meant|meet met|pay* paid|run* ran run|say* said|see saw seen|seek sought|sell sold|send sent|sing
sang sung|sit sat|speak spoke spoken|spend spent|stand* stood|take took taken|teach taught|tell told|think
thought|understand understood|wear* wore worn|win* won|write wrote written
`

/** Forms that are things or qualities of their own too: "a meeting", "my left hand", "he saw". */
const things = new Set(
  `advanced appointed attached being bound broken building charting cleaning closed cooking covering drawing
  driven driving dressing engineering experienced expected farming feeling finding following found helping hiring
  including interested landing leading learning left looking lost meaning meeting motivated offering open opening
  ordering packing painting planning preferred presenting pressing qualified regarding remaining reporting
  required respected returned satisfied saw saying selected setting sitting specialised specialized spelling standing
  teaching testing thinking thought training translating travelling trusted understanding used valued wearing winning
  working writing`.split(/\s+/)
)

const doubling = new Set(['begin', 'forget', 'get', 'run', 'sit', 'win'])
const oddThird: Readonly<Record<string, string>> = {be: 'is', have: 'has'}

interface Verb extends VerbForms {
  /** Whether its base is a noun or an adjective too. */
  isShared: boolean
}

const verbs = once((): readonly Verb[] => [
  ...regularVerbs(regular, false),
  ...regularVerbs(shared, true),
  ...irregularVerbs(irregular)
])

const byForm = once(() => {
  const found = new Map<string, VerbForms>()
  for (const verb of verbs()) {
    for (const form of [verb.base, verb.s, verb.ing, verb.past, verb.done]) {
      if (!found.has(form)) found.set(form, verb)
    }
  }
  return found
})

/** Another form of the verb that a word is a form of; the word itself where it is no verb that is known here. */
export function inflect(word: string, form: VerbForm): string {
  return byForm().get(word.toLowerCase())?.[form] ?? word
}

const only = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !things.has(word))

/** The classes of verb forms in phrases. Forms that are other words too stand in the `any` classes alone. */
export const verbClasses = once((): Readonly<Record<string, readonly string[]>> => {
  const all = verbs()
  const plain = all.filter(({isShared}) => !isShared)
  return {
    /** "receive", but not "work". */
    verb: plain.map(({base}) => base),
    'any-verb': all.map(({base}) => base),
    /** "receives". */
    verbs: plain.map(({s}) => s),
    /** "receiving", but not "meeting". */
    verbing: only(all.map(({ing}) => ing)),
    'any-verbing': all.map(({ing}) => ing),
    /** "received", "went", but not "left", and nothing that is a base too. */
    verbed: only(all.flatMap(({base, past, done}) => (done === base ? [past] : [past, done]))),
    /** "went": a past that is no participle. */
    verbpast: only(all.filter(({past, done}) => past !== done).map(({past}) => past)),
    /** "gone": a participle that is no past. */
    verbdone: only(
      all.filter(({base, past, done}) => past !== done && base !== done).map(({done}) => done)
    )
  }
})

function regularVerbs(list: string, isShared: boolean): Verb[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => {
      const base = word.replace('+', '')
      return {...forms(base, word.endsWith('+')), isShared}
    })
}

function irregularVerbs(rows: string): Verb[] {
  return rows
    .trim()
    .replace(/\s+/g, ' ')
    .split('|')
    .map((row) => {
      const [marked = '', past = '', done = past] = row.trim().split(' ')
      const base = marked.replace('*', '')
      const {s, ing} = forms(base, doubling.has(base))
      return {base, s: oddThird[base] ?? s, ing, past, done, isShared: marked.endsWith('*')}
    })
}

function forms(base: string, isDoubled: boolean): VerbForms {
  const stem = isDoubled ? base + base.at(-1)! : base
  const isSilent = /[^e]e$/.test(base) && base !== 'be'
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined
  const past = y ? `${y}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`
  return {
    base,
    s: y ? `${y}ies` : `${base}${/(?:[sxz]|ch|sh|[^o]o)$/.test(base) ? 'es' : 's'}`,
    ing: `${isSilent ? base.slice(0, -1) : stem}ing`,
    past,
    done: past
  }
}
