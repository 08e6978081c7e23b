/** Praise of oneself beyond what a fact can carry. Widened by meaning from PF22 and the pages that the rule names. */
import {phrases} from '../../src/kit.js'

const candidate =
  '{applicant|candidate|choice|employee|hire|man|one|option|person|pick|professional|woman}'

/** Who else was there. */
const others =
  '{all others|anybody|anybody else|anyone|anyone else|any {other|of the {other|rest}}|everybody|everybody else|everyone|everyone else|most {applicants|candidates|people}|the {average|competition|other|others|rest|usual}|those of|your {other|present|usual}}'

const glorious =
  '{amazing|astonishing|born leader|brilliant|exceptional|extraordinary|flawless|gifted|incomparable|incredible|inimitable|inspirational|legendary|magnificent|matchless|natural-born|outstanding|peerless|perfect|phenomenal|remarkable|second to none|superb|superior|unbeatable|unequalled|unequaled|unmatched|unparalleled|unrivaled|unrivalled|unsurpassed|world-class}'

const gift =
  '{ability|abilities|answers|aptitude|brain|code|communication|drive|English|expertise|flair|ideas|instinct*|intellect|intelligence|judgement|judgment|knowledge|leadership|manners|memory|mind|palate|performance|qualifications|results|skill|skills|talent|talents|technique|understanding|work|work ethic}'

const mostly =
  '{absolutely|arguably|by far|clearly|easily|far and away|frankly|hands down|honestly|in every way|just|probably|quite|quite frankly|quite probably|quite simply|really|simply|surely|truly|undoubtedly|without a doubt|without doubt}'

/** The best of all, and better than the rest. */
export const superlatives = phrases(
  [
    `{i am|am|i was|i will be|i would be|i remain|me as|myself [to be|as]|i believe i am|i am certain i am} [${mostly}] [${mostly}] the ..1 {best|clear|finest|greatest|ideal|obvious|only deserving|outstanding|perfect|smartest|standout|strongest|sharpest|top} ..2 {${candidate}|around|chef|clerk|developer|lawyer|nurse|teacher|worker|person} {!{to {ask|contact|speak}}}`,
    `{i am|am|i was|i would be} [${mostly}] [${mostly}] the {best|finest|greatest|smartest|strongest|sharpest|top} ..5 {there is|you {are|could|have|will|would}|ever|in the {country|province|room|state|world}|they had|of my generation|on the market|you}`,
    `{i am|am|i was} [${mostly}] the most {accomplished|brilliant|capable|creative|dedicated|experienced|gifted|hard-working|hardworking|impressive|intelligent|qualified|skilled|suitable|talented} ..4 {candidate|applicant|designer|developer|ever|in the|of my|person|that|there|to have|you}`,
    `{i|i am|me} [${mostly}] [${mostly}] {am|am perfect for|perfect for} {perfect for {it|the|this|your}}`,
    `{i know|am sure|am certain} ..2 i am [${mostly}] {perfect|ideal|right} for`,
    `i am [${mostly}] [${mostly}] [a|an] [..1] {genius|rock star|star performer|visionary|perfect ten|rare {gem|talent}|superstar|prodigy|winner|class apart|cut above}`,
    `i am [${mostly}] [${mostly}] [a|an|so|truly|very] [..1] ${glorious} {!{to|team|that}}`,
    `i {have|possess|bring|show|offer} [a|an|the|such] [..1] [and] ${glorious} ..2 ${gift}`,
    `i {have|possess} ${glorious} {ability|people|leadership|communication} ..1 {skills|and}`,
    `my [..2] ${gift} {are|is} [${mostly}] [always|above|far|simply] [..1] ${glorious} {!to}`,
    `my [own] [..1] {unmatched|unrivaled|unrivalled|unparalleled|extraordinary|exceptional|superior|superb|brilliant|amazing|outstanding|incredible} ${gift}`,
    `with my {talent|talents|brilliance|genius|extraordinary|exceptional|outstanding|superior} `,
    `{above|beyond} the ..1 {average|ordinary} {applicant|candidate|run of}`,
    `i {could|can|do|did|know|learn|understand|work|write|performed|am} [..4] {better|faster|more ..2|quicker} than ${others} {!{at the {branch|depot}|expected}}`,
    `{better|faster|more ..2|stronger|superior} {than|to} ${others} ..3 {else you|in the group|in the running|you {could|have|met|might|saw|will|would}}`,
    `no {applicant|candidate|other {applicant|candidate|chef|engineer|nurse|teacher}|interviewer} ..2 {brings|can|could|ever|has|knows|would}`,
    `no one else {brings|can|has|knows}`,
    `{nobody|no one} [else] ..4 {as i do|come* close|compare*|like {i can|me}|my combination|the way i do|what i bring|who comes close|compete with me|keep up with me}`,
    `{none|few|nobody|no one|not one} of {them|the {others|other ..1|rest}} {can|could|did|had|has|match*|understood}`,
    `{few|very few} {have it|people {can|could|have ever}|{applicants|candidates|lawyers|attorneys|engineers} anywhere}`,
    `{can not|could not|can|fit to} hold a candle to`,
    `{different|own} {class|league} {from|than|to|of}`,
    `{league|class} of {its|my|their} own`,
    `{head and shoulders above|a cut above|far and away the|in a different league|find my equal|have no equal|has no equal|my equal|no match for me|head of the pack}`,
    `{outshine|outshone|outclass|outclassed|outperformed} {all|any|every*|the {other|others|rest}} {!{region*|branch*|market}}`,
    `unlike {many|most|other|the other|those} ..2 {accountants|applicants|candidates|graduates|people|teachers|engineers}`,
    `{compared with|next to} the ..1 {applicant|applicants|candidates|interns|others} i`,
    `{i am|my ..3 {are|is}} second to none`,
    `{everyone|everybody|people} {who|tells|tell|say|says} ..6 {i am {a genius|amazing|brilliant|exceptional|gifted|the best}|impressed|no {one|nurse|teacher} like me}`,
    `{smartest|cleverest|most capable|strongest} {person|mind} in {any|every|the} room`
  ],
  {
    except: [
      'strongest in',
      'the best {of my ability|part|thing|use|way}',
      '{i am|was} the best {prepared|placed|judge}',
      '{best|perfect|ideal|right} {person|one} to {contact|ask|speak|talk|write}',
      'i {am|was} {perfect|superior} {in|at} {attendance}',
      '{if|whether} ..2 i am',
      '{described|graded|judged|marked|rated|ranked} ..4 outstanding'
    ],
    negation: 'cancels'
  }
)

/** What the reader must do or suffer for want of the writer. */
export const loss = phrases([
  `you {shall|will|would|are going to} [..2] {struggle|be {hard {pressed|put}|pushed}} to find`,
  `{you|and} {shall|will|would} not {find|get|meet|see} ..2 {a better|a {finer|more {able|capable|gifted|qualified|suitable}|stronger}|anybody better|anyone {better|more}|another like}`,
  `you {are|would be|will be} ..1 {crazy|foolish|fortunate|insane|lucky|mad|stupid} {if you do not|not to|to {get|have|let|pass|turn}} {!a}`,
  `{consider yourself*|you should {feel|think yourself*}} {fortunate|lucky}`,
  `you {need me more|have been {looking|missing|waiting} for {me|someone like me}}`,
  `{your|the} search is over`,
  `you can stop {interviewing|looking|reading|searching}`,
  `look no further`,
  `{mistake|error|folly} {not to hire me|to {choose|hire|pick|take} {anybody|anyone|somebody|someone}}`,
  `{choosing|hiring|picking} {anybody|anyone|somebody|someone} else`,
  `hiring me {shall|will|would} be`,
  `best {decision|hire|employee|investment} {that you|you} {could|ever|have ever|will}`,
  `{choice|decision} {between|for you|must|ought|should|will|would} ..6 be [an] {easy|obvious|simple|clear}`,
  `make your decision {easy|simple}`,
  `{answer|missing piece|solution} {to|that|of} [all] [your|you] ..2 {firm|company|prayers|problems|troubles|has been}`,
  `{i am|be|am} [exactly|just|simply] {what|the {answer|missing piece|one}} {that your|to|your|you have} ..5 {been {looking|missing|waiting}|missing|need*|prayers|problems}`,
  `{prayers|problems|troubles} {answered|are over|would be over|will be over}`,
  `{with|having} me on {board|your ..1} ..4 {assured|over|success}`,
  `{as|were} impressed with me as`,
  `{recognize|spot|know} {exceptional|great|real|true|} talent when {you|one}`,
  `{company|firm|organization|team|school} {lacks|needs} {a {man|person|woman}|somebody|someone} {like me|of my}`,
  `{a man|a woman|a person|a candidate|somebody|someone} {of my {caliber|calibre|quality|standing|stature}|with my {gifts|talent|talents}}`,
  `of my {caliber|calibre|stature}`,
  `{talent|someone|somebody|people} like {me|mine} ..2 {comes|come|does not|is not|is rare|are rare}`,
  `{need|deserve} me more than`,
  `i deserve {it|the|this} ..2 more than`,
  `{i will|i would|i shall|could} {raise|lift|turn} {the|your} {level|standard|standards|struggling|whole|little}`,
  `would hire me $`,
  `{why|no need to} {interview|look at|see|consider} {anybody|anyone|anything|other} [else|candidates]`
])

/** No fault, no limit, nothing left to learn. */
export const omnipotence = phrases(
  [
    `i {have|had} never {been wrong|failed|lost {!{a day|track|a patient|sight}}|made {a|any} {error|mistake}|met ..4 {could not|can not}|met my}`,
    `i {do not have|have {no|not a single}} [..1] {faults|flaws|weakness|weaknesses} {!in}`,
    `{i|could|can|do} [..1] {do|did} {it|the job|the work|this [job|work]|your job} ..2 {in my sleep|with my eyes {closed|shut}|with one hand|of {three|two|several|four}}`,
    `everything [that] i {do|touch} ..2 {gold|success|turns}`,
    `turn everything i touch`,
    `excel at [absolutely] {all|anything|everything}`,
    `{i|already} [already] know {all|everything} {about|i|that|there|you}`,
    `{little|nobody|no one|no|nothing} ..8 {could|can|could possibly} teach me`,
    `what ..6 {could|can} teach me`,
    `{little|nothing} [that] i do not know`,
    `no {customer|problem|question|task} ..1 i can not`,
    `{wasted|waste} ..1 {anywhere|in any|on {a {lesser|small}|lesser|smaller|such}}`,
    `i am [..1] over-qualified {!{for clerical|according}}`,
    `{below|beneath} my {abilities|level|standing|talents}`,
    `too {easy|simple} for {me|someone like}`,
    `{sell anything to anyone|sell ice to|sell sand|run {rings|circles} around}`,
    `could run {the|this|your} ..3 better`,
    `forgotten more about`,
    `{i am|we both know i am} the man for the job`,
    `born to {lead|do|run|sell|teach}`,
    `my only {fault|weakness|flaw} is`,
    `{not to|do not {want|wish} to|without wishing to|hate to} {boast|brag}`,
    `{modesty aside|if i say so myself|in all immodesty|false modesty|i may sound immodest}`,
    `{incredible|invaluable|tremendous} asset to any {company|employer|firm|organization|team}`,
    `i {expect|intend|plan} to be running ..1 {operation|place|company}`,
    `{running|run} {the place|your {operation|company|department}} {$|within|in a year}`,
    `has never {lost|failed|had a bug}`,
    `never {has|had} {bugs|faults|flaws}`,
    `i need no {help|training|supervision}`,
    `rarely need {anybody|anyone|help|to}`,
    `raised the bar for {all|everyone|everybody}`,
    `{makes|make} everybody ..2 look {slow|foolish|small}`,
    `{surpass|exceed} all [of] your expectations`
  ],
  {except: ['{lesson|client|colleague|foreman|teacher} ..4 teach me']}
)
