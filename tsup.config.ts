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
    // Everything is bundled: the command starts in half the time. What is not always needed is a file of its own.
    // A bundled package may import `createRequire` too, hence the other name.
    banner: {
      js: `#!/usr/bin/env node
import {createRequire as requireFrom} from 'node:module'
const require = requireFrom(import.meta.url)`
    },
    entry: {cli: 'src/cli/main.ts'},
    format: 'esm',
    noExternal: [/./],
    platform: 'node',
    target: 'node20.19'
  }
])
