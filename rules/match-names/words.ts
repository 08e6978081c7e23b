/** Where an employer's name stands: the words before and after it, canonical. Data only, our own judgement. */

/** Words that are written with a capital and name no employer. */
export const ordinary = [
  'april',
  'august',
  'christmas',
  'covid',
  'cv',
  'december',
  'easter',
  'english',
  'february',
  'friday',
  'hr',
  'i',
  'january',
  'july',
  'june',
  'march',
  'monday',
  'november',
  'october',
  'ok',
  'ps',
  'resume',
  'saturday',
  'september',
  'sunday',
  'thursday',
  'tuesday',
  'wednesday'
] as const

/** Words that begin a sentence and no name. */
export const openers = [
  'a',
  'after',
  'although',
  'an',
  'and',
  'as',
  'at',
  'before',
  'being',
  'both',
  'but',
  'by',
  'during',
  'every',
  'for',
  'from',
  'having',
  'he',
  'her',
  'here',
  'his',
  'how',
  'if',
  'in',
  'it',
  'its',
  'joining',
  'like',
  'many',
  'my',
  'no',
  'now',
  'of',
  'on',
  'our',
  'perhaps',
  'please',
  'since',
  'so',
  'some',
  'thank',
  'thanks',
  'that',
  'the',
  'their',
  'then',
  'there',
  'these',
  'they',
  'this',
  'though',
  'through',
  'to',
  'under',
  'until',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'while',
  'who',
  'why',
  'with',
  'within',
  'working',
  'you',
  'your'
] as const

/** Ends of names that stand inside one employer, or words after such a name. */
export const innerWords = [
  'airport',
  'avenue',
  'award',
  'board',
  'branch',
  'building',
  'campus',
  'centre',
  'center',
  'committee',
  'court',
  'cross',
  'department',
  'depot',
  'desk',
  'division',
  'exam',
  'faculty',
  'floor',
  'hall',
  'house',
  'lane',
  'line',
  'office',
  'panel',
  'park',
  'programme',
  'program',
  'project',
  'road',
  'room',
  'scheme',
  'site',
  'square',
  'street',
  'suite',
  'team',
  'terminal',
  'unit',
  'ward',
  'wharf',
  'wing',
  'yard'
] as const

/** Beginnings of names that stand inside one employer. */
export const innerLeads = [
  'operation',
  'programme',
  'program',
  'project',
  'team',
  'unit',
  'ward'
] as const

/** Words of bodies that people join beside their work. */
export const bodyWords = [
  'army',
  'association',
  'chartered',
  'guild',
  'institute',
  'institution',
  'navy',
  'rotary',
  'royal',
  'society',
  'union'
] as const

/** Words of employers that fill the posts of others. */
export const recruiterWords = [
  'agency',
  'employment',
  'headhunters',
  'personnel',
  'recruiters',
  'recruiting',
  'recruitment',
  'resourcing',
  'search',
  'staffing',
  'talent'
] as const

/** Makers whose tools people work with. */
export const toolMakers = [
  'adobe',
  'amazon',
  'apple',
  'autodesk',
  'aws',
  'bloomberg',
  'excel',
  'facebook',
  'final',
  'google',
  'ibm',
  'java',
  'linkedin',
  'meta',
  'microsoft',
  'office',
  'oracle',
  'power',
  'pro',
  'python',
  'react',
  'sage',
  'salesforce',
  'sap',
  'sql',
  'visual',
  'windows',
  'xero',
  'zoom'
] as const

/** Looking ahead: what follows is wanted, not had. */
const ahead =
  '(?:would|could|can|will|shall|may|might|should|hope|hoping|want|wanted|wish|wishing|eager|keen|excite\\w*|exciting|thrilled|' +
  'enthusias\\w*|passionate|opportunity|chance|possibility|prospect|idea|thought|goal|dream\\w*|ambition|interest\\w*|look\\w* forward|' +
  'consider\\w*|confiden\\w*|determined|motivat\\w*|aim|aiming|longing|suited|qualified|prepared|ready|privilege|apply\\w*|applied|application)'

/** Words between a job and "at": no verb, no new clause. */
const plain =
  '(?: (?!(?:and|as|because|but|i|me|my|since|that|we|when|where|which|while|who|you|your)\\b)[a-z0-9]+)'

const whom =
  '(?: (?:you|everyone|you all|(?:your|the)(?: [a-z]+){0,2} (?:team|staff|people|crew) (?:at|of)))?(?: the)?$'

/** What an employer's name must be to be meant: any name; a long one; one that says what it is. */
export type Demand = 'any' | 'long' | 'firm'

/** A place where the name of the employer belongs. */
export interface Spot {
  before?: RegExp
  after?: RegExp
  demand: Demand
  /** Whether it counts only where the declared employer is never named. */
  isWeak?: boolean
}

/** Places where an employer is named that the writer applies to. */
export const spots: readonly Spot[] = [
  // "applied for the analyst post at …", "vacancies at …"
  {
    before: new RegExp(
      `\\b(?:appl(?:y|ied|ying|ication)|interview\\w*|interest\\w*|consider\\w*|candida\\w*|result|thank\\w*|hir\\w+|opportunity)\\b.*\\b(?:position|post|role|job|vacanc(?:y|ies)|opening|place|opportunity|interview|application|internship|apprenticeship|traineeship)s?${plain}{0,6} (?:at|with)(?: the)?$`
    ),
    demand: 'long'
  },
  {
    before: new RegExp(
      `\\b(?:vacanc(?:y|ies)|openings?|position|post|role|job|interview|application)${plain}{0,6} (?:at|with|in|within|of)(?: the)?$`
    ),
    demand: 'firm'
  },
  {
    before: /\b(?:appl(?:y|ied|ying|ication)|write|writing)(?: [a-z]+){0,3} to(?: the)?$/,
    demand: 'firm'
  },
  // "eager to join …", "working for …"
  {
    before: new RegExp(`\\b${ahead}\\b.*\\b(?:join|joining)${whom}`),
    demand: 'any'
  },
  {
    before: new RegExp(
      `\\b${ahead}\\b.*\\b(?:be|become|becoming|being|as) (?:a )?(?:valuable |useful |full )?(?:part|member) of${whom}`
    ),
    demand: 'firm'
  },
  {
    before: new RegExp(
      `\\b${ahead}\\b.*\\b(?:work|working|employment|career|future|grow|growing|develop|developing|start|starting|serve|serving|teach|teaching|contribut\\w+|help|helping|support|supporting|bring|employed)(?: (?!i\\b|my\\b)[a-z]+){0,3} (?:for|at|within)${whom}`
    ),
    demand: 'long'
  },
  {
    before: new RegExp(`\\b${ahead}\\b.*\\b(?:work|working) with(?: the)?$`),
    after: /^$|^[.,]|^(?:and|because|since|as)\b/,
    demand: 'firm'
  },
  {
    before: new RegExp(`\\b${ahead}\\b.*\\bbe an? (?:[a-z]+ ){1,4}(?:at|for|with)(?: the)?$`),
    demand: 'firm'
  },
  {
    before:
      /^(?:(?:working|joining|being|serving|teaching|a|to|the) ?)+(?:[a-z]+ ){0,3}(?:at|for|with|join)?(?: the)?$/,
    after:
      /^(?:has|have|would|will|is)\b.*\b(?:goal|dream|ambition|honor|hope|wish|privilege|pleasure|step|aim)\b/,
    demand: 'long'
  },
  // "help … grow", "bring my skills to …", "make a difference at …"
  {
    before: new RegExp(
      `\\b${ahead}\\b.*\\b(?:serve|help|support|represent|strengthen|assist|promote)(?: the)?$`
    ),
    demand: 'firm'
  },
  {
    before: new RegExp(
      `\\b${ahead}\\b.*\\b(?:bring|offer|add|lend|contribut\\w+|dedicate|devote|commit|difference|impact|mark|career|future)(?: (?!(?:and|because|but|i|that|when|where|which|while|who)\\b)[a-z0-9]+){0,6} (?:to|at|with)(?: the)?$`
    ),
    demand: 'firm'
  },
  {
    before:
      /\b(?:member of|part of|join|joining|tour\w*|visit\w*|welcome to|met|work\w* (?:with|for|in)) the$/,
    after: /^(?:team|office|family|staff|plant|headquarters|people|crew)\b/,
    demand: 'firm',
    isWeak: true
  },
  {
    before:
      /\b(?:admir\w+|follow(?:ed|ing)|impressed (?:by|with)(?: [a-z]+){0,4}|drawn to|attracted to|chose|choose|why|how|what|fan of|respect\w*|believe in|(?:hired|employed) by|(?:considering|choosing|recommending|selecting) me for)(?: the)?$/,
    demand: 'firm',
    isWeak: true
  },
  // "prepared me to reduce costs for …"
  {
    before: new RegExp(
      `\\b${ahead}\\b(?!.*\\b(?:did|had|was|were)\\b).*\\b(?:to|love|do)${plain}{1,6} (?:for|at)(?: the)?$`
    ),
    demand: 'firm'
  },
  {
    before: /\b(?:ask|asking|if|know|see|whether|wonder\w*)(?: the)?$/,
    after:
      /^(?:ever |currently |now )?(?:expects? to (?:need|hire|recruit)|might (?:need|want|have)|could use|is (?:hiring|recruiting)|takes? on|has any (?:vacanc|opening))/,
    demand: 'long'
  },
  // "an asset to …", "the right person for …"
  {
    before:
      /\b(?:am|be|is|would|will|can|could|make|bring|believe|confident|sure)\b(?!.*\b(?:was|were|had|became|proved)\b).*\b(?:benefit|asset|addition|fit|match|candidate|person|choice|value|contribution|use|service|credit)(?: (?:to|for|at|with|within| of))(?: to)?(?: the)?$/,
    demand: 'long'
  },
  // "showing me around …", "our interview at …"
  {
    before:
      /\b(?:thank\w*|enjoy\w*|honor\w*|pleasure|grateful|appreciat\w*|delight\w*|loved|great|good)\b.*\b(?:(?:showing|show|showed|shown) (?:me )?a?round|tour of|(?:interview(?:ing)?|inviting|invited|considering|welcoming|having|seeing) me (?:at|to|for [a-z ]*? (?:at|with)))(?: the)?$/,
    demand: 'long'
  },
  {
    before: /\b(?:learn\w*|hear\w*|talk\w*)\b(?: [a-z]+){0,6} about(?: the)?$/,
    demand: 'firm',
    isWeak: true
  },
  {
    before:
      /\b(?:interview|conversation|discussion|application|position|post|role|job|career|future|interest|interested|enthusiasm|culture|mission|values|ethos)(?: [a-z]+){0,4} (?:at|with|to|in|of|from)(?: the)?$/,
    demand: 'firm',
    isWeak: true
  },
  {before: /\bhear(?:ing)?(?: back)? from(?: the)?$/, demand: 'firm'},
  // "… has been my dream employer", "… would be lucky to have me"
  {
    after:
      /^(?:is|would be|will be|has (?:always |long )?been|was always|remains|has become)(?: (?:always|by far|just|my|our|one of my|still|such|surely|the|truly)){0,3} (?:dream|first choice|number one|ideal)\b/,
    demand: 'any'
  },
  {
    after:
      /^(?:is|would be|will be|seems)(?: (?:a|clearly|exactly|just|surely|the|truly)){0,3} (?:(?:right|perfect|best|only|very) )?(?:[a-z]+ )?(?:employer|place|company|firm|home|fit|choice|organization|workplace|match) (?:for me|to start|to work|where i)/,
    demand: 'any'
  },
  {
    after:
      /^(?:is|would be|will be|remains) (?:[a-z]+ ){0,3}(?:where|place|company|firm|employer) (?:where |that |which |for )?i (?:would|want|hope|see|belong|wish|could|can)/,
    demand: 'any'
  },
  {
    after:
      /^(?:would|will|could|can|should|may|might)(?: (?:also|certainly|definitely|indeed|only|really|soon|surely))? (?:be (?:lucky|fortunate|wise|right|better off)|expect|gain|get|hire|employ|have|benefit|count on|rely on|consider|choose|select|invite|accept|give me (?:a|the|this) (?:chance|opportunity|job|try))\b(?!.*\b(?:reference|confirm|recommend|vouch)).*\b(?:me|my|i)\b/,
    demand: 'any'
  }
]

/** Words between what was done and where: no new clause, nothing that looks ahead. */
const near =
  '(?: (?!(?:and|be|but|can|could|hope|i|is|make|makes|me|so|to|want|will|would)\\b)[a-z0-9]+)'
const at = '(?:at|with|for|in|from|under)(?: the)?$'

/** Words around a name that is had and not wanted, or belongs to somebody else: such a name is left alone everywhere. */
export const otherSpots: readonly {before?: RegExp; after?: RegExp}[] = [
  // "my five years with …", but "my application for the post at …"
  {
    before: new RegExp(
      `(?<!(?:start|build|begin|continue|further|advance|grow|spend) )\\bmy (?:(?!appl|candida|conversation|discussion|dream|enthus|future|ideal|interest|interview|meeting|next)[a-z0-9]+ ){0,3}(?:role|job|post|position|work|time|years?|months?|employer|internship|placement|boss|manager|company|firm|team|career|colleagues?|apprenticeship|traineeship|degree|course|studies|experience|school|college|university|contract|secondment|department|days|shifts?|training)${near}{0,3} ${at}`
    )
  },
  {
    before:
      /\bmy (?:[a-z]+ )?(?:employer|company|firm|school|college|university)(?: (?:is|was))?(?: the)?$/
  },
  {
    before: new RegExp(
      `\\b(?:worked|employed|served|interned|trained|studied|volunteered|temped|ran|led|managed|taught|built|wrote|cut|completed|spent|graduat\\w+|qualified|held|sold|redesigned|introduced|supervised|rotated|transferred|promoted)${near}{0,8} ${at}`
    )
  },
  {before: /\b(?:left|joined|founded|leaving|quit|leave)(?: the)?$/},
  {
    before: new RegExp(
      `\\b(?:turned down|declined|refused|rejected|offered|accepted|lost|leaving|resign\\w*|redundan\\w*|instead of|rather than|volunteer|volunteering)${near}{0,6} ${at}`
    )
  },
  {
    before: new RegExp(
      `\\b(?:saw|seen|read|advertised|listed|posted|found|announced)${near}{0,6} (?:in|on)(?: the)?$`
    )
  },
  {
    before:
      /\byour (?:[a-z]+ ){0,2}(?:work|partnership|project|contract|collaboration|merger|deal|talks?) (?:with|for|at)(?: the)?$/
  },
  {
    before: new RegExp(
      `\\b(?:am|been|was|are|were|while|after|before|since|years?|months?|years? of|months? of|currently|experience|experience of|enjoy|enjoyed|love|loved) (?:also |still |now |currently |been )?(?:working|studying|employed|training|serving|teaching|volunteering|interning|joining)${near}{0,4}(?: ${at}|(?: the)?$)`
    )
  },
  {
    before: new RegExp(
      `\\b(?:years?|months?|weeks|summers?|seasons?|stint|spell|shifts)${near}{0,4} ${at}`
    )
  },
  // "At … I ran …", "With …, we cut …"
  {
    before:
      /^(?:(?:and|but|then|while|when|whilst|later|previously|currently|recently) )*(?:at|with|for|in)(?: the)?$/,
    after: /^(?:, )?(?:i|we|my|our)\b(?! (?:would|could|can|hope|want|will|should)\b)/
  },
  {
    before:
      /\b(?:clients?|customers?|competitors?|rivals?|suppliers?|such as|like|including|unlike|(?:offers?|interviews) (?:from|with|at)|(?:an?|another) (?:[a-z]+ )?(?:interview|offer) (?:at|from|with)|(?<!hear(?:ing)?(?: back)? )from|via|through|(?<!hired |employed )by|between|alongside|(?:degree|diploma) (?:at|in)|another|other|second|(?:university|college|school|bank) of|(?:is|are|now|a) part of|owned by|formerly|merged with|a|an|your|their|his|her|its|parent|sister company)(?: the)?$/
  },
  {
    before: new RegExp(
      `\\b(?:had|got|given|gave me) (?:the|an|a) (?:[a-z]+ )?(?:opportunity|chance|pleasure|privilege|honor) to${near}{0,8}(?: the)?$`
    )
  },
  {
    before:
      /\b(?:was|were|moved|went|came|got|took|asked|invited|recruited|headhunted|persuaded|hired|decided|left) (?:[a-z0-9]+ ){0,5}(?:to )?join(?: the)?$/
  },
  {
    after:
      /^(?:, )?(?:where|when) (?:i|we) (?!(?:would|could|can|hope|want|will|should|belong|see)\b)/
  },
  {after: /^(?:in|since|from|until) (?:[a-z]+ )?(?:19|20)\d\d/},
  {
    after:
      /^(?:[a-z]+ ){0,2}(?:years?|months?) ago|^last (?:year|month|spring|summer|autumn|fall|winter)|^again\b/
  },
  {
    after:
      /^for an? (?:[a-z]+ )?(?:course|degree|place|scholarship|diploma)|^to (?:study|read|train)\b/
  },
  {after: /^(?:has|have) (?:also )?(?:offered|asked|invited)/},
  {after: /^(?:offered|made|taught|gave|promoted|closed|laid|let|hired|trained|employed)\b/}
]
