/** One name for an employer, however it is written. */

const legalSuffix =
  /\s(?:ab|ag|bv|co|company|corp|corporation|gmbh|inc|incorporated|limited|llc|llp|ltd|nv|oy|plc|pte|pty|pvt|sa|sarl|spa|srl)$/

/** Lower case without accents, punctuation, a leading "the" or a legal suffix: "The Otterford Docks, Ltd." is "otterford docks". */
export function employerKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’.]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  let key = words.replace(/^the (?=.)/, '')
  // "Pty Ltd" is two.
  while (legalSuffix.test(key)) key = key.replace(legalSuffix, '').replace(/ and$/, '')
  return key
}
