namespace ReportFacts.Claims;

/// <summary>A ratio or fraction, kept as written.</summary>
public sealed class RatioClaim : Claim
{
    internal RatioClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
