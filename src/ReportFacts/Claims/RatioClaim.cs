using ReportFacts.Mentions;

namespace ReportFacts.Claims;

/// <summary>A ratio or fraction, kept as written.</summary>
public sealed class RatioClaim : Claim
{
    internal RatioClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }

    /// <summary>How the written ratio stands to the one that is meant: 三分之一以上, 过半.</summary>
    public Approximation Approximation => Record.Approximation;

    /// <summary>The first part of a ratio, the numerator of a fraction: 1 for 三分之一, 2.5 for 2.5:1.</summary>
    public decimal First => Record.Number;

    /// <summary>The second part of a ratio, the denominator of a fraction: 3 for 三分之一. Further parts stand in the text only.</summary>
    public decimal Second => Store.UpperValue(in Record);

    /// <summary>Whether it is a fraction, so that <see cref="First"/> is a part of <see cref="Second"/>.</summary>
    public bool IsFraction => (Record.Traits & MentionTraits.Fraction) != 0;
}
