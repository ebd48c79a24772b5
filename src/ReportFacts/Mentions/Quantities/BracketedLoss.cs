using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads a negative amount as accounts write it: (1,234.56)万元, （320.50）元.</summary>
internal static class BracketedLoss
{
    private const int LargestPower = 12;
    private const decimal LargestNumber = 1_000_000_000_000m;

    /// <summary>Reads the amount whose number stands in brackets; a number without groups and decimals may be a year or a note, and is left alone.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        if (context.At(number.End) is not (')' or '）') || context.At(number.Start - 1) is not ('(' or '（') || number.Start <= context.Floor) return false;
        if (number.HasScale || (number.Form & (NumeralForm.Grouped | NumeralForm.Point)) == 0 || number.Value is <= 0 or > LargestNumber) return false;
        int position = number.End + 1, power = 0;
        for (int digits; power <= LargestPower && (digits = ScaleWords.At(context.Text, position, bare: true)) > 0; position++) power += digits;
        if (power > LargestPower || !UnitReader.TryRead(context, position, out UnitHit unit) || unit.Entry.Class != Lexicon.UnitClass.Currency) return false;
        decimal value = -number.Value * ExactInteger.ToDecimal(ExactInteger.Power(power), 0, negative: false);
        mention = QuantityMention.Make(context, number with { Start = number.Start - 1, Value = value, UpperValue = value, Exponent = (sbyte)(number.Exponent + power) }, unit);
        return true;
    }
}
