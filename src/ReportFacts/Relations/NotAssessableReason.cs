namespace ReportFacts.Relations;

/// <summary>Why a relation must not be judged.</summary>
public enum NotAssessableReason : byte
{
    /// <summary>Nothing stands against judging it.</summary>
    None,

    /// <summary>The rate is in real terms (可比价, 不变价, 增加值), so nominal numbers don't give it.</summary>
    RealTerms,

    /// <summary>The rate is on comparable coverage (同口径, 规模以上, 投资), whose base is not the printed one.</summary>
    ComparableCoverage,

    /// <summary>The base may have been revised since.</summary>
    RevisedBase,

    /// <summary>The parts may overlap.</summary>
    OverlappingClasses,

    /// <summary>The list may leave something out.</summary>
    NotExhaustive,

    /// <summary>A bound with one end can't be recomputed.</summary>
    OneSidedBound,

    /// <summary>The numbers may speak of different periods.</summary>
    DifferentPeriod,

    /// <summary>The numbers may speak of different things, places or groups.</summary>
    DifferentSubject,

    /// <summary>A plan or forecast stands against a result.</summary>
    DifferentModality,

    /// <summary>More than one reading exists and they disagree.</summary>
    Ambiguous,

    /// <summary>A number that is needed is not in the text (an exchange rate, the year of a date).</summary>
    MissingValue,
}
