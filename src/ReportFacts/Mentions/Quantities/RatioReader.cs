using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads ratios and compositions: 2.5:1, 6.2∶41.5∶52.3.</summary>
internal static class RatioReader
{
    private const int MostParts = 10;

    /// <summary>Reads the ratio that begins with <paramref name="first"/>; a time of day (8:30) is not one.</summary>
    public static bool TryRead(in ScanContext context, in Numeral first, out Mention mention)
    {
        mention = default;
        if (first.IsHan || !IsColon(context.At(first.End))) return false;
        int end = first.End, parts = 1;
        decimal second = 0;
        bool hasPoint = first.HasPoint, proper = context.At(end) == '∶';
        while (parts < MostParts && IsColon(context.At(end)) && NumeralCharacters.ArabicDigit(context.At(end + 1)) >= 0)
        {
            if (!NumeralReader.TryRead(context.Text, end + 1, out Numeral part) || part.IsUnreadable || part.HasScale) return false;
            if (parts == 1) second = part.Value;
            hasPoint |= part.HasPoint;
            end = part.End;
            parts++;
        }
        if (parts < 2 || !(hasPoint || proper || parts > 3 || IsSpokenOf(context, first.Start, end, second))) return false;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(first.Start, end),
            Kind = MentionKind.Ratio,
            Value = first.Value,
            UpperValue = second,
            Exponent = first.Exponent,
            Approximation = Approximators.Of(context, first.Start, end, Approximation.Exact, barePlace: false),
        };
        return true;
    }

    private static bool IsColon(char c) => c is ':' or '：' or '∶' or '︰';

    // Whole numbers look like a time of day: they need the word 比 near them, or a one as second part.
    private static bool IsSpokenOf(in ScanContext context, int start, int end, decimal second)
    {
        if (second == 1 && context.At(end - 2) != '0') return true;
        for (int i = start - 1; i >= start - 8 && i >= 0; i--)
        {
            if (context.At(i) is '比' or '构') return true;
            if (context.At(i) is '。' or '，' or '；') break;
        }
        return context.At(end) == '的' && context.At(end + 1) == '比';
    }
}
