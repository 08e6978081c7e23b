/** Leaving the door open: an offer, an availability, a polite question, a look forward. Source: `domain.md` PF06, widened. */
import {phrases} from '../../phrases/index.js'
import {judged, listSignals} from './move.js'

const soft = '[@very] [@very]'
const contact =
  '{call|ring|phone|telephone|email|contact|reach|reached|write|text|message|speak|talk|meet|drop me|give me|get in touch|get hold|find me|let me know|tell me|keep me|ask|say}'
const offer =
  '{send|provide|supply|bring|share|show|forward|answer|discuss|meet|talk|speak|come|attend|visit|call|join|travel|help|resend|resubmit|demonstrate|arrange|do|expand|go through|walk you|chat|continue|complete|submit|introduce|explain|give|make|foster|write|start|step in}'

const door = phrases(
  [
    `!{children|pupils|guests|they|we} {look|looking} forward [very much|so much|greatly] to {hear*|learn*|your|seeing|meeting|speaking|talking|the|any|our|a|receiving|discussing|continuing|next|further|touching|being in|news|working|see|meet}`,
    `{look|looking} forward {to|for} {hear*|your|the|meet*|from}`,
    `{hope|hoping|await|awaiting|wait|wating|expecting} ..3 {to hear|for your|your|to here|hear back|hear from|to speak|to meet|to talk|that we|we can|we may|we will|response|reply|decision|for the best|best}`,
    `i {hope|trust} {to|we} ..2 {hear|meet|speak|talk|stay|keep|work|see|can|may|learn}`,
    `{i|and|we} @would ${soft} {be ..3 {glad|happy|pleased|delighted|willing|ready|free|grateful|available}|gladly|happily|welcome|like|love|appreciate|value|enjoy} ..5 {${offer}|hear|know|learn|chance|meeting|conversation|call|news|of hearing|short}`,
    `i @would ${soft} {gladly|happily|willingly|be glad} ..2 ${offer}`,
    `{i|am|and|we|only} {am|are|will be|remain|would be|shall be} ${soft} {happy|glad|pleased|ready|willing|delighted|prepared|free|available|around|about|reachable|on hand|at home|at your disposal|at the disposal|contactable|there|keen} ..3 {to|for|on|at|any*|after|from|by|in|most|all|until|should|whenever|if|every|between|next|this|except|near|over}`,
    `{happy|glad|pleased|ready} to ${offer}`,
    `i {can|could|will|shall|may|might} ${soft} ${offer} ..8 {if|when|whenever|any|on|over|at|by|with|after|should|clear|along|either|in|to see|anytime|same day|you|before|within}`,
    `i {can|could|will|shall|may|might} {be [on site|with you|there|in] ..3 {with|at|within|any|in|on|by}|be reached|be contacted|come in|do a|do another|make myself|keep ..3 clear|supply|start}`,
    `{can|may|could} ..1 {be reached|be contacted|reach me|find me|contact me|call me|ring me}`,
    `{you|undersigned} {can|may|could|will} ..2 {reach|find|contact|call|ring|get|email|be contacted} ..2 [me|on|at]`,
    `{please|do|kindly|just|feel free to|any time|anytime} ..3 ${contact} ..2 {me|if|should|when|whenever|any|know|a ring|a call|a line|on|at}`,
    `please do ..2 ${contact}`,
    `{give me a|drop me a|send me a} {ring|call|line|shout|bell|buzz|note|text|message}`,
    `{ring|call|email|phone|text} me {any|at|on|when|if|if you|whenever}`,
    `{let me|lmk|tell me|let us} {know|if|u|when} ..2 {if|whether|when|what|how|u|should|which|the|where|of}`,
    `lmk`,
    `if {you|a|an|there|it|anything|any|the|another|december|something|no|somebody|someone|further|our|i can} ..14 {i|me|my|please|would|do|let|should|call|phone} `,
    `{should|if|whenever|when} ..3 {you|anyone|the panel|your team|the position|a|there|an} ..3 {need|require|wish|want|like|decide|meet|open|come up|comes up|becomes|become|arise|arises|useful|help|possible|convenient|ready|be|is|remain|still} ..10 `,
    `${'{could|would|can|will|may|might|has|have|is|are|do|when|how|what|any}'} ..8 {when you expect|timeline|timescale|timetable|time frame|timeframe|decision|next step|next steps|still open|been filled|set for|further you need|else you need|need from me|news|update|decided|where things|how things|ask again|write to you again|meet|come and|come in|visit|call|talk|speak|line} ..12 ?`,
    `{could|would|may|might} {i|we|you} ..3 {come|visit|call|meet|write|ring|talk|speak|drop|spare|let me|tell me|keep|hold|stay|see|arrange|help|observe|give me} ..12 ?`,
    `{wonder|wondering|wondered|like to know|like to ask|grateful to know|glad to know|ask|see|know|learn|find out|check|hear} {if|whether|when|how|where|what} ..4 {you|there|the|things|a|any|it|matters|my|i} ..8 {decision|decided|update|news|timeline|next steps|stand|stands|still open|filled|progress*|further|status|going|heard|taking|reached|been made|is made|shortlist*|yet}`,
    `{is|are} there any* ..2 {else|further|more} ..6 ?`,
    `{keep|hold|retain|bear|have|keeping|leave} ..2 {my|me} ..4 {on file|on record|in mind|details|name|posted|handy|on your|for the|for any|for future|for when|in touch|informed|list|books|resume|cv}`,
    `{keep|stay|keeping|staying|be|remain} in {touch|contact}`,
    `{think of me|consider me|bear me|keep me|remember me}`,
    `{call|place|line|note|message|email|ring} ..5 {whenever|any time|at any|when you know|would help|is welcome|at your}`,
    `{suit|suits|works|work|fine} ..3 {me|for me|best|well|by me}`,
    `{my|the} {number|calendar|diary|address|phone|evenings|mornings|afternoons|notice period|references|referees|availability|portfolio|samples|certificates|cv|resume|email} ..6 {is|are|has|have|know} ..3 {attached|attatched|enclosed|open|free|same|not changed|weeks|month|months|to expect|below|available|above|clear|ready|here|unchanged}`,
    `{please find|i enclose|i attach|i have attached|i have enclosed|find attached|here is|here are|attached} ..1 [is|are] {attached|enclosed|my|the|it is|a copy|your|is}`,
    `here it is`,
    `{any|every|most} {day|afternoon|morning|evening|weekday|time} ..6 {works|suits|is fine|is good|free|but|convenient|would do|you}`,
    `{available|free|reachable|contactable} {for|on|at|to|from|any*|most|after|until|by|between|every|all|in}`,
    `{one|a|just a} {phone call|call|line} away`,
    `{write|apply|call|check|ring|be in touch|try|ask|watch|look} ..2 again {in|when|next|if|after|once|later|before|to}`,
    `i {will|shall|would like to} {stay|keep|be|watch|write again|apply again|check|look out|follow|call again|see you} ..6 {touch|vacanc*|postings|again|page|summer|autumn|spring|year|website|august|news|progress|conference}`,
    `{no need|do not trouble|no reply needed|need not|no rush|no hurry|no drama|whenever it suits|in your own time|take your time|at your convenience}`,
    `{catch up|meet|talk|speak|coffee|chat} ..4 {soon|before too long|one day|some time|sometime|again|possible|next week|some day}`,
    `{welcome|enjoy|appreciate|value|like|love} {a|the|an} ..2 {chance|opportunity|call|meeting|conversation|chat|visit} [to] ..2 {talk|speak|meet|discuss|with you|visit|call|over|or}`,
    `{when|whenever} there is {something|anything|news}`,
    `{either way|in due course|when you know}`,
    `a line ..6 {would|when|all i|is all|either way}`,
    `{at|within} {short|a day's|a week's|an hour's} {notice|warning}`,
    `{suggest|ask|recommend} ..4 {when it might|someone else|who else|worth asking}`,
    `{happy|ready|able|available} to start`,
    `an {april|may|june|july|march|autumn|early} start`,
    `{more|later|future|other|any} {vacancies|openings|roles|shifts|opportunities|positions} ..3 {come|open|arise|before|as they|that|which|if}`,
    `future {vacancies|openings|roles|opportunities|positions|applications|opening}`,
    `{talk to|speak to|hear from|meet} ..3 again`,
    '{next stage|second meeting|another round|second interview|further round|further conversation}'
  ],
  {
    except: [
      '{must|today or i|or i shall|or i will|by {monday|tuesday|wednesday|thursday|friday|tonight|noon|tomorrow}} ..6 {report|answer|today|reply|hear}',
      '{look|looks|looked} forward ..3 {puppet|holiday|weekend|christmas|each year}',
      '{the|our|my} {children|pupils|guests|customers|clients} look forward',
      'i was free',
      'kept in touch',
      'contact {tracing|lenses|lens}',
      '{decide|answer|reply|respond} immediately',
      '{call|ring|contact|phone} me {today|tonight|now|this|before|by}'
    ]
  }
)

export const nextStep = judged({id: 'next-step', lists: [door], signals: listSignals({door})})
