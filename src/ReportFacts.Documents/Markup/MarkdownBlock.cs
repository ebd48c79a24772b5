namespace ReportFacts.Documents.Markup;

/// <summary>One line of Markdown without the marks at its beginning.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words; marks within them are still there.</param>
internal readonly record struct MarkdownBlock(MarkdownBlockKind Kind, string Words)
{
    public static MarkdownBlock Read(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimStart(" \t");
        while (words.StartsWith('>')) words = words[1..].TrimStart(" \t");
        if (words.IsEmpty || IsRule(words)) return new(MarkdownBlockKind.Nothing, "");
        int level = words.Length - words.TrimStart('#').Length;
        if (level is > 0 and <= 6 && (words.Length == level || words[level] is ' ' or '\t'))
            return new(MarkdownBlockKind.Heading, words[level..].Trim(" \t").TrimEnd('#').TrimEnd(" \t").ToString());
        if (words[0] == '|') return new(MarkdownBlockKind.TableRow, words.ToString());
        if (words[0] is '-' or '*' or '+' && words.Length > 1 && words[1] is ' ' or '\t') return new(MarkdownBlockKind.Item, words[1..].TrimStart(" \t").ToString());
        // The number of an item stays: the library knows list numbers, and 2021. may be none.
        int digits = words.Length - words.TrimStart("0123456789").Length;
        bool numbered = digits is > 0 and < 4 && words.Length > digits + 1 && words[digits] is '.' or ')' && words[digits + 1] == ' ';
        return new(numbered ? MarkdownBlockKind.Item : MarkdownBlockKind.Words, words.ToString());
    }

    /// <summary>The marks that open or close a block of code (<c>```</c>), or nothing.</summary>
    public static string Fence(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimStart(' ');
        if (words.StartsWith("```")) return "```";
        return words.StartsWith("~~~") ? "~~~" : "";
    }

    // ---, ===, * * *, |---|:--:|
    private static bool IsRule(ReadOnlySpan<char> words) =>
        words.IndexOfAnyExcept("-=*_ |:\t") < 0 && words.IndexOfAny("-=*_") >= 0 && words.Length > 1;
}
