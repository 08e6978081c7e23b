import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      include: ['src/**', 'rules/**/*.ts'],
      exclude: ['src/cli/main.ts'],
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      thresholds: {branches: 95, lines: 95}
    }
  }
})
