namespace ReportFacts.Claims;

/// <summary>A difference of rates; <see cref="NumericClaim.Unit"/> is <c>pp</c> (percentage points) or <c>bp</c> (basis points).</summary>
public sealed class PercentagePointClaim : NumericClaim
{
    internal PercentagePointClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
