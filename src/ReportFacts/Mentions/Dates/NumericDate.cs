using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Dates in figures only: 2018-01-05, 2018/1/5, 2018.1.5, 2018-01.</summary>
internal static class NumericDate
{
    /// <summary>Reads such a date; false for versions, addresses, scores and ranges of years.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out DatePart part)
    {
        part = default;
        int at = position;
        if (!TryReadDigits(text, ref at, 4, 4, out int year) || year is < 1000 or > 2999) return false;
        char separator = At(text, at);
        if (!IsSeparator(separator)) return false;
        at++;
        int monthAt = at;
        if (!TryReadDigits(text, ref at, 1, 2, out int month) || month is < 1 or > 12) return false;
        if (At(text, at) != separator) return TryEndWithMonth(text, separator, year, month, monthAt, at, out part);
        at++;
        if (!TryReadDigits(text, ref at, 1, 2, out int day) || day is < 1 or > 31 || (Continues(text, at) && !IsRange(text, at, separator))) return false;
        part = DatePart.Point(year, month, day, DateUnit.Day, at);
        part.Top = DateUnit.Year;
        return true;
    }

    // Without a day only a two-digit month behind a hyphen is clear: 2018.01 is a number, 2018/1 a fraction.
    private static bool TryEndWithMonth(ReadOnlySpan<char> text, char separator, int year, int month, int monthAt, int end, out DatePart part)
    {
        part = default;
        if (separator is not ('-' or '－') || end - monthAt != 2 || Continues(text, end) || At(text, end) is '年' or '月' or '%' or '％') return false;
        part = DatePart.Point(year, month, 0, DateUnit.Month, end);
        part.Top = DateUnit.Year;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, ref int at, int fewest, int most, out int value)
    {
        value = 0;
        int start = at;
        for (int digit; (digit = NumeralCharacters.ArabicDigit(At(text, at))) >= 0; at++)
        {
            if (at - start == most) return false;
            value = (value * 10) + digit;
        }
        return at - start >= fewest;
    }

    // 2021.01.01-2023.12.31: a hyphen that does not part the fields, and another year behind it.
    private static bool IsRange(ReadOnlySpan<char> text, int at, char separator)
    {
        if (At(text, at) is not ('-' or '－') || separator is '-' or '－') return false;
        at++;
        return TryReadDigits(text, ref at, 4, 4, out _) && At(text, at) == separator;
    }

    private static bool IsSeparator(char c) => c is '-' or '－' or '/' or '／' or '.' or '．';

    private static bool Continues(ReadOnlySpan<char> text, int end) =>
        char.IsAsciiLetter(At(text, end)) || (IsSeparator(At(text, end)) && NumeralCharacters.ArabicDigit(At(text, end + 1)) >= 0);
}
