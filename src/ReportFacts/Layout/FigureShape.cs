namespace ReportFacts.Layout;

/// <summary>Whether two stretches of digits, points and commas make one well-formed number together.</summary>
internal static class FigureShape
{
    /// <summary>One point at most, commas only before groups of three digits, no two years in a row.</summary>
    public static bool IsOne(ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        if (IsYear(head) && IsYear(tail)) return false;
        int points = 0;
        int commas = 0;
        int digits = 0; // since the last mark
        for (int i = 0; i < head.Length + tail.Length; i++)
        {
            char c = i < head.Length ? head[i] : tail[i - head.Length];
            if (PageChars.IsDigit(c))
            {
                digits++;
                continue;
            }
            if (points > 0 || !IsGroup(digits, commas) || (c == ',' && digits > 3)) return false;
            if (c == ',') commas++;
            else points++;
            digits = 0;
        }
        return points > 0 ? digits > 0 : IsGroup(digits, commas);
    }

    /// <summary>Behind a comma three digits make a group; the first group may have any number.</summary>
    private static bool IsGroup(int digits, int commasBefore) => commasBefore == 0 ? digits > 0 : digits == 3;

    /// <summary>Whether four digits look like a year of this or the last century.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && ((digits[0] == '1' && digits[1] == '9') || (digits[0] == '2' && digits[1] == '0'));
}
