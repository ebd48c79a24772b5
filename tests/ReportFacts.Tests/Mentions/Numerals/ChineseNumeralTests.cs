using System.Globalization;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Numerals;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("一亿二千万", "120000000")]
    [InlineData("两万八", "28000")]
    [InlineData("3.66亿", "366000000.00")]
    [InlineData("壹佰贰拾", "120")]
    [InlineData("１２万", "120000")]
    [InlineData(" 1,234 ", "1234")]
    [InlineData("-5", "-5")]
    [InlineData("十几", "11…19")]
    [InlineData("二〇二一", "2021")]
    public void Reads_a_number(string text, string shown)
    {
        Assert.Equal(decimal.Parse(shown.Split('…')[0], CultureInfo.InvariantCulture), ChineseNumeral.Parse(text).Value);
        Assert.True(ChineseNumeral.TryParse(text, out ChineseNumeral number));
        Assert.Equal(shown.Contains('…', StringComparison.Ordinal), number.IsVague);
        Assert.Equal(number, Generic<ChineseNumeral>(text));
        Assert.Equal(number, ChineseNumeral.Parse(text.AsSpan(), CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("一亿元")]
    [InlineData("人")]
    [InlineData("2.2.1")]
    [InlineData("99999999999999999999999999999")]
    public void Rejects_what_is_no_number(string text)
    {
        Assert.False(ChineseNumeral.TryParse(text, out ChineseNumeral number));
        Assert.Equal(default, number);
        Assert.False(ChineseNumeral.TryParse(text, provider: null, out _));
        FormatException failure = Assert.Throws<FormatException>(() => ChineseNumeral.Parse(text));
        Assert.Contains($"'{text}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Markers_are_kept_and_null_is_told()
    {
        Assert.Equal(Approximation.MoreThan, ChineseNumeral.Parse("一百余").Approximation);
        Assert.Equal("11…19", ChineseNumeral.Parse("十几").ToString());
        Assert.Throws<ArgumentNullException>(() => ChineseNumeral.Parse(null!));
        Assert.False(ChineseNumeral.TryParse((string?)null, provider: null, out _));
    }

    [Theory]
    [InlineData("一亿二千万", "N0", "120,000,000")]
    [InlineData("十几", null, "11…19")]
    [InlineData("数百", "N1", "200.0…999.0")]
    public void Formats_like_a_decimal(string text, string? format, string shown)
    {
        ChineseNumeral number = ChineseNumeral.Parse(text);
        Assert.Equal(shown, number.ToString(format, formatProvider: null));
        for (int room = 0; room <= shown.Length; room++)
        {
            char[] destination = new char[room];
            Assert.Equal(room == shown.Length, number.TryFormat(destination, out int written, format, provider: null));
            Assert.Equal(room == shown.Length ? shown : "", new string(destination, 0, written));
        }
    }

    private static T Generic<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
