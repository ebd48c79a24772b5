using System.Collections.Frozen;

namespace ReportFacts.Documents.Markup;

/// <summary>
/// Refuses pages that nest elements deeper than browsers do: building their tree takes time that grows with the square of the depth. Elements
/// whose end tag may be left out don't count, so that the estimate needs no tree.
/// </summary>
internal static class HtmlNesting
{
    private const int Deepest = 512;

    private static readonly FrozenSet<string> NotNested = FrozenSet.ToFrozenSet(
        ["P", "LI", "TD", "TH", "TR", "DD", "DT", "BR", "HR", "IMG", "INPUT", "META", "LINK", "COL", "AREA", "BASE", "EMBED", "SOURCE", "TRACK", "WBR", "OPTION", "PARAM",
            "TBODY", "THEAD", "TFOOT", "RT", "RP"], StringComparer.OrdinalIgnoreCase);

    public static void Check(string html)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> notNested = NotNested.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            bool closes = at + 1 < html.Length && html[at + 1] == '/';
            ReadOnlySpan<char> name = NameAt(html, closes ? at + 2 : at + 1);
            if (name.IsEmpty || notNested.Contains(name)) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
                throw new DocumentReadException(DocumentReadProblemKind.TooLarge, $"nests elements more than {Deepest} deep at character {at}, the most that is read");
        }
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        int end = start;
        while (end < html.Length && end - start < 16 && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html.AsSpan(start, end - start);
    }
}
