/** The skills that a letter's writer claims to have: not those they wish for, read of, or lack. */
import {canonical} from '../../phrases/index.js'
import {irregularPasts, workVerbs} from '../../words/work-verbs.js'
import type {Letter, Range, Sentence} from '../types.js'
import {findSkills, type NamedSkill} from './find.js'
import type {Skill} from './vocabulary.js'
import {wordsOf, type Word} from './words.js'

/** A skill claimed in a letter. Offsets are those of the draft. */
export interface Claim extends Range {
  skill: Skill
}

/** Words between the writer and the skill, at most. Our judgement: beyond it, the sentence is about something else. */
const reach = 16

/** Words between "my" and what is the writer's own. */
const ownReach = 6

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that make whatever follows somebody else's. */
const foreign = set(`
  you your yours u he she they it his her hers their theirs its him them who whom whose which where while when because that
  employer employers company firm firms school hospital candidate candidates applicant applicants colleague colleagues boss
  wife husband partner son daughter mother father brother sister friend friends neighbour neighbor somebody someone anyone everyone
  people advert advertisement ad posting vacancy
`)

/** Words that make it a wish, a plan, a lack, or the topic of a talk. */
const unreal = set(`
  not t d ll no never without neither nor none lack lacked lacking yet hardly little than except besides instead unlike rather
  would will shall could should might may if whether unless
  want wanted wanting wish wished wishing hope hoped hoping keen keener eager interest interested interests interesting
  intrigued curious attracted drawn excited fascinated passion passionate love loved enjoy enjoyed like liked prefer
  learn learning start starting begin beginning plan planning intend study studying enrolled considering consider
  about regarding concerning re discuss discussed discussing discussion talk talked talking conversation question questions
  mention mentioned describe described explain explained asked ask hear heard read reading saw see seeing seen noticed
  applied apply applying application interview interviewed vacancy opening advertised look looking forward need needs needed
  understand understood appreciate appreciated impressed admire admired struck follow following
`)

/** Verbs that show a skill; with what people write of themselves beside work verbs. */
const deeds = new Set([
  ...workVerbs.map(canonical),
  ...irregularPasts.map(canonical),
  ...'have has hold know speak use used bring offer work worked do gained completed passed can hold drove'.split(
    ' '
  )
])
for (const verb of 'saw seen got met understood'.split(' ')) deeds.delete(verb)

const adverbs = set(`
  have had also then once since regularly still now daily currently recently previously only just often usually always twice
  myself personally alone successfully later first mainly mostly did do ever nearly already been both and in fact
`)

/** "I am fluent", "I was trained": what one can be. */
const states = set(`
  fluent qualified certified licensed licenced chartered registered accredited proficient trained skilled experienced adept good
  certificated competent conversational bilingual confident comfortable at a an the responsible used
`)

/** Beginnings without a subject: "With nine years of payroll behind me, I …", "Fluent in French, I …". */
const bare = set(`
  years year months seasons experience background training fluent qualified certified trained licensed skilled proficient
  experienced as certificate diploma degree licence license having
`)

const owners = set('i my me mine we us myself')

/** Words after a skill that make it a job in question: "the payroll role". */
const jobs = set(
  'role post position vacancy job opening traineeship apprenticeship internship course'
)

/** Skills claimed in the letter's own sentences, in order; each once, where it is first claimed. */
export function claimsOf(letter: Letter): Claim[] {
  const moves = letter.moves.skills.ranges
  const claims = new Map<Skill, Claim>()
  for (const sentence of letter.sentences) {
    const isMove = moves.some(({start}) => start === sentence.start)
    if (!isMove || sentence.isQuestion) continue
    for (const claim of claimsIn(sentence, letter)) {
      if (!claims.has(claim.skill)) claims.set(claim.skill, claim)
    }
  }
  return [...claims.values()]
}

function* claimsIn(sentence: Sentence, {facts}: Letter): Generator<Claim> {
  const words = wordsOf(sentence.text)
  const role = wordsOf(facts.role ?? '').map(({form}) => form)
  for (const named of findSkills(words)) {
    if (isRole(words, named, role) || !isOwn(words, named)) continue
    if (named.skill.isLanguage && !isSpoken(words, named)) continue
    const {skill, start, end} = named
    yield {skill, start: sentence.start + start, end: sentence.start + end}
  }
}

/** Whether the name of a skill is a part of the name of the job. */
function isRole(words: readonly Word[], {from, to}: NamedSkill, role: readonly string[]): boolean {
  const isJob = words.slice(to, to + 3).some(({form}) => jobs.has(form))
  if (isJob) return true
  if (role.length === 0) return false
  for (let start = Math.max(0, from - role.length); start <= from; start++) {
    const isHere = role.every((form, at) => words[start + at]?.form === form)
    if (isHere && start + role.length >= to) return true
  }
  return false
}

/** Whether the writer stands before a skill and has it, does it or did it. */
function isOwn(words: readonly Word[], {from, to}: NamedSkill): boolean {
  if (isDenied(words, to)) return false
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const {form} = words[at]!
    if (foreign.has(form) || unreal.has(form)) return false
    if (form === 'my') return from - at <= ownReach + 1
    if (form === 'i' || form === 'we') return acts(words, at, from)
    if (form === 'me')
      return /^(taught|trained|qualified|certified|made|gave|given)$/.test(
        words[at - 1]?.form ?? ''
      )
  }
  return (
    from <= reach &&
    words.slice(0, from).some(({form}) => bare.has(form)) &&
    words.some(({form}) => owners.has(form))
  )
}

/** Whether what follows takes it back: "French is not …", "SQL is something I would like to learn". */
function isDenied(words: readonly Word[], to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + 8); at++) {
    const {form, isApart} = words[at]!
    if (isApart && at > to) return false
    if (/^(not|no|never|isnt|wasnt|learn|lack|required|needed|would|interests?|yours?)$/.test(form))
      return true
  }
  return false
}

/** Whether "I" is followed by a deed or a state. */
function acts(words: readonly Word[], subject: number, end: number): boolean {
  let at = subject + 1
  while (at < end && adverbs.has(words[at]!.form)) at++
  const {form} = words[at]!
  // "I weld": the skill is the deed.
  if (at === end) return true
  if (/^(am|was|ve|m|became|be)$/.test(form)) {
    return words.slice(at + 1, end).some((word) => states.has(word.form))
  }
  return deeds.has(form) || isRegularPast(form)
}

function isRegularPast(form: string): boolean {
  if (!form.endsWith('ed')) return false
  const stem = form.slice(0, -2)
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].some((verb) =>
    deeds.has(verb)
  )
}

const speaking = set(
  'fluent speak spoke spoken speaking read write conversational bilingual native my language languages taught teach tongue written translated translate interpreted'
)
const afterLanguage = set(
  'and or to at is was well fluently language lessons level skills daily for since with from as in but on too i every fairly'
)

/** Whether a language is meant, and not a country: "I speak German", not "a German firm". */
function isSpoken(words: readonly Word[], {from, to}: NamedSkill): boolean {
  const next = words[to]
  const isNoun = !next || next.isApart || afterLanguage.has(next.form)
  return isNoun && words.slice(Math.max(0, from - 10), from).some(({form}) => speaking.has(form))
}
