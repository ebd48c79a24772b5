namespace ReportFacts.Layout;

/// <summary>What a typesetter could not have parted and so had to carry to the next line.</summary>
internal static class NextWord
{
    private const string Opening = "“‘（《〈【〔「『([";
    private const string Closing = "，。、；：！？”’）》〉】〕」』)]%％";
    private const int Widest = 12;

    /// <summary>Columns and characters of the first unbreakable stretch of a line.</summary>
    public static (int Width, int Chars) Measure(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && PageChars.Of(line[0]) == PageChar.Han && PageChars.Of(line[1]) == PageChar.Han) return (2, 1);
        int at = 0;
        int width = 0;
        while (at < line.Length && Opening.Contains(line[at])) width += WidthOf(line[at++]);
        if (at < line.Length)
        {
            PageChar kind = PageChars.Of(line[at]);
            width += WidthOf(line[at++]);
            while (at < line.Length && width < Widest && kind is PageChar.Digit or PageChar.Latin && IsWordPart(line[at])) width += WidthOf(line[at++]);
        }
        while (at < line.Length && Closing.Contains(line[at])) width += WidthOf(line[at++]);
        return (Math.Min(width, Widest), Math.Min(at, Widest));
    }

    private static int WidthOf(char c) => PageChars.Width(c, PageChars.Of(c));

    private static bool IsWordPart(char c) => PageChars.Of(c) is PageChar.Digit or PageChar.Latin || c is '.' or ',' or '%';
}
