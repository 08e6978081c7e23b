/** Text-speak, slang and over-familiar address. Source: `domain.md` T12 and PF24. */
import {phrases} from '../../src/kit.js'

/** Words as they are typed in a chat. Written with a capital inside a sentence they are names and let pass. */
export const textSpeak = phrases([
  '{2day|2moro|2morrow|2nite|aight|atm|b4|bday|brb|btw|cba|cuz|cya|da bomb|defo|deets|dm me|dunno|fam|fwiw|fyi|gd|gimme|gonna|gotta|gr8|gr8t|hehe|haha*|hmu|idk|ikr|imho|imo|innit|jk|kinda|kthx|l8r|lemme|lmao|lmk|lol|m8|ngl|nvm|obvs|omfg|omg|outta|pls|plss|plz|ppl|probs|rofl|ruok|smh|sorta|soz|tbf|tbh|thanx|thx|thnx|tmrw|tnx|totes|ttyl|txt|tysm|ur|wanna|whatevs|whenevs|wkd|wot|wud|wuz|xoxo|xx|xxx|yall be|yeah|yep|yup|nope|nah}',
  '{r|are|how r|hope} u',
  'u !{bend|bends|boat|boats|bolt|bolts|shape|turn|turns|tube|tubes|value|values|lock|locks|boot|is|are s}',
  '{looking|waiting|here|thanks|good|searching|ready|up|not|only|just} {4|2}',
  '{cheers|chat|u|me|you|thanks} {n|nd} {u|me|you|talk|thanks|see|best|have|all|chat}',
  '{w|w} {u|me|you|ur|the}',
  'asap',
  'aint',
  "ain't"
])

/** Slang, and phrases that belong among friends. */
export const slang = phrases(
  [
    '{wassup|whassup|wazzup|whatsup|what is up|sup with|ayo|howzit|howdy-doo|oi oi|yo !{yo}}',
    '^{oi|ey|sup|gizza|gissa|guess who|guess what|how is tricks|how you doing|long time no see|remember me}',
    '{give|gimme|drop|send|shoot} {me|us} a {bell|buzz|holler|shout|tinkle|text|dm|whatsapp|ping|line on {whatsapp|insta|facebook}}',
    '{hit me up|ping {me|us}|holla at|catch {ya|you later|up later}|see ya|laters|peace out|no biggie|no probs|no prob|my bad {$|for|about}|for realz|deal with it|chill out|just chilling|hang out with you|hang with|vibe with|vibing}',
    '^{just kidding|psych|boom|bam|booyah|whoop|woohoo|woo hoo|yay|yippee|hooray|cowabunga|wow|whoa|phew|ooh|oops|whoops|yikes|duh|ugh|meh|eek|sweet|epic|wicked|awesome|sorted|bless|hell yeah|hell yes|heck yes|deffo|def|too right|you bet|you betcha|kaching} ',
    '{am|is|are|was|were|still|so|proper|dead|well|super|totally|absolutely|mega|majorly} {amped|buzzed|buzzing|chuffed to bits|hyped|jazzed|pumped|psyched|stoked|made up about}',
    '{amped|hyped|jazzed|pumped|psyched|stoked} {about|for|to}',
    '{well|proper|mega|pure|wicked|hella|mad} {good|keen|nice|sick|cool|excited|lush|handy|easy|busy|sound|chuffed}',
    '{totally|so|well|really|right} up for {it|this|that|anything}',
    '{was|is|were|are} {awesomesauce|da bomb|the bomb|a doddle|a piece of {cake|piss}|a cinch|sick $|lit|lush|banging|bangin|slapping|fire $|dope|rad|wicked $|epic|a hoot|a riot|a blast|on fleek|the bees knees|the dogs bollocks|well sick|legit|bonkers|nuts|bananas}',
    '{sounds|sounded|looks|looked|felt|feels} {epic|lit|rad|dope|wicked|awesome|mega|lush}',
    '{gonna|going to|will} {slap|smash it|kill it|crush it|rock it|nail it|boss it|ace it}',
    'i [totally|absolutely|really|so|kinda|think i] {nailed|smashed|crushed|killed|rocked|aced|bossed} {it $|{the|that|my|our|your} [..1] {interview|test|chat|call|exam|assessment|task|meeting}}',
    '{kinda|really|totally|sort of|so} {sucks|sucked|rocks|rocked|slaps|stinks}',
    'so bad $',
    '{it|that|was|is|were} [absolutely|well|pure|dead] {mint|wicked|class|deadly|savage|ace|lush|unreal} {$|to|and i}',
    '{a|proper} {proper|right|good} laugh',
    '{bricking it|cacking myself|smash me|bang me|whack me|fire me over|pop me over|fling me}',
    '{a quickie|a wee natter|a quick natter|legend|epic fail|game on|bring it on|let us do this|let us rock|rock and roll|you rock|you guys rock|knock your socks|blow your mind|mind-blowing|bad boy|badass|kick ass|kick-ass|freaking|frickin|friggin|effing|flipping|bleeding {good|brilliant|marvellous|cold|hot|obvious}|bloody {oath|hell|brilliant|good|great|marvelous|love|loved|well|awful|keen|nightmare|ripper|fantastic}|damn {good|well|right|fine|it|hard|sure}|heck of|helluva|as hell|like hell|sweet as|too easy $|good on ya|fair dinkum|strewth|crikey|beauty mate|top banana|easy peasy|okey dokey|okie dokie|super duper|hunky dory|bants|banter with you|gagging|gasping for|knackered|shattered after|hungover|hammered|wasted last night|boozy|on the lash|on the piss|skint|quid in|dosh|moolah|gig is mine|gig so|that gig}',
    '{fancy|grab|have|up for|down for|get} {a|some} [cheeky] {beer|beers|bevvy|brew after|cuppa|jar|pint|pints|drinks} {some time|sometime|with|on me|after|to|and|soon|$|?}',
    '{mum|mom|mam|wife|missus|dad|girlfriend|boyfriend} {says|said|sends} {hi|hello|hey|you are|her love|his love}',
    '{down with the kids|down for it|am so down|am down to|count me in|i am in like|sign me up|pick me $|hook me up|hook a|hook us up|do us a favor|do me a solid|help a {brother|brotha|sister|girl|guy|mate|bro} out|what do you say|whaddya|watcha|wotcha|gotcha|whatcha|howdy}',
    '{you are|you were|you guys are|it is|is|are} [so|the|all|an|a] {awesome|bomb|dude|legend|legends|rockstar*|star $|star on|gem $|lifesaver|babe|cutie|hottie|dreamboat}',
    'super {awesome|excited|pumped|stoked|psyched|keen|cool|fun|nice|chilled|jazzed}',
    '{awesome|amazing|epic|insanely|killer|sick} {vibe*|gig|crib|pad|digs|team you|place you|crew}',
    'the vibe'
  ],
  {
    except: [
      'legend {of|on|that|has|to}',
      '{a|the} {map|chart} legend',
      'is a legend in',
      'stinks {of|when|in}'
    ]
  }
)

/** Address that belongs among friends. */
export const familiar = phrases(
  [
    '!{the|first|second|third|a|my|ships|s|check|team|class|flat|chief|old|his|her|our|running|room|soul|stable|play} mate $',
    '{cheers|hello|hey|hi|no worries|news|sorry|ta|thanks|thank you|alright|well|right|yes|no} {mate|buddy|bud|pal|chief|boss|bro|man|dude|love|darling|babe|hun|honey|petal|pet|sweetheart|big man|guv}',
    '^{alright|ok|okay|right|so|well|hey|morning|evening} {lads|guys|gang|bud|buddy|peeps|partner|pal|troops}',
    '^{mate|buddy|dude|bro|bruv|fella*|lads|girls|guys|peeps|dear friend|my friend|listen pal|hun|babe|babes|my dear} ',
    '{bruv|bruh|cobber|cobbers|dudes|dude|homie|homies|sweetie|sweet cheeks|gorgeous people|besties|bestie|peeps|hunny|babes|mi amigo|amigo|guvnor|big fella|my lovely|my lover|me old china|old bean|old chap|old boy $}',
    '!{a|an|the|my|his|her|their|our|of|is|was|these|those|some|old|good} {hun|babe|bro|sweetheart|darling|luv|doll|petal|buddy|pal|fam|lads|guys|m8} {$|x}',
    '{you|u} guys',
    '{it is|this is|signed} your {boy|girl|man|fave|favorite|favourite|bestie|mate|pal|new best}',
    '{ta|cheers|hiya|heya|hey|hi|hello} {babe|babes|lovely|gorgeous|darling|handsome|sexy|sweetie|sweetheart|love|treacle|ladies|gang|peeps|people|party people|sunshine|stranger|you}'
  ],
  {
    except: [
      '{wide|small|old|wise|dear} guys',
      '{hi|hello} {ladies and|you are}',
      'darling {buds|river|downs}'
    ]
  }
)

/** Praise that is fine once and breathless twice. */
export const gushing = phrases([
  '{amazing|awesome|incredible|insanely|totally|super|mega|fab|fabulous|fantastic|epic|unreal|brilliant}',
  '{cannot|can not} wait',
  'over the moon',
  '{loads|tons|bags|heaps|bunch|oodles} of',
  '{really|so|very} {really|so|very}'
])

/** Words of a greeting that belong among friends, canonical. */
export const familiarGreetings: ReadonlySet<string> = new Set(
  `ayo babe babes besties boi bro bros bruh bruv buddy cobber darling dude dudes fam gang gorgeous guys handsome heya hiya
  hun lads lovely luv mate mates oi pal peeps sexy sup sweetheart sweetie wassup whassup yo yooo`.split(
    /\s+/
  )
)

/** Closes that belong among friends, canonical. */
export const familiarCloses: ReadonlySet<string> = new Set([
  'big hugs',
  'cheers n talk soon',
  'cya',
  'hugs',
  'hugs and kisses',
  'kisses',
  'later',
  'laters',
  'lots of love',
  'love',
  'luv',
  'much love',
  'peace',
  'peace out',
  'see ya',
  'ta',
  'ta ta',
  'thx',
  'toodle pip',
  'toodles',
  'ttyl',
  'x',
  'xo',
  'xoxo',
  'xx',
  'xxx'
])

/** A picture character, with what joins and colours it. Ticks, stars, arrows and telephones are signs, not pictures. */
export const emoji = (): RegExp =>
  /(?![\d#*©®™\u203C\u2049\u2190-\u2199\u2605\u2606\u260E\u260F\u2610-\u2612\u2640\u2642\u2706\u2709\u2713-\u2718])\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)*/gu

/** Whether a text may hold pictures at all. */
export const mayHoldEmoji = /[\u2139-\uffff]/

/** A face made of marks, with room around it. */
export const emoticon = (): RegExp =>
  /(?<=^|[\s.!?,…])(?::'?-?[)(DPpO]|;-?[)DPp]|:-[/|\\*]|<3|\^_\^|[xX]D)(?=$|[\s.!?,…])/gmu

/** Two marks or more. */
export const marks = (): RegExp => /!{2,}|\?{2,}|!\?[!?]*|\?![!?]*/gu

/** Whether a text may hold drawn-out words at all. */
export const mayHoldDrawn = /(\S)\1\1/u

/** "Sooo", "pleaseee": three of a vowel, or of the last letter. */
export const drawn = (): RegExp =>
  /(?<!\p{L})(?!www(?!\p{L})|[ivxlcdm]+(?!\p{L}))\p{L}*(?:([aeiouy])\1{2,}\p{L}*|(\p{Ll})\2{2,})(?!\p{L})/gu
