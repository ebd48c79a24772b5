namespace ReportFacts.Claims;

/// <summary>A calendar point or period.</summary>
public sealed class DateClaim : Claim
{
    internal DateClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }

    /// <summary>The date; unknown for relative dates without a reference date and for times of day.</summary>
    public Mentions.ReportDate Date => Record.Date;

    private protected override string Shown => Date.ToString();
}
