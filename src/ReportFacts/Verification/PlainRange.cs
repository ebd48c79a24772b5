using System.Globalization;

namespace ReportFacts.Verification;

/// <summary>Reads a range of two plain numbers that ends before a sign they share: 3-5 in 3-5%.</summary>
internal static class PlainRange
{
    private const int Longest = 12;

    /// <summary>Reads backwards from the sign; false for single numbers, negative numbers, dates and codes.</summary>
    public static bool TryReadBack(ReadOnlySpan<char> text, int sign, out int start, out decimal first, out decimal second)
    {
        first = second = 0;
        start = sign;
        int secondStart = NumberBefore(text, sign);
        if (secondStart == sign) return false;
        int mark = secondStart;
        while (mark > 0 && secondStart - mark < 2 && text[mark - 1] is '-' or '—' or '–' or '～' or '~' or '至' or '到' or '－') mark--;
        if (mark == secondStart) return false;
        start = NumberBefore(text, mark);
        if (start == mark || (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || "-—–～~－.:：/、第∶".Contains(text[start - 1])))) return false;
        return Parse(text[start..mark], out first) && Parse(text[secondStart..sign], out second);
    }

    private static int NumberBefore(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start <= Longest && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return start;
    }

    private static bool Parse(ReadOnlySpan<char> digits, out decimal value) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
