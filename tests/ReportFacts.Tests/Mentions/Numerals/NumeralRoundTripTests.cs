using System.Globalization;
using CsCheck;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Tests.Mentions.Numerals;

/// <summary>Number → text by a naive writer → the same number.</summary>
public sealed class NumeralRoundTripTests
{
    private static readonly Gen<long> AnySize =
        from digits in Gen.Int[1, 15]
        from value in Gen.Long[0, (long)Math.Pow(10, digits)]
        select value;

    [Fact]
    public void Chinese_digits() => Check(AnySize, value => NaiveNumeralWriter.Chinese(value));

    [Fact]
    public void Formal_digits() => Check(AnySize, value => NaiveNumeralWriter.Chinese(value, 1));

    [Fact]
    public void Traditional_digits() => Check(AnySize, value => NaiveNumeralWriter.Chinese(value, 2));

    [Fact]
    public void Plain_digits() => Check(AnySize, value => value.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Full_width_digits() => Check(AnySize, NaiveNumeralWriter.FullWidth);

    [Fact]
    public void Grouped_digits() => Check(AnySize, NaiveNumeralWriter.Grouped);

    [Fact]
    public void Digits_one_by_one() => Check(Gen.Long[1000, 9999], NaiveNumeralWriter.DigitByDigit, skip: value => value == 0);

    [Fact]
    public void Scales_mixed_with_digits() =>
        Check(Gen.Long[1, 99_999_999].Select(value => value * 10_000), NaiveNumeralWriter.Mixed);

    [Fact]
    public void Decimals_with_scales() =>
        Gen.Select(Gen.Int[0, 99_999], Gen.Int[0, 4], Gen.Int[0, 3]).Sample((mantissa, decimals, scale) =>
        {
            decimal value = mantissa / (decimal)Math.Pow(10, decimals);
            string word = new[] { "", "万", "亿", "万亿" }[scale];
            decimal factor = new[] { 1m, 10_000m, 100_000_000m, 1_000_000_000_000m }[scale];
            string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + word + "元";
            return NumeralReader.TryRead(text, 0, out Numeral numeral) && numeral.Value == value * factor && numeral.End == text.Length - 1
                && numeral.Exponent == (scale == 0 ? 0 : scale == 1 ? 4 : scale == 2 ? 8 : 12) - decimals;
        });

    private static void Check(Gen<long> values, Func<long, string> write, Func<long, bool>? skip = null) =>
        values.Sample(value =>
        {
            if (skip?.Invoke(value) == true) return true;
            string text = write(value);
            return NumeralReader.TryRead(text, 0, out Numeral numeral) && numeral.Value == value && numeral.UpperValue == value && numeral.End == text.Length;
        });
}
