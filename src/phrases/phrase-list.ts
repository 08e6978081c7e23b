/** Phrases that mean the same to one reader: data, in the notation of `docs/phrases.md`. */
export interface PhraseList {
  readonly match: readonly string[]
  /** Phrases that take back an overlapping match in the same sentence. */
  readonly except: readonly string[]
  /** Whether a negation shortly before takes a match back: "I do *not* want to …". */
  readonly negation: 'ignored' | 'cancels'
}

/** Settings of a phrase list. */
export interface PhraseListOptions {
  except?: readonly string[]
  negation?: PhraseList['negation']
}

/** Make a phrase list. Nothing is parsed until the list is first looked for. */
export function phrases(match: readonly string[], options: PhraseListOptions = {}): PhraseList {
  return {match, except: options.except ?? [], negation: options.negation ?? 'ignored'}
}
