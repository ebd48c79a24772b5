using System.Globalization;
using Microsoft.Recognizers.Text;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Recognizers;

/// <summary>Turns numbers with units into mentions.</summary>
internal static class UnitMapping
{
    /// <summary>Maps a result; <see langword="null"/> when it has no value that a decimal holds.</summary>
    public static Mention? Map(ModelResult result, MentionKind kind)
    {
        string? written = Resolved(result, "value")?.TrimEnd('%');
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)) return null;
        string? unit = kind switch
        {
            MentionKind.Percentage => "%",
            MentionKind.Amount => Resolved(result, "isoCurrency") ?? Resolved(result, "unit"),
            _ => Resolved(result, "unit"),
        };
        return new Mention
        {
            Span = SpanOf(result), Kind = kind, Value = value, UpperValue = value, Unit = unit, Exponent = ExponentOf(value, result.Text),
        };
    }

    /// <summary>The place of a result, whose end is inclusive.</summary>
    public static TextSpan SpanOf(ModelResult result) => new(result.Start, result.End - result.Start + 1);

    private static string? Resolved(ModelResult result, string name) =>
        result.Resolution is { } resolution && resolution.TryGetValue(name, out object? value) ? value as string : null;

    // 3.2 billion is known to a hundred million; 3200 as written to one.
    private static sbyte ExponentOf(decimal value, string text)
    {
        if (value.Scale > 0) return (sbyte)-value.Scale;
        string digits = value.ToString(CultureInfo.InvariantCulture);
        if (text.Replace(",", "", StringComparison.Ordinal).Contains(digits, StringComparison.Ordinal)) return 0;
        return (sbyte)(digits.Length - digits.TrimEnd('0').Length);
    }
}
