/** Adding what an interview left out, or mending an answer. Source: `domain.md` PF04, widened by meaning. */
import {phrases} from '../../phrases/index.js'
import {judged, listSignals, type Move} from './move.js'

const tell =
  '{mention|mentioned|mentioning|say|said|saying|tell|told|telling|explain|explained|add|added|bring up|brought up|raise|raised|make clear|made clear|cover|covered|discuss|discussed|show|include|volunteer|note|get to|got to|reach|reached}'
const answer = '{answer|reply|response|explanation|example|point}'

const addition = phrases(
  [
    `i {forgot|neglected|omitted|failed|meant|should have|ought to have|never|left out|overlooked|did not think|had meant|had intended|wish i had} ..3 {mention|mentioned|say|said|tell|told|explain|explained|add|added|bring up|bring|make clear|show|include|cover|volunteer|raise}`,
    `{what|something|things|one thing|a thing|a point|a detail|point|thing} [that] {i|we} ..1 {left out|did not|never|ought to have|should have|forgot|neglected|failed|ran out|could not|missed|skipped|wish i had}`,
    `i {did not|never} ..4 {get|have|find} ..3 {chance|round|time|opportunity|moment|opening} ..3 ${tell}`,
    `i did not {get|come|manage} ..2 {saying|to say|to mention|to tell|to explain|to add}`,
    `{ran|run} out of time ..6 ${tell}`,
    `{was not|were not|was no|never} {a|the|any|time} ..2 {chance|time|opportunity|moment} to ${tell}`,
    `{did|was|were} not {come up|touch|get on to|cover|asked about|get to|raised|mentioned}`,
    `{went|was|were|going} {unmentioned|unsaid}`,
    `never {came|come} up`,
    `{missing from|absent from|not on|left off} my {form|cv|resume|application}`,
    `my ${answer} ..10 {was|were} ..2 {incomplete|short|shorter|muddled|vague|thin|weak|unclear|poor|brief|rushed|not clear|confused|too|less|wrong|clumsy|inaccurate|hasty|only half}`,
    `a {better|fuller|clearer|more complete|plainer|second} ${answer}`,
    `{on reflection|having slept on it|thinking it over|thinking back|since the interview|on the way home|on the drive home|on the train home|afterwards|with hindsight|looking back} ..6 {i|my} !{want|am still|remain|enjoyed}`,
    `when ..5 asked ..10 {i gave|i was|i said|i should|i only|i told|i answered|i mentioned}`,
    `you asked [me] {about|whether|if|for} ..8 {it|i|my|yes|no|xxl}`,
    `in answer to {your|the|mr|ms|dr|mrs|<name>}`,
    `{your|the} question ..12 {differently|i would now|i should now|i ought}`,
    `{i|we} misspoke`,
    `{let me|may i|i would like to|i want to|i should like to|i wanted to|allow me to} ..1 {add|correct|clarify|expand|put right|amend|complete} {to|that|on|one|my|what|something|the}`,
    `{further|to add} to what i {said|told}`,
    `it {occurs|occurred} to me ..3 {i|that}`,
    `i {undersold|understated}`,
    `{perhaps|maybe} i {undersold|was too|did not}`,
    `i said ..8 {it is|there were|it was|i meant|in fact}`,
    `i [do not|don't] {think|believe} i ..2 {made clear|mentioned|said|told|explained}`,
    `{did not|do not} ..3 {made|make} clear`,
    `you {did not|never} ask* ..10 {but|and} i`,
    `one {more|further|other} {thing|point|string|detail}`,
    `there is {something|one thing} ..5 {did not|never}`,
    `what i {ought to|should} have said`
  ],
  {
    except: [
      'nothing to add',
      'add my {thanks|name|voice}',
      '{search|new|extra} ..3 added',
      'one more thing {to say|i would ask}',
      'you asked ..6 {to remind|to write|to get in touch|to call|for my references|me in}'
    ]
  }
)

const byWords = judged({id: 'missed-point', lists: [addition], signals: listSignals({addition})})

export const missedPoint: Move = {
  ...byWords,
  find: (letter) =>
    // Only who has been interviewed can have left something out.
    ['after-interview', 'after-phone-interview', 'status-check'].includes(letter.stage.value)
      ? byWords.find(letter)
      : []
}
