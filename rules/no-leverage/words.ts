/** Other employers as a means of pressure. Widened by meaning from PF26 and the pages that the rule names. */
import {phrases} from '../../src/kit.js'

/** Other employers, as a writer counts them. */
const employers =
  '{academies|academy|agencies|agency|bank|banks|clinic|clinics|clubs|college|colleges|companies|company|competitor|competitors|employer|employers|firm|firms|groups|hospital|hospitals|hotel|hotels|organization|organizations|outfits|parties|places|practice|practices|recruiters|rival|rivals|school|schools|shops|start-up|start-ups|studios|trusts|universities|yards}'

const several =
  '{<num>|a couple of|a number of|a second|another|at least <num>|competing|different|every other|half a dozen|many|multiple|other|rival|several|some other|the other|various}'

const offer = '{offer|offers|proposal|proposals}'

const better = '{beat|better|equal|exceed|improve on|match|outbid|outdo|top}'

/** How a market of buyers behaves. */
const courting =
  '{after|begging|bidding for|calling|chasing|circling|competing for|courting|eager to {get|have}|fighting over|headhunting|hounding|keen to {get|have}|lining up for|pressing|pursuing|queueing for|queuing for|ringing|waiting to hire|wooing}'

const theirs =
  '{it|that|that offer|that figure|the {figure|offer|package|salary|terms}|their ..2 {figure|offer|package|salary|terms}|them|theirs|this|this offer|what ..3 {gave|have|has|is|are|named|offer|offered|offering|offers|pay|proposed|put}}'

/** A bargain, a bid or a race between employers. */
export const bidding = phrases(
  [
    `{able|could|going|have|if|need|only|or|prepared|ready|unless|want|willing|would|you} [to|you|could|can|would] [only|at least|please|also|need|have to] ${better} ${theirs} {!{in|on|at}}`,
    `{can|could|will} {you|your ..1} {beat|compete with|match|outbid|top} {it|that|them|theirs|this|what}`,
    `${better} {my other|the other} ..1 ${offer}`,
    `{best|final} {bid|figure} {$|and|for me|to}`,
    `{bargaining chip|bidding war|highest bidder|in a bidding|name my price|open to persuasion|play you off against|playing you off against|play ..2 against another}`,
    `{for|at} the right {figure|money|number|price}`,
    `{a|the|your} {better|best|counter|higher|stronger} {bid|offer|terms} {by|from you|or i|than {they|theirs|yours}}`,
    `{better|best} terms [than yours|from {them|others}] {elsewhere|than|$}`,
    `{they|theirs} {are|is} {ahead|winning|better|more generous|offering me|paying more|ready to pay more}`,
    `{deeper pockets|head start on you|moving faster than you|a race between you|up against}`,
    `{how|what} ..3 your ..1 {figure|offer|terms} [will|would] {compare*|be {$|like}|look like}`,
    `what {can|could|would} you {give|offer|pay} me {that|to}`,
    `{give|have} {me|you} [a|any] [good] reason to {hurry|say no|stay away|turn|wait}`,
    `{you|your {company|firm|school}} {may|might|must|should|would} ..1 {be wise|have to bid|need to bid|want to {beat|bid|get ahead|act|hurry|move|speed|step in}|wish to {act|beat|bid|hurry|move|speed|step in}}`,
    `{persuaded|tempted} ..2 {away|for the right|if you {can|could|paid}}`
  ],
  {
    except: [
      'match ..3 {brief|criteria|description|needs|requirement*|skills|specification}',
      '{beat|match|top} {last year|our|the target}'
    ]
  }
)

/** Others who want the writer. */
export const wanted = phrases(
  [
    `${several} ..2 ${employers} ..3 {are|have been|is|has been} ..2 ${courting} {me|my}`,
    `${several} ..2 ${employers} ..3 {approached|asked ..1 me|called me|contacted me|courted me|want|wants} {me|my|to {hire|have|interview|sign}}`,
    `{are|is|been} [all|now|already] {bidding|competing|fighting|queueing|queuing|vying} {for|over} ..1 {me|my}`,
    `{are|been|is} ..1 {bidding for|chasing|courting|headhunting|hounding|queueing for|queuing for} me`,
    `{courting|headhunting|poaching|pursuing|wooing|to poach} me`,
    `i {am|have been} ..2 {courted|headhunted|poached|pursued|wooed} by`,
    `{companies|employers|everybody|everyone|firms|headhunters|others|recruiters|schools} ..3 {after|begging|calling|chasing|circling|contact|ringing|want} {me|my}`,
    `{headhunters|recruiters} {are|call|contact|have been|keep|ring|write to}`,
    `{half|most} [of] the ..2 {in town|would have me}`,
    `i am [also|clearly|currently|now|rather|so|very|very much] in ..1 demand`,
    `{i am|i have become|become|becoming} [highly|much|rather|very] sought-after`,
    `!{your|the} {demand|interest} {for|in} ..3 {my {application|background|candidacy|profile|services|skill|skills}|with my}`,
    `{candidates|drivers|nurses|people|teachers|welders|engineers|somebody|someone} {like me|of my|with my ..1} ..3 {do not|is not|are {hard|rare|scarce}|never|snapped}`,
    `{snap|snaps|snapped|snapping} {me up|up {by|before}}`,
    `{be|being|been|get} snapped up`,
    `{i|not} {am|will|shall|be} ..2 on the market {for|long|much|next|until}`,
    `i {shall|will|may|might} {no longer|not} be {around|available|free} {for {long|ever}|long|much|to you|unless}`,
    `{can not|do not|does not|never|not} {hold|keep|put} {it|the other ..2|them|this|that} {off|on hold|waiting} {any|for {ever|long|much}|forever|long|much|indefinitely}`,
    `{would|will|could} {have|hire|take} me {at once|on the spot|straight away|today|tomorrow}`,
    `{offered|gave|promised} me {a|the} {job|place|post|role} {at once|on the spot|there and then}`,
    `{mine|a place} for the asking`,
    `i have [plenty of|many|other|several|better|no shortage of|lots of] options {$|and|elsewhere|now|so}`,
    `{other|many} irons in the fire`,
    `no shortage of {interest|offers|options|suitors}`,
    `{other|my} suitors`,
    `{pick and choose|spoilt for choice|can afford to be choosy|afford to be {choosy|selective}}`,
    `{my|the} phone has not stopped`,
    `inbox is {full|overflowing} {of|with}`,
    `you {are|were} not {my only|the only} ..2 {company|clinic|employer|firm|hospital|one|option|place|school|yard} {interested|that|to|who|with|in town|$}`,
    `you are one of {<num>|many|several} ..1 ${employers} {i|that|who}`,
    `{you have|that you have|it has|there is} {competition for me|competitors for me|strong competition for my}`
  ],
  {except: ['in demand {by|with} {clients|customers|guests|patients}']}
)

/** The reader's rivals, named as rivals. */
export const rivals = phrases([
  `{from|of|to|with|by|at|for} your ..2 {competitors|rivals} [this|last|next] {$|and|so|which|who|as|but|unless|because|if|has|have|is|are|today|tomorrow|week|wanted|asked|called}`,
  `{i|me} {am|be|been|have|meet|sign|start|work|working|go} ..6 {your|a} ..1 {competitor|rival} {$|and|as|because|instead|so|unless|who}`,
  `your ..2 {competitor|competitors|rival|rivals} ..1 {asked|called|contacted|has {asked|called|made|offered}|have {asked|been|called|made|offered}|is {offering|keen}|are {offering|keen}|made|offered|pays|pay|promised|rang|want|wanted|wants|will|would}`,
  `{lose|losing} me {to|if|over|unless|$}`,
  `{a|the} {competitor|rival} of yours {asked|called|has|is|made|offered|rang|wants}`,
  `{hate|pity|shame|sorry|unfortunate} {for you to|if you|to see you} {lose|miss out}`,
  'do not [want to] miss out',
  'before {another ..2|anyone else|somebody else|someone else|the others|they|others} {beat*|does|gets|grab*|hire*|take*|make*|want*|snap*|sign*}',
  `before i {accept|agree|commit|say yes|sign|go} ..3 {another|elsewhere|else|other|them|somebody|someone|theirs|with}`,
  `if you {do not|will not} {hire|want|take|employ|move|act} {me|fast|soon} ..8 {will|shall|would}`,
  `{or|before} [your|a] rival* {gets|takes|wins}`,
  `{act|decide|hurry|move|reply} ..3 {before {another|i am|others|somebody|someone}|or {another|others|your rival*|you {lose|will lose}|somebody|someone}}`,
  `working for {someone|somebody} else`,
  `{first|last} {chance|opportunity|refusal} {before i|or i|to {bid|make {a|me an}}}`,
  `{give|giving} you {the|a} [first|last] {chance|opportunity} to {bid|make|match|respond}`
])

/** An offer held up against a reply. */
export const conditions = phrases([
  `${several} ..2 ${employers} ..3 {assured|begged|offered|promised|selected|sent|will throw in|willing to pay} me ..8 {and|decide*|expect|fast|finalize|firm|need|quick*|so|soon|therefore|unless|which|you}`,
  `${several} ..3 ${employers} ..3 {ready|willing|prepared} to {hire|pay|sign|take|give|offer} {me|more|my}`,
  `{said|says|saying|say} yes to {me|{someone|somebody} else|them}`,
  `{so|and} {decide|hurry|confirm|reply|choose|please {decide|hurry|confirm}} {fast|quickly|soon} {or|before|$}`,
  `${several} ..3 ${employers} {have been|are|is|was|were} ..1 {faster|quicker} [to]`,
  `${several} ..2 ${offer} ..6 {and|before|must|so|therefore|to consider|unless|which} ..4 {act|as soon as|decide|decision|expect|fast|hear from you|hurry|must|need|quick|quickly|soon|speed|urge|you}`,
  `{i|i will|i shall|i would|i may|i must|forced to|have to|obliged to|need to} {accept|go with|join|sign|take} ..3 {another|elsewhere|my other|one of my other|other|somebody else|someone else|the other|their|them|whichever|whoever} {!{courses|classes}} ..3 {$|if|in the|instead|offer|offers|options|that|unless|with|who|gives|pays|moves|calls}`,
  `{i|and i} {shall|will} {go|sign} {to|with} {them|whichever|whoever}`,
  `{unless|until|before} {i hear|you|your} ..8 i {shall|will} {accept|go|join|sign|start|take} {another|elsewhere|it|the {job|offer|other}|their|theirs|them|there|with}`,
  `{competing|pending|standing} ${offer} {and|at|from|of|which|with|$}`,
  `written ${offer} {and|at|from}`,
  `${offer} ..3 {expires|expire|lapses|runs out} ..2 {and|so|on|tomorrow|today|this|at}`,
  `i {hold|have|am {considering|holding|juggling|sitting on|weighing [up]}} {multiple|several|two|three|four|five|a number of} ..2 ${offer}`,
  `{an|one|another} offer in ..1 {hand|pocket}`,
  `{offer|offers|contract|opportunities|opportunity|proposal|proposals} ..2 {in my hand|on my {desk|kitchen table|table}|on the table}`,
  `i have {a|an|another|better-paid|more|other|one more|two|three|several} ..2 {offer|offers} {elsewhere|in hand|on the table|pending|waiting|which pay*|that pay*}`,
  `{have|having} {other|better} offers`,
  `{waiting|waits} ..2 for my {pen|signature}`,
  `a bird in the hand`,
  `{in|at} ..1 {advanced|final|last} {interviews|round|stage|stages|talks|discussions} {with|at|elsewhere} {another|other|<num>|a {competitor|rival}|your|several} ..4 {so|and|unless|i would|competitors}`,
  `{shortlisted|wanted|interviewing} elsewhere {and|so}`,
  `{speed up|hasten|expedite|hurry} ..4 {as|because|since} ..4 ${several} ..2 ${employers}`,
  `{offers|interest|proposals} {i am|that i am} {getting|receiving|weighing}`,
  `{waiting|wait|begging} ..1 for me ..1 {at|elsewhere} ..4 {so|and|unless}`
])

/** Another offer or selection, told without a bargain: many advisers allow it. */
export const mention = phrases([
  `i have {received|been {extended|given|made}|had} {a|an|another|several|two|three|other} [other|second|rival] [job] {offer|offers}`,
  `{another|other} [..1] {company|employer|employers|companies|firm|firms} {has|have} {also|already} {made|offered|interviewed} me`,
  `you are {my|still my} {second choice|plan b}`,
  'i am {also|already} {interviewing|talking|speaking|in talks} {at|to|with} ..3 {and|as well|banks|companies|employers|firms|others|competitors}'
])

/** Signs of an honest notice: no hurry, and no bargain. */
export const excuses = phrases([
  '{no|not in a|without any} {hurry|rush|urgency|pressure}',
  '{do not|not} {ask|expect|hurry|mean|want|wish} ..4 {hurry|decide|decision|press|rush|change}',
  '{only right|right|fair|courteous|polite} to {let you know|mention|say|tell you}',
  '{fully|quite|completely|of course|perfectly} understand',
  'as {you|promised|agreed} [asked|requested|suggested]',
  'if you {could|were able}',
  'you asked me to {let|tell|say}',
  '{declined|turned down|withdraw|withdrawn|withdrew|accepted} {a|an|another|it|my|other|the|their|them}',
  '{good|kind} about it'
])
