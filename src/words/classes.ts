/**
 * Named word classes that phrases share: `@class` in the notation of `docs/phrases.md`. Data only.
 *
 * A class names one idea (the reader, wanting, a meeting) so that a phrase can say the idea and not its words. The classes
 * of verb forms stand in `verb-forms.ts`.
 */
export const classes: Readonly<Record<string, readonly string[]>> = {
  // People
  reader: [
    'you',
    'you all',
    'you both',
    'your team',
    'your colleague*',
    'your panel',
    'the panel',
    'the team',
    'everyone',
    'you and ..4'
  ],
  firm: [
    'company',
    'firm',
    'organization',
    'business',
    'school',
    'trust',
    'charity',
    'practice',
    'hospital',
    'studio',
    'team',
    'department',
    'office',
    'shop',
    'kitchen',
    'workshop',
    'centre',
    'center',
    'clinic',
    'agency',
    'college',
    'university',
    'group',
    'library',
    'museum',
    'bakery',
    'farm',
    'garage',
    'yard',
    'site',
    'staff',
    'crew',
    'ward',
    'project',
    'institution',
    'foundation',
    'council',
    'salon',
    'store',
    'hotel',
    'restaurant',
    'cafe',
    'garden',
    'station',
    'depot',
    'warehouse',
    'unit',
    'service',
    'lab',
    'laboratory',
    'home',
    'nursery',
    'newsroom',
    'theatre',
    'theater'
  ],
  job: [
    'job',
    'role',
    'position',
    'post',
    'vacancy',
    'opening',
    'opportunity',
    'work',
    'placement',
    'internship',
    'apprenticeship',
    'place',
    'traineeship',
    'fellowship',
    'post',
    'spot',
    'slot'
  ],
  // Grades
  very: [
    'very',
    'very much',
    'so much',
    'really',
    'truly',
    'extremely',
    'highly',
    'most',
    'particularly',
    'especially',
    'genuinely',
    'greatly',
    'sincerely',
    'deeply',
    'so',
    'quite',
    'ever so',
    'warmly',
    'absolutely',
    'all the',
    'still',
    'even',
    'more',
    'certainly',
    'definitely',
    'also',
    'just',
    'simply',
    'rather',
    'thoroughly',
    'always',
    'especially',
    'only',
    'now',
    'again',
    'once again',
    'once more',
    'in particular',
    'equally',
    'as',
    'indeed',
    'both',
    'firmly',
    'first',
    'hugely',
    'immensely',
    'again',
    'too',
    'much',
    'doubly',
    'heartily'
  ],
  // Times
  meeting: [
    'interview',
    'meeting',
    'conversation',
    'call',
    'chat',
    'discussion',
    'talk',
    'phone call',
    'telephone call',
    'video call',
    'visit',
    'tour',
    'session',
    'trial',
    'trial shift',
    'trial day',
    'assessment day',
    'panel',
    'screening',
    'phone interview',
    'telephone interview'
  ],
  met: ['met', 'spoke', 'talked', 'interviewed', 'chatted', 'discussed', 'came in', 'visited'],
  document: [
    'application',
    'cv',
    'resume',
    'letter',
    'form',
    'materials',
    'candidacy',
    'documents',
    'details',
    'portfolio',
    'cover letter',
    'papers',
    'paperwork',
    'email',
    'e-mail',
    'note',
    'message'
  ],
  applied: [
    'applied',
    'put in',
    'put my name',
    'sent',
    'submitted',
    'posted',
    'emailed',
    'handed in',
    'dropped off',
    'dropped',
    'wrote',
    'filed',
    'lodged',
    'sent in',
    'sent off',
    'uploaded',
    'forwarded'
  ],
  decision: ['decision', 'outcome', 'result', 'answer', 'news', 'verdict', 'update'],
  // Wanting
  like: [
    'like',
    'love',
    'be glad',
    'be happy',
    'be delighted',
    'be pleased',
    'be thrilled',
    'be proud',
    'be honoured',
    'be honored',
    'welcome',
    'relish',
    'enjoy',
    'value',
    'jump at',
    'be excited',
    'be keen',
    'be grateful',
    'dearly love'
  ],
  would: ['would', 'should', 'will', 'shall'],
  am: [
    'am',
    'was',
    'remain',
    'feel',
    'felt',
    'continue to be',
    'have been',
    'came away',
    'left',
    'come away',
    'went home',
    'became',
    'am left',
    'stay',
    'have become',
    'have remained',
    'would be',
    'have always been',
    'find myself'
  ],
  grateful: [
    'grateful',
    'thankful',
    'obliged',
    'indebted',
    'gratitude',
    'appreciative',
    'appreciate',
    'appreciated'
  ],
  keen: [
    'interested',
    'keen',
    'enthusiastic',
    'excited',
    'eager',
    'drawn',
    'attracted',
    'passionate',
    'committed',
    'convinced',
    'enthused',
    'thrilled',
    'taken with',
    'sold on',
    'hooked',
    'fascinated',
    'captivated',
    'curious'
  ],
  // Time
  time: [
    'moment',
    'moments',
    'minute',
    'minutes',
    'time',
    'while',
    'second',
    'hour',
    'hours',
    'half hour',
    'afternoon',
    'morning',
    'day'
  ],
  feedback: [
    'feedback',
    'comments',
    'advice',
    'pointers',
    'suggestions',
    'guidance',
    'observations',
    'tips',
    'criticism',
    'thoughts',
    'insight',
    'insights',
    'steer',
    'opinion',
    'notes'
  ],
  // Contempt: of a piece of work, a place, a person. A hyphen may be a space in the letter.
  contempt: `
    absurd abysmal ageist amateurish appalling arrogant atrocious awful beneath biased bigoted
    bored boring brainless brusque bullying callous chaotic childish clueless comical
    conceited condescending contemptible corrupt cowardly crap crappy crooked cruel curt
    cynical deceitful degrading deluded demeaning deplorable despicable devious dim-witted
    dire disgraceful disgusting dishonest dishonourable disloyal dismal dismissive
    disorganized disrespectful domineering dreadful embarrassing envious faceless farcical
    fatuous feeble fickle foolish garbage ghastly gormless greedy grotesque gutless
    half-asleep half-baked haphazard heartless hideous hopeless horrible horrid hostile
    humiliating hypocritical idiotic ignorant ill-mannered ill-prepared immature inane
    inattentive incoherent incompetent indifferent inedible inept inexcusable infantile
    infuriating insincere insufferable insulting intolerable jealous juvenile lacklustre
    lamentable laughable lazy long-winded lousy ludicrous malicious mean mean-spirited
    meaningless mediocre mindless miserable moronic nasty nauseating nonsense nonsensical
    obnoxious obstructive outrageous overbearing overpriced overrated pathetic patronizing
    petty petulant phoney pitiful pointless pompous preposterous racist ridiculous rigged
    rotten rubbish rude sarcastic scandalous second-rate self-important senseless sexist
    shabby shambolic shameful shameless shoddy sickening silly slapdash sleazy slipshod sloppy
    slovenly smug sneering snide snobbish snooty soulless spineless spiteful stingy stuck-up
    stupid substandard sullen surly tacky tasteless tawdry tedious terrible third-rate
    tight-fisted tiresome toxic trash treacherous two-faced ugly unacceptable unappetising
    unbearable uncaring uncivil uncooperative uncouth underhand uneducated unethical unfair
    unfit unforgivable unfriendly unhelpful unhinged uninterested unjust unprepared
    unprofessional unreasonable unreliable unspeakable untrustworthy useless vacuous vile
    vindictive vulgar witless woeful worst worthless wretched
  `
    .trim()
    .split(/\s+/),
  fiasco: `
    abomination chaos charade circus con disaster disgrace dump embarrassment eyesore farce
    fiasco fix foregone-conclusion insult joke laughing-stock letdown lottery madhouse mess
    mockery nightmare outrage pantomime pigsty rip-off scam sham shambles stitch-up sweatshop
    train-wreck travesty waste zoo
  `
    .trim()
    .split(/\s+/),
  fool: `
    amateurs backstabber backstabbers bandits bastards bigot bigots blockhead bozos buffoon
    buffoons bullies bully charlatan charlatans cheapskates cheat cheats clown clowns
    control-freak coward cowards cowboys crawlers cretin cretins cronies crony crook crooks
    dictator dimwit dimwits dunce dunces fool fools fraud frauds gasbag ghouls gobshite
    gobshites half-wit halfwits hypocrite hypocrites idiot idiots ignorami ignoramus
    ignoramuses imbecile imbeciles incompetent incompetents jerk jerks jobsworth jobsworths
    layabouts leeches liar liars loser losers lunatic lunatics maniac megalomaniac moron
    morons muppet muppets narcissist nincompoop nincompoops ninny nitwit nitwits numpty nutter
    ogres parasites philistines pillock pillocks plonker psycho psychopath sadist scoundrel
    scoundrels sharks shirkers shyster shysters simpleton simpletons skinflint skinflints
    slackers snake snakes snob snobs sociopath thief thieves thugs time-wasters timewaster
    timewasters toads toady tormentor twit twits tyrant tyrants vultures weasel weasels wimp
    wimps windbag windbags yes-men
  `
    .trim()
    .split(/\s+/),
  selection: `
    advert application assessment assessments exam exercise exercises form forms hiring
    interrogation interview interviewer interviewers interviews panel portal presentation
    procedure process questionnaire questions quiz recruiter recruiters recruitment refusal
    rejection role-play round screening selection test tests website
  `
    .trim()
    .split(/\s+/),
  superior: `
    HR boss bosses business chief co-workers colleagues company coworkers crew department
    depot director employer employers facility firm foreman gaffer head headteacher hospital
    job jobs kitchen landlord lead leadership management manager managers office outfit owner
    owners partners place principal school shop supervisor supervisors team ward workmates
    workplace workplaces
  `
    .trim()
    .split(/\s+/),
  past: `
    current ex first former last late latest old other present previous
  `
    .trim()
    .split(/\s+/),
  plainly: `
    a absolute absolutely all always an as awfully badly basically best big bit bitterly
    bloody both but clearly complete completely constantly deeply deliberately desperately
    downright dreadfully either even every extremely far frankly frightfully honestly
    hopelessly horribly hugely incredibly incurably just kind less literally little long more
    most nothing notoriously obviously of painfully perfectly plain plainly positively pretty
    profoundly proper quite rather real really right shamefully shockingly short simply so
    some sort such terribly than the thoroughly too total totally truly unbelievably utter
    utterly very woefully
  `
    .trim()
    .split(/\s+/),
  lacked: `
    backbone brains class clue common-sense conscience courtesy decency dignity ethics
    gratitude guts heart humanity humor integrity loyalty manners morals principles
    professionalism respect scruples self-respect sense shame spine standards tact taste
    vision warmth wit
  `
    .trim()
    .split(/\s+/),
  be: `
    am appear appeared appears are be been feel feels felt is look looked looks prove proved
    proves remain remains seem seemed seems sound sounded sounds was were
  `
    .trim()
    .split(/\s+/)
}
