/** Ill words about the reader, about others and about oneself. Source: `domain.md` T11 and PF23, widened by meaning. */
import {phrases} from '../../src/kit.js'

/** Contempt for the reader: their people, their work, their place. */
export const insult = phrases(
  [
    // What is theirs is bad
    'your ..4 @be [like] [@plainly] [@plainly] [@plainly] [..1 and] {@contempt|@fiasco|@fool|too {dim|drunk|idle|lazy|stupid|thick|vain}}',
    '{your [entire|whole] ..2|you} {stink|stinks|suck|sucks|sucked|stank|{disgust|disgusts|disgusted} me|leaves [much|a lot|everything] to be desired|makes me {cringe|laugh|sick|weep}|made me {cringe|sick|weep}}',
    'your {so-called|precious !time|absurd|amateur*|awful|childish|dreadful|feeble|idiotic|laughable|lousy|miserable|pathetic|petty|pitiful|ridiculous|rotten|rude|shabby|shoddy|silly|sloppy|stupid|tawdry|terrible|useless|wretched}',
    '{website|site|page|pages|menu|brochure|advert|logo|window} ..4 {made|makes|hurt|hurts} my eyes [hurt|bleed|water]',
    // The reader is bad
    'you [all|both|lot|really|clearly|obviously|people|two] {have been|@be} [to be] [@plainly] [@plainly] [..1 and] {@contempt|@fool|incapable|late and|out of your depth|not up to|past it|wrong in the head|too {busy playing|grand|important|lazy|proud|stupid|thick}}',
    '{found|find|thought|think|consider|considered|call|called} {you|your ..3|the panel|the ..2 interviewer*} [all|both|to be] [@plainly] [@plainly] [..1 and] {@contempt|@fiasco}',
    'you {bored|insulted|humiliated|lied to|misled|mocked|belittled|patronized|fobbed|strung|snubbed|cheated|treated {me|us|people|candidates|everyone} ..2 {like|badly|as}|talked down to|laughed at|wasted|stole|have {bored|insulted|lied|misled|strung|wasted}}',
    '{incapable of|could not be bothered|cannot be bothered|beneath contempt|half asleep|a civil word|on a power trip}',
    '{bunch|crowd|shower|load} of [..1] @fool',
    '{run|led|managed|staffed|owned|populated} by [a|a lot of] [@plainly] [..1] @fool',
    'only [a|an] @fool would',
    '{you people|you lot|the likes of you|{people like you|your kind|your sort} {are|do not|have no|make|never|should|think}|your kind of {people|firm|company|place}|that lot}',
    // The reader knows nothing and owes much
    'you {clearly|obviously|plainly|evidently|apparently} [..1] {{not|never} [even|really|yet] {ask*|bother*|care|know|listen*|look*|read|think|understand|value}|no {clue|idea|intention|interest|respect}|know nothing|could not care|misread|misunderstood|skipped|ignored}',
    'you {would not know [..2] {a|an|one|good|your} ..8 {if|about|from}|{did|do} not know the first thing}',
    '{you|your ..2|@superior|they|he|she|panel|interviewer*} [all|both|clearly|obviously|really|simply|just] {has|have|had|show*|lack*} [absolutely|clearly|obviously] {no|not a shred of|not an ounce of|zero|little|neither|any} [..2] {@lacked|idea {what|how|who}}',
    '{nobody|no one|none|not|never|neither|without|lack|lacks|lacked} ..5 {courtesy to|common courtesy|decency|manners|guts to|spine to|wit to}',
    '{doubt|bet|wonder if|dare say} [that] {you|any of you|anyone there|either of you} [have] {ever|even|have ever|have never|never}',
    '!{never|no|not|rarely|seldom} {met|had|seen|known|heard|eaten} ..2 {more {intelligent|polite|sensible}|better|brighter|cleverer|kinder|politer|sharper|smarter|warmer|wittier} [..1] {answers|bosses|company|conversation*|food|interview*|manners|minds|people|questions|service|treatment|welcome} ..3 {at|from|in|on|than|with} {a|an|any|half|my|our|some|the|this|you|your}',
    'had {better|worse} {at|from|in} {a|an|any|my|our|the}',
    '{child|nephew|niece|toddler|monkey|dog|cat|parrot|donkey|grandmother|year-old|schoolboy|chimpanzee|five-year-old|goldfish|trainee} [of ..2] {could|would|can|has} ..4 {better|do your|run|have}',
    '{anyone|anybody|any firm|any company|somebody|someone|nobody|no one|not one of you} [in there|there|at ..2] with {half a brain|any sense|a brain|half an ounce|eyes|a spine|an ounce}',
    'any {decent|proper|real|serious|self-respecting|sane|sensible|respectable|reasonable|civilized} {boss|business|company|employer|firm|interviewer|manager|outfit|panel|person|school} {would|could|has|knows}',
    '{manners|brains|tact|intelligence|spine|attention span|iq} of {a|an} !{man|woman|lady|gentleman}',
    '{whoever|whichever of you|genius who|person who} ..6 {should be|ought to be|must be|must have been|deserves to be} {@contempt|@fool|ashamed|asleep|blind|drunk|embarrassed|fired|let go|replaced|sacked|shot}',
    '^{were|was|are|is|did|do|does|can|could|have|has} {you|anyone|anybody|somebody|someone|any of you|none of you|nobody|no one} [..3] {even|awake|alive|listening|asleep|deaf|blind|paying attention} ?',
    '^{have|has|had} {you|your ..2|they} no @lacked',
    '{i pity|{pity|feel sorry for|god help|heaven help|i feel for} {whoever|anyone|anybody|any|the} ..3 {boys|children|customers|end*|fool|girls|has|have|hire*|patients|poor|pupils|staff|unlucky|work*|who}}',
    '{no|lost [all|any|what|every] [bit of|shred of]} respect {for|i had|at all}',
    '{would|could|can|will} not {trust {you|your}|be seen {in|at|dead}|work for {you|your|a firm|people}}',
    '{work|working|worked} for [a|an|such] [..1] {@fool|people who {cannot|can not|do not|have no}}',
    '{would rather ..6 than {work|join|spend|sit|speak|hear}|{glad|relieved|happy|grateful|thankful} [i am|i was|that i was|that i am] not [to be] {to work|to join|chosen|hired|working|to have got}|lucky escape|dodged a bullet|narrow escape|good riddance|wash my hands of}',
    'you [clearly|obviously|plainly|people|lot|really] {cannot|can not|could not|would not} {organize a|run a|tell ..4 from|find your own|hit a|pour|spot a|recognize|know|manage a|handle a|even|spell|last a}',
    '{would|had} {rather|sooner} ..6 than {work|take orders|sit|listen|speak|deal|spend|answer|join} ..4 {you|your|there|a firm|a company|people like}',
    '{seen|met|known|had|heard|read|visited|worked in} better-{run|organized|managed|kept|mannered|informed|prepared|dressed}',
    '{see|understand|know} why {nobody|no one|people|staff|everyone|everybody} {leave|leaves|left|quit|quits|stays|walk out|wants to}',
    'no {surprise|wonder} [that] {you|your} ..4 {cannot|can not|empty|fail*|leave|leaves|left|lose|losing|nobody|quit|struggl*|walk out|walked out|@contempt}',
    'never ..6 {such|so|more} [a|an] [..1] {@contempt|@fiasco|@fool|badly}',
    '{hung|hang|hangs} up on me',
    '{laughed|laugh} in my face',
    '{insult*|insulting} {my|our} {intelligence|profession|trade|experience}',
    '^what would you know',
    '{how you sleep|do not know how you [can]} {sleep|live with|look at yourself*|stay in business|got where|got that|got your}',
    '{who on earth|who in god|how on earth|how in heaven|why on earth} ..4 {you|your|anyone|gave|hired}',
    '{born yesterday|use small words|words of one syllable|words you will understand|spell it out for you|read it to you|beyond you to|your cronies|fit to run|not fit to|scared of|barely started shaving|still in nappies|still wet behind|wet behind the ears|half my age|fresh out of nappies}',
    'if you {had|have|possess} [..1] {a shred of|an ounce of|a scrap of|a grain of|half a|any @lacked}',
    '{next time|please|just|could|might|can|could you|you could|you might} at least {pretend|have the|get my|spell|look at|read my|try to read|learn}',
    '^with {respect|all respect|all due respect|due respect|great respect|the greatest respect} !to',
    '{the|some|what} {cheek|gall|nerve} {to|of you|of your}'
  ],
  {
    except: [
      'your ..4 @be {not|never|no|far from|anything but|hardly}',
      'you @be {right|kind|good|so kind|patient|generous} ..4 {@contempt|@fool}',
      'you {clearly|obviously|certainly|simply|frankly} {not only|know}'
    ]
  }
)

/** Commands and taunts that no employer expects in a letter. */
export const taunt = phrases(
  [
    '{shame on|ashamed of} {you|yourself|yourselves|your ..3}',
    '{spare me|save your breath|get lost|get stuffed|grow up and|get a life|get a grip|drop dead|go to hell|shove it|wake up and|hang your heads|pull your socks up|do {yourself|yourselves} a favor}',
    '^[and|so|just|please|well] {do not|never} [even|you|ever] {bother|dare|flatter|kid|fool yourself*|pretend|insult|patronize|lecture|make me laugh|come crying|come running|waste|hold your breath|expect me|give me that|play|try to fob|think for a|talk down}',
    '{stick|shove|stuff|keep} your [..2] {job|post|position|offer|company|firm|letter|form|money|apologies|pity|feedback}',
    '^[now] {listen {here|up}|look here|get this|hear this|see here|wake up|grow up|get real|get over}',
    '{mind your own business|[get|pull] your act together|learn some manners|sort yourselves out}',
    '^[just] do your job',
    'you [really|all|both|people|lot] {should|ought to|need to|must|had better|could do worse than|would do well to} ..2 {learn|try reading|take a [long] [hard] look|be {ashamed|embarrassed|sacked|fired}|get a new|hire {somebody|someone|people} who|work on your manners}',
    '{somebody|someone|time somebody|time someone|high time} [..2] {ought to|should|needs to|has to|taught|told} {teach|tell|show|you|your}',
    '{go|find|get} [and] {find|get|pick on|bother|hire|yourself|yourselves} [some|an|yourself|yourselves] [some] other {mug|fool|sucker|idiot|clown|victim}',
    '{how dare you|who do you think you are|what gives you the right|what do you take me for|what planet|what is {wrong|the matter} with {you|your|people|this}|how hard {can|could} it be|how difficult {can|could} it be}',
    'what {kind|sort|manner|type} of [a] {boss|business|company|employer|firm|fool|idiot|manager|operation|outfit|panel|people|person|place|school} {are|asks|cannot|can not|can|do|does|interviews|invites|is|keeps|leaves|makes|runs|sends|treats|would}',
    '{come|coming|crawl|crawling} [crying|running|crawling|begging] back to me',
    'do not come crying',
    '{^your loss|{it|that|busy} is your loss|busy your loss|the joke is on you|more fool you|see if i care|serves you right|hope you choke|you {make|made} me {laugh|sick}|makes me sick|laughed out loud at your}',
    '{hope|wish|trust|pray} [that] {you [all|both]|your ..4} {burn*|choke*|collapse*|come unstuck|fail*|get what you deserve|go* {bust|under|broke|bankrupt|downhill}|lose*|regret*|rob*|rot*|ruin*|sink*|suffer*|walks out|never sleep}',
    '{no time for|not have [the] time for|enough of|tired of|sick of|had it with|not interested in} {your|these|such} [..1] {antics|circus|games|hoops|nonsense|people|questions|stunts|tests|tricks|excuses|lies}',
    'you {will regret|need me more|{are making|made|have made|make} a [..2] mistake|{picked|chose|hired|have picked|have hired} the wrong|will be sorry $|deserve {each other|what you|everything}|can explain to your}',
    '{stop|quit} {wasting my|messing {me|people}|playing games|stringing|lying|pretending}',
    'wast* {everybody|everyone|people} ..1 time',
    'get rid of that [..3] {girl|boy|woman|man|fool|idiot|clown}',
    '{take|have} your {job|offer|company|letter|position} and',
    '{try|bother} {reading|listening|looking|answering|opening} {my|your|the|it|next|this|for once}',
    'good luck {finding ..3 {better|else|fool|mug}|replacing}',
    '{hope|trust} [that] you are {proud|happy|pleased|satisfied} [..1] {of yourself|of yourselves|with yourself|with yourselves|now}',
    '{is this|is that|if that is|if this is|so that is} {how|the way} you {treat|do|run|speak|talk|behave|choose|hire|interview}',
    '^[just|please|next time|do] {ask a {grown-up|child}|buy yourself*|cry me|dream on|get your facts|get yourself* a|do your homework|eat your|have the decency|forget it|save it|stop {hiding|wasting|making|sending|playing}|think again}',
    '{dare|you|can|could} call {that|this|it|yourself|yourselves} {a|an|professional*}',
    '{forgotten more ..4 than|even a child {knows|can|could}|any fool {knows|can|could}|asleep at the wheel|off {my|your} {boot|shoe}|whistle for it|can whistle|sign of intelligent life|lost on you|over your head|bus queue|if brains were|a single {adult|grown-up|brain|competent}|another planet|clown show}',
    'how {badly|little|poorly} {you|your ..2} {knew|know|knows|understand|understood|read|listened|prepared|care|cared|treat|behave*}',
    'expected {more|better} {from|of} {you|your|a {company|firm|school|place}}',
    '{more precious|more important|more valuable} than mine',
    '^{are|were} you [all] {blind|deaf|stupid|mad|serious|joking|drunk|asleep|kidding|out of your}',
    '^{did|do|does|can|could|will|would|why do|why can} you {people|lot}',
    '{you must be|you must all be} {blind|deaf|desperate|joking|mad|drunk|stupid|asleep|@contempt}',
    '^{liar*|coward*|cheat*|clown*|amateur*|shame|disgraceful|pathetic|unbelievable|ridiculous|disgusting|typical|idiot*|hypocrit*} $',
    '{you|your ..2} have got {a nerve|some nerve|a cheek|a lot to learn|no|nothing better|it in for}'
  ],
  {
    negation: 'ignored',
    except: [
      '{want|wish|like|not|nor|rather than} to waste',
      '{will|would|shall} not waste',
      'without wasting'
    ]
  }
)

/** Praise and thanks that mean their opposite. */
export const sarcasm = phrases(
  [
    '{well done|congratulations|bravo|full marks|hats off|kudos|thanks|thank you|cheers} [..3] {on|for} [..1] {nothing|picking the wrong|choosing the wrong|hiring the wrong|wasting|ignoring|losing|forgetting|making me {feel|wait|look}|keeping me {waiting|hanging}|leaving me|misspelling|failing|finally|managing to|bothering to|the fascinating|the {thrilling|riveting|heartfelt|touching} [..2] {rejection|silence|form letter|reply}}',
    '{oh|ah|well} {bravo|congratulations|well done|lucky me|joy|great another}',
    'how [very|terribly|awfully|exceedingly|perfectly|ever so] {big|charming|clever|convenient|grand|noble|professional|typical} of {you|your ..3|the panel|them}',
    'how [very|terribly|awfully] {civil|considerate|decent|generous|good|gracious|kind|nice|sweet|thoughtful} of {you|your ..3|the panel|them} to {finally|at last|bother|grace|ignore|deign|condescend|manage}',
    '{grace me|deign to|deigned to|condescend to|condescended to|see fit to answer|your exalted|your {highness|majesty|lordship|excellencies|lordships}|his lordship|her ladyship|mere {mortal|mortals|peasant|plumber|applicant}|a mere {applicant|candidate|carpenter|cleaner|clerk|cook|driver|labourer|mechanic|nobody|nurse|secretary|teacher}}',
    'one {can only|may only|has to|cannot but|wonders} [only] {gasp|laugh|marvel|pity|whether anyone|whether you|wonder}',
    '^[so|and|well] {so much for|some {company|employer|firm|interview|manager|outfit|panel|welcome}|a likely story|who would have thought|what a surprise|surprise surprise|fancy that|lucky me|charming|silly me}',
    '{so|suppose|guess} [that] {that is|this is} {[all] the thanks|how you {do|run|treat}|what passes for|what you people|what ..4 {calls|call|pass off}}',
    '{even} {you|your [..2] {company|department|firm|lot|office|people|secretary|staff|team}|somebody there|someone there} {can|could|must|might} [be able to|manage*] ',
    '{{far|much|altogether|obviously|clearly} too {busy|clever|important}|too {important|grand|posh|superior|high and mighty|precious}} ..3 to {answer|acknowledge|be bothered|bother|call|care|notice|pick up|read|reply|ring|speak|talk|write|return}',
    '{{suppose|guess|assume|was it|is it|it was|was not} ..4 too much to {ask|expect|hope}|{suppose|guess|obviously|clearly|evidently} ..4 too much {trouble|effort|bother}}',
    '{forgive|excuse|pardon} me for {assuming|believing|breathing|daring|existing|expecting|hoping|imagining|living|thinking|wanting}',
    'it must be [..1] {nice|lovely|wonderful|pleasant|great|grand|marvelous|a hard life} [..2] {so little|nothing|nobody to|no one to|so important|paid|able to ignore|ignoring}',
    '[does|did|would|do] [it|you] [not] {take|took|taken|need|require} a {brain surgeon|rocket scientist|detective|phd|professor} to !{design|build}',
    '{another|yet another|two-line|one-line|three-line} {rejection|form letter|brush-off|refusal|fob-off}',
    'name {spelled|spelt} wrong',
    '{cannot|can not|could not} [even] {spell|get} [my|a] name [right]'
  ],
  {
    except: ['finally {being|getting|meeting|putting}']
  }
)

/** Bad words about former employers, other people, the process and the trade. */
export const complaint = phrases(
  [
    // People and places of work
    '{boss|bosses|manager|managers|employer|employers|supervisor*|foreman|director|head|owner|owners|management|colleagues|co-workers|workmates|leader|landlord|chef|receptionist|interviewer*|panel|everyone|everybody|working {there|here}|life {there|here}} ..3 {has been|@be} [@plainly] [@plainly] [@plainly] [..1 and] {@contempt|@fool|a joke|a nightmare|hell|misery|torture|purgatory|out to get|jealous|rotten to the core}',
    '{my|our|the|that} [..1] @past [..2] @superior ..5 {@be} [@plainly] [@plainly] [@plainly] {@fiasco|bad|mean|impossible}',
    '{my|our|the|that} [..2] @superior ..3 {bullied|belittled|cheated|exploited|harassed|humiliated|sabotaged|undermined|underpaid|overworked and|picked on|played favorites|plays politics|play politics|played politics|stabbed me|screamed at|shouted at me|{worked|ground|ran} us into the ground} [..1] [me|us|the staff]',
    '{@superior|they|he|she|nobody there|no one there|place|who} [..3] {{does|did|do|could} not care|never {listened|paid|listens|pays|backed|thanked} |treated {me|us|people|everyone|staff} [..1] {like|badly|as|with contempt|appallingly}|blamed {everyone|everybody|me|us|others|the staff}|hated {me|us}|lied|took [all] the credit|stole my|only cares|only cared}',
    '{nobody|no one|none|not one|not a soul|hardly anyone|half} ..3 {at my|in my|with now|of my|of the {staff|people i|managers}} ..4 {can|could|cannot|would|knows|knew|cares|cared|listens|has a clue|had a clue|understands|bothers|bothered|wants to}',
    '{nobody|no one} {here|there} ..1 {cares|cared|listens|bothers|has a clue}',
    '{had it in for me|out to get me|{take|takes|taking|took} [all] the credit|thrown under the bus|threw me under|wrote me up|merit counts|counts for nothing|office politics|stabbed in the back|back-stabbing|talked down to|made my life|walked all over|out of spite|grudge against me|toxic {atmosphere|boss|company|culture|environment|firm|manager|office|place|team|workplace}}',
    '{sacked|fired|dismissed|dropped|passed over|turned down|forced out|pushed out|cheated out|cheated|overlooked|replaced|frozen out|hounded out|edged out} ..4 {spite|for no reason|unfairly|jealous|grudge|by {a|some|an} ..2 {boss|manager|child|idiot|fool|crook|nephew|favorite}|nephew|crony}',
    '{treated|treat|treats|spoken to|talked to|paid|worked|ordered about} like {dirt|a dog|dogs|rubbish|a slave|slaves|a child|children|cattle|a number|a criminal|an idiot|a fool|a machine|animals|an animal|nothing|trash|a servant|a skivvy|a nobody|scum|a leper}',
    '{run|rules|ruled|managed} {on|by} {fear|bullies|bullying|threats|gossip|whim|panic}',
    '{had it|have had enough|had enough|had my fill|at the end of my tether|reached the end of my tether} {with|of|there}',
    '{nearly|almost|practically} {killed me|broke me|finished me|drove me|destroyed}',
    '{driving|drives|drove|driven} me {mad|up the wall|insane|crazy|to drink|round the bend|to despair}',
    '{bullied|forced|hounded|pushed|driven|squeezed|edged|frozen} out [by|of|after|because]',
    '{lied to|let down by|cheated by|robbed by|betrayed by|exploited by|bullied by|abandoned by|ignored by|used by} {me|us|my|every|that|the|a ..2 boss|an ..2 employer|employers|agencies|recruiters|firms|everyone|managers|management}',
    '{cheat|cheats|cheated|rob|robs|robbed|fleece|fleeces|overcharges|swindles|despises|hates|bullies|exploits|underpays|neglects|starves} {its|their|the|his|her} [..1] {customers|clients|staff|workers|patients|pupils|residents|people|suppliers|guests|tenants|animals|employees}',
    '{ignored|passed over|overlooked|turned down} [..1] for {promotion|a rise|a raise|younger|some|somebody|someone}',
    'hated {every|my|the} [..2] {minute|job|place|work|people|day|hours|office|shifts|boss|manager|school|company|firm|town}',
    '{not|never} trust {recruiters|agencies|hr|employers|managers|people|anyone|anybody|companies|banks|computers to}',
    'no {@lacked} [left] in {this|the|that|your}',
    '{boss|manager|supervisor|head|headmaster|headmistress|foreman|director|owner|chief|captain|chef|editor|principal} [..3] {could not|cannot|can not} {lead|manage|organize|run|cook|write|add up|spell|tell|read|find|boil|count|hold|keep}',
    '{sewn up|cut and dried|had {someone|somebody|your man|his man|a favorite|the winner} [already] in mind|already had {someone|somebody|your|a name|a favorite}|just for show|for show only|only a formality|mere formality|an inside job|looks after its own|look after {their|your} own}',
    'everything [about ..4|in ..3|at ..3] {was|is} [@plainly] [@plainly] {@contempt|@fiasco|badly {run|organized|planned}}',
    '{worst|unhappiest|most miserable} [..1] {interview|job|day|days|year|years|experience|decision} of my {life|career|working life}',
    '{boss|bosses|manager|managers|supervisor|foreman|owner|owners|director|head|leader|landlord|gaffer|chef|partner|matron} ..2 {belittles|belittled|bullies|bullied|cheats|curses|cursed|drinks too|gropes|groped|harasses|harassed|humiliates|humiliated|lies to|micromanages|micromanaged|mocks|mocked|nags|plays favorites|plays politics|screams|screamed|shouts|shouted|sneers|sneered|steals|stole|sulks|sulked|swears at|swore at|throws|threw things|undermines|undermined|yells|yelled}',
    '{nobody|no one} [ever] {told me anything|cared|listened|lifted a finger|thanked me|spoke to me|had the} ..4',
    '{has|have|had} no {use|time|room|place|respect} for {honest|decent|older|old|working|ordinary|people|men|women|anyone|the likes}',
    'and no wonder $',
    '{left|leave|leaving|quit|resigned|going} [..4] because {of {the|all the|his|her|their|my} [..1] {atmosphere|boss|bullying|gossip|lies|management|manager|owner*|people|politics|shouting|way}|my boss|the boss|the owner*|management|nobody|they never|i was {bullied|bored|ignored|underpaid|passed over}|i could not stand}',
    '{doubt [that] {he|she|they} ..2 {deserve*|earned|will last|would last}|out of {his|her|their} depth}',
    '{put up with|suffer|endure|stuck with|lumbered with|saddled with} {a|an|the|my} [..1] {@contempt|@fool|bore|drunk|crank|lout|slob}',
    'i [really|absolutely|simply|frankly|truly|just|honestly] {hate|loathe|detest|despise|resent} {my|the|this|that|your|working|being|every|everyone|him|her|them|people} ',
    '{cannot|can not|could not} {stand|bear|abide|stomach} {my|this|that|your|it here|working|being|him|her|them|another|people|these|the {people|place|man|woman|job|sight of}}',
    '{am|was|been|getting|grown|half} [so|really|quite|absolutely|heartily|just|truly] {sick|fed up|tired|sick and tired} {of|with} {my|this|that|your|being|carrying|people|doing|these|how|him|her|them|everybody|everyone|having|working for}',
    '{cannot|can not|could not} wait to {be gone|leave|get out|be out|get away|see the back|quit|hand in my|escape|be rid}',
    '{to escape|get away from|getting away from|get out of|getting out of|to be rid of|rid myself of|see the back of} {my|this|that|these|here} [..3] {@superior|hole|nightmare|madhouse|prison|people|mess|rut|lot}',
    '{walked|stormed|flounced} out of {my|the|that} [..2] {@superior|interview|meeting}',
    '{owners|bosses|managers|firm|company|management|people|man|woman|boss|manager} [..2] {has|have|had|with} no {@lacked}',
    '{candidate*|applicant*|interviewee*|finalist*|person you|man you|woman you|man who|woman who|one who|fellow who|boy who|girl who|the others|successful} ..4 @be [@plainly] [@plainly] {a fool|half as|no better|no match|not as|not half|inferior|unqualified|less {able|experienced|qualified|capable|suited|deserving}|weaker|worse|@contempt|@fool|younger and|cheaper}',
    // The process
    '{that|the|this|your} [..2] @selection [..4] {has been|@be} [like] [@plainly] [@plainly] {an exercise in|badly {done|handled|organized|planned|prepared|run|written}|boring|confusing|disorganized|nonsense|poorly {done|handled|organized|planned|prepared|run|written}|sham|too long|unfair|useless|pointless|@contempt|a @fiasco|an @fiasco|such a @fiasco|an insult|chaos}',
    '{what|such} {a|an} [..2] {cheek|nerve !{racking|wracking}|farce|shambles|fiasco|charade|travesty|sham|disgrace|insult|waste of {time|my|a|an}|carry-on|let-down|letdown|joke {of|$}}',
    '{is|are|has become} [@plainly] [@plainly] a {farce|travesty|sham|lottery !{fund*|grant|ticket*|win*}|charade|disgrace|fiasco|stitch-up|kangaroo court}',
    '{worst|rudest|dullest|silliest|stupidest|shoddiest|slowest|laziest|coldest|oddest|strangest|least ..1|most @contempt} [..1] {@selection|boss|company|firm|man|manager|office|outfit|people|person|woman} ..3 {i|that|in|of|ever}',
    '{a|an|such|complete|total|utter|absolute} waste of {my|your|our|everyone|everybody|a|an|good|breath|the|two|three|four|time}',
    '{i|you|have|has|had|all|on|for} ..1 {wasted|wasting} {my|your|our|half|a|an|two|three|four|five|six|the|all|so much|good|everyone|hours|days|years} [..2] [time|day|days|hour|hours|evenings|evening|morning|afternoon|week|weeks|weekend|breath|petrol|months|years|life]',
    '{hour|hours|morning|evening} of my life',
    '{never get back|will never get that|want that time back|want my time back|want my evening back}',
    '[no doubt {the|that|it}] {job|post|place|position|role|it|offer} ..2 {went|goes|gone|was given|promised} [..2] to {an insider|somebody|someone|a|the|your|some} [..3] {nephew|son|daughter|niece|cousin|crony|mate|pal|brother-in-law|golf partner|favorite|drinking {companion|pal}}',
    '{jobs for the boys|old boys network|old-boy network|it is who you know|blue-eyed boy|face {did|does} not fit|fix was in|a done deal|stitched up|stitch-up|already {decided|chosen|picked} before|minds were [already] made up|{you|panel|they|board|committee} had ..2 made up {your|their} mind*|going through the motions|went through the motions|only interviewed me|box-ticking|tick a box|make up the numbers|drinking {companion|pal|buddies}|golf buddy|{pure|blatant|sheer|plain} {bias|prejudice|discrimination|ageism|snobbery|nepotism}}',
    '{it|that|this} {is|was|seems|seemed} [@plainly] [@plainly] {unfair|unjust|disgraceful|shameful|insulting|outrageous|scandalous|a disgrace|a cheek|typical} [of you|of your ..2|that|to|how]',
    '{perhaps|maybe|no doubt|suppose|guess|obviously|clearly|evidently} [that] you [..1] {prefer*|want*|like*|hire|take|would rather} ..4 {younger|less experience|cheaper|cheap|prettier|pretty|better {teeth|looking|looks|connected|legs}|yes-men|flatterers}',
    // The trade and the world
    '{rotten|broken|corrupt|crooked|unfair|rigged|stupid} {system|business|world|industry|trade|game|profession}',
    '{employers|companies|firms|recruiters|agencies|interviewers|bosses} ..1 are [all] {the same|alike|only after|@contempt|@fool}',
    '{system|trade|craft|industry|profession|business|country|world|town|recruitment|hiring} ..6 {to the dogs|gone mad|dead on its feet|going downhill|gone downhill|a lottery|a jungle|throws out|is rotten|is finished}',
    '{life|fate|fortune|the world|luck|everyone|everybody} {has been|was|is|been} [..1] {unkind|cruel|against me|unfair|hard on me}',
    '{{given up|stopped|long past} {expecting|hoping|asking}|come to expect from {people|employers|life|recruiters|firms|you lot}|like {they|you} [all] always do|same old story|always the same {story|with|it}|no wonder {nobody|no one|you {cannot|can not|struggle|lose|fail}}|{nobody|no one} {cares|gives a|sticks up|bothers|wants to work}|the little guy $|never give {young|old|older|people|anyone|us|me}|put up with it}'
  ],
  {
    negation: 'cancels',
    except: [
      '{hate|hated|detest|resent} {it when|the {waste|mess|sight|thought}}',
      '{awful|bad|hopeless|terrible|useless} {at|in|with}',
      'nightmare for the',
      '{old|booking|filing|previous|last} {system|process} @be ..5 {and|so|until|but} {i|we}',
      '@superior ..3 @be ..6 {and i|but i|so i} {fixed|mended|rebuilt|cleared|put|sorted|won|calmed|turned}'
    ]
  }
)

/** Words that make the writer small. */
export const selfReproach = phrases(
  [
    'i {am|have always been|was always} [@plainly] {hopeless|useless|terrible|awful|rubbish|dreadful|pathetic|worthless|bad|no good|no use|not [very|any|really|that|so|all that] {good|clever|bright|smart|quick|use}} {at|with|in|when|on} {interview*|talk*|speak*|sell*|people|figures|numbers|maths|sums|computers|english|writ*|explain*|tests|exams|everything|anything|this|these|words|names|conversation|first impressions|small talk|most things}',
    'i am [@plainly] [@plainly] {worthless|useless|hopeless|pathetic|dull|plain|stupid|thick|unemployable|unlucky|a slow learner|a late starter|ugly|nothing special|not clever|not much good|nobody special|no oil painting}',
    'i {have|had} [absolutely|really] no {head|talent|gift|aptitude|confidence|brains|charm|prospects|social skills|real skills|personality|charisma|luck}',
    'i am [probably|simply|just|far|much|getting|surely|clearly|most likely|perhaps|maybe] too {old|slow|shy|stupid|dull|ordinary|ugly|plain|thick|timid|young|far gone} {for you*|for your|for this|for the|to be {hired|wanted|of use}|now|$}',
    'i am [probably|surely|certainly|clearly|no doubt] the {weakest|worst|least ..2|oldest|dullest|last} {person|candidate|applicant|one}',
    '{experience|grades|marks|results|qualifications|degree|record|cv|resume|english|answers|performance|writing} @be [@plainly] [@plainly] {thin|poor|weak|bad|not much|nothing special|mediocre|unimpressive|laughable|embarrassing|a mess|a disaster|@contempt}',
    'i {am|was|feel like|felt like|have been} [just|only|such|always] a [..1] {failure|loser|nobody|burden|wreck|disappointment|idiot|dunce|has-been|fraud|disaster|waste of space|reject|slow learner}',
    'i [must have|know i] {came across|come across|sounded|looked|acted|behaved|must have seemed} [as|like] [a|an] [@plainly] [..1] {@fool|@contempt|desperate|clueless|wooden}',
    'i [probably|really|totally|completely|just|clearly|know i] {blew it|bombed|botched {it|{my|the} {interview|test}}|messed up|messed it up|screwed [it] up|stuffed [it] up|bungled|made a [..1] {fool|idiot|ass} of|embarrassed myself|disgraced|{let|have let} {myself|everyone|everybody} down}',
    '{mess|hash|hames|pigs ear} of {the|my|that} [..2] {interview|meeting|lesson|presentation|test}',
    'i do not [really|always|usually|seem to] {get along|get on|mix|work well|do well} [..1] with {most|many|other|people|others|anyone|anybody|authority|colleagues|customers}',
    'i {never|do not} [ever|seem to|seem able to] {get|catch|have} {a|any|the} [..1] {break|chance|luck|look-in|breaks}',
    '{just my luck|story of my life|nothing but bad luck|never {had|have} any luck|my usual luck|always the bridesmaid|my own worst enemy|on the scrap-heap|past my {best|prime}|past it|goes right for me|that is {usually|always} how|it usually goes|born unlucky|damaged goods|good for nothing|{nothing|little} to offer|not much use|never amount to|no great shakes|bad luck with|unlucky {with|in} {employers|bosses|jobs|firms|managers|work}|goes on the fire|goes in the bin}',
    '{nobody|no one} [ever|will|would] {wants|wanted|gives|hires|takes|employs|want|hire|take|employ|give|look at|looks at|picks} {me|someone like me|somebody like me|people like me|a man [..1] of my|a woman [..1] of my|a chance to me}',
    'people {want|prefer|would rather [have]|like} {somebody|someone|a} [..1] {younger|prettier|better|cheaper|cleverer}',
    'i {am|was|feel|felt|have been|am left|was left} [feeling] [@plainly|@very|beyond|more than] {angry {that|about|with|at|you}|appalled|betrayed|bitter|cheated|crushed|depressed|desolate|devastated|disgusted|enraged|furious|gutted|heartbroken|humiliated|insulted|livid|offended|outraged|resentful|seething|{so|very|really} {angry|sad|hurt|bitter|miserable|low}|wretched}',
    'i {cried {all|for|the|when|after|over|and}|wept|sobbed|have not eaten|could not eat|have not slept|could not sleep|broke down}',
    '{was|have always been} the {worst|weakest|slowest} ..1 {student|pupil|employee|interviewee|trainee} {in|of}',
    'would be lying if i said',
    'i {was|am|have been} never [been] [..1] {any|much} {good|use} {at|with|to}',
    'i am [only|just|merely] {a|an} [ordinary|simple|humble|boring|dull|old|plain] {nobody|plodder|has-been|drone|dogsbody|failure|dropout|drop-out|washout|oddball|misfit|reject}',
    '{mess|hash|ruin|waste|shambles} of my {life|career|youth|twenties|thirties|chances|schooling|studies}',
    '{people|men|women|somebody|someone|folk} like me {do not|never|are not|is not|cannot|can not|will not|get left}',
    'my {memory|spelling|nerves|handwriting|english|accent|french|maths|typing|manners|appearance|luck|health|life|career|cv|grammar|timekeeping|temper|past|hearing|eyesight|age} {is|are|has been} [@plainly] [@plainly] {@contempt|@fiasco|bad|against me|poor|weak|nothing to|shot|not what it was|in ruins|over|a failure|going nowhere}',
    'i [nearly|almost] always {panic|freeze|ramble|say the wrong|mess {it|things} up|get it wrong|get things wrong|come second|disappoint}',
    'i never {finish anything|stick at|get on with|know what to say|get anything right|come across well|interview well|fit in}',
    'i [have] {failed|flunked} {most|all|every|nearly|at everything|again|as a}',
    '{fell out with|fallen out with|sacked from|fired from|thrown out of} {every|my|all|most|the last|three|several|two}',
    'i have a {bad|terrible|short|foul|quick} temper',
    '{worst|weakest|oldest|slowest|least ..1} of the {lot|bunch|day|candidates|applicants|pack|crowd|group}',
    'i {do not suppose|doubt|do not imagine} [that] {i am what|i stand|i have {a|any|much}|you want|you will want|you would want|anyone would want|anybody would want}',
    '{bored {stiff|rigid|silly|to {death|tears}}|{bored|miserable|unhappy|rotting} {where i am|in my [present|current]|at my [present|current]}|{stuck|trapped|wasted} {where i am|in a {dead-end|rut}}}',
    'i am [@plainly] [@plainly] {unhappy|miserable|wretched|lonely|desolate|ashamed of my}',
    '{out of luck|run out of luck|down on my luck|luck ran out|no oil painting|not much to look at|no spring chicken|no genius|no einstein|not the sharpest|wasted years|wasted my}'
  ],
  {
    except: [
      'too old to {fly|run|play}',
      'bitter {lemon*|orange*|end|cold|chocolate}',
      'cried with laughter'
    ]
  }
)
