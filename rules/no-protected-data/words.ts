/**
 * What nobody needs to tell an employer. Source: `domain.md` T18 and PF28, widened by meaning.
 *
 * A phrase says that the matter is the writer's own ("my", "I am", "as a"): the same words about patients, pupils or a
 * project are work.
 */
import {phrases} from '../../src/kit.js'

const number =
  '{<num>|seventeen|nineteen|thirteen|fourteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety}'
const few =
  '{a|an|one|two|three|four|five|six|2|3|4|5|6|no|any|our|small|young|little|grown-up|adult|grown|more}'
const decade = '{teens|twenties|thirties|forties|fifties|sixties|seventies|20s|30s|40s|50s|60s}'

/** What makes a private word part of a job. */
const trade =
  '{access|advocacy|advis*|awareness|background in|campaign*|care|centre|center|charity|class*|client*|clinic*|college|collection|course*|dissertation|essay*|event|field|group*|history|lecture*|library|module|network*|nurse*|nursing|office*|patient*|paper*|placement|policy|practice|programme*|program*|project*|research*|rights|role|school*|sector|service*|shop|stud*|support|teaching|team*|theology|thesis|training|unit*|ward*|work*|youth}'

const child =
  '{babies|baby|boy|boys|child|children|daughter|daughters|dependants|dependents|girl|girls|grandchildren|grandson|granddaughter|kid|kids|little {boy|girl|one|ones}|newborn|offspring|son|sons|stepchildren|stepdaughter|stepson|toddler|toddlers|triplets|twins}'
const spouse =
  '{boyfriend|bride|civil partner|common-law {husband|wife}|fiance|fiancee|girlfriend|husband|hubby|other half|same-sex partner|spouse|wife}'
const parent =
  '{dad|daddy|father|foster {carer|parent}|grandfather|grandmother|granny|mom|mother|mum|parent|stepfather|stepmother}'

const illness =
  '{adhd|alzheimer*|dementia|a {bypass|stroke|transplant}|aids|alcoholism|allergies|allergy|angina|anorexia|anxiety|arthritis|asperger*|asthma|autism|back {pain|problem*}|bipolar disorder|bipolar|blindness|brain {injury|tumor|tumour}|breakdown|breast cancer|bulimia|burn-out|cancer|cerebral palsy|chronic {fatigue|illness|pain}|coeliac disease|colitis|color-blindness|colour-blindness|covid|crohn*|cystic fibrosis|deafness|depression|diabetes|diagnosis|disabilities|disability|disease|dyscalculia|dyslexia|dyspraxia|eating disorder|eczema|endometriosis|epilepsy|fibromyalgia|hearing {impairment|loss}|heart {attack|condition|disease|failure|problem*|trouble}|hepatitis|hernia|high blood pressure|hiv|ill-health|ill health|illness|impairment|infertility|ibs|insomnia|kidney {disease|failure}|learning {difficulty|difficulties}|leukaemia|leukemia|long covid|lupus|medical {condition|history|problem*|record*}|menopause|mental {breakdown|health|illness}|migraine|migraines|multiple sclerosis|muscular dystrophy|narcolepsy|nervous {breakdown|disorder}|ocd|panic attacks|paralysis|parkinson*|phobia|poor {eyesight|health|hearing|sight|vision}|post-traumatic stress|ptsd|psoriasis|schizophrenia|sciatica|seizures|sickle cell|speech impediment|spina bifida|stammer|stoma|stroke|stutter|tinnitus|tourette*|tuberculosis|tumor|tumour|visual impairment}'
const ill =
  '{allergic to|asthmatic|autistic|bipolar|blind|chronically ill|colour-blind|color-blind|deaf|diabetic|disabled|dyslexic|dyspraxic|epileptic|hard of hearing|hearing impaired|hiv positive|immunocompromised|in a wheelchair|in {recovery|remission|rehab}|infertile|mentally ill|neurodivergent|neurodiverse|on {crutches|dialysis|medication|antidepressants|insulin}|paralysed|paralyzed|partially {deaf|sighted}|paraplegic|registered {blind|disabled}|short-sighted|terminally ill|visually impaired|wheelchair-bound}'
const grade =
  '{a|an|a {long-term|mild|severe|slight|rare|serious|minor|chronic|permanent|physical|hidden|mental|speech|hearing|heart}|advanced|acute|bad|chronic|mild|moderate|occasional|recurrent|severe|slight|serious|type <num>|{stage|grade} <num>|the early stages of|early-onset|a form of|a touch of|a history of|no}'

const believer =
  '{adventist|seventh-day adventist|agnostic|anglican|atheist|baptist|believer|buddhist|catholic|christian|evangelical|hindu|humanist|jain|jehovah* witness|jew|lutheran|methodist|mormon|moslem|muslim|pagan|pentecostal|presbyterian|protestant|quaker|rastafarian|roman catholic|shia|sikh|sunni|zoroastrian}'
const devout =
  '{believing|born-again|church-going|churchgoing|committed|convinced|devout|faithful|fellow|good|lapsed|lifelong|orthodox|practicing|practising|proud|secular|strict}'

const people =
  '{aboriginal|african|african-american|afro-caribbean|albanian|american|arab|arabic|asian|australian|bangladeshi|black|bengali|brazilian|british|british-asian|bulgarian|canadian|caribbean|caucasian|chinese|colombian|cuban|dutch|egyptian|english|eritrean|ethiopian|filipino|french|german|ghanaian|greek|gujarati|gypsy|hispanic|hungarian|igbo|indian|indigenous|iranian|iraqi|irish|israeli|italian|jamaican|japanese|kenyan|korean|kurdish|latina|latino|lebanese|maori|malaysian|mexican|mixed-race|moroccan|native american|nepali|nigerian|pakistani|palestinian|polish|portuguese|punjabi|roma|romani|romanian|russian|scottish|serbian|somali|south asian|spanish|sri lankan|sudanese|swedish|syrian|tamil|thai|turkish|ugandan|ukrainian|vietnamese|welsh|west indian|white|yoruba|zimbabwean|zulu}'
const person =
  '{boy|candidate|dad|employee|father|girl|guy|lady|male|female|man|mother|mum|mom|person|professional|woman|applicant|worker}'

const oriented =
  '{asexual|bisexual|gay|gender-fluid|genderqueer|heterosexual|homosexual|intersex|lesbian|non-binary|nonbinary|pansexual|queer|straight {man|woman|guy}|trans|transgender|transsexual}'

const party =
  '{bjp|congress party|conservative party|conservatives|democrats|democratic party|fianna fail|fine gael|green party|greens|labor party|labour|labour party|left party|liberal democrats|liberals|lib dems|plaid cymru|reform|reform uk|republican party|republicans|sinn fein|snp|socialist party|socialists|tories|ukip}'
const partisan =
  '{brexiteer|communist|conservative|democrat|leftist|left-winger|liberal democrat|marxist|monarchist|remainer|republican|right-winger|socialist|suffragette|thatcherite|tory|trade unionist|labour {voter|supporter|activist}}'

const card =
  '{aadhaar|bank|bank account|account|birth certificate|driver* license|driving licence|id|id card|identity|identity card|iban|insurance|medicare|national insurance|nhs|ni|nin|pan|pan card|passport|pps|social insurance|social security|sort|ssn|tax|tax file}'

/** Age. */
export const age = phrases(
  [
    `i am [a|already|almost|exactly|just|nearly|now|only|over|still|under|about] ${number} [..1] {years [old|of age|young]|yrs|year-old|years-old} {!{into|in the|of experience|older|ahead|away}}`,
    `i am [already|almost|nearly|now|only|just|still|turning] ${number} {$|and|but|now|next|this|so}`,
    `i am [already|almost|now|only|just|still] {getting on|nearing|approaching|coming up to|pushing|past|under|nearly|almost|rising|over} ${number} {$|and|but|now|next|this|so|years}`,
    `{aged|age} ${number} {$|and|i}`,
    `my age {!{group|range|concern*|uk}}`,
    `^ {age|aged} [is] ${number}`,
    `at {my {advanced|age|stage of life|time of life}|the {age|ripe}} {!{of {consent|reason}}} ..3 i {!{left|started|began|joined|learned|learnt}}`,
    `at [just|only|nearly|almost|barely] ${number} i {am|may|might|look|still|feel|seem|shall|know i}`,
    `i {turn|turned|have [just|recently] turned|just turned|recently turned|will turn|shall turn|will be|shall be|have reached|reached} ${number} {in|on|next|this|last|$|and|years old}`,
    `i was born {in|on} {<num>|<date>}`,
    `my {date of birth|birthday|birth date|birthdate|dob|year of birth|eighteenth birthday}`,
    `my {<num>|eighteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|last|next} [<num>] birthday`,
    `^ {date of birth|dob|born} [is|on|in] {<num>|<date>}`,
    `{am|being|look|seem|feel|may be|might be} [..1] too {old|young}`,
    `{despite|in spite of|because of|given|notwithstanding|not let|due to|regardless of} my {age|youth|advanced|advancing|relative youth|years $}`,
    `i am [..2] {elderly|middle-aged|old $|old and|older than {you|most|many|the other}|younger than {you|most|many|the other|i look|my}|young $|young and|young but|young at heart|not {young|old}|no longer young|no spring chicken|past retirement|over the hill}`,
    `in my [..1] ${decade}`,
    `{i|me} ..4 {close to|near|nearing|past|reach*|until|before|from} [..1] {retirement age|pension age|pensionable age}`,
    `{years|year} {from|before|until|till|off|away from|to|short of} [..1] {retirement|retiring|a pension|my pension|drawing}`,
    `{i am|as} {a pensioner|an oap|an old-age pensioner|a senior citizen|an older {person|worker|candidate|applicant|man|woman}|a {young|younger|mature} {person|worker|candidate|applicant|man|woman|lad|adult}|a teenager|an {older|old} {man|woman}}`,
    `my {gray|grey|white} hair*`,
    `my {generation !of|retirement}`,
    `{before|till|until|when} i {retire|draw my pension|am ${number}}`,
    `{i|and} [am|shall be|will be] [..2] {years|year} {from|off|short of} ${number}`,
    `{i|and} {shall be|will be|would be|am} ${number} [<num>|one|two|four|five|seven|eight|nine] [next|this|in] {birthday|month|spring|summer|autumn|winter|<date>|years old}`
  ],
  {
    except: [
      `i was born {in|on} <num> {of|streets}`,
      `{${number} years {of|in|at|with|on|into}}`,
      `i am <num> {minutes|miles|hours|weeks|days|months|per|percent}`
    ]
  }
)

/** Marriage, children, and those at home. */
export const family = phrases(
  [
    `{i am|am|as i am} [currently|happily|newly|now|recently|still|also|not|legally|just|now happily] {married|unmarried|divorced|widowed|cohabiting|separated {from my|$|and}|single {$|and|with|again|so|but|now}|engaged {to {be|my|a|<name>}|$|and}|a {bachelor|divorcee|newlywed|spinster|widow|widower|housewife|househusband|homemaker|family man|married {man|woman}|single {man|woman}|stay-at-home ..1}}`,
    `{i am|as} [a|an|the] [busy|devoted|foster|full-time|lone|loving|new|proud|recent|single|soon-to-be|working|young|first-time|adoptive|also a] ${parent} {of|to|$|and|with|who|i}`,
    `as {a|an} [..1] {husband|mother|father|wife|mum|mom|dad|parent|grandmother|grandfather|widow|widower} {!{and daughter}}`,
    `{being|becoming|became|become} {a|an} [..1] {${parent}|husband|wife|widow|widower}`,
    `${parent} of {one|two|three|four|five|six|seven|<num>|twins|triplets|a [..1] [..1] ${child}|young}`,
    `my [deceased|dear|estranged|ex|former|future|late|new|soon-to-be|current] ${spouse} {!{and business}}`,
    `my {ex-husband|ex-wife|ex-partner|life partner|partner {and i|is|has|lives|works|who lives|already|who|<name>}|marriage|divorce|wedding|engagement {to|ring|party|$}|honeymoon|separation from|marital status|maiden name|married name|mother-in-law|father-in-law|in-laws|parenthood|motherhood|fatherhood|childcare|child-care|childminder|nanny|babysitter|home life|family {circumstances|commitments|duties|is|life|lives|needs|obligations|responsibilities|situation|status}}`,
    `{my|our} [${few}] [eldest|elder|first|oldest|only|own|school-age|younger|youngest|dear|disabled|autistic|sick] ${child} {!{s {book*|ward|clothes}|in the class}}`,
    `my ..1 family {and i|$|comes first|has moved|have moved|is settled|is growing|to support|depend*}`,
    `{feed|feeding|join|near|nearer|raise|raising|support|supporting|time with|time for|closer to|be with|care for|provide for} my [..2] family`,
    `{we|i} [also|already|both|currently|do not|now|still] {have|had|have got|are raising|am raising|raised|have raised|brought up|bring up|am bringing up|look after|adopted|have adopted|foster|fostered} [together] ${few} [..2] ${child} {!{in my|in our class|in the|at the|at my|on the|to teach|from the|each|per|a day|who came|attend*}}`,
    `{have|having|had|raise|raising|want|wanting|plan|planning} {children|kids|a family|babies}`,
    `{start|starting|started|begin} a family`,
    `{no|any|without} {children|kids|dependants|dependents|family ties|family commitments|caring responsibilities} {$|and|of|to|at|so|yet|or|who}`,
    `{i|we} [..1] {married {$|in|last|my|young|<name>|a}|divorced {in|last|$|my}|got {divorced|engaged|married}|am getting {divorced|engaged|married}|are getting {divorced|engaged|married}|separated {last|in|$|from my}|will {marry|be {getting|married}}|plan to marry|live {alone|with my|together}}`,
    `{are|am|be|been} [..1] getting {divorced|engaged|married}`,
    `{married {for|since|with|to}|divorced {since|with}|widowed {since|last|with|in}|going through a divorce|custody of|pick up my|school run}`,
    `{am|and|by|from|i|time|to|while} [..2] {care|cared|caring|look|looked|looking} {for|after} my [..2] {aunt|brother|dad|disabled|elderly|father|gran|grandfather|grandmother|grandparents|mom|mother|mum|parents|relative|sister|uncle|wife|husband}`,
    `{am|was|been|am the} [..1] [..1] {carer|caregiver} {for|of|to} {my|a}`,
    `{caring|childcare|family|parental|domestic} {commitments|duties|responsibilities} {at home|mean|do not|will not}`,
    `{go|going|gone|went} through {a|my} [..1] {divorce|separation}`,
    `my [..1] {brother|dad|father|gran|grandmother|mom|mother|mum|parents|sister} [..3] {lives with {me|us}|live with {me|us}|need* {care|me|looking}|{has|have|had} [just|had] ${illness}|{is|was|are|were|fell} [..1] {bedridden|disabled|dying|frail|ill|in {a care|a nursing}|terminally|unwell}}`,
    `{free|young} and single`,
    `my children {!{s {book*|ward|clothes|literature}}}`
  ],
  {
    except: [
      `my {baby|children} {is this|s {book*|ward|literature}}`,
      `i am a {father|mother} {christmas|superior|and daughter}`,
      `my family {business|farm|firm|name}`,
      `{my|our} [..1] [..1] {boys|girls|kids|children|twins} {team|choir|football|club|side|programme|program|project|group|class|book*|section|home|service*|ward}`,
      `{married {with|to} {good|a {good|sound|love}}}`
    ]
  }
)

/** A child on the way. */
export const pregnancy = phrases([
  `{i am|i was|am|we are|wife is|partner is} [..1] [..1] {pregnant|expecting {$|a|again|my|our|twins|in|and}|{<num>|six|seven} {months|weeks} {along|gone|into|on}|with child|due {to give birth|in {january|february|march|april|may|june|july|august|september|october|november|december}}|having a {baby|child}}`,
  `{<num>|seven} {months|weeks} {along|gone|pregnant} {!{in the project|with}}`,
  `{my|our} {pregnancy|due date|unborn|bump|miscarriage|first baby|second baby|baby is due}`,
  `{my|our} [..1] {baby|child|twins} {is|are} due`,
  `{my|i {am|go|shall be|was|went|will be|returned|came back|have been|am back} {on|from|off}} ..2 {adoption|maternity|parental|paternity} leave`,
  `i {start|take|took|need|shall take|will take|shall need|will need|would need|had|am taking|have taken|return from|am returning from|am on} ..3 {adoption|maternity|parental|paternity} {leave|pay}`,
  `{i|we} [..3] {gave birth|give birth|giving birth|trying for a baby|undergoing ivf|having ivf|having fertility treatment|plan to have {a baby|children}|planning a baby|adopting|have just had a baby|had a baby}`,
  `{no {intention|plans|wish} of|not planning on|i do not plan on|i will not be} {becoming|getting|falling} pregnant`
])

/** Health and disability. */
export const health = phrases(
  [
    `my [..1] [..1] ${illness} {!${trade}}`,
    `i [also|do|currently|still|now|happen to|myself] {have|had|have had|have got|live with|lived with|am living with|suffer from|suffered from|suffer with|suffered|am suffering from|have suffered from|struggle with|struggled with|am recovering from|recovered from|have recovered from|have overcome|overcame|survived|beat|contracted|developed|fought|have fought|manage my|am battling|battled} [${grade}] ${illness} {!${trade}}`,
    `i [am|was] [also|currently|myself|now|profoundly|slightly|severely|mildly|recently|registered|clinically|legally|partly|partially|totally|almost] ${ill} {!${trade}}`,
    `i am [..1] [..1] [..1] ${ill} {$|and|in|but|since|so|from|following|after|on}`,
    `{i am|as} {a|an} [..1] [..1] {amputee|diabetic|epileptic|recovering {addict|alcoholic}|alcoholic|cancer survivor|wheelchair user|stroke survivor|survivor of|disabled ${person}|deaf ${person}|blind ${person}|autistic ${person}|dyslexic ${person}|dyslexic|disabled veteran|smoker|non-smoker|vegan for health}`,
    `{i am|as} {a|an} ${ill} ${person}`,
    `i {was|am|have been|had been|got|became|have [just|recently] been} [..1] {diagnosed|hospitalized|hospitalised|signed off {sick|work}|injured|taken ill|off sick|sectioned|disabled {in|by|after}|treated for|registered {blind|disabled}|in hospital|in rehab|in therapy|in counselling|ill {for|last|in|with|when|and}|unwell|seriously ill}`,
    `{i use|i wear|i rely on|i need|i walk with|my|i am in} [a|an|my|two] {cane|crutches|guide dog|hearing aid*|hearing-aid*|inhaler|insulin|pacemaker|prosthe*|walking frame|walking stick|wheelchair|white stick|stoma bag|colostomy bag|artificial {leg|arm|limb|hip}|false leg|sign language interpreter {because|since|as i}} {!${trade}}`,
    `my {medication|chemotherapy|radiotherapy|therapist|psychiatrist|psychologist|doctor|consultant {says|said|has}|gp|cardiologist|hospital {appointment*|stay|treatment}|heart {bypass|operation|surgery}|{back|hip|knee|shoulder|spine} {operation|replacement|surgery|injury|problem*|trouble}|operation {$|in|last|and|on my|went}|surgery {$|in|last|and|on my|went}|health {$|is|has|was|and i|problem*|issue*|condition*|reasons|history|record|means|does|will|got|broke|scare}|hearing {is|has|loss|in}|eyesight|blood pressure|bad {back|knee|hip|leg|heart}|sick leave|sickness {absence*|record}|addiction|drinking|weight {loss|problem*|is|and}|rehabilitation|condition {is|does|means|has|will|makes|was|which}|recovery from|physical {limitation*|condition}|sobriety|periods}`,
    `{after|before|following|since|until|awaiting|during} {my|a|an} [..2] {accident|breakdown|chemotherapy|illness|injury|operation|stroke|surgery|transplant|heart attack} {!${trade}}`,
    `{i am|i have been|i feel|am} [both|now|otherwise|perfectly|quite|very|fully|completely|again|once again|in every way|physically] {fit and {healthy|strong|well|able}|healthy {and|$|enough}|{in good|in excellent|in perfect|in full|in robust|in poor|in the best of|of sound|in top|in very good|in bad} {health|physical}|vaccinated|free of {any illness|disease}|cancer-free|cured|sober|in {good|top|great} shape|{well|fit} again|fit for work|on the mend|not well}`,
    `i {enjoy|am blessed with|have|keep|am in} [..1] [..1] {good|excellent|perfect|full|robust|poor|frail|bad} health`,
    `{have|had|taken|take|took|missed|lost|never} ..4 {sick leave|sick-leave|sick days|sick day|days off sick|day off sick|day of sickness|day* through illness|days* to sickness|day through illness|days sick|sickness absence}`,
    `{i|we} [..1] {do not|never} [..1] {smoke|drink|take drugs}`,
    `i [..1] {smoke|drink {socially|a|only|too}|quit drinking|gave up {drinking|smoking}|take medication|see a therapist|had a [..2] {breakdown|bypass|heart attack|hernia|mastectomy|hysterectomy|replacement|scan|stroke|transplant|tumor|tumour} {!${trade}}|lost {my {sight|hearing|leg|arm|hand}|a {leg|kidney|hand|finger|lung}|an {arm|eye}}|can not {hear|see|walk} {well|without|far|in|out|properly|from}|hear only|am under {a doctor|the care|treatment}|walk with a limp|underwent|had {surgery|an operation|chemotherapy}|am undergoing|am having {treatment|chemotherapy|surgery|therapy|an operation}|need dialysis|have a {limp|bad {back|knee|hip|leg|heart}|weak heart|health {condition|problem}|medical condition|hearing aid|guide dog|carer|prosthetic ..1|heart condition}|have {no|some|had} {health|medical} {problem*|issue*|condition*}}`,
    `{no|any} {health|medical} {problem*|issues|conditions|complaints|history}`,
    `{clean bill of health|my blood type|my body mass|my bmi|on health grounds|for health reasons|for medical reasons|on medical grounds|due to ill-health|owing to ill-health|because of ill-health|because of illness|due to illness|through illness} {!${trade}}`,
    `i am [..2] on the {autism|autistic} spectrum`,
    `as {someone|somebody|a person} {with|who {has|lives with|suffers}} [${grade}] ${illness}`
  ],
  {
    except: [
      `{my|i} ..2 {me|ms|add} {to|that|the|<name>|a|if|with|and|access|word|office|excel|teams|at|by|when|any|of|on|as|in|for|some|more|further}`,
      'my ..3 health and safety',
      'i {lost|missed} no',
      '{i am|feel} healthy scepticism',
      'my mental health {first aid|act|nurs*|placement}',
      `my [..1] [..1] {work|research|project|study|thesis|paper|role|job|team|clients|patients|pupils|charity} ..3 ${illness}`,
      'my {diagnosis of {the|a} {fault|problem|engine|network|error}}'
    ]
  }
)

/** Faith and belief. */
export const religion = phrases(
  [
    `{i am|i was raised|i was brought up|as} [a|an] [..1] ${devout} ${believer} {!${trade}}`,
    `{i am|i was raised|i was brought up|i became|as} {a|an} [..1] ${believer} {!${trade}}`,
    `{i am|i was raised|i was brought up|am|being} {atheist|buddhist|catholic|hindu|jewish|mormon|muslim|sikh|religious|deeply religious|very religious|not religious|not at all religious|devout|orthodox jewish|roman catholic|of the ..1 faith|a {church-goer|churchgoer|believer|regular at|person of faith|man of {god|faith}|woman of {god|faith}|lay preacher|follower of|convert to|member of {a|my|the} [..2] {church|congregation|mosque|parish|synagogue|temple}}} {!${trade}}`,
    `{my|our} [..1] {faith {!{in {the|your|this|my|people|our|you}}}|religion|religious {belief*|views|background|convictions|duties|holidays|observance*|festivals|upbringing}|church {!{restoration|conservation|work|roof|project|commission*}}|mosque {!{restoration|project|work}}|synagogue|congregation|parish|prayers|prayer {times|group|life}|god|lord|saviour|savior|bible {group|study}|sabbath|spiritual {beliefs|life}|christian {values|faith|beliefs|upbringing|principles|duty}|islamic faith|jewish {faith|upbringing|roots|heritage}|catholic {faith|upbringing|values}|hijab|headscarf|turban|kippah|kirpan|baptism|confirmation class|belief in {god|christ}|atheism|conversion to {islam|christianity|judaism|catholicism}|relationship with {god|jesus|christ}}`,
    `{i|we} [..2] {pray {$|five|for|each|every|daily|on|that}|worship|fast {during|in|for}|attend {church|mass|mosque|synagogue|temple|services|friday}|go to {church|mass|mosque|synagogue|temple}|observe {ramadan|lent|the sabbath|shabbat|sabbath|passover|eid}|keep {the sabbath|kosher|shabbat|sunday* holy|halal}|celebrate {eid|diwali|passover|hanukkah}|believe in {god|jesus|christ|allah|the lord}|do not believe in god|was baptized|was baptised|converted to|eat {halal|kosher}|wear a {headscarf|hijab|turban|niqab|kippah|kippa|veil|cross|crucifix|skullcap}|found {god|jesus}|trust in {god|the lord}|left the church|follow {islam|christ|jesus}}`,
    `{for|on} religious {grounds|reasons}`,
    `{god willing|inshallah|insha allah|praise {be to god|god|the lord}|by the grace of god|god has|god led|jesus {christ|is|has}|the lord {has|led|guided|willing}|god has called|god's {will|plan|help}}`,
    `{friday|daily|morning|evening|midday} prayers {$|and|so|which|at}`
  ],
  {
    except: [
      'i was raised ..2 catholic school',
      `{i am|as} {a|an} ..3 ${believer} ${trade}`,
      '{orthodox {approach|method|view}}'
    ]
  }
)

/** Ethnicity and origin. */
export const ethnicity = phrases(
  [
    `{i am|as|being} {a|an} [..1] ${people} ${person} {!${trade}}`,
    `{i am|being} [also|half|of|originally|part|proudly|proud to be|ethnically|a proud] ${people} {$|and|by {birth|nationality|descent|origin|blood}|but|citizen|national|descent|origin|heritage|on my|ancestry|extraction}`,
    `i am of ..3 {ancestry|descent|extraction|heritage|origin|parentage|background}`,
    `{i am|as|i identify as} {a [..1] {person|man|woman} of {color|colour}|bame|biracial|mixed-race|of mixed {race|heritage}|an ethnic minority|from {an ethnic|a minority|an immigrant|a traveller|a roma} {minority|background|family|community}|a {black|brown|white|coloured} {man|woman|person|girl|boy|guy}|black {$|and|british}|a member of {an ethnic|a minority|a racial}|a [..1] traveller {$|and|by}|an aboriginal|indigenous {$|and}}`,
    `my {ancestry|caste|color|colour|ethnic {background|group|origin|origins|roots|identity}|ethnicity|nationality|national origin|native country|home country|country of {birth|origin}|place of birth|race {$|is|has|was|or|and|should|means}|racial {background|origin}|skin|skin color|skin colour|tribe|clan|foreign {accent|name|surname}|accent {$|is|may|was}|${people} {ancestry|background|blood|heritage|nationality|origin*|parents|roots|descent|citizenship|passport|family}|immigrant {background|parents|family|roots}|parents {are|were|came|emigrated|come|immigrated} ..2 {immigrants|refugees|from <name>|to this country|${people}}}`,
    `i {come from|belong to|was born into|grew up in} {a|an|the} [..3] {caste|ethnic|ethnic minority|immigrant {family|community|household}|minority {community|group|background}|traveller {community|family}|tribe|${people} {family|household|community}}`,
    `i was born {in <name> {and|but} {came|moved|emigrated|immigrated}|abroad|overseas|outside the}`,
    `i {came|moved|emigrated|immigrated|fled} [..2] to {this country|the {uk|us|united kingdom|united states|netherlands}|<name>} {as a {child|refugee|student {from|on}|migrant}|from <name>|when i was}`,
    `i [..1] identify as [..1] ${people}`
  ],
  {
    except: [
      `i am ${people} {teacher|tutor|speaker|translator}`,
      'my {race {report|day|car}|tribe of}'
    ]
  }
)

/** Sex, orientation and identity. */
export const orientation = phrases(
  [
    `{i am|as|being|i identify as|coming out as|came out as|am} [a|an|also|openly|proudly|a proud|an openly|an out|out as] [..1] ${oriented} {!{${trade}|forward|about|with you|fat|flights}}`,
    `my {sexuality|sexual {orientation|preference|identity}|gender {identity|reassignment|transition}|transition {$|and|last|from {male|female}|is|was}|coming-out|transgender {identity|status}|birth {gender|sex|name}|deadname|sex life|sex {is|was}}`,
    `i {came out {as|$|at work|last|to my}|transitioned {$|in|last|from {male|female}|at|two}|am transitioning {$|and|from {male|female}}|am {attracted to|in a same-sex|a lesbian|out at work}|am [a|an] [..1] {female|male} {$|and|applicant|candidate|in a}|was born {male|female|a {boy|girl|man|woman}}}`,
    `{i am|as|being} {a|an|the only} [black|single|young|younger|older|middle-aged|married|muslim|disabled|proud] {man|woman|female|male} {$|in|i|and|of|with|who|working}`,
    `{i am|as} [a|an] [..1] {lgbt|lgbtq|lgbtqia} {person|man|woman|candidate|member}`,
    `member of the {lgbt|lgbtq|lgbtqia|gay|queer|trans} community`
  ],
  {
    except: [
      '{man|woman} of {few words|my word|color|colour}',
      'as a {man|woman} {i|you} {met|know|trained|worked}'
    ]
  }
)

/** Politics and unions. */
export const politics = phrases(
  [
    `i [have|always|still|also|never|will|shall|would|used to] [always|never|also|would] {vote|voted|canvass|canvassed|campaign|campaigned|stood|leaflet|leafleted|support|supported|back|backed|joined|belong to|am in|was in} [for|with|as] [the|a] [..1] {${party}|${partisan}|brexit|leave {$|in|and}|remain {$|in|and}}`,
    `{i am|as|being} [a|an|both] [..2] ${partisan} {!{estimate*|with|in my}}`,
    `{i am|i was|i have been|as|am|been} [a|an|the] [..3] {activist|branch secretary|card-carrying|councillor|delegate|member|official|organizer|organiser|rep|representative|shop steward|steward|supporter|convenor|convener|voter} {for|of|in|at|with} {${party}|a political party|a {trade|labor|labour} union|a union|any political|the {${party}|..2 party|trade union|union|unite|unison|gmb|teamsters|..1 trade union|..1 union|resistance}|my {party|union|trade union|local party}|amnesty|unison|unite|gmb|teamsters}`,
    `i am {not|no} [..1] [..1] {member of {a|any|the} [..1] union|political|union man|union member|interested in politics|trade unionist}`,
    `i {am|was|have been|served as|worked as|acted as|was elected|got elected|became|have served as} [as] [a|an|the] [..3] {shop steward|trade unionist|union {activist|branch|convenor|delegate|leader|man|member|official|organiser|organizer|rep|representative|secretary|steward|woman}|picket}`,
    `as {a|an|the} [..2] {shop steward|trade unionist|union {activist|branch|convenor|delegate|leader|man|member|official|organiser|organizer|rep|representative|secretary|steward|woman}}`,
    `my {political {activities|activism|affiliation|allegiance|beliefs|convictions|leanings|opinions|party|views}|politics {!{degree|class*|lecture*|tutor|teacher|course|a-level|students}}|party {membership|card|comrades}|[..1] union {$|and|card|dues|membership|rep|branch|work|activity|activities|has|is|will|advis*}|membership of {the ..3 party|a union|the union|the ..2 union}|comrades|vote {went|for|in}|left-wing|right-wing|conservative {views|values|beliefs}|socialist|liberal {views|beliefs}}`,
    `i [..1] {belong to|belonged to|have belonged to|joined|have joined|am in|pay dues to|left|helped organize|helped organise|organized|organised} {a|the|my|no} [..2] {trade union|union {$|and|in|at|for|when}|political party|strike|picket*}`,
    `i [..2] {went on|joined the|led the|took part in the|led a|took part in a|joined a|organized a|organised a|was on} [..2] {strike|picket line|walk-out|protest* against|march against|demonstration*}`,
    `{on the picket line|during the strike i|crossed the picket|on strike {for|with my|last}}`,
    `{i|my ..3} {lean|leans|leaning} to the {left|right}`,
    `i {marched|protested|demonstrated} {against|for|with|in}`
  ],
  {
    except: [
      'i {back|backed|support|supported|led|joined} the {labour {ward|team}|liberal {arts|studies}}',
      'as {a|an|the} ..2 {trade union|union} ..1 {lawyer|journalist|reporter}'
    ]
  }
)

/** The right to be in the country, and its papers. */
export const immigration = phrases(
  [
    `my [..1] [..1] {asylum {application|case|claim|status}|citizenship|green card|immigration {papers|status|case}|leave to remain|naturalization|naturalisation|permanent residence|permanent residency|refugee status|residence {card|permit|status}|residency {permit|status}|right to remain|settled status|student visa|visa {!{application work|work|team|project}}|work {permit|visa}|deportation}`,
    `i [also|currently|do|now|still|already|shall|will|would] {have|had|hold|held|am on|need|require|got|am waiting for|am awaiting|await|applied for|have applied for|am applying for|was granted|was refused|have been granted|received|have received|obtained|have obtained|have just got|came on|came here on|am here on|overstayed} [a|an|my|the|no|any|full|limited|indefinite] [..2] {asylum|biometric residence permit|british citizenship|citizenship|dual {citizenship|nationality}|green card|indefinite leave|leave to remain|pre-settled status|settled status|refugee status|residence permit|residency|sponsorship|visa|visa sponsorship|work permit|<name> {citizenship|passport|visa|nationality}} {!{application*|enquir*|process*|centre*|letters}}`,
    `{i am|as|being|i arrived as|i came here as|i came as} [a|an|currently a|now a|also a|not a|still an|still a] [..1] {asylum seeker|asylum-seeker|british citizen|citizen {of|$|and}|dual national|dual citizen|foreign national|foreigner|illegal immigrant|immigrant|migrant|eu {citizen|national}|eea national|expat|green card holder|${people} {citizen|national|passport holder}|international student|naturalized|naturalised|non-eu|permanent resident|recent immigrant|refugee|settled|stateless|undocumented|us citizen|visa holder} {!${trade}}`,
    `i am originally from <name>`,
    `{and|i} {fled {with my|in <num>|to|from|the}|escaped {with my|the war}}`,
    `i {sought|claimed|applied for|was granted|fled ..4 and sought} asylum`,
    `i {fled|escaped} {<name>|my {country|home|village}|persecution}`
  ],
  {except: ['right to work', 'i {handled|processed|advised|helped|managed|checked} ..4']}
)

/** Pictures, looks and numbers of cards. */
export const papers = phrases(
  [
    `{photo|photograph|picture|portrait|snapshot|selfie} of {me|myself}`,
    `{add*|attach*|enclos*|find|includ*|send|sending|sent|provide} ..5 {passport photo|passport photograph|headshot|head-shot|recent photo|recent photograph|passport-size* photo*|my photo|my photograph|my picture|a photograph {$|and|so|as|for}|a photo {$|and|so|as|for}|selfie}`,
    `my {photo|photograph|picture|headshot|portrait|passport photo} {$|is|so|shows|and}`,
    `my ${card} {number|no|num|details|code|id} {!{of {hours|customers|sales|years}|is growing}}`,
    `{aadhaar|medicare|national insurance|nhs|passport|pps|social insurance|social security|ssn|tax file|national id} {no|number} {is|are|<num>}`,
    `{bank account number|sort code|iban} [is] <num>`,
    `{my iban|my sort code|my ssn|my nhs number|my passport number|my ni number|my bank details|my pin {code|number|is}|my credit {score|rating|history}}`,
    `i am {<num> {cm|centimetres|centimeters|feet|foot|ft|kg|kilos|metres|meters} [tall|<num>|and|in height]|[..1] {attractive|beautiful|blond|blonde|good-looking|handsome|overweight|petite|pretty {$|and}|slim|obese|short {$|and|for a}|tall {$|and|for a|with}|thin|bald}}`,
    `^ {height|weight|marital status|nationality|religion|sex|gender} [is] {<num>|male|female|married|single|british|christian|muslim|hindu|nigerian|indian|american|irish}`,
    `my {height is|weight is|looks|good looks|physical appearance|appearance {is|may|at|was}|tattoo*|body {hair|odor|odour|weight}|piercing*|scar|scars|star sign|zodiac sign|blood group}`,
    `i weigh <num>`,
    `{my|i have [got] [a|an|no|any|one|some] [..2]|i had [a|an] [..1]|i have never had a|without a|my old|my past} {arrest {$|in|record|last|for}|bankruptcy|caution {for|from the police}|conviction {$|for|in|is|was|from}|convictions|court case|criminal {conviction*|past|record|history}|dui|police record|prison {record|sentence|term}|spent {conviction*}|time in {jail|prison}|ccj} {!${trade}}`,
    `i {was|have been|got|had been|have never been|was never|was once|was wrongly} [..1] {arrested|bankrupt|declared bankrupt|convicted {of|for|in|and|$}|in {jail|prison {$|for|and|from|until}}|jailed|imprisoned|incarcerated|sentenced|released from {jail|prison}|charged with|on {parole|bail}|cautioned by}`,
    `i {spent|served} ..4 {in {jail|prison}|behind bars|prison sentence|sentence for|inside $}`,
    `{i am|as} an {ex-convict|ex-offender|ex-prisoner|ex-con|undischarged bankrupt}`
  ],
  {
    except: [
      'my {tax|bank|insurance} {details {knowledge|work}}',
      'my {picture|portrait|photograph} {is|shows} {hung|of the|a {scene|harbour}}'
    ]
  }
)

/** The reader asked for it. */
export const asked = phrases([
  'as {agreed|asked|requested|required}',
  '{as|since|when|which|that} you {asked|need|needed|requested|required|wanted}',
  'you {asked|wanted to know} {about|for|how|if|me|to|what|when|whether}',
  '{in answer|in reply|in response} to your'
])
