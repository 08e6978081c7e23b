import type {Slip} from '../../src/kit.js'

/** What somebody has, in the singular or the plural, and no adjective: neither "you're" nor "it's" can stand before it. */
const belongings =
  'advert|advertisement|advice|answer|answers|application|approach|aims|attention|background|bosses|brand|business|calendar|clients|colleague|colleagues|commitment|company|concerns|consideration|culture|customers|decision|department|details|drivers|effort|efforts|email|emails|employees|experience|expertise|facilities|factory|feedback|firm|future|goals|growth|guests|guidance|help|history|hospital|hotel|hospitality|ideas|insight|insights|interest|interview|job|kindness|kitchen|knowledge|leadership|letter|library|location|members|menu|message|mission|name|needs|notes|notice|offer|offers|office|offices|opinion|organization|owner|patience|patients|people|plans|policy|portfolio|position|posting|practice|products|profile|programme|program|project|projects|quality|questions|record|reply|reputation|residents|response|restaurant|role|rota|school|schools|service|services|shop|site|size|skills|software|staff|standards|store|strengths|students|success|suggestion|suggestions|support|system|teachers|team|teams|thoughts|time|understanding|users|vacancy|values|views|visitors|ward|warehouse|warmth|website|words|work|workers|workshop'

/** Adjectives that stand before belongings. */
const qualities =
  'busy|careful|close|current|excellent|friendly|generous|good|great|helpful|kind|latest|long|new|other|own|precious|prompt|recent|strong|useful|valuable|valued|whole|wonderful|young'

const own = `{${belongings}|{${qualities}} {${belongings}}|training {plan|program|programme|scheme|team}}`

/** Words after which a clause begins. */
const clause =
  '{^|because|believe|but|feel|hope|hoping|if|know|said|say|see|so|sure|that|think|though|understand|when|whether}'

const prepositions = 'about|at|by|during|for|from|in|into|of|on|through|to|with'

const comparatives =
  'better|bigger|busier|calmer|cheaper|cleaner|closer|easier|faster|fewer|fuller|greater|happier|harder|heavier|higher|larger|later|lesser|lighter|longer|lower|nearer|newer|older|quicker|quieter|richer|safer|shorter|simpler|slower|smaller|smoother|sooner|stronger|tougher|warmer|wider|worse|younger'

/** No reading of the words is right, and there is one way to mend them. */
// prettier-ignore
export const certainConfusions: readonly Slip[] = [
  // Your, you're
  [`you are {${belongings}|earliest}`, "you'?re", 'your', "I read [you're|your] email twice."],
  [`you are {${qualities}} {${belongings}}`, "you'?re", 'your', "Thank you for [you're|your] kind words."],
  ['{and|because|but|hear|heard|hope|if|know|that|think|understand|^} your {able to|going to|interested in|looking for}', 'your', "you're", "I know [your|you're] looking for a cook."],
  ['{^|and|because|but|hope|if|know|that|think} your {a|an|the}', 'your', "you're", "[Your|You're] the ones who know the trade."],
  ['your welcome to {ask|call|contact|email|ring|use}', 'your', "you're", "[Your|You're] welcome to call me."],
  [`${clause} your {doing|having} {a|an|well|great}`, 'your', "you're", "I hope [your|you're] having a good week."],
  [`{hope|hoping} your [both|all|keeping|very] {happy|healthy|ok|okay|well} {;|and|after|in|on|today}`, 'your', "you're", "I hope [your|you're] well and rested."],
  [`{if|when} your {available|free|interested|ready} {;|and|at|for|in|next|on|this|to}`, 'your', "you're", "Please call when [your|you're] free on Monday."],
  // Its, it's
  ['it is own', "it's", 'its', "The hotel has [it's|its] own laundry."],
  [`{${prepositions}|admire|admired|and|because of|despite|due to|enjoy|expanding|has|improve|like|liked|love|value} it is ${own}`, "it's", 'its', "I like the hotel because of [it's|its] location."],
  ['its {been|not for me}', 'its', "it's", "[Its|It's] been a good week."],
  ['{^|and|but|know|that|think} its {a|always the|an|going to|the}', 'its', "it's", "I think [its|it's] a good plan."],
  [`${clause} its {clear|difficult|easy|essential|fair|good|great|hard|helpful|important|necessary|nice|ok|okay|possible|rare|too early|too late|true} {for|if|that|to|when}`, 'its', "it's", "I know [its|it's] hard to choose."],
  // Their, there, they're
  ['their {are|is|was|were} {a|an|any|many|much|no|not|one|some|still|three|two}', 'their', 'there', 'I hope [their|there] is a place.'],
  [`{about|by|during|for|from|in|into|of|on|through|with} there ${own} !{is|are}`, 'there', 'their', 'I like the pride of [there|their] staff.'],
  [`{admire|appreciate|enjoy|enjoyed|explain|explained|gave|hear|hearing|like|liked|meet|met|offer|see|seeing|share|shared|show|showed|value} there ${own}`, 'there', 'their', 'I enjoyed hearing [there|their] views.'],
  [`${clause} {there|their} {going to|interested in|looking for}`, 'there|their', "they're", "I know that [their|they're] looking for a cook."],
  ['they are {are|is|was|were}', "they're", 'there', "[They're|There] are three points to add."],
  [`{${prepositions}} they are ${own}`, "they're", 'their', "I was glad of [they're|their] help."],
  // Then, than
  ['rather then', 'then', 'than', 'I prefer nights rather [then|than] days.'],
  ['{no|other|sooner} {less|later|other|sooner} then', 'then', 'than', 'I will call no later [then|than] Friday.'],
  ['{anything|everyone|no one|nothing|nobody|someone|something} other then', 'then', 'than', 'I want nothing other [then|than] a trial.'],
  ['more then {<num>|a|any|enough|ever|glad|happy|just|ready|welcome|willing}', 'then', 'than', 'I would be more [then|than] happy to help.'],
  ['{fewer|less|longer|later} then <num>', 'then', 'than', 'It takes less [then|than] two hours.'],
  [`{${comparatives}} then {any|anyone|anything|average|ever|expected|i expected|i had|i thought|it was|last|mine|most|my|others|planned|that|the last|the old|the one|the other|usual}`, 'then', 'than', 'It went better [then|than] expected.'],
  ['{more|less} {experience|patience|practice|time|training|work} then {any|anyone|ever|expected|i expected|most|others|usual}', 'then', 'than', 'I have more patience [then|than] most.'],
  ['{and|back|by|since|until} than {i|it|the|they|we|you}', 'than', 'then', 'I trained, and [than|then] I moved.'],
  // Of, have
  ['{could|should|would} [not] of !course', 'of', 'have', 'I would [of|have] written sooner.'],
  ['{might|must} [not] of {been|done|gone|got|had|made|missed|seen|sent|written}', 'of', 'have', 'It must [of|have] been the rain.'],
  // To, too, two
  ['{able|eager|glad|happy|hope|keen|like|love|ready|want|wanted|willing|wish} too @any-verb', 'too', 'to', 'I would love [too|to] work on the quay.'],
  ['{forward|used} too', 'too', 'to', 'I look forward [too|to] hearing from you.'],
  ['{are|far|is|not|was|were} to {busy|cold|early|expensive|hard|hot|late|loud|many|much|noisy|shy|small|soon|strict|tired}', 'to', 'too', 'It is not [to|too] late for me.'],
  // Who's, whose
  [`who is ${own} {i|is|was|we|you|has|had|have}`, "who's", 'whose', "The chef [who's|whose] kitchen I saw was kind."],
  ['whose {been|going to|interested in|looking for}', 'whose', "who's", "I met a baker [whose|who's] been with you for years."],
  // Lose, loose; accept, except; affect, effect; advice, advise
  ['{cannot|could|might|never|not|or|to|will|would} loose {a|any|contact|face|heart|hope|interest|it|money|my|our|patience|sight|the|this|time|touch|track|you|your}', 'loose', 'lose', 'I would not like to [loose|lose] touch.'],
  ['{glad|happy|pleased|please|to|will} except {a|an|any|my apologies|my thanks|the|this|your}', 'except', 'accept', 'I am glad to [except|accept] the offer.'],
  ['{a|an|any|big|bad|deep|good|great|huge|lasting|little|major|no|positive|real|some|strong|the} affect {of|on|upon}', 'affect', 'effect', 'It had a great [affect|effect] on me.'],
  ['{might|not|will|would} effect {a|any|her|his|how|it|me|my|our|the date|the {hours|outcome|quality|result|rota|start}|their|us|you|your}', 'effect', 'affect', 'It will not [effect|affect] my start.'],
  ['{has|have|had|did} {not|never|also|only} {effected|effect} {me|my|our|us|you|your}', '(effect)(ed|)', 'affect$2', 'It has not [effected|affected] my work.'],
  ['{glad|grateful|please|to|will|would} [kindly] advice {if|me|of|on|regarding|that|us|what|when|whether|you|your}', 'advice', 'advise', 'Please [advice|advise] me what to bring.'],
  ['advice {me|us} {about|how|if|of|on|what|when|whether}', 'advice', 'advise', 'Kindly [advice|advise] us when to come.'],
  ['{any|bit of|for|further|good|great|helpful|kind|my|of|piece of|some|sound|the|useful|your} advise {about|and|for|from|has|helped|i|in|is|on|regarding|that|was|which|you|;}', 'advise', 'advice', 'Thank you for your [advise|advice] on parking.'],
  ['{gladly|i|we} except {the|this|your}', 'except', 'accept', 'I [except|accept] your decision.'],
  ['{back|came|come|forward|go|listened|next|sent|speak|spoke|talk|talked|went|write|wrote|written} too {her|him|it|me|my|the|them|us|work|you|your}', 'too', 'to', 'I wrote [too|to] you in May.'],
  ['{about|for|last|of|over|past|these} to {days|months|weeks|years}', 'to', 'two', 'I cooked there for [to|two] years.'],
  ['{forward|glad|happy|hope|hoping|like|love|want|wish} too here', 'too here', 'to hear', 'I hope [too here|to hear] from you.'],
  ['{am|been|is|was|were} wandering {about|how|if|what|when|whether|who}', 'wandering', 'wondering', 'I was [wandering|wondering] if you have news.'],
  ['{if|know|that|think} theirs {a|an|another|any|no|some|still}', 'theirs', "there's", "Please tell me if [theirs|there's] any work."],
  ['{am|be|feel|get|really|so|very|was} exited {;|about|after|when|and|at|by|for|that|to}', 'exited', 'excited', 'I am so [exited|excited] to start.'],
  ['{can|could|easily|must|quickly|to|will} adept {my|our|quickly|to|well}', 'adept', 'adapt', 'I can [adept|adapt] to any shift.'],
  ['{am|be|is|very} adapt {at|in|with}', 'adapt', 'adept', 'I am [adapt|adept] at sums.'],
  ['{know|mind|see|understand|exactly|is|matter|remember} were {i|it is|the|they|we|you|your}', 'were', 'where', 'I do not mind [were|where] I start.'],
  [`${clause} your {also|just|not|really|still} {@any-verbing|a|able|going|in|interested|looking|the}`, 'your', "you're", "Please call if [your|you're] still looking."],
  ['{i|it|that|they|we|you} will of {been|@verbed|@verbdone}', 'of', 'have', 'You will [of|have] seen my letter.'],
  ['more then {i|they|we|you} {@verbed|ever|need|know|think|can|could|do|did|had}', 'then', 'than', 'It was more [then|than] you asked.'],
  ['{ask|asked|know|sure|wonder} who is {fault|job|name|number|turn}', "who's", 'whose', "I know [who's|whose] number to call."],
  ['{there|their} and back', 'their', 'there', 'It is an hour [their|there] and back.'],
  // You, your, you're
  ['{admire|answered|at|by|during|from|into|join|joining|meet|met|of|received|through|visited|with} you are', "you'?re", 'your', "I met [you're|your] crew."],
  ['{hear from|hearing from|meet|meeting|met|see|seeing|thank|thanking} your {;|again|and|at|for|in|last|on|soon|this|yesterday}', 'your', 'you', 'It was good to meet [your|you] on Monday.'],
  ['{people|questions|there|they|who|you} we are', "we're", 'were', "They [we're|were] kind to me."],
  // Nouns and verbs
  ['witch {are|can|has|have|i|is|shows|suits|was|we|will|would|you}', 'witch', 'which', 'I attach my form, [witch|which] is new.'],
  ['to right {a|back|down|to|you}', 'right', 'write', 'I was told to [right|write] to you.'],
  ['strait {after|away|from|on}', 'strait', 'straight', 'I can start [strait|straight] away.'],
  ['allot {of|more}', 'allot', 'a lot', 'I learned [allot|a lot] of it here.'],
  ['vary {busy|clear|excited|friendly|good|grateful|happy|helpful|interested|keen|kind|much|nice|pleased|well}', 'vary', 'very', 'The crew was [vary|very] kind.'],
  ['{look|looks|seem|seems|sound|sounds} prefect', 'prefect', 'perfect', 'The job sounds [prefect|perfect] for me.'],
  ['{a|future|in|my|new|nursing|professional|teaching|your} carrier {;|and|as|began|change|goal|goals|has|in|path|started|with}', 'carrier', 'career', 'My [carrier|career] began in 2012.'],
  ['{available|free|open|start|starting|work} form {<day>|<num>|april|august|december|february|home|january|july|june|march|may|november|october|september|the}', 'form', 'from', 'I am free [form|from] Monday.'],
  ['{could|gladly|not|to|will|would} except {a|an|any|it|that|the|this|your}', 'except', 'accept', 'I would [except|accept] a lower grade.'],
  ['{been|has|have|i|was|we} excepted {a|an|as|by|for|the|to|your}', 'excepted', 'accepted', 'I [excepted|accepted] a post in Leeds.'],
  ['{by|from|of|with} to {different|more|new|old|other|previous}', 'to', 'two', 'I bring letters from [to|two] previous firms.'],
  ['{can|cannot|could|could not|did not} here {any|him|it|the|them|you}', 'here', 'hear', 'I could not [here|hear] the bell.'],
  ['compliment {my|their} {abilities|background|degree|experience|knowledge|profile|qualifications|skill set|skills|strengths|studies|training}', 'compliment', 'complement', 'It would [compliment|complement] my studies.'],
  ['whether {conditions|forecast|permitting}', 'whether', 'weather', 'We work in all [whether|weather] conditions.'],
  ['peruse {a|my|this} [..1] {career|course|degree|dream|goal|goals|job|training}', 'peruse', 'pursue', 'I want to [peruse|pursue] a career in care.'],
  ['{a|the} lose {agreement|arrangement|bolt|bolts|cable|end|ends|fit|part|parts|plan|screw|screws|tie}', 'lose', 'loose', 'I tied up the [lose|loose] ends.'],
  ['loosing {a|hope|interest|it|money|my|our|sight|the|time|touch|track|your}', 'loosing', 'losing', 'I do not mind [loosing|losing] a day.'],
  ['{await|awaiting|forward to|for|receive} {a|your} [early|kind|positive|prompt|quick|speedy] replay', 'replay', 'reply', 'I await your [replay|reply].'],
  ['{will|would|to|please} replay {me|soon|to {me|my|this|you|your}}', 'replay', 'reply', 'Please [replay|reply] to my letter.'],
  ['{had|has|have} past {a|all|an|it|my|the|this|your}', 'past', 'passed', 'I have [past|passed] my test.'],
  ['{am|are|arrived|be|been|get|go|got|is|live|lived|meet|met|stay|stayed|train|trained|was|went|were|work|worked} their {;|and|as|at|by|for|from|in|on|since|until|when|with}', 'their', 'there', 'I worked [their|there] for six summers.'],
  ['there for {i|we}', 'there for', 'therefore', '[There for|Therefore] I can move in May.'],
  ['{am|be|felt|get|got|never|was} board {;|and|at|by|in|of|with}', 'board', 'bored', 'I was [board|bored] in my old post.'],
  ['principle of {a|my|our|the|your} {academy|college|school}', 'principle', 'principal', 'The [principle|principal] of the school knows me.'],
  ['{college|deputy|school|vice} principle', 'principle', 'principal', 'The school [principle|principal] knows me.'],
  ['{can|could|may|might|must|not|should|to|will|would} chose', 'chose', 'choose', 'You may [chose|choose] the day.'],
  ['i though {about|i|it|of|that|the|we|you|your}', 'though', 'thought', 'I [though|thought] that it went well.'],
  ['even thought {i|if|it|my|the|we|you}', 'thought', 'though', 'I came even [thought|though] it rained.'],
  ['{go|going|gone|look|looked|ran|read|run|walked|went} though {a|all|it|my|the|your}', 'though', 'through', 'I went [though|through] the list.'],
  ['quit {a bit|a few|a lot|excited|good|happy|interested|keen|long|often|sure|well}', 'quit', 'quite', 'I am [quit|quite] sure of it.'],
  ['an {for|i|my|the|to|we|you|your} !beam', 'an', 'and', 'I called [an|and] I wrote.'],
  ['{and|please|to|will} sing {a|my|the|your} {agreement|contract|form|lease|letter|offer}', 'sing', 'sign', 'I will [sing|sign] the contract in May.'],
  ['{appreciate|thank you for|thanks for} your patients', 'patients', 'patience', 'Thank you for your [patients|patience].'],
  ['patience {are|were|who}', 'patience', 'patients', 'The [patience|patients] were kind.'],
  ['{can|could|to|will|would} sale {a|my|our|the|your}', 'sale', 'sell', 'I can [sale|sell] the goods.'],
  ['for sell', 'sell', 'sale', 'The shop is for [sell|sale].'],
  ['{to|will} device {a|an|the}', 'device', 'devise', 'I had to [device|devise] a rota.'],
  ['{firm|my|strong} believe {;|in|is|that}', 'believe', 'belief', 'It is my [believe|belief] that it helps.'],
  // One word or two
  ['{her|him|it|my|your} self', '(her|him|it|my|your) self', '$1self', 'I did it [my self|myself].'],
  ['them selves', 'them selves', 'themselves', 'They did it [them selves|themselves].'],
  ['{any|every|some} {body|thing|where} {can|has|i|in|is|that|was|who|will|you}', '(any|every|some) (body|thing|where)', '$1$2', '[Every thing|Everything] was in order.'],
  ['every one {at|else|has|i|in|on|was}', 'every one', 'everyone', '[Every one|Everyone] was kind.'],
  ['with out {a|any|his|my|the|your}', 'with out', 'without', 'I did it [with out|without] a break.'],
  ['in the mean {time|while}', 'mean (time|while)', 'mean$1', 'I rest in the [mean time|meantime].'],
  ['through out {my|our|the|this|your}', 'through out', 'throughout', 'I worked [through out|throughout] the year.'],
  ['{get|getting|got} a long with', 'a long', 'along', 'I got [a long|along] with all.'],
  ['{friday|in the|monday|saturday|sunday|this|thursday|tuesday|wednesday} after noon', 'after noon', 'afternoon', 'We met in the [after noon|afternoon].'],
  ['^ further more', 'further more', 'furthermore', '[Further more|Furthermore] I can drive.'],
  ['^ how ever {i|it|the|we|you}', 'how ever', 'however', '[How ever|However] I can drive.'],
  ['^ some times {i|it|the|we}', 'some times', 'sometimes', '[Some times|Sometimes] I drive.'],
  ['{is|not|was} to long {;|and|at|for a}', 'to', 'too', 'The day was not [to|too] long.'],
  // Hear, here; know, no, now, new
  ['{forward|glad|happy|hope|hoping|like|love|nice|pleased|sorry|want|wish} to here', 'here', 'hear', 'I hope to [here|hear] from you.'],
  ['{did|have|not|to|will|would} here {anything|back|from|more|that|your}', 'here', 'hear', 'I did not [here|hear] back.'],
  ['{hear|heard|hearing} form {him|me|my|someone|the|them|you|your}', 'form', 'from', 'I hope to hear [form|from] you.'],
  ['let me {no|now} {about|as|by|how|if|of|soon|that|the|what|when|whether|which|who|your}', 'no|now', 'know', 'Please let me [now|know] if it suits you.'],
  ['{did|do|does|to|will|would} not {no|now} {about|anyone|how|if|that|the|what|when|where|whether|which|who|why|your}', 'no|now', 'know', 'I do not [now|know] when you will choose.'],
  ['{^|and|because|but|that|you} i no {about|how|it|many|my|that|the|this|what|where|you|your}', 'no', 'know', 'I [no|know] the area well.'],
  ['{^|already|and|because|but|that} i new {about|how|it|many|nothing|of|straight|that|the|this|what|where|you|at once}', 'new', 'knew', 'I [new|knew] at once that it suits me.'],
  // Where, were; weather, whether
  ['{area|building|city|clinic|company|department|firm|hospital|hotel|kitchen|office|place|restaurant|school|shop|site|town|university|village|ward} were {i|we|you|they} ', 'were', 'where', 'The shop [were|where] I trained has closed.'],
  ['{^|and|met|that|they|we|you|people|staff|colleagues|questions} where {all|also|both|friendly|good|great|helpful|kind|most|patient|so|very|welcoming}', 'where', 'were', 'We [where|were] all tired.'],
  ['{ask|asking|enquire|inquire|learn|discuss|check|clear|decide|decided|doubt|find out|know|matter|not|on|question|see|sure|tell me|to|unsure|wonder|wondering} weather {a decision|any|he|i|it is|my|or not|she|the|there|they|this|to|we|you|your}', 'weather', 'whether', 'I wonder [weather|whether] you have chosen.'],
  // Passed, past
  ['{for|in|over|within|during} the passed {couple|decade|few|<num>|month|months|several|three|two|week|weeks|year|years}', 'passed', 'past', 'I worked nights in the [passed|past] year.'],
  [`{days|months|time|weeks|year|years} {has|have} [already|now] past`, 'past', 'passed', 'Two weeks have [past|passed] since we met.'],
  // Lead, led
  ['{had|has|have} [also|already|often] lead {a|many|my|our|several|the|this} ', 'lead', 'led', 'I have [lead|led] a crew of six.'],
  ['{has|have|had|was|were} {been lead|lead} {by|through|to}', 'lead', 'led', 'I was [lead|led] through the yard.'],
  // Role, roll
  ['{appl*|considered|interview*} ..2 for {a|the|this|your} ..3 roll', 'roll', 'role', 'I applied for the [roll|role] of cook.'],
  ['{key|leading|important|new|current|previous|management|senior|leadership|customer-facing|my|your} roll {as|at|in|with|within|you}', 'roll', 'role', 'I enjoy my [roll|role] at the depot.'],
  ['roll of {a|an|<role>|assistant|manager|head|lead|senior|junior}', 'roll', 'role', 'The [roll|role] of assistant would suit me.'],
  [`{excited about|interest in|interested in|suited to|suitable for|fit for} {a|the|this|your} ..2 roll !{call|out}`, 'roll', 'role', 'I am interested in the [roll|role] of cook.'],
  ['the roll {and the {company|firm|team}|that you|you {advertised|described|offer|posted}}', 'roll', 'role', 'The [roll|role] you described suits me.'],
  // Manger, manager
  ['{account|area|assistant|branch|bar|duty|floor|general|hiring|hr|kitchen|line|night|office|operations|product|production|project|recruiting|recruitment|restaurant|sales|senior|shift|shop|site|store|team|ward|warehouse} {manger|mangers}', 'manger', 'manager', 'I wrote to the hiring [manger|manager] in May.'],
  ['{former|last|my|our|previous|your} manger', 'manger', 'manager', 'My [manger|manager] can be asked.'],
  // Compliment, complement
  ['{earned|got|many|receive|received|several} complements', 'complements', 'compliments', 'The pies won many [complements|compliments].'],
  ['{bag|end|lot|lots|plenty|shower} of complements', 'complements', 'compliments', 'The pies had no end of [complements|compliments].'],
  ['{experience|qualifications|skills|strengths|background} ..3 {compliment|compliments} {each other|my|the|those|what|your}', 'compliment(s?)', 'complement$1', 'My skills would [compliment|complement] those of the crew.'],
  ['{would|will} {nicely|perfectly|well} compliment', 'compliment', 'complement', 'My skills will nicely [compliment|complement] yours.'],
  ['{your|kind|nice|lovely|a|the} complement {about|on my|on the way}', 'complement', 'compliment', 'I was glad of your [complement|compliment] on my pies.'],
  // Principal, principle
  ['principal of {equal|fair|good|honest|safe|trust}', 'principal', 'principle', 'I share the [principal|principle] of equal pay.'],
  ['in principal {;|agree|and|but|i|that|to}', 'principal', 'principle', 'I agree in [principal|principle] to a trial.'],
  ['{my|the|your} principle {aim|carer|duties|duty|engineer|goal|interest|reason|responsibilities|responsibility|role|strength|task}', 'principle', 'principal', 'My [principle|principal] aim is to learn.'],
  ['{as|the} principle {buyer|carer|consultant|designer|dancer|engineer|investigator|teacher}', 'principle', 'principal', 'I work as [principle|principal] engineer.'],
  // Ensure, insure, assure
  ['{^|and|i|please|to|will|would|you} insure {a smooth|i am|it is|my application|no one|nothing|our|that|they|you|your}', 'insure', 'ensure', 'I want to [insure|ensure] that it goes well.'],
  ['{can|could|to|will|would} assure that', 'assure', 'ensure', 'I will [assure|ensure] that the files are safe.'],
  // Moral, morale
  ["{crew|office|staff|team|team's|staff's|worker|workers'} moral !{code|compass|duty|question|support|values}", 'moral', 'morale', 'The team [moral|morale] was high.'],
  ['{boost|boosted|good|high|improve|improved|lift|low|raise|raised} {moral|the moral of the {crew|staff|team}|staff moral|team moral} !{character|code|compass|duty|fibre|ground|question|standards|values}', 'moral', 'morale', 'We raised [moral|morale] in a hard year.'],
  // Form, from
  [`{away|heard|hear|hearing|learned|learnt|received|letter|email|message|reply|graduated} form {a|an|him|his|my|one|the|them|you|your|<name>}`, 'form', 'from', 'I heard [form|from] your office.'],
  ['{completed|filled|filled-in|signed|application} from {;|attached|and|is|as|back|on}', 'from', 'form', 'Please find the signed [from|form] attached.'],
  ['{thank you|thanks} form {the|your}', 'form', 'for', 'Thank you [form|for] the tour.'],
  // Through, threw; thorough
  ['{broke|come|came|gone|go|going|guided|heard|learned|learnt|talked|walk|walked|went} [me|us|you] {threw|thru}', 'threw|thru', 'through', 'You walked me [threw|through] the rota.'],
  ['{of|about} {the|this|your} ..2 threw {a|my|the|your}', 'threw', 'through', 'I heard of the post [threw|through] a friend.'],
  ['a through {check|clean|grounding|inspection|knowledge|review|search|training|understanding}', 'through', 'thorough', 'I have a [through|thorough] knowledge of the trade.'],
  // Quiet, quite
  ['quiet {a bit|a few|a long|clear|confident|different|excited|far|good|happy|impressed|interested|keen|often|pleased|ready|similar|soon|sure|well}', 'quiet', 'quite', 'I am [quiet|quite] keen to start.'],
  ['{be|keep|stay|very} quite {;|and|at|in|on}', 'quite', 'quiet', 'The ward is very [quite|quiet] at night.'],
  // Personnel, personal; council, counsel
  ['personal {department|file|files|management|manager|office|records} !{and}', 'personal', 'personnel', 'I worked in the [personal|personnel] department.'],
  ['{a|our|the|your} personnel {assistant|care|circumstances|data|details|development|experience|interest|letter|qualities|statement|matter|note|reason|reasons|touch}', 'personnel', 'personal', 'It is a [personnel|personal] matter.'],
  ['{city|county|district|local|parish|students|town|village|works} {counsel|counsels|consul}', 'counsel|consul', 'council', 'I sat on the town [counsel|council].'],
  // Precede, proceed; perspective, prospective
  ['{how|like|to|will|would} precede {;|as|further|to|with}', 'precede', 'proceed', 'I would like to [precede|proceed] with it.'],
  ['perspective {buyer|buyers|candidate|client|clients|customer|customers|employee|employees|employer|employers|parents|student|students|tenants}', 'perspective', 'prospective', 'I enjoy meeting [perspective|prospective] clients.'],
  ['{a|different|fresh|new|my|our|your|useful} prospective {;|about|and|of|on|that|to}', 'prospective', 'perspective', 'It gave me a new [prospective|perspective] on care.'],
  // Forth, fourth
  ['back and fourth', 'fourth', 'forth', 'I went back and [fourth|forth] by bus.'],
  ['{brought|bring|come|put|puts|set|so} fourth {;|in|my|the|a|an|by}', 'fourth', 'forth', 'I met the terms set [fourth|forth] in it.'],
  ['{my|our|the} forth {day|floor|interview|month|of|round|time|week|year}', 'forth', 'fourth', 'It is on the [forth|fourth] floor.'],
  // Averse, adverse; discreet, discrete; elicit, illicit; imminent, eminent
  ['{am|be|not|was} adverse to', 'adverse', 'averse', 'I am not [adverse|averse] to early starts.'],
  ['{averse} {conditions|effect|effects|impact|reaction|reactions|weather}', 'averse', 'adverse', 'We stop the crane in [averse|adverse] weather.'],
  ['{be|being|honest|very|am|was} [and|very] discrete {;|about|and|at|in|when|with}', 'discrete', 'discreet', 'I am [discrete|discreet] with files.'],
  ['{to} illicit {a|an|feedback|ideas|information|interest|some|the|views}', 'illicit', 'elicit', 'I know how to [illicit|elicit] feedback.'],
  // Course, coarse; desert, dessert; brake, break
  ['{a|my|of|one|short|the|this|training|your} coarse {;|about|as|for|i|in|of|on|that|was|with}', 'coarse', 'course', 'I took a [coarse|course] in first aid.'],
  ['{the|and|baked|bake|make|made|prepared|serve|served|their|my|our|your} deserts {;|and|at|for|in|of|on|were|with}', 'deserts', 'desserts', 'I made the [deserts|desserts] for the hotel.'],
  ['{a|coffee|lunch|tea|short|the|took} brake {;|after|and|at|before|between|for|from|in|of|with}', 'brake', 'break', 'I took a lunch [brake|break] with the crew.'],
  ['{break} {disc|discs|fluid|lining|linings|pad|pads}', 'break', 'brake', 'I changed the [break|brake] pads.'],
  // Stationary, stationery
  ['{buy|company|office|order|ordered|ordering|school|sell|sold|the} stationary {;|and|cupboard|each|for|from|in|item|items|order|orders|shop|shops|store|supplies}', 'stationary', 'stationery', 'I ordered the office [stationary|stationery] each month.'],
  // Formerly, formally
  ['{am|was|were|^} formally {a|an|at|employed by|known as|of|the|with}', 'formally', 'formerly', 'I was [formally|formerly] a baker.'],
  ['{to} formerly {accept|apply|confirm|decline|resign|thank|withdraw}', 'formerly', 'formally', 'I wish to [formerly|formally] accept it.'],
  // Site, sight, cite
  ['{building|construction|job|on|off|web|work} {sight|sights} !{of|is|was}', 'sight', 'site', 'I worked on a building [sight|site].'],
  ['{a|building|on|the|your} cite {manager|visit}', 'cite', 'site', 'I enjoyed the [cite|site] visit.'],
  ['{catch|caught|first|lose|lost|in} site {of|;}', 'site', 'sight', 'We never lost [site|sight] of the plan.'],
  // Pique, peak, peek
  ['{peaked|peeked} {her|his|my|our|their|your} {attention|curiosity|interest}', 'pe[ae]ked', 'piqued', 'The tour [peaked|piqued] my interest.'],
  ['{peak|peaks|peek|peeks} {her|his|my|our|their|your} {attention|curiosity|interest}', 'pe[ae]k(s?)', 'pique$1', 'It will [peak|pique] your interest.'],
  ['{a|quick} {peak|pique} at', 'peak|pique', 'peek', 'I took a quick [peak|peek] at the menu.'],
  // Rein, reign
  ['{handed|held|hold|take|taking|took} [me|over] the {reign|reigns} {;|and|as|at|for|from|in|of the {company|crew|department|kitchen|night|project|shift|shop|team}}', 'reign(s?)', 'rein$1', 'I took over the [reigns|reins] of the night shift.'],
  ['free {reign}', 'reign', 'rein', 'I was given free [reign|rein] in the bakery.'],
  // Faze, phase; bear, bare; heel, heal
  ['{is|are|am|be|not|never|was} phased by', 'phased', 'fazed', 'I am not [phased|fazed] by busy days.'],
  ['{not|never} phase me', 'phase', 'faze', 'Noise does not [phase|faze] me.'],
  ['bare {in mind|with me|with us}', 'bare', 'bear', 'Please [bare|bear] with me until Friday.'],
  // Definitely, customer, public, assess
  ['{i|would|will|is|am|most|you|it} defiantly {accept|agree|be|come|consider|enjoy|help|interested|like|love|take|the|want|work}', 'defiantly', 'definitely', 'I would [defiantly|definitely] come.'],
  ['{costumer|costumers} {care|experience|helpdesk|queries|relations|satisfaction|service|support|liked|who|with}', 'costumer', 'customer', 'I worked in [costumer|customer] service.'],
  ['{^ the|all|for|greet|greeted|help|helped|many|of|our|serve|served|serving|the|their|with|your} costumers', 'costumers', 'customers', 'I served the [costumers|customers] at the bar.'],
  ['pubic {affairs|health|house|relations|school|sector|service|services|speaking|transport}', 'pubic', 'public', 'I worked in [pubic|public] relations.'],
  ['{able to|can|could|help|how|i|to|will|would} {asses} {a|and|each|her|his|how|my|risk|risks|the|their|what|your}', 'asses', 'assess', 'I can [asses|assess] the damage.'],
  // Off, of
  ['{turned|turn|switch|switched|took|take|sent|signed|dropped|set} of {;|and|at|for|from|i|it|my|on|the|to|with|your}', 'of', 'off', 'I turned [of|off] the lights.'],
  ['{a lot|because|instead|kind|lack|member|one|out|part|range|some|sort|top|type|years} off {a|an|experience|her|his|my|our|the|their|these|this|those|your}', 'off', 'of', 'I was part [off|of] the crew.'],
  // Others
  ['{any|do you have|have} farther {details|information|news|questions|updates}', 'farther', 'further', 'I have [farther|further] questions.'],
]

/** Wrong nearly always, or with more than one way to mend them. */
// prettier-ignore
export const likelyConfusions: readonly Slip[] = [
  ['apart of {a|an|it|the|this|your}', 'apart', 'a part', 'I would be [apart|a part] of the crew.'],
  ['{do|help|helped|meet|open|see|train|use|used|visit|work|worked} ..3 everyday {;|and|at|for|from|in|of the {week|year}|on|since|to|with}', 'everyday', 'every day', 'I use it [everyday|every day].'],
  ['{it|she|there|they|we|you|i} maybe {able|better|easier|helpful|interested|of|possible|useful|willing}', 'maybe', 'may be', 'We [maybe|may be] able to meet.'],
  ['^ may be {i|it|the|there|they|we|you|your}', 'may be', 'maybe', '[May be|Maybe] we can meet.'],
  ['{am|are|have|has|i|is|was|we} all ready {a|applied|been|booked|done|got|had|have|know|made|met|sent|signed|spoke|spoken|told|written|wrote}', 'all ready', 'already', 'I have [all ready|already] sent it.'],
  ['{can|could|how|i|to|will|would} {log|login|logon} {in|into|on|to} {my|our|the|your} ', 'log(in|on)(?= )', 'log $1', 'I [login|log in] to the till.'],
  ['{able|can|could|cannot|how|not|will|would} [to] login', 'login', 'log in', 'I cannot [login|log in] at home.'],
  ['{can|could|help|helped|to|will|would} setup {a|an|and|all|each|my|our|several|the|this|two|your}', 'setup', 'set up', 'I helped to [setup|set up] the shop.'],
  ['{can|could|i|just|to|will|would} follow-up {by|in|next|on|regarding|soon|with|;}', 'follow-?up', 'follow up', 'I wanted to [follow-up|follow up] on it.'],
  ['{can|could|i|to|will|would} {backup|checkin|cleanup|pickup|signup} {all|for|guests|my|on|the|to|with|your}', '(back|clean|pick|sign|check)(in|up)', '$1 $2', 'I [pickup|pick up] the keys.'],
  ['rather ..3 then {@any-verb|@any-verbing|a|at|days|from|in|just|nights|on|the|to|weekends}', 'then', 'than', 'I would rather call [then|than] wait.'],
  [`{${comparatives}} then {a|the}`, 'then', 'than', 'It is larger [then|than] the old one.'],
  ['more ..2 then {any|anyone|i had|i thought|most|others|the last|the other|usual}', 'then', 'than', 'It was more useful [then|than] most.'],
  ['{different|differently} then', 'then', 'than|from', 'It is different [then|than] the rest.'],
  ['{how to|i|not|to|will|would} brake {a|into|my|off|the}', 'brake', 'break', 'I would not [brake|break] a promise.'],
  ['{as|i|you} {eluded|elude} to', 'elude(d?)', 'allude$1', 'You [eluded|alluded] to a second post.'],
  ['{of|the} heals {;|and|of}', 'heals', 'heels', 'I cut the [heals|heels] of the shoes.'],
  ['{all together|all-together} {i|it was|the|a}', 'all together', 'altogether', '[All together|Altogether] it was a good day.'],
  ['{job|work} moral', 'moral', 'morale', 'It lifts work [moral|morale].']
]

/** What looks like a confusion and is none. */
export const soundPhrases: readonly string[] = [
  'it is own up',
  'lead {actor|actors|engineer|pipes|role|time}'
]
