using System.Globalization;

namespace ReportFacts.Mentions;

/// <summary>An interval of exact decimals; an end that is <see langword="null"/> is unbounded.</summary>
/// <param name="Lower">Lower end, or <see langword="null"/>.</param>
/// <param name="Upper">Upper end, or <see langword="null"/>.</param>
/// <param name="LowerClosed">Whether <paramref name="Lower"/> belongs to the interval; without meaning when it is <see langword="null"/>.</param>
/// <param name="UpperClosed">Whether <paramref name="Upper"/> belongs to the interval; without meaning when it is <see langword="null"/>.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> is the interval without any bound.</remarks>
public readonly record struct ValueInterval(decimal? Lower, decimal? Upper, bool LowerClosed = true, bool UpperClosed = true)
{
    /// <summary>Whether the interval has no bound at all, as for dates and codes.</summary>
    public bool IsUnbounded => Lower is null && Upper is null;

    /// <summary>Whether exactly one value lies in the interval.</summary>
    public bool IsPoint => Lower is not null && Lower == Upper && LowerClosed && UpperClosed;

    /// <summary>The interval that holds one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>[value, value].</returns>
    public static ValueInterval Point(decimal value) => new(value, value);

    /// <summary>Whether a value lies in the interval.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> also at a closed end.</returns>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || (LowerClosed ? value >= lower : value > lower))
        && (Upper is not { } upper || (UpperClosed ? value <= upper : value < upper));

    /// <summary>Whether both intervals share a value.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="false"/> when they are apart, or touch in a point that one of them leaves out.</returns>
    public bool Intersects(ValueInterval other) => ReachesBelow(this, other) && ReachesBelow(other, this);

    /// <summary>Shows the interval as <c>[5415000000, 5425000000]</c>, <c>(4900, 5000)</c> or <c>[60, ∞)</c>.</summary>
    /// <returns>The mathematical notation; round brackets leave the end out.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Lower is not null && LowerClosed ? '[' : '(')}{End(Lower, "-∞")}, {End(Upper, "∞")}{(Upper is not null && UpperClosed ? ']' : ')')}");

    private static string End(decimal? value, string unbounded) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? unbounded;

    // Whether some value of one interval is not above all values of the other.
    private static bool ReachesBelow(ValueInterval one, ValueInterval other) =>
        one.Lower is not { } lower || other.Upper is not { } upper || lower < upper
        || (lower == upper && one.LowerClosed && other.UpperClosed);
}
