using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>What may stand behind a whole duration: the upper end of a range, or the hundredths of a timed race.</summary>
internal static class DurationTail
{
    private const int LeastYear = 1000;

    /// <summary>Reads the upper end of a range of composite durations: 十年六个月至十一年六个月.</summary>
    public static bool TryReadUpper(in ScanContext context, string unit, decimal lower, ref int end, ref decimal upper)
    {
        ReadOnlySpan<char> text = context.Text;
        int at = SkipRangeMark(text, end);
        if (at == 0 || !NumeralReader.TryRead(text, at, out Numeral number) || number.IsVague || number.IsUnreadable) return false;
        if (!DurationUnit.TryRead(in context, number.End, out DurationUnit larger) || larger.HasHalf || larger.HasMore) return false;
        int behind = larger.End;
        string name = larger.Entry.Unit;
        decimal value = number.Value * larger.Entry.Factor;
        if (!DurationComposite.TryRead(in context, ref behind, ref name, ref value) || name != unit || value <= lower) return false;
        end = behind;
        upper = value;
        return true;
    }

    /// <summary>Reads the upper end of a range that writes its unit twice: 五年至六年. A year (三年到2020年) is none.</summary>
    public static bool TryReadUpperAlike(in ScanContext context, DurationEntry entry, decimal lower, ref int end, ref decimal upper)
    {
        int at = SkipRangeMark(context.Text, end);
        if (at == 0 || !NumeralReader.TryRead(context.Text, at, out Numeral number) || number.IsVague || number.IsUnreadable || number.Value >= LeastYear) return false;
        if (!DurationUnit.TryRead(in context, number.End, out DurationUnit unit) || unit.HasHalf || unit.HasMore || unit.Entry.Unit != entry.Unit || unit.Entry.Factor != entry.Factor) return false;
        int behind = unit.End;
        string name = entry.Unit;
        decimal value = number.Value * entry.Factor, composite = value;
        if (value <= lower || DurationComposite.TryRead(in context, ref behind, ref name, ref composite)) return false;
        end = unit.End;
        upper = value;
        return true;
    }

    /// <summary>Reads the two digits behind the seconds of a race: 1分48秒37.</summary>
    public static bool TryReadHundredths(in ScanContext context, ref int end, ref decimal value)
    {
        ReadOnlySpan<char> text = context.Text;
        int tens = NumeralCharacters.ArabicDigit(At(text, end)), ones = NumeralCharacters.ArabicDigit(At(text, end + 1));
        if (tens < 0 || ones < 0 || decimal.Truncate(value) != value) return false;
        char next = At(text, end + 2);
        if (NumeralCharacters.IsNumeric(next) || NumeralCharacters.IsPoint(next) || UnitReader.TryRead(context, end + 2, out _)) return false;
        value += ((tens * 10) + ones) / 100m;
        end += 2;
        return true;
    }
}
