namespace ReportFacts.Verification;

/// <summary>What a table or source says about a claim.</summary>
public enum VerdictKind : byte
{
    /// <summary>It bears the claim out.</summary>
    Supported,

    /// <summary>It contradicts the claim.</summary>
    Refuted,

    /// <summary>It says nothing comparable.</summary>
    NotEnoughInfo,

    /// <summary>It bears the claim out only when the claim's approximator is stretched.</summary>
    Stretched,
}
