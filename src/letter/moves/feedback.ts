/** Asking how the application or interview was judged. Source: `domain.md` PF05, widened by meaning. */
import {phrases} from '../../phrases/index.js'
import {judged, listSignals} from './move.js'

const ask = '{could|would|can|will|might|may|please|kindly|if|whether|should}'
const fell =
  '{fell short|was weak|were weak|went wrong|let me down|did badly|counted against|told against|count against|tell against|was lacking|lacked|could have done|could do|could improve|can improve|might improve|should improve|should work on|could work on|need to work|could have been|was missing|missed|might have done|should change|should have|ought to|was stronger|were stronger|stronger|was pitched|decided it|would have made|would have helped|would have tipped|came across|might do|weak}'

/** Asking how an application or interview was judged. */
export const request = phrases(
  [
    `${ask} ..12 @feedback`,
    `{i|we} [@very] @would ${'[@very] [@very]'} {like|love|appreciate|welcome|value|treasure|be ..3 {glad|grateful|thankful|keen|interested|pleased|happy|obliged}} ..10 {feedback|comments|advice|pointers|suggestions|guidance|criticism|thoughts|observations|view|opinion|word|tips|insight|insights}`,
    `{any|some|a little|your|honest|candid|frank|constructive|written|detailed} ..2 {feedback|comments|pointers|criticism|observations|suggestions|tips|advice} ..12 {would|will} {be|help|mean|make}`,
    `feedback of any kind`,
    `{any|your} feedback ..4 {please|if}`,
    `${ask} ..10 {tell me|let me know|say|know|hear|learn|see|point out|show me|explain} ..12 ${fell}`,
    `{how|where|what|which|why|whether} ..10 {i|me|my} ..6 {${fell}|scored|score|performed|performance|did|went|was not shortlisted|improve|do better|shortlisted|selected} ..8 ?`,
    `{could|would|can|will} ..3 {tell me|let me know|say} ..3 {how i|where i|what i|why i|where my|how my|what you thought}`,
    `{what|where|how} {i|else i} {might|could|can|should} ..2 {improve|do better|work on|change|have done}`,
    `{where|what} {my|was|i} ..6 {fell short|was weak|went wrong|lacking}`,
    `${ask} ..4 {how i|my score|how my}`,
    `my {score|marks|mark|result|results} in`,
    `{like|love|help me|glad|grateful|appreciate|interested|keen} ..3 to {know|hear|learn} ..10 {thought of my|which part*|what decided|how i|where i|why|my ..4 {weak|strong|short}|where my|what you thought|what i|of my|of it}`,
    `{notes|remarks|comments} on my ..6 {shared|share|see|have}`,
    `my ..5 {shared|share} with me`,
    `{guidance|advice|advise|advice me|steer|advise me} ..3 {on|about|as to|what|how} ..4 {i|my|better|next time}`,
    `advice on how to`,
    `{frank|honest|candid} ..2 {opinion|view|word|assessment}`,
    `please be frank`,
    `{what was wrong with|what did i do wrong|what let me}`,
    `{why|reason*} [that] {i was|i am|was i|my application was} {not|unsuccessful|rejected|turned|passed}`,
    `idea why i`,
    `did my ..8 {count|tell|let|put} ..4 ?`,
    `what should i {change|do|improve|work}`,
    `{another candidate|other candidates|others|the successful} ..3 {was|were|did|had} {stronger|better|ahead}`,
    `{so that|in order that|to help} i ..2 can ..2 {improve|prepare better|learn|do better}`,
    `{talk|sample|answer*|design|lesson|test|presentation|exercise|reply|portfolio} was ..2 {pitched|weak|short|poor|too}`,
    `one area i should`,
    `{learn from} ..10 {comments|feedback|words|view|where|what}`,
    `a few words on my`,
    `{tell|know|hear|learn|see|say|understand|point|suggest|indicate|show|explain|share|find out|enlighten|name|ask} ..10 {better|differently|wrong|short|weak|lacking|missing|thin|light|shortcoming*|weakness*|gap*|mistake*|reasons|reason|score|scored|marks|against me|ruled me|tipped|swung|decided|stopped you|kept me|holding me|held me|held against|compared|improve|improvement|expectations|criteria|performance|performed|came across|come across|how i did|what you thought|what you made|hard truths|was received|was reached}`,
    `{what|where|which|how|why|was|were|did|would|could|can|is|have|do|does|are|any} ..12 {let me down|wrong|short|against me|missing|lacking|too light|too high|too long|too short|gap*|gave you pause|worried|holding me back|make the difference|made the difference|stopped you|kept me|criteria did i|undersell|come over|came over|come across|came across|wide of the mark|far off|second time|considering me again|look at me|improve|answered|differently|do better|not meet|marked down|put right|your impressions|my performance|better answer|preferred|read naturally|before trying again|before applying|next time|try again} ..12 ?`,
    `{a|any|some|one|two|few|the} ..2 {line|lines|word|words|sentence|sentences|hint|note|pointer*|tip*|remark*|observation*|email|minutes} ..4 {on|about|as to|of what|of feedback|for next|of where} ..6 {how i|what|my|where|me|better|next|do better|did|went|came}`,
    `{pointers|tips|remarks|hints|observations|inputs|input|comments|impressions|feedback|criticism|evaluation|debrief|critique|thoughts} ..3 {on|about|of|for|concerning|regarding} ..2 {my|next time|how i|how to do|what i}`,
    `{pointers|tips|feedback|criticism|debrief|remarks|comments|advice} ..10 {would|will} ..2 {be|help|do|mean|guide}`,
    `{feedback|criticism} $`,
    `{frank|honest|blunt|candid|hard truths|spare my feelings|shy about}`,
    `{reasons|reason} {behind|for|my|that|why} ..4 {choice|decision|not|my|candidature|application|i}`,
    `debrief*`,
    `what should i have`,
    `{my|own} {score|marks|scores|score sheet|notes|results}`,
    `{how|where} ..2 {i|my|near i} ..4 {went|did|performed|scored|fell|came|compared|looked|read|received|aim|improve}`,
    `{good|like|keen|glad|grateful|curious|wondering|thankful} ..4 {know|how|hear|learn|find} ..6 {my|i|me}`,
    `{set me straight|shed any light|enlighten me|pick your brains|talk me through|go over my}`,
    `{advice|guidance|help} for someone who`,
    `point them out`,
    `{help|helps|guide|allow} me ..3 {grow|improve|prepare|next time|in future|do better|learn}`,
    `you thought {of|was}`
  ],
  {
    except: [
      '{thank*|grateful|appreciate|appreciated|thanks} ..5 {@feedback}',
      '{customer*|client*|user*|pupil*|student*|patient*|guest*|diner*|visitor*|learner*|peer|resident*} ..3 {feedback|comments|suggestions}',
      '{feedback|comments} {loop*|form*|card*|survey*|from me|from customer*|from user*}',
      '{gave|give|giving|given|collected|collect|wrote|got|get|gets|received|acted|designed|asked} ..3 {feedback|comments|suggestions}',
      'acting on your advice',
      '{whether|if} the ..3 {site|position|post|role|search|vacancy|job|place} {is|has|was|remains}',
      'if {you need|there is} ..3 {further|else|more}',
      '{thank*|grateful|appreciate|appreciated|thanks} ..8 {frank*|honest*|candid|comments|advice|pointers|remarks|debrief}',
      '{told|asked|gave|explained|showed} {me|us|them} ..8',
      '{kindly|already} {explained|told|gave|shared}',
      '{how|what} i can {help|bring|offer|do for|be of}',
      '{give you|share|offer you|send you} my {thoughts|comments|opinion|notes}',
      '{advice|tips|opinion|pointers} on ..4 {parking|dates|start dates|travel|transport|hotels|which}',
      "{her|his|their|my manager's} advice",
      '{my|the} {reference*|referees}',
      'your {comments|advice|feedback} ..6 {was|were|helped|has been|have been}'
    ]
  }
)

export const feedback = judged({id: 'feedback', lists: [request], signals: listSignals({request})})
