/** Slips of grammar, by the kind of slip: what learners and hurried writers do with verbs, prepositions and articles. */
import type {Slip} from '../../src/kit.js'

/** Words before "I" that make it a numeral: "World War I ends". */
const numeral =
  '!{and|class|grade|henry|level|module|nor|or|part|phase|section|stage|step|tier|type|unit|volume|war}'

/** Words after which "to" and a plain verb are due. */
const before =
  'able|afford|afraid|allowed|better|difficult|easy|exciting|good|great|honor|honour|important|lovely|wonderful|asked|chance|decided|delighted|eager|encouraged|excited|expect|expecting|expected|glad|happy|hesitate|honoured|honored|hope|hoped|hoping|how|intend|keen|like|love|need|needed|nice|opportunity|order|plan|planning|pleased|pleasure|possible|prefer|prepared|privilege|proud|ready|required|sorry|supposed|trying|unable|want|wanted|willing|wish|wished|wishing'

const very =
  '{absolutely|also|always|deeply|especially|extremely|genuinely|highly|more|particularly|quite|really|so|still|truly|very} '

/** Where a subject begins a clause: nothing before it can have a verb of its own that asks for another form. */
const clause = '{^|and|as|because|but|if|since|so|that|when|where|which|while|who}'
const start = '{^|because|but|since|that|when|while}'

const singulars =
  'address|advert|advertisement|answer|application|assessment|background|boss|call|career|certificate|colleague|contract|conversation|course|cv|degree|diploma|email|experience|feedback|goal|husband|information|internship|interview|job|knowledge|letter|licence|license|manager|meeting|message|notice|number|opportunity|passion|phone|position|post|process|program|programme|project|question|recruiter|reference|reply|resume|role|salary|shift|supervisor|task|tour|training|vacancy|visit|website|wife|work'

const plurals =
  'abilities|answers|applications|candidates|certificates|children|clients|colleagues|conditions|courses|customers|details|documents|duties|employees|employers|experiences|goals|guests|hours|instructions|languages|managers|members|nurses|opportunities|papers|patients|people|plans|positions|projects|qualifications|qualities|questions|reasons|references|requirements|responsibilities|results|roles|shifts|skills|strengths|students|tasks|terms|things|tools|values|visitors|workers'

/** Things of a letter that are counted, in the singular. */
const countable =
  'candidate|certificate|client|colleague|course|customer|goal|interview|job|language|place|position|problem|project|question|reason|role|shift|skill|strength|student|task|thing'

/** A sentence goes on: the noun before was no part of a compound. */
const onward =
  '{;|about|and|as|at|because|but|during|for|from|i|in|of|on|or|so|such|that|to|when|where|which|who|with}'

const object =
  '{a|all|an|any|her|his|it|me|my|our|that|the|their|them|these|this|those|us|you|your}'
const objects = object.slice(1, -1)
const people = '{everyone|him|me|them|us|you}'
const firm =
  '{agency|bank|business|clinic|company|department|firm|hospital|hotel|institution|office|organization|restaurant|school|shop|team|university}'
const document =
  '{application|call|email|emails|enquiry|letter|letters|mail|message|messages|offer|question|questions|request|text}'
const months = '{april|august|december|february|january|july|june|november|october|september}'
const weekday = '{friday|monday|saturday|sunday|thursday|tuesday|wednesday}'
const time = '{days|months|weeks|years}'
const pastTime = `{yesterday|last {<day>|month|night|week|year}|<num> ${time} ago}`
const will = '{can|could|should|will|would}'
const subject = '{he|i|it|she|that|they|this|we|which|who|you}'
const job = '{job|position|post|role|vacancy}'
const trade =
  '{accountant|baker|barista|bartender|bricklayer|butcher|carer|carpenter|cashier|chef|cleaner|clerk|cook|developer|dispatcher|driver|electrician|engineer|florist|gardener|hairdresser|housekeeper|joiner|labourer|mechanic|midwife|nurse|painter|pharmacist|plumber|porter|programmer|receptionist|sales assistant|salesman|seamstress|secretary|security guard|shop assistant|tailor|teacher|technician|translator|tutor|typist|volunteer|waiter|waitress|welder}'
const persons = [
  'client',
  'colleague',
  'customer',
  'employee',
  'guest',
  'manager',
  'nurse',
  'patient',
  'resident',
  'student',
  'worker'
]

/** No reading of the words is right, and there is one way to mend them. */
// prettier-ignore
export const certainGrammar: readonly Slip[] = [
  // "to" and "-ing"
  ['{look|looks|looked|looking} forward [very much] to @verb', '(?<=to )(\\w+)$', '{ing}', 'I look forward to [discover|discovering] it.'],
  ['{look|looks|looked|looking} forward [very much] to {call|help|interview|start|support|visit|welcome} {for|the|with|you|your}', 'call|help|interview|start|support|visit|welcome', '{ing}', 'I look forward to [start|starting] with you.'],
  ['{look|looks|looked|looking} forward {hear|meet|receive|see|speak|join|discuss}', 'forward (hear|meet|receive|see|speak|join|discuss)', 'forward to {ing}', 'I look [forward hear|forward to hearing] from you.'],
  ['{look|looks|looked|looking} forward {the|your}', 'forward', 'forward to', 'I look [forward|forward to] your reply.'],
  ['{look|looks|looked|looking} forward to {heard|met|received|saw|seen|spoke|spoken|worked|having hear|having meet}', 'heard|met|received|saw|seen|spoke|spoken|worked|having (hear|meet)', '{ing}', 'I look forward to [heard|hearing] from you.'],
  ['{accustomed|committed|dedicated|devoted|opposed|in addition|with a view|when it comes} to @verb !{and}', '(?<=to )(\\w+)$', '{ing}', 'I am committed to [learn|learning] the trade.'],
  [`{accustomed|committed|dedicated|devoted|in addition} to {deal|drive|help|keep|lead|make|manage|support|work} {${objects}|in|under|with}`, '(?<=to )(\\w+)', '{ing}', 'I am accustomed to [deal|dealing] with crowds.'],
  ['{i am|am well|am quite|am also|i have become|got} used to {@verb|deal|drive|make|work|lead|stand}', '(?<=to )(\\w+)$', '{ing}', 'I am used to [work|working] at night.'],
  [`{you|thanks|apologize|passion|reason|responsible} for {@verb|make|call|keep|lead|find|support|help|answer|reply|show|visit|interview} ${object}`, '(?<=for )(\\w+)', '{ing}', 'Thank you for [give|giving] me a trial.'],
  [`{thank you|thanks|responsible} for {@verbed|gave|gave me} ${object}`, '(?<=for )(\\w+)', '{ing}', 'Thank you for [gave|giving] me a trial.'],
  ['{capable|idea|instead|intention} of @verb', '(\\w+)$', '{ing}', 'I am capable of [learn|learning] it.'],
  [`{good|interested|experience|interest|experienced|pleasure|succeeded} in {@verb|work|help|make|manage} {${objects}|at|for|in|more|with}`, '(?<=in )(\\w+)', '{ing}', 'I have experience in [teach|teaching] the young.'],
  [`{without|before|after|by} @verb ${object}`, '(?<=(?:without|before|after|by) )(\\w+)', '{ing}', 'I did it without [ask|asking] the crew.'],
  [`{i enjoy|i enjoyed|i finished|i avoid|i suggest|not mind} to @verb`, 'to (\\w+)$', '{ing}', 'I enjoyed [to see|seeing] the yard.'],
  // A plain verb after "to"
  [`{${before}} to {@verbing|working|starting|helping|discussing|meeting|learning|reporting}`, '(?<=to )(\\w+)$', '{base}', 'I am willing to [relocating|relocate] in May.'],
  [`{${before}} to {@verbed|@verbdone|@verbs}`, '(?<=to )(\\w+)$', '{base}', 'I was glad to [received|receive] it.'],
  ['{writing|write|wrote|emailing|calling} [you] to {@verbed|@verbing|following}', '(?<=to )(\\w+)$', '{base}', 'I am writing to [asked|ask] about it.'],
  [`{would|i|we} like to {following|hearing|knowing|thanking|applying}`, '(?<=to )(\\w+)$', '{base}', 'I would like to [following|follow] up on it.'],
  ['{am|are|be|been|is|was|were} [also|more than|very] {able|delighted|eager|glad|happy|pleased|ready|unable|willing} {@verb|answer|discuss|help|start|work|talk|travel|move|call|visit}', '(\\w+)$', 'to $1', 'I am able [join|to join] in May.'],
  ['{i want|i wish|i hope|we hope|opportunity|i need|i plan|i intend|i decided} {@verb|visit|work|start|follow|ask|talk}', '(?<=\\w )(\\w+)$', 'to $1', 'I hope [meet|to meet] you.'],
  ['available for {start|begin|join|meet}', 'for', 'to', 'I am available [for|to] start in May.'],
  // "did not", "could", "have"
  ['{did|do|does} not {@verbed|@verbing|@verbs}', '(?<=(?:not|t) )(\\w+)$', '{base}', 'I did not [decided|decide] yet.'],
  ['{^|how|or|what|when|where|why} {did|do|does} {he|i|it|she|they|we|you} {@verbed|@verbs}', '(\\w+)$', '{base}', 'Did you [received|receive] it?'],
  ['{could|should|would} [also|not|really] {@verbed|@verbpast}', "(?<=(?:could|should|would)(?:n't)?(?: \\w+)? )(\\w+)$", '{base}', 'I would [appreciated|appreciate] a call.'],
  [`${subject} ${will} [also|never|not|really] {@verbed|@verbs}`, "(?<=(?:ca|can|could|should|will|would)(?:n't)?(?: \\w+)? )(\\w+)$", '{base}', 'I can [helped|help] in May.'],
  [`${subject} {cannot|could|must|should|will|would} {accepting|applying|appreciating|asking|bringing|coming|doing|enjoying|giving|having|hearing|helping|joining|learning|liking|making|meeting|sending|starting|taking|working}`, '(?<=(?:cannot|could|must|should|will|would) )(\\w+)$', '{base}', 'I would [liking|like] to come.'],
  [`{had|has|have} [already|also|always|just|never|not|recently] @verbpast`, '(\\w+)$', '{done}', 'I have [began|begun] a course.'],
  ['{^|and|because|but} {i|they|we|you} have [already|also|always|just|never|not|recently] @verb', '(\\w+)$', '{done}', 'I have [speak|spoken] to the crew.'],
  ['{^|and|but|that} {i|they|we|you} been', 'been', 'have been', 'I [been|have been] a cook since May.'],
  // "be"
  ['{i am|i was|am not|we are|we were|you were} agree', '(?<=i )am agree|(?<=i )was agree|(?<=we )are agree|are agree|were agree|am not agree', 'agree', 'I [am agree|agree] with it.'],
  [`{am|are|be|feel|felt|is|was|were} [${very}] impress {by|with}`, 'impress', 'impressed', 'I was [impress|impressed] by the yard.'],
  [`{am|feel|felt|i was|be} [${very}] {excite|interest|please|surprise|delight|motivate} {about|at|by|in|that|to|with}`, '(excit|pleas|surpris|motivat)e|(interest|delight)', '$1$2ed', 'I am [excite|excited] to start.'],
  [`{i am|i was|i feel|i felt|am} [${very}] {exciting|surprising|disappointing|motivating} {about|that|to {be|become|begin|discover|have|hear|join|learn|meet|read|see|start|work}}`, '(excit|surpris|disappoint|motivat)ing', '$1ed', 'I was [exciting|excited] to hear of it.'],
  [`i am [${very}] interesting {about|to}`, 'interesting', 'interested', 'I am [interesting|interested] to learn it.'],
  [`i am [${very}] interesting {in|on}`, 'interesting', 'interested', 'I am so [interesting|interested] in it.'],
  [`i am [${very}] appreciate`, 'am(.*) appreciate', 'am$1 grateful', 'I [am really appreciate|am really grateful] for it.'],
  ['{i|we|you} very {appreciate|enjoy|enjoyed|hope|like|liked|want}', 'very', 'really', 'I [very|really] enjoyed the day.'],
  [`{i|it|not|we|you} {could|may|might|should|will|would} {able|available|delighted|glad|glad|grateful|happy|honored|honoured|interested|pleased|ready|thankful|useful|willing}`, '(could|may|might|should|will|would)', '$1 be', 'I [would|would be] glad to come.'],
  [`{^|and|but|because|that} i [${very}] {available|confident|delighted|excited|glad|grateful|happy|interested|keen|pleased|sure|thankful}  {about|at|for|from|in|of|that|to|with}`, '\\bi\\b', 'I am', '[I|I am] glad of the chance.'],
  ['{^} it {a|an} {good|great|honour|honor|nice|pleasure|privilege|real}', 'it', 'it was|it is', '[It|It was] a pleasure to come.'],
  ['{i am|am} graduated', 'am graduated', 'graduated', 'I [am graduated|graduated] in May.'],
  ['i am born', 'am born', 'was born', 'I [am born|was born] in Leeds.'],
  ['{^|and|but} i use to @any-verb', 'use', 'used', 'I [use|used] to drive a van.'],
  ['{am|are|get|got|was} use to', 'use', 'used', 'I am [use|used] to early shifts.'],
  ['{am|are|be|is|was|were} suppose to', 'suppose', 'supposed', 'I was [suppose|supposed] to call.'],
  // Agreement
  [`{${clause.slice(1, -1)}} {they|we|you} was`, 'was', 'were', 'You [was|were] clear about it.'],
  [`{^|because|but|if|that|when|who|while} {he|she|it} {do not}`, "do(?: not|n't)", 'does not', 'It [do not|does not] suit me.'],
  ['!{can|could|did|do|does|i|may|might|must|should|that|to|will|would} {^|because|but} {he|it|she} have', 'have', 'has', 'She [have|has] known me for years.'],
  ['{^|because|but|that|and} i {does not}', "does(?: not|n't)", 'do not', 'I [does not|do not] mind it.'],
  ['{^|because|but|and|that} {they|we|you} {does not}', "does(?: not|n't)", 'do not', 'They [does not|do not] mind it.'],
  [`{^|because|but} {i|they|we|you} @verbs`, '(\\w+)$', '{base}', 'They [seems|seem] kind.'],
  [`{^|because|but} {he|it|she} {seem|need|require|give|make|help|want|know|include|mean}`, '(\\w+)$', '{s}', 'It [seem|seems] fair to me.'],
  [`there is {two|three|four|five|six|seven|eight|nine|ten|many|several|various} !{hour|way|day|week|year}`, 'is', 'are', 'There [is|are] two points to add.'],
  [`there was {two|three|four|five|six|seven|eight|nine|ten|many|several|various} !{hour|way|day|week|year}`, 'was', 'were', 'There [was|were] many of us.'],
  [`${start} {each|every one} of {my|our|the|these|those|your} ..1 were`, 'were$', 'was', 'Each of the tasks [were|was] new.'],
  [`${start} {each|every one} of {my|our|the|these|those|your} ..1 are`, 'are$', 'is', 'Each of the tasks [are|is] new.'],
  [`${start} {anyone|everybody|everyone|everything|nobody|nothing|someone|something} [i {met|saw|spoke to|talked to}|there|on the {team|ward}|in the {office|shop|team}] {are|were}`, '(?:are|were)$', 'was|is', 'Everyone I met [were|was] kind.'],
  ['!{can|could|did|do|does|let|may|might|must|should|that|to|will|would} {everybody|everyone|nobody|no one|somebody|someone} have {@verbed|@verbdone|a|not|the}', 'have', 'has', 'Everyone [have|has] been kind.'],
  [`${numeral} i {@verbs|drives|feels|finds|helps|hopes|keeps|knows|leads|likes|looks|makes|means|needs|runs|says|wants|works}`, '(\\w+)$', '{base}', 'In my job I [runs|run] the till.'],
  ['{^|and|because|but|if|since|that|when|whether} {they|we|you} has', 'has', 'have', 'I wonder if you [has|have] chosen.'],
  [`${start} one of {my|our|the|your} [best|biggest|greatest|key|main] {${plurals}} are`, 'are$', 'is', 'One of my strengths [are|is] patience.'],
  [`${start} one of {my|our|the|your} [best|biggest|greatest|key|main] {${plurals}} were`, 'were$', 'was', 'One of my tasks [were|was] the rota.'],
  ['without {no|nobody|nothing} !{one}', 'no(body|thing|)', 'any$1', 'I did it without [nothing|anything] new.'],
  ['not {have|know|need|see|want} {nobody|nothing}', 'no(body|thing)', 'any$1', 'I do not need [nothing|anything] new.'],
  ['{because|but if|even if|if} is {a|an|better|difficult|for|good|important|necessary|not|possible|the|to|too|very}', 'is', 'it is', 'Please call if [is|it is] possible.'],
  ['since we {meet|see|speak|talk}', 'meet|see|speak|talk', '{past}', 'It is a year since we [meet|met] at the fair.'],
  ['to who it may concern', 'who', 'whom', 'To [who|whom] it may concern: I am a cook.'],
  ['i have work {as|at|for} ', 'work', 'worked', 'I have [work|worked] as a porter.'],
  ['{able|eager|happy|ready|unable|willing} for @verb', 'for (\\w+)$', 'to $1', 'I am eager [for learn|to learn] it.'],
  ['sorry for {@verb|answer|call|reply}', '(\\w+)$', '{ing}', 'I am sorry for [reply|replying] late.'],
  ['{include|included|includes|involve|involved|involves} to @any-verb', 'to (\\w+)$', '{ing}', 'My work includes [to manage|managing] the till.'],
  ['{^ after|^ before|without} to @any-verb', 'to (\\w+)$', '{ing}', 'I went on without [to speak|speaking] of it.'],
  ['instead of to @any-verb', 'to (\\w+)$', '{ing}', 'I walk instead of [to drive|driving].'],
  ['{^|and|because|but} i have [already|also|just] {answer|attempt|book|change|check|clean|complete|contact|cover|finish|increase|interview|notice|open|order|plan|process|promise|repair|research|return|review|share|sign|start|study|train|try|update|use|visit} {a|all|each|her|him|it|many|my|our|several|some|the|them|this|your}', '(?<=have (?:already |also |just |))(\\w+)(?= )', '{done}', 'I have [finish|finished] my course.'],
  ['{must|should} to @any-verb', '(must|should) to', '$1', 'I [must to|must] give notice.'],
  ['{^|and|because|but} {i|we|you} {can|will|would} to @any-verb', '(can|will|would) to', '$1', 'I [can to|can] start in May.'],
  ['{ask|beg|request|requested} you to [kindly|please] @verbing', '(\\w+)$', '{base}', 'I request you to kindly [considering|consider] it.'],
  ['{and|because|but|that|^} i am [also|really|very] {believe|have|like|live|need|speak|thank|understand|want|wish}', 'am(?: \\w+)? (\\w+)$', '$1', 'I [am like|like] the shop.'],
  ['^ myself <name>', 'myself', 'I am', '[Myself|I am] Ravi, a cook.'],
  ['to proof {it|myself|my|that|to}', 'proof', 'prove', 'I want to [proof|prove] myself.'],
  ['{one|a} {month|week|year} notice', '(month|week|year)', "$1's", "I must give one [month|month's] notice."],
  ['{a|another|every|one|that|this} women {in|of|who|with|;}', 'women', 'woman', 'I am a [women|woman] of few words.'],
  ['{a|another|every|one|that|this} men {in|of|who|with|;}', 'men', 'man', 'I am a [men|man] of few words.'],
  ['{all|many|most|other|several|some|the|with|young|your} peoples {at|from|in|on|were|who|with|;}', 'peoples', 'people', 'The [peoples|people] in the shop were kind.'],
  ['{am|fully|highly|very|well} {motivate|organize|dedicate|experience} {;|and|for|in|to|with}', '(motivat|organi[sz]|dedicat|experienc)e', '$1ed', 'I am [experience|experienced] in sales.'],
  ['{am|fully|highly|well} qualify {;|and|for|in|to}', 'qualify', 'qualified', 'I am [qualify|qualified] for it.'],
  ['an experience <role>', 'experience', 'experienced', 'I am an [experience|experienced] cook.'],
  ['{am|be|feel|very} confidence {about|i|in|that|with}', 'confidence', 'confident', 'I am [confidence|confident] that I can.'],
  ['the important of', 'important', 'importance', 'You spoke of the [important|importance] of rest.'],
  ['{can|could|will|would} success ', 'success', 'succeed', 'I know I can [success|succeed] here.'],
  ['{thank you|thanks} of {a|all|the|your}', 'of', 'for', 'Thank you [of|for] your note.'],
  ['{had|has|have} saw {a|him|it|many|my|that|the|them|this|you|your}', 'saw', 'seen', 'I have [saw|seen] your notice.'],
  ['looking for new {career|challenge|job|position|role} {;|and|as|at|because|in|near|that|where|with}', 'new', 'a new', 'I am looking for [new|a new] challenge in care.'],
  ['{be|been|was|were} {@verb|interview|offer|select|train} {as|at|by|for|in}', '(?<=(?:be|been|was|were) )(\\w+)', '{done}', 'I was [employ|employed] as a cook.'],
  ['passion {in|on} @any-verbing', '(?:in|on)', 'for', 'I have a passion [in|for] teaching.'],
  ['since <num> {till|to|until} <num>', 'since', 'from', 'I cooked there [since|from] 2015 to 2019.'],
  ['^ there {has|have} {a|an|many|no|several|some}', 'has|have', 'is|are', 'There [have|are] many of us.'],
  ['{can|could|should|would} @verbs', '(?<=(?:can|could|should|would) )(\\w+)$', '{base}', 'My boss can [gives|give] you my record.'],
  ['{^|and|but} {i|we} never {been|@verbdone}', 'never', 'have never', 'I [never|have never] been late.'],
  ['for to @any-verb', 'for to', 'to', 'I worked hard [for to|to] get it.'],
  ['{my|your} [early|kind|late|prompt|quick] respond {;|to}', 'respond', 'response', 'I am sorry for my late [respond|response].'],
  ['for your considering', 'considering', 'consideration', 'Thank you for your [considering|consideration].'],
  ['{am|is|not|was} enough {confident|experienced|good|old|qualified|skilled|strong} {;|for|to}', 'enough (\\w+)(?=\\W)', '$1 enough', 'I am [enough experienced|experienced enough] for it.'],
  // Verb patterns
  [`{let|lets|made|make|makes|making} ${people} to {@verb|feel|want|work|know|understand|think}`, 'to (\\w+)$', '$1', 'It made me [to want|want] the job.'],
  [`let ${people} {@verbing|knowing|knew|known|@verbed}`, '(\\w+)$', '{base}', 'Please let me [knowing|know] soon.'],
  ['{confirm|confirmed} {me|us|you} that', '(confirm\\w*) (me|us|you)', '$1 to $2', 'I can [confirm you|confirm to you] that it suits me.'],
  ['{he|she|they|you} said {me|us}', 'said', 'told', 'You [said|told] me it is new.'],
  ['{i|as i|have} said you {about|at|during|in|last|on}', 'said', 'told', 'I start in May, as I [said|told] you on Monday.'],
  ['{i|i gladly|we|will} have well {noted|received|understood}', 'have well', 'have', 'I [have well|have] received it.'],
  ['let know', 'let know', 'let me know', 'Please [let know|let me know] the date.'],
  [`{keep|kept} {me|us} {inform|post|update} !{about the}`, '(inform|updat|post)e?', '$1ed', 'Please keep me [inform|informed] of it.'],
  [`{allow|allowed|allows|allowing|enable|enabled|enables|enabling|permit|permitted} {her|him|me|them|us} {@verb|work|make|support}`, '(\\w+)$', 'to $1', 'It allowed me [learn|to learn] it.'],
  [`{enable|enabled|enables} {her|him|me|them|us} {@verbing|using|working}`, '(\\w+)$', 'to {base}', 'It enables me [using|to use] it.'],
  ['!{am|are|be|been|get|got|is|not|was|were} {allowed|allows|enabled|enables} to @verb', '(allow|enable)(s|d|ed)', '$1$2 me', 'The course [enabled|enabled me] to learn it.'],
  ['{i|we} {want|need} that {he|it|she|they|we|you}', 'that (\\w+)', '$1 to', 'I want [that you|you to] know it.'],
  [`{suggest|suggested|propose|proposed} {me|us} to @any-verb`, '(me|us) to (\\w+)$', 'that I $2|calling', 'You suggested [me to call|that I call] in May.'],
  [`{describe|described|explain|explained|explaining|mention|mentioned|suggest|suggested} {me|us} {about|all|how|more|our|that|the|what|when|where|which|why|your}`, '(\\w+) (me|us)', '$1 to $2', 'Please [explain me|explain to me] the rota.'],
  [`{told|tell|telling} to {me|us} {about|all|how|more|that|the|what|when|where|why|your}`, 'to (me|us)', '$1', 'You told [to me|me] that it is new.'],
  ['{^|but|as|because} {he|she|they|you} told {about|that|the {date|next|result}}', 'told', 'told me', 'You [told|told me] that it is new.'],
  ['{ask|asked} to {me|us} {a|about|for|how|if|some|the|what|when|whether|why}', 'to (me|us)', '$1', 'You asked [to me|me] about it.'],
  ['{reply|replied|respond|responded} {me|us|my {email|letter|message}|your {email|letter|message}}', '(repl\\w+|respond\\w*)', '$1 to', 'You [replied|replied to] me in May.'],
  ['{get|come} back {me|us|you} {by|in|on|soon|when|with|;}', 'back', 'back to', 'Please get [back|back to] me soon.'],
  // A preposition too many
  ['{i|to|will|would|can|could|please|not|and} {advise|ask|assist|call|contact|help|inform|invite|join|meet|phone|reach|remind|ring|support|telephone|thank|visit} to {her|him|me|them|us|you}', '(\\w+) to (\\w+)$', '$1 $2', 'I will [call to you|call you] on Monday.'],
  [`{and|can|could|i|may|not|please|to|will|would} contact with {me|my|us|you|your}`, 'contact with', 'contact', 'Please [contact with|contact] me in May.'],
  [`{contacted|contacting|phoned|telephoned} {to|with} {me|my|the|us|you|your}`, '(contact\\w+|phoned|telephoned) (?:to|with)', '$1', 'I [contacted with|contacted] your office.'],
  [`{^|and|can|could|i|not|please|to|will|would|you} {answer|answered} to {all|any|my|our|the|this|these|your} [..1] ${document}`, '(answer\\w*) to', '$1', 'Please [answer to|answer] my email.'],
  [`{join|joined|joining} {to|with|into} {a|the|this|your} [..1] ${firm}`, '(join\\w*) (?:to|with|into)', '$1', 'I want to [join to|join] your team.'],
  [`{enter|entered|entering} {in|into|to} {a|my|the|this|your} [..1] {agency|bank|company|department|firm|hospital|organization|team}`, '(enter\\w*) (?:into|in|to)', '$1|joined', 'I [entered into|entered] the firm in May.'],
  [`{attend|attended|attending} {at|in|to} {a|an|my|the|your} [..1] {class|classes|conference|course|event|fair|interview|lecture|meeting|school|seminar|training|university|workshop}`, '(attend\\w*) (?:at|in|to)', '$1', 'I [attended to|attended] a course.'],
  ['{i|kindly|like to|to|we|would} {request|requested} for {a|an|another|my|some|the|your}', '(request\\w*) for', '$1', 'I [request for|request] a call.'],
  [`{i|to|we} {visit|visited} {to|in} {a|the|your}`, '(visit\\w*) (?:to|in)', '$1', 'I [visited to|visited] the yard.'],
  ['{he|it|she|they|which|who|you} stressed on', 'stressed on', 'stressed', 'You [stressed on|stressed] the need.'],
  ['{i|they|we|you} {lack|lacked} of', '(lack\\w*) of', '$1', 'I [lack of|lack] practice.'],
  ['{mention|mentioned|mentioning|describe|described} about', '(\\w+) about', '$1', 'You [mentioned about|mentioned] the rota.'],
  ['{return|returned|returning} back', '(\\w+) back', '$1', 'I [returned back|returned] in May.'],
  ['{regarding|concerning} {to|about|of} {a|my|our|the|this|your}', '(regarding|concerning) (?:to|about|of)', '$1', 'I write [regarding to|regarding] the post.'],
  ['{appreciate|appreciated} for {a|all|everything|giving|my|taking|the|your}', '(appreciated?) for', '$1', 'I [appreciate for|appreciate] your help.'],
  ['thanks to for', 'to for', 'for', 'Thanks [to for|for] it.'],
  ['{cope|coped|coping} up [with]', '(cop\\w+) up', '$1', 'I can [cope up|cope] with it.'],
  // A preposition too few
  [`{waiting|wait} {a|the|your} [early|further|kind|positive|prompt] {answer|call|confirmation|decision|feedback|news|reply|response|result}`, '(wait\\w*)', '$1 for', 'I am [waiting|waiting for] your answer.'],
  [`{look|looking} {a|an|my next} [..2] {career|challenge|internship|${job.slice(1, -1)}|opportunity|work}`, '(look(?:ing)?)', '$1 for', 'I am [looking|looking for] a new job.'],
  [`{searching|search} {a|an|any|my next} [..2] {${job.slice(1, -1)}|internship|work}`, '(search(?:ing)?)', '$1 for', 'I am [searching|searching for] a job.'],
  [`^ thank you {giving|having|inviting|letting|meeting|sharing|showing|speaking|taking|your {consideration|help|kindness|patience|support|time}}`, 'thank you', 'thank you for', '[Thank you|Thank you for] taking the time.'],
  ['interested {this|your} {company|firm|hotel|job|offer|opportunity|position|post|role|school|vacancy}', 'interested', 'interested in', 'I am [interested|interested in] this post.'],
  [`{listen|listened|listening} {me|my|the|to you|us|you|your}`, '(listen\\w*)(?! to)', '$1 to', 'You [listened|listened to] me with care.'],
  ['{according|due|prior} {our|the|your} {agreement|call|advert|conversation|email|interview|meeting|notice}', '(according|due|prior)', '$1 to', 'I came [according|according to] your notice.'],
  // The wrong preposition
  [`{response|reference|regard|regards|relation|addition|reply} of {a|my|our|the|this|your} {ad|advert|advertisement|application|call|conversation|email|interview|job|letter|meeting|message|position|post|question|role|vacancy|contract}`, 'of', 'to', 'I write in response [of|to] your advert.'],
  ['{with|in} {regard|regards|reference|response|relation} {of|for} {a|my|our|the|this|your}', '(?:of|for)', 'to', 'With regard [of|to] the post, I am free.'],
  ['in accordance to', 'to', 'with', 'I did it in accordance [to|with] the rule.'],
  ['{am|are|be|is|been|was|were} responsible {of|about|on}', '(?<=responsible )(\\w+)', 'for', 'I was responsible [of|for] the till.'],
  ['{am|been|is|was} responsible to @verb', 'to (\\w+)$', 'for {ing}', 'I was responsible [to teach|for teaching] the guests.'],
  ['{am|are|be|is|was} responsible to {order|keep|check|clean|open|close|train|plan|make|lead} {all|the|new|our|and}', 'to (\\w+)', 'for {ing}', 'I was responsible [to clean|for cleaning] the bar.'],
  ['capable {in|to|for} @any-verb', '(?:in|to|for) (\\w+)$', 'of {ing}', 'I am capable [to learn|of learning] it.'],
  ['capable {in|to|for} @any-verbing', '(?:in|to|for)', 'of', 'I am capable [in|of] running it.'],
  ['{succeed|succeeded} to @any-verb', 'to (\\w+)$', 'in {ing}', 'I succeeded [to reduce|in reducing] it.'],
  [`{difficulty|difficulties} to {@verb|understand|work}`, 'to (\\w+)$', '{ing}', 'I have no difficulty [to learn|learning] it.'],
  ['{i am|was|been} thinking to @any-verb', 'to (\\w+)$', 'of {ing}', 'I am thinking [to come|of coming] in May.'],
  [`{insist|insisted} to @verb`, 'to (\\w+)$', 'on {ing}', 'You insisted [to meet|on meeting] me.'],
  [`good {in|on} {@any-verbing|maths|math|numbers|computers|languages|english|sales|teamwork|mathematics}`, '(?<=good )(?:in|on)', 'at', 'I am good [in|at] selling.'],
  [`interested {about|at|for|on|with} {@any-verbing|joining|my|the|this|your}`, '(?<=interested )(?:about|at|for|on|with)', 'in', 'I am interested [about|in] the post.'],
  [`interested {for|on|to} {that|the|this|your} [..1] ${job}`, '(?<=interested )(?:for|on|to)', 'in', 'I am interested [to|in] this post.'],
  ['interested to {@any-verbing} ', 'to', 'in', 'I am interested [to|in] working here.'],
  ['keen {in|for|of} @any-verbing', '(?:in|for|of)', 'on', 'I am keen [in|on] learning it.'],
  [`passionate {in|on|of} {@any-verbing|my|the|this}`, '(?<=passionate )\\w+', 'about', 'I am passionate [in|about] teaching.'],
  [`i am [${very}] familiar {about|of|on|to} {a|all|both|many|most|my|our|the|this|your}`, '(?<=familiar )\\w+', 'with', 'I am familiar [to|with] the till.'],
  ['aware {about|on|with} {a|how|my|our|that|the|this|your}', '(?<=aware )\\w+', 'of', 'I am aware [about|of] the risk.'],
  [`{am|are|is|was|were} [${very}] {impressed|surprised} {about|from|of|for} {how|the|this|what|your}`, '(?<=(?:impressed|surprised) )\\w+', 'by', 'I was impressed [of|by] the yard.'],
  [`satisfied {about|from|of} {a|how|my|the|this|what|your}`, '(?<=satisfied )\\w+', 'with', 'I am satisfied [of|with] the terms.'],
  ['proud {about|on|with} {a|having|my|our|the|this}', '(?<=proud )\\w+', 'of', 'I am proud [on|of] my work.'],
  [`{grateful|thankful} {of|about} {a|all|any|the|this|your}`, '(?<=ful )\\w+', 'for', 'I am grateful [of|for] the chance.'],
  [`confident {on|about|at|of} my {driving|english|french|german|spanish} `, '(?<=confident )\\w+', 'in', 'I am confident [on|in] my English.'],
  ['confident on my', 'on', 'in', 'I am confident [on|in] my skills.'],
  [`experience {on|about} @verbing`, '(?<=experience )\\w+', 'in', 'I have experience [on|in] managing stock.'],
  [`{congratulate|congratulated|congratulating} {him|the ..1|them|you|your team} for {a|having|the|this|winning|your}`, 'for', 'on', 'I congratulate you [for|on] the prize.'],
  ['congratulations for', 'for', 'on', 'Congratulations [for|on] the prize.'],
  ['specialized {on|at} {a|@any-verbing|commercial|the}', '(?<=speciali[sz]ed )\\w+', 'in', 'I am specialised [on|in] teaching.'],
  [`{participate|participated|participating|participation} {at|of|on|to} {a|an|many|my|our|several|some|the|this|your}`, '(?<=particip\\w+ )\\w+', 'in', 'I participated [at|in] a fair.'],
  [`{took|take|taken|taking} part {at|on|of|to} {a|an|many|several|the|this|your}`, '(?<=part )\\w+', 'in', 'I took part [at|in] a fair.'],
  [`graduated of`, 'of', 'from', 'I graduated [of|from] the college.'],
  [`graduated {at|in} {a|the} [..2] {academy|college|institute|school|university}`, '(?<=graduated )\\w+', 'from', 'I graduated [at|from] the college in May.'],
  ['{depend|depended|depends|depending} of', '(?<=depend\\w* )of', 'on', 'It depends [of|on] the day.'],
  ['{consist|consisted|consists} {on|from} {a|an|many|several|some|the|<num>}', '(?:on|from)', 'of', 'It consisted [on|of] two parts.'],
  ['{comply|complied|complying} {of|to|by}', '(?<=compl\\w+ )\\w+', 'with', 'I comply [to|with] the rules.'],
  ['{arrive|arrived} to {the|your}', 'to', 'at', 'I arrived [to|at] the yard at six.'],
  [`different of {my|other|others|the|what}`, 'of', 'from', 'It is different [of|from] the rest.'],
  ['superior than', 'than', 'to', 'It is superior [than|to] mine.'],
  ['similar {as|than|with} {a|my|the|those|what|your}', '(?<=similar )\\w+', 'to', 'It is similar [with|to] my last post.'],
  ['{prefer|preferred} {@any-verbing|it|nights|this} [..3] than', 'than', 'to', 'I prefer working here [than|to] there.'],
  ['attention {for|in|on|of} details', 'attention (?:for|in|on|of) details', 'attention to detail', 'I bring [attention for details|attention to detail].'],
  [`reply {of|on} {my|your} {application|email|letter}`, '(?<=reply )\\w+', 'to', 'I await a reply [of|to] my letter.'],
  [`{apply|applied|applying} {to|at|on|in} {a|the|this|your} [advertised|junior|open|senior|vacant] ${job}`, '(?<=appl\\w+ )\\w+', 'for', 'I apply [to|for] the post of cook.'],
  [`in ${weekday} {afternoon|and|at|evening|i|morning|the|we|;}`, '(?<!\\w )in', 'on', 'We met [in|on] Friday morning.'],
  [`at ${weekday} {afternoon|and|evening|i|morning|;}`, 'at', 'on', 'We met [at|on] Friday.'],
  ['{available|free|meet|start} on {next|this} {month|week|year}', 'on (next|this)', '$1', 'I am free [on next|next] week.'],
  [`{per} {e-mail|email|mail|phone|telephone}`, 'per', 'by', 'You can reach me [per|by] phone.'],
  ['according to me', 'according to me', 'in my opinion', '[According to me|In my opinion] it went well.'],
  ['{by|on|to} my opinion', '(?:by|on|to)', 'in', '[On|In] my opinion it went well.'],
  ['in my point of view', 'in', 'from', '[In|From] my point of view it went well.'],
  ['at your [..1] disposition', 'disposition', 'disposal', 'I am at your [disposition|disposal].'],
  ['{for|in|on|to} your disposal', '(?:for|in|on|to)', 'at', 'I am [in|at] your disposal.'],
  ['{in|on|to} your {earliest|own|earlier} convenience', '(?:in|on|to)', 'at', 'Please call [in|at] your earliest convenience.'],
  ['{thank you|thanks|thanking you} in advanced', 'advanced', 'advance', 'Thank you in [advanced|advance].'],
  // Find attached
  ['find {as|at|in|on} {attach|attached|attachment|the attachment|enclosure|annex}', '(?:as|at|in|on) (?:the )?(?:attach(?:ed|ment)?|enclosure|annex)', 'attached', 'Please find [in attachment|attached] my form.'],
  ['{find|see} {a copy of my|my|the} {application|certificate|cv|letter|form|resume} {attach|enclose|on attachment|in attach|in attachment}', '(?:on attachment|in attach(?:ment)?|attach|enclose)$', 'attached', 'Please find my form [attach|attached].'],
  // Nouns
  ['{all|friendly|many|my|our|the|your} staffs !of', 'staffs', 'staff', 'Your [staffs|staff] were kind.'],
  [`{for|of} your {considerations}`, 'considerations', 'consideration', 'Thank you for your [considerations|consideration].'],
  [`{for|of} your {helps|supports|times}`, '(help|support|time)s', '$1', 'Thank you for your [helps|help] in May.'],
  [`{did|do|done|made|make} {a lot of|lots of|many|my|some} researches`, 'researches', 'research', 'I did some [researches|research] on it.'],
  [`{i have|having|had|with} [a lot of|already|gained|great|lots of|many|much|several|some|wide] {good|relevant|great|working|work} experiences {as|at|in|of|with}`, 'experiences', 'experience', 'I have good [experiences|experience] in sales.'],
  [`{a lot of|lots of|many|much|enough} experiences {as|at|in|of|with} {a|children|customer|sales|the|this|team|@any-verbing|customers|people|retail|teams|managing}`, 'experiences', 'experience', 'I have many [experiences|experience] in sales.'],
  [`{two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several|few|both} {day|hour|month|year|week|minute} {after|ago|before|experience in|in|later|of}`, '(day|hour|month|year|week|minute)', '$1s', 'I bring three [year|years] of practice.'],
  [`{both|two|three|four|five|six|seven|eight|nine|ten|few|many|several|various|lot of|different|numerous|these|those} {${countable}} ${onward}`, `(${countable})`, '$1s', 'I learned many [thing|things] in the shop.'],
  [`{both|few|many|several|various|lot of|different|these|those} {activity|city|company|country|duty|opportunity|responsibility} ${onward}`, '(activit|cit|compan|countr|dut|opportunit|responsibilit)y', '$1ies', 'I lived in many [country|countries] in the north.'],
  [`{another|each|every} {applicants|candidates|clients|colleagues|customers|days|employees|guests|jobs|managers|members|months|nurses|patients|projects|questions|shifts|skills|students|tasks|weeks|workers|years} ${onward}`, '(\\w+)s', '$1', 'I learned it every [days|day] on the ward.'],
  [`much {clients|customers|hours|languages|people|projects|questions|skills|tasks|things|years}`, 'much', 'many', 'I did not have [much|many] questions.'],
  // Comparison
  [`more {better|bigger|calmer|cheaper|easier|faster|happier|harder|higher|larger|longer|quicker|safer|simpler|stronger|younger}`, 'more (\\w+)', '$1', 'I am [more happier|happier] in a small crew.'],
  ['most {best|biggest|easiest|fastest|happiest|hardest|highest|quickest|safest|simplest|strongest}', 'most (\\w+)', '$1', 'It is the [most easiest|easiest] way.'],
  ['{am|be|is|was|were} {extreme|high|real} {excited|grateful|happy|impressed|interested|motivated|pleased|qualified|skilled}', '(extreme|high|real)', '$1ly', 'I am [high|highly] motivated.'],
  // Articles
  ['{a|an|the} {my|your} {application|company|cv|email|experience|interview|job|letter|office|shop|team|time|work}', '(?:a|an|the) (my|your)', '$1', 'It is [the my|my] job to ask.'],
  [`{thank you|thanks|grateful} for opportunity`, 'opportunity', 'the opportunity', 'Thank you for [opportunity|the opportunity] to talk.'],
  [`{have|had|appreciate|appreciated|give me|gave me|given me|giving me} {opportunity|chance} {to|of}`, '(opportunity|chance)', 'the $1', 'I had [chance|the chance] to talk.'],
  ['{is|was|been} {pleasure|privilege} to', '(pleasure|privilege)', 'a $1', 'It was [pleasure|a pleasure] to come.'],
  [`{is|was|be|been|had|with} great {opportunity|pleasure to|honour to|honor to}`, 'great', 'a great', 'It was [great|a great] opportunity to learn.'],
  [`{am|be|is} {fast|quick|hard|team|good|great} {learner|listener|player|worker|communicator}`, '(fast|quick|hard|team|good|great)', 'a $1', 'I am [fast|a fast] learner.'],
  [`{am|be|was|is} {good|great|perfect|strong|suitable} {candidate|fit|match} {for|to}`, '(good|great|perfect|strong|suitable)', 'a $1', 'I am [good|a good] fit for it.'],
  [`{have|has} {strong|keen} {interest|passion|desire|background|work ethic} {for|in|of|to}`, '(strong|keen)', 'a $1', 'I have [strong|a strong] interest in it.'],
  [`i {have|had|gained|learned|got} lot of`, 'lot', 'a lot', 'I have [lot|a lot] of patience.'],
  ['{at|in} same {company|day|place|team|time|way}', 'same', 'the same', 'I did both at [same|the same] time.'],
  ['as result {i|of|the|we}', 'as result', 'as a result', '[As result|As a result] we won.'],
  ['{a|an} [good|great|helpful|new|nice|useful|valuable] {advice|information} {about|for|from|me|on|that|to|;}', '(?:a|an) (good|great|helpful|new|nice|useful|valuable|advice|information)', '$1', 'She gave me [a useful|useful] advice about it.'],
  ['{do|did|made|make} a {good|great} {progress|research} {;|at|in|of|on|with}', 'a (good|great)', '$1', 'I made [a good|good] progress in May.'],
  ['looking for a work {;|as|at|in|near|with}', 'a work', 'work', 'I am looking for [a work|work] in the town.'],
  // Order of words
  [`{ask|know|tell me|wonder|inform me|see} [about] {how|what|when|where|which|whether|why} {can|could|did|do|does|should|will|would} {he|i|it|she|they|we|you}`, '(can|could|should|will|would) (he|i|it|she|they|we|you)|(?:did|do|does) (he|i|it|she|they|we|you)', '$2 $1$3', 'I would like to know when [will you|you will] choose.'],
  [`{know|tell me|wonder|inform me} {how|when|where|why} {are|is|was|were} {the|your} {decision|interview|job|meeting|next {step|stage}|position|process|result|training|start} `, '(are|is|was|were) ((?:the|your) (?:next )?\\w+)', '$2 $1', 'I wonder when [is the meeting|the meeting is] now.'],
  ['{know|tell me|wonder|inform me} what {are|is|was|were} {my|our|the|your} ..3 ;', '(are|is|was|were) ([^]+)$', '$2 $1', 'Please tell me what [is the plan|the plan is].'],
  [`{know|wonder|tell me} when will {a|my|the|your} ..2 {be|take|happen|start}`, 'will (.+) (be|take|happen|start)', '$1 will $2', 'I wonder when [will the result be|the result will be] known.'],

  // Time
  [`yesterday i {@verb|talk|visit|meet}`, '(\\w+)$', '{past}', 'Yesterday I [speak|spoke] to the crew.'],
  [`i {speak|meet|visit|attend|receive|submit|apply} ..3 ${pastTime}`, 'speak|meet|visit|attend|receive|submit|apply', '{past}', 'I [meet|met] the crew last week.'],
]

/** Wrong nearly always, or with more than one way to mend them. */
// prettier-ignore
export const likelyGrammar: readonly Slip[] = [
  [`i am [currently|now|still] {doing|employing|living|studying|training|volunteering|working} [as|at|for|here|in|this|with|the] ..4 since {<num>|<date>|a|last|many|more|several|the}`, 'am( currently| now| still|) (\\w+ing)', 'have$1 been $2', 'I [am working|have been working] here since 2019.'],
  [`i am {a|an|the} ..3 since {<num>|last|many|several}`, 'am', 'have been', 'I [am|have been] a driver since 2012.'],
  ['i {live|work} [as|at|for|here|in|this|with] ..4 since {<date>|last|my|the|<num> !{days|months|weeks|years}}', '(live|work)', 'have {done}', 'I [work|have worked] here since 2019.'],
  [`{since|from} {a|many|several|some} {few|long|month|months|time|week|weeks|year|years} !ago`, '(?:since|from)', 'for', 'I live here [since|for] many years.'],
  [`i have {met|sent|applied|spoken|written|called|seen|visited|attended|received|submitted|graduated|started|finished} ..4 ${pastTime}`, 'have (\\w+)', '{past}', 'I [have met|met] the crew last week.'],
  ['^ if {i|they|we} will {be|get|have|join|receive}', 'will (be|get|have|join|receive)', '$1', 'If I [will get|get] it, I can move.'],
  ['{^ if|but if|and if|that if} {i|they|we} would have {been|had|known|got|had|seen}', 'would have', 'had', 'If I [would have|had] known, I would have called.'],
  ['would be {glad|grateful|happy|pleased|thankful} if you will', 'will', 'would|could', 'I would be glad if you [will|would] call.'],
  [`${start} {my|our|the|these|those|your} {${plurals}} is`, 'is$', 'are', 'My papers [is|are] in the post.'],
  [`${start} {my|our|the|these|those|your} {${plurals}} was`, 'was$', 'were', 'My papers [was|were] in the post.'],
  [`^ {my|our|the|these|those|your} {${plurals}} {comes|fits|has|includes|makes|matches|meets|needs|requires|seems|shows|suits}`, '(\\w+)$', '{base}', 'My skills [includes|include] welding.'],
  [`{^|because|but|if|that} {my|our|that|the|this|your} {current|former|last|new|old|previous|present} {${singulars}} {have|do not}`, 'have|do not', 'has|does not', 'My former manager [have|has] agreed.'],
  [`{^|because|but|if|that} {my|that|the|this|your} [biggest|first|main|next|only|strong] {${singulars}} {are|have|were|include|need|require|seem|make|give|offer|say}`, '(are|have|were|include|need|require|seem|make|give|offer|say)$', '{s}', 'The position [require|requires] a licence.'],
  ['interested to {apply|become|contribute|join|work} ', 'to (apply|become|contribute|join|work)', 'in {ing}', 'I am interested [to join|in joining] the crew.'],
  [`{experience|experienced} {on} {customer|stock|sales|retail|payroll|accounting|care}`, 'on', 'in', 'I have experience [on|in] stock control.'],
  [`{work|worked|working} as ${trade} {;|at|during|for|from|in|on|since|until|with}`, '(?<=as )(\\w+)', 'a $1', 'I worked as [nurse|a nurse] in a clinic.'],
  [`{i am|i was|am|was} {licensed|qualified|certified|trained|registered|skilled|professional} ${trade} `, '(licensed|qualified|certified|trained|registered|skilled|professional)', 'a $1', 'I am [trained|a trained] nurse.'],
  ['{i work|works|worked|working|work} {hardly} {;|and|every|for|in|to}', 'hardly', 'hard', 'I worked [hardly|hard] in the shop.'],
  [`{work|worked|works|went|go|speak|cook} [very|really] good {;|and|in|under|together|with}`, 'good', 'well', 'It went very [good|well] in the end.'],
  [`{did|do|done|doing} {a|the|some|any|many} {mistake|mistakes|decision|effort|phone call}`, 'did|do|done|doing', 'made|make|making', 'I [did|made] a mistake.'],
  [`{many|several|those|three|two} {${persons.map((word) => `${word}'s`).join('|')}} {are|at|in|of|on|to|were|who|with|;}`, "(\\w+)'s", '$1s', "I met several [nurse's|nurses] on the ward."],
  [`all the {${persons.map((word) => `${word}'s`).join('|')}} {are|at|in|of|on|to|were|who|with|;}`, "(\\w+)'s", '$1s', "I met all the [nurse's|nurses] on the ward."],
  ['{am|be|is} much {excited|grateful|happy|interested|keen|pleased}', 'much', 'very', 'I am [much|very] interested in it.'],
  [`{of|with|helping|to|teach|teaching} childrens`, 'childrens', 'children', 'I worked with [childrens|children] in May.'],
  ['{my|our|the|your} {companys|hospitals|hotels|schools} {culture|mission|needs|reputation|success|team|values|website}', '(company|hospital|hotel|school)s', "$1's", "I share the [companys|company's] values."],
  ['{i|and} assisted {at|to} {a|an|the} ..2 {class|conference|course|fair|lecture|meeting|seminar|workshop}', 'assisted (?:at|to)', 'attended', 'I [assisted at|attended] a course.'],
  ['pleasure to know you', 'know', 'meet', 'It was a pleasure to [know|meet] you.'],
  ['^ i {am|have|hold} ..7 and has {@verbed|@verbdone|a|an|experience}', 'has', 'have', 'I hold a degree and [has|have] worked as a clerk.'],
  ['^ is {a pleasure|important|necessary|not|very} {for|important|possible|to}', 'is', 'it is', '[Is|It is] very important to me.'],
  ['{in|on the} {weekends|the weekends}', 'in', 'at|on', 'I can work [in|at] weekends.'],
  [`of the last ${weekday} !of`, 'the last', 'last', 'Thank you for the interview of [the last|last] Monday.'],
  [`{considered|i applied|i apply|am applying|interview|interested|like to apply} {about|for|in} <role> ${job}`, '(?<=(?:about|for|in) )(\\w+)', 'the $1', 'I applied for [night|the night] porter position.'],
  ['{have|hold} [clean|full|valid] {bachelor degree|degree|diploma|driving licence|driving license|driver license|phd|work permit} {;|and|from|in|of}', '(?<=(?:have|hold) )(\\w+)', 'a $1', 'I have [degree|a degree] in law.'],
  ['^ in {annex|attach|attachment} {i|you}', 'in (?:annex|attach|attachment)', 'attached', '[In attachment|Attached] you will find my form.'],
  ['in this moment', 'in this', 'at the', '[In this|At the] moment I live in Leeds.'],
  [`{saw|read|found|seen|applied} ..5 in {internet|the internet|your website|your web page|your page|linkedin}`, 'in(?= (?:the )?(?:internet|your|linkedin))', 'on', 'I saw the post [in|on] your website.'],
  [`{born} at <name>`, 'at', 'in', 'I was born [at|in] Leeds.'],
  [`{available|begin|come|free|start} at <num> ${months}`, 'at', 'on', 'I can start [at|on] 3 June.'],
  ['{because of|the reason of|reason of} my {call|email|letter|writing}', 'reason of', 'reason for', 'The [reason of|reason for] my letter is the post.'],
  ['{be|am} a {helpful|useful|able|available|happy} to', 'a (\\w+)(?= to)', '$1', 'I can be [a useful|useful] to you.'],
  [`{for|in} position {of|as}`, 'position', 'the position', 'I apply for [position|the position] of cook.']
]
