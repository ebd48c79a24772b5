using System.Globalization;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>A JSON value that is either text or a number.</summary>
/// <param name="Text">The text; <see langword="null"/> for a number.</param>
/// <param name="Number">The number, exact; <see langword="null"/> for text.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TextOrNumberConverter))]
public readonly record struct TextOrNumber(string? Text, decimal? Number)
{
    /// <summary>Makes a value of a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TextOrNumber(string text) => new(text, null);

    /// <summary>Makes a value of a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TextOrNumber(decimal number) => new(null, number);

    /// <summary>Shows the text or the number.</summary>
    /// <returns>The text as it is, or the number in the invariant culture.</returns>
    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
