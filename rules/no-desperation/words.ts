/** Need, pleading and despair where a reason to hire should stand. Widened by meaning from the pages that the rule names. */
import {phrases} from '../../src/kit.js'

const work = '{@job|any job|employment|income|money|something|this|your help}'

const badly =
  '{badly|desperately|seriously|so {badly|much}|terribly|very {badly|much}|urgently|more than {anything|ever|words can say}}'

/** Money that is owed. */
const debt =
  '{bank loan|bill|bills|car payment*|child support|council tax|credit card*|creditors|debt|debts|fees|gas bill|heating|hospital bill*|house payment*|instalments|insulin|landlord|loan|loans|maintenance payments|medicine|mortgage|overdraft|payments|rent|school fees|student loan*|utility bill*}'

const family =
  '{babies|baby|boys|child|children|daughter|daughters|dependants|dependents|family|girls|husband|kid|kids|little ones|mother|old mother|parents|siblings|son|sons|wife|widowed mother}'

/** Need put forward as a reason. */
export const need = phrases(
  [
    `i [..1] {absolutely|badly|desperately|honestly|must|really|so|truly|urgently} [badly|desperately|really] {have to {get|have}|need|want} ..2 ${work} `,
    `{i|we} [do|just|only|simply] {need|have to have|must have} {a|any|some|the|this|your} ..2 ${work} {${badly}|because|to {feed|get back|keep|live|pay|save|stay|support|survive}|for my|so that|or i|$|and}`,
    `{i|we} need {employment|money|work} {${badly}|$|so|now|to}`,
    `how {badly|desperately|much} {i|we} {need|want}`,
    `in {desperate|dire|great|sore|urgent} {need|want} of ..3 ${work}`,
    'i {am|feel|have become|have grown|was} [..1] [..1] desperate {!{for staff}}',
    `desperate for {a|any|some|the|this|work|employment|money|anything}`,
    'desperate to {be {chosen|employed|hired|taken}|earn|escape|find|get|have|join|leave|work}',
    '{am|i|we} desperately {hoping|looking|need|searching|seeking|trying|want}',
    `{dying|aching|longing} {for {a|any|the|this} ..2 ${work}|to {be chosen|be hired|get|have|work}}`,
    // What hangs on it
    `{means|mean|would mean|will mean|meant} {everything|so much|the {world|earth}|my whole life|life} to {me|my ..2 ${family}|us}`,
    `{depend*|depends|hang*|hinge*|rest*|rides|riding} {entirely|on} ..2 {getting this|this {@job}|you {choosing|hiring|saying}|your {answer|decision|kindness|mercy|yes}|yes}`,
    '{change|changed|rescue|save|saved|saving|transform|turn} {around|my {entire|whole}|my} {life|marriage|skin|soul} {!{on|in the}}',
    `{dig|fix|get|help|lift|pull|rescue|save|solve|sort|solution|answer} ..2 {all|every|me|my|our|to all my|us} ..3 {debt|debts|difficulties|hole|hardship|misery|money {problems|troubles|worries}|out {of {a hole|debt|here|poverty|this}|right}|poverty|problems|rut|troubles|unemployment|worries}`,
    `sort me {right out|out}`,
    '{my|our|the one|you are the} [..1] {final|last|one|only} {chance|hope|lifeline|option|resort|salvation|straw}',
    `{you|your ..4|this} {are|is} [..3] {all {i|we} have|everything {i|we} have|my everything|{last|only|final} {chance|door|firm|hope|one|option|place|resort|straw|thing} {for|i have|left|that|to|who|$}}`,
    `{only|last|single} {company|employer|firm|man|one|people|person|place|woman|thing} {left|that|who|which} ..2 {answer*|can {help|save}|give|given|got back|has|have|help|kind|replied|stands|took|wrote}`,
    `{all|only} {that|thing} {keeping|stands|standing} ..2 between`,
    `{without|if i {am not|do not get|do not have|lose}|if this {does not|falls}|if you {do not|say no|turn me}} ..6 {i {am {done|finished|lost|ruined|sunk}|can not {carry|face|go|live|survive}|do not know {how|what|where}|shall {be|have|starve}|will {be {evicted|homeless|lost|on the}|have {no|nothing|to sell}|lose|starve|never}}|we {shall|will} {be|go|have|lose|starve}}`,
    `i do not know ..2 {how|what|where} ..4 {i {am going to|can|could|shall|should|will|would} {cope|do|eat|go|live|manage|survive|turn}|to turn|else to}`,
    `{i|we} {can|could} not {afford to {be turned|lose|wait|be out|be rejected}|bear {another|to be {turned|rejected}|the thought|to wait}|cope {much|with another}|face another|go on {like|much|this|$}|hold out|last much|live without|stand another|survive {another|much|without}|take {another|any more|much more} {no|refusal|rejection|of}}`,
    `{be|is|as|would be|could be} {my|our} {deliverance|ladder|life-line|lifeline|rescue|salvation|savior|way out}`,
    `{a|my|our} {god-send|godsend|life-saver|lifesaver} {for|to|in my|if|$}`,
    `{banking|counting|depending|depends|hangs|hinges|pinned|pinning|relies|rely|relying|rests|riding|staked} ..2 on {it|me {getting|finding|having|to get}|this|your {answer|decision|reply|yes}|you {to|saying}} {!{work|being {done|made}}}`,
    `all {my|our} {dreams|hopes}`,
    `{i|my ..2|we} ..8 without {a penny|a salary|a wage|an income|any {income|money|work}|electricity|food|heating|income|money|pay|wages} {!{and we|in the budget}}`,
    `{am on|and|but|have|i have|we have|with} no {food|heating|income|savings|wage|wages}`,
    `{want|wanted|need|needed} {it|that|this|this ..1|your ..1} [so much|far] more than {any|anyone|anything|i {can|have}|words|you {can|know}}`,
    `{whole|entire} {family|future|life|village|world} {depend*|hang*|is {counting|relying|riding|waiting}|rest*|waits}`,
    `another {knock-back|refusal|rejection}`,
    `{every|all} ..3 {door|doors} ..5 {closed|shut|slammed}`,
    `{shut|slammed|closed} in my face`,
    `{it is|its|it comes down to} {this|this job|you} or {a life|homelessness|nothing|ruin|starvation|the {dole|street*|gutter}}`,
    `{go home|face|look|tell} ..4 {children|family|father|kids|mother|parents|wife|husband} ..8 {again|fail*|no job|in the {eye|face}|with empty|without}`,
    `{only|sole} {chance|comfort|escape|hope|way out} {for me|i {have|see}|left {!{the|for the}}} `,
    `{all out|exhausted|have no more|have run out|run out|running out|short} of {chances|hope|luck|money|options|places {!to store}}`,
    `{have|having|with} {no one|nobody|nowhere} {else|left} [to {ask|go|turn|try}]`,
    `no other {chance|choice|hope|income|means|option|prospect*|way out}`,
    `{day and night|night and day|every waking} ..6 {about|of|this|think*|your}`,
    `{think|dream|thinking|dreaming} {about|of} {it|nothing|this|this ..1|your ..2} ..2 {all the time|day and night|else|every night|night and day}`,
    `do not want to {be on|end up|go back|go under|lose {my|our}|starve} ..4`,
    `get my {children|family|kids|mother|son|daughter|wife} out of`
  ],
  {
    except: [
      'i {badly|really} need to {check|confirm|correct|know|ask|tell|thank}',
      'the last thing'
    ]
  }
)

/** Begging, and gratitude that has no end. */
export const plea = phrases(
  [
    '{am|i|we|here to|have to|me} [..1] {beg|begging|beseech|beseeching|entreat|entreating|implore|imploring|plead|pleading} {for {a|another|one|the|this|your}|of you|with you|you|your}',
    '{i|and|just} [..1] pray {that you {choose|give|have|hire|take|will}|you {will|to}}',
    'i {am begging|am pleading|beg|implore|plead|pray} {do not|give|have|let|look|of you|please|take|think|$}',
    `{please|just|kindly|only} [..3] {give|gives|giving|grant|let} me [have] [just|only] {a|another|one|the|this} [..1] {break|chance|job|opportunity|shot|try|go} {!{to {add|answer|comment|correct|explain|respond|say}}}`,
    `{please|pls} please`,
    'please {do not {forget me|let me down|refuse|reject|say no|turn me|leave me}|have {mercy|pity|a heart}|help me {!{by|understand|with ..2 {form|question}}}|save me|take me|say yes|pick me|choose me|lie to me}',
    '{have|show|take} [some|a little] {compassion|mercy|pity} [..1] {for|on|upon}',
    '{kindly|please} {be {kind|merciful|good} enough to {employ|give|hire}|consider my {plight|poor|situation}|look {kindly|with} ..2 {on|upon|favor}|take pity|think of my ..2 {children|family|situation}}',
    '{on|upon} {bended knee*|my {bended|knees}|our knees}',
    'at your {feet|mercy}',
    `{my|our} ..3 {career|fate|future|happiness|life|survival|${family}} {is|are|lies|rests} [..1] in your`,
    '{am|i|we|me} [..1] at {my wit* end|rock bottom|the end of my {rope|tether}|my lowest|breaking point|the end of the {line|road}|my limit}',
    '{hit rock bottom|nowhere {else|left} to {go|turn}|no {one|where|body} else to turn|nobody {else|left} to turn|running out of {hope|options|places}|losing {all hope|hope}|lost all hope|give me hope|gave me hope|given up hope|clutching at straws}',
    `{god|allah|heaven|lord|almighty} ..3 {bless|repay|reward} ..8 {if you|for {employing|giving|helping|hiring|taking}|my}`,
    `{bless|thank|grateful|in your debt|indebted|thankful|repay|owe you} ..4 {for ever|forever|rest* of my {days|life}|till i die|until my|as long as i live|for life|my life|with my life}`,
    `{nobody|no one|none} {could|would|will} [ever] be {more grateful|so grateful|as grateful|more thankful}`,
    '{hope|hoping|pray|praying} [that] you {do not|will not|can not} {forget|refuse|reject|say no|turn}',
    `{crying|in tears|lie awake|lying awake|not {eaten|sleep|slept}|sleepless|sobbing|tears|weeping} ..8 {answer|because|decision|job|since|this|waiting|wondering|worr*|you|your}`,
    '{check|checking|refresh|refreshing|sit by|sitting by|stare at|staring at|watch|watching} ..3 {e-mail*|email*|inbox|messages|phone|post|telephone} ..2 {all day|constantly|day and night|every {<num>|day|few|hour|minute|morning|second}|for your}',
    '{without crying|my whole life is|i turn to you|you are the one who can help|throw myself}',
    '{chance|favor|opportunity} ..2 {to {a|this} {poor|humble|struggling}|for a {beggar|poor}}',
    '{am|as|for|from|help|on|this|to} [a] [..1] {destitute|humble|needy|poor|struggling|unfortunate} {applicant|beggar|family|father|graduate|man|mother|orphan|servant|soul|student|widow|woman|wretch}',
    `{be|have my|my} {endlessly|eternal|eternally|everlasting|everlastingly|for ever|forever|undying} {grateful|gratitude|in your debt|indebted|thankful|thanks}`,
    `{beg|begging|plead|pleading} for {a|any|it|just|one|that|this|your}`,
    `ashamed to {ask|beg|plead|say}`,
    `{all i {ask|am asking|beg}|that is all i {ask|want|need}|only thing i {ask|want}} ..3 {a|chance|for|is|one|$}`,
    `{just|only} one {break|chance|opportunity|shot|try}`,
    `i [..1] {am crying|can not {eat|sleep}|cry|have not {eaten|slept}|panic|sob|weep} {!{out|with {joy|laughter}}}`,
    `{help|pity|rescue|save} {a|this|your} ..2 {boy|brother|family|father|fellow|friend|girl|man|mother|person|sister|son|soul|woman|youth} {from|in {need|trouble|want}|out|who|$}`,
    `{am|is|are|been} [really|so|still|truly] suffering {!from}`,
    `{^|and|do|just|oh|please|so} take me {$|and|as|at|because|even|i|on|please}`,
    `{do|please} {have a heart|not {abandon|leave|forget|fail|let} me|find it in your heart}`,
    `find it in your heart`,
    `{for|in} {christ's|god's|goodness|heaven's|pity's|the love of|the name of|mercy's} {god|heaven|name|sake}`,
    `{kiss|at|wash|fall at} your feet`,
    `{kindness|favor|good deed|good turn|charity} {to|for} {a|an|my} ..2 {family|father|man|mother|person|soul|woman}`,
    `{down on {my|his|her} luck|a {beaten|broken|desperate|lost|ruined} {man|person|soul|woman}|cast me {aside|off}|{am|feel} worthless|on the scrap-heap|scrapheap}`,
    `{can not|could not} {bear|face|stand|take} {any {longer|more}|it {any|much}|much {longer|more}|this {any|much}}`,
    `<num> {knock-backs|knockbacks|noes|refusals|rejections|turn-downs}`,
    `if only you {could|would|will|knew|saw}`,
    `look {at|upon} ..3 {one more time|with {kindness|pity|mercy}|favourably upon}`
  ],
  {
    except: [
      'beg {leave|to differ|your pardon}',
      '{families|family} in need',
      'pleading {for|in} {the court|mercy in}'
    ]
  }
)

/** Hardship told to move the reader. */
export const hardship = phrases(
  [
    `{my|our|the} ..3 ${debt} ..4 {are|is|has|have|keeps|will} [..2] {behind|calling|crush*|cut|drown*|due|eat*|fall*|gone up|grow*|kill*|mount*|not been paid|over-due|overdue|pil*|press*|threaten*|unpaid|at the door|months|weigh*|need* paying|not going to pay|to be paid}`,
    `{my|our} {rent|mortgage} ..3 {arrears|behind|due|late|overdue|unpaid}`,
    `{i|we} ..3 {am|are|have fallen|fell|get|getting|have got|slipping|falling} ..2 {behind {on|with} ..2 ${debt}|in arrears|into debt|in debt|into arrears|up to my ..2 in} `,
    `{i|we} ..2 {can not|can barely|can hardly|can no longer|struggle to|struggling to|could not} {afford|buy|cover|meet|pay|heat|feed|keep up} ..2 {${debt}|any|even|food|for|groceries|heat*|house|it|lunch|medicine|the|my|our|bus|${family}}`,
    `{bills|collectors|creditors|debts|hospital bills|medical bills|bailiffs|landlord} ..3 {are|at|have|has|is|keep|want*|will} ..3 {after me|at {my|our|the}|calling|coming|crush*|door|eaten|evict*|knocking|mounting|piling|swallowed|throw*|waiting|wiped}`,
    `{pay|clear|settle|cover|meet} [off] {my|our} ..2 ${debt}`,
    `{feed|support|clothe|provide for|look after|keep|educate|raise} {my|our} ..3 ${family} {!{medicine|garden|school}}`,
    `{mouths to feed|wolf from the door|roof over {my|our}|{bread|food} on {my|our|the} table|make ends meet|making ends meet|two ends meet|bread-winner|breadwinner|hand to mouth|my next meal|{am|are|children|family|go|kids} {going hungry|skipping meals|starving}|{children|family|i|kids|we} {am|are|go|went} hungry|skip meals|end up on the street*}`,
    `{i|we} {am|are|eat|have been|live|lived|queue} [eating|living|now|still] {at|from|off|on|to} {a|the} {dole|food bank*|bread-line|breadline|charity|credit cards|food parcels|sofa|streets|street|sick|welfare|handouts|food stamps|soup kitchen|my {parents|mother|sister|friend*|brother}} `,
    `my {benefit|benefits|savings|severance|dole|unemployment|money|bank account|account|credit|redundancy pay*} ..2 {all gone|are {all|exhausted|gone|nearly|running}|dry|empty|end|ended|ends|finished|gone|have {all|dried|gone|run}|is {almost|exhausted|gone|nearly|running|used}|ran out|run out|runs out|stop|stops|used up}`,
    `{eaten|drained|eating|swallowed|through|wiped out} ..2 {my|our} ..1 savings`,
    `{about to|going to|going to be|i shall|i will|i may|i might|danger of|afraid of|fear of|we may|we might|we shall|we will} ..2 {be evicted|be homeless|be out on the|become homeless|losing {my|our}|lose {my|our} {flat|home|house|licence|visa|place|apartment|car|children|kids}|repossess*|be thrown out|be on the street*}`,
    `{i|we} {am|are|became|have become|have been|shall be|will be} [..2] {bankrupt|broke|deported|destitute|evicted|homeless|penniless|skint|starving} {$|and|because|by|from|if|now|soon|unless}`,
    `{between|stands between} {me|us} and {the {dole|street*|poor-house|workhouse|gutter}|homelessness|ruin}`,
    `{sole|only} {bread-winner|breadwinner|earner|support|provider|wage-earner} `,
    `{with|have|got} {a|another|<num>|two|three|four|several|young} ..3 {baby on the way|${family} {depend*|relying|to {feed|support|keep|look|raise|think}}|${family} ..8 {bills|calling|dying|ill|owing|rent}}`,
    `baby on the way`,
    `{${family}|who} {depend*|rel*} {entirely|on|solely|upon} {me|my}`,
    `{my|our} ..2 ${family} {are|is|will|shall} ..2 {crying|dying|going without|hungry|going hungry|suffer*|sick|starving|ill|cold}`,
    `from a {poor|very poor|humble|needy} {background|family|home|house}`,
    `!{who|people|men|women|clients} {out of work|unemployed|jobless|on the dole|laid off|without work|without a job} ..6 {desperate|and i {can|am|would}|at my wit*|can not go|losing|no money|and no one|and nobody|so please}`,
    `{after|for} ..6 {on the dole|out of work|unemployed|jobless|without work} [..1] {any|anything|i {can|would|will} {do|take}|i am not {fussy|choosy}}`,
    `{get|getting} {away|out} {from|of} {this {flat|house|place|hole|town|situation|country|misery|mess}|my {parents|mother|husband|poverty}|debt|poverty|unemployment}`,
    `{owe|owing} {money|everyone|everybody|thousands|my ..2|<money>|the bank|back rent}`,
    `{i|me|my|our|we} ..4 {family {crisis|problem*}|financial {crisis|difficult*|distress|hardship|problem*|ruin|strain|trouble*|worries}|money {problems|troubles|worries}} {!{of {clients|families|others}|faced}}`,
    `{i|we} [..2] {barely {cope|coping|eat|getting by|survive|surviving}|drown*|scrap* by|sink*|struggl* {financially|to {cope|get by|live|make|manage|survive}}|suffer* {financially|hardship}}`,
    `{i|us|we|how|so|very} [..2] {badly off|hard up|in {a bad way|dire straits|desperate straits|trouble with {money|the bank}}}`,
    `{bills|debts|loans} {are {coming|everywhere|mounting}|coming out of|up to}`,
    `the {bailiffs|bank|building society|council|court|landlord|lender} {are|has|have|is|may|threaten*|wants|will} ..5 {at the door|cut|evict*|foreclos*|repossess*|seiz*|tak*|throw*} {my|our|me|us}`,
    `{pawn*|selling|sell|sold} {my|our} {bicycle|bike|books|car|clothes|furniture|guitar|house|jewel*|laptop|phone|ring|tools|wedding|watch|blood}`,
    `{orphan|single {father|mother|parent}|widow|widower} ..3 {<num>|and no|no|small|to feed|to support|several|who {depend*|need*}}`,
    `{sleep|sleeping|living|live} {in {a {car|hostel|shelter|tent|van}|my {car|van}}|on {a {friend*|sofa}|friends|my {friend*|sister*|brother*|mother*}|sofas|the streets}|rough}`,
    `{lose|losing|lost} {everything {i|we}|my mind|the will to}`,
    `{one|two|three|<num>|a} {loaf|meal|pay-cheque|paycheck|pay cheque|week|month} {a day|away from {the street*|losing}|from {ruin|the street*}|left}`,
    `{cupboard|cupboards|fridge|larder|pantry|purse|wallet|pocket|pockets} {are|is} [..1] {bare|empty}`,
    `nothing {in the {bank|cupboard|fridge|house}|left to {eat|live on|sell}|to {eat|live on}}`,
    `{electricity|gas|heating|phone|power|water} {has been|have been|is|was|were|will be} [being] {cut|cut off|disconnected|off|shut off|turned off}`,
    `times are [..1] {bad|hard|tough} {!{in the {trade|industry}}}`,
    `{i|we} {am|are} [..2] {drowning|sinking|swimming|up to my {ears|eyes|neck}} in`,
    `{borrow*|loan} ..8 {have to|must|need to} {give|pay|repay} ..2`,
    `{father|husband|mother|wife|partner} ..3 {left|died|has gone|is {dying|ill|sick|out of work|unemployed}|lost {her|his}} ..6 {so|and i|and we|please|alone}`,
    `{i|we} {have lost|lost} everything`,
    `make my ..2 {children|father|mother|parents} ..2 {happy|proud}`
  ],
  {
    except: [
      '{advised|advising|clients|customers|families|helped|housed|patients|people|pupils|tenants|them|those|who were|young people} ..8',
      'feed {a|the} {baby|child} {medicine|lamb*|animal*}'
    ]
  }
)

/** Anything at all, for anything or nothing. */
export const anything = phrases(
  [
    `{i {can|could|shall|would|will|am {able|happy|prepared|ready|willing} to|do not mind}|{am|be} [..1] {glad|happy|prepared|ready|willing} to} [{also|even|gladly|happily|just|literally|now}] {accept|consider|do|doing|take|taking|work} [on] [literally|absolutely|just about|almost] {any @job {at all|that|whatever|you|$|going|no}|any {hours|job|pay|position|post|role|salary|shift*|task|terms|wage*|work} {at all|whatever|you|$|and|for|however|even|any}|anything {!{from|but|that needs|to do with|i can to {help|assist}}}|at any|for any|for less than {anyone|anybody|the others}|half|the {dirtiest|first|lowest|worst}|whatever {i am|it|job|they|work|you|$}|without pay|unpaid|for {free|nothing}}`,
    `any {job|position|post|role|work} {{at|in|on|with} your ..2 {even|however|no matter}|at all|whatever|whatsoever|will do|you {can give|have|like|want|might}|going|that is going|no matter|however {humble|low|menial|small}|would do|even}`,
    `any {hours|job|position|post|role|shift} ..2 any {hours|pay|role|salary|shift|wage}`,
    `{even|or} {as {a|an}|for} {caretaker|cleaner|janitor|night {duty|shift*|watch*}|porter|sweeper|tea-boy|tea boy|temporary|the lowest|unpaid|no pay|half|for nothing|free} {!{work on|of}}`,
    `{reconsider|consider} me for {any|anything|whatever}`,
    `!{afford|can|could|need|not} {accept|do|for|take} anything {at all|else|going|that is|you|$} {!{need|require|have questions}}`,
    `i {can|could|would|will} [even|gladly|happily] {clean|mop|scrub|sweep} ..1 {floor|floors|lavatories|toilets|your}`,
    `{i|would|will|even|shall|could|happy to|willing to|to|prepared to} [..3] {come|do it|help|start|work|begin} [..2] {for {free|nothing|no pay|peanuts|food|half|less than {anyone|anybody|the others|your}|the minimum}|unpaid|without {any pay|pay|a salary|salary|wages}} `,
    `{half|any|whatever} [the] {pay|salary|wage} {and|i|is|suits|will|would|you|$}`,
    `pay me {anything|half|less|nothing|peanuts|what {you like|you can|ever}|whatever}`,
    `{do|accept|take|give} {whatever|anything} [that] you {ask*|give|like|say|tell|want|wish|can {give|offer|spare}} {!{to {know|see}}}`,
    '{if|for} {it|that} is what it {needs|takes|took}',
    '{not|no longer|can not afford to be} {be {choosy|fussy|picky|proud}|choosy|fussy|particular|picky|proud} {!{about {spelling|grammar}}}',
    `{do not|does not|not} {care|matter|mind} {how {bad|dirty|far|hard|low|many|menial|much}|what {hours|i do|it is|kind|position|role|sort|the {job|pay|work}|you {give|pay|want}|work}|where} {!{the {river|error}}}`,
    `{beggars can not|first {job|thing|place|post} {offered|that comes|that came|anybody|anyone|going}|grateful for {anything|scraps|the smallest}}`,
    'take {me|us} on {!{board|the|a|to|in {may|june|march}}}',
    // Turned away by all
    `{no one|nobody|no [other] {company|employer|firm|school|shop}|none of them|not one {company|employer|firm}|not a single {company|employer|firm}} [else|in this town|in town|out there] {even|ever|has|is|seems|wants|will|would} [ever|even|going to|to|wants to] {called me|calls|give me|given me|hire|hired|hiring|interested in {a|me|someone}|interview me|look at|looks at|take|taken|wants {a|me}} {!{you|the floor}}`,
    `{refused|rejected|turned away|turned down|been passed over} {again and|by {all|dozens|each|every*|fifty|hundreds|<num> {companies|employers|firms}|many|scores|so many|thirty|twenty}|everywhere|over and over|so many|time after|<num> times}`,
    `{applied|written|applications|letters} ..3 {everywhere|{<num>|dozens|hundreds|scores} ..2 {companies|employers|firms|hundred|jobs|places|posts|schools|thousand}} ..8 {no|nobody|none|nothing|only one|without|you are|rejected}`,
    `{hundreds|dozens|scores|so many|countless|endless|<num>} [of] {refusals|rejections|rejection {e-mails|emails|letters}}`,
    `{somebody|someone|people} {better|else} {than me}`,
    `{if|in case} you have {found|got} {somebody|someone} better`,
    `{know|knows|sure} [that] i am {not {the best|much|good|anyone|worth}|probably not} `,
    `man of my age`,
    `{accept|come for|do it for|take|work for} ..2 {below|less than|under} {anyone|everybody|the {going|least|lowest|minimum|usual}|what you pay}`,
    `{anything|whatever} [..1] {i am not proud|just to {get|be|have}|would be better than nothing}`,
    `i {am not|cannot afford to be|can not be} {above|proud {!of}|too proud}`,
    `{nobody|no one} [else] {has any use for|looks at|needs|wants|will {have|look|see|take|touch}} {a|me|men|my kind|people|someone|women}`,
    `i {would|will|could} {sleep|live|move into|crawl|walk|swim|sell} ..4 {if i have to|if {it|that}|if you|for {this|you|the}|to {get|be|have}}`,
    `{better than|anything beats} {nothing|sitting at home|the dole}`,
    `{for|work for} {a {crust|pittance|plate|roof|sandwich}|half {of what|the|what}|scraps|tuppence}`,
    `{i do not care|put me {anywhere|on {anything|nights|the}}} {!{for|about|to}} $`,
    `{drop|give up} everything {and|for|to}`,
    `{all|every ..3|everybody|everyone} [else] {has|have} {refused|rejected|said no|turned} ..1 {me|down|$}`
  ],
  {
    except: [
      'anything {further|more|else you {need|require|would like|wish}|you {need|require}}',
      'whatever {documents|references|you need from me|time}',
      '{do|help with} anything from',
      'any {@job} {that you {described|mentioned}|you advertised}'
    ]
  }
)
