/** Apologies for oneself, excuses and self-doubt. Widened by meaning from PF19 and the pages that the rule names. */
import {phrases} from '../../src/kit.js'

/** What a writer makes small of their own. */
const own =
  '{accent|age|answer|answers|appearance|background|behavior|boldness|English|experience|forwardness|grades|grammar|handwriting|ignorance|inexperience|interview|intrusion|lack|letter|marks|manner|manners|mistakes|nerves|nervousness|performance|persistence|presentation|presumption|qualifications|rambling|resume|results|silence|skills|spelling|typing|voice|writing}'

const badly =
  '{anxious|awful|awkward|awkwardly|bad|badly|embarrassing|flustered|hopeless|inarticulate|nervous|poor|poorly|quiet|rambling|shaky|shy|slow|stiff|stupid|tired|tongue-tied|too {long|quiet|short|slow}|unprepared|unsure|waffling|weak}'

const much = '{a bit|awfully|extremely|quite|rather|really|so|terribly|too|very}'

/** Sorry to be there at all. */
export const intrusion = phrases(
  [
    `{apologies|apologize|pardon|sorry} [..3] {for|if i am|if this is|that i am|to be|to|to have} ..2 {bother|bothering|burden|a {bother|burden|nuisance|pain|pest}|disturb|disturbing|existing|hassle|impose|imposing|interrupt|intrude|intruding|land ..3 inbox|landing ..4 you|repeating myself|trouble|troubling|waste|wasting|writing|contacting you|emailing|asking|go over your head}`,
    `{apologies|apologize|sorry} [now|again] for {e-mailing|such a long|the {informality|intrusion|{long|short} {e-mail|letter|message}}|this {long|short}|taking up|taking so}`,
    `{apologies|apologize|sorry} [in advance] {if|for} ..5 {stupid|silly|old-fashioned|sounded|the done thing|the wrong person|too {much|quiet|strong}|not the {right|done}|went on}`,
    `{excuse|forgive} {me for|my {boldness|forwardness|ignorance|persistence|rambling}} ..1`,
    `{forgive|pardon} {me|the {intrusion|liberty}}`,
    `pardon my`,
    `{ask|beg} {you to forgive|your {forgiveness|pardon}} {!for the typo}`,
    `{sorry|ashamed|embarrassed} ..2 {it is {me|only me}|to ask|to be asking|to have to ask|me again}`,
    `only me again`,
    `i hope [that] {i am|this is|this message is|this e-mail is|i was|that i am} not ..4 {bother|bothering|bore|boring|burden|disturb|disturbing|imposition|intruding|nuisance|pest|trouble|troubling|wasting}`,
    `i hope [that] {it is {all right|ok|okay}|you {do not|will not} mind} ..2 {me|my|i am|that i|to} {contacting|e-mailing|emailing|reaching|writing}`,
    `{hate|do not {want|wish|mean}|not wanting|would hate|hesitate} to {be|come across as|seem|sound|add to your|bother|disturb|impose|intrude|pester|trouble|waste} ..3 {pushy|a {bother|burden|nuisance|pain|pest}|rude|annoying|you|your {inbox|time}}`,
    `i {am|know [that] i am|must be} [being] a {bother|burden|nuisance|pain|pest}`,
    `{feel|felt|am} ..1 {bad|awful|awkward|guilty|terrible|dreadful} ..1 {about|asking|for|to be} ..2 {asking|chasing|contacting|having|how|my|putting|taking|writing}`,
    `{wasted|wasting|waste} your {day|morning|afternoon|time}`,
    `{have|got} better things to do`,
    `{far|much|probably|must be} [far|much|very] too busy to`,
    `i {ought not|should not} {have|be|really} ..3 {applied|asking|contacting|emailing|taking|writing}`,
    `feel free to ignore {me|this}`,
    `{how annoying|if this is a {bother|nuisance}|if it is a {bother|nuisance}|no right to expect}`,
    `a lot to ask`,
    `{cheeky|foolish|presumptuous|silly|wrong|stupid} of {me|someone like} to`
  ],
  {
    except: [
      '{for|to} the {inconvenience|mix-up}',
      '{no|not} need to {apologize|be sorry}',
      'hate to miss',
      'sorry to {hear|learn|lose|miss|read|say|see|tell you}',
      'please excuse me from'
    ],
    negation: 'cancels'
  }
)

/** Sorry for one's own doings and gifts. */
export const regret = phrases(
  [
    `{apologize|apologies|sorry|ashamed|regret|embarrassed} [again|in advance|once more|sincerely] {about|for|of|if|that|by} ..1 {i {bored|could not|did not|do not|failed|had not|have not|made|only|rambled|talked|was|have got no}|my ${badly}|my ..1 ${own}|how {i|little|badly}|not {being|having|knowing|preparing}|applying|being ..1 ${badly}|asking so|so many questions|any confusion i}`,
    `{regret|sorry} that my`,
    `{excuse|forgive|overlook|pardon|disregard} ..1 {any|my|the|an old} [..2] {${own}|mistakes|errors|gaps|state|typos|sql|joke|rambling} {!to}`,
    `{hold|count|held} ..5 against me`,
    `do not {judge|think {badly|less}} ..1 {me|of me}`,
    `put you off`,
    `{think less|wrong impression} of me`,
    `{a better|the real|the wrong} {impression|me} ..3 {because|of myself|on the panel}`,
    `{let myself down|kick myself|kicked myself|sell myself|sold myself|do myself justice|did myself justice|made {a|rather a} fool|at my best {that|on the}|stumble over|lost my thread|losing my thread|out of my depth}`,
    `{mind|brain} went blank`,
    `{blanking|blanked|stumbled|rambled} [badly] {on|over|when|about|through}`,
    `my nerves {got|had|took|were}`,
    `{blame|put ..2 down to} {my|nerves|the heat} ..2 {nerves|poor|own}`,
    `i {am afraid|fear|felt|know|realize|must have|may have|was afraid} ..3 {came across|bored|rambled|rambling|sounded|talked too|was waffling|was ..1 ${badly}|were {too|not}|asked too many}`,
    `{i was|i am|if i was|i seemed|i must have {been|seemed|sounded}|i came across as} ${much} ${badly} {!{about moving}} ..2 {$|and|for|in|on|that|when|with|at|during|of}`,
    `if i seemed {distracted|nervous|quiet|cold|unsure}`,
    `was not {at my best|myself|my best|the {best|performance}}`,
    `my ..2 {answer|answers|interview|performance|presentation|test} ..4 {was|were} ..1 {awful|bad|hopeless|not {the best|up to|what}|poor|too {long|short}|weak}`,
    `my {weak|poor|silly|bad|rambling|embarrassing|terrible} {answer|answers|communication|English|grades|judgement|performance|presentation|results|score|spelling|test}`,
    `i {could|should|ought to} have {answered|done [a lot|much] better|known|prepared|spoken} ..1 {better|more|properly}`,
    `i did not {come across|do|express myself|explain myself|interview|perform|show|answer} ..3 {best|better|justice|myself|properly|well|real}`,
    `do not interview well`,
    `{my|the} only excuse`,
    `{owe you|like to offer ..2|accept my ..2} {an apology|apologies} for {being|my|the way i|how}`,
    `{had|have} ..3 {bad cold|headache} {on|in|and|that}`,
    `my fault that the`
  ],
  {
    except: [
      '{apologize|apologies|sorry} for my {absence|delay in sending the}',
      '{sorry|regret} that i {must|have to|can not|will have|cannot|may|am unable|could not {attend|be there|come|make}|was {unable|not able}}',
      'sorry that i did not get',
      'would be sorry',
      '{new|correct} {one|copy|version|number} is'
    ],
    negation: 'cancels'
  }
)

/** Doubt of one's own worth, laid before the reader. */
export const doubt = phrases(
  [
    `i {am {aware|conscious}|appreciate|know|realize|understand|am well aware|suppose} [that] {i am {not|only|a long|less|too|under-qualified}|i do not have|i have {no|not}|i lack|i may {not|seem}|my ..3 {against|is a little|is an old|is nothing|is not|are {a little|nothing|not}|may|makes|looks|was not|were not}|at ..1 i may|a {career changer|man of|woman of} ..4 {is|hardly}|that ..2 will look bad} {!{at home|available|free|the only}} ..1`,
    `i {may|might} not [even] {be|have} {what you|the {best|brightest|most|right|strongest}|as {experienced|good|qualified}|enough|good enough}`,
    `{i am|i was|maybe i am|am} {hardly|not|probably not|perhaps not|never|no|not really|not sure i am} ..1 [a|really|the|very|what] ..1 {best|brightest|confident|expert|good {at {interviews|selling|these|writing|this}|enough|with}|most|numbers person|people person|perfect|polished|qualified|really qualified|strongest|used to|what you|your first|your ideal|your usual} {!{in the room}} ..2`,
    `{i am|being} {just|merely|only} {a|an|another} ..2 {beginner|bookkeeper|clerk|foreigner|graduate|housewife|learner|nobody|novice|school leaver|student|trainee} ..3 {and i understand|but|so|who|i|$}`,
    `{i|that i} {am not|was not|am hardly} {good|strong|clever|bright|worthy|up} ..1 {enough|to it}`,
    `{i|that i} {would|will} be {a risk|a little out|good enough|up to it}`,
    `{although|even though|though|while} i {lack|have {few|little|no|not much}|do not have} ..1 {degree|experience|qualification*|real {experience|qualifications|skills}|skills|training} ..2 {i|in|of}`,
    `i {lack|have no|do not have} ..4 {but i {thought|would try|hope you}|confidence|and i {know|understand} ..3 {bad|if|out}}`,
    `i {understand|can {quite|see why|understand}|would ..1 understand|will ..1 understand} ..2 {completely if|if {i am|you {decide*|did|do|felt|would rather|prefer}}|might have doubts|that i would be|why you might|i would be a risk} `,
    `{you|there} {may|might|must|will|would|should} [well] [be|have] ..2 {better|stronger|more {able|qualified}} {applicants|candidates|people} [than {i|me}]`,
    `{i doubt|doubt that|do not suppose|not sure} ..3 {all the skills|answers were|deserve|have much|i {am|have|really|stand|would be}|my answers|much of a chance}`,
    `{long shot|my chances are slim|aimed too high|nothing to {shout|be proud|write home}|no harm in asking}`,
    `{perhaps|maybe|may have been|probably} ..3 {a mistake|foolish|silly|wrong} ..1 {of me|to {apply|ask|hope|write}}`,
    `{not that i|hardly|do not} deserve`,
    `{stupid|silly|dumb|foolish} {answer|question|suggestion}`,
    `i can not {blame you|claim to be|offer you what}`,
    `i {would|could|thought i would} {need|take} a lot of {hand-holding|help}`,
    `i have never been {any good|good} at`,
    `{hopeless|terrible|rubbish|no good} at {figures|interviews|maths|selling|small talk|spelling|this|these}`,
    `{bear with me|not used to writing|not much of a {letter|writer}|never know what to put|never was good|do not have a way with}`,
    `{is not|are not|am not} [..1] {much|enough} to offer`,
    `{is|are|was} [..1] {a bit|a little|not the best|rather|very} {thin|weak|messy|patchy}`,
    `{weakness|drawback|disadvantage} i {admit|know}`,
    `which i know is ..2 {a lot|big|drawback|enough|much|weak*}`,
    `i {only have|have only} ..5 {years|months|weeks} ..4 {i know|not a lot|not much|sorry|which}`,
    `{gaps|time out|break} ..4 {against me|overlook|put you off}`,
    `{sadly|regrettably|unfortunately|embarrassingly} i {am|did not|do not have|have never|have no|lack|was}`,
    `disappointed {in|with} myself`,
    `worry that {i|my}`,
    `interviews bring out the worst`
  ],
  {
    except: [
      '{but|and} i {bring|have {begun|booked|completed|learned|led|passed|since|taken|worked}|learned|passed|now}',
      'not {available|free|used to {being|having}}',
      '{unfortunately|sadly|regrettably} i {am|was} {away|not able|not free|unable|ill|in hospital|abroad|due}'
    ]
  }
)

/** Signs that a slip is named in order to mend it, or to learn from it. */
export const mendings = phrases([
  '{so|and} {here is|let me|may i|this is}',
  '{let me {add|answer|give|try}|here is {a|an|the|my} {better|fuller|proper|short*}|allow me to {add|answer|correct}}',
  '{i meant|in fact|to {clarify|correct}|the {answer|short version} is|it is section|what i should have|i should have said|which is}',
  '{feedback|like to know|let me know if|learn|learned|know what|help me to|useful to hear|improve|next time}',
  '{did|does|was|were} {anything|my} ?',
  '{i have|i had} [since|also|already] {added|drafted|listed|trained|worked|written}',
  'one question'
])
