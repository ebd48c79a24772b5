using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>
/// Finds plain digits that Chinese commas group (1，234，567元). They are either one number or a list, and neither reading may pass for certain;
/// behind 分别 they are a list.
/// </summary>
internal static class GroupingSlipReader
{
    private const int MostGroups = 6;
    private const int Reach = 12;

    /// <summary>Reads the groups as one suppressed number of low confidence.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        if (context.At(number.End) != '，' || !number.IsPlainDigits || number.DigitCount > 3 || number.Value < 1) return false;
        int end = number.End;
        decimal value = number.Value;
        for (int group = 0, width; group < MostGroups && (width = GroupWidth(context, end)) > 0; group++)
        {
            for (int i = end + 1; i <= end + width; i++) value = (value * 10) + NumeralCharacters.ArabicDigit(context.At(i));
            end += width + 1;
        }
        if (end == number.End || NumeralCharacters.IsPoint(context.At(end)) || IsList(context, number.Start, end)
            || !TryReadUnit(context, end, out int unitEnd, out int power)) return false;
        value *= ExactInteger.ToDecimal(ExactInteger.Power(power), 0, negative: false);
        mention = new Mention
        {
            Span = TextSpan.FromBounds(number.Start, unitEnd),
            Kind = MentionKind.Count,
            Value = value,
            UpperValue = value,
            Traits = MentionTraits.LowConfidence,
            Suppression = SuppressionReason.SuspectGlyph,
        };
        return true;
    }

    // Three digits behind a comma, or four in a slip; 0 where no group follows.
    private static int GroupWidth(in ScanContext context, int comma)
    {
        if (context.At(comma) != '，') return 0;
        int width = 0;
        while (width <= 4 && NumeralCharacters.ArabicDigit(context.At(comma + 1 + width)) >= 0) width++;
        return width is 3 or 4 ? width : 0;
    }

    private static bool TryReadUnit(in ScanContext context, int end, out int unitEnd, out int power)
    {
        power = 0;
        for (int scale; power <= 8 && (scale = NumeralCharacters.Scale(context.At(end))) > 0; end++) power += scale;
        bool found = UnitReader.TryRead(context, end, out UnitHit unit);
        unitEnd = found ? unit.End : end;
        return found;
    }

    // 分别为20，300，400元, 20，300和400元
    private static bool IsList(in ScanContext context, int start, int end) =>
        context.At(end) is '、' or '和' or '与' || (context.At(start - 1) is '、' or '，' or ',' && NumeralCharacters.ArabicDigit(context.At(start - 2)) >= 0)
        || context.Text[Math.Max(0, start - Reach)..start].Contains("分别", StringComparison.Ordinal);
}
