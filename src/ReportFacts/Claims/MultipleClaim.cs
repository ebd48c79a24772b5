namespace ReportFacts.Claims;

/// <summary>A multiple: 3 for 3倍, 2 for 翻番, 4 for 翻两番.</summary>
public sealed class MultipleClaim : NumericClaim
{
    internal MultipleClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }
}
