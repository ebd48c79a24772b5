namespace ReportFacts.Claims;

/// <summary>A date-like code that names a case or an action.</summary>
public sealed class CaseCodeClaim : Claim
{
    internal CaseCodeClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }

    /// <summary>The date the code names, without a year when none is written.</summary>
    public Mentions.ReportDate Date => Record.Date;

    private protected override string Shown => Date.ToString();
}
