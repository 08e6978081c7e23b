/** Pay, benefits and hours raised before there is an offer. Widened by meaning from the pages that the rule names. */
import {phrases} from '../../src/kit.js'

/** Money for work. */
const money =
  '{basic pay|commission|compensation|ctc|day rate|earnings|hourly rate|income|money|package|pay|pay-rise|rate of pay|remuneration|salaries|salary|starting {pay|salary}|stipend|wage|wages}'

/** What may be asked for or had of it. */
const pay =
  '{bonus|commission|compensation|extra|increment*|money|overtime|pay|raise|rise|salary|wages}'

/** What comes on top of it, in words that hardly mean anything else. */
const benefit =
  '{401k|annual leave|benefits package|bonus|bonuses|car allowance|company {car|laptop|mobile|phone|van|vehicle}|dental {cover|insurance|plan}|employee discount*|expense account|flexible hours|flexitime|fringe benefits|fuel card|gratuity|gym membership|health {cover|insurance|plan}|healthcare plan|housing allowance|leave {days|entitlement}|lunch {break*|hour*}|maternity {leave|pay}|medical {cover|insurance|plan}|mileage allowance|moving {costs|expenses}|over-time|overtime|paid {breaks|holiday*|leave|study leave|time off|vacation}|parental leave|parking {place|space}|paternity leave|pension|perks|personal days|profit sharing|provident fund|relocation {allowance|costs|expenses|package}|retirement plan|severance|share options|shift allowance|sick {days|leave|pay}|signing bonus|staff {benefits|discount*}|stock options|superannuation|time in lieu|time off|travel {allowance|costs|expenses}|tuition {assistance|fees}|vacation {days|time}|vouchers|week-end pay}'

/** The same in words that also mean other things: only where the question is plainly about having them. */
const extra =
  '{accommodation|allowance*|annual increment*|benefits|breaks|childcare|commission|cover|dental|discount*|expenses|gym|health care|healthcare|holiday|holidays|housing|insurance|leave|lunch|lunches|meals|medical|mileage|parking|relocation|shares|super|tips|travel|tuition|uniform|uniforms|vacation}'

/** A sum of money with or without its period. */
const sum =
  '{<money>|<num> {an hour|dollars|k|lakh*|per {annum|day|hour|month|week|year}|pounds|euro*|rand|naira|rupees|thousand}}'

const ask =
  '{am i|are|are there|can i|could i|could you|do|do i|do you|does|how|how long|how many|how much|how soon|is|is there|may i|might i|shall i|should i|what|when|where|which|who|will|will i|will there|would|would i|would it|would you}'

/** Questions and requests about them. */
export const questions = phrases(
  [
    `${ask} ..9 ${benefit} ?`,
    `{does|do|would|will|is|are} {it|staff|the {firm|company|hospital|school|@job|<role>|team}|there|this|you|your ..2} {also|come with|cover|give|have|include|offer|pay [for]|provide|supply|pay towards|paid|any|a|free} ..3 ${extra} ?`,
    `{do|does|can|could|will|would|shall} {i|the staff|we|staff|one|workers|waiters|employees} {be given|be offered|be paid|earn|get|have|keep|receive|be reimbursed|be refunded|be entitled to|qualify for} ..4 {${extra}|${pay}|it|mine} ?`,
    `{how {many|much} ..1|how long {are|is} [the|your] ..1|what {kind|sort} of} {${extra}|annual leave|breaks} ?`,
    `what about {annual leave|holiday*|hours|leave|${pay}} ?`,
    `{are|is} [all|any|her|his|my|our|the|their] ..1 ${extra} ..3 {covered|free|included|paid|provided|reimbursed|shared|subsid*|supplied} ?`,
    `{who|what} {pays|pay|covers} for ..3 ?`,
    `what does ..4 {pay|look like for {money|wages}} ?`,
    `what {does|is|are} the {super|pension|salary|pay|money|holiday*|hours|wage*|tips|commission|benefits|package} ..3 ?`,
    `how much {am i|are you {offering|paying|prepared}|can i {earn|expect|make}|could i {earn|expect|make}|do i {earn|get|make}|do you pay|does {it|the ..2|this ..1} {bring|pay}|is the|money ..4 {pay|offer*|for|would|will|can|could}|would i {be|earn|get|make}|would {it|the ..2|you} {pay|be}|will {i|it|you} {be|earn|get|pay}} ..6 ?`,
    `{can|could|do|does|is|may|might|would|are|will|what} ..9 {ctc|hourly rate|increment*|pay {grade|range|rise|scale|review}|pay me|pay-rise|remuneration|salary|stipend|wage|wages} ?`,
    `{how|what|when|where|would|could|might|will} ..6 {i|we} ..2 {{ask for|be given|get|expect|have|see} {a|another|my first|the first} ..1 {raise|rise|increase}|be paid|be promoted|get paid} ?`,
    `{how often|when} {are|do|is} ..2 {bonus*|paid|pay {day|reviewed}|salaries|wages} ..2 ?`,
    `{can|could|do|does|is|would|will|may|am} {i|it|staff|there|we} ..6 {remote {days|work|working}|remotely|sundays off|week-ends off|weekends off|work from home|working from home} ?`,
    `{how many|what} {days|evenings|hours|nights|shifts|weekends} ..6 {be expected|expected|holiday*|leave|off|rota|vacation|week|work} ?`,
    `{how flexible|what} {are|is} the {hours|shift*|working}  ..5 ?`,
    `{figure|offer|range|rate|salary|terms|wage|number} ..5 {negotiable|fixed|flexible|open to} ..3 ?`,
    `{and|but|then|what of|what about} the {money|pay|salary|wage*|hours|holiday*|benefits} ?`,
    `{please|kindly|could you|can you|would you|will you} ..2 {confirm|disclose|give me|indicate|let me {have|know}|outline|provide|quote|send|set out|share|specify|state|tell me} ..5 {${benefit}|${money}|bonus scheme|contract terms|hours of work|terms and conditions|the {benefits|holidays|hours|terms}|working hours}`,
    `{am curious|like more ..1|like to {ask|be told|clarify|discuss|know|learn|raise|talk}|unclear|want to {ask|clarify|discuss|know|raise|settle|talk}|wish to {ask|discuss|know}|need to {agree|discuss|know|settle|sort out|talk}|question {about|concerns|is|on}|questions {about|on}|wonder {about|what|how}|wondering {about|what|how}|would mention|must raise|not sure about} ..5 {${benefit}|${money}|numbers|the figures|working hours} {!{analyst*|department|industry|law|manag*|market|model*|officer|policy|reform|sheet*|software|specialist*|survey*|system*|team|work}}`,
    `{agree|discuss|negotiate|revisit|settle|sort out|talk} {about|figures|numbers|on|over|terms|the|my} ..2 {benefits|bonus|figure|figures|${money}|numbers|price|terms} {!{deal*|round|talks|team|with {clients|customers|suppliers}}}`,
    `{let us|shall we|we {must|should|need to|ought to}} {agree|discuss|get to|settle|talk} [about|on] [my|the] {figures|money|numbers|pay|rate|rates|salary|terms|wages}`,
    `you {did not|do not|forgot to|have not|never|omitted to} [even] {discuss*|mention*|put|said|say|state*|talk*|tell me|touch on} ..4 {${benefit}|${money}|holidays|hours|leave}`,
    `{advert*|nobody|no word|nothing|not a word|silent|vague} ..2 [mention*|said|told] ..4 {about|of|on} ..2 {${benefit}|${money}|holidays|hours}`,
    `{are|can|could|do|does|how|is|may|what|when|where|which|who|will|would} ..8 {base pay|double {rate|time}|going rate|holiday pay|pay-scale|pay scale|rate of pay|retirement {contributions|plan|scheme}|take-home} ?`,
    `{are|can|could|do|does|is|who|will|would} ..6 {fare|fares|mileage|moving|my move|petrol|relocation|accommodation|board|digs|hotel|lodging|meals|parking|taxi|ticket|tools|training|travel|tuition|uniform*} ..4 {covered|met|paid|refunded|reimbursed|repaid} ?`,
    `how {big|generous|good|high|large|long|much} {are|is} the {bonus|breaks|benefits|holiday*|leave|package|pay|pension|salary|vacation|wage*} ?`,
    `{after how long|how quickly|how soon|when|would|will|is there} ..5 {a|any|first|my|next|the} [..1] {increase|increment|promotion|raise|rise} ..5 ?`,
    `{bring|clear|earn|make|take} home ..5 ?`,
    `{how does|what is|what would} ..3 {compare|come to|on offer|on the table|i be on|i be worth} ?`,
    `what the {benefits|bonus|hours|money|pay|rate|salary|wage|wages} {are|is|might be|will be|would be|works out}`,
    `{how much|what} the {job|position|post|role|work} pays`,
    `if the {hours|money|package|pay|price|rate|salary|wages} {are|is|was|were}`,
    `how {are|is} ..3 paid ?`,
    `what {benefits|bonuses|breaks|discounts|holiday|holidays|leave|overtime|perks|pension|shifts} {are|can|do|does|is|might|will|would} ..6 ?`,
    `{do|does|will|would} ..3 {get|have|take} a {cut|percentage|share} of ..4 ?`,
    `policy {about|on|regarding} {flexible|holiday*|home|hybrid|leave|overtime|remote|sick*|time off|working from} ..3 ?`,
    `ballpark figure`,
    `{discuss|talk} {compensation|figures|money|pay|salary|terms|wages} {!{deal*|talks|with {clients|customers|the union|unions}}}`,
    `what {are|would|will} {my|the} [working] {hours|shifts} ..1 ?`
  ],
  {
    except: [
      'time off {the phone|work}',
      'how much i {learned|learnt|owe}',
      'could you cover {for|the shift}',
      'would you mind'
    ]
  }
)

/** What the writer wants, would take or thinks of the terms. */
export const terms = phrases(
  [
    `{i|we} [also|do|just|really|shall|should|simply|still|will|would] [also|really|still] {am after|am asking for|am expecting|am hoping for|am looking at|am looking for|ask for|can not live on|command|expect|hope for|hoped for|insist on|like|looking for|look for|must have|need|prefer|request|require|seek|want|wanting|be {after|asking for|expecting|hoping for|looking for|needing|wanting|looking at}} ..5 {${sum}|a {raise|rise}|{better|decent|fair|good|higher|competitive|suitable|top|monthly|weekly|starting|basic} {pay|salary|money|wage*|rate*|package}|bonus*|pay review|salary|wages|remuneration|signing bonus|commission {of|on}} {!{in {funding|grants|sales}|worth of|negotiation*|survey*}}`,
    `{i|we} [also|do|just|really|shall|should|simply|still|will|would] [also|really|still] {am asking for|am expecting|am hoping for|am looking for|ask for|expect|hope for|insist on|must have|need|prefer|require|want|be {asking for|expecting|hoping for|looking for|needing|wanting}|would like} ..5 {accommodation|annual leave|benefits|company {car|phone|van}|day off|days off|days of {holiday|leave|vacation}|employee discount|flexible hours|flexitime|{friday*|monday*|saturday*|sunday*|weekend*|week-ends|evenings|mornings|afternoons} off|health {cover|insurance}|holiday|holidays|leave {for|in|of}|moving {costs|expenses}|overtime|parking {place|space}|paid|pension|private {health|medical}|relocation|remote days|sick pay|staff discount|time and a {half|quarter}|time off|double time|vacation|week* off|weeks {of ..3|off}|week of ..3 off} {!{team|market|policy|specialist}}`,
    `i {want|need|require|prefer|expect|can only {do|work}|will only {do|work}|would want|would need|would prefer} [..3] {<num> days {a|per} week|four-day week|long weekend*|no {evening*|night*|weekend*|overtime}|only {day*|morning*}|part-time hours|shorter {hours|days}|to {finish|leave|knock off} {at|by|early}|to work {from home|remotely}}`,
    `i {will not|can not|am not {able|prepared|willing} to|do not|rather not|refuse to|would not|could not|shall not|would rather not} ..2 {consider ..3 {under|below|less}|get out of bed|start {for|on|under|below}|work {for {under|less|below|that|peanuts}|nights|weekends|week-ends|over-time|overtime|sundays|saturdays|late|holidays|evenings}|move for|accept {less|under|below}|come for {less|under}|do {nights|weekends|overtime|shifts}|leave ..3 for less}`,
    `{i can not do|i do not do|i do not work} [the] ..2 {evenings|nights|overtime|sunday*|saturday*|weekend*|shift*}`,
    `{not|nothing} {below|less than|under} ${sum}`,
    `{earn|expect|get|paid|pay|rate|salary|worth} ..2 {a minimum of|around|at least|in the region of|no less than|not less than|upwards of} ${sum}`,
    `!{bill*|by|charg*|cost*|fee*|rais*|sav*} ${sum} {an|per} {annum|hour}`,
    `{i|we} am [..1] worth ..3 ${sum}`,
    `my {current|desired|expected|last|minimum|present|previous} ..1 {compensation|ctc|earnings|package|pay|rate|salary|wage}`,
    `my {asking price|hourly rate|day rate|daily rate|fee is|price is|rate is|salary {expectation*|requirement*|demand*|history}|wage {expectation*|demand*}|pay {expectation*|demand*}}`,
    `i [at present|currently|now] {am [currently|now|presently] {earning|on|paid}|earn|make} {${sum}|more than you|twice what}`,
    `your {offer|pay|range|rate|rates|salary|salaries|wage|wages|figure|terms|budget} ..5 {below|derisory|disappoint*|does not|insult*|less than|low|mean|miserable|not {enough|going|what}|peanuts|short|stingy|too|under|unacceptable}`,
    `{the {amount|figure|money|pay|rate {!of}|salary|sum|wage*}|what you {said|offered|pay|quoted|are offering|mentioned}} ..6 {below|beneath|does not|go up|higher than|improved|insult*|is {low|poor|short}|less than|low for|not {enough|going to|what|worth}|too {low|little}|under what|will not do|would have to|would need to|should be {higher|more}}`,
    `{should|ought to|expect to|want to|like to|hope to|must|need to} be {paid {!{into|attention}}|compensated|reimbursed|remunerated|rewarded financially}`,
    `{time and a {half|quarter}|double time|double pay}`,
    `{match|beat|better|top|improve on} my {current|present} {pay|salary|wage|package|rate}`,
    `{salary|pay|compensation|wage} {expectation*|requirement*} {are|is|in|of|for|would}`,
    `{${benefit}|${extra}|friday* off|weekend* off} ..6 {a must for me|be a must|deal-breaker|dealbreaker|essential for me|important to me|matter* {a lot|greatly|much|to me}|non-negotiable|is a must}`,
    `{for|on} {that|this|the|your} {kind of|sort of} {money|pay}`,
    `{glad|happy|like|open|prepared|ready|want|willing|wish} to {discuss|negotiate} ..2 {compensation|figures|numbers|pay|rate|salary|terms|wages}`,
    `{salary|pay|rate|figure} {is|are|would be|being} negotiable`,
    `{could|can|would|will} be {negotiable|persuaded} {for|on|by} ..2 {money|salary|pay|rate|right}`,
    `i {assume|gather|hope|imagine|presume|suppose|take it|trust|understand} ..3 {compensation|money|package|pay|rate|remuneration|salary|wage|wages} {allows|can|comes|corresponds|covers|does|goes|has|includes|is|matches|might|reflects|rises|will|would}`,
    `{the|your} ..1 {compensation|figure|money|package|pay|rate|remuneration|salary|wage|wages} ..5 {appears|is|looks|seems|sounds|strikes me as} ..3 {attractive|fair|generous|high enough|in line|low|meagre|mean|modest|on the low|poor|reasonable|small}`,
    `{i|we} [..1] {can not|could not|do not|not {able|prepared|willing} to|refuse to|shall not|will not|would not} {accept|come|consider|do it|leave|move|start|take|work} ..3 {below|less|under} ..1 {<num>|my|than|that|what}`,
    `{asking|hope|hoping|looking} for {a figure|anything|something|somewhere} {above|around|between|closer|in|like|near|nearer|of|over} ..2 {<num>|<money>}`,
    `i [also|do|really|should|shall|will|would] [also|really] {ask for|expect|like|need|require|want} {a|an|at least|my|some|the|your|<num>} ..1 {benefit|${benefit}}`,
    `my {current|last|old|present|previous} {boss|company|employer|firm|job|post|role} {gave|gives|paid|pays} me ..4 {${sum}|<num>|bonus|car|van|more}`,
    `i {have|like|must|need|prefer|want|would {like|need|prefer}} to {be home|be {off|out}|finish|get away|knock off|leave|start} {at|before|by|early|late|later|on} {!{may|june|july|august|september|the <num>}}`,
    `{expect|like|need|prefer|want} to work {a four|at home|fewer|four days|from home|half days|mornings only|no more than|part-time|remotely|three days}`,
    `{i would|i should|i will|i shall} [also] {expect|need|want} ..3 {<num> per cent|percent|thirteenth|<num> more|increase|advance|deposit|my {costs|expenses|fare*}}`,
    `i [also|do|really|would] {expect|have|need|want} to {be paid|earn|get|make} {a bit|as much|at least|better|considerably|more|no less|the same}`,
    `i [would] {like|prefer|rather|want} not [to] work {evenings|holidays|late|nights|over-time|overtime|shifts|weekends}`
  ],
  {
    except: [
      'i {expect|need|require} no ..2',
      '{i|we} {am|would be} {glad|grateful|happy} ..3 {unpaid|trial}',
      'i {hope|need|want|like} ..4 to {cut|improve|reduce|manage|process|run|raise}',
      'i {led|managed|ran|worked|wrote|negotiated|processed|handled|cut|raised}'
    ]
  }
)

/** Signs that pay is the writer's trade or the employer's question. */
export const excuses = phrases([
  'i {advised|analysed|analyzed|audited|automated|built|calculated|checked|cut|designed|did|ended|fixed|grew|handled|introduced|led|managed|negotiated|oversaw|prepared|processed|ran|redesigned|reduced|reported|set up|sold|supervised|taught|trained|won|wrote}',
  '{clients|customers|members|tenants|our drivers|our staff|my staff|my team|the crew|employees|workers} {asked|got|had|need|needed|paid|want|wanted|were|who}'
])

/** The employer asked for it. */
export const asked = phrases([
  'as {requested|you {asked|requested|wished|wanted}}',
  'you {asked|wanted to know|requested|enquired|inquired} {about|for|me|my|what|after}',
  'in {answer|reply|response} to your question',
  'your question {about|on}'
])
