/** Employers' names made comparable. */

const legalForm =
  / (?:ag|bv|co|company|corp|corporation|gmbh|inc|incorporated|limited|llc|llp|ltd|nv|plc|pty|pvt|sa)$/

/**
 * A name by which two ways to write one employer are equal: in lower case, without accents, punctuation, a leading
 * "the" and its legal form. "The Fennick Mills Co., Ltd." becomes "fennick mills". A name of which nothing would be
 * left keeps what it has.
 */
export function employerKey(name: string): string {
  let key = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
  while (legalForm.test(key)) key = key.replace(legalForm, '')
  return key
}
