/**
 * Wording that sets people apart by sex, body, mind, age or origin.
 *
 * The aim of retext-equality, in phrases that a letter about work can hold: "he", "her", "chairman" before a man's name,
 * "disabled access", "master's degree", "mental health", trades and titles are all left alone. The library itself
 * takes about ten times as long as reading the letter, and objects to most of those.
 */
import {phrases} from '../../src/kit.js'

const disorder =
  '{alzheimer*|arthritis|asthma|autism|blindness|cancer|cerebral palsy|deafness|dementia|depression|diabetes|disabilities|disability|down syndrome|dyslexia|epilepsy|handicap|handicaps|hiv|mental illness|multiple sclerosis|paralysis|polio|schizophrenia}'

const people =
  '{adults|boy|boys|child|children|client|clients|colleague|colleagues|customer|customers|employees|folk|girl|girls|guests|kids|ladies|lady|learners|man|men|old man|patient|patients|people|person|pupil|pupils|resident|residents|student|students|woman|women|workers}'

const madness =
  '{barmy|batty|bonkers|crazy|demented|deranged|insane|lunatic|mad|maniacal|mental {$|but}|nuts {!and}|psycho|psychotic|schizo|schizophrenic|spastic}'

/** People named by an illness or a disability, or pitied for it. */
export const bodies = phrases(
  [
    `{bound|condemned|confined} to {a|her|his|the|their} {bed|wheelchair|wheelchairs}`,
    `{wheelchair-bound|wheel-chair bound|bed-bound|housebound cripple*}`,
    `{afflicted|crippled|stricken} {by|with} ..2 ${disorder}`,
    `{suffer|suffered|suffers|suffering} from ..2 ${disorder}`,
    `{victim|victims|sufferer|sufferers} of ..2 ${disorder}`,
    `${disorder} {sufferer|sufferers|victim|victims}`,
    `{aids|alzheimer*|cancer|epilepsy|stroke} {sufferer|sufferers|victim|victims}`,
    `the {able-bodied|crippled|deaf|disabled|handicapped|infirm|insane|mentally ..1|retarded|mad} {$|and|are|at|but|by|can|for|from|had|have|in|on|or|to|were|who|with}`,
    `{deaf and dumb|deaf-and-dumb|deaf-mute|deaf mute|deaf-mutes|mute and deaf|dumb and deaf}`,
    `{handicapped|crippled|retarded|backward|feeble-minded|simple-minded|subnormal|spastic|mongol|deformed} {${people}|ones|pupil*}`,
    `{mentally|physically} {backward|challenged|deficient|handicapped|retarded|defective}`,
    `{a|the|some|these|those|of} {cripple|cripples|invalid {in|who|with}|invalids|retard|retards|spastic|spastics|midget|midgets|dwarfs|lunatics|epileptic|epileptics|schizophrenic|schizophrenics|diabetics who|dyslexics|autistics}`,
    `{special needs|special-needs} {kid|kids|cases}`,
    `{normal|ordinary} {and {backward|disabled|handicapped}|children and {disabled|handicapped}|{people|pupils|children} {and|as well as|unlike}}`,
    `{backward|slow} {and {normal|ordinary}|ones|children|pupils|learners}`,
    `differently abled`,
    `{despite|in spite of} {her|his|their} {blindness|deafness|disability|handicap|wheelchair}`,
    `{lame {duck|ducks|excuse|excuses|idea|joke|attempt}|tone-deaf {answer|idea|reply}|dumb {down|idea|question|mistake}|paralyzed by {fear|indecision}}`
  ],
  {
    except: [
      'the {deaf|disabled} {community|sports|club|access|school|society}',
      '{association|center|centre|college|dogs|home|institute|institution|school|schools|society} for the {deaf|disabled|infirm|mentally ..1}',
      'the disabled {parking|toilet*|bay*|lift|access|button|account*|feature|students allowance}'
    ]
  }
)

/** Illness of the mind as a figure of speech. */
export const minds = phrases(
  [
    `{is|are|was|were|been|be|got|gets|went|go|going|gone|drove|drive|drives|driven|sounds|seems|sound|seem} [..1] [a|absolutely|completely|quite|pretty|really|so|simply|totally|utterly|a bit|a little] ${madness} {!{about|arithmetic|for|health|keen|on}}`,
    `{a|an|the|that|this|these|those|some|our|such|your} [..1] {bonkers|crazy|insane|lunatic|mad|manic|psycho|psychotic|schizophrenic|bipolar|demented|deranged} {boss|busy|christmas|customer|customers|day|days|deadline|deadlines|hours|idea|ideas|job|manager|market|month|months|old|pace|people|period|place|plan|rota|rush|schedule|season|shift|shifts|summer|time|times|week|weeks|weather|woman|work|workload|year}`,
    `{like|as} {a {crazy|mad} {man|person|woman}|a {lunatic|maniac|madman|mad man|psycho}|crazy|mad} {!{hatter|as a}}`,
    `{crazy|insanely|mad} {busy|hours|long}`,
    `{a|an|my|our|the|that|this|some|of|by|those|these} {lunatic|lunatics|madhouse|madman|madmen|maniac|maniacs|nutcase|nutcases|nutter|nutters|psycho|psychos|loony|loonies|weirdo|weirdos}`,
    `{a|any|no|my} {bit|little|touch} {of an|ocd|of ocd|autistic|schizophrenic|bipolar|on the spectrum}`,
    `{a bit|a little|rather|so|very|quite|totally|am|being|was} {ocd|anal|hysterical|bipolar|schizophrenic} {about|over|when}`,
    `{my|own} {ocd|inner psycho}`,
    `{suicide mission|commit suicide {by|with}|suicidal {deadline|schedule}|basket case|funny farm|men in white coats}`
  ],
  {
    except: [
      '{acute|diagnosed|patient*|patients|ward|symptom*|episode*|nurse|disorder*|health|trial|illness} ..8',
      '{crazy|mad} {golf|paving|hatter}'
    ]
  }
)

/** Sex as a job, a weakness or a surprise. */
export const sexes = phrases(
  [
    `{air|bar|career|char|cleaning|cloakroom|dinner|lollipop|office|saucy|sweet|tea|switchboard|weather|working|check-out|checkout|counter|desk|reception|secretarial} {girl|girls|women {knew|in|were|who}|wench}`,
    `{cleaning|char|washer|tea} {lady|ladies|woman|women}`,
    `{authoress|charwoman|charwomen|office-boy|old maid|old maids|poetess|salesgirl|salesgirls|shopgirl|shopgirls|tea-boy|tea-boys}`,
    `{girl|lady} {accountant|barrister|boss|builder|carpenter|dentist|doctor|driver|electrician|engineer|foreman|judge|lawyer|manager|pilot|plumber|policeman|surgeon|vet|welder|mechanic}`,
    `{male|gentleman} {nurse|nurses|nanny|secretary|midwife|carer nurse}`,
    `the {girl|girls} {at|from|in|on} {accounts|hr|human|personnel|reception|the {desk|front|office|shop|switchboard|till|tills|typing}|your {desk|front|office|reception|shop|switchboard}}`,
    `your {gal|gals|girl|lads|ladies} {at|in|on}`,
    `{men and {girls|ladies}|men ..4 {and|while} the ladies}`,
    `for a {girl|lady|man|woman} {he|i|she}`,
    `even for a {girl|man|woman|female}`,
    `{even|though only|although only|only|just|merely} {a {girl|woman|female}|a {girl|woman} {can|could}}`,
    `{for|being} {only|just} a {girl|woman|mother|housewife}`,
    `!{my|our|the|these|those|whose} {men|women|girls|boys|females|males|ladies|mothers} are {all|always|better|by nature|more|naturally|not|simply|too|worse|generally|usually|often|less|much|good|bad|just|weaker}`,
    `!{my|our|the|these|those|whose} {females|males|men|women} {always|can not|lack|make better|make poor|never}`,
    `than {any|most} {man|men|woman|women} {can|could|do|does|would}`,
    `{job|work|trade|task} for {a|real} {man|men|woman|women}`,
    `{man's|woman's} {job|work|world}`,
    `like a {big girl|fishwife|girl}`,
    `{man up|manned up|grow some balls|grow a pair|like a man|took it like a man|weaker sex|fairer sex|fair sex|better half|the wife {and i|says|thinks|wants}|her indoors|ball and chain|old wives' tale|old wives tale|battle-axe|battleaxe|bitchy|bossy {woman|women}|bossy|bimbo|dolly bird|eye candy|nagging {wife|woman|women}|catty|gossiping women|women drivers|wear the trousers|wears the trousers|man flu|drama queen|hysterical {mother|woman|women|wife}}`,
    `{gentlemen} i {am|apply|beg|refer|should|was|wish|would|write}`,
    `^gentlemen {$|i|please|thank}`,
    `{chairman|foreman|spokesman|salesman|councilman|alderman|headmaster|layman|craftsman|policeman|fireman|postman|barman|cameraman|anchorman|clergyman|handyman|workman|businessman} {miss|mrs|ms|madam|herself}`,
    `{miss|mrs|ms} <name> ..1 [the|your|our] {chairman|foreman|spokesman|salesman|councilman|alderman|businessman|clergyman|policeman}`,
    `{mrs|ms|miss} ..2 [the|your|our|,] {chairman|foreman|spokesman}`,
    `{she|her|who herself} {is|was|became} {a|an|our|the|your} {chairman|foreman|salesman|spokesman|policeman|fireman|businessman|craftsman}`,
    `{address*|forward|give|hand|pass|send|speak|talk} ..4 to the {gentleman|man} {in charge|responsible|who {decides|does|handles|hires|reads|runs}}`,
    `{best|right} man for {it|the|this}`,
    `{manpower {!{agency|group|planning}}|man-hours|man hours|man-days|man-made {error|mess}|mankind|man-management|man management|gentleman's agreement|gentlemen's agreement|manhandle|manhandled|man-size|man-sized|girl friday|one-man {band|show|job}|man friday}`,
    `{working|career} {mother|mothers|mums|woman|women} {are|can not}`,
    `{than|unlike} [the|those|other] {mothers|young mothers|women with children|married women}`,
    `{wives|women} and {kids|children} at home`,
    `{effeminate|girly|homosexuals|ladylike|mannish|sexual preference|sissy|so gay|tranny|unladylike|normal {couples|marriage|families}|queers}`
  ],
  {
    except: [
      '{award|championship*|club|department|football|guild|health|hockey|league|network|prison|refuge|rights|section|shelter|team|toilets|ward|wing} ..6 {women|men|girls|ladies}',
      'the wife of'
    ]
  }
)

/** Age and origin as a rank. */
export const groups = phrases(
  [
    `{young and {dynamic|energetic|fresh|hungry|lively|vibrant}|youthful and} ..2 {company|crew|office|people|staff|team|workforce}`,
    `{full of|like a|run by|for} {a lot of {old|pensioners}|geriatrics|has-beens|grannies|oaps|old {dears|fogeys|folk|men|people|women}|pensioners|dinosaurs}`,
    `{dear|little|sweet} old {dear|dears|ladies|lady|man|men|woman|women}`,
    `{old biddy|old codger*|old fogey*|old folks|geriatric {boss|driver|manager|staff}}`,
    `{are|is|was|were} {over the hill|past it|past {her|his|their} {best|prime|sell-by}|set in their ways|too old to learn}`,
    `{kids today|lazy millennial*|millennials are|the youth of today}`,
    `{old|older} {colleagues|employees|nurses|people|staff|teachers|workers} ..3 {are ..1 slow|can not|resist|struggle}`,
    `{adults|clients|customers|patients|pensioners|residents|they} {are|were} ..1 like {babies|children|little children|toddlers}`,
    `{i|we} [all] {call|called} {her|him|them|everyone|everybody|all ..2|the ..2} ..1 {darling|dear|dearie|honey|love|sweetheart|sweetie}`,
    `foreigners {are|can|can not|do not|even|who|with}`,
    `{asians|africans|arabs|blacks|immigrants|indians|jews|migrants|muslims|poles|refugees} {are {all|always|good|lazy|naturally|not}|can not|even|have {funny|no|strange}|never|steal*|with {funny|heavy|strange|strong|thick}}`,
    `{by|for|from|like|of|the|with} {darkies|foreigners|half-castes|illegal aliens|illegal immigrants|illegals|orientals}`,
    `{colored|eskimo|half-caste|negro|oriental|red indian} {${people}|gentleman|nurse}`,
    `{that|so that|because} ..1 {foreigners|immigrants|migrants} ..3 {understand|me}`,
    `{primitive|savage|third-world|uncivilized} {countries|country|culture|cultures|nation|nations|people|peoples|tribes}`,
    `{broken english|{funny|strange|thick} {accent|accents}|{funny|unpronounceable} {name|names}|speak the lingo|our own kind|real {americans|australians|british|englishmen|english people}|exotic {accent|looks}|chinese whispers|indian giver|mexican standoff|dutch courage|irish joke|going dutch|gypped|chinaman|pow-wow|spirit animal|off the reservation|slave-driver|slave away|work* like {a slave|slaves}|tribal knowledge|grammar nazi|feminazi}`,
    `{normal|decent|ordinary|proper} {british|english|american|white|christian} {families|family|people|person|folk|home|homes}`,
    `{chavs|crackheads|great unwashed|hillbillies|junkies|lower classes|rednecks|riff-raff|scroungers|white trash}`
  ],
  {
    except: [
      '{foreign|translation|translated|helped|taught|teach|teaching|support*} ..6 {immigrants|migrants|refugees} who'
    ]
  }
)
