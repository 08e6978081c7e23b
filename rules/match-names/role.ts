/** Another job than the declared one, where the letter says which job it is about. */
import {foldName, roleWords, type Finding, type Letter} from '../../src/kit.js'

/** Letters in which two forms of a word agree: "librarian" and "library", "analyst" and "analysis". */
const stemLetters = 5

const roles = new Set<string>(roleWords)
const general = new Set(
  'and assistant associate at chief deputy executive for graduate head in junior lead level of officer or part principal senior staff the time to trainee'.split(
    ' '
  )
)

/** "applied for the post of night porter": the words up to a job's noun. */
const named =
  /\b(?:appl(?:y|ied|ying)|application|interview(?:ed)?|considered|candidate|candidacy)\b[^.!?;:]{0,40}?\bfor (?:the |your )?(?:(?:advertised |open |vacant )?(?:post|position|role|job|vacancy) of )?((?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+)(?= (?:post|position|role|job|vacancy|opening)\b)|\b(?:post|position|role|job|vacancy) of ((?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+)(?=[,.;]| (?:at|in|with|on|and|which|that)\b)/giu

/** Compare the job that is applied for with the declared one; only where no word of that stands in the letter. */
export function* matchRole(letter: Letter): Generator<Finding> {
  const {facts, subject, body, draft} = letter
  const role = facts.role
  if (role === undefined || !roles.has(lastWord(role)) || letter.placeholders.length > 0) return
  const wanted = contentWords(role)
  const text = [subject?.text ?? '', ...letter.part('reference').map((part) => part.text)].join(' ')
  const said = contentWords(`${text} ${draft.slice(body.start, body.end)}`)
  if (wanted.length === 0 || wanted.some((word) => said.some((other) => isKin(word, other)))) return
  for (const match of draft.slice(body.start, body.end).matchAll(named)) {
    const job = (match[1] ?? match[2])!
    if (!roles.has(lastWord(job)) || contentWords(job).length === 0) continue
    const start = body.start + match.index + match[0].lastIndexOf(job)
    yield {
      reason: `\`${job.replace(/\s+/g, ' ')}\` is not the declared role, \`${role}\``,
      place: {start, end: start + job.length},
      expected: [role],
      severity: 'warning'
    }
  }
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
  return contentOrAll(text).at(-1) ?? ''
}

function contentOrAll(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => foldName(word).plain)
}
