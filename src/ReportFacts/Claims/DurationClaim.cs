namespace ReportFacts.Claims;

/// <summary>A length of time; <see cref="NumericClaim.Unit"/> is <c>year</c>, <c>quarter</c>, <c>month</c>, <c>week</c>, <c>day</c>, <c>hour</c> or <c>minute</c>.</summary>
public sealed class DurationClaim : NumericClaim
{
    internal DurationClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
