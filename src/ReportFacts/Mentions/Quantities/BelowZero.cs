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
