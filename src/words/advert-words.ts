/** Words by which an advert names what it asks for. Data only, in the forms of `letter/skills/words.ts`. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words before a skill that is asked for: "experience of", "proficient in". */
export const askingWords = set(`
  experience experienced knowledge understanding command familiarity familiar proficiency proficient skilled competent
  competence expertise trained qualified background
`)

/** The small words between. */
export const leadingWords = set(`
  of in with using
`)

/** Where the name of a skill ends. */
export const nameEnds = set(`
  a an the and or is are to within for in would gained from at on including such preferably essential desirable as
  that which who across with of by will must should when where through plus not required preferred needed so but if
`)

/** Words that name no skill of their own, or one that everybody claims. */
export const vagueWords = set(`
  ability able age area areas attention best both business busy care challenging children clients colleagues
  communicating communication company complex customer customers deadlines delivering demanding detail different
  dealing diverse environment excellent fast field good great groups high industry initiative interpersonal key large
  leadership level levels local main managing many meeting methods needs new office old organisation organising
  organization other others our own patients people position practice practices principles procedures process
  processes products projects providing public pupils quality range relevant results role roles safe sector senior
  service services setting settings similar small staff standards strong students supporting systems tasks team teams
  teamwork techniques their this tools types use using various variety work working world years you young your
`)

/** What follows a language and no adjective: "fluent German required", not "German firms". */
export const afterAskedLanguage = set(`
  and or is are at to in as essential desirable required preferred speaking speaker speakers language skills level
  would will
`)
