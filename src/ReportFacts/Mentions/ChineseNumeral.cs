using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions;

/// <summary>A number as Chinese texts write it, without a unit: 一亿二千万, 3.66亿, 两万八, 壹佰, １２万, 百余, 十几.</summary>
/// <param name="Value">The exact value, scale words multiplied in; the lower end of a vague number.</param>
/// <param name="UpperValue">The upper end of a vague number (十几: 19); otherwise equal to <paramref name="Value"/>.</param>
/// <param name="Approximation">What a marker within the number says: 余, 多, 来 and 几 after a place.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> is the number 0. Parsing is linear, allocates nothing and knows no
/// culture: the decimal point is <c>.</c> (or 点), digits are grouped by <c>,</c>, and providers are not used.</remarks>
/// <example><code>
/// ChineseNumeral population = ChineseNumeral.Parse("一亿二千万"); // 120000000
/// if (ChineseNumeral.TryParse("十几", out ChineseNumeral few)) Console.WriteLine($"{few.Value} to {few.UpperValue}"); // 11 to 19
/// </code></example>
[DebuggerDisplay("{ToString()}")]
public readonly record struct ChineseNumeral(decimal Value, decimal UpperValue, Approximation Approximation) : ISpanParsable<ChineseNumeral>, ISpanFormattable
{
    /// <summary>Whether the words name an interval: 十几, 三五.</summary>
    public bool IsVague => UpperValue != Value;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number and nothing else; white space around it is allowed.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no number, or one of more than 28 digits.</exception>
    /// <example><code>
    /// decimal value = ChineseNumeral.Parse("两万八").Value; // 28000
    /// </code></example>
    public static ChineseNumeral Parse(string text) => Parse(text, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The number and nothing else; white space around it is allowed.</param>
    /// <param name="provider">Not used: there is no culture in it.</param>
    public static ChineseNumeral Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The number and nothing else; white space around it is allowed.</param>
    /// <param name="provider">Not used: there is no culture in it.</param>
    public static ChineseNumeral Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out ChineseNumeral number) ? number : throw new FormatException($"expected a Chinese or Arabic number of up to 28 digits, found '{s}'");

    /// <summary>Reads a number if the text is one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="result">The number; 0 when there is none.</param>
    /// <returns>Whether the whole text, white space around it left out, is a number of up to 28 digits.</returns>
    /// <example><code>
    /// bool isNumber = ChineseNumeral.TryParse("三百二十", out ChineseNumeral number); // 320
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out ChineseNumeral result) => TryRead(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ChineseNumeral)"/>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: there is no culture in it.</param>
    /// <param name="result">The number; 0 when there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ChineseNumeral result) => TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ChineseNumeral)"/>
    /// <param name="s">Any text, or <see langword="null"/>.</param>
    /// <param name="provider">Not used: there is no culture in it.</param>
    /// <param name="result">The number; 0 when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ChineseNumeral result) => TryRead(s, out result);

    /// <summary>Shows the number in Arabic digits.</summary>
    /// <returns><c>120000000</c>, or <c>11…19</c> for a vague number; the culture is the invariant one.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Shows the number in Arabic digits.</summary>
    /// <param name="format">A format of <see cref="decimal"/>, such as <c>N0</c>; for a vague number both ends are shown so.</param>
    /// <param name="formatProvider">The culture of signs and separators; <see langword="null"/> is the invariant one.</param>
    /// <returns><c>120,000,000</c>, or <c>11…19</c> for a vague number.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of <see cref="decimal"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        IFormatProvider culture = formatProvider ?? CultureInfo.InvariantCulture;
        return IsVague ? $"{Value.ToString(format, culture)}…{UpperValue.ToString(format, culture)}" : Value.ToString(format, culture);
    }

    /// <summary>Writes what <see cref="ToString(string, IFormatProvider)"/> gives, without a string.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 when there was too little room.</param>
    /// <param name="format">A format of <see cref="decimal"/>.</param>
    /// <param name="provider">The culture of signs and separators; <see langword="null"/> is the invariant one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of <see cref="decimal"/>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (!Value.TryFormat(destination, out charsWritten, format, culture)) return false;
        if (!IsVague) return true;
        int lower = charsWritten;
        charsWritten = 0;
        if (lower == destination.Length || !UpperValue.TryFormat(destination[(lower + 1)..], out int upper, format, culture)) return false;
        destination[lower] = '…';
        charsWritten = lower + 1 + upper;
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out ChineseNumeral result)
    {
        result = default;
        ReadOnlySpan<char> words = text.Trim();
        if (!NumeralReader.TryRead(words, 0, out Numeral number) || number.End != words.Length || number.IsUnreadable) return false;
        result = new(number.Value, number.UpperValue, number.Approximation);
        return true;
    }
}
