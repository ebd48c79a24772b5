using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads prices in 分, which elsewhere are points of a score: 3分/千瓦时, 3-5分/立方米.</summary>
internal static class SmallPriceReader
{
    private const decimal Fen = 0.01m;

    /// <summary>Reads the price when a denominator follows.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, in UnitHit unit, out Mention mention)
    {
        mention = default;
        if (unit.Entry.Class != UnitClass.Count || unit.End != unit.Start + 1 || context.At(unit.Start) != '分') return false;
        if (context.At(unit.End) is not ('/' or '／' or '每') || !PerUnitReader.TryReadUnit(context, unit.End + 1, out string? per, out int end)) return false;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(number.Start, end),
            Kind = MentionKind.Amount,
            Value = number.Value * Fen,
            UpperValue = number.UpperValue * Fen,
            Exponent = (sbyte)(number.Exponent - 2),
            Approximation = Approximators.Of(context, number.Start, end, number.Approximation, barePlace: false),
            Traits = number.Traits,
            Unit = "CNY",
            UnitSpan = unit.Span,
            PerUnit = per,
        };
        return true;
    }
}
