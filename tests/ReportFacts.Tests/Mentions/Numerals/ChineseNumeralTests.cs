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

    private static T Generic<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
