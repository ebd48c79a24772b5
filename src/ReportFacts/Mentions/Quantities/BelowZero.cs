using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Temperatures below zero: 零下5℃, 零下5℃至3℃, 零下5至10℃.</summary>
internal static class BelowZero
{
    /// <summary>Units of 零下.</summary>
    public const int Length = 2;

    /// <summary>Whether what stands behind 零下 is a temperature.</summary>
    public static bool IsTemperature(in Mention mention) =>
        mention is { IsClaim: true, Kind: MentionKind.Measurement, Unit: "℃" or "摄氏度" or "度" };

    /// <summary>零下 on its own is a word.</summary>
    public static Mention Word(int position) => new()
    {
        Span = new TextSpan(position, Length),
        Kind = MentionKind.Count,
        Suppression = SuppressionReason.FixedExpression,
    };

    /// <summary>Joins 零下5℃ with the other end of its range: 零下5℃至3℃, 零下12度到零下3度, 零下2℃～零上8℃.</summary>
    public static Mention Extend(in ScanContext context, in Mention lower)
    {
        int mark = lower.Span.End, position = mark + 1;
        if ((lower.Traits & MentionTraits.Range) != 0 || !RangeReader.IsMark(context.At(mark))) return lower;
        bool below = context.From(position).StartsWith("零下"), above = context.From(position).StartsWith("零上");
        if (below || above) position += Length;
        if (!NumeralReader.TryRead(context.Text, position, out Numeral upper) || upper.IsUnreadable || upper.IsVague || !UnitReader.TryRead(context, upper.End, out UnitHit unit)) return lower;
        decimal value = below ? -upper.Value : upper.Value;
        if (unit.Entry.Name != lower.Unit || value <= lower.Value) return lower;
        return lower with
        {
            Span = TextSpan.FromBounds(lower.Span.Start, unit.End),
            UpperValue = value,
            Exponent = Math.Min(lower.Exponent, upper.Exponent),
            Traits = lower.Traits | MentionTraits.Range,
        };
    }

    /// <summary>The temperature with its sign. 零下 counts for both ends of a range that share one unit (零下5至10℃), else for the first only.</summary>
    public static Mention Negate(in ScanContext context, int position, in Mention mention)
    {
        bool both = true;
        if ((mention.Traits & MentionTraits.Range) != 0 && NumeralReader.TryRead(context.Text, mention.Span.Start, out Numeral first))
            both = RangeReader.IsMark(context.At(first.End));
        return mention with
        {
            Span = TextSpan.FromBounds(position, mention.Span.End),
            Value = both ? -mention.UpperValue : -mention.Value,
            UpperValue = both ? -mention.Value : mention.UpperValue,
            Approximation = Approximators.Of(context, position, mention.Span.End, mention.Approximation, barePlace: false),
        };
    }
}
