/**
 * Writes what is generated from the rules and the formula: `npm run generate`.
 *
 * With `--check` nothing is written; stale files are named, and the exit status is 1.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'
import type {Rule} from '../src/rule.js'
import {configSchema} from './config-schema.js'
import {grammarTables} from './grammar-tables.js'
import {profileTables} from './profile-tables.js'
import {fill} from './markdown.js'
import {rulePage} from './rule-page.js'
import {indexModule, rulesPage, rulesTable} from './rules-list.js'
import {help, sampleReport} from './sample-report.js'
import {scoreTables} from './score-tables.js'

const root = new URL('../', import.meta.url)
const read = (path: string): string =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : ''

/** The folders that hold a rule, in order. */
export const ids = readdirSync(new URL('rules/', root), {withFileTypes: true})
  .filter(
    (entry) => entry.isDirectory() && existsSync(new URL(`rules/${entry.name}/index.ts`, root))
  )
  .map(({name}) => name)
  .sort()

/** Text of `rules/index.ts`. It comes first: what follows imports it. */
export async function ruleIndex(): Promise<string> {
  return inStyle('rules/index.ts', indexModule(ids))
}

/** The text of a file as the formatter would have it. */
async function inStyle(name: string, text: string): Promise<string> {
  const filepath = fileURLToPath(new URL(name, root))
  return format(text, {...(await resolveConfig(filepath)), filepath})
}

/** All other generated files: what should stand in each, by path. */
export async function pages(): Promise<Map<string, string>> {
  const rules = await Promise.all(
    ids.map(async (id): Promise<Rule> => {
      const module = (await import(new URL(`rules/${id}/index.ts`, root).href)) as {default: Rule}
      return module.default
    })
  )
  const report = sampleReport()
  return new Map([
    ...rules.map((rule) => [`rules/${rule.definition.id}/README.md`, rulePage(rule)] as const),
    ['rules/README.md', rulesPage(rules)],
    [
      'README.md',
      fill(read('README.md'), {
        rules: rulesTable(rules, 'rules/'),
        help: help(),
        ...(report && {report})
      })
    ],
    ['schema.json', await inStyle('schema.json', JSON.stringify(configSchema(rules)))],
    ['docs/grammar.md', fill(read('docs/grammar.md'), grammarTables())],
    ['docs/profiles.md', fill(read('docs/profiles.md'), profileTables(rules))],
    ['docs/score.md', fill(read('docs/score.md'), scoreTables(new Set(ids)))]
  ])
}

/** Paths of generated files that are not as they should be: stale, missing, or left over. */
export async function stale(): Promise<string[]> {
  const index = (await ruleIndex()) === read('rules/index.ts') ? [] : ['rules/index.ts']
  const old = [...(await pages())].filter(([path, text]) => read(path) !== text)
  return [...index, ...old.map(([path]) => path), ...leftOver()]
}

/** Pages of rules that are gone. */
function leftOver(): string[] {
  return readdirSync(new URL('rules/', root), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !ids.includes(entry.name))
    .map(({name}) => `rules/${name}/README.md`)
    .filter((path) => existsSync(new URL(path, root)))
}

async function write(): Promise<void> {
  writeFileSync(new URL('rules/index.ts', root), await ruleIndex())
  for (const [path, text] of await pages()) writeFileSync(new URL(path, root), text)
  for (const path of leftOver()) rmSync(new URL(path, root))
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  if (process.argv.includes('--check')) {
    for (const path of await stale()) {
      console.error(`${path} is stale: run \`npm run generate\``)
      process.exitCode = 1
    }
  } else await write()
}
