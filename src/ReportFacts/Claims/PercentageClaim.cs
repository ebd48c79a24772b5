namespace ReportFacts.Claims;

/// <summary>A share or rate: 37.92 for 37.92%, 3 for 3‰; <see cref="NumericClaim.Unit"/> is <c>%</c> or <c>‰</c>.</summary>
public sealed class PercentageClaim : NumericClaim
{
    internal PercentageClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
