using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Makes mentions of numbers and units.</summary>
internal static class QuantityMention
{
    private const decimal LargestFactorable = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>A number with its unit; approximators around it are looked up here.</summary>
    public static Mention Make(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        UnitEntry entry = unit.Entry;
        decimal factor = Factor(entry, number);
        bool scaled = factor != 1; // decimal arithmetic costs as much as reading the number, and most units have the factor 1
        if (scaled && (Math.Abs(number.UpperValue) >= LargestFactorable || number.Value >= LargestFactorable)) return Suppressed(number, unit.End, SuppressionReason.Unreadable);
        int end = unit.End;
        decimal half = HalfBehind(context, ref end, entry.Class, factor) + TenthBehind(context, ref end, entry, number);
        int places = 0;
        if (end == unit.End) half = MetreTail.Read(context, number, unit, ref end, out places);
        bool changed = scaled || end != unit.End;
        return new Mention
        {
            Span = TextSpan.FromBounds(number.Start, end),
            Kind = KindOf(entry.Class),
            Value = changed ? (number.Value * factor) + half : number.Value,
            UpperValue = changed ? (number.UpperValue * factor) + half : number.UpperValue,
            Exponent = changed ? (sbyte)(number.Exponent + PowerOf(factor) - (places > 0 ? places : half != 0 ? 1 : 0)) : number.Exponent,
            Approximation = Approximators.Of(context, number.Start, end, number.Approximation, (number.Form & NumeralForm.BarePlace) != 0),
            Traits = number.Traits,
            Unit = entry.Name,
            UnitSpan = unit.Span,
            Row = entry.Row,
            Suppression = (number.Traits & MentionTraits.LowConfidence) != 0 ? SuppressionReason.SuspectGlyph : SuppressionReason.None,
        };
    }

    /// <summary>A number that is not a claim.</summary>
    public static Mention Suppressed(in Numeral number, int end, SuppressionReason reason, LexiconRow? row = null) => new()
    {
        Span = TextSpan.FromBounds(number.Start, end),
        Kind = MentionKind.Count,
        Value = number.Value,
        UpperValue = number.UpperValue,
        Exponent = number.Exponent,
        Traits = number.Traits,
        Suppression = reason,
        Row = row,
    };

    /// <summary>The kind of claim a unit makes.</summary>
    public static MentionKind KindOf(UnitClass unitClass) => unitClass switch
    {
        UnitClass.People => MentionKind.HeadCount,
        UnitClass.Currency => MentionKind.Amount,
        UnitClass.Physical => MentionKind.Measurement,
        UnitClass.Percent or UnitClass.PerMille or UnitClass.Discount => MentionKind.Percentage,
        UnitClass.Point or UnitClass.BasisPoint => MentionKind.PercentagePoint,
        UnitClass.Multiple => MentionKind.Multiple,
        _ => MentionKind.Count,
    };

    // 九折 is 90 %, 75折 is 75 %.
    private static decimal Factor(UnitEntry entry, in Numeral number) => entry.Class switch
    {
        UnitClass.Discount => number.Value < 10 ? 10 : 1,
        UnitClass.Physical => 1,
        _ => entry.Factor,
    };

    private static int PowerOf(decimal factor) => factor switch
    {
        1 => 0,
        10 => 1,
        0.1m => -1,
        0.01m => -2,
        _ => 0,
    };

    // 两倍半, 一吨半, 三成半; not 一米半径.
    private static decimal HalfBehind(in ScanContext context, ref int end, UnitClass unitClass, decimal factor)
    {
        if (context.At(end) != '半' || unitClass is not (UnitClass.Physical or UnitClass.Multiple or UnitClass.Percent)) return 0;
        if (context.Lexicon.NumberCues.HalfWords.StandAt(context.Text, end)) return 0;
        end++;
        return 0.5m * factor;
    }

    // 七成六 and 7成6 are 76 %.
    private static decimal TenthBehind(in ScanContext context, ref int end, UnitEntry entry, in Numeral number)
    {
        int digit = number.IsHan ? NumeralCharacters.HanDigit(context.At(end)) : NumeralCharacters.ArabicDigit(context.At(end));
        if (entry.Class != UnitClass.Percent || entry.Factor != 10 || digit <= 0) return 0;
        if (context.At(end + 1) is not ('\0' or '，' or '。' or '、' or '；' or '的' or '以' or '左' or '\n')) return 0;
        end++;
        return digit;
    }
}
