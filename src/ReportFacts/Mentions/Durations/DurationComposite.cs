using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>
/// Durations in two units: 3年零2个月, 2小时15分. The value is given in the smaller unit (38 month), which keeps it exact but for months and days,
/// where a month counts 30 days, as courts reckon it.
/// </summary>
internal static class DurationComposite
{
    /// <summary>Reads the smaller part behind a duration of <paramref name="value"/>.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="end">Index behind the larger part; moved behind the smaller one.</param>
    /// <param name="unit">Name of the larger unit; replaced by the smaller one.</param>
    /// <param name="value">The number in the larger unit; replaced by the sum in the smaller one.</param>
    public static bool TryRead(in ScanContext context, ref int end, ref string unit, ref decimal value)
    {
        if (Smaller(unit) is not var (smaller, factor) || value > 100_000) return false;
        ReadOnlySpan<char> text = context.Text;
        int at = At(text, end) is '零' or '又' ? end + 1 : end;
        // 一天二十四小时 says the same twice
        if (!NumeralReader.TryRead(text, at, out Numeral number) || number.IsVague || number.Value >= factor * 2 || number.Value == factor || decimal.Truncate(number.Value) != number.Value) return false;
        int behind;
        if (DurationUnit.TryRead(in context, number.End, out DurationUnit part) && part is { HasHalf: false, HasMore: false } && part.Entry.Unit == smaller && part.Entry.Factor == 1)
            behind = part.End;
        else if (smaller == "minute" && At(text, number.End) == '分')
            behind = number.End + 1;
        else
            return false;
        value = (value * factor) + number.Value;
        unit = smaller;
        end = behind;
        return true;
    }

    private static (string Unit, int Factor)? Smaller(string unit) => unit switch
    {
        "year" => ("month", 12),
        "month" => ("day", 30),
        "week" => ("day", 7),
        "day" => ("hour", 24),
        "hour" => ("minute", 60),
        "minute" => ("second", 60),
        _ => null,
    };
}
