using System.Diagnostics;

namespace ReportFacts.Text;

/// <summary>Tells in which line and column a position of a text lies, and the other way round.</summary>
/// <remarks>
/// A line ends at \n, \r, \r\n, U+0085, U+2028 or U+2029; a text that ends in a line end has an empty last line.
/// Building reads the text once; a look-up is a binary search. Immutable and thread-safe.
/// </remarks>
/// <example><code>
/// var lines = new LineMap(facts.Text);
/// foreach (Claim claim in facts.Claims) Console.WriteLine($"{lines.PositionOf(claim.Span.Start)} {claim.Text}"); // 3:12 54.2亿元
/// </code></example>
[DebuggerDisplay("{Count} lines")]
public sealed class LineMap
{
    private readonly int[] starts;
    private readonly int length;

    /// <summary>Reads the lines of a text.</summary>
    /// <param name="text">Any text; it is not kept.</param>
    public LineMap(ReadOnlySpan<char> text)
    {
        var found = new List<int> { 0 };
        for (int at = LineBreaks.Find(text, 0); at < text.Length; at = LineBreaks.Find(text, found[^1]))
            found.Add(at + LineBreaks.LengthAt(text, at));
        starts = [.. found];
        length = text.Length;
    }

    /// <summary>How many lines the text has, at least 1.</summary>
    public int Count => starts.Length;

    /// <summary>The line and column of a position.</summary>
    /// <param name="offset">Index of a UTF-16 unit, 0 to the length of the text.</param>
    /// <returns>Line and column, from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
        int line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The position of a line and column.</summary>
    /// <param name="position">A position that <see cref="PositionOf"/> may have given.</param>
    /// <returns>Index of the UTF-16 unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line, or the line has no such column.</exception>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 1 || position.Line > starts.Length) throw new ArgumentOutOfRangeException(nameof(position));
        int next = position.Line < starts.Length ? starts[position.Line] : length + 1;
        int columns = next - starts[position.Line - 1];
        if (position.Column < 1 || position.Column > columns) throw new ArgumentOutOfRangeException(nameof(position));
        return starts[position.Line - 1] + (position.Column - 1);
    }

    /// <summary>Index of the first UTF-16 unit of a line.</summary>
    /// <param name="line">Number of the line, 1 to <see cref="Count"/>.</param>
    /// <returns>The index; for an empty last line the length of the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int StartOf(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, starts.Length);
        return starts[line - 1];
    }
}
