/** Another job than the declared one, where the letter says which job it is about. */
import {foldName, roleWords, type Finding, type Letter} from '../../src/kit.js'

/** Letters in which two forms of a word agree: "librarian" and "library", "analyst" and "analysis". */
const stemLetters = 5

const roles = new Set<string>(roleWords)
/** Nouns that many jobs end in, or that are added to one: they tell no two jobs apart. */
const general = new Set(
  `administrator adviser advisor agent and apprentice apprenticeship assistant associate at chief consultant coordinator
  deputy director executive expert for graduate head in intern internship junior lead leader level manager of officer
  operative or part partner placement principal senior specialist staff supervisor team the time to trainee traineeship`.split(
    /\s+/
  )
)
/** Nouns for one kind of job. */
const kin: readonly ReadonlySet<string>[] = [
  'carer helper nurse nanny',
  'baker chef cook caterer',
  'barista bartender host server waiter waitress steward stewardess',
  'attorney counsel lawyer paralegal solicitor',
  'coach educator instructor lecturer professor teacher trainer tutor',
  'architect coder developer designer engineer programmer technician technologist tester',
  'accountant auditor bookkeeper cashier clerk controller teller',
  'columnist copywriter editor journalist reporter writer',
  'curator archivist librarian',
  'analyst researcher scientist statistician',
  'courier driver rider',
  'dispatcher handler operator receptionist secretary typist',
  'buyer marketer merchandiser seller salesperson trader',
  'fitter installer mechanic repairer',
  'caretaker cleaner janitor porter groundskeeper gardener'
].map((line) => new Set(line.split(' ')))

/** "applied for the post of night porter": the words up to a job's noun. */
const named = (): RegExp =>
  /\b(?:appl(?:y|ied|ying)|application|interview(?:ed)?|considered|candidate|candidacy)\b[^.!?;:]{0,40}?\bfor\s+(?:the\s+|your\s+)?(?:(?:advertised\s+|open\s+|vacant\s+)?(?:post|position|role|job|vacancy)\s+of\s+)?((?:[\p{L}\p{M}'’-]+\s+){0,4}?[\p{L}\p{M}'’-]+)(?=\s+(?:post|position|role|job|vacancy|opening)\b)|\b(?:post|position|role|job|vacancy)\s+of\s+((?:[\p{L}\p{M}'’-]+\s+){0,3}?[\p{L}\p{M}'’-]+)(?=[,.;]|\s+(?:at|in|with|on|and|which|that)\b)/giu

/** Compare the job that is applied for with the declared one; only where no word of that stands in the letter. */
export function* matchRole(letter: Letter): Generator<Finding> {
  const {facts, subject, body, draft} = letter
  const role = facts.role
  if (role === undefined || !isSpecific(lastWord(role)) || letter.placeholders.length > 0) return
  const wanted = contentWords(role)
  const text = [subject?.text ?? '', ...letter.part('reference').map((part) => part.text)].join(' ')
  const said = contentWords(`${text} ${draft.slice(body.start, body.end)}`)
  if (wanted.length === 0 || wanted.some((word) => said.some((other) => isKin(word, other)))) return
  for (const match of draft.slice(body.start, body.end).matchAll(named())) {
    const job = (match[1] ?? match[2])!
    if (!isSpecific(lastWord(job)) || areKin(lastWord(job), lastWord(role))) continue
    const start = body.start + match.index + match[0].lastIndexOf(job)
    yield {
      reason: `\`${job.replace(/\s+/g, ' ')}\` is not the declared role, \`${role}\``,
      place: {start, end: start + job.length},
      expected: [role],
      severity: 'warning'
    }
  }
}

function isSpecific(word: string): boolean {
  return roles.has(word) && !general.has(word)
}

function areKin(a: string, b: string): boolean {
  return kin.some((set) => set.has(a) && set.has(b))
}

function contentWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .map((word) => foldName(word).plain)
    .filter((word) => word.length > 2 && !general.has(word))
}

function isKin(a: string, b: string): boolean {
  return a.slice(0, stemLetters) === b.slice(0, stemLetters)
}

function lastWord(text: string): string {
  return foldName(text.match(/[\p{L}\p{M}]+(?=[^\p{L}]*$)/u)?.[0] ?? '').plain
}
