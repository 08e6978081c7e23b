/** Words by what they do in a sentence, for the kinds of slips. Data only. Source: our judgement. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What stands before a thing. */
export const determiners = set(
  'a an another each every her his its my our that the their this your'
)

/** What stands before things. */
export const pluralDeterminers = set(
  'all her his its many most my our several some the their these those your'
)

export const objects = set(
  'a all an any each every her him his it its me my our some that the their them these this those us you your'
)

/** What follows a thing that is not part of a compound. */
export const onward = set(
  `about across after and are as at because before but by can could did do does during for from had has have he how if in into is
  it of on or she should since so than that they through to until was we were what when where which while who will with within
  without would you all any each every last next these this those a an the my your his her our their again already fluently here now there today very well`
)

/** Adverbs that stand before a verb. */
export const adverbs = set(
  'actually also always already definitely ever easily even just never not now often only probably quickly really simply sometimes soon still usually'
)

/** Groups, amounts and shares: both "is" and "are" follow. */
export const groups = set(
  `agency army array audience bank board bunch bundle business cast chain choir church class clinic club college combination committee community company
  council couple court crew crowd department dozen faculty family firm fleet fraction government group half handful hospital host hotel
  household hundred institute institution jury kind lot majority management media million minority nation number office pair
  panel part party percent percentage police population press proportion public quarter range rest restaurant school selection series set shop sort staff
  team third thousand type union university variety wealth youth world`
)

/** Plurals that are one thing. */
export const singularPlurals = set(
  'arms barracks crossroads customs economics goods headquarters mathematics means news physics politics premises proceeds sales savings series species surroundings thanks times works'
)

/** Nouns without plural that no group is. */
export const masses = set(
  'advice baggage equipment experience feedback furniture homework information knowledge luggage machinery money news progress research salary software training weather work'
)

/** Plain forms of verbs that are common things, too: "a call". */
export const nounlike = set(
  `approach attach arrange? abuse boast borrow? bypass call capture charge check cheer chill claim clash click climb combine compact conduct convert convict cook count cover craft
  cry dare dash decline decrease defeat delay desert divert? display doubt download drift dump echo embrace escape estimate exhibit exploit export
  extract fade fail fill finish fix flash float focus forecast graduate guarantee guess hail handle hang help hike hire hop hope impact import impose? increase
  influence initiate join jump kick kill kiss knock lack laugh lift limit link look love melt merge? miss mix move need notice offer operate? overhaul pack pass pick
  play portray? pour? pray? present print process produce profile progress project promise promote? protest prove? pull punch punish? purchase push
  raise rally reach rebel record reform refuse regard register reject release relay remain repair repeat replay report request rescue research resort respect result retreat
  return reveal reverse review reward ride ring rise rush sail scare score search select share shout show sign ski slaughter smash sneak spell spill split
  squeeze stall start stay study subject support survey suspect sway swing tackle talk taste test touch toss trade transfer transport travel treat
  trigger trust try turn update upgrade upset urge use value view visit wait walk want warp wash waste watch welcome whistle win wipe wish witness wonder
  worry wound yield open clean complete free separate secure direct correct empty perfect clear close lower narrow slow tidy treat trail exempt
  moderate associate appropriate articulate elaborate duplicate alternate intimate advocate delegate isolate? content intent present absent alert live content mature
  better further busy ready dry warm cool calm steady lean mean own due past bore utter broaden? counter`.replaceAll(
    '?',
    ''
  )
)

/** Past and participle of verbs by their plain form, where they are irregular and no other word. */
export const pasts: Readonly<Record<string, readonly [base: string, done: string]>> = {
  ate: ['eat', 'eaten'],
  became: ['become', 'become'],
  began: ['begin', 'begun'],
  broke: ['break', 'broken'],
  brought: ['bring', 'brought'],
  came: ['come', 'come'],
  chose: ['choose', 'chosen'],
  drove: ['drive', 'driven'],
  flew: ['fly', 'flown'],
  forgot: ['forget', 'forgotten'],
  found: ['find', 'found'],
  gave: ['give', 'given'],
  grew: ['grow', 'grown'],
  got: ['get', 'got'],
  had: ['have', 'had'],
  heard: ['hear', 'heard'],
  kept: ['keep', 'kept'],
  knew: ['know', 'known'],
  sent: ['send', 'sent'],
  spoke: ['speak', 'spoken'],
  taught: ['teach', 'taught'],
  thought: ['think', 'thought'],
  threw: ['throw', 'thrown'],
  told: ['tell', 'told'],
  took: ['take', 'taken'],
  understood: ['understand', 'understood'],
  went: ['go', 'gone'],
  wore: ['wear', 'worn'],
  wrote: ['write', 'written']
}

/** Forms with "-s" of irregular verbs, by them. */
export const irregularS: Readonly<Record<string, string>> = {
  becomes: 'become',
  begins: 'begin',
  brings: 'bring',
  comes: 'come',
  does: 'do',
  feels: 'feel',
  finds: 'find',
  gets: 'get',
  gives: 'give',
  goes: 'go',
  grows: 'grow',
  has: 'have',
  keeps: 'keep',
  knows: 'know',
  leads: 'lead',
  makes: 'make',
  needs: 'need',
  says: 'say',
  seeks: 'seek',
  speaks: 'speak',
  spends: 'spend',
  takes: 'take',
  teaches: 'teach',
  tells: 'tell',
  thinks: 'think',
  understands: 'understand',
  wants: 'want',
  writes: 'write'
}

/** Their plain forms that are no other word. */
export const irregularBases = set(
  'become begin bring come eat feel find forget get give go keep know seek send speak take teach tell think understand write'
)

/** Short adjectives with comparatives of their own. */
export const comparatives: Readonly<Record<string, string>> = {
  big: 'bigger',
  busy: 'busier',
  cheap: 'cheaper',
  clean: 'cleaner',
  clear: 'clearer',
  close: 'closer',
  cold: 'colder',
  early: 'earlier',
  easy: 'easier',
  fast: 'faster',
  happy: 'happier',
  hard: 'harder',
  healthy: 'healthier',
  heavy: 'heavier',
  high: 'higher',
  large: 'larger',
  late: 'later',
  long: 'longer',
  low: 'lower',
  near: 'nearer',
  old: 'older',
  quick: 'quicker',
  rich: 'richer',
  safe: 'safer',
  short: 'shorter',
  slow: 'slower',
  small: 'smaller',
  soon: 'sooner',
  strong: 'stronger',
  tall: 'taller',
  warm: 'warmer',
  weak: 'weaker',
  young: 'younger'
}

/** Prepositions that do not go with a word, and the one that does. */
export const prepositions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  according: {of: 'to', with: 'to'},
  afraid: {from: 'of'},
  ashamed: {from: 'of'},
  aware: {on: 'of'},
  capable: {for: 'of', in: 'of'},
  concentrate: {in: 'on'},
  consisted: {from: 'of', on: 'of'},
  consists: {from: 'of', on: 'of'},
  depend: {of: 'on', to: 'on'},
  depending: {of: 'on', to: 'on'},
  depends: {of: 'on', to: 'on'},
  dependent: {from: 'on', of: 'on'},
  different: {of: 'from'},
  disappointed: {from: 'with'},
  fond: {to: 'of', with: 'of'},
  guilty: {for: 'of'},
  impact: {to: 'on'},
  impacts: {to: 'on'},
  inferior: {than: 'to'},
  influence: {to: 'on'},
  interest: {about: 'in'},
  interested: {about: 'in', on: 'in'},
  involved: {on: 'in', to: 'in'},
  jealous: {from: 'of'},
  keen: {in: 'on'},
  opposed: {against: 'to'},
  pleased: {of: 'with'},
  prior: {than: 'to'},
  proud: {from: 'of', with: 'of'},
  relied: {in: 'on', of: 'on'},
  relies: {in: 'on', of: 'on'},
  rely: {in: 'on', of: 'on'},
  respectful: {against: 'of', to: 'of'},
  responsible: {of: 'for', on: 'for'},
  resulted: {on: 'in'},
  satisfied: {of: 'with'},
  similar: {as: 'to', than: 'to', with: 'to'},
  specialise: {on: 'in'},
  specialised: {on: 'in'},
  specialize: {on: 'in'},
  specialized: {on: 'in'},
  suffer: {of: 'from'},
  suffered: {of: 'from'},
  suffering: {of: 'from'},
  suffers: {of: 'from'},
  superior: {than: 'to'},
  worried: {for: 'about', of: 'about'}
}

/** Things that hardly ever stand without an article or the like. */
export const articled = set(
  `accident apprentice appointment baker boss boy bus car carpenter chance chef child city cleaner colleague company computer cook copy
  customer degree diploma doctor driver electrician employer engineer family farmer friend girl girlfriend hobby house
  job licence license manager mechanic mistake nurse opportunity person plumber problem question receptionist salesman shop student teacher
  tool vacancy waiter waitress welder woman worker`
)

export const persons = set(
  `apprentice baker boss boy carpenter chef child cleaner colleague cook customer doctor driver electrician engineer farmer friend girl
  mechanic nurse person plumber receptionist salesman student teacher waiter waitress welder woman worker`
)

export const weekdays = set('friday monday saturday sunday thursday tuesday wednesday')
export const months = set(
  'april august december february january july june may november october september'
)
export const numbers = set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty'
)

/** Prepositions that a word does without. */
export const needless: Readonly<Record<string, RegExp>> = {
  await: /^for$/,
  awaiting: /^for$/,
  comprise: /^of$/,
  comprises: /^of$/,
  comprising: /^of$/,
  consider: /^about$/,
  considering: /^about$/,
  despite: /^of$/,
  discuss: /^(?:about|on)$/,
  discussed: /^about$/,
  discussing: /^(?:about|on)$/,
  emphasise: /^on$/,
  emphasised: /^on$/,
  emphasize: /^on$/,
  emphasized: /^on$/,
  explained: /^about$/,
  explaining: /^about$/,
  marry: /^with$/,
  obey: /^to$/,
  resemble: /^(?:to|with)$/,
  resembles: /^(?:to|with)$/
}

/** Words of place that take no "to". */
export const directions = set(
  'abroad downtown downstairs here home outside overseas there upstairs'
)

/** Words that begin sentences, and hardly ever a name or a note in small letters. */
export const openers = set(
  'although and as because but every for he how however i if in it many maybe my our people please she since so some sometimes thank that the their then there therefore these they this those to we when while you your'
)

/** Things that take an article where an adjective stands before them. */
export const described = set(
  'addition asset attitude candidate choice city country decision example fit idea match member method place solution story thing way'
)
