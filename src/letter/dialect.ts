/** Which English a letter is written in: stated, else read from spelling, punctuation and places. */
import {phrases, type PhraseList} from '../phrases/index.js'
import {dialectSigns, spellings} from '../words/dialects.js'
import {dialects, type Dialect, type Judged, type Letter, type Range} from './types.js'

/** Phrases that point to each English. */
export const dialectLists: ReadonlyMap<Dialect, PhraseList> = new Map(
  dialects.map((dialect) => [dialect, phrases(dialectSigns[dialect])])
)

const american = new Set(spellings.map(([form]) => form))
const british = new Set(spellings.map(([, form]) => form))

/** Infer the English. Without any sign it is `en-US`, the most written; nothing then depends on it. */
export function inferDialect(
  letter: Pick<Letter, 'find' | 'draft' | 'tokens' | 'dates' | 'salutation'>
): Judged<Dialect> {
  const signs = new Map<Dialect, Range[]>(dialects.map((dialect) => [dialect, []]))
  for (const [dialect, list] of dialectLists) signs.get(dialect)!.push(...letter.find(list))
  for (const {start, end, word} of letter.tokens) {
    const written = word.length > 4 ? letter.draft.slice(start, end).toLowerCase() : word
    if (american.has(written) !== british.has(written)) {
      signs.get(american.has(written) ? 'en-US' : 'en-GB')!.push({start, end})
    }
  }
  for (const {start, end, day} of letter.dates) {
    const text = letter.draft.slice(start, end)
    if (day !== undefined && /^\p{L}/u.test(text) && /\p{L}[.]?\s+\d{1,2}\b/u.test(text))
      signs.get('en-US')!.push({start, end})
    else if (day !== undefined && /\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}/u.test(text))
      signs.get('en-GB')!.push({start, end})
  }
  const {salutation} = letter
  const title = salutation && /\b(?:mr|mrs|ms|dr|prof)\b(\.?)/i.exec(salutation.text)
  if (title)
    signs.get(title[1] ? 'en-US' : 'en-GB')!.push({start: salutation.start, end: salutation.end})
  // A place or a word of one country outweighs a spelling that a dozen share.
  const weigh = (dialect: Dialect): number =>
    signs.get(dialect)!.length * (dialect === 'en-US' || dialect === 'en-GB' ? 1 : 2.5)
  const best = [...dialects].sort((a, b) => weigh(b) - weigh(a))[0]!
  const value = weigh(best) === 0 ? 'en-US' : best
  return {value, from: 'inferred', ranges: signs.get(value)!.map(({start, end}) => ({start, end}))}
}
