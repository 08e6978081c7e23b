/** The interview or the job taken for granted. Widened by meaning from the pages that the rule names. */
import {courtesyList, phrases} from '../../src/kit.js'

/** What only somebody who has been hired has at the employer's. */
const kit =
  '{badge|bank details form|bench|business cards|cabin|classroom|contract|desk|e-mail account|equipment|induction|joining {date|formalities|letter}|key|keys|laptop|locker|log-in|login|name badge|name-plate|offer letter|appointment letter|office|on-boarding|onboarding|overalls|parking {pass|place|space|spot|permit}|pass|payroll|rota|start {date|time}|starting date|timetable|uniform|van|work-station|workstation}'

/** How a visit that nobody asked for is announced. */
const turnUp =
  '{barge in|be {at|in|outside} your {building|car park|door|foyer|gate|lobby|office|offices|reception|shop|waiting room|yard}|be {there|with you|round|over} {at|first|for|on|this|tomorrow|<date>}|be in your office|call {by|in|round} {at|on|to|this|tomorrow|<date>}|come {around|by|down|in|over|round|to {see|you|your}|up} {again|and|at|first|for|in|on|so|this|to|tomorrow|with|your|<date>}|come {by|round}|drop {by|in|into|round}|make my way|pay you a visit|pop {along|by|in|into|over|round}|present myself|report {for|to}|show up|stop {by|in|off|over}|swing {by|past|round}|turn up|walk in}'

const hire =
  '{appoint|choose|employ|give me the {job|place|position|post|role}|hire|pick|select|take {me on|on me}}'

/** The reader, their people and their place, as the object of joining. */
const yours =
  '{aboard|on board|<co>|the {company|crew|department|family|firm|staff|team}|with you|you|your}'

/** "the job", "the 5th", "with you": what follows a start. */
const there =
  '{at {the|your}|for {the|you|your}|here|in {the|your|<date>}|in {april|august|december|february|january|july|june|march|may|november|october|september}|next|on {<date>|monday}|there|with {the|you|your}|<date>|after {easter|christmas}|the job|work {at|for|here|in|next|on|there|with|<date>}|working {for|here|there|with}}'

/** Visits and meetings fixed without the employer. */
export const scheduling = phrases(
  [
    `i {am going to|intend to|plan to|shall|shall be|will|will be} [also|be|just|now|then|simply] ${turnUp}`,
    'i {am|will be|shall be} [now|next] {coming {by|down|in|over|round|to {see|you|your}|up}|dropping {by|in|into|round}|popping {by|in|into|over|round}|stopping {by|in|off|over}|swinging {by|past|round}|turning up|walking in} {!{if|should|to my}}',
    ...courtesyList('a promised call').match,
    'i {shall|will|am going to} [be] {calling|phoning|ringing|call|phone|ring} ..3 {daily|each|every|until|till|twice a}',
    'i have [already|now|just|taken the liberty to] {arranged|blocked|booked|fixed|marked|noted|pencilled|penciled|put|reserved|scheduled|set} ..5 {for {our|my|us|you}|in your {calendar|diary}|with you|{our|my} ..1 {appointment|conversation|discussion|interview|meeting|talk|visit}}',
    'taken the liberty of {announcing|arranging|booking|calling|drawing|fixing|informing|inviting|making|ordering|planning|putting|scheduling|setting|starting|telling}',
    '{expect|await|look out for} me {at|in|next|on|tomorrow|<date>}',
    '{clear|block|keep|reserve|save} {a|an|half|one|the|your|some|out|<num>} ..3 {day|diary|hour|hours|minutes|morning|afternoon|calendar|schedule|time} [for me]',
    '{i am requesting|i request|i hereby request} {an|my|the} {interview|appointment}',
    '^[and|also|now|so] {kindly|please} [also] {arrange|book|conduct|fix|hold|schedule|set up} ..3 {interview|meeting|appointment|joining}',
    '{so that|so} you can {interview me|meet me|get to know me|see me at work|start me|try me}',
    'my {arrival|coming|joining|start|start date|starting date|first day} ..5 {can be|has been|is|shall be|will be} {<date>|agreed|arranged|booked|certain|confirmed|fixed|in|on|set|settled|the}',
    `i {shall|will} be {along|down|in|over|round} {again|at|bright|first|next|on|this|to|tomorrow|<date>}`,
    `i {shall|will} {come|drive|fly|travel} {down to you|out to you|to {you|your}|up to you}`,
    `!{hope|perhaps|that|trust|wish} we {must|need to|ought to|shall|should|will} [now|then] {catch up|get together|meet|sit down|speak|talk} {at|next|on|this|tomorrow|<date>}`,
    `you {will|shall} find me {at|in|on|outside|waiting} ..2 {your|the}`,
    `{book|count|mark|pencil|pop|put|sign|slot|squeeze|write} me {down|in|up}`,
    `{{booked|pencilled|penciled} {it|me|us}|put {me|us}} {down|in}`
  ],
  {except: ['i have {booked|reserved} ..4 {flight|hotel|train|room}']}
)

/** The job treated as won. */
export const hired = phrases([
  `{after|as soon as|once|the day|the moment|the week|until|when} i {am {aboard|at your|in charge|on board|in post|in the {job|post|role}|installed|running {the|your}|settled|there|with you|working {for|there|with}|your}|begin ${there}|come {aboard|on board|over to you|to {work|you}}|have {begun|joined|moved in|settled|started|taken}|join ${yours}|move in|report for|settle in|start ${there}|take {charge|office|over|the reins|up ..2 {duties|job|position|post|role}}}`,
  '{as|because|for|now that|seeing that|since} i {am {going to|now|soon|to}|shall|will} [be] [shortly|soon] {become|begin|beginning|being|come|coming|join|joining|live|move|moving|run|running|start|starting|take|taking|work|working|one of} ..5 {as of|for you|from|over|there|to you|with you|you|your}',
  `as your {future|incoming|new|newest|next}`,
  `as your ..2 <role> i {am going|intend|plan|shall|will}`,
  `as the {future|incoming|new|newest|next} <role> {at|here|in|of}`,
  `i {am|shall be|will be} {going to be|soon be|soon|the|your} {future|new|newest|next|your} ..3 {boss|colleague|employee|face|head|manager|member|<role>}`,
  'my first {act|action|change|decision|deed|job|job of work|month|morning|move|order of business|priority|project|shift|step|task|thing|week|day} {as your|at your|for you|in {the {job|post|role}|your}|with you|here|will be|shall be|can be|is going to be|on the list|when i am}',
  'first {thing|item|job} on my list',
  '{my|our} {future|soon-to-be} {boss|boss*|chief|colleague*|co-worker*|coworker*|department|desk|foreman|head|manager|office|pupils|staff|supervisor|team|workmate*|workplace|employees}',
  '{you and i|you and me|the two of us} {are going to|shall|will} [soon] {achieve|be {colleagues|doing|partners|seeing|spending|team-mates|working|workmates}|build|do|get on|make|put an end|soon be|sort|spend|turn|win|work}',
  'we {are going to|shall|will} [all] [soon] {be {colleagues|partners|team-mates|workmates|working together}|do great|do wonders|work {side|together}}',
  '{once|when|while} we {are colleagues|are working|begin|start|work} together',
  'we {are|will be|shall be} [soon|going to be] {soon to be|colleagues|workmates|working together}',
  'have [already|now|just|even] {announced|informed|let|said|telled|told|warned} ..7 {i {am|have|shall|will} [be] [soon] {accepted|being hired|coming|done|going|got|hired|join|joining|leaving|moving|off|start|starting|work|working|your}|i got|i start|of my {departure|leaving|move|new}|they {can|will} find me|know {i am|that i am} {coming|joining|leaving|moving|off}}',
  'already {telled|told} ..8 {got|i am|i have|leaving|hired|new job|the job|with you}',
  '{given|handed in|tendered|given in|put in} my {notice|resignation} ..6 {for|so|to {be|come|join|start}|with|you|your}',
  '{quit|resigned|left|leaving} ..6 {to be {free|ready}|to {come|join|start|work}} ..4 {you|your}',
  'i have {turned down|said no to|stopped|given up|called off|withdrawn} ..4 {all other*|every other|everybody else|everyone else|everything else|looking|my search|the other*|my other}',
  'have [already|just|now|even] {bought|booked|chosen|found|hired|leased|looked at|ordered|paid|put|rented|signed|taken} ..3 {a|an|my|our|the|some} ..2 {apartment|boots|cottage|deposit|flat|house|lease|mortgage|nursery place|overalls|removal*|room|school place|season ticket|suit for|uniform*|van} ',
  '{put|putting} {my|our|the} {flat|home|house} ..3 {for sale|market}',
  'updated my ..3 {bio|email signature|facebook|linkedin|profile|signature|status} ..4 {as|employer|now|say|says|show|to|with your}',
  'have [already] {asked for|begun|collected|got|started|taken} {..2 {calling|designing|doing|drafting|drawing|drawn|hiring|inviting|making|ordering|planning|recruiting|telling|writing}} ..7 {colleagues|customers|my team|our|staff|you|your}',
  '{gone|going|went} ahead and {ask*|book*|bought|built|chang*|contact*|design*|did|done|draft*|drew|hired|made|met|order*|paint*|plann*|put|quit|rebuilt|resigned|redesign*|rewrote|rewritten|set|spoke|start*|told|updated|wrote|written}',
  '{joined|added myself to} your ..2 {group|list|rota|channel|staff|chat|payroll}',
  '{shall|will} be invoicing',
  'when you {hire|have hired|appoint|have appointed|employ|give me|choose|take me} ',
  'in {my|our} {department|kitchen|office|school|shop|team|ward|workshop} ..3 {you and i|we} {shall|will}',
  'i {expect|plan|am planning|intend} to {be {starting|working|with you|there}|begin ..2 {there|with}|start} ..2 {at|for|in|on|with|there|after|<date>}',
  'i {will|shall} want {new|my own|your|a new}',
  `!{after|at|by|during|from|in|on|since|was} my first {assignment|class|day|lesson|month|night|pay-day|payday|service|shift|week} {!{as|at|in|of|there|taught|was|went}}`,
  `{see you|for|to} ..6 my first {day|shift|week}`,
  `!for {have|having} me {aboard|around|as {a|your}|in {the|your}|join|on {board|the|your}|start|there|with you}`,
  `i {am|shall|will} [be] [shortly|soon|then] {among your|one of {you|your}|on your {books|pay-roll|payroll|rota|staff|team}|part of {the|your}|working {alongside|for you|under|with you|with your}}`,
  `{am|been} [already|now] {announcing|inviting|letting|telling} ..6 {i {am {joining|moving|one|working|your}|have {a|got|the}|work}|my new}`,
  `i {already|now} {belong to|feel like one|work for|consider myself} ..3 {you|your}`,
  `have [already|just|now] {asked ..3 to {end|cancel}|called off|cancelled|canceled|chosen|declined|dropped|drawn up|hung|let|measured|ordered|packed|picked out|planned|printed|refused|told|turned down} ..8 {because i {am|shall|will}|for you|in readiness|my other|other {interview*|offer*}|seeing that|since i|so that i {can|may} {begin|join|start}|with your|your {brand|colors|logo|name}}`,
  `{am|are|been|have|is} [already|now] {looked|looking|searching|hunting|viewed|viewing} {at|for|round} {a {flat|home|house|nursery|place|room}|apartments|flats|homes|houses|nurseries|rooms|schools} ..5 {by you*|close to|near|round the corner|within walking|your}`,
  `{cancel*|end|ended|gave up|give up|given up} {my|our} {lease|tenancy}`,
  `{move|moving|relocate|relocating} {for the job|near you|nearer you|to be near|to you}`,
  `my new {boss|colleagues|desk|employer|job|office|position|post|role|team} {at|in|on|with} {you|your}`,
  `{move|moving|settle|settling} into my [new] {desk|house|office|post|role|room}`,
  `{we|you and i} have [already|now] {an {agreement|understanding}|a deal|agreed on everything|as good as}`,
  `i {was|am} {born for|meant for|the only one for} {it|the {job|post|role}|this|you}`,
  `as the {chosen|new|only possible|selected|successful|winning} {applicant|candidate|man|one|person|woman}`,
  `they have {a|their} new {boss|chief|foreman|head|leader|manager|master|supervisor|<role>}`,
  `introduce me ..6 as {a|the|their|your}`,
  `feet under {the|your|my}`,
  `so [that] {i|we} {can|may|shall|will} {be|live} {close to|near|nearer|next to|with} {the {hospital|job|office|plant|school|shop|site}|you|your}`,
  `{join|joining|lead|leading|meet|meeting|see|seeing|work with|working with} my new {boss|chief|colleagues|crew|department|employer|pupils|staff|team|workmates}`,
  `{in readiness|ready} for my {arrival|first day|move|new {job|post|role}|start} ..3 {to you|there|with you}`,
  `{put|putting} in for {a|my} transfer`,
  '{under one|under the same|under your} roof',
  `{bring|bringing} ..2 of my own {men|people|staff|team}`,
  `{make|form} a ..1 {fine|good|great|perfect|strong|super|unbeatable} team`,
  `forward to {getting|receiving|seeing|signing} my {appointment|contract|desk|letter|offer|office|rota|uniform}`,
  `{prepare|preparing|ready} ..1 for my {arrival|first|new|start} {!{interview|in}}`,
  `already {given|handed in|put in|tendered} ..1 {notice|resignation} `,
  `as {a member|one|part} of your ..2 {i|i am} {shall|will|going}`,
  `let us {agree|fix|set|settle} ..3 {date|day|start|time}`
])

/** Certainty about a decision that is not the writer's. */
export const certainty = phrases(
  [
    `{am {certain|confident|convinced|positive|sure}|assume|doubt not|expect|guess|gather|have no doubt*|know|presume|suppose|take it|trust|understand} [for {certain|sure}] [that] {i {am {as good as in|going to be {chosen|hired|offered|picked}|hired|the chosen|the one you}|got|have {already been {chosen|hired|picked|selected}|got|the job|won}|shall {be {chosen|hired|picked|working}|get}|will {be {chosen|hired|offered|picked|starting|working}|get|start}}|it is {mine|settled|in the bag|only a formality}|the {job|place|position|post|role} {belongs|is {as good|mine|settled}|has my name|will be}|you {have {already chosen|chosen me|decided {in|on}|made up your mind|picked me}|are going to {be choosing me|choose me|give me|hire me|offer me|pick me|take me}|will [not] [be] [soon] {calling me in|choose me|choosing me|giving me|hire me|hiring me|offer me|offering me|pick me|picking me|regret|select me|take me|taking me}}}`,
    '{as good as|already|all but|practically|surely|virtually} {mine|hired|in the bag|won|a done deal|my colleagues|one of you}',
    '{bound|certain|going|sure} to {choose|hire|pick|take} me',
    'you {are {clearly|going|obviously}|can not {help|fail} but|clearly|obviously|will {certainly|clearly|naturally|of course|obviously|surely}} ..3 {choose|give|hire|offer|pick|select|take} {me|the job}',
    '{you and i both|we both} know',
    'consider {me hired|it done|it settled|myself hired|the {job|post|position|vacancy} {filled|taken}|your {search|vacancy|hunt}}',
    '{thank you|thanks|many thanks} [so much|very much] {already|in advance|beforehand|now} for {appointing|choosing|employing|giving|hiring|my|offering|picking|selecting|taking|the {appointment|interview|job|offer|place|position|post|role}}',
    'you {shall|will} [never] not [ever] {be {disappointed|sorry}|regret}',
    'you {shall|will} never regret',
    `!{if|should|to|would|were} {^|just|now|please|so|kindly|and} ${hire} {me|the job} {!{if|when|for {an interview|interview}}}`,
    '!{if|should|to|would|were|you} {give|offer} me the {job|position|post|role|place} {!{you|of}}',
    '{just|simply} {choose|hire|pick} me',
    '{want to|ought to|will} make room',
    '{your search is|the search is|your hunt is|your troubles are|you can stop|you may stop} {over|looking|interviewing|advertising|at an end|searching}',
    '{found|found yourself|met|got} your {man|woman|person|candidate|next <role>|new <role>}',
    `!{if|not} {beyond doubt|bound|can not imagine|certain|certainly|clear|clearly|evident*|foregone|goes without saying|inevitabl*|naturally|needless to say|no doubt|no question|obvious*|of course|only a matter of time|plain|settled|stands to reason|surely|without doubt} ..8 {appoint|choose|choosing|employ|hire|hiring|offer|pick|picking|select|take|want} me`,
    `!{if|not} {beyond doubt|bound|certain|foregone|inevitabl*|no doubt|no question|only a matter of time} ..6 {i will {be|get|have}|me {getting|in the}|the {job|place|position|post|role} {is|will be} mine}`,
    `the {choice|decision|job|place|position|post|role|vacancy} is [already|as good as|surely] {an easy one|clear|mine|obvious|yours and mine}`,
    `you {have|have now} {found|got} {the one|the right {man|person|woman}|your}`,
    `{welcome|welcoming} me {aboard|as|into|on|to {the|your}}`,
    `{consider|regard|see|treat} {it|that|the {job|matter|position|post|role|thing|whole thing}|this} [as] {agreed|closed|decided|done|mine|settled|sewn up}`,
    `{need not|do not need to|no need to} {advertise|look|search} {any further|anywhere|elsewhere|further|beyond|past}`
  ],
  {except: ['if you {appoint|choose|hire|pick}', 'i understand that you']}
)

/** Orders of somebody who has the job, and the other candidates sent home. */
export const orders = phrases([
  `{advise|confirm|inform me|let me know|tell me} ..3 {what|where|which|who} ..3 {${kit}|is mine|my {boss|line manager|supervisor}|i {am|shall be|will be} {reporting|sitting|sharing|working}|i should {park|report|sit}|to {collect|park|report|sit}}`,
  `{^|and|do|please|kindly|so} {activate|add|arrange|assign|clear|create|draw up|get|give|have|issue|leave|make|order|prepare|process|put|send|set up|sort out|start} [out|over|ready|together|up] {me {a|an|my|the}|me|my} ..3 ${kit}`,
  `{^|and|do|please|kindly|so} {get|have|keep|leave|make|prepare} {a|an|the} ..6 ${kit} ..4 {for me|ready|waiting}`,
  '{^|and|do|please|kindly|so} {arrange|draw up|get|have|issue|prepare|process|send|sign|start} ..6 {contract|formalities|offer letter|appointment letter|induction|on-boarding|onboarding|paperwork ready}',
  `{collect|fetch|pick up|sign} {my|the} ..2 ${kit}`,
  '{please|so|kindly} have {the|your} ..8 {ready|sent} [for me|to me]',
  '^have {the|your} ..8 {ready|sent|send}',
  `{what|where|when|which} {can|do|is|should|shall|will} {i {collect|park|pick up|report|sit|get}|my} ..5 ${kit}`,
  '{what|what time|where|who|whom} {do|shall|should|will} i {bring|park|report|share|sit|wear} ..5 {begin|first day|join|monday|start|work|when i|for work}',
  `my {${kit}|uniform size|shoe size|boot size} ..3 {is|are|should be|shall be|ready|size|can be sent}`,
  'my {uniform|shoe|boot} size',
  `{call off|cancel|do not bother|drop|forget|need not|no need|no point|no reason|send home|stop|why bother|waste no|without|save yourself*|spare yourself*} ..5 {advertis*|carry* on|continu*|further|interview*|look*|meet*|other|others|search*|see|seeing|speak*|the rest} ..3 {advertis*|any further|anybody|anyone|candidate*|applicant*|else|elsewhere|further|interview*|looking|others|people|searching|the rest|post}`,
  '{inform|let|send|tell} {any|the} {other*|rest} ..5 {away|filled|found|go|gone|home|know|taken|that|they}',
  '{reduce|save|spare} ..6 {effort|necessity|need|time|trouble} ..4 {advertising|interviewing|looking|meeting|searching|seeing|speaking} {any more|any other|anyone|anybody|further|more|other|others|the}',
  `{^|and|do|please|kindly|so} [do] [also] {courier|dispatch|e-mail|forward|hand|mail|post|release|text} ..5 {contract|formalities|offer|letter of {appointment|offer}|appointment letter|offer letter|joining letter|joining date|rota|uniform}`,
  `{what|which|whose} {bench|chair|class|classes|desk|locker|office|room|route|seat|shift|shifts|van} ..2 {am i|do i|is {mine|to be}|shall i|should i|will {be mine|i}}`,
  `my {desk|locker|office|shifts|start date|title|uniform|van} {has to|must|needs to|ought to|should} be`,
  `do not {advertise|consider|hire|interview|look|meet|see|waste time} ..3 {any {further|more|other}|anybody|anyone|elsewhere|else|further|other*|the others}`,
  `you {shall|will} [soon|then] be {giving|introducing|paying|seeing {a lot|more|plenty}|showing|teaching|training} {me|of me}`,
  `i {need|shall need|will need|want} {the|a|my|your} ..2 {access code|badge|depot code|door code|gate code|key|keys|locker|log-in|login|parking {pass|permit|space}|password|security code|uniform}`,
  `{may|might} as well {call off|cancel|close|give me|send|start|stop|take|tell}`,
  `{do not|no longer|will not} {have|need} to {advertise|consider|interview|look|meet|search|see} ..2 {any|anybody|anyone|any more|else|further|more|others}`,
  `{call off|cancel|stop} {all|any|the|your} ..2 {advert*|interviews|recruiting|search}`,
  `where {shall|will} i be {based|parking|sitting|working}`
])

/** Hopes that run ahead, which many readers forgive. */
export const eager = phrases([
  '^[and|so] see you {again|at|in|next|on|soon|then|there|tomorrow|<date>}',
  'i {shall|will} see you {all|at|bright|in|next|on|soon|there|tomorrow|<date>}',
  '{look|looking} forward to {being interviewed|joining {the|you|your}|my {first day|interview|start}|starting {at|in|on|with|work}}',
  '{call|contact|phone|ring} me ..6 to {arrange|book|fix|schedule|set up} ..3 interview'
])

/** Signs that the visit or the start is agreed, conditional, asked for or long past. */
export const excuses = phrases([
  'as {agreed|arranged|asked|confirmed|discussed|invited|planned|promised|requested|suggested|you {advised|asked|instructed|invited|kindly|proposed|requested|said|suggested|told|wished}}',
  '{you|your ..2} {asked me|invited me|kindly {asked|invited|offered}|have {asked|invited|offered|set|given me}|offered me|told me to|wanted me to|set}',
  'your {invitation|offer of|kind offer|request that}',
  '{accept|accepted|accepting} your offer',
  'if {chosen|convenient|hired|i {am|were}|it {is|suits|would}|offered|possible|selected|successful|that {is|suits|would}|you {appoint|choose|chose|decide|employ|have no|hire|hired|like|offer|pick|prefer|select|should|so|think|took|want|were|wish|would}}',
  '{could|might|would} you',
  '{could|might|would} ..2 {be {glad|happy|able|convenient|grateful|welcome}|suit}',
  '{^{may|might} i|perhaps|should you|were i|were you|i wonder|at my {last|old|present|previous}|in {2018|2019|2020|2021|2022|2023}}',
  '{to ask|to {find out|hear|learn|see}} {if|whether|how}'
])
