namespace ReportFacts.Layout;

/// <summary>Finds a share whose figures are set apart one by one in a line that is not: 增长 1 2 . 4 %.</summary>
internal static class SpelledFigure
{
    private const int MostParts = 8;
    private const string Shares = "%％‰";

    /// <summary>Whether the space lies in a stretch of lone digits and one point, a space between each, that ends in a sign for shares.</summary>
    public static bool IsAround(ReadOnlySpan<char> line, int gap)
    {
        int last = gap - 1; // the last digit or point of the stretch
        for (int parts = 0; parts < MostParts && IsPart(line, last + 2) && PageChars.IsGap(line[last + 1]); parts++) last += 2;
        return EndsInShare(line, last + 1) && IsDecimal(line, last);
    }

    private static bool EndsInShare(ReadOnlySpan<char> line, int at)
    {
        if (at < line.Length && PageChars.IsGap(line[at])) at++;
        return at < line.Length && Shares.Contains(line[at]);
    }

    /// <summary>Whether the stretch that ends at <paramref name="last"/> has one point and nothing but words before it.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> line, int last)
    {
        int points = 0, first = last;
        for (int parts = 0; parts < 2 * MostParts && IsPart(line, first); parts++, first -= 2)
        {
            if (!PageChars.IsDigit(line[first])) points++;
            if (first == 0 || !PageChars.IsGap(line[first - 1])) return points == 1 && !IsPart(line, first - 1);
        }
        return points == 1 && PageChars.IsDigit(line[first + 2]);
    }

    private static bool IsPart(ReadOnlySpan<char> line, int at) => unchecked((uint)at) < (uint)line.Length && (PageChars.IsDigit(line[at]) || line[at] is '.' or '．');
}
