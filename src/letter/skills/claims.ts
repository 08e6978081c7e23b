/** The skills that a letter's writer claims to have: not those they wish for, read of, or lack. */
import {afterLanguage, languageVerbs, otherThings, personFrames} from '../../words/claim-words.js'
import type {Letter, Range, Sentence} from '../types.js'
import {findSkills, isName, type NamedSkill} from './find.js'
import {isOwn, person} from './ownership.js'
import type {Skill} from './vocabulary.js'
import {wordsOf, type Word} from './words.js'

/** A skill claimed in a letter. Offsets are those of the draft. */
export interface Claim extends Range {
  skill: Skill
}

/** Words between what shows that a person is the writer and the name of what they are. */
const titleReach = 5

/** Skills claimed in the letter's own sentences, in order; each once, where it is first claimed. */
export function claimsOf(letter: Letter): Claim[] {
  const moves = letter.moves.skills.ranges
  const claims = new Map<Skill, Claim>()
  for (const sentence of letter.sentences) {
    const isMove = moves.some(({start}) => start === sentence.start) || sure.test(sentence.text)
    if (!isMove || sentence.isQuestion || isNew(sentence.text)) continue
    for (const claim of claimsIn(sentence, letter)) {
      if (!claims.has(claim.skill)) claims.set(claim.skill, claim)
    }
  }
  return [...claims.values()]
}

/** Words that claim a skill in the shortest sentence. */
const sure = /\b(?:speak|fluen|certified|licen[cs]ed|qualified)/i

/** Whether a sentence tells what a CV cannot have yet, or says that it has it not. */
function isNew(sentence: string): boolean {
  return recent.test(sentence) || (/\b(cv|r[eé]sum[eé])\b/i.test(sentence) && silent.test(sentence))
}

const recent =
  /\b(since ((we|i) (last |have )?(spoke|met|wrote|talked|applied|visited)|our|my|then|the|last)|ha(ve|s) (since|now|just|almost|nearly)|['’]ve (since|now|just|almost|nearly)|just (finished|passed|completed)|recently|studying|last (week|month)|this (week|month))\b/i
const silent = /n['’]t\b|\b(not|without|omit|omits|omitted|left|missing|forgot)\b/i

function* claimsIn(sentence: Sentence, {facts}: Letter): Generator<Claim> {
  const words = wordsOf(sentence.text)
  const role = wordsOf(facts.role ?? '').map(({form}) => form)
  for (const named of findSkills(words)) {
    if (
      named.skill.isBroad ||
      isRole(words, named, role) ||
      isName(words, named) ||
      // "Italian" ends as "dietitian" does.
      (named.skill.isLanguage ? !isSpoken(words, named) : isSomebody(words, named)) ||
      !isOwn(words, named)
    )
      continue
    const {skill, start, end} = named
    yield {skill, start: sentence.start + start, end: sentence.start + end}
  }
}

/** Whether the name of a skill is a part of the name of the job. */
function isRole(words: readonly Word[], {from, to}: NamedSkill, role: readonly string[]): boolean {
  const isOther = words
    .slice(to, to + 2)
    .some(({form, isApart}) => !isApart && otherThings.has(form))
  if (isOther) return true
  if (role.length === 0) return false
  for (let start = Math.max(0, from - role.length); start <= from; start++) {
    const isHere = role.every((form, at) => words[start + at]?.form === form)
    if (isHere && start + role.length >= to) return true
  }
  return false
}

/** Whether a skill is named by somebody who has it, and the writer is not meant. */
function isSomebody(words: readonly Word[], {from, to}: NamedSkill): boolean {
  const {form, text} = words[to - 1]!
  // "My electrician's licence" is the writer's.
  if (!person.test(form) || /['’]s$/.test(text)) return false
  if (form.endsWith('s')) return true
  return !words.slice(Math.max(0, from - titleReach), from).some(({form}) => personFrames.has(form))
}

/** Whether a language is meant, and not a country: "I speak German", not "a German firm". */
function isSpoken(words: readonly Word[], {from, to}: NamedSkill): boolean {
  const next = words[to]
  const isNoun = !next || next.isApart || afterLanguage.has(next.form)
  return (
    isNoun && words.slice(Math.max(0, from - 10), from).some(({form}) => languageVerbs.has(form))
  )
}
