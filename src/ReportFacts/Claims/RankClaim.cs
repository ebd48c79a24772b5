namespace ReportFacts.Claims;

/// <summary>A place in an order; 1 is the first.</summary>
public sealed class RankClaim : NumericClaim
{
    internal RankClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }

    /// <summary>Whether the place is counted from the end (倒数第二).</summary>
    public bool IsFromEnd => (Traits & Mentions.MentionTraits.FromEnd) != 0;
}
