namespace ReportFacts.Layout;

/// <summary>Knows what a printer puts on a page that is not text: page numbers.</summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 4;
    private const int LongestLine = 24;

    /// <summary>Whether the line is a dressed page number: — 3 —, -3-, 第3页, 第 3 页 共 12 页.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine) return false;
        return line[0] switch
        {
            '—' or '-' or '－' or '–' or '·' or '―' => IsBetweenDashes(line),
            '第' => IsNumberedPage(line),
            _ => false,
        };
    }

    /// <summary>Whether a bare number may be a page number: one to four digits and nothing else.</summary>
    public static bool MayBeBarePageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestPageNumber) return false;
        foreach (char c in line)
        {
            if (!PageChars.IsDigit(c)) return false;
        }
        return true;
    }

    private static bool IsBetweenDashes(ReadOnlySpan<char> line)
    {
        char dash = line[0];
        int at = 0;
        while (at < line.Length && (line[at] == dash || PageChars.IsGap(line[at]))) at++;
        int digits = Digits(line, ref at);
        if (digits is 0 or > LongestPageNumber || at == line.Length) return false;
        while (at < line.Length && (line[at] == dash || PageChars.IsGap(line[at]))) at++;
        return at == line.Length;
    }

    private static bool IsNumberedPage(ReadOnlySpan<char> line)
    {
        int at = 0;
        if (!IsPagePart(line, '第', ref at)) return false;
        while (at < line.Length && (PageChars.IsGap(line[at]) || line[at] is '，' or ',' or '/' or '／')) at++;
        return at == line.Length || (IsPagePart(line, '共', ref at) && at == line.Length);
    }

    /// <summary>Reads 第3页 or 共 12 页, spaces allowed.</summary>
    private static bool IsPagePart(ReadOnlySpan<char> line, char head, ref int at)
    {
        if (at == line.Length || line[at] != head) return false;
        at++;
        SkipGaps(line, ref at);
        if (Digits(line, ref at) is 0 or > LongestPageNumber) return false;
        SkipGaps(line, ref at);
        if (at == line.Length || line[at] != '页') return false;
        at++;
        return true;
    }

    private static int Digits(ReadOnlySpan<char> line, ref int at)
    {
        int start = at;
        while (at < line.Length && PageChars.IsDigit(line[at])) at++;
        return at - start;
    }

    private static void SkipGaps(ReadOnlySpan<char> line, ref int at)
    {
        while (at < line.Length && PageChars.IsGap(line[at])) at++;
    }
}
