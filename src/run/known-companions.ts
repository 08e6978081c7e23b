/** The option `companions`, checked. */
import type {Companion} from '../letter/types.js'

/**
 * The companions of the letter at a path: those given, without itself.
 *
 * Throws a `TypeError` that names what is no companion.
 */
export function knownCompanions(
  given: readonly Companion[] | undefined,
  path: string | undefined
): readonly Companion[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) {
    throw new TypeError('Option `companions`: expected a list of letters that `survey` has read')
  }
  const wrong = given.findIndex((one) => !isCompanion(one))
  if (wrong >= 0) {
    throw new TypeError(
      `Option \`companions\`: expected at place ${wrong + 1} what \`survey\` returns, such as \`survey(draft, 'letters/a.md')\``
    )
  }
  return given.filter((one) => one.path !== path)
}

function isCompanion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const {path, names, paragraphs} = value as Record<string, unknown>
  return (
    typeof path === 'string' &&
    Array.isArray(names) &&
    Array.isArray(paragraphs) &&
    paragraphs.every((one) => Array.isArray(one))
  )
}
