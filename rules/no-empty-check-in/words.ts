/** Nudges that say nothing new. Widened by meaning from PF16 and the pages that the rule names. */
import {phrases} from '../../src/kit.js'

const message =
  '{call|calls|e-mail|e-mails|email|emails|enquiries|enquiry|follow-up|letter|letters|mail|mails|message|messages|note|reminder|reminders|request|requests|text|voicemail|voicemails}'

const earlier =
  '{earlier|last|past|previous|recent|two|three|four|five|first two|first three|several|many|trailing}'

const nth = '{second|third|fourth|fifth|sixth|seventh|tenth|umpteenth}'

const again = '{again|once again|once more|yet again|one more time}'

/** The formula of a nudge. */
export const nudges = phrases(
  [
    `^[hi|hello|hey|hi there|happy friday|happy monday|well|so] [and] [i am|i was|this is|it is] [only|simply] just [..1] {a {courtesy|friendly|gentle|little|quick|short}|bumping|checking|circling|dropping|floating|following up|giving|keeping|looping|making sure|pinging|popping|pushing|reaching out|seeing|touching|wondering}`,
    `^[hi|hello|hey|hi there|happy friday|happy monday|well|so] [and] [i am|i was] [just|only|simply] {checking {back|in|on} {$|again|as|because|for|if|on|once|regularly|the|to|whether|with}|circling back|floating this|following up {$|again|on my {follow-up|${earlier}}|to follow up}|looping back|pinging {on|this|you}|popping {back|in|up}|touching base}`,
    `{just|only|simply|merely|wanted to|thought i would|going to|like to|so i am} ..1 {check in|checking in|circle back|touch base|touching base}`,
    `i {am|have been} [just|only|simply] {checking in|circling back|touching base|pinging} [${again}] {$|as|because|on {this|the below}|to see|with you}`,
    `{bump|bumping|push|pushing|resurfacing|floating|moving} {it|me|my ..1|this} {back|in your|on your|to the top|up}`,
    `^ bump $`,
    `{giving|give} {it|this|you} ..1 [little] {bump|nudge|push|poke|prod|shout}`,
    `^ [a|another|just a|only a|this is a|this is just a|one more|consider this a] [little] {friendly|gentle|kind|polite|quick|small|little|soft} [little] {check-in|follow-up|nudge|poke|prod|reminder} {$|about {it|me|my|this|the}|again|for|from|number|of|that|in case|on}`,
    `just a {quick|little|friendly} {nudge|check-in|poke|reminder}`,
    `^ {${nth} {attempt|reminder}|me again|only me|it is me again|hello again|just wondering|just checking|any {joy|luck}|third time lucky|ditto}`,
    `^ {any|still no|is there any|are there any|was there any|do you have any|have you {any|got any}|and any|would there be any} {change|developments|feedback|movement|news|progress|response|result|update|updates|word} {$|at all|for me|from|on {it|anything|this}|since|that i should|yet|now|today|please}`,
    `{is there|still} {any|no} {news|update|updates|word} $`,
    `{anything|something} {to report|to tell me|new} $`,
    `^ anything yet`,
    `^ [are we|so are we] any closer`,
    `any chance of {an update|news}`,
    `{still|simply} {waiting|here} {$|and still|for your {answer|feedback|reply|response}|to hear}`,
    `{a|my} ..1 reminder {of|to} my [..1] reminder`,
    `{keep*|put*} ..4 {at the top of the pile|back in front of you|fresh in your mind|top of mind}`,
    `{just|line|note|only} ..4 on your radar`,
    `so that {my name|you do not forget}`,
    `do not {forget|overlook} {about me|me}`,
    `{forget|forgot|forgotten} about me`,
    `{remind you|a reminder} that i {am still here|exist|wrote}`,
    `{thought|figured} {i would|it was time to|i had better} [just] {ask|ask again|ask today|check|check in|e-mail again|follow up|send another|try again|try you|write again|drop you another} {$|again|anyway|as well|in case|one more|line|you}`,
    `{another|yet another|one more} {day|week|monday} ..6 {another|one more|my usual|time for} {e-mail|letter|message|note|question}`,
    `{see|know} ..2 {how it is going|how everything is going|how things {are|stand}|how we are looking|what is happening|where {we|things} are} [at|over there] $`,
    `^ [so|and|now] how ..4 {going|looking|progressing} {$|now|since|with the decision|over there}`,
    `nothing [new] to {add|report|tell} ..6 {i am|but|checking|get in touch|side}`,
    `{following up|follow up|followed up} ..2 {my follow-up|the follow-up|to follow up}`
  ],
  {
    except: [
      '{checking|check} {in|on} {about two|guests|luggage|passengers|patients|residents}',
      'check in {again|with you} {after|in {may|june}}',
      'as you {asked|advised|suggested}'
    ]
  }
)

/** A count of unanswered messages. */
export const counts = phrases(
  [
    `{my|the|this is my|is the|for the} ${nth} {attempt|${message}|time} {$|about|i am|i have|of asking|on|running|that i|this week|today|to you}`,
    `${nth} time {i|that i|lucky|running|this week}`,
    `{resend|resending|sending|forwarding|pasting} {all|it|my|the|this} ..4 {${nth} {copy|time}|below|in case it|several times|as i did}`,
    `{as i said in|as per|further to|per|with reference to} my ..2 {earlier|last|many|numerous|previous|several|three|two} ..1 ${message} ..3 {i am|and|i await|i would|before}`,
    `{did you|have you|hope you|if you|whether you|not sure if you} ..4 {get|got|had a chance|had time|noticed|read|saw|see|seen} {my|the|to look at|to read|to see} ..2 {${earlier}|message|text|voicemail|other}  ..1`,
    `{have you|had you} had {a chance|a minute|a moment|any time|time} ..3 to {look|read|see|think}`,
    `{you have had a chance to {look|read|see}}`,
    `{did|has} my {e-mail|last ${message}|letter|message} ..2 {get lost|go to spam|reached you|arrive}`,
    `did not go to spam`,
    `{i|i have} {called|left|phoned|rang} ..5 {monday|on the|several times|three|today|tuesday|twice|two|yesterday|this morning} ..5 {and|but|so} ..6 {again|as well|e-mail|e-mailing|emailing|try|trying|wednesday|writing}`,
    `{i|i have|i had} {asked|called|e-mailed|emailed|phoned|rung|written|wrote} ..2 {<num> times|again and again|every day|repeatedly|several times|three times|twice} ..6 {already|but|now|since|to ask|this week}`,
    `{already|i have} asked {several|three|four|twice|your assistant twice}`,
    `{e-mails|emails|messages|calls|reminders} {which|that} ..3 {still unanswered|unanswered}`,
    `{have not|not} {had|heard} ..5 from my ..2 {${earlier}|couple} ..2 ${message}`,
    `{left|sent} {two|three|four|five|six|several} {voicemails|messages|e-mails|emails|texts}`,
    `for the umpteenth`,
    `{as i do|e-mailed|followed up|rang|rung|write to you} ..2 {every|each} {day|friday|monday|morning|tuesday|week|few days}`,
    `{i am|am} ..4 {asking|checking|chasing|emailing|enquiring|e-mailing|following up|trying} ${again} {$|about|as|because|if|in|on|this|to {ask|enquire|see}|whether|you}`,
    `{ask|asking|asked} {yet again|once more|the same {question|thing} {$|again}|for the {second|third|fourth|last}}`,
    `{with|it is} the same [old] question`,
    `{same|usual} {message|question} as`,
    `since {i last {asked|checked|wrote yesterday}|my {call|e-mail|message} ..3 this morning|my last {enquiries|three}}`,
    `{i know|know} ..1 {i {called|e-mailed|emailed|rang|wrote} [you] {yesterday|this morning|only}|it is only been} `,
    `{tired|sick} of {hearing from me|seeing my name}`,
    `{trying|try} {to reach you all|you again|you one more}`,
    `keep refreshing`,
    `sorry to {chase|keep {asking|chasing|e-mailing|emailing|writing}|nag|pester}`,
    `{chasing|do not like to chase|hate to chase} ..1 {again|but|$}`,
    `{not wanting|do not mean|not want} to {nag|pester} ..2 but`,
    `please let me know ..1 please`
  ],
  {except: ['{customers|clients|patients} ..4 {times|twice}']}
)

/** Chasing announced beforehand. */
export const chases = phrases(
  [
    `i {shall|will|am going to|plan to|intend to} [also] {continue|go on|keep} [on] {asking|calling|checking|e-mailing|emailing|ringing|sending|to {call|e-mail|email|follow|ring|write}|trying|writing}`,
    `i {shall|will} [also] {call|check in|e-mail|email|ring|send|try|write} ..4 {again|another} ..4 {and|at|in the afternoon|next week|this afternoon|until|tomorrow|today}`,
    `{hearing from me regularly|until {i have your|i hear [back] {from|something}|you {answer|decide|reply|write}}}`,
    `weekly {check-in|reminder} {$|e-mail|from me}`,
    `{plan|going} to {call|e-mail|email} you every`
  ],
  {except: ['wait until', 'not {trouble|write}']}
)

/** What a nudge may be for, in its own sentence. */
export const purposes = phrases([
  '{add|attached|confirm|congratulat*|enclosed|thank|thanks|withdraw}',
  '{attach*|enclose*|samples|references|certificate*} ..6 {arrived|came|opened|reached}',
  'because i {did not|had not|was not}'
])

/** What fills a letter: the post, a day, something agreed, or news of one's own. */
export const news = phrases([
  '{application|applied|interview|interviewed|interviews|letter} {for|of|on} {a|my|our|the|your|<date>} [..4] {job|place|position|post|role|scheme|vacancy|on|of}',
  '{for|of} {a|the|your} ..5 {job|place|position|post|role|scheme|vacancy}',
  '{about|on|with} {my|the|your} !{job|position|post|role|vacancy} ..4 {job|opening|place|position|post|role|scheme|vacancy}',
  '{applied|interviewed|met|spoke} ..5 on ..1 <date>',
  'you {advised|asked|expected|hoped|invited|mentioned|promised|said you would|suggested|thought|told} {i|me to|that|to}',
  '{i|i have} [also|just|now|since] {added|attached|completed|finished|gained|moved|passed|received}'
])
