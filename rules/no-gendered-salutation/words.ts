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

/** Titles that say how the reader wishes to be greeted. */
export const titles = ['miss', 'mr', 'mrs', 'ms', 'shri', 'sir', 'smt'] as const
