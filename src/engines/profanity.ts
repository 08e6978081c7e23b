/** The words of `cuss`, the list behind retext-profanities, less what trades, names and groups of people need. */
import {cuss} from 'cuss'

/** The rating in `cuss` of words that are unlikely to be meant otherwise: 0, 1 or 2. */
const sure = 2

/**
 * Words rated sure that are also ordinary, a trade's ("hooker", "greaser", "jig"), a name ("Noonan", "Fu") or the plain
 * name of a group of people, which is never profane. Mere insults ("idiot") belong to `no-negativity`.
 */
const innocent = `abeed argie armo armos ass asses assman barf beanbag beanbags beaney beaneys bluegum bluegums boang boche boches
bogan boner bong boobies booby boody boonga boongas boonie boonies booty bosche bosches boschs buffies bule bules bung
bunga bungas cacker carruth cheesehead cheeseheads chinaman chinamen chink chinks chonkies chonky chonkys chug chunger
chungers chunkies chunky chunkys clamdigger clamdiver clansman clansmen clanswoman clanswomen cockfight cocky cohee commie
coolie coolies cooly coon coondog coons cornhole cracka crapper cum cumm cummer cumming cumquat cunn cushi cushis dahmer
dego degos diddle dingleberry dink dinks dipstick dix dong doodoo dope dragqueen dumb ero evl faeces fagot fatah fister flange
floo fok footstar forni fu gables gangsta geez geezer geni gipp gipps golliwog golliwogs gora goras greaser greasers
gringo gringos gubba gubbas gubs gummer gwailo gwailos gweilo gweilos gyopo gyopos gyp gyped gypp gypped gypsies gypsy gypsys
hadji hadjis haji hajis hajji hajjis haole haoles hapa hapas hebe hebes hillbillies hillbilly hindoo hiscock hitlerism hitlerist
ho hobo hodgie hoes homo honger honkers hooker hookers hooters hori horis hork horney hoser hussy hymie hymies idiot ikwe indon
indons jackass jacktheripper jeez jewess jig jiga jigg jigga jigger jiggers jiggs jiggy jigs jimfish juggalo kacap kacapas
kacaps kaffir kafir kanake katsap katsaps khokhol khokhols kimchis kkk klansman klansmen klanswoman klanswomen kondum koon
krauts kuffar kum kummer kumquat kums kushi kushis kwa kyopo kyopos lebo lebos lez limey limy loadedgun looser loser lovegun
lowlife lubra lugan lugans mabuno mabunos macaca macacas magicwand mahbuno mahbunos mams masterblaster maumau maumaus
mickeyfinn mockey mockie mocky moky moron moskal moskals moslem muff mulatto muncher munt mzungu mzungus negress negro negroes
negroid negros nig nigar nigars nigers niggard niggarded niggarding niggardliness niggardlinesss niggards niggle niggled
niggles niggling nigglings nigor nigors nigr nigra nigras nigre nigres nigress nigs nip noonan nudger orga pansies pansy panti payo
piefke piefkes piker pimped pimper pocha pochas pocho pochos pohm pohms polack polacks pollock pollocks pom pommie pommies pommy poms poo poof
poon poop pooper pooperscooper pooping prick pud pudd puke puss quashie quickie quim rearend rearentry redleg redlegs redneck rednecks
redskin redskins reefer reestie rere retard retarded rigger rimming roundeye russki russkie russkies sambo sambos sandm scallywag
schwartze schwartzen seppo seppos sexed sexing shav shylock shylocks sissy slapper slave slavedriver slopehead slopeheads sloper slopers slopey
slopeys slopies slopy smut snowback sooties sooty spic spick spig spit spitter spreadeagle spunk spunky squa squarehead squareheads squaw
squinty stringer stupid sucker swallower taff tang teste thicklip thirdeye threeway tinker tinkers tosser trannie tranny
transvestite triplex tuckahoe turnon twink twinkie uck ukrop usama vibr vomit wab waysted weenie welcher welfare wetspot
whacker whash whitey whiteys whities whiz whop willie wn wuss wuzzie xkwe yank yanks yellowman
backdoorman chugs dickman gaysex gonorrehea hore lesbain lesbayn lesbin lezbe raper stripclub`

/** Words that the list rates lower, though nobody writes them in a letter by chance. */
const added = ['shit', 'shitting', 'turd', 'turds', 'fuckwit', 'motherfucking']

let words: ReadonlySet<string> | undefined

/** Whether a word is profane. Expects the canonical word of a token; built when it is first asked. */
export function isProfane(word: string): boolean {
  words ??= build()
  return words.has(word)
}

function build(): ReadonlySet<string> {
  const spared = new Set(innocent.split(/\s+/))
  const kept = Object.keys(cuss).filter(
    (word) => cuss[word] === sure && !word.includes(' ') && !spared.has(word)
  )
  return new Set([...kept, ...added])
}
