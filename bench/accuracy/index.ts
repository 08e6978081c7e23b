/**
 * Measures every rule and move on the corpora and compares with `docs/accuracy.md`: `npm run accuracy`.
 *
 * Ends with status 1 when a figure of the page no longer holds, and 2 on wrong usage. `--write` puts the figures on the
 * page; `--show ACT` lists the sentences of the open half that are read wrongly; `--imposing FILE` measures sentences of
 * workplace e-mail, too.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {fill} from '../../scripts/markdown.js'
import {rules} from '../../src/lint.js'
import {nearest} from '../../src/nearest.js'
import {aligned, broken, markdown, pointsTolerated, type FigureTable} from './figures.js'
import {measurableToneActs, mistakes, moveActs} from './sentences.js'
import {fileTable, findingsTolerated, measureAll, measureImposing, ruleTable} from './tables.js'

const page = new URL('../../docs/accuracy.md', import.meta.url)

try {
  const {values} = parseArgs({
    options: {
      write: {type: 'boolean', default: false},
      show: {type: 'string'},
      imposing: {type: 'string'}
    }
  })
  if (values.show === undefined) await measure(values)
  else show(values.show)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function show(act: string): void {
  const acts = [...moveActs(), ...measurableToneActs()]
  if (!(acts as string[]).includes(act))
    throw new Error(`Unknown act \`${act}\`${nearest(act, acts)}`)
  for (const {kind, text} of mistakes(act)) console.log(`${kind.padEnd(6)}  ${text}`)
}

async function measure({write, imposing}: {write: boolean; imposing?: string}): Promise<void> {
  const tables = await measureAll()
  if (imposing !== undefined) tables.push(measureImposing(imposing))
  for (const figures of tables) console.log(`${figures.name}\n${aligned(figures)}\n`)

  const old = readFileSync(page, 'utf8')
  const fresh = fill(old, {
    files: fileTable(),
    found: ruleTable(),
    ...Object.fromEntries(tables.map((figures) => [figures.name, markdown(figures)]))
  })
  if (write) {
    writeFileSync(page, fill(fresh, {measured: measured()}))
    return
  }
  const lines = tables.flatMap((figures) => broken(figures, between(old, figures)))
  for (const line of lines) console.error(`FAIL ${line}`)
  if (lines.length > 0) {
    console.error(
      'Where that is meant, `npm run accuracy -- --write` puts the new figures on the page'
    )
    process.exitCode = 1
  } else if (fresh === old) console.log('ok: docs/accuracy.md holds')
  else
    console.log(
      'ok: nothing is worse; `npm run accuracy -- --write` brings docs/accuracy.md up to date'
    )
}

/** When and how. */
function measured(): string {
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day} with ${rules.length} rules. \`npm run accuracy\` measures again and fails when a figure here no longer
holds: a share may be worse by ${pointsTolerated} points, findings a good letter by ${findingsTolerated}, warnings on quiet texts not at all.
\`npm run accuracy -- --write\` writes this page anew.\n`
}

/** The text of a table on a page. */
function between(text: string, {name}: FigureTable): string {
  return text.split(`<!-- ${name}:start -->`)[1]!.split(`<!-- ${name}:end -->`)[0]!
}
