/** Why the letter is written, or who writes. Source: `domain.md` PF07, widened by meaning. */
import {phrases} from '../../phrases/index.js'
import {gratitude} from './thanks.js'
import type {Move} from './move.js'

const soft = '[@very] [@very]'
const thing = '{@job|@document|opening|application|interview|meeting|call|conversation|<role>}'

const reason = phrases(
  [
    `!{he|she|they|people} {i|we|and|who} ${soft} [have|had|first|recently|originally] {@applied} ..12 {${thing}|for the|for a|for your|through|online|you|in person|on <date>|last}`,
    `i {have|had} [already] applied`,
    `{i|and|am|just|only} ${soft} {am|was} ..2 {writing|emailing|e-mailing|getting in touch|reaching out|following up|checking in|contacting|enquiring|inquiring|applying|dropping|sending|calling|asking|wondering|exploring|looking|seeking|hoping}`,
    `^ [i am|just|and|this is] ${soft} {writing|emailing|reaching out|following up|following|checking in|getting in touch|further to|with reference|with regard|in reference|reference is made|regarding|concerning|referring|re|as you know}`,
    `i {write|wrote|emailed|rang|called|phoned|posted|enquired|inquired|asked|heard|understand} ${soft} {to|in respect|in connection|about|again|with regard|regarding|for|as|that you|you}`,
    `{and|would} {write|wrote} to {enquire|ask|say|thank}`,
    `{this|the} {letter|email|e-mail|note|message|line|is} ..3 {is to|is about|concerns|follows|is in|to|a gentle|a follow-up|a short|purpose|here}`,
    `{purpose|reason|object} {of|for} this`,
    `{further to|following|after|with reference to|with regard to|regarding|concerning|about|in connection with|in respect of|as regards} {my|our|the|your|a|this|yesterday*|last|<day>} ..5 {${thing}|chat|letter|discussion|talk|decision|post|advert*|vacancy|visit}`,
    `{my|our|an|the} ..3 {application|interview|meeting|call|conversation|chat|discussion|cv|resume|talk|letter} {for|of|on|with|about|at|regarding|dated|yesterday|last|today|went|was|this|in}`,
    `{we|i|you} ${soft} {met|spoke|talked|interviewed|chatted|discussed|saw|came in|came out|attended|was in|rang|last spoke|last wrote|suggested|asked me in|were good enough|said i could|mentioned that you hoped|said you would|told me} ..8 {on|at|last|yesterday|today|this|about|for|with|in|since|when|ago|back|me|to}`,
    `{since|when|after|as|before} {we|i|you|our} ..1 {met|spoke|talked|interviewed|came|wrote|last|saw|chat|interview}`,
    `{had|attended|did} ..3 {interview*|meeting|screening} ..2 {with|on|for|last|at|yesterday}`,
    `{i|we} had {my|an|a|the} interview`,
    `{interview|meeting|conversation|vacancy|position|post|role|application} ..6 {held|conducted|advertised|above|of <date>|on <date>}`,
    `the {above|advertised} {post|position|vacancy|role}`,
    `advertised {in|on|at}`,
    `i @would ${soft} {like|love|be grateful|be glad|be interested} ..2 {to ask|to know|to enquire|to inquire|to apply|to find out|to be considered|to confirm|to work for|to offer|to introduce|to follow|to learn where|to hear whether|to see whether}`,
    `{ask|asking|asked|enquire|enquiring|inquire|see|check|wonder|wondering|wondered|know|learn|find out} ..2 {whether|if|about|how|where|after} ..12 {you|there|the|my|things|assistant|any*|matters|it}`,
    `i {am|was} {a|an|the|one of|currently|in the|in my|the person|among} ..6 {<role>|student|graduate|candidate*|applicant*|runner-up|seeking|looking|hoping|final|fresher|year|who|person|of|professional|<num>}`,
    `i {finish|graduate|qualify|submit|leave|move|am moving|am relocating|will finish|will graduate|will be moving} `,
    `{i|we} want to be`,
    `my name is`,
    `{as|being} {a|one of|the} ..8 {i|you}`,
    `{do you|would you|does|are you|is there|might you|whether you|if you} ..4 {have|expect|need|use|hire|hiring|look|looking|take|taking|any|room} ..6 {job*|position*|work|opening*|vacanc*|role*|anyone|help|place*|need|for|a|an}`,
    `{any|a|some} ..2 {word|news|update|decision} ..3`,
    `did i get the`,
    `{please|kindly} {treat|accept|consider|find} ..2 {this|my|me}`,
    `{consider me|consider my|be considered}`,
    `{it is|it has been|it was} ..3 {<num>|a|weeks|week|month|months|full} ..3 {week*|month*|days|today|now|fortnight} ..2 since`,
    `{<num>|a|few|some|several|couple} ..2 {week*|month*|days|fortnight} {ago|after|since}`,
    `{received|got|had|saw|read} your ..3 {letter|email|message|note|call|advert*|answer|reply|decision|news}`,
    `{your|the} {decision|letter|email|e-mail|message|call|reply|news|rejection|response} ..2 {of|on|about|came|that|reached|yesterday|dated|is}`,
    `{@job|post|opening|vacancy|application} {closed|closing|opened}`,
    `{turned down|not selected|not chosen|unsuccessful|rejected|passed over} for`,
    `{told|tells} me ..2 {you|that you} {need|are|were|might|may|have}`,
    `should you be looking`,
    `{keep|stay|staying|keeping} in touch`,
    `{write|check back|checking back|writing|word|line|hello|update|report} ..3 {again|in the spring|in the summer|in the autumn|after our|since|as promised|as agreed|is the line}`,
    `here {is|are} the ..4 {you|i} {asked|promised|mentioned|wanted}`,
    `{talk about that|talk about the|about the} ..4 {@job|spot}`,
    `following {up|our|my|the|on}`,
    `the <role> {@job|opening}`
  ],
  {
    except: [
      'i write {shell|letters|scripts|code|reports|music|minutes|thank*}',
      '{applied|apply} {heat|maths|paint|the dressing|evenly|for the flat|for the loan}',
      'spoke {welsh|english|french|german|irish|spanish}',
      'regarding safety',
      'i met {every|many|all}',
      'writing up',
      'referring patients'
    ]
  }
)

/** How much of the body may come before the purpose: three sentences or two paragraphs [USNEWS: the first two]. */
const early = 4

export const purpose: Move = {
  id: 'purpose',
  lists: [reason],
  find: (letter) => {
    const limit = letter.sentences[early - 1]?.end ?? letter.body.end
    const isEarly = ({start}: {start: number}): boolean =>
      start >= letter.body.start && start <= limit
    const said = letter.find(reason).filter(isEarly)
    // After a meeting or a decision, thanks for the occasion say why the letter is written.
    const viaThanks = letter.find(gratitude).filter(isEarly).slice(0, 1)
    return said.length > 0
      ? said.slice(0, 1)
      : ['after-application', 'speculative'].includes(letter.stage.value)
        ? []
        : viaThanks
  }
}
