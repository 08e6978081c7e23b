/** Words that may stand twice in a row. Our judgement: for emphasis, or one in each of two clauses. */
export const mayRepeat = [
  'had',
  'ha',
  'in',
  'is',
  'much',
  'no',
  'on',
  'so',
  'that',
  'very',
  'well'
] as const
