/** Which of Harper's rules are taken. Data only. */

/** Rules that are never asked. */
export const passedOver: ReadonlySet<string> = new Set([
  'LongSentences',
  'UseEllipsisCharacter',
  'OxfordComma',
  'Spaces',
  'Dashes'
])

/** Harper's kinds of what is a word in the place of another. */
export const confusions: ReadonlySet<string> = new Set(['Eggcorn', 'Malapropism', 'WordChoice'])
