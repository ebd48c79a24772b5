namespace ReportFacts.Layout;

/// <summary>Tells a space that groups the digits of one number (1 234.5) from one between two numbers.</summary>
internal static class DigitGrouping
{
    /// <summary>More groups make no number, and looking at each of many from every gap would take long.</summary>
    private const int MostGroups = 9;
    private const int LongestNumber = 4 * MostGroups;

    /// <summary>
    /// Whether the space at <paramref name="gap"/>, between two digits, lies inside one grouped number: one to three
    /// digits, then groups of exactly three, each set off by the same space, and a word or sign behind, as a number in prose has.
    /// </summary>
    public static bool IsGroup(ReadOnlySpan<char> line, int gap)
    {
        char space = line[gap];
        int start = FirstGroup(line, gap, space);
        if (start < 0) return false;
        int end = gap;
        while (end < line.Length && end - start <= LongestNumber && line[end] == space && HasThreeDigits(line, end + 1)) end += 4;
        if (end == gap || end - start > LongestNumber) return false;
        // a thin space groups digits and does nothing else; a plain one must have a word behind the number
        return space != ' ' || HasWordBehind(line, start, gap, end);
    }

    private static bool HasWordBehind(ReadOnlySpan<char> line, int start, int gap, int end)
    {
        if (end == line.Length) return false;
        char behind = line[end];
        char next = end + 1 < line.Length ? line[end + 1] : '\0';
        if (behind is '.' or '．') return PageChars.IsDigit(next);
        if (PageChars.Of(behind) == PageChar.Han || behind is '%' or '％') return true;
        // with spaces on both sides a row of cells looks the same, but its cells have three digits each
        bool spacedBefore = start > 0 && line[start - 1] == ' ';
        return behind == ' ' && PageChars.Of(next) == PageChar.Han && (!spacedBefore || gap - start < 3);
    }

    /// <summary>Where the first group begins when all groups before the gap fit, or -1.</summary>
    private static int FirstGroup(ReadOnlySpan<char> line, int gap, char space)
    {
        int end = gap;
        for (; ; )
        {
            int start = end;
            while (start > 0 && end - start <= 3 && PageChars.IsDigit(line[start - 1])) start--;
            int digits = end - start;
            if (digits is 0 or > 3 || gap - start > LongestNumber) return -1;
            if (digits < 3 || start < 2 || line[start - 1] != space || !PageChars.IsDigit(line[start - 2]))
                return IsAfterPoint(line, start) ? -1 : start;
            end = start - 1;
        }
    }

    private static bool IsAfterPoint(ReadOnlySpan<char> line, int start) =>
        start > 1 && line[start - 1] is '.' or ',' or '．' && PageChars.IsDigit(line[start - 2]);

    private static bool HasThreeDigits(ReadOnlySpan<char> line, int at) =>
        at + 3 <= line.Length && PageChars.IsDigit(line[at]) && PageChars.IsDigit(line[at + 1]) && PageChars.IsDigit(line[at + 2])
        && (at + 3 == line.Length || !PageChars.IsDigit(line[at + 3]));
}
