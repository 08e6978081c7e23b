/** Which of Harper's rules are taken, and for what. Data only; `docs/grammar.md` shows it. */
import type {FoundSlip} from '../../letter/types.js'

/** Harper's rules that are left out for one reason. */
export interface PassedOver {
  title: string
  /** Why they are left out, as a sentence. */
  why: string
  /**
   * The rules, with what they found in sentences whose mistakes are marked: how often on a mistake, and how often where
   * there was none or in the corrected sentence. Nothing found says that the rule is left out by its meaning alone.
   * Source: 2,000 example sentences of LanguageTool's rules with their corrections, and 754 sentences of learners with four
   * corrections each (JFLEG, development part).
   */
  rules: readonly (readonly [name: string, right: number, wrong: number])[]
}

/** All that is left out, by reason. */
export const passedOverFor: readonly PassedOver[] = [
  {
    title: 'Style and length',
    why: 'What reads better is no slip; other rules of ours speak of length and wordiness.',
    rules: [
      ['Addicting', 0, 0],
      ['AnalogAcousticBike', 0, 0],
      ['AvoidAndAlso', 4, 8],
      ['AvoidContractions', 0, 0],
      ['BlacklistWhitelist', 0, 0],
      ['Brutality', 0, 0],
      ['CondenseAllThe', 1, 2],
      ['Excellent', 2, 16],
      ['Freezing', 0, 0],
      ['Hedging', 0, 0],
      ['Insurmountable', 0, 0],
      ['LitotesDirectPositive', 0, 1],
      ['LongSentences', 24, 85],
      ['MoreAdjective', 0, 0],
      ['Oxymorons', 0, 0],
      ['RedundantAdditiveAdverbs', 0, 0],
      ['RedundantFirsts', 0, 0],
      ['RedundantThat', 0, 1],
      ['SideTangent', 0, 0],
      ['SomewhatSomething', 0, 0],
      ['SpelledNumbers', 0, 0],
      ['Starving', 0, 0],
      ['ThatWhich', 0, 1],
      ['Touristic', 0, 0],
      ['TruthToTheFact', 0, 0],
      ['UseTitleCase', 0, 0],
      ['VeryMuchSo', 0, 0],
      ['VeryUnique', 0, 0],
      ['WouldNeverHave', 1, 6]
    ]
  },
  {
    title: 'Typography',
    why: 'How dots, dashes, spaces, quotation marks and commas of style are set is the writer’s choice, and sentence fragments set them off.',
    rules: [
      ['CommaFixes', 0, 1],
      ['Dashes', 0, 5],
      ['DotInitialisms', 0, 0],
      ['DoubleClick', 0, 0],
      ['EllipsisLength', 2, 4],
      ['FootInchMinuteSecondSymbols', 0, 0],
      ['NoFrenchSpaces', 0, 0],
      ['NoOxfordComma', 0, 0],
      ['NumericRangeEnDash', 0, 5],
      ['OxfordComma', 6, 28],
      ['QuoteSpacing', 1, 0],
      ['Spaces', 0, 23],
      ['UnclosedQuotes', 3, 3],
      ['UseEllipsisCharacter', 4, 37]
    ]
  },
  {
    title: 'One English or another',
    why: '`match-dialect` tells of a letter’s English; a word of the other one is no slip.',
    rules: [
      ['AnotherThingComing', 0, 0],
      ['AnotherThinkComing', 0, 0],
      ['FedUpWith', 1, 2],
      ['HaveTakeALook', 0, 0],
      ['InOnTheCards', 0, 0],
      ['PreferPleaded', 0, 0],
      ['PreferPled', 0, 0],
      ['PreferSneaked', 0, 0],
      ['PreferSnuck', 0, 0],
      ['Regionalisms', 1, 5],
      ['TillDate', 0, 0],
      ['ToTheMannerBorn', 0, 0]
    ]
  },
  {
    title: 'Shorthand',
    why: 'Abbreviations are written out in no letter of theirs alone; they are no slips.',
    rules: [
      ['AsFarAsICanTell', 0, 0],
      ['AsFarAsIKnow', 0, 0],
      ['AsSoonAsPossible', 0, 0],
      ['BeRightBack', 0, 0],
      ['ByTheWay', 0, 0],
      ['ExpandAlgorithm', 0, 0],
      ['ExpandAlloc', 0, 0],
      ['ExpandArgument', 0, 0],
      ['ExpandBecause', 0, 0],
      ['ExpandConfiguration', 0, 0],
      ['ExpandControl', 0, 0],
      ['ExpandCoordinate', 0, 0],
      ['ExpandDecl', 0, 0],
      ['ExpandDependencies', 0, 0],
      ['ExpandDereference', 0, 0],
      ['ExpandDirectory', 0, 0],
      ['ExpandFavourite', 0, 0],
      ['ExpandForward', 0, 0],
      ['ExpandGovt', 0, 0],
      ['ExpandLegitimate', 0, 0],
      ['ExpandMemoryShorthands', 0, 0],
      ['ExpandMinimum', 0, 0],
      ['ExpandNotification', 0, 0],
      ['ExpandParameter', 0, 0],
      ['ExpandPeople', 0, 0],
      ['ExpandPerformance', 0, 0],
      ['ExpandPointer', 0, 0],
      ['ExpandPreference', 0, 0],
      ['ExpandPrevious', 0, 0],
      ['ExpandStandardInputAndOutput', 0, 0],
      ['ExpandThough', 0, 0],
      ['ExpandThrough', 0, 0],
      ['ExpandTimeShorthands', 0, 0],
      ['ExpandVulnerability', 0, 0],
      ['ExpandWith', 0, 0],
      ['ExpandWithout', 0, 0],
      ['ExplainLikeImFive', 0, 0],
      ['ForWhatItsWorth', 0, 0],
      ['ForYourInformation', 0, 0],
      ['IDontKnow', 0, 0],
      ['IfIRecallCorrectly', 0, 0],
      ['IfIUnderstandCorrectly', 0, 0],
      ['IfYouKnowYouKnow', 0, 0],
      ['InCaseYouMissedIt', 0, 0],
      ['InMyHumbleOpinion', 0, 0],
      ['InMyOpinion', 0, 0],
      ['InRealLife', 0, 0],
      ['LetMeKnow', 0, 0],
      ['NeverMind', 0, 0],
      ['OhMyGod', 0, 0],
      ['OkToOkay', 0, 0],
      ['OnTheOtherHand', 0, 0],
      ['PleaseTakeALook', 0, 0],
      ['Really', 0, 0],
      ['TalkToYouLater', 0, 0],
      ['ToBeHonest', 0, 0],
      ['YeaToYeah', 0, 0],
      ['YehToYeah', 0, 0]
    ]
  },
  {
    title: 'Capitals of names',
    why: 'Which product, place or body is meant is not sure; `match-names` speaks of the letter’s own names.',
    rules: [
      ['AmazonNames', 0, 0],
      ['Americas', 0, 0],
      ['AppleNames', 0, 0],
      ['AzureNames', 0, 0],
      ['CompaniesProductsAndTrademarks', 0, 0],
      ['DayOneNames', 0, 0],
      ['GildedAge', 0, 0],
      ['GoogleNames', 0, 0],
      ['GuineaBissau', 0, 0],
      ['JetpackNames', 0, 0],
      ['JohnsHopkins', 0, 0],
      ['MetaNames', 0, 0],
      ['MicrosoftNames', 0, 0],
      ['NationalCapitals', 1, 3],
      ['NobelPeacePrize', 0, 0],
      ['NotablePlaces', 0, 0],
      ['OceansAndSeas', 0, 0],
      ['PocketCastsNames', 0, 0],
      ['PortoNovo', 0, 0],
      ['TheProperNounPossessive', 0, 0],
      ['TumblrNames', 0, 0],
      ['USUniversities', 0, 0],
      ['UnitedOrganizations', 0, 0],
      ['UpdatePlaceNames', 0, 1],
      ['WordPressDotcom', 0, 0]
    ]
  },
  {
    title: 'Told by rules of ours',
    why: '`no-repeated-word`, `no-wrong-article`, `no-letter-slip` and `no-profanity` see more of these, with fewer false alarms.',
    rules: [
      ['AnA', 7, 4],
      ['AvoidCurses', 3, 0],
      ['Bollocks', 0, 0],
      ['CapitalizePersonalPronouns', 29, 9],
      ['RepeatedWords', 7, 7]
    ]
  },
  {
    title: 'Unsure',
    why: 'Right less often than wrong in the measured sentences or in good letters, or wrong about sound English.',
    rules: [
      ['AWhile', 0, 2],
      ['AdjectiveOfA', 0, 0],
      ['InflectedVerbAfterTo', 1, 2],
      ['LeftRightHand', 1, 1],
      ['MissingDeterminer', 0, 1],
      ['MissingPreposition', 3, 8],
      ['MissingTo', 5, 17],
      ['Months', 0, 1],
      ['MultipleSequentialPronouns', 0, 0],
      ['PluralWrongWordOfPhrase', 1, 1],
      ['PossessiveYour', 1, 2],
      ['QuantifierNumeralConflict', 0, 0],
      ['TheyToThem', 2, 3],
      ['VeryLess', 1, 2],
      ['WhomSubjectOfVerb', 0, 1],
      ['WrongNegative', 4, 1],
      ['YourPredicateAdjective', 0, 0]
    ]
  }
]

/** Rules that are never asked. */
export const passedOver: ReadonlySet<string> = new Set(
  passedOverFor.flatMap(({rules}) => rules.map(([name]) => name))
)

/** Harper's rule of words that its dictionary lacks. */
export const spellingRule = 'SpellCheck'

/** Rules that say nothing of a word that the dictionary lacks, unless it is a misspelling: names are such words. */
export const writingRules: ReadonlySet<string> = new Set(['OrthographicConsistency', 'SplitWords'])

/** Rules of how a word is written, beside Harper's kind `BoundaryError`. */
const spellings: ReadonlySet<string> = new Set([
  spellingRule,
  ...writingRules,
  'CompoundNouns',
  'MergeWords',
  'The'
])

/** Harper's kinds of a word in the place of another. */
const confusions: ReadonlySet<string> = new Set([
  'Eggcorn',
  'Malapropism',
  'Spelling',
  'Typo',
  'WordChoice'
])

/** What sort of slip an answer of Harper's is. */
export function sortOf(name: string, kind: string): FoundSlip['sort'] {
  if (spellings.has(name) || kind === 'BoundaryError') return 'spelling'
  return confusions.has(kind) ? 'confused' : 'grammar'
}
