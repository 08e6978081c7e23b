/** Openings that say nothing. Widened by meaning from PF25 and the pages that the rule names. */
import {phrases} from '../../src/kit.js'

const message =
  '{communication|correspondence|e-mail|email|few lines|letter|line|mail|message|note|words}'

const time =
  '{day|easter|holiday|month|new year|season|spring|summer|time|week|weekend|long weekend|year}'

const nice =
  '{cracking|fine|fruitful|good|great|happy|lovely|nice|pleasant|relaxing|restful|smooth|splendid|super|wonderful}'

const sound =
  '{doing {fine|good|great|well}|fine|good health|happy|in {good|perfect|sound|the {best|pink}} [of] ..1 {health|spirits}|keeping {fine|safe|warm|well}|safe {and|sound}|thriving|well}'

/** A wish for health, and greetings: courtesy that some Englishes require. */
export const wishes = phrases([
  `{hope|hoping|hopes|trust|trusting|pray|praying|believe} [that] {my|the|this} [..1] [${message}] {finds|meets|reaches} {its|the right|you|your|yourself} {!{in {may|june}|on {monday}}}`,
  `may this ..1 ${message} {find|meet|reach} you`,
  `{assume|believe|expect|hope|hoping|pray|trust|trusting} [that] {you|you and ..4|you all|yourself} {are|have been|were} [all] [both] ${sound}`,
  `{hope|hoping|trust|trusting|expect} [that] {you|you all} are [all] {${sound}|having ..3 ${time}|enjoying {it|the|your ${time}|your day|your friday}|surviving|staying|going well|up to your eyes|not too busy|busy}`,
  `{hope|hoping|trust|trusting} [that] {you|your ..1} {had|have had|enjoyed|have|were|was|is} [a|your|the] [..2] ${nice} ..1 {break|day|start|${time}} [so far] {$|and|at|for|over|so}`,
  `{hope|trust} you {had|enjoyed|have} [a|your|the] [..1] {break|weekend|holiday|evening} $`,
  `{hope|hoping|trust|trusting} [that] {your|the|my} [new] {day|morning|month|new year|week|weekend|year} ..4 {good|great|fine|going|nice|off to|started|starting|relaxing|smoothly|well|wonderful}`,
  `{hope|trust|assume} [that] {all|everything|everybody|everyone|business|things|work|life} [..3] {all well|are not too|fine|going|good|great|is well|okay|treating you|well}`,
  `{hope|hopes|hoping|trust} [that] {all is|things are|everything is|everyone is|all} {fine|good|great|well}`,
  `{all|all is|everything|things} well {at your end|in the office|with you} ..3 {trust|hope}`,
  `hope life is treating`,
  `managed to get some rest`,
  `{compliments|greetings} {from {me|my}|of the {day|new year|season}|to you}`,
  `^ [a|a very|very|my|warm] {good wishes|good day|good afternoon|good evening|good morning|greetings|hello|warm {greetings|regards}|warmest|best regards|seasonal} {$|from me|how|i {hope|trust}|sir|to {all|everyone|you}|ma}`,
  `^ {happy {friday|monday|thursday|tuesday|wednesday}|good vibes|warm greetings|all good wishes|many greetings}`,
  `^ sending [you] {good vibes|warm|my}`,
  `^ [i|we|may i] {wish|wishing} you [and ..4] {all the best {$|and}|well {$|and|as}|a [..1] ${nice} [start ..2] {day|month|morning|start|week}}`,
  `^ [so|and|good morning|hello|good day|hi] [and] how {are {things {$|with}|you {$|doing|going|keeping|today}}|have {things been|you been}|is {everything|it going|life|work|your {day|week}}|has your|was your {night|week|weekend|holiday|day}|goes it}`,
  `^ {i wish|let me first|may i first|before {anything|all} ..5|first of all ..6} {greet|to greet|wish} you`,
  `{greet|greeting} you {$|and|in|with}`,
  `please accept my greetings`,
  `peace be {unto|upon|with}`,
  `{it has|it is} been {a while|some time|too long} since ..6 how`,
  `{keeping|staying|stay} {cool|dry|healthy|safe|warm} {and|in}`,
  `^ may your`,
  `asking after your`,
  `by the grace of god`
])

/** Saying that one writes, who is writing, and that the reader is busy. */
export const announcements = phrases(
  [
    `i am [just|only] [also] {contacting|e-mailing|emailing|sending|typing|writing} [to] you {$|a|an|another|this|today} [..3] {$|${message}} [now|today|this evening|so|for|of|in order|to {contact|follow|get in|reach|you|write}|you|because i want*|from|and]`,
    `i am {contacting|getting in touch with|writing [to]} you [today] {$|as {a job|an applicant|someone}|by {e-mail|email|this|way of|means}|from|in order to|via|with regard to a number|today $}`,
    `i am {just|only|simply} {contacting|dropping|e-mailing|getting in|reaching|sending|writing} [you|to you|out] ..2 {a {quick|short}|in contact|line|out|to {get in|make contact|reach|say|touch|you}}`,
    `{i|we} {am|have been|was|just|just {want|wanted} to|would like to|wanted to|want to|want|thought i would|thought it would be good to} [just|only] {reach out|reaching out|take {a moment|some time} ..4 to|write [to] you|touch base} {$|a|an|as|by|in the hope|some|this|to {connect|say|touch|you}|today|you|with|in connection with something}`,
    `i am {sending|typing|writing} {a|an|the|this} ..1 ${message} to you`,
    `{have been|i have} {meaning|wanting|decided} to {contact|e-mail|write [to]|send} you {$|a|an|for|some|the|this}`,
    `i have decided to send you`,
    `thought i would {e-mail $|say hello|send you {a few words|an e-mail|a message}|sit|write {$|to you|you}}`,
    `^ [kindly|please] {allow|let|permit} me {$|to} ..5 {introduce|introducing|introduction} {$|before|i am|me|my name|myself|who} `,
    `{begin|begin by|start|start by|start off by|start with|by} ..4 {introducing|saying|stating|telling} ..1 {hello|hi|i|myself|that|who|you}`,
    `{begin|start} {my|the|this} {e-mail|email|letter|message|note} {by|with|i}`,
    `may i {begin|start} by {asking|introducing|saying|wishing}`,
    `by way of introduction`,
    `^ {as an introduction|by means of this}`,
    `{the} {aim|purpose|reason|subject} {for|of} this ${message} {is to {contact|follow|get|reach|send|write}|will}`,
    `^ [hello|hi|good morning|so] [well] {here i am {as|just|writing}|here is my ${message} {$|as|to}|it is me ..3 {$|writing}|it is ..2 here {just|writing}}`,
    `^ [hello] my name is ..3 {and {i {am {e-mailing|emailing|writing [to]} [you] {$|this|you}|wish to write|write to you}|this is my}|as you will see|$}`,
    `^ [hello|hi] {i am|this is|it is} <name> {$|and i am {e-mailing|writing to you}|and i want to write|and this is}`,
    `^ {you do not|you will not} know me {and|but my name}`,
    `i am {a|an|the} {job seeker|person|sender|writer} {and i|of|writing}`,
    `{e-mail|hello|letter|line|message|note|you} from me ..2 {$|the writer|to you}`,
    `who {am i|i am} and why {am i|i am}`,
    `{wondering|wonder} why i am {contacting|writing}`,
    `^ as you {can see|will see from this} i am`,
    `{as|in} the subject {line|says}`,
    `{using|through|via} this medium`,
    `{a|it is a} {great pleasure|joy|pleasure} {for me to|to be|to have the chance of|to} {sending|send|write|writing} [to] {this|you}`,
    `{gives me ..2 pleasure|pleased|happy|my pleasure|with {great|much} pleasure} ..3 {write|writing} [to] {this|you}`,
    `nice to write`,
    `{i am sure|i know|i expect|i imagine} ..4 {busy {at|and|at the moment|in|just|person|so|that|you}|cross your desk|get {a lot|lots|many} of|receive {a lot|lots|many}|time is precious}`,
    `i know how busy you`,
    `you must be {busy|very busy} {$|and}`,
    `take {a minute|a moment|time|the time} to read this`,
    `please read {the following|this}`,
    `thank you for {opening|reading} {my|the|this}`,
    `thank you for taking {a moment|the time} to {look at my message|open|read}`,
    `in advance for reading`,
    `{end up|lost} ..2 {inbox|spam} {folder|among}`,
    `{kindly|please} {find some time to|take a moment to|permit me to} {go through|read|write}`,
    `take this opportunity to {contact|greet|reach|write}`,
    `put pen to paper`,
    `^ [i|as i] {sit|am sitting} ..3 {desk|here|kitchen table}`,
    `writing [this] to you from my`,
    `^ {just|only|this is} [just] [a] {quick|short} ${message} {$|from me|to {say {hello|hi}|touch|you}}`,
    `^ a quick hello {$|from me}`,
    `{begin|e-mail|just|letter|line|message|note|thought} ..4 {say|saying} {hello|hi} $`,
    `^ {as the saying goes|in life|in today's|time flies|webster*|where do i begin|we live in a|as we all know|as the year draws|once upon a}`,
    `^ what a {beautiful|busy|fine|lovely|week|year}`,
    `{weather|sunny day|beautiful day|fine day} ..5 {here|today|is lovely|writing}`,
    `on this {beautiful|fine|lovely|sunny} day`,
    `in this ${message} i {am going to|shall|will}`,
    `let me {begin|start} by`,
    `{just|thought i would} {drop|dropping} you a [quick|short] line {$|and|from|so}`,
    `thinking of you and`,
    `^ {another week|this letter {comes {from|to}|is addressed}|with this e-mail i turn}`,
    `{follow-up|following up} [e-mail] ..3 {with this message|in order to follow up|follow-up}`
  ],
  {
    except: [
      '{because|since} {mr|mrs|ms|dr|your}',
      '{to|i} {ask {about|for|whether|if}|apply|congratulate|thank you for {the|your}}',
      '{say|saying} {hello|hi} at your',
      'my name is {misspelt|on|spelt}'
    ]
  }
)

/** What only this reader has lived through, which makes a wish a courtesy. */
export const particulars = phrases([
  '{after|before|following|since|as you|now that} ..3 {accident|cold|fall|illness|leave|move|operation|visit|were}',
  '{after|following} {all the|the|your} ',
  '{you|we} {described|discussed|mentioned|said|talked about|told me}'
])
