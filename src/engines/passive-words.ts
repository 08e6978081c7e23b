/**
 * Words that correct retext-passive and write-good. Data only, in canonical spelling ("surprized" is "surprised").
 *
 * Which participles are adjectives after "be": our judgement, checked against counts of UD English EWT, train part
 * (github.com/UniversalDependencies/UD_English-EWT).
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Forms of "be" that make a passive. */
export const beForms = words('am are be been being is was were')

/** Hosts of a `'s` that is "is": after other words it marks a possessor. */
export const clauseHosts = words('here how it that there this what when where which why')

/** Hosts whose `'s` before a participle is "has" more often: "she's decided". "She's being asked" is found all the same. */
export const hasHosts = words('he she who')

/** How a noun phrase begins that is no noun alone. */
export const objectStarts = words(`
  a an any her him his it its me my no our some that the their them these this those us your`)

/** Pronouns that are the subject after "be" in a question. */
export const subjectPronouns = words(`
  anyone anything everyone everything he i it she somebody someone something that there these they
  this those we you`)

/** Words before "be" after which a subject follows. */
export const openers = words('how neither nor when where why')

/** Words before "be" after which a subject may follow, or which are the subject. */
export const halfOpeners = words('and but or so then what which who whom')

/** Pronouns that are a subject and nothing else. */
export const nominals = words('he i she they we')

/** Adverbs and negations that do not end in -ly. */
export const adverbs = words(`
  actually again all almost already also always best better both each either even ever first
  forever further half hardly here hereby however indeed instead just later least less likewize
  little long maybe more most much neither never nevertheless not now often once only otherwize
  perhaps quite rather since somehow sometimes somewhat soon sooner still straight then there
  thereby therefore though thus together too twice usually very well worst yet`)

/** Words in -ly that are no adverbs after "be". */
export const lyAdjectives = words(`
  bodily comely costly cowardly curly deadly early elderly family friendly ghostly godly holy
  homely italy july likely lively lonely lovely manly melancholy orderly reply scholarly sickly
  silly supply timely ugly unlikely womanly worldly`)

/** Adverbs of several words. */
export const adverbials = [
  'a bit',
  'a little',
  'as yet',
  'at best',
  'at first',
  'at last',
  'at least',
  'at present',
  'at the moment',
  'at the time',
  'at times',
  'by now',
  'by then',
  'for example',
  'for instance',
  'for now',
  'for some reason',
  'if not',
  'in fact',
  'in general',
  'in part',
  'in practice',
  'in turn',
  'kind of',
  'no doubt',
  'no longer',
  'of course',
  'on average',
  'so far',
  'so to speak',
  'sort of',
  'to a large extent',
  'to date',
  'to some extent'
].map((phrase) => phrase.split(' '))

/** Adverbs before which a participle is an adjective. */
export const intensifiers = words(`
  extremely fairly incredibly much pretty quite rather so somewhat too very`)

/** Verbs whose participle stays one after such an adverb: "extremely appreciated". */
export const valued = words('appreciated changed deserved hurt missed needed recommended taken')

/** Prefixes before a hyphen that leave a participle a verb: "re-opened". */
export const compoundPrefixes = words(`
  auto co cross double e fast hand mis out post pre re short sub`)

/** Verbs in un- that undo something; other words in un-…-ed are adjectives. */
export const unVerbs = words(`
  uncorked uncovered undermined unearthed unfolded unfurled unhooked uninstalled united unleashed
  unloaded unlocked unmasked unpacked unplugged unraveled unravelled unrolled unscrewed unsealed
  unsubscribed untied unveiled unwrapped unzipped`)

/** Regular in form, or known to the packages, but no participle that takes part in a passive. */
export const notParticiples = words(`
  aged arisen ashamed ate awoke became become bed been began biped bit blew breed burst came chose
  clung come cost crept did drew drove embed exceed fallen feed fell fit fled flew forbade forgave
  forgot froze gave gone got gotten greed grew hid hundred indeed infrared kindred knelt knew lain
  leapt naked need outcome outfit outlet outset outspoken overcast present proceed ran rang red
  reed relent repent resent risen rode rose sacred sang sank sat saw seed shone shook slept slew
  speed spoke stank stole stood striven stunk succeed swam talented threw thrived took tore
  underground underwent went wept wicked withdrew woke wore wretched wrote`)

/** Feelings. */
export const feelings = words(`
  aggravated alarmed amazed amused annoyed appalled astonished astounded baffled bemused bored
  bothered captivated charmed concerned confused contented dazed dazzled dejected delighted
  depressed devastated disappointed discouraged disgusted disillusioned dismayed dissatisfied
  distraught distressed disturbed elated embarrassed enchanted enthralled enthused exasperated
  excited exhausted exhilarated fascinated fatigued flabbergasted flattered frightened frustrated
  gratified heartened honored horrified humbled impressed infuriated interested intimidated
  intrigued invigorated irritated jaded mystified nauseated overjoyed overwhelmed perplexed
  petrified pleased privileged puzzled relaxed relieved satisfied scared shocked startled stoked
  stunned surprized tempted terrified thrilled tickled tired touched troubled upset worried`)

/** States. */
export const states = words(`
  accustomed acquainted adept advanced antiquated armed assorted attired bearded biased bloated
  bound broke broken civilized complicated conceited concerted conflicted convoluted crowded
  cultured dedicated dehydrated deranged deserted destined detailed devoted disinclined
  disinterested distinguished diversified doomed energized enlightened esteemed experienced expired
  fragmented hooked inclined inexperienced intoxicated involved jagged justified lopsided misguided
  motivated obliged obsessed opposed oriented outdated overcooked overcrowded overpriced overqualified
  packed parched polished prejudiced qualified reasoned related renowned rested retired
  rugged saturated seasoned secluded skilled sophisticated spoiled stuck subdued swollen talented
  underqualified unemployed varied versed weathered withered wrinkled`)

/** States when one of these words follows. */
export const statesWith: Readonly<Record<string, readonly string[]>> = {
  committed: ['to'],
  determined: ['to'],
  prepared: ['for', 'to', 'with'],
  set: ['on', 'to']
}

/** Adjectives when a noun follows: "are limited resources". */
export const attributives = words(`
  advanced applied armed attached boiled broken canned combined defined detailed dried
  fried frozen increased invited known limited mixed organized planned pressurized processed
  proposed recycled refined required revized stated stolen united used wasted written`)

/** Words that may follow a passive and are no noun after an adjective. */
export const followers = words(`
  a about above across after again against all alone along also although always among an and any
  around as at available away back because before behind below beneath beside between beyond both
  but daily despite directly down during each either elsewhere even ever every everywhere except
  first for free from further hard he her here his home how i if in inside instead into is it its
  just last later like me more most my near no nor not now of off often on once online only onto
  onwards or our out outside over overseas past per prior properly right she since so some
  somewhere soon than that the their them then there these they this those though through
  throughout till to today together tomorrow tonight too toward towards twice under unless until up
  upon us very via was we well were what when where whereby whether which while who whom whose why
  will with within without would yesterday yet you your`)

/** Participles that may stand before "be" at the start: "Attached is my CV". */
export const fronted = words('appended attached enclosed hidden included inserted listed shown')

/** What people say of themselves: "I am based in Leeds", "I am used to night shifts". */
export const ownStates = words(`
  based certified employed enrolled licensed located prepared registered settled situated suited supposed trained used`)

/** Subjects of "done" and "finished" that are persons who have done. */
export const persons = words('he i she they we you')
