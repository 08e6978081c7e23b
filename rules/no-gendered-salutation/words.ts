/** Greetings that guess at gender. Sources: `domain.md` F06 and PF11. */

/** What stands after the greeting word, or alone. */
export const gendered = [
  'gentleman',
  'gentlemen',
  'madam',
  'madams',
  'mesdames',
  'messrs',
  'sir',
  'sirs'
] as const

/** Englishes in which `Dear Sir` is taught at school and meant as courtesy. */
export const genderedCustom = ['en-IN', 'en-NG'] as const

/** Titles that say how the reader wishes to be greeted. */
export const titles = ['miss', 'mr', 'mrs', 'ms', 'shri', 'sir', 'smt'] as const
