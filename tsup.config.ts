import {existsSync, readdirSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {allLists} from './src/lint.js'
import {compile, phrasesOf} from './src/phrases/index.js'

const rules = readdirSync('rules', {withFileTypes: true})
  .filter(({name}) => existsSync(`rules/${name}/index.ts`))
  .map(({name}) => name)

/** Compiles all phrases now, and puts the result in the place of `src/compiled-phrases.ts`. */
const compilePhrases: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'compile-phrases',
  setup(build) {
    build.onLoad({filter: /[/\\]src[/\\]compiled-phrases\.ts$/}, () => {
      const data = JSON.stringify(JSON.stringify(compile(phrasesOf(allLists()))))
      return {contents: `export const compiledPhrases = () => JSON.parse(${data})`, loader: 'js'}
    })
  }
}

export default defineConfig([
  {
    dts: true,
    entry: {
      index: 'src/index.ts',
      browser: 'src/browser.ts',
      ...Object.fromEntries(rules.map((id) => [`rules/${id}`, `rules/${id}/index.ts`]))
    },
    esbuildPlugins: [compilePhrases],
    format: 'esm',
    platform: 'neutral',
    target: 'es2022'
  },
  {
    // The command is one file with everything in it, in ASCII: both make it start faster.
    entry: {cli: 'src/cli/start.ts', command: 'src/cli/main.ts'},
    esbuildOptions(options) {
      options.charset = 'ascii'
    },
    esbuildPlugins: [compilePhrases],
    format: 'cjs',
    minify: false,
    noExternal: [/./],
    platform: 'node',
    splitting: false,
    target: 'node20.19',
    onSuccess: 'node scripts/compile-command.js'
  }
])
