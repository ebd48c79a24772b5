namespace ReportFacts.Lexicon;

/// <summary>How a number stands to what is meant, as an approximator says it.</summary>
internal enum Bound : byte
{
    /// <summary>Nothing is said; the form only stops a shorter one from matching.</summary>
    None,

    /// <summary>Around it.</summary>
    About,

    /// <summary>A little less.</summary>
    JustUnder,

    /// <summary>More.</summary>
    MoreThan,

    /// <summary>It or more.</summary>
    AtLeast,

    /// <summary>Less.</summary>
    LessThan,

    /// <summary>It or less.</summary>
    AtMost,

    /// <summary>More, but only before a bare place word: 过亿, 过百.</summary>
    Over,

    /// <summary>A verb that may stand between an approximator and its number.</summary>
    Link,
}
