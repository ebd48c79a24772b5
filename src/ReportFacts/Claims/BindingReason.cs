namespace ReportFacts.Claims;

/// <summary>Why a slot was filled as it was, in one byte; <see cref="BindingReasonText"/> has the words.</summary>
internal enum BindingReason : byte
{
    None,

    // Head and metric
    NounAfterNumber,
    NounAfterOf,
    NounAtClauseEnd,
    NounBeforeNumber,
    SubjectOfLevel,
    SubjectOfChange,
    SubjectOfShare,
    SubjectOfRank,
    ObjectOfVerb,
    VerbItself,
    SharedNoun,
    FromEarlierClause,
    FromEarlierTopic,
    RespectivePair,
    UnitIsNoun,

    // Action
    GoverningVerb,
    VerbList,
    SharedVerb,

    // Scope and period
    StatedInClause,
    StatedInSentence,
    InheritedInParagraph,
    DocumentTitle,

    // Comparison and basis
    ComparisonWord,
    ComparisonBase,
    SharedComparison,
    BasisPhrase,

    // Direction
    ChangeVerbBefore,
    ChangeNounAfter,
    RateNoun,
    GrowthVerbWithObject,
    SharedDirection,

    // Modality
    PlanWordBefore,
    PlanWordAfter,
    PlanSection,
    PlanNameExplained,
    BudgetWord,
    CapacityWord,
    ForecastWord,
    DoneWord,

    // Part of
    AmongCue,
    BracketCue,
    CompositionCue,
    TotalCue,
}
