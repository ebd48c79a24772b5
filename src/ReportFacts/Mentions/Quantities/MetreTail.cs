using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads the decimals that stand behind the unit in heights and results: 19米27, 身高1米8, 一米七五.</summary>
internal static class MetreTail
{
    private const int MostDigits = 2;

    /// <summary>What the digits behind 米 add to the number; 0 when there are none that belong to it.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="number">The number of metres.</param>
    /// <param name="unit">The unit behind it.</param>
    /// <param name="end">Index behind the unit; moved behind the digits.</param>
    /// <param name="places">How many digits there are.</param>
    public static decimal Read(in ScanContext context, in Numeral number, in UnitHit unit, ref int end, out int places)
    {
        places = 0;
        if (unit.End != unit.Start + 1 || context.At(unit.Start) != '米' || number.HasPoint || number.HasScale || number.IsVague || number.Approximation != Approximation.Exact) return 0;
        int value = 0, at = end;
        for (int digit; places < MostDigits && (digit = number.IsHan ? NumeralCharacters.HanDigit(context.At(at)) : NumeralCharacters.ArabicDigit(context.At(at))) >= 0; at++, places++) value = (value * 10) + digit;
        if (places == 0) return 0;
        char next = context.At(at);
        if (NumeralCharacters.IsNumeric(next) || NumeralCharacters.IsPoint(next) || RangeReader.IsMark(next) || next is '年' or '月' or '日' or '号' or '：' or ':' || UnitReader.TryRead(context, at, out _))
        {
            places = 0;
            return 0;
        }
        end = at;
        decimal tail = places == 1 ? 0.1m * value : 0.01m * value;
        return number.Value < 0 ? -tail : tail;
    }
}
