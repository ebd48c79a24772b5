namespace ReportFacts.Layout;

/// <summary>Finds headlines that were printed twice: on one line, or on two lines one after the other.</summary>
internal static class DoubledHeadline
{
    private const int ShortestHeadline = 4;
    private const int LongestHeadline = 40;

    /// <summary>Units of the first copy when the line holds the same words twice, else 0.</summary>
    public static int FirstCopy(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 * ShortestHeadline or > 2 * LongestHeadline + 1) return 0;
        int first = line.Length / 2;
        int second = line.Length - first;
        if (line[0] != line[second]) return 0;
        if (second > first && !PageChars.IsGap(line[first])) return 0;
        return line[..first].SequenceEqual(line[second..]) && IsHeadline(line[..first]) ? first : 0;
    }

    /// <summary>Whether the second line repeats the first, a headline.</summary>
    public static bool IsRepeated(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length <= LongestHeadline && line.SequenceEqual(next) && IsHeadline(line);

    /// <summary>Enough different words to be a headline, and no stop in it: 哈哈哈哈 and 好的。好的。 are not.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (char c in line)
        {
            if (c is '。' or '；') return false;
            if (PageChars.Of(c) == PageChar.Han && c != line[0]) words++;
        }
        return words >= ShortestHeadline - 1 && PageChars.Of(line[^1]) is PageChar.Han or PageChar.Digit or PageChar.Latin;
    }
}
