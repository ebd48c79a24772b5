using System.Diagnostics;

namespace ReportFacts.Documents;

/// <summary>Tells on which page and in which paragraph a position of the text stands.</summary>
/// <remarks>Immutable and thread-safe. A look-up is a binary search.</remarks>
[DebuggerDisplay("{Count} paragraphs")]
public sealed class PlaceMap : IEquatable<PlaceMap>
{
    private readonly int[] starts;
    private readonly DocumentPlace[] places;

    internal PlaceMap(int[] starts, DocumentPlace[] places)
    {
        this.starts = starts;
        this.places = places;
    }

    /// <summary>How many paragraphs there are.</summary>
    public int Count => starts.Length;

    /// <summary>The place of a position.</summary>
    /// <param name="offset">Index of a UTF-16 unit of <see cref="DocumentText.Text"/>.</param>
    /// <returns>Its page and paragraph; those of the first paragraph for what stands before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public DocumentPlace PlaceOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int index = Array.BinarySearch(starts, offset);
        if (index < 0) index = Math.Max(0, ~index - 1);
        return index < places.Length ? places[index] : default;
    }

    /// <summary>Where a paragraph begins, and its place.</summary>
    /// <param name="index">Index of the paragraph, 0 to <see cref="Count"/> − 1.</param>
    /// <returns>The index of its first UTF-16 unit, and its page and paragraph.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paragraph.</exception>
    public (int Start, DocumentPlace Place) ParagraphAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, starts.Length);
        return (starts[index], places[index]);
    }

    /// <summary>Whether another map has the same places at the same positions.</summary>
    /// <param name="other">Another map.</param>
    /// <returns><see langword="true"/> when all paragraphs begin at the same positions and have the same places.</returns>
    public bool Equals(PlaceMap? other) => other is not null && starts.AsSpan().SequenceEqual(other.starts) && places.AsSpan().SequenceEqual(other.places);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlaceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => starts.Length == 0 ? 0 : HashCode.Combine(starts.Length, starts[^1], places[^1]);
}
