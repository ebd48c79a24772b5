namespace ReportFacts.Claims.Clauses;

/// <summary>Grades in Roman numerals: Ⅰ—Ⅲ类水质, I-III类.</summary>
internal static class RomanNumerals
{
    private const string Dashes = "—-－–~～至";

    /// <summary>The end of a range of grades that begins at a place; 0 when none does.</summary>
    public static int RangeEnd(string text, int start, int end)
    {
        int first = SkipNumeral(text, start, end);
        if (first == start || first >= end || !Dashes.Contains(text[first])) return 0;
        int second = first + 1;
        while (second < end && Dashes.Contains(text[second])) second++;
        int last = SkipNumeral(text, second, end);
        return last > second ? last : 0;
    }

    private static int SkipNumeral(string text, int start, int end)
    {
        int limit = Math.Min(end, start + 4);
        while (start < limit && text[start] is 'I' or 'V' or 'X' or (>= 'Ⅰ' and <= 'Ⅻ')) start++;
        return start;
    }
}
