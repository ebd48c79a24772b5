using System.Buffers;

namespace ReportFacts.Text;

/// <summary>What ends a line: \n, \r, \r\n, U+0085, U+2028 and U+2029.</summary>
internal static class LineBreaks
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>Index of the first line end at or behind <paramref name="start"/>, or the length of the text.</summary>
    public static int Find(ReadOnlySpan<char> text, int start)
    {
        int found = text[start..].IndexOfAny(Breaks);
        return found < 0 ? text.Length : start + found;
    }

    /// <summary>Units of the line end that begins at <paramref name="position"/>: 2 for \r\n, else 1.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
}
