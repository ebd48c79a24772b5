using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>
/// The records of one document beside its text; claims are views over it. What Relations needs beyond the slots of single claims stands
/// in <see cref="Groups"/>: lists, wholes and parts, totals, 分别 pairs, from–to pairs, shares, enumerated items and repeated case codes.
/// </summary>
internal sealed class ClaimStore(RepairedText text, ClaimRecord[] records, ClaimExtra[] extras, ClaimGroup[] groups, GroupMember[] members)
{
    public RepairedText Text { get; } = text;

    public ClaimRecord[] Records { get; } = records;

    /// <summary>The relations that the words state.</summary>
    public ClaimGroup[] Groups { get; } = groups;

    /// <summary>The members of a group, in reading order unless its kind says otherwise.</summary>
    public ReadOnlySpan<GroupMember> MembersOf(in ClaimGroup group) => members.AsSpan(group.First, group.Count);

    /// <summary>The upper end of a range or vague number, the denominator of a fraction; otherwise the value itself.</summary>
    public decimal UpperValue(in ClaimRecord record) => record.Extra == 0 ? record.Number : extras[record.Extra - 1].UpperValue;

    /// <summary>The unit's name, or as written, or <see langword="null"/>.</summary>
    public string? Unit(in ClaimRecord record) => record.Unit ?? Slot(in record, record.UnitSpan);

    /// <summary>The unit of the denominator of a price or rate, or <see langword="null"/>.</summary>
    public string? PerUnit(in ClaimRecord record) => record.Extra == 0 ? null : extras[record.Extra - 1].PerUnit;

    /// <summary>The words of a stretch of the repaired text, or <see langword="null"/> for an empty one.</summary>
    public string? Slot(TextSpan span) => span.IsEmpty ? null : Text.Text.Substring(span.Start, span.Length);

    /// <summary>The words of a slot of a record, or <see langword="null"/> for an empty one.</summary>
    public string? Slot(in ClaimRecord record, SlotSpan slot) => Slot(slot.At(record.Start));

    /// <summary>The whole name of what a record counts or measures, or <see langword="null"/>.</summary>
    public string? Metric(in ClaimRecord record)
    {
        if (record.MetricTail.IsEmpty) return Slot(in record, record.Metric);
        TextSpan part = record.Metric.At(record.Start), tail = record.MetricTail.At(record.Start);
        return string.Concat(Text.Text.AsSpan(part.Start, part.Length), Text.Text.AsSpan(tail.Start, tail.Length));
    }

    /// <summary>The mention a record was made from, for what is computed from it on demand; without its lexicon row.</summary>
    public Mention MentionOf(in ClaimRecord record) => new()
    {
        Span = record.Span,
        Kind = record.Kind,
        Approximation = record.Approximation,
        Traits = record.Traits,
        Exponent = record.Exponent,
        Value = record.Number,
        UpperValue = UpperValue(in record),
        Date = record.Date,
        Unit = record.Unit,
        UnitSpan = record.UnitSpan.At(record.Start),
        PerUnit = PerUnit(in record),
    };

    /// <summary>Makes the view of one record.</summary>
    public Claim CreateClaim(int index) => Records[index].Kind switch
    {
        MentionKind.Amount => new AmountClaim(this, index),
        MentionKind.HeadCount => new HeadCountClaim(this, index),
        MentionKind.Count => new CountClaim(this, index),
        MentionKind.Percentage => new PercentageClaim(this, index),
        MentionKind.PercentagePoint => new PercentagePointClaim(this, index),
        MentionKind.Multiple => new MultipleClaim(this, index),
        MentionKind.Ratio => new RatioClaim(this, index),
        MentionKind.Date => new DateClaim(this, index),
        MentionKind.Duration => new DurationClaim(this, index),
        MentionKind.Rank => new RankClaim(this, index),
        MentionKind.CaseCode => new CaseCodeClaim(this, index),
        MentionKind.DocumentNumber => new DocumentNumberClaim(this, index),
        _ => new MeasurementClaim(this, index),
    };
}
