/** Claims that any letter could make. Source: `domain.md` T09 and PF21. A class of traits stands in `traits`. */
import {phrases} from '../../src/kit.js'

const traits =
  '{ambitious|committed|conscientious|creative|dedicated|dependable|determined|diligent|driven|dynamic|energetic|enthusiastic|flexible|focused|goal-driven|hard-working|hardworking|honest|innovative|loyal|motivated|organized|outgoing|passionate|positive|proactive|professional|punctual|reliable|resourceful|responsible|results-driven|self-motivated|sincere|trustworthy|versatile}'

/** Worn out beyond use: one is enough. */
export const worn = phrases(
  [
    '{think|thinks|thinking|thinker} [..1] outside [of] the box',
    '{hit|hits|hitting} the ground running',
    '{be|being|am|great|good|real|proven|true|strong|effective|and|excellent} [a] [..1] team player',
    'team player {who|and|with|$}',
    '{go-getter|self-starter|people person|thought leader|change agent|agent of change|rockstar|rock star|ninja|guru|results-machine|multitasker|workaholic|natural-born}',
    '{am|being|is|was|of} [..3] perfectionist',
    '{wear|wears|wearing|worn} many hats',
    '{go|goes|going|gone} the extra mile',
    '{go|goes|going|gone} above and beyond',
    '{give|gives|giving|put in|putting in} {110|110%|150|200|one hundred and ten}',
    '{bring|brings|bringing|brought|offer|have} ..9 to the table',
    '{take|taking|bring|push|move} ..5 to {the|a|another} [whole] [new] {next|new|another} level',
    '{eat|live|live and|lived and} ..2 breathe',
    '{synergy|synergies|synergize|synergistic|synergy-focused|low-hanging fruit|move the needle|moving the needle|paradigm shift|best of breed|best-in-class|win-win|blue-sky thinking|core competencies|value-add|game changer|game-changer|bated breath|in my dna|in my blood|thinking cap}',
    '{one|as one|when one} door closes',
    '{everything happens for a reason|the rest is history|where there is a will|cream of the crop|failure is not an option|contribute my quota|can-do attitude|glass half full|jack of all trades|second to none|fast-paced environment|wealth of transferable}',
    '{great|huge|invaluable|real|tremendous|valuable} {asset|addition} to {any|your|the|you} [..1] {company|organization|team|firm|business|school|department|$}',
    'asset to {you|your}'
  ],
  {except: ['team player {on|in} the', 'gurus of', 'self-starter {motor*|engine*|switch*}']}
)

/** Claims without a fact: a few pass. */
export const bare = phrases(
  [
    `${traits} [and] ${traits}`,
    `i {am|consider myself|see myself as} [a|an|very|highly|truly|extremely] [a|an] ${traits} !{about|by|enough|to|in|on|at|with}`,
    '{highly|self|truly|extremely} motivated',
    `${traits} {individual|person|professional|worker|candidate|graduate|approach|mindset|attitude}`,
    '{result|results|goal|detail|people|success|solution|solutions|customer|performance}-{driven|oriented|focused}',
    '{excellent|exceptional|extensive|good|great|impeccable|outstanding|proven|solid|strong|superb} {track record|work ethic|communicator|communication skills|interpersonal skills|people skills|organizational skills|leadership skills|problem-solving skills|time management|analytical skills|presentation skills|multitasking}',
    '{attention to detail|eye for detail|head for detail}',
    '{wide|broad|diverse|vast|rich} {range|array|variety} of {skills|experience|experiences|talents}',
    '{wealth of|years of} [valuable|relevant|hands-on] {experience|knowledge|expertise}',
    '{unique|diverse|rare|perfect|right} {blend|combination|mix|skill set|set of skills}',
    '{my|strong|broad|diverse|transferable} {skill set|skills set|skillset|transferable skills}',
    '{dynamic|fast-paced|vibrant|exciting|challenging|innovative} {and ..1} [..1] {environment|company|organization|team|workplace|industry}',
    '{dynamic|fast-paced|vibrant} {environment|company|organization|team|workplace|industry}',
    '{world-class|cutting-edge|market-leading|industry-leading|forward-thinking|state-of-the-art|prestigious|esteemed|reputed|renowned} ..1 {organization|company|firm|institution|team|concern}',
    '{add|adds|adding|bring|bringing} [real|great] value',
    '{positive|right|winning|great} {attitude|mindset}',
    '{great|huge|invaluable|real|tremendous|valuable} {asset|addition}',
    '{seasoned|consummate|accomplished|true} professional',
    '{thrive|thrives|excel|excels|flourish} {in|on|under} ..2 {pressure|challenge*|environment|environments}',
    '{i|and|can|to|also|who} [also|can] {work|perform} [very|equally] [well|effectively] {under pressure|independently|both|alone and|on my own initiative|as part of a team|in a team}',
    '{pride|prides} {myself|himself|herself} {on|in} being',
    '{committed|commitment|dedicated|passion|drive} {to|for} {excellence|success|continuous|quality|self-improvement|growth|customer service}',
    '{excellence|quality|integrity|success|failure|service} is {my|not in my|always my}',
    'i {live for|love|thrive on|relish|never shy from|welcome} [a|new|every|any] [..1] {challenge|challenges}',
    '{hunger|thirst|drive|desire|will} {to|for} {succeed|success|win|learn and grow|excel}',
    '{utilize|leverage|maximize} my {skills|potential|potentials|talents|abilities|full|experience}',
    'mutually beneficial',
    '{caught|catches} my {eye|attention}',
    '{perfect|ideal|great|excellent} {fit|match} for {your|the|this}',
    'fit in {anywhere|everywhere|with anyone}',
    '{hard worker|quick learner|fast learner|team spirit|strategic thinking|relationship building|out-of-the-box|at the end of the day|on the same page|greatest weakness|greatest strength|passionate about everything|never settle|never give up|never say die|sum myself up|stuff done|that is me $|fresh horizons|new horizons|work hard play hard|always learning|lifelong learner|touchpoint|actionable|proactively|deliverables|stakeholder buy-in}'
  ],
  {
    except: [
      'i am organized enough',
      '{dedicated|committed} {to|team of}',
      'caught my eye {because|for|was|when}'
    ]
  }
)

/** Numbers in words: a sentence with one of them states a fact. */
export const numberWords: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen half twice'.split(
    ' '
  )
)
