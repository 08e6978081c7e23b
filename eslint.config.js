import js from '@eslint/js'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'bench/node_modules']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: {
      globals: {console: 'readonly', process: 'readonly', performance: 'readonly', URL: 'readonly'}
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off'
    }
  }
)
