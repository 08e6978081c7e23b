/** Which close goes with which greeting. Sources: `domain.md` 1.3 and PF12. */

/** Words after `Yours`, by which a close with a slip in it is known. */
export const closeAdverbs = [
  'cordially',
  'faithfully',
  'obediently',
  'respectfully',
  'sincerely',
  'truly'
] as const
