/** Deadlines, demands and threats for the employer. Widened by meaning from the pages that the rule names. */
import {phrases} from '../../src/kit.js'

/** A point or stretch of time that somebody sets. */
const moment =
  '{<date>|<num>|afternoon|april|august|christmas|close|day|december|diwali|easter|eid|end|evening|february|fortnight|holiday|hour|january|july|june|lunch*|march|may|midday|midnight|month|morning|new year|noon|november|october|ramadan|return|september|summer|tea-time|term|tomorrow|tonight|week|weekend}'

/** "by Friday", "within 48 hours", "no later than the end of the week". */
const limit = `{before|by|in the next|no later than|not later than|till|until|within} ..3 ${moment}`

/** "at once", "tomorrow", "this week": a time without a preposition. */
const now =
  '{as soon as you get this|asap|at once|by return|first thing|forthwith|immediately|instantly|now|on the spot|right away|straight-away|straight away|this {afternoon|evening|instant|minute|month|morning|very ..1|week|weekend}|today|tomorrow|tonight|without [..1] delay|without fail}'

const deadline = `{${limit}|${now}}`

/** What an applicant waits for. */
const answer =
  '{answer|apology|clear {no|yes}|commitment|confirmation|decision|definite {no|yes}|explanation|feedback|outcome|promise|reason|reasons|refund|reply|response|result|results|verdict|written {offer|word}|yes or|word from you|call from you|hearing from you}'

/** What the reader is told to do for the writer. */
const act =
  '{answer|apologize|call me|call back|come back to me|confirm|contact me|decide|drop me|e-mail me|explain|get back|get in touch|get on with|give me|inform me|interview me|issue|let me {have|know}|let us {have|know}|look at ..2 again|look again|make {a|the|your} ..1 decision|make contact|make up your mind|make your mind up|meet me|message me|phone|put {it|that|this} in|reconsider|release|reopen|reply|respond|review|revert|ring me|ring back|say {no|yes|whether}|see me|send me|speak to me|speak up|telephone|tell me|text me|think again|write {back|to me}}'

/** Commands that only the writer's side can give: they name the writer. */
const actForMe =
  '{call me|come back to me|contact me|email me|get back to me|give me|let me know|let us know|make up your mind|reply to me|ring me|send me|tell me}'

/** Where a command stands: at the head of a sentence or after a word that leads one in. */
const command =
  '{^[and|but|either|just|kindly|now|ok|please|simply|so|then|well] [do|just|kindly|please|simply]|kindly|please|so}'

/** Persons and offices that an applicant threatens to turn to, whoever they belong to. */
const authority =
  '{attorney|authorities|authority|court|courts|embassy|facebook|glassdoor|governors|head-office|headquarters|human rights|journalist*|lawyer|lawyers|local paper|mayor|media|member of parliament|minister|ministry|mp|my union|newspaper*|ombudsman|police|press|regulator|reporter*|small claims|social media|solicitor*|the board|the papers|the union|tribunal|trustees|tv|twitter|{employment|ethics|fairness|labor|licensing|relations|rights|standards} {board|commission}}'

/** Persons above the reader. */
const superior =
  '{boss|bosses|ceo|chairman|chairperson|chairwoman|chief {executive|officer}|director|directors|general manager|head teacher|headmaster|headmistress|higher-ups|line manager|manager|managers|managing director|md|owner|owners|partners|president|principal|shareholders|superior|superiors|supervisor}'

const turnTo =
  '{alert*|appeal*|approach*|call*|complain*|contact*|copy*|e-mail*|escalat*|go|going|hand*|inform*|involv*|mention*|phone|phoning|post*|publish*|put*|rais*|refer*|report*|ring|ringing|seek*|send*|speak*|tak*|talk*|tell|telling|turn*|visit*|write|writing}'

/** What the writer refuses to do any longer. */
const refuse =
  '{am not {about|going|prepared|willing} to|can not|do not {intend|mean|plan|propose} to|refuse to|shall not|will no longer|will not|would not}'

const shall =
  '{i am|i can always|i have no {choice|option} but|i intend|i may have|i might have|i must|i shall|i will|before i|until i|me to|or i|we shall|we will}'

/** What happens to the writer's candidacy. */
const leave =
  '{accept {another|something|the other}|am {done|finished|gone|off|out}|be {gone|lost to you|off the market}|consider {it|myself|the matter|this} ..2 {closed|free|over}|go {elsewhere|somewhere|to {another|somebody|someone|the other}}|look {elsewhere|somewhere}|{move|moving} on|sign {elsewhere|with}|take {it as|my {application|business|name|skills|talents}|myself|the other|up another}|treat {it|the ..1|this} as|walk|walk away|withdraw|withdrawing}'

/** Times that the writer sets the employer. */
export const deadlines = phrases(
  [
    `${command} ${act} ..7 ${deadline}`,
    // A slot still to be filled could be a telephone number: it is a skill as well as a day.
    `${command} ${act} ..1 [on] !<skill> <date> {!{and|or}}`,
    `!{i|to|we|will} {and|or|then} [do|just|kindly|please] ${actForMe} ..7 ${deadline}`,
    `{kindly|please} ..5 ${answer} ..4 ${limit}`,
    `${command} {arrange|cancel|change|clear|complete|delete|drop|finish|fix|hand|issue|pay|process|put|release|remove|return|send|sort|stop|take} ..7 {${now}|within ..2 ${moment}}`,
    `{await|awaiting|look forward to|looking forward to} ..3 {${answer}|call|hear|hearing|news} ..3 ${limit}`,
    `{expect|expecting} ..3 {${answer}|call|hear|letter|news} ..3 {${limit}|${now}}`,
    `i [am|do|just|really|shall|should|simply|still|will|would|also] {like|need|require|want} [you] [to] [be|have|get|hear|know|see|told] ..5 {${answer}|back|call me|contact me|from you|know|ring me|reply to me|told} ..3 {${limit}|${now}}`,
    `i {must|have to|have got to} {have|hear|know|be {given|told}|get} ..6 ${deadline}`,
    `i {need|will need|shall need|would need} to {hear|know|be told} {by|before|now|one way|today|tonight|tomorrow|within}`,
    `{${answer}|call|letter|line|news|word} {before|by|no later than|not later than|within} ..3 ${moment} {is|must|or|should be|will {do|suffice}|or}`,
    `you {have|have got} {till|until} ..3 ${moment}`,
    'you {have|have got} [exactly|just|only] {<num>|a} {days|fortnight|hours|minutes|month|months|week|weeks|working days} {before|from|in which|left|to {answer|change|come|decide|do|fix|give|make|offer|put|reply|respond|say|sort|tell}}',
    `{i am|i will be|i shall be} {giving|allowing|granting} you ..3 {${moment}|days|hours|months|weeks}`,
    `i {give|grant|allow|will give|shall give|will allow} you {another|no more than|till|until|<num>|a|one} ..2 {<day>|days|fortnight|hours|midnight|month|noon|tomorrow|week|weeks} [to|in which|$] {!{a call|notice}}`,
    `you are [hereby|now] [being] {allowed|given|granted} ..2 {${moment}|days|hours|weeks|months}`,
    'my deadline {for|expires|is|runs} ..6 {<date>|<num>|answer|close|decision|end|hear|hearing|noon|reply|you}',
    '{the clock is ticking|time is of the essence|time is running {out|short}|your time is {nearly|running|up}|not a {day|hour|minute|moment|second} {later|longer|more}}',
    `i ..3 {hang on|hold off|hold on|hold out|wait|waiting} ..3 {any longer|beyond|longer than|much longer|no longer|only {for|till|until}|past}`,
    `{hold|hold off|holding|keep|keeping|leave|leaving} ..8 {for you|open} {till|until} !{i hear|you}`,
    `{prepared|ready|willing} to {allow|give|hold {off|on}|wait} ..4 {after that|after which|and no {longer|more}|and then|more days|more weeks|but no {longer|more}|only}`,
    '{application|candidacy|candidature|interest|name|offer|offer of ..3|proposal|services} {closes|ends|expires|lapses|runs out|stands|{is|are|remains|stays} {good|open|valid} ..2} [only] {at|by|in|on|after|till|until|<date>}',
    `shall we say [by] ${moment}`,
    `i ${refuse} [be] {hang|sit|stand|stay|wait|waiting|hanging|sitting} {about|any|around|beyond|by|for ever|forever|here|indefinitely|longer|more than|much|past|till|until}`,
    'patience {gives|has {limits|its limits|run|worn}|is {all but|at an end|coming|exhausted|gone|not {endless|infinite|unlimited}|over|running|wearing}|runs {low|out|short}|wears}',
    `^[and|but|now|please|so|then] {ask|be so {good|kind}|bring|choose|ensure|get|have {!you}|hire|hold|keep|leave|make sure|pick|see|see to it|settle|sign|start|tell|wake} ..10 ${limit}`,
    `your ..2 {${answer}|call|decision|news} {had better|has to|is {due|expected|required|to}|must|needs to|ought to|should} {arrive|be {here|in|made|on|with}|come|get here|get to|not|reach}`,
    `no {${answer}|call|decision|letter|news|word} ..2 ${limit}`,
    `{set|setting} ..3 {cut-off|date|deadline|limit|time-limit} {for|of} {you|your|${answer}|${limit}}`,
    `{been patient|waited|been waiting|kept waiting|held on} {long|quite long|more than long|until now and} enough`,
    `{now or never|once and for all}`,
    `{hold|holding} you to ..8 {${limit}|${answer}|date|it|promise|that|word}`,
    `{no or yes|yes or no} ..6 {${limit}|${now}|either way|is all i|please|will do}`,
    `{any|not a day|not one day} later {and|than}`,
    `{come to|give me|let us have|make|reach|take} {a|an|the|your} {answer|conclusion|decision|verdict} ..3 {${limit}|${now}}`,
    `{i shall|i will|i can} {hold|keep} ..6 {and then|but no|but not|no longer}`,
    `{at the|is the} [very] latest [that] i {am|can|shall|will}`,
    `can not {hold|keep|leave} ..6 {after|beyond|for you|past}`
  ],
  {
    negation: 'cancels',
    except: [
      '{any time|anytime|at any time|as agreed|as arranged|as promised|between|whenever}',
      'give you a {bell|call|ring|shout}',
      'need ..6 {my|your} {certificate*|document*|reference*}'
    ]
  }
)

/** Orders, and answers claimed as a due. */
export const demands = phrases(
  [
    `i [..2] {demand|demanding} {${answer}|action|justice|my|satisfaction|that|to {be|have|know|see|speak}|you|your|{a|an|the} ..3 {${answer}|hearing|interview|meeting|review|second chance}}`,
    `{i|we} [..2] {insist|insisting|must insist} [on|upon|that] ..3 {${answer}|being {called|given|heard|told}|hearing|interview|meeting|proper|review|seeing|speaking|the panel|you|your}`,
    `{i|we} [..1] require {${answer}|a ..2 ${answer}|an ..2 ${answer}|that {the|you}|the panel|the ..2 ${answer}|to {be|hear|know|see}|you to|your ..2 ${answer}|satisfaction}`,
    `i {want|will want|shall want|must have|will have} {a|an|my|that|the|your} ..2 {${answer}|chance back|meeting with your} {!{to|in|and}}`,
    `i [only|really|just] {need|expect|want} {a|an|my|some kind of|some sort of|the|your} [clear|definite|final|firm|full|prompt|proper|quick|real|simple|straight|straightforward|swift|written] {${answer}} {!{is|was|to|will|would|from {my|the}}}`,
    'i {expect|am expecting|shall expect|will expect} {at least {a|an|some}|better|more than|nothing less|no less|rather {better|more}|something better|to be {called|contacted|given|hired|interviewed|invited|offered|seen|shortlisted|told}|to hear {back|by|from you|from your|something|today|this|within}|you to {act|answer|call|do|explain|give|get|hire|make|reply|respond|ring|tell|write}}',
    'i {want|demand|need} to {know|be told|hear} {exactly|how you|if i|now|precisely|today|what {did|happened|is|the|went|you}|when you|where i stand|whether i|who {else|got|is|was|you}|why}',
    'i {want|demand} {it|my|that|the|those|these} ..4 {back|returned}',
    '{demand|expect|get|have|need|please|put|send me|want} ..4 {answer*|decision|explanation|it|offer|promise|reasons|terms|that|them|this} ..2 in writing {and|before|by|from|now|please|$}',
    `{^|and|but|so|then} you {will|shall} [now|please|kindly] {answer me|call me|explain|give me|hire|interview me|look again|oblige me|put|reconsider|ring me|review|see me|tell me}`,
    `{and you will|and you shall} do it`,
    `!{case|feel|if|not|when|whenever|would} you {are {bound|obliged|required|to}|had better|have got to|have to|must|need to} [just|now|please|really|simply|to] ${act}`,
    '!{case|feel|if|not|when|whenever|would} you {are {bound|obliged|required}|had better|have got to|have to|must} [just|now|please|really|simply|to] {employ|hire|keep|offer|pick|take} me',
    `{you|somebody|someone} [really] {had better|ought to|should} {act|answer me|apologize|call me|explain|get a move|hire|hurry|look again|reconsider|reply|respond|think again}`,
    '^[and|but|now|please|so|then|well|just] {make up your mind*|make your mind up|stop {delaying|dithering|stalling|wasting}|get on with it|get a move on|do the right thing|give me {a straight|an answer|my|one good reason|the {job|reason*}|what}}',
    '^[and|but|please|so] do not {delay|drag|ignore this|keep me waiting|leave it too|leave me|put this off|waste ..2 time}',
    '{accept|take} no for an answer',
    'the {least|minimum|only {answer|thing}} [that|which] i {am prepared to|shall|will|would} {accept|ask|expect|settle|take}',
    `i ${refuse} {accept {a no|a refusal|a ..2 {letter|rejection}|any|anything|less|no|silence|such|that|this|your}|be {brushed|fobbed|ignored|kept|left|made|messed|passed|played|pushed|put off|silenced|strung|treated|turned away}|go away|let {it|this|the matter} {drop|go|lie|rest}|leave it {at|there}|settle for {an|less|silence|that}|stand for|tolerate}`,
    'i am {asking|telling} you to {call|change|decide|do|give|hire|look|put|reconsider|reply|take|tell|write}',
    '{it is|this is|is} {high time|about time|time} {for you to|that you|you} {act*|answer*|call*|decid*|gave|got|let|made|make|repl*|respond*|told}',
    `{entitled to|owed|owe me|due|have a right to|have the right to} {a|an|at least|know|my|proper|some} ..2 {${answer}|hearing|know|why}`,
    `i {am entitled to|am within my rights|deserve to|had better|have {a|every|the} right to|ought to} [..1] {be {given|hired|heard|interviewed|invited|offered|seen|shortlisted|told}|demand|get|have {a|an|my|some|the}|hear {!of}|insist|know {!{how|the}}|receive}`,
    `i [..1] {order|request and require|strongly {advise|recommend|suggest|urge}|urge|warn|would advise|advise} [that] you {not to|reconsider|should|to|answer|act}`,
    `{put|place|get} me {back on|on|through to} {the|your} {list|short-list|shortlist|phone|next round}`,
    `^[and|but|so|now|please] {see to it|do not dare|stop {hiding|ignoring|playing}|stand by your|keep {to your|your} {promise|side|word}|honour your|do your {duty|job|part}|think again|change your mind|reverse|admit|correct your}`,
    `my {conditions|demands|terms} {are|is|must}`,
    `{stop|quit} {beating about|dithering|dodging|dragging your|hiding|messing|playing|putting me off|stalling|wasting my}`,
    `i {need|want} {{answer|decision|reply|result|yes}|an {answer|decision|reply|result|yes}|the truth|it} ..2 {fast|quick|quickly|soon|urgently}`,
    `{serve|serving|give|giving|put|putting} ..1 {you|your ..2} ..1 {formal|notice|on notice|under notice}`,
    `i {object|protest} {and|in the strongest|most strongly|strongly|to being|to this|to the way|to your}`,
    `i [..1] {demand|expect|insist on|need|want} ..1 {meet|meeting|see|seeing|speak|speaking|talk|talking} {to|with} {the|your} ..1 ${superior}`,
    `i {need|require|want} you to {act|answer|apologize|call|change|choose|come|decide|do|explain|find|fix|get|give|hire|let me|make|pick|put|reconsider|reply|respond|ring|see|send|tell|think again|write}`,
    `i {need|require|want} [a|an|your] ..1 {answer|decision|reply|response} {as soon|at once|by|immediately|now|today}`,
    `^[and|just|now|so] {answer me|call me|decide|make {a|the|your} ..1 decision|reply|respond} {$|at once}`,
    `i [..1] insist that {i|somebody|someone|the panel|you|your}`,
    `{imperative|essential|vital|crucial} [for you to|that] {get|give|i {am|get|have|hear}|reply|you|your}`
  ],
  {except: ['i demand ..3 of {me|myself}']}
)

/** What the writer says will follow if the employer does not comply. */
export const threats = phrases(
  [
    `{${shall}} ..5 ${turnTo} ..7 ${authority}`,
    `{${shall}} ..5 ${turnTo} ..4 your [..2] ${superior}`,
    `{${shall}} ..5 {complain*|escalat*|report|reporting} ..3 {about you|formally|further|higher|it|the matter|this|to|you|your}`,
    '{i will|i shall|i am going to|going to|i may|i might} ..3 {go {further|higher|public}|make a formal complaint|name and shame|see you in court|seek legal|sue|take {advice|legal|steps}|take ..4 {elsewhere|further|higher|to court|up with}|make sure {everyone|everybody|nobody|people|that everyone|you}|make your life}',
    '{hear|hearing} from my {attorney|father|husband|lawyer*|legal|mp|representative*|solicitor*|union|wife}',
    '{my|a|our} {attorney|lawyer|solicitor|union} {has been|is|may|shall|will|would}',
    '{before i|before this|or this|next i} {call|contact|goes|go|speak|take|talk|tell|write} ..3 {elsewhere|further|public|to|with|you|your}',
    `{everybody|everyone|every ..4|others|people|the {town|trade|whole|world}|they} {shall|will|is going to|are going to} {be told|find out|hear|know|learn|read} {about|how you|of|what|why}`,
    `{tell|telling|warn|warning|let} {all|anyone|anybody|everyone|everybody|my friends|others|people|the {others|world}} ..6 {about this|about you|about your|how you|know {about|how|what}|so|steer clear|stay away|what you}`,
    `{if|should|unless|until|failing|failing which} ..14 {i shall|i will|i am|i would have to} ..3 ${leave}`,
    `{i shall|i will|i am} ..3 ${leave} ..8 {if {i do not|nobody|no one|nothing|you do not}|unless}`,
    `{or|otherwise|or else|and then|failing that|failing which|or you} {i shall|i will|i|i am} ${leave}`,
    '{and then|by ..4 or|now or|or|otherwise|today or} {i am off|i go|i withdraw|i walk|lose me|take my name|you {lose|will {be sorry|have lost|lose|miss|regret}}}',
    `{if|should|unless} ..10 {i shall|i will|i am} ..3 {draw my own|have no {choice|option}|be {compelled|forced|obliged}|come {down|in|over|round|to your}|keep calling|stand outside|camp}`,
    '{i shall|i will|shall|am} [be] {compelled|forced|left with no|obliged} ..2 {alternative|choice|option|to {appeal|approach|bring|complain|consider|contact|escalate|go|inform|involve|look|make|seek|take|tell|turn|withdraw|write}}',
    'unless {i|you|somebody|someone|they} ..2 {act|am {called|contacted|hired|interviewed|seen|told}|answer|answers|call|calls|change|get|give|gives|hear|receive|replies|reply|respond|responds} {!{otherwise|to the contrary|differently}}',
    'failing {a|an|any|your} ..3 {answer|explanation|outcome|reply|response}',
    'failing {that|which} i',
    'do not {drive|force|make|oblige|push} me {ask|beg|chase|come|go|have|into|take|tell|to|turn|write}',
    '^[now|so] either {i {am {called|hired|interviewed|seen|told}|get|have|hear|receive|start}|somebody|someone|the ..2|they|you|your ..2} ..16 or',
    `{consider this|here is|it is|regard this as|take this as|this is|this will be|treat this as} {a|my|the|your} {final|last|only} {chance|notice|opportunity|reminder|warning|demand|offer}`,
    'your {final|last} {chance|opportunity|warning}',
    'you {may|might|shall|will} [all|certainly|soon|surely|yet] {be sorry|come to regret|live to regret|pay for|regret} ..1 {if|it|not|that|the|this|when|your|$}',
    '{in|to} your [best|own] {advantage|interest|interests} to {act|answer|be|call|decide|do|get|give|hire|reply|respond|see|settle|speak|take}',
    '{act|answer|decide|move|reply|speak} {before {i|it is|somebody|someone|the other}|fast|quickly or}',
    '{this is|last|final} [the] {last|time|letter} {that i|i|before} {shall|take|ask|will ask|am asking|go}',
    '{treat|treated|treats|treating} {applicants|candidates|me|people} {like this|so badly|this way} ..4 {will|shall|should} {be|have|know}',
    `i ${refuse} [be] {ask|asking|beg|begging|chase|chasing|repeat|repeating|say|tell|telling|warn|write|writing} ..4 {a {second|third}|again|another|any more|twice}`,
    `{failure|refusal} to {act|answer|call|comply|decide|do so|get|give|hire|make|reply|respond|say} ..8 {i|me|means|mean|result*|will|shall|force*|lead*}`,
    `{give*|leave*|left} me ..2 {little|no} {alternative|choice|option|other way}`,
    `{tak*|bring*|offer*} my {application|business|experience|labor|services|skills|talents|tools|years} ..4 {elsewhere|somewhere|to {another|a rival|someone|somebody|the competition|your {competitor*|rival*}}}`,
    `{and|else|or|otherwise|then} i {am|shall|will} ..1 {appeal|appealing|complain|complaining|escalate|escalating|make trouble|protest|sue|suing|{take|taking} it {further|higher|to the|up}|walk|walking|withdraw|withdrawing}`,
    `{${authority}|everyone|everybody|the whole ..2|your {board|boss|clients|competitors|customers|head office|owners|rivals}} {may|might|shall|will|would} ..2 {be {getting|glad|hearing|informed|interested|pleased|receiving|sorry|told}|enjoy|get {a|my} {call|complaint|copy|letter}|have {a|my} {call|complaint|copy|letter}|receive|find out|get to hear|hear|learn|like to {hear|know|read}|love|want to {hear|know}}`,
    `{or|otherwise|or else} {forget {about|it|me}|lose {me|your}|miss {me|out}|you can {forget|keep|look|whistle|say goodbye}} `,
    `{enough is enough|i have had enough|i have reached the end|my limit has|do not push me|do not test me|do not try my|you have been warned|mark my words|you leave me|be warned|consider yourself*|there will be {consequences|trouble}|i know where {you|your}}`,
    `{ignore|overlook|pass over|reject|refuse|turn down} {me|this {message|letter|e-mail}} ..4 {and|or|again} ..2 {i|you} {am|shall|will}`,
    `^[and|but|just|now|please|so] {${act}|do {it|so|this}|employ|give|hire|honor|invite|keep|pay|pick|put|see|take} ..12 or [else] {i {am|shall|will}|there|we {shall|will}|you {lose|shall|will}}`,
    `{count|leave|rule} me out {!{of {any|the} rota}}`,
    `{a mistake|foolish|inadvisable|rash|sorry|unwise} [for you|if you] to {delay|ignore|keep|let|lose|make|overlook|pass|refuse|reject|turn}`,
    `{if|should} i {am|be} ..2 {fobbed off|ignored|kept waiting|let down|messed|overlooked|passed over|put off|rejected|refused|turned away|turned down} ..3 i {am|shall|will} {!{apply|be {glad|happy}|continue|gladly|keep|not mind|of course|remain|still|thank|try|understand|wish}}`,
    `{send|sending} you {a|my|the} {bill|invoice}`,
    `{i am|i shall|i will|me|me to} ..2 {make|making} {a|an} [..1] {complaint|example of you|fuss|scene|stink}`,
    `i {can|could|will|shall} make {a lot of|life|sure {nobody|no one|the whole|everyone|everybody|that nobody|that everyone}|things|trouble|you}`,
    `{drag|pull|run} your ..2 {down|name|reputation|through}`,
    `you {may|shall|will} [be] {hear|hearing} {about this|from {my|our|the}|more {about|of}}`
  ],
  {
    except: [
      'am writing to {apply|ask|check|enquire|express|find|follow|inquire|let|request|say|see|thank|you}',
      'unless you would rather',
      'unless you {need|prefer|would|want}'
    ]
  }
)

/** Haste that most readers forgive. */
export const haste = phrases(
  [
    '{kindly|please} [do|try to|to] {expedite|fast-track|hasten|hurry|prioritize|speed up|speed things|treat {it|my ..2|this|the} as {a priority|priority|urgent}}',
    `{kindly|please} ${act} ..5 {as early as possible|as soon as possible|at the earliest|at your earliest !convenience|quickly|soonest|urgently}`,
    '{kindly|please} ..8 {on priority|on a priority basis|on an urgent basis|on urgent basis|as a matter of urgency|at the earliest [$]|urgently}',
    `{answer|call|decision|reply|response|word} {before|by|within} ..3 ${moment} ..2 would ..1 {appreciated|be|help|oblige|suit}`,
    `{grateful|appreciate|appreciated|helpful|thankful} ..6 {answer|decision|reply|response} {before|by|within} ..3 ${moment}`,
    `{treat|deal with|handle|attend to} {it|my ..2|the matter|this} {as|with} {urgent|urgency|priority|a matter of urgency}`,
    'would need {all that|it|that|this} in writing'
  ],
  {except: ['{any time|anytime|at any time}']}
)

/** Signs that a time is the employer's own, a courtesy, or the writer's free hours. */
export const excuses = phrases([
  'as {agreed|arranged|asked|discussed|mentioned|planned|promised|requested|required|suggested|you}',
  'you {asked|expected|had hoped|had said|hope|hoped|indicated|intended|mentioned|planned|requested|said|suggested|told|thought|wanted|were hoping|were going|wrote}',
  'your {advert*|deadline|letter|e-mail|message|timetable|schedule} {asked|gave|mentioned|said|says|set|states}',
  '{if|should} {anything|it|that|there|this|you} {arise*|are|can|could|have any|help*|is anything|is more|like|may|might|need*|prefer*|require*|want {me|more|to see}|wish*|would}',
  '{if|when|where} possible',
  '{know|tell me} if {!{i|it}}',
  '{^{may|might} {i|you}|might you|perhaps|would it be|would an|could you|would you|do you think|i wonder*|i was wondering|whenever you|in your own time|no hurry|no rush|when you can|when it suits|at your convenience}'
])
