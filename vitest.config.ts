import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // How fast things are, benches tell; a busy machine makes no test fail.
    testTimeout: 60_000,
    coverage: {
      include: ['src/**', 'rules/**/*.ts'],
      // Files of their own in the built command, which tests run in threads and processes.
      exclude: ['src/cli/main.ts', 'src/cli/grammar/{harper-instance,index,start-up,thread}.ts'],
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      thresholds: {branches: 95, lines: 95}
    }
  }
})
