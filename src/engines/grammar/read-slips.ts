/** From a grammar engine's answers to the slips of a letter. */
import type {FoundSlip, Letter, Range} from '../../letter/types.js'
import type {GrammarAnswer, GrammarEngine} from './engine.js'
import {readOwnWords} from './own-words.js'
import {confusions} from './policy.js'
import {readProse} from './prose.js'
import {readSpelling} from './spelling.js'

/** Ask an engine about a letter's prose. Slips come in the order of the draft and never overlap. Rejects where the engine fails. */
export async function readSlips(letter: Letter, engine: GrammarEngine): Promise<FoundSlip[]> {
  const {text, toDraft} = readProse(letter)
  if (text === '') return []
  const own = readOwnWords(letter)
  const dialect = letter.dialect.value
  const answers = await engine.check({text, dialect, words: [...own.all]})
  const slips: FoundSlip[] = []
  const silent = [...letter.placeholders, ...letter.addresses]
  const isNew = (place: Range): boolean =>
    ![...silent, ...slips].some((range) => range.start < place.end && place.start < range.end)
  for (const answer of answers) {
    const place = toDraft(answer)
    if (!isNew(place)) continue
    const slip =
      answer.kind === 'Spelling'
        ? readSpelling({letter, own, place, answer})
        : readGrammar(letter, place, answer)
    if (slip) slips.push({...place, ...slip, name: answer.name})
  }
  return slips
}

function readGrammar(
  {salutation, signOff}: Letter,
  place: Range,
  {kind, reason, replacements}: GrammarAnswer
): Omit<FoundSlip, 'start' | 'end' | 'name'> | undefined {
  // Greeting and close are no sentences.
  const isFrame = [salutation, signOff].some(
    (part) => part && part.start <= place.start && place.end <= part.end
  )
  if (isFrame) return
  return {
    sort: confusions.has(kind) ? 'confused' : 'grammar',
    isCertain: false,
    expected: replacements,
    reason
  }
}
