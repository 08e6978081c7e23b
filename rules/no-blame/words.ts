/** Reproach for silence, delay and broken promises. Widened by meaning from the pages that the rule names. */
import {phrases} from '../../src/kit.js'

const answer =
  '{acknowledg*|answer|call|call-back|card|e-mail|explanation|letter|line|message|news|note|phone call|postcard|reply|response|syllable|text|update|word}'

/** What the employer did not do, as a bare verb. */
const reply =
  '{acknowledge|answer|call|come back|contact|drop|e-mail|find|get back|get in touch|give me|inform|let me|let us|phone|pick up|reply|respond|return|ring|say|send|spare|tell|thank|text|warn|write}'

const replied =
  '{acknowledged|answered|been {answered|contacted|honest|in touch|straight}|called|come back|contacted|e-mailed|emailed|given me|got back|got in touch|gotten back|had an answer|informed|kept {me|your}|let me|phoned|read my|replied|responded|returned|rung|said|sent|spared|taken|thanked|told|troubled|warned|written}'

/** The reader and those who answer for them. */
const they =
  '{you|you people|your {company|department|firm|hr|office|people|school|secretary|staff|team}|nobody|no one|none of you|not one of you|anybody|anyone|somebody|someone|one of you}'

const courtesy =
  '{basic {decency|manners|respect}|civility|common decency|consideration|courtesy|decency|good grace|good manners|grace|kindness|manners|politeness|respect}'

const stretch =
  '{<num>|a|an|several|many|all these|so many} ..1 {days|fortnight|hours|month|months|week|weeks|year}'

const wrong =
  '{a {bit much|disgrace|poor {show|way}|shame that you}|appalling|arrogant|atrocious|bad {form|manners}|beneath {you|your}|beyond {a joke|belief|me}|careless|cruel|disappointing|discourteous|disgraceful|disrespectful|extraordinary that|hurtful|ill-mannered|impolite|inconsiderate|inexcusable|insulting|lamentable|most {odd|strange}|no way to {behave|run|treat}|not {acceptable|fair|good enough|on|professional|right that|the way to}|outrageous|poor {form|show|that}|regrettable that|rude|scandalous|shabby|shameful|shocking|sloppy|thoughtless|unacceptable|uncivil|unfair|unforgivable|unkind of|unprofessional|unreasonable}'

/** Ways of answering, as they stand after "you never". */
const wrote =
  '{acknowledged|answered|apologized|asked|bothered|called|came back|cared|considered|did|e-mailed|emailed|explained|gave me|got back|had the|kept|let me|looked|made the|phoned|picked|rang|read|replied|responded|returned|said|sent|spared|thanked|thought|told|took the|troubled|warned|wrote}'

/** Feelings that are laid at somebody's door. */
const hurt =
  '{angry|annoyed|appalled|baffled|dismayed|disappointed|disgusted|displeased|fed up|frustrated|furious|hurt|insulted|irritated|let down|livid|offended|put out|shocked|sick|surprised|tired|unhappy|upset}'

/** Reproach for not answering. */
export const silence = phrases(
  [
    // No answer, said with emphasis
    `{not|n't} [even] {a single|one single|one|a} ${answer}`,
    `not [even] {a|one} {peep|sausage|squeak|thing from|whisper}`,
    '{not|without} so much as',
    `without [even] {a|any|one|the courtesy} ..2 ${answer}`,
    `{still|yet} {not a|no|nothing|without} [..1] {${answer}|from you|has|$}`,
    `{and|but|then|since} {absolutely|after that|complete|nothing|only|since|still|then|total|utter} {nothing|silence|${answer}}`,
    '{get|got|had|have|heard|received} {absolutely|precisely|simply} {nothing|no {answer|reply|response|word}}',
    '{complete|deafening|stony|total|utter|wall of} silence',
    `${stretch} of [..1] silence`,
    `{asked|called|contacted|e-mailed|emailed|phoned|rang|rung|tried|written|wrote} ..1 {you|your} ..5 {<num> times|again and again|many times|over and over|repeatedly|several times|twice} ..6 {no|nobody|none|nothing|not|still|without|yet}`,
    `<num> {calls|days|e-mails|emails|letters|messages|months|weeks} ..2 <num> {calls|days|e-mails|emails|letters|messages|months|weeks} ..6 {no|nobody|none|nothing|not|still|yet}`,
    'my {calls|e-mails|emails|letters|messages|last ..2|previous ..2|e-mail|email|letter|application|form} ..3 {ignored|left unanswered|unacknowledged|unanswered|unread|unreturned}',
    'my {calls|e-mails|emails|letters|messages} ..3 not ..2 {acknowledged|answered|opened|read|replied|returned}',
    '{ignore|ignored|ignores|ignoring} {me|my {application|call*|e-mail*|email*|form*|letter*|message*|question*|request*}}',
    // Nobody cared to
    `why {can|could|did|do|does|has|have|is|was|will|would} {it|my ..2|no one|nobody|not ${they}|not ..2|your|you|${they}} [can|could|have] [not] ..4 {${replied}|${reply}|heard|so {hard|long}|take|taken|taking}`,
    `{how hard|how difficult|how much effort|how much trouble|how long} {am|can|could|did|do|does|is|must|should|will|would} {i|it|we} ..3 {be {before|expected}|expected|have to|to {answer|decide|reply|wait}|take ..3 {answer|choose|decide|get back|make|one|pick|reply|send|you}|wait}`,
    `{nobody|no one|none of you|not one of you|you never|you have not|you did not|you could not|you can not|you have never|office never|team never|staff never} ..3 {bother*|care* [enough]|find ..2 minutes|had the|have the|saw fit|see fit|think|thought|troubled|managed|manage|deigned} ..2 {to|that}`,
    `{never|not} {bothered|cared|deigned|troubled} [even] to ${reply}`,
    `{hard|difficult|impossible} to {accept|believe|credit|excuse|forgive|swallow|understand} ..4 {${they}|it takes|silence|so long|the delay|you|your}`,
    `{silence|delay|attitude|behavior|conduct|treatment} ..2 {hard|difficult|impossible} to`,
    `{can not|do not|fail to|cannot} {believe|fathom|imagine|see|understand} [the reason] {how|why} ..9 {${they}|${answer}|decide|take|yes}`,
    `{somebody|someone|you} {could|might} {at least|easily|surely|well} ..2 {have ${replied}|${reply}}`,
    `{somebody|someone|you} could have ..2 {${replied} {!{a hundred|me so|us so}}|come out}`,
    `{had {anybody|anyone|one of you|somebody|someone|you}|if you had|if anybody had|if anyone had|if somebody had|if someone had} [actually|bothered to|ever|even|just|only] {had the|${replied}|bothered|listened|looked|read}`,
    `you {forgot|forget|have forgotten} {about me|all about|me|my|to ${reply}|your promise}`,
    `{too {busy|grand|important|proud}|too much {bother|effort|to ask|trouble|work}} {!{for my|for the animals}} ..1 {for you|for your|to|$}`,
    `{a lot|lot|much|so much} to {ask|expect} {!{about|me|my|questions|the|you}}`,
    `{it|that} {would|might} [only|just] {have cost|have taken|cost|take} {you|your ..1|somebody|nobody} ..3 {${answer}|minute*|moment|nothing|second*|two|thirty|five}`,
    'the least {that i deserve|i deserve|you {can|could|might|owe}|your ..2 {can|could|might}}',
    `{deserve|deserved|owe|owed|owes} [me|us] {at least|at the very least|better|more than this|the courtesy} ..4`,
    `{did not|do not|even|hardly|never|no|not|nobody|without|lack of|least|some|too rude|shred of|any|bit of} ..5 ${courtesy} {of {a|an|any|getting|giving|letting|replying|telling}|to {${reply}}|$}`,
    `{had not|have not|has had|has not|did not have|had} the {basic|common|good|simple} ${courtesy} `,
    `your ..2 {lack of|want of|absence of|failure to|{inability|refusal|unwillingness} to ${reply}}`,
    `your ..2 {delay|delays|dithering|dragging|evasion*|foot-dragging|inaction|incompetence|indifference|neglect|negligence|rudeness|silence|slowness|stalling|tardiness|broken promise*}`,
    `{the|a|this|such} {appalling|complete|lack of|shocking|sheer|total|utter} [complete|total|utter] {contempt|communication|courtesy|discourtesy|disregard|feedback|manners|professionalism|reply|respect|response|rudeness}`,
    `{none|not any|not one|not a single one} of my {applications|calls|e-mails|emails|letters|messages|questions|texts}`,
    `you ..2 {allowed|let} ..1 {<num>|a|all|many|several|so many|the whole} ..1 {days|deadline|month|months|summer|week|weeks|year} ..1 {elapse|go|pass|roll|slip}`,
    `{get|got|had|hear|heard|have had|received|seen} {nothing|not a thing|silence|zero} {back from|from {any of you|you|your}|in return|whatever|whatsoever}`,
    `without {a murmur|a sign|any {apology|explanation|news|reason|sign|word}|explanation|news|so much}`,
    `all {i|we} [ever] {get|got|had|have had|have|heard|received} ..5 {is|was|were} ..2 {a {form|standard|two-line}|excuses|nothing|promises|silence|the run-around|voice-mail|voicemail}`,
    `{how|what|when|where|who|why} {ever|in {god's name|heaven's name|the world}|on earth|the {devil|heck|hell}} {are|can|could|did|do|does|has|have|is|was|were|will|would}`,
    `{what|why} is {it|keeping|taking|this} ..3 {long|so|up|you}`,
    `{how many more|how much longer|how long am i|how long must|how many times must} `,
    `{wait and wait|waited and waited|waiting and waiting|still waiting {and|after|for {a|an|any|my|the|you|your}|in vain}|left to {discover|find out|guess|hear|learn|read|wonder}}`,
    `{you|your ..2} [have] [clearly|completely|evidently|must have|obviously|quite|seem to have|simply] {forget|forgot|forgotten} {about {me|my|us}|all about|me|my|that i|who i}`,
    `{apparently|clearly|evidently|i gather|i see|it appears|it seems|no doubt|obviously|presumably|surely} ..8 {beneath you|could not be bothered|forgot*|ignor*|means nothing|no interest in {me|repl*}|nobody|no one|not {deserve|good enough|important|interested|matter|merit|worth|worthy}|too {busy to|grand|much {bother|to ask|trouble|work}}}`,
    `{not|n't} {important|worthy} enough {for|to {be|deserve|get|hear|merit}}`,
    `{hardly|not|n't} ..3 worth [even] {a|an|the|your} ..2 {answer|call|letter|line|minute|phone call|reply|stamp|time|while}`,
    `you {had|have had} {all the|ample|lots of|more than enough|plenty of} {chance*|month*|opportunit*|time|week*}`,
    `!{thank|thanks|appreciate} so much for {a|being|calling|getting|keeping|letting|the|your}`,
    `what {became|happened|has become|has happened} {of|to} {my {application|form|letter|papers}|the {answer|call|decision|feedback|letter|promise*|reply|respect}|your {promise|word}}`,
    `{answer|call|date|decision|feedback|letter|news|reply|response} {you|that you|which you} ..1 promised {!{and which|is|was}}`,
    `{given|giving|getting|got} ..1 the {brush-off|cold shoulder|run-around|runaround|silent treatment}`,
    `{from pillar to post|passed {around|from {desk|one|person}|on from|round}|put through to {one|six|five|four}|sent round in circles|bounced from}`,
    `{would it|will it} {have {been|cost|hurt|killed}|hurt|kill} ..2 {you|anybody|anyone|somebody}`,
    `you {could not care|did not care|do not care|never cared|show no {interest|respect}|think nothing of|have no {consideration|manners|respect}}`,
    `you never [even|once|so much as] {${wrote}|${reply}}`,
    `{you|your ..2} [clearly|has|have|simply|still] {declined|failed|neglected|omitted|refused|did not have the courtesy} to`,
    `{you|your {company|firm|office|people|staff|team}} {could not|did not|do not|does not|has not|have not} [bother|even|ever|manage|once|seem|simply|to|trouble|yet] {acknowledge|acknowledged|answer|answered|be bothered|been {honest|straight|in touch}|bothered|call|called|come back|contact|contacted|get back|gotten back|inform|informed|keep your|kept|phone|phoned|read|replied|reply|respond|responded|returned|ring|rung|shown|taken|thought|write {back|to me}|written|do your {bit|part}|do yours} {!{if|that|whether}}`,
    `{anybody|anyone|no one|nobody|not one person|not one soul|not a soul} {at|in|on} your ..3`,
    `{any|anybody|anyone|nobody|no one|somebody|someone} {there|at your end|over there|up there} ..2 {able|answer*|awake|can|care*|could|listen*|read*}`,
    `{my|the} ..3 {application|calls|e-mails|emails|form|letter|letters|messages|papers} ..6 {bin|black hole|deaf ears|drawer|shredder|spam|the void|thin air|trash|waste-paper|wastepaper}`,
    `{hate|i am|me|mind|resent|sick of|tired of} [being] [..1] {brushed off|disregarded|fobbed off|ignored|kept in the dark|snubbed|strung along|treated so} {!{by {a|the} {client|customer}}}`,
    `to be {brushed off|disregarded|fobbed off|ignored|kept in the dark|snubbed|strung along} {by you*|for|is|like|so|this}`,
    `{no|none|not|shown|without|zero} ..4 ${courtesy} {at all|for {applicants|candidates|me|my|people|those}|from {you|your}|in your|to {applicants|candidates|me|people}|towards|whatever|whatsoever|$}`,
    `none the wiser`,
    `!{never|nobody} {forced|had|have|having|obliged} to {ask|call|chase|e-mail|phone|remind|ring|write} ..3 {a {fourth|second|third} time|again|once more|so many times|twice|you}`,
    `{fifth|fourth|hundredth|nth|sixth|third|umpteenth} {attempt|call|e-mail|email|letter|message|time} ..6 {i am asking|i ask|no|not|still|to get|with no|without}`,
    `why {did|do|would} you {advertise|ask me|bother|call me in|drag me|interview|invite|promise|see me|tell me|waste}`,
    `surely ..9 {answer|call|manage|minute|reply|respond|spare|so long}`,
    `you ..2 {did|do} not {appreciate|care|consider|respect|value} ..3 {applicants|candidates|feelings|me|people*|time|others}`,
    `{a little|bit of|modicum of|ounce of|shred of|some|touch of} ${courtesy} ..3 {amiss|astray|cost|costs|goes|nothing|not {have|too}|would}`,
    `i [..1] {am owed|expected|had expected|looked for|thought i would have|was expecting|was owed} {a|an|some|your} ..2 ${answer} ..2 {before|by now|days ago|earlier|long|months ago|sooner|weeks ago}`,
    `waited ..1 {<num>|a|far|more than|over|so|too} ..2 {days|long|month*|week*} for {a|an|any|that|the|your} ..2 ${answer}`,
    `${answer} {that|which} {ought to|should} have {arrived|been|come|taken}`,
    `{left|made|sent} ..1 <num> {calls|e-mails|emails|letters|messages|texts|voicemails} ..4 {no|nobody|none|not|nothing|still|without}`,
    `do not know why {it|no one|nobody|you|your}`,
    `is {anybody|anyone} {at home|awake|listening|out there|reading|there}`
  ],
  {
    except: [
      '{appreciate|forgive|know|mind|respect|understand} ..4 {silence|too busy|delay}',
      'not a word {against|of complaint|wrong}',
      '{anything|nothing} but {admiration|care|consideration|courtesy|good|kindness|praise|respect|thanks}',
      'your delay {claim*|repay*|code*}',
      'you {have|are} too much'
    ]
  }
)

/** Reproach for delay, broken words and what they cost. */
export const reproach = phrases([
  `you [..2] {agreed|assured|gave me your word|guaranteed|promised|swore|vowed} {me|that you|to {be|call|come|get|give|let|reply|ring|tell|write}|us|you would|i would|an answer|a {call|decision|reply}}`,
  `{i was|we were} {assured|promised} ..12 {and|but|instead|never|no|nothing|now|still|yet}`,
  `{assured|promised|said|told me|told} ..12 {and {here|i am still|it is [now]|no|nobody|not|nothing|now|still|that was|the phone|we are}|but {i am still|it is now|nobody|no one|nothing|that was|you {did|have} not|you never}|it is now|never {came|did|happened|rang}|that was {<num>|a|last|on|over|nearly|more}|yet {i|it|no|nobody|nothing|here}}`,
  '{looked me in the eye|kept your {promise*|word}|keep your {promise*|word}|broke your {promise|word}|broken promise*|your word means}',
  '{^well|and|yet|but|so} it is [already|now] <day> {!{that|when|the}}',
  `!{driver|supplier|vendor|client|customer|builder|contractor} {keep|keeping|keeps|kept|leave|leaves|leaving|left} {a|an|any|anybody|anyone|applicants|candidates|everybody|everyone|me|one|people|somebody|someone|us} ..2 {dangling|guessing|hanging|in {limbo|suspense|the dark}|on {a string|hold|tenterhooks|the hook}|twisting|waiting|wondering|without ..1 ${answer}|with no ..1 ${answer}} {!{list|room}}`,
  `{applicant|candidate|person|somebody|someone|man|woman} {hanging|in {limbo|the dark}|waiting|without ..1 ${answer}} {for|is|this}`,
  `{fob|fobbing|fobbed|string|stringing|strung|led|leading|mess|messing|messed|brush|brushing|brushed|jerk|jerked|mucked|mucking} {me|people|us} {about|along|around|aside|off|on}`,
  `{drag*|draw* out|sat on|sit on|sitting on|sat upon} {your {feet|heels|hands}|my {application|file|form|letter|papers}|it for|this for}`,
  '{gather* dust|lost in a {drawer|pile}|in {a|some} {bin|drawer} somewhere|bottom of {a|some|the|your} {drawer|pile}|like a number|just a number|in the bin|a number in {a|the|your}}',
  '{lost|misfiled|mislaid|misplaced|overlooked|forgotten} {about me|my {application|cv|file|form|letter|paperwork|papers|resume}}',
  `i {am|am being|feel|felt|have been|was} [..2] {badly treated|brushed off|cheated|dismissed by you|fobbed off|forgotten|ghosted|ignored|insulted|kept {hanging|in the dark|waiting}|led {on|up}|left {dangling|hanging|in the dark|to}|let down|messed {about|around}|played with|slighted|snubbed|strung along|taken for granted|treated {as if|badly|like {a {beggar|child|criminal|fool|number|thief}|an idiot|dirt|nothing|rubbish|this|that}|so {badly|poorly}|unfairly|with {contempt|such}}|unfairly treated} {!{by {a|the} {client|customer|supplier}|me}}`,
  `you {brushed|dropped|fobbed|forgot|ghosted|have {been {avoiding|ignoring|leading|stringing}|brushed|dropped|fobbed|forgotten|ghosted|ignored|insulted|kept me|led me|left me|let me down|lied|misled|strung|treated me|wasted}|ignored|insulted|kept me {!{busy|company|informed|posted|up to}}|led me|let me down|lied|misled|strung|treated me {as|badly|like|shabbily|so badly|with contempt}|wasted}`,
  `{way|manner} {in which you|that you|you|your ..2} [have] {behaved|dealt|go about|handle*|run|treat*}`,
  `{cost|costing|costs|lost|lose|miss|missed|spoiled|ruined|wasted|waste} ..6 {because {nobody|you|your}|due to your|owing to {you|your}|thanks to {you|your}|sitting by the {phone|telephone}|through your|waiting for {you|your|nothing}|on account of you*|on your account}`,
  `{your|this|the} {decision|delay|silence|dithering|foot-dragging|indecision|long wait} has {cost|lost|made me|left|meant|ruined|spoiled}`,
  `{your|you are the} {fault|doing that|to blame}`,
  `{blame|hold} {you|your ..2} {for|responsible}`,
  `{wait|waiting|waited|sat|sitting} ..5 {all this time|by the phone|day after day|for nothing|for you {lot|people}|in vain|week after week|weeks on end}`,
  `{enough|plenty|ample} {time|long} for {anybody|anyone|any|even|most|you}`,
  `{long enough|plenty of time|ample time|more than enough time|time enough} for {anybody|anyone|any firm|even|most|you|your}`,
  `{take|takes|taken|taking|took} {you|your ..2|it} {<num>|a|over|more than|so|all|nearly|almost|the best part} ..3 {long|month*|week*|weeks|year}`,
  `{other|most|any decent|any other|every other|better} {employer*|company|companies|firm*|place*|school*|shop*} ..3 {answer*|at least|bother*|can|could|find|had|have the|manage*|repl*|respond*|took|would have}`,
  `{had to|have to|have had to|not have to|need to|needed to|made to} {chase|beg for|go chasing|keep asking|run after} {!{the {bus|ball}|deliver*|invoice*|late}}`,
  `{it|that|this} {ought not|should not} {be|have been} {necessary|needed|so hard}`,
  `i {had|should have|would have|might have} ..2 {expected|hoped|imagined|liked|thought|wished} ..8 {at least|better|by now|civil|courtesy|decency|from {a|you}|like a person|manners|more {from|of|professional}|not much|reply|respect|sooner|too much|treated}`,
  `{it|that|this} {is|was} [..3] ${wrong} {$|after|and|but|for|from|in|not|of|on|that|to|when|you}`,
  `{how|find {it|that|this|your ..2}|found {it|that|your ..2}|frankly|to say the least|simply|think {it|that|this}} [..2] ${wrong} {of you|that|to|your|$}`,
  `{behave*|behavior|conduct|delay|silence|treatment|treated} ..4 ${wrong}`,
  `{applicant*|candidate*|me|news|people|waiting|word} ..6 {is|was} [..2] ${wrong}`,
  `!{client|customer|pleasantly|guest|patient|tenant} {am|feel|felt|left|left me|makes me|making me|was} [quite|rather|really|deeply|most|so|very|extremely|frankly|a little|a bit|left|somewhat] ${hurt} {about {how you|the way}|at {how you|not|the {delay|lack|silence|time it|way you}|you|your}|by {how you|the {delay|lack|silence|way you}|your}|not to {be|get|have|hear}|of waiting|that {i {did not|have {heard|not|still}|never}|i was {not {even|told}}|it {has taken|should|takes}|no|nobody|there {has|is|was}|you|your}|to {be {ignored|kept|left|told nothing}|have {been|had|heard {no|nothing}|to}|hear nothing}|with {how|the {delay|lack|silence|way you}|you|your}} {!{can still|have {been|made}|feedback|news of}}`,
  `!{not|pleasantly} ${hurt} {not to {be told|get|have|hear|receive}|that you|by your {conduct|silence|treatment}|with your|at your}`,
  '{it|that|this|your ..3} {amazes|angers|annoys|astonishes|baffles|disappoints|disgusts|hurts|insults|irritates|offends|puzzles|saddens|shocks|upsets} me {$|and|how|that {i|it|no|nobody|you|your}|to {be|have}}',
  '{los*|lost} {all|any|confidence|faith|heart|hope|patience|respect|trust} ..3 {for you|for your|in you|in your|with you|with your}',
  '{the|all the} thanks {i|we} {get|got}',
  '{shame|pity} {nobody|no one|on you|that nobody|that no one|that you {could|did|never}|you {could|did|never}}',
  '{speaks volumes|says {a lot|a great deal|everything|it all|much} about {how|the way|you|your}|tells me all i need}',
  '{my time|i|candidates|people} {means|mean|count*|matter*} {nothing|so little|little} {to|with|for} you',
  '{you people|you lot|at your end} ..3 {can not|do not|plan|seem|never|should|clearly}',
  'where {are you|is my {answer|decision|reply}} $',
  '{go|went|gone|going} to {all that|all this|so much|such} {trouble|effort|expense} ..6',
  '{sick|tired|weary} of {being|chasing|waiting|your}',
  '{drove|travelled|traveled|came|took a day|gave up|lost a day*} ..12 {the least|only to|would have thought|not {so|even}|and {nobody|no one|not a|still no|you never|you could not}}',
  `{would|might} [at least] have been {better {manners|to {be|have|hear|know}}|civil|courteous|decent|fairer|good manners|kind|kinder|more {civil|considerate|courteous|decent|honest|polite|professional}|nice|nicer|only {decent|fair|polite|right}|politer|proper|the {decent|least|polite|right}} {!{to {see|work|visit}}}`,
  `if {anybody|somebody|you|your ..2} {could|did|had|was|were} ..3 {a little|any {courtesy|decency|interest|manners|respect}|as quick|better {organized|run}|half as|less|more {considerate|efficient|honest|organized|polite|professional}|only|organized|the {courtesy|decency|manners}}`,
  `because of {this|you|your ..2} i {am|have {had|lost|missed|refused|turned}|had to|lost|missed|now|turned}`,
  `{you|your ..3} ..2 {treat|treated|treats} {applicants|candidates|everyone|me|people|us} {as {if|though}|badly|like {a|an|dirt|nothing|rubbish|so|this}|poorly|shabbily|so|unfairly|with {contempt|disdain|no|such}}`,
  `{behaved|dealt with|handled|treated} ..3 {badly|poorly|shabbily|shamefully|so badly|disgracefully|unfairly|without}`,
  `it {angers|annoys|bothers|galls|grieves|hurts|infuriates|insults|irks|offends|pains|rankles|saddens|stings|upsets} [me] {how|that|to be|to have|when}`,
  `{expect|expected|hope|hoped} {better|more} {from|of} {a|an|any|people|somebody|someone|such|the|you|your}`,
  `{hardly|how is it|is it|is that|n't|not} ..3 {decent|fair|kind|polite|professional|proper|reasonable|right} {of {you|your}|to {drag|expect|give|ignore|keep|leave|let|make|say|string|treat}}`,
  `{had|have} ..2 find out from {a|my|somebody|someone|the}`,
  `{if you|if your ..2} {are|is|were} {not {going|serious|interested}|too} ..6 {ought to have|should have|why did}`,
  `you {made|gave} me {believe|feel|hope|think|to {believe|understand}} ..8 {and {now|then|yet}|but|only to}`,
  `{your|the} {word|promise|promises} {counts|is worth|means|meant|was worth|were {empty|worthless}} ..2`,
  `{i|candidates|people|applicants} {deserve|deserves|deserved} {a|an|at|better|more|the|to {be|hear|know}} {!{chance to {see|meet}}}`,
  `{took|take|taking} me for {a fool|granted|an idiot}`,
  `{months|weeks|days} {of {being|waiting}|on end} ..4 {ignored|nothing|silence|without|in vain|$}`,
  `{curious|fine|funny|nice|odd|poor|rotten|shabby|sorry|strange} {example|kind|show|sort|state|way} {of|to} ..1 {behav*|business|company|employer|firm|manners|run|school|shop|treat*|welcom*}`,
  `if {that|this} is {how|the way|what} {you|your}`,
  `!{admire*|enjoyed|impressed|like|liked|noticed|saw} how you {behave|deal with|run things|treat|treated} {applicants|candidates|me|people|your|us}`,
  `{wasted|wasting|threw away|squandered} ..6 {on {you|your}|because of you*|for your}`,
  `{deplore|object to|resent} {being|having|how|that|the {fact|way}|this|you|your}`,
  `thought {better|more|higher} of {you|your}`,
  `{humiliat*|insult*} {for|to {be|have|a candidate|an applicant}|when|$}`,
  `i {did|have done|kept|kept to} my {bit|part|side|word}`,
  `you ..2 {owe|owed|might have had} {an apology|me {an apology|an explanation|that|the}|the}`,
  `{can|could} {only|but} {assume|conclude|imagine|suppose} [that] {i|it|my|nobody|no one|somebody|the|you|your} ..8 {beneath|bin|does not|forgot*|ignor*|lost|nothing|not|reject*|unread|void}`,
  `{came|dressed|drove|gave up|lost|prepared|sat|took|travelled|traveled|waited} ..8 for nothing`,
  `your ..4 {are|has been|have been|is|was|were} [..2] ${wrong} {$|and|but|in|to}`,
  `how {can|could|dare|do} {a|any|anyone|you|your ..2} ..2 {behave|do this|expect|ignore|justify|keep|leave|let|say|treat}`,
  `thought {it|this|you|your ..2} {was|were} {a {decent|better|professional|proper|reputable|respectable|serious}|better|different|more}`
])
