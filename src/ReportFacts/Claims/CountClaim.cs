namespace ReportFacts.Claims;

/// <summary>A number of counted things; <see cref="NumericClaim.Unit"/> is the classifier, or the counted noun where there is none.</summary>
public sealed class CountClaim : NumericClaim
{
    internal CountClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
