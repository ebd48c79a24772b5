using System.Diagnostics;

namespace ReportFacts.Text;

/// <summary>Tells on which page and in which paragraph a position of the text stands.</summary>
/// <remarks>Immutable and thread-safe. A look-up is a binary search.</remarks>
/// <example><code>
/// var places = new PlaceMap([(0, new DocumentPlace(1, 1)), (120, new DocumentPlace(1, 2))]);
/// Console.WriteLine(places.PlaceOf(125)); // p. 1 ¶ 2
/// </code></example>
[DebuggerDisplay("{Count} paragraphs")]
public sealed class PlaceMap : IEquatable<PlaceMap>
{
    private readonly int[] starts;
    private readonly DocumentPlace[] places;

    /// <summary>Makes a map; readers of files do.</summary>
    /// <param name="paragraphs">Where each paragraph begins (an index of a UTF-16 unit of the text, at least 0, each greater than the one before) and its place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The beginnings don't rise, or one is negative.</exception>
    public PlaceMap(IReadOnlyList<(int Start, DocumentPlace Place)> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        starts = new int[paragraphs.Count];
        places = new DocumentPlace[paragraphs.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            (starts[i], places[i]) = paragraphs[i];
            if (starts[i] < 0 || (i > 0 && starts[i] <= starts[i - 1])) throw new ArgumentException($"paragraph {i} begins at {starts[i]}; expected more than the one before", nameof(paragraphs));
        }
    }

    /// <summary>How many paragraphs there are.</summary>
    public int Count => starts.Length;

    /// <summary>The place of a position.</summary>
    /// <param name="offset">Index of a UTF-16 unit of the text.</param>
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
