/** Words by which a letter's writer claims a skill, or does not. Data only, in the forms of `letter/skills/words.ts`. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that make whatever follows somebody else's. */
export const foreignWords = set(`
  you your yours he she they it his her hers their theirs its him them who whom whose which where while when because
  that employer employers company firm firms school hospital candidate candidates applicant applicants colleague
  colleagues boss supervisor wife husband partner son daughter mother father parents grandmother grandfather aunt
  uncle brother sister friend friends neighbour neighbor somebody someone anyone everyone people advert advertisement
  ad posting vacancy
`)

/** Words that make it a wish, a plan, a lack, or the topic of a talk; of contractions the second half. */
export const unrealWords = set(`
  not t d ll no never without neither nor none lack lacked lacking yet hardly little than except besides instead
  unlike rather would will shall could should might may if whether unless want wanted wanting wish wished wishing hope
  hoped hoping keen keener eager interest interested interests interesting intrigued curious attracted drawn excited
  fascinated passion passionate love loved enjoy enjoyed like liked prefer learn learning start starting begin
  beginning plan planning intend study studying enrolled considering consider about regarding concerning re discuss
  discussed discussing discussion talk talked talking conversation question questions answer answered mention
  mentioned describe described explain explained asked ask hear heard read reading saw see seeing seen noticed applied
  apply applying application interview interviewed vacancy opening advertised look looking forward need needs needed
  rusty limited understand understood appreciate appreciated impressed admire admired struck follow following
`)

/** What people do with skills beside work verbs. */
export const skillVerbs = set(`
  has have hold know speak use used bring offer work worked do gained completed passed can drove
`)

/** Work verbs that also tell of other things: of interviews, plans and finds. */
export const weakVerbs = set(`
  arrange book found got met saw seen understood
`)

/** What may stand between "I" and its verb. */
export const betweenWords = set(`
  have had also then once since regularly still now daily currently recently previously only just often usually always
  twice myself personally alone successfully later first mainly mostly did do ever nearly already been both and in
  fact ve got
`)

/** What one can be: "I am fluent", "I was trained". */
export const skilledStates = set(`
  fluent qualified certified licensed licenced chartered registered accredited proficient trained skilled experienced
  adept good certificated competent conversational bilingual confident comfortable responsible used charge handy
`)

/** Beginnings without a subject: "With nine years of payroll behind me, I …", "Fluent in French, I …". */
export const bareBeginnings = set(`
  years year months seasons experience background training fluent qualified certified trained licensed skilled
  proficient experienced as certificate diploma degree licence license having
`)

/** The writer. */
export const ownWords = set(`
  i my me mine we us myself
`)

/** Words after a skill that make it a job in question, a place, a thing or other people: "the payroll role", "nursing homes". */
export const otherThings = set(`
  role post position vacancy job opening traineeship apprenticeship internship course home homes school schools shop
  shops company firm industry staff team teams department office lead leads crew newspaper magazine group groups book books
  departments
`)

/** What stands before the name of a person that is the writer: "as a welder", "I am a registered nurse". */
export const personFrames = set(`
  as am m was been be became qualified trained certified registered licensed chartered
`)

/** What one does with a language. */
export const languageVerbs = set(`
  fluent speak spoke spoken speaking read write conversational bilingual native my language languages taught teach
  tongue written translated translate interpreted
`)

/** What follows a language and no adjective: "German and French", not "German firms". */
export const afterLanguage = set(`
  and or to at is was well fluently language lessons level skills daily for since with from as in but on too i every
  fairly
`)

/** Words after a skill that take it back. */
export const denials = set(`
  not no never learn lack required must needed interest interests limited rusty weak poor embarrassing
`)

/** Words before "my" that make it a plan: "I plan to sit my final accountancy paper". */
export const planWords = set(`
  plan planning hope hoping intend want will would ll keen develop build further shall complete finish take sit
`)

/** What turns "would" into an offer: "I would bring six years of payroll". */
export const offers = set(`
  bring offer contribute
`)
