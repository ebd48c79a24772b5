namespace ReportFacts.Layout;

/// <summary>Measures one line: how wide it is and what it starts, ends and is filled with.</summary>
internal static class LineMeasure
{
    /// <summary>No column of a page is wider than this.</summary>
    private const int WidestColumn = 160;

    /// <summary>Longer lines are not measured; a letter-spaced line of the widest column still is.</summary>
    private const int LongestMeasured = 2 * WidestColumn;

    /// <summary>Measures the line whose visible characters are [start, end).</summary>
    public static TextLine Measure(string text, int start, int end)
    {
        ReadOnlySpan<char> content = text.AsSpan(start, end - start);
        LineTraits traits = LineEdges.Of(content);
        if (content.Length > LongestMeasured || (content.Length > WidestColumn && !PageChars.Gaps.IsIn(content[..WidestColumn])))
            return Unwrapped(start, end, content[..Math.Min(content.Length, LongestMeasured)], traits);
        if (DoubledHeadline.FirstCopy(content) is > 0 and int first)
        {
            traits |= LineTraits.Doubled;
            content = content[..first];
        }
        var tally = new LineTally();
        for (int i = 0; i < content.Length; i++)
        {
            tally.Add(content, i);
            if (tally.Columns > WidestColumn) return Unwrapped(start, end, content, traits);
        }
        return tally.ToLine(start, end, traits);
    }

    private static TextLine Unwrapped(int start, int end, ReadOnlySpan<char> content, LineTraits traits)
    {
        traits |= LineTraits.Unwrapped | LineTraits.Prose | (content.Contains('。') ? LineTraits.InnerStop : LineTraits.None);
        return new TextLine(start, end) { Narrow = content.Length, Wide = content.Length, Chars = content.Length, Traits = traits };
    }

    /// <summary>Columns taken by the spaces in [start, end).</summary>
    public static int WidthOfSpaces(string text, int start, int end)
    {
        int columns = 0;
        for (int i = start; i < end && columns < WidestColumn; i++) columns += PageChars.Width(text[i], PageChars.Of(text[i]));
        return columns;
    }
}
