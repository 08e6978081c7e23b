import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {allLists} from './src/lint.js'
import {packPhrases, packTable} from './src/cli/packed-data.js'
import {compile, phrasesOf, type Compiled} from './src/phrases/index.js'
import {kinds} from './src/words/kinds.js'
import {table} from './src/words/learned-weights.js'
import type {TextList} from './src/words/text-table.js'

mkdirSync('dist', {recursive: true})

const rules = readdirSync('rules', {withFileTypes: true})
  .filter(({name}) => existsSync(`rules/${name}/index.ts`))
  .map(({name}) => name)

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const phrases = (): Compiled<TextList> => compile(phrasesOf(allLists()))

/** Compiles all phrases now, and puts the result in the place of `src/compiled-phrases.ts`. */
const compilePhrases: Plugin = {
  name: 'compile-phrases',
  setup(build) {
    build.onLoad({filter: /[/\\]src[/\\]compiled-phrases\.ts$/}, () => ({
      contents: `export const compiledPhrases = () => JSON.parse(${JSON.stringify(JSON.stringify(phrases()))})`,
      loader: 'js'
    }))
  }
}

/** The same for the command, and for other large tables: bytes in files of their own are read on demand. */
const dataInFiles: Plugin = {
  name: 'data-in-files',
  setup(build) {
    build.onLoad({filter: /[/\\]src[/\\]compiled-phrases\.ts$/}, () => {
      writeFileSync('dist/phrases.bin', packPhrases(phrases()))
      return {
        contents: `import {readPhrases} from './cli/packed-data.js'
          export const compiledPhrases = () => readPhrases('phrases.bin')`,
        resolveDir: 'src'
      }
    })
    build.onLoad({filter: /[/\\]src[/\\]words[/\\]tables\.ts$/}, () => {
      writeFileSync('dist/weights.bin', packTable(JSON.parse(table()) as TextList))
      writeFileSync('dist/kinds.bin', packTable(JSON.parse(kinds()) as TextList))
      return {
        contents: `import {readTable} from '../cli/packed-data.js'
          export const readWeights = () => readTable('weights.bin')
          export const readKinds = () => readTable('kinds.bin')`,
        resolveDir: 'src/words'
      }
    })
  }
}

/**
 * Packages that few letters need, or that write-good loads and we do not run, and what is used of them: the command
 * evaluates them at the first call.
 */
const rare: Readonly<Record<string, string>> = {
  'adverb-where': '',
  'e-prime': '',
  'no-cliches': '',
  syllable: 'syllable',
  'weasel-words': '',
  yaml: 'parse'
}

/** Examples are for `explain`: a getter leaves them uncompiled and unread. */
const examplesWhenAsked: Plugin = {
  name: 'examples-when-asked',
  setup(build) {
    build.onLoad({filter: /[/\\]rules[/\\][\w-]+[/\\]index\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^ {2}examples: (\{\n[^]*?^ {2}\}),?$/m,
        '  get examples() { return $1 },'
      ),
      loader: 'ts'
    }))
  }
}

const evaluateWhenCalled: Plugin = {
  name: 'evaluate-when-called',
  setup(build) {
    build.onResolve(
      {filter: new RegExp(`^(?:${Object.keys(rare).join('|')})$`)},
      ({namespace, path}) => (namespace === 'rare' ? undefined : {path, namespace: 'rare'})
    )
    build.onLoad({filter: /./, namespace: 'rare'}, ({path}) => ({
      contents: rare[path]
        ? `export const ${rare[path]} = (...given) => require('${path}').${rare[path]}(...given)`
        : `module.exports = (...given) => require('${path}')(...given)`,
      resolveDir: process.cwd(),
      loader: 'js'
    }))
  }
}

/** What the command loads when it is asked for: files of a folder of ours that have a file of their own beside the bundle. */
const onDemand: Readonly<Record<string, readonly string[]>> = {
  inputs: ['docx', 'eml', 'html', 'markdown', 'odt', 'pdf', 'rtf'],
  reports: ['badge', 'checkstyle', 'csv', 'github', 'html', 'junit', 'markdown', 'matrix', 'sarif']
}

const filesOnDemand: Plugin = {
  name: 'files-on-demand',
  setup(build) {
    build.onResolve({filter: /^\.\/[\w-]+\.js$/}, ({kind, path, importer}) => {
      const folder = /[/\\]src[/\\](\w+)[/\\]index\.ts$/.exec(importer)?.[1] ?? ''
      const name = path.slice(2, -3)
      return kind === 'dynamic-import' && onDemand[folder]?.includes(name)
        ? {path: `./${folder}/${name}.cjs`, external: true}
        : undefined
    })
  }
}

/** The command is one file with all but two large packages in it, in ASCII: both make it start faster. */
const command: Options = {
  esbuildOptions(options) {
    options.charset = 'ascii'
    // Packages ask for it to make a `require`, for which a path will do.
    options.define = {...options.define, 'import.meta.url': '__filename'}
    options.supported = {
      ...options.supported,
      // Otherwise literals become constructors, which make the expression anew at each call.
      'regexp-unicode-property-escapes': true,
      // Code that is compiled already has no `import()`; for what stays a package of its own `require` does as well.
      'dynamic-import': false
    }
  },
  format: 'cjs',
  minify: true,
  // Harper and PDF.js are larger than all the rest, and Harper has a file beside its code: both stay where they are installed.
  noExternal: [/^(?!harper\.js|unpdf)/],
  platform: 'node',
  splitting: false,
  target: 'node20.19'
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
    ...command,
    entry: {cli: 'src/cli/start.ts'}
  },
  {
    ...command,
    entry: Object.fromEntries(
      Object.entries(onDemand).flatMap(([folder, names]) =>
        names.map((name) => [`${folder}/${name}`, `src/${folder}/${name}.ts`])
      )
    )
  },
  {
    ...command,
    // A thread of its own, which loads Harper with `import()`.
    entry: {grammar: 'src/cli/grammar/thread.ts'},
    esbuildOptions(options) {
      command.esbuildOptions!(options, {format: 'cjs'})
      options.supported = {...options.supported, 'dynamic-import': true}
    }
  },
  {
    ...command,
    entry: {command: 'src/cli/main.ts'},
    // A function, which `src/cli/start.ts` calls.
    banner: {js: '(function (exports, require, module, __filename, __dirname) {'},
    footer: {js: '})'},
    esbuildPlugins: [dataInFiles, evaluateWhenCalled, examplesWhenAsked, filesOnDemand],
    onSuccess: 'node scripts/compile-command.js'
  }
])
