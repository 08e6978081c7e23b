export {createMatcher, type Hit, type Matcher, type MatchInput} from './match.js'
export {phrases, type PhraseList, type PhraseListOptions} from './phrase-list.js'
export {parse, slots, type Pattern, type Slot} from './notation.js'
export {canonical, readings, type Token, type TokenKind} from './token.js'
