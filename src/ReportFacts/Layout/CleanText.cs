namespace ReportFacts.Layout;

/// <summary>A fast look whether a text has nothing to repair at all.</summary>
internal static class CleanText
{
    private const string Stops = "。！？；：”）!?;:)…》";
    private const int ShortestTextLine = 12;

    /// <summary>
    /// Whether the text is certainly clean: every line end stands behind a stop, and there are no spaces but those before
    /// a paragraph or beside a Latin word. When unsure it says no.
    /// </summary>
    public static bool IsCertain(string text)
    {
        int lineStart = 0;
        int at = 0;
        while (at < text.Length)
        {
            int found = PageChars.Suspects.IndexIn(text.AsSpan(at));
            if (found < 0) break;
            at += found;
            char c = text[at];
            if (PageChars.Of(c) == PageChar.Break)
            {
                if (c is '\v' or '\f' || !IsParagraph(text, lineStart, at)) return false;
                lineStart = at + 1;
            }
            else if (at != lineStart && !IsBesideLatin(text, at))
            {
                return false;
            }
            else if (at == lineStart && PageChars.Of(c) is PageChar.Space or PageChar.WideSpace)
            {
                lineStart++;
            }
            at++;
        }
        return IsParagraph(text, lineStart, text.Length, isLast: true);
    }

    /// <summary>Whether a line is blank or a paragraph that a stop ends, and is too long for a page number.</summary>
    private static bool IsParagraph(string text, int start, int end, bool isLast = false)
    {
        if (start == end) return true;
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (line.Length < ShortestTextLine || DoubledHeadline.FirstCopy(line) > 0) return false;
        return isLast || (Stops.Contains(line[^1]) && !(end + 1 < text.Length && Stops.Contains(text[end + 1])));
    }

    private static bool IsBesideLatin(string text, int at) =>
        text[at] == ' ' && at > 0 && at + 1 < text.Length
        && (PageChars.Of(text[at - 1]), PageChars.Of(text[at + 1])) is (PageChar.Latin, PageChar.Latin or PageChar.Han) or (PageChar.Han, PageChar.Latin);
}
