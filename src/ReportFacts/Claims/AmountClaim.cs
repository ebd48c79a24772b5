namespace ReportFacts.Claims;

/// <summary>A sum of money.</summary>
public sealed class AmountClaim : NumericClaim
{
    internal AmountClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }

    /// <summary>The sum with its currency.</summary>
    public Money Amount => new(Value, Record.Unit ?? "CNY");
}
