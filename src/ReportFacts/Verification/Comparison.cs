namespace ReportFacts.Verification;

/// <summary>How a stated value must stand to the recomputed one.</summary>
internal enum Comparison : byte
{
    /// <summary>They must be able to be equal.</summary>
    Equal,

    /// <summary>The stated one must be able to be no larger.</summary>
    StatedAtMost,

    /// <summary>The stated one must be able to be no smaller.</summary>
    StatedAtLeast,
}
