namespace ReportFacts.Text;

/// <summary>
/// A half-open stretch [<see cref="Start"/>, <see cref="End"/>) of a text, in UTF-16 code units.
/// Every span that leaves the library refers to the text exactly as the caller gave it.
/// </summary>
/// <param name="Start">Index of the first UTF-16 unit, 0 or more.</param>
/// <param name="Length">Number of UTF-16 units, 0 or more.</param>
/// <remarks><c>default</c> is the empty span at the start of the text. Immutable and thread-safe.</remarks>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Index just behind the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">Index of the first unit.</param>
    /// <param name="end">Index just behind the last unit; not before <paramref name="start"/>.</param>
    /// <returns>The span [start, end).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> is before it.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <summary>Whether both spans share at least one character.</summary>
    /// <param name="other">The other span.</param>
    /// <returns><see langword="true"/> when they overlap; touching spans do not.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    /// <param name="other">The other span.</param>
    /// <returns><see langword="true"/> when no part of it sticks out.</returns>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Orders spans by start, then by length.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Negative, zero or positive, as usual.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Shows the span as <c>[start, end)</c>.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString() => string.Create(null, $"[{Start}, {End})");
}
