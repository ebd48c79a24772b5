using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions;

/// <summary>A number as Chinese texts write it, without a unit: 一亿二千万, 3.66亿, 两万八, 壹佰, １２万, 百余, 十几.</summary>
/// <param name="Value">The exact value, scale words multiplied in; the lower end of a vague number.</param>
/// <param name="UpperValue">The upper end of a vague number (十几: 19); otherwise equal to <paramref name="Value"/>.</param>
/// <param name="Approximation">What a marker within the number says: 余, 多, 来 and 几 after a place.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> is the number 0. Parsing is linear, allocates nothing and knows no culture.</remarks>
/// <example><code>
/// ChineseNumeral population = ChineseNumeral.Parse("一亿二千万"); // 120000000
/// if (ChineseNumeral.TryParse("十几", out ChineseNumeral few)) Console.WriteLine($"{few.Value} to {few.UpperValue}"); // 11 to 19
/// </code></example>
[DebuggerDisplay("{ToString()}")]
public readonly record struct ChineseNumeral(decimal Value, decimal UpperValue, Approximation Approximation) : ISpanParsable<ChineseNumeral>
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
        TryParse(s, out ChineseNumeral number) ? number : throw new FormatException($"expected a Chinese or Arabic number of up to 28 digits, found '{s}'");

    /// <summary>Reads a number if the text is one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="result">The number; 0 when there is none.</param>
    /// <returns>Whether the whole text, white space around it left out, is a number of up to 28 digits.</returns>
    /// <example><code>
    /// bool isNumber = ChineseNumeral.TryParse("三百二十", out ChineseNumeral number); // 320
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out ChineseNumeral result)
    {
        result = default;
        ReadOnlySpan<char> words = text.Trim();
        if (!NumeralReader.TryRead(words, 0, out Numeral number) || number.End != words.Length || number.IsUnreadable) return false;
        result = new(number.Value, number.UpperValue, number.Approximation);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ChineseNumeral)"/>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: there is no culture in it.</param>
    /// <param name="result">The number; 0 when there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ChineseNumeral result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ChineseNumeral)"/>
    /// <param name="s">Any text, or <see langword="null"/>.</param>
    /// <param name="provider">Not used: there is no culture in it.</param>
    /// <param name="result">The number; 0 when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ChineseNumeral result) => TryParse(s.AsSpan(), out result);

    /// <summary>Shows the number in Arabic digits.</summary>
    /// <returns><c>120000000</c>, or <c>11…19</c> for a vague number.</returns>
    public override string ToString() => IsVague
        ? string.Create(CultureInfo.InvariantCulture, $"{Value}…{UpperValue}")
        : Value.ToString(CultureInfo.InvariantCulture);
}
