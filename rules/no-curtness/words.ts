/** Requests without a courteous move. After the politeness features of domain.md 1.4: a direct start, a direct question. */
import {phrases} from '../../src/kit.js'

const begin = '^ [also|and|just|next|now|or|so|then]'

const mine =
  '{my ..3 {address|application|certificates|cv|details|documents|drawings|file|form|history|interview|letter|licence|license|name|number|papers|pay|phone|portfolio|post|profile|reference|references|resume|sample*|statement|test|work}|my {papers|things}}'

const news =
  '{answer|application|date|dates|decision|feedback|hours|letter|list|marks|name|names|news|number|outcome|pay|place|post|reason|reasons|report|result|results|role|rota|salary|schedule|score|scores|shortlist|start date|status|terms|time|verdict|vacancy}'

/** Bare orders. */
export const orders = phrases(
  [
    `${begin} {e-mail|email|fax|forward|give|mail|post|send|text} {back|me|over|through|us} {!{a {bell|buzz|call|ring|shout}}}`,
    `${begin} {e-mail|email|forward|post|return|send|supply} {back ${mine}|${mine}|it|that|the ..4 ${news}|your ..3 {answer|decision|reply}}`,
    `${begin} {advise|inform|notify|tell} {me|us} {!{about yourself}}`,
    `${begin} let me {have {!{a think}}|know {how|my|of|the|what|when|where|which|who|why|$|about|by|either|as soon|soon|whether {i|it|my|the|you {are|have}}|if {i {am|got|have {passed|got}|passed}|my|the|you {have|hired|decided|got}}}|see {my|the|what|your}}`,
    `${begin} {acknowledge|confirm} {in|it|my|receipt|safe|that {my|the|you}|the {appointment|booking|date|hour|interview|place|post|receipt|start|time|venue}|this|whether|you|your}`,
    `${begin} {check|consider|fix|look {again at|at|into|over|through}|open|read|re-read|reread|review|see to|study|update|use|watch} {${mine}|again|page|the {attached|attachment|enclosed|second page}|your {e-mail|inbox|records|spam}}`,
    `${begin} {add|change|correct|delete|destroy|enter|file|hold|keep|leave|move|pass|place|put|record|register|remove|take|withdraw} {me {down|forward|off|on}|${mine}|this ..2 {along|on|to}}`,
    `${begin} {call|contact|e-mail|email|phone|ring|telephone} {<name>|back|me {$|back|by|today|tomorrow|straight}|mr|mrs|ms|my|the ..3 {at|on|referee*|school|who}}`,
    `${begin} {get|come} back to me`,
    `${begin} {write|reply|respond} {back|by|in writing|soon|to {me|my|the|this}|with}`,
    `${begin} {arrange|book|fix|organize|plan|schedule|set|set up} {a|an|another|me|my|the} ..3 {call|date|interview|interviews|meeting|test|time|trial|trial shift|visit}`,
    `${begin} {explain|provide|specify|state} {a|an|feedback|how|in writing|me|my|reasons|the|what|when|where|which|who|why|written|your}`,
    `${begin} {find out|say|see} {how|what|when|where|whether|which|who|why} {i|it|my|the|you}`,
    `${begin} {give|grant|offer|show} {an|feedback|me|reasons} ..4 {answer|another|call|copy|date|feedback|interview|name|number|reason*|results|second|the|what|where|why|your}`,
    `${begin} {interview|meet|see|shortlist} me {again|in|next|on|this|today|tomorrow}`,
    `${begin} {print|sign|stamp|fill in|complete|translate} {my|the attached|the enclosed|the form}`,
    `${begin} make sure {i|my|that {i|my|you}|you}`,
    `${begin} remind {your|the} {boss|manager|panel}`,
    `${begin} {ask|tell} {the ..2|your ..2} {for|if|that|to|what|when|whether}`,
    `{i|we} want {an answer|a reply|my ..3 back|my {answer|results|marks}|the {answer|date|details|results}|to know {how|if|what|when|where|whether|who|why}}`,
    `{i|we} need {to {be told|know} {how|if|my|the|what|when|where|whether|who|why}|an answer|my ..3 back|the {date|answer|results}|your {answer|decision|reply}}`
  ],
  {
    except: [
      'let me know {how|if|what|when|whether|which|where} ..10 {best|better|for you|works|i can|may|prefer|suit|suits|you think|would {like|suit}|you {like|need|prefer|want|wish}}',
      'let me know {about|of} {any|anything}',
      'let me know either way',
      'let me know when {it|you} {is convenient|suits|are free}',
      'see {to|what}'
    ]
  }
)

/** Bald questions. */
export const questions = phrases([
  `${begin} when {am|are|can|did|do|does|have|is|may|must|shall|should|will|would} {i|it|my|the|there|they|we|you|your} ?`,
  `${begin} {by|on} {what|which} {date|day|time} ?`,
  `${begin} {by when|since when|how {far|long|many|much|soon}} {applicants|are|before|candidates|did|does|has|have|is|must|others|shall|until|will} ?`,
  `${begin} what {became|can you|date|day|did|has|happened|happens|is|made|time|was|went|will|are|do you} {become|decide|delaying|happened|happening|is|holding|keeping|mean|my {mark|marks|result|results|score|status}|next|of|on|say|taking|the|think|to|with|wrong|you|your} ?`,
  `${begin} where {am|are|do|does|has|have|is|will} {my|the|things|we|you|your} ?`,
  `${begin} {which|what} {candidate|of|one|person|team|shift|branch|manager} ..4 {get|got|have|is|was|will|did} ?`,
  `${begin} who {decided|decides|did you|do i|else|got|has my|interviews|is {deciding|handling|in charge|my|on|reading|responsible|the}|made|makes|reads|was {chosen|picked|selected|the}|will {be|call|decide|interview|read}} ?`,
  `${begin} why {am|are|did|do|does|had|has|have|is|was|were} {i {being|left|not|rejected|still|turned}|it|my ..3 {not|overlooked|refused|rejected|returned}|no one|nobody|the|there|you|your} ?`,
  `${begin} how {am|are|did|do|does|has|have|is|was} {come|i {do {$|at|in|on}|get on|rank|score}|my|the {decision|interview|selection}} ?`,
  `${begin} {have|did} you ..2 {appointed|check|checked|chosen|choose|decide|decided|filled|finished|hire|hired|made {a|up|your}|make {a|up|your}|picked|pick|read|received|rejected|ring|rung|speak to|spoken to|taken} ?`,
  `${begin} {am|was|will} i {being|called|down|hired|in|invited|on|out|still|rejected|shortlisted|short-listed|successful|through|wanted|be {called|hired|interviewed|invited|told}} ?`,
  `${begin} did i {do|fail|get|pass|make|win} ?`,
  `${begin} {do|is} {i|it} {get the|have the|mine|yes|a yes|a no|no} ?`,
  `${begin} {any|the|your|my|the final} {answer|date|decision|outcome|result|results|salary|start date|verdict} {for|about|from|on|of} ?`,
  `${begin} {date|decision|hours|outcome|pay|place|result|results|salary|start date|status|time|venue|verdict} {about|for|from|of|on|of the|yet|please} ?`
])

/** What makes a request courteous, in its own sentence. */
export const softeners = phrases([
  '{please|kindly|thank|thanks|grateful|gratefully|obliged|appreciate|appreciated|sorry|regards|hopefully|perhaps|welcome|glad|pleased|delighted|happy|hope|wonder|wondering}',
  '{would|could|might} {you|be|it|there|i|that|any|someone|somebody|your}',
  '{may|might|could|can} i {ask|check|enquire|inquire|please|trouble|request}',
  'if {it|that|this|there|i may|possible|convenient|so|not|anything|any|you {are|can|could|have {a|any|one|some|time}|like|may|might|need|prefer|require|want|will|wish|would}}',
  '{whenever|when} {convenient|it suits|suits|you {are|can|have}}',
  '{at|for} your {convenience|leisure}',
  '{any time|anytime|at any time|feel free|do the needful|be so good|be so kind|be kind enough|in your own time|no hurry|no rush}',
  '{should|were} you {have|like|need|prefer|require|want|wish}',
  '{any|further|more} {questions|queries}',
  '{give|show} me a ..8 and i'
])

/** What makes ready for a request, in the sentence before it. */
export const preparations = phrases([
  '{question|questions|ask|asked|wonder|wondering|curious|know|please|kindly|query|thought}',
  '{would|could|might|may} {i|you|be|it}',
  'i {should|would}'
])
