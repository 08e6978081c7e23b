import {readdirSync} from 'node:fs'
import {defineConfig} from 'tsup'

const rules = readdirSync('rules', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

export default defineConfig([
  {
    clean: true,
    dts: true,
    entry: {
      index: 'src/index.ts',
      browser: 'src/browser.ts',
      ...Object.fromEntries(rules.map((id) => [`rules/${id}`, `rules/${id}/index.ts`]))
    },
    format: 'esm',
    platform: 'neutral',
    target: 'es2022'
  },
  {
    // The command is one file with everything in it: it starts in half the time.
    banner: {
      js: `#!/usr/bin/env node
import {createRequire} from 'node:module'
const require = createRequire(import.meta.url)`
    },
    entry: {cli: 'src/cli/main.ts'},
    format: 'esm',
    noExternal: [/./],
    platform: 'node',
    target: 'node20.19'
  }
])
