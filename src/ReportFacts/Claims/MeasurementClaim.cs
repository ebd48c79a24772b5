namespace ReportFacts.Claims;

/// <summary>A physical quantity or an age; <see cref="NumericClaim.Unit"/> as written without the scale word.</summary>
public sealed class MeasurementClaim : NumericClaim
{
    internal MeasurementClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
