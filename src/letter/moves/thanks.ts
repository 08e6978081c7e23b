/** Gratitude to the reader, in thanks or in appreciation. Source: `domain.md` PF01, widened by meaning. */
import {phrases} from '../../phrases/index.js'
import type {Letter, Range} from '../types.js'
import type {Move, Unjudged} from './move.js'

const deep = '[@very] [@very]'

/** Thanks and appreciation addressed to the reader. */
export const gratitude = phrases(
  [
    `!{no|rarely|seldom|say|says|said|please and|and} {thank|thanking} [@very] {you|you're|everyone|the ..2 {panel|committee|team|board}} !note !letter* !card*`,
    `i ${deep} {thank|must thank|want to thank|wish to thank} {you|the|your|everyone}`,
    `{to|would|may i|let me|allow me to|must|can i} ${deep} {thank|express my thanks|say thank|extend my} {you|the|your|everyone|everybody|gratitude|thanks|appreciation|sincere|heartfelt|to}`,
    `^ [again|once again|once more|firstly|first|first of all|and|but|anyway|so|with] [very|so] {many|much|grateful|warm|warmest|sincere|heartfelt|a thousand} {thanks|thank}`,
    `^ [again|once again|once more|firstly|first|and|but|anyway|so] thanks ..3 {to you*|to ..4 {panel|team}|for|again|and|heaps|a|in}`,
    `^ thanks $`,
    `{thanks|thank} [you] ${deep} [a {million|lot|ton|bunch}|heaps|again|once again|once more] for`,
    `{my|our|grateful|sincere|heartfelt|warm|many|special} [sincere|grateful|warm|heartfelt|deep*] {thanks|gratitude|appreciation} [go] {to|for}`,
    `with ..2 {thanks|gratitude|appreciation} for`,
    `{a|this|one} {word|note|line|message} of {thanks|gratitude|appreciation}`,
    `{i|we} [do|did|would] ${deep} {appreciate|appreciated|value|valued} ${deep} {the|your|you|all|everything|how|it|that you|any|being|having|meeting|our|this|every|hearing|seeing} !{post|role|weight|customer*|importance}`,
    `^ ${deep} appreciate {you|your|the|all|everything}`,
    `{i|we} {am|was|remain|feel|felt|would be} ${deep} {grateful|thankful|obliged|indebted|appreciative} {to you|to the|to both|to your|to everyone|for the|for your|for any|for all|for how|for being|that you|for a|for time|for having|for ..1 time|for ..2 {chance|opportunity}}`,
    `how {grateful|thankful} i {am|was|felt}`,
    `{much|most} obliged [to you|for]`,
    `{it|that} {was|is|would be} ${deep} {kind|good|generous|thoughtful|considerate|decent|nice|gracious|helpful} of {you|everyone|the|your}`,
    `how ${deep} {kind|good|generous|thoughtful} of you`,
    `how [very] {pleasant|kind|good} it was {to|of}`,
    `you were ${deep} {kind|good|generous} ..1 to {take|give|see|meet|spend|show|let|send|speak|talk|interview}`,
    `{was|is|were|are} ${deep} {appreciated|welcome|gratefully received} !by`,
    `your {kindness|patience|courtesy|time|hospitality|help|warmth|welcome|encouragement|generosity} ..8 {appreciated|meant|touched|made|did not go}`,
    `{it|that} meant {a lot|a great deal|so much|much|the world} [to me] {that|to|when}`,
    `a real kindness`,
    `{kindly|please} {accept|extend|pass|pass on|give|convey} ..2 {thanks|appreciation|gratitude}`,
    `{can not|could not} thank you enough`,
    `i owe {you|you all|your|the panel} ..3 thanks`,
    `{enjoyed|loved} {meeting|our|talking|speaking|the interview|the conversation|my {visit|interview|time}}`,
    `it was ..3 {pleasure|privilege|treat|joy|great|good|lovely|delight} {to meet|meeting|to speak|speaking|talking|to talk|to come|seeing|being}`,
    `{writing|wanted|write} ..2 to {thank|appreciate} {you|the|your|everyone}`
  ],
  {
    except: [
      'thanks to {my|the|our|a|his|her|that|this|their} !{panel|team|committee|interview*}',
      'no thank*',
      '{appreciate|appreciated} {that the|the fact|it if|hearing whether|how ..2 {hard|busy}}',
      'would {appreciate|have appreciated} !{your|you}',
      'thank you {note*|letter*|card*}',
      'thank you {so much|very much} for the ..2 {rejection|silence}',
      '{that is|so that is|is that} the thanks i get',
      'would be [@very] {grateful|thankful|glad} {if|to|for any|for your feedback|for feedback|for a word|for an|for news|for some}',
      '{customers|customer|clients|drivers|passengers|patients|parents|guests|residents|donors|pupils|students|children|staff|they|he|she} ..4 {thank*|appreciat*|grateful}',
      '{thank|thanking|thanked} me'
    ]
  }
)

/** Sarcasm that borrows the words of thanks. */
const mockery = phrases(['{thank you|thanks} ..3 {nothing|rejection|silence|ignoring|wasting}'])

export const thanks: Move = {
  id: 'thanks',
  lists: [gratitude, mockery],
  find: (letter) => [...spoken(letter), ...closing(letter)].sort((a, b) => a.start - b.start)
}

function spoken(letter: Unjudged): Range[] {
  const mocked = new Set(letter.find(mockery).map(({sentence}) => sentence))
  return letter
    .find(gratitude)
    .filter(({sentence, start}) => !mocked.has(sentence) && !isHeader(letter, start))
}

/** A sign-off that says what it thanks for: "With thanks for your consideration,". "Thanks," alone is a mere close. */
function closing({signOff}: Unjudged): Range[] {
  return signOff && /\bthank(?:s|ing)?\b.*\bfor\b|\bthanking you\b/i.test(signOff.text)
    ? [signOff]
    : []
}

function isHeader({part}: Pick<Letter, 'part'>, offset: number): boolean {
  return part('header').some(({start, end}) => start <= offset && offset < end)
}
