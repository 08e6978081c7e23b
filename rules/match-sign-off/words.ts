/** Which close goes with which greeting. Sources: `domain.md` 1.3 and PF12. */

/**
 * Englishes in which `Yours faithfully` and `Yours sincerely` are told apart. Australia accepts both, and for Nigeria
 * no source was found.
 */
export const pairedDialects = ['en-GB', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'] as const

/** Englishes in which `Yours faithfully` is not usual. */
export const unpairedDialects = ['en-CA', 'en-US'] as const

/** Words after `Yours`, by which a close with a slip in it is known. */
export const closeAdverbs = [
  'cordially',
  'faithfully',
  'obediently',
  'respectfully',
  'sincerely',
  'truly'
] as const
