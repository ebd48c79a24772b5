namespace ReportFacts.Verification.Grounding;

/// <summary>How a number of a draft stands to one of its source, looking at the values only; earlier ones are better.</summary>
internal enum ValueMatch : byte
{
    /// <summary>The same, or a fair rounding or hedging of it.</summary>
    Supported,

    /// <summary>Holds only when truncated or when an approximator is stretched.</summary>
    Stretched,

    /// <summary>A round number without an approximator for an exact one near it.</summary>
    Rounded,

    /// <summary>The source's approximator is gone or says something else.</summary>
    HedgeLost,

    /// <summary>More precise than the source.</summary>
    Inflated,

    /// <summary>Not compatible.</summary>
    None,
}
