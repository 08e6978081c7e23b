/**
 * Harper (`harper.js`) as grammar engine.
 *
 * Its WebAssembly is read from a file of its own, `harper.js/binary`, and not from the text of a module: that is a quarter
 * less to load, browsers compile it while it comes and keep it, and the bundlers of web pages find it.
 */
import type {Dialect as HarperDialect, LintConfig, Lint, LocalLinter} from 'harper.js'
import type {Dialect} from '../../letter/types.js'
import type {GrammarAnswer, GrammarEngine, GrammarQuestion} from './engine.js'
import {passedOver} from './policy.js'

/** What we ask of one of Harper's checkers. */
export type HarperLinter = Pick<LocalLinter, 'organizedLints' | 'dispose'>

/** The Englishes that Harper knows. */
export type HarperEnglish = keyof typeof HarperDialect

/** Makes a checker of one English with the rules that are taken, or with spelling alone. */
export type MakeLinter = (english: HarperEnglish, isSpeller: boolean) => Promise<HarperLinter>

/** Ireland, New Zealand, South Africa and Nigeria spell as Britain does: Harper's Australian differs in words of its own. */
const englishes: Readonly<Record<Dialect, HarperEnglish>> = {
  'en-GB': 'British',
  'en-US': 'American',
  'en-IE': 'British',
  'en-CA': 'Canadian',
  'en-AU': 'Australian',
  'en-NZ': 'British',
  'en-IN': 'Indian',
  'en-NG': 'British',
  'en-ZA': 'British'
}

/** Englishes whose spellings together are those of all. */
const spellings: readonly HarperEnglish[] = ['American', 'British', 'Australian']

/** Harper's rule of spelling. */
const spelling = 'SpellCheck'

/**
 * Make an engine that loads Harper when it is first asked, about a second and 400 MB, and keeps it.
 *
 * Words of the question are passed over in the answers, and not given to Harper: learning words takes it a quarter of a
 * second each time. So are words that another English spells so: which one a letter is in is no matter of spelling.
 */
export function createHarper(make: MakeLinter = makeLinter): GrammarEngine {
  const linters = new Map<string, Promise<HarperLinter>>()

  function linterOf(english: HarperEnglish, isSpeller = false): Promise<HarperLinter> {
    const key = `${english} ${isSpeller}`
    let linter = linters.get(key)
    if (!linter) {
      linter = make(english, isSpeller)
      linters.set(key, linter)
      // What failed once may succeed later.
      linter.catch(() => linters.delete(key))
    }
    return linter
  }

  async function check({text, dialect, words}: GrammarQuestion): Promise<GrammarAnswer[]> {
    const english = englishOf(dialect)
    const answers = await ask(await linterOf(english), text)
    const known = new Set(words.map((word) => word.toLowerCase()))
    const unknown = answers.filter(({name}) => name === spelling).map(wordOf)
    const strange = await strangeEverywhere(new Set(unknown.filter((word) => !known.has(word))))
    return answers.filter((answer) => answer.name !== spelling || strange.has(wordOf(answer)))

    function wordOf({start, end}: GrammarAnswer): string {
      return text.slice(start, end).toLowerCase()
    }

    /** The words that no English has. */
    async function strangeEverywhere(words: ReadonlySet<string>): Promise<ReadonlySet<string>> {
      let left = words
      for (const other of othersThan(english)) {
        if (left.size === 0) break
        // Paragraphs of one word each, in lower case as a dictionary has them.
        const list = [...left].join('\n\n')
        const found = await ask(await linterOf(other, true), list)
        left = new Set(found.map(({start, end}) => list.slice(start, end)))
      }
      return left
    }
  }

  return {
    check,
    async close() {
      const made = await Promise.allSettled(linters.values())
      linters.clear()
      for (const one of made) if (one.status === 'fulfilled') await one.value.dispose()
    }
  }
}

/** Harper's English for one of ours. */
export function englishOf(dialect: Dialect): HarperEnglish {
  return englishes[dialect]
}

/** The Englishes whose spellings are right beside those of one. */
export function othersThan(english: HarperEnglish): HarperEnglish[] {
  return spellings.filter((other) => other !== english)
}

/** The plain way to a checker. */
export async function makeLinter(
  english: HarperEnglish,
  isSpeller: boolean
): Promise<HarperLinter> {
  const [{Dialect, LocalLinter}, {binary}] = await Promise.all([
    import('harper.js'),
    import('harper.js/binary')
  ])
  const linter = new LocalLinter({binary, dialect: Dialect[english]})
  await linter.setup()
  const config = await linter.getLintConfig()
  await linter.setLintConfig(isSpeller ? spellingAlone(config) : withoutPassedOver(config))
  return linter
}

function withoutPassedOver(config: LintConfig): LintConfig {
  return {...config, ...Object.fromEntries([...passedOver].map((name) => [name, false]))}
}

function spellingAlone(config: LintConfig): LintConfig {
  return Object.fromEntries(Object.keys(config).map((name) => [name, name === spelling]))
}

/** What Harper says of a text. Its offsets are those of JavaScript already. */
async function ask(linter: HarperLinter, text: string): Promise<GrammarAnswer[]> {
  const groups = await linter.organizedLints(text, {language: 'plaintext', dedup: false})
  const answers = Object.entries(groups).flatMap(([name, lints]) =>
    lints.map((lint) => answerOf(name, lint, text))
  )
  return answers.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** An answer in our terms; Harper's own is given back to its memory. */
function answerOf(name: string, lint: Lint, text: string): GrammarAnswer {
  const span = lint.span()
  const {start, end} = span
  const actual = text.slice(start, end)
  const replacements = lint.suggestions().map((suggestion) => {
    const [kind, replacement] = [suggestion.kind(), suggestion.get_replacement_text()]
    suggestion.free()
    return kind === insertsAfter ? actual + replacement : replacement
  })
  const answer = {name, start, end, kind: lint.lint_kind(), reason: lint.message(), replacements}
  span.free()
  lint.free()
  return answer
}

/** Harper's `SuggestionKind.InsertAfter`. */
const insertsAfter = 2
