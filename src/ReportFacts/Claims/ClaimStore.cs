using ReportFacts.Layout;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>The records of one document beside its text; claims are views over it.</summary>
internal sealed class ClaimStore(RepairedText text, ClaimRecord[] records)
{
    public RepairedText Text { get; } = text;

    public ClaimRecord[] Records { get; } = records;

    /// <summary>The words of a slot, or <see langword="null"/> for an empty one.</summary>
    public string? Slot(TextSpan span) => span.IsEmpty ? null : Text.Text.Substring(span.Start, span.Length);

    /// <summary>Makes the view of one record.</summary>
    public Claim CreateClaim(int index) => Records[index].Mention.Kind switch
    {
        Mentions.MentionKind.Amount => new AmountClaim(this, index),
        Mentions.MentionKind.HeadCount => new HeadCountClaim(this, index),
        Mentions.MentionKind.Count => new CountClaim(this, index),
        Mentions.MentionKind.Percentage => new PercentageClaim(this, index),
        Mentions.MentionKind.PercentagePoint => new PercentagePointClaim(this, index),
        Mentions.MentionKind.Multiple => new MultipleClaim(this, index),
        Mentions.MentionKind.Ratio => new RatioClaim(this, index),
        Mentions.MentionKind.Date => new DateClaim(this, index),
        Mentions.MentionKind.Duration => new DurationClaim(this, index),
        Mentions.MentionKind.Rank => new RankClaim(this, index),
        Mentions.MentionKind.CaseCode => new CaseCodeClaim(this, index),
        Mentions.MentionKind.DocumentNumber => new DocumentNumberClaim(this, index),
        _ => new MeasurementClaim(this, index),
    };
}
