using System.Globalization;
using ReportFacts.Mentions;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Tests.Mentions.Numerals;

public sealed class NumeralReaderTests
{
    public static TheoryData<string, string, string, string, int, string, string> Parses()
    {
        var data = new TheoryData<string, string, string, string, int, string, string>();
        foreach (string[] r in TestTable.Read("Mentions/Numerals/NumeralParses.tsv", 7))
            data.Add(r[0], r[1], r[2], r[3].Length > 0 ? r[3] : r[2], int.Parse(r[4], CultureInfo.InvariantCulture), r[5], r[6].Length > 0 ? r[6] : "Exact");
        return data;
    }

    public static TheoryData<string, int, string> Rejects()
    {
        var data = new TheoryData<string, int, string>();
        foreach (string[] r in TestTable.Read("Mentions/Numerals/NumeralRejects.tsv", 3)) data.Add(r[0], int.Parse(r[1], CultureInfo.InvariantCulture), r[2]);
        return data;
    }

    [Theory, MemberData(nameof(Parses))]
    public void Reads(string text, string read, string value, string upper, int exponent, string traits, string approximation)
    {
        Assert.True(NumeralReader.TryRead(text, 0, out Numeral numeral));
        Assert.Equal(read, text[numeral.Start..numeral.End]);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), numeral.Value);
        Assert.Equal(decimal.Parse(upper, CultureInfo.InvariantCulture), numeral.UpperValue);
        Assert.Equal(exponent, numeral.Exponent);
        Assert.Equal(traits.Length == 0 ? MentionTraits.None : Enum.Parse<MentionTraits>(traits), numeral.Traits);
        Assert.Equal(Enum.Parse<Approximation>(approximation), numeral.Approximation);
    }

    [Theory, MemberData(nameof(Parses))]
    public void Reads_the_same_behind_other_text(string text, string read, string value, string upper, int exponent, string traits, string approximation)
    {
        _ = (upper, exponent, traits, approximation);
        const string before = "全年共计，";
        Assert.True(NumeralReader.TryRead(before + text, before.Length, out Numeral numeral));
        Assert.Equal(before.Length, numeral.Start);
        Assert.Equal(before.Length + read.Length, numeral.End);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), numeral.Value);
    }

    [Theory, MemberData(nameof(Rejects))]
    public void Rejects_what_is_no_number(string text, int position, string why) =>
        Assert.False(NumeralReader.TryRead(text, position, out _), why);

    [Theory]
    [InlineData("99999999999999999999999999999")] // 29 digits
    [InlineData("9999999999999999999999999万亿")]
    [InlineData("2020.8.25")]
    [InlineData("万万万万万万万万万万")]
    public void Marks_what_cannot_be_read(string text)
    {
        Assert.True(NumeralReader.TryRead(text, 0, out Numeral numeral));
        Assert.True(numeral.IsUnreadable);
        Assert.Equal(text.Length, numeral.End);
    }

    [Fact]
    public void Gives_both_readings_of_an_ambiguous_number()
    {
        Assert.True(NumeralReader.TryRead("一百二十万三", 0, out Numeral numeral));
        Assert.Equal(1_200_003m, numeral.Alternative);
    }

    [Fact]
    public void Keeps_wrong_groups_together_without_trust()
    {
        Assert.True(NumeralReader.TryRead("12,3456元", 0, out Numeral numeral));
        Assert.Equal(7, numeral.Length);
        Assert.Equal(MentionTraits.LowConfidence, numeral.Traits);
    }

    [Theory]
    [InlineData('一')]
    [InlineData('万')]
    [InlineData('十')]
    [InlineData('9')]
    [InlineData('零')]
    public void Consumes_a_run_made_to_hurt_in_one_piece(char c)
    {
        string text = new(c, 100_000);
        Assert.True(NumeralReader.TryRead(text, 0, out Numeral numeral));
        Assert.True(numeral.End == text.Length || numeral.Length < 4);
    }
}
