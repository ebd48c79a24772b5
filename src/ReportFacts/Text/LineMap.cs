namespace ReportFacts.Text;

/// <summary>Tells lines and columns of places in a text. Lines end at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>.</summary>
/// <remarks>Immutable and thread-safe. Building takes one pass; a look-up is a binary search.</remarks>
public sealed class LineMap
{
    private readonly int[] starts;
    private readonly int length;

    /// <summary>Builds the map of a text.</summary>
    /// <param name="text">The text; it is not kept.</param>
    public LineMap(ReadOnlySpan<char> text)
    {
        length = text.Length;
        var found = new List<int> { 0 };
        int position = 0;
        while (text[position..].IndexOfAny('\r', '\n') is var offset and >= 0)
        {
            position += offset;
            bool pair = text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n';
            position += pair ? 2 : 1;
            found.Add(position);
        }
        starts = [.. found];
    }

    /// <summary>Number of lines; a text that ends in a line break has an empty last line.</summary>
    public int Count => starts.Length;

    /// <summary>Tells line and column of an offset.</summary>
    /// <param name="offset">Index of a UTF-16 unit; the end of the text is allowed.</param>
    /// <returns>The place, counted from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or behind the end of the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new(line + 1, offset - starts[line] + 1);
    }
}
