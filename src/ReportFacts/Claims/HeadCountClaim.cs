namespace ReportFacts.Claims;

/// <summary>A number of people; <see cref="NumericClaim.Unit"/> is 人, 名, 位 or 人次.</summary>
public sealed class HeadCountClaim : NumericClaim
{
    internal HeadCountClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
