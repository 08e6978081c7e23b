/** Reproach for silence, delay and broken promises. Source: `domain.md` T03 and PF15, widened by meaning. */
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

const stretch = '{<num>|a|an|several|many|all these|so many} ..1 {days|fortnight|hours|month|months|week|weeks|year}'

const wrong =
  '{a {bit much|disgrace|poor {show|way}|shame that you}|appalling|arrogant|atrocious|bad {form|manners}|beneath {you|your}|beyond {a joke|belief|me}|careless|cruel|disappointing|discourteous|disgraceful|disrespectful|extraordinary that|hurtful|ill-mannered|impolite|inconsiderate|inexcusable|insulting|lamentable|most {odd|strange}|no way to {behave|run|treat}|not {acceptable|fair|good enough|on|professional|right that|the way to}|outrageous|poor {form|show|that}|regrettable that|rude|scandalous|shabby|shameful|shocking|sloppy|thoughtless|unacceptable|uncivil|unfair|unforgivable|unkind of|unprofessional|unreasonable}'

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
    `{still|yet} {not a|no|nothing|without} [..1] {${answer}|from you|has}`,
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
    `{had you|if you had|if anybody had|if anyone had|if somebody had|if someone had} [actually|bothered to|ever|even|just|only] {${replied}|bothered|listened|looked|read}`,
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
    `{the|a|this|such} {appalling|complete|lack of|shocking|sheer|total|utter} [complete|total|utter] {contempt|communication|courtesy|discourtesy|disregard|feedback|manners|professionalism|reply|respect|response|rudeness}`
  ],
  {
    except: [
      '{appreciate|forgive|know|mind|respect|understand} ..4 {silence|too busy|delay}',
      'not a word {against|of complaint|wrong}',
      'nothing but {admiration|good|kindness|praise|respect|thanks}',
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
  `{leave|leaves|leaving|left|keep|keeping|keeps|kept} {an|any|anybody|anyone|applicants|candidates|everybody|everyone|me|people|somebody|someone|us} ..2 {dangling|guessing|hanging|in {limbo|suspense|the dark}|on {a string|hold|tenterhooks|the hook}|twisting|waiting|wondering|without ..1 ${answer}|with no ..1 ${answer}} {!{list|room}}`,
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
  `!pleasantly {am|feel|felt|left|left me|makes me|making me|was} [quite|rather|really|deeply|most|so|very|extremely|frankly|a little|a bit|left|somewhat] ${hurt} {about {how you|the way}|at {how you|not|the {delay|lack|silence|time it|way you}|you|your}|by {how you|the {delay|lack|silence|way you}|your}|not to {be|get|have|hear}|of waiting|that {i have {heard|not|still}|i was {not {even|told}}|it {has taken|should|takes}|no|nobody|there {has|is|was}|you|your}|to {be {ignored|kept|left|told nothing}|have {been|had|heard {no|nothing}|to}|hear nothing}|with {how|the {delay|lack|silence|way you}|you|your}} {!{can still|have {been|made}|feedback|news of}}`,
  `!{not|pleasantly} ${hurt} {not to {be told|get|have|hear|receive}|that you|by your {conduct|silence|treatment}|with your|at your}`,
  '{it|that|this|your ..3} {amazes|angers|annoys|astonishes|baffles|disappoints|disgusts|hurts|insults|irritates|offends|puzzles|saddens|shocks|upsets} me {$|and|how|that {i|it|no|nobody|you|your}|to {be|have}}',
  '{los*|lost} {all|any|faith|heart|hope|patience|respect|trust|confidence} ..3 {in your|in you|for you|for your|with you}',
  '{the|all the} thanks {i|we} {get|got}',
  '{shame|pity} {nobody|no one|on you|that nobody|that no one|that you {could|did|never}|you {could|did|never}}',
  '{speaks volumes|says {a lot|a great deal|everything|it all|much} about {how|the way|you|your}|tells me all i need}',
  '{my time|i|candidates|people} {means|mean|count*|matter*} {nothing|so little|little} {to|with|for} you',
  '{you people|you lot|at your end} ..3 {can not|do not|plan|seem|never|should|clearly}',
  'where {are you|is my {answer|decision|reply}} $',
  '{go|went|gone|going} to {all that|all this|so much|such} {trouble|effort|expense} ..6',
  '{sick|tired|weary} of {being|chasing|waiting|your}',
  '{drove|travelled|traveled|came|took a day|gave up|lost a day*} ..12 {the least|only to|would have thought|not {so|even}|and {nobody|no one|not a|still no|you never|you could not}}'
])
