using System.Globalization;
using CsCheck;
using ReportFacts.Mentions;
using ReportFacts.Mentions.Intervals;

namespace ReportFacts.Tests.Mentions.Intervals;

public sealed class MentionIntervalTests
{
    public static IEnumerable<TheoryDataRow<string>> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Mentions", "Intervals", "intervals.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => new TheoryDataRow<string>(line));

    [Theory]
    [MemberData(nameof(Rows))]
    public void EndsAreThoseOfTheTable(string row)
    {
        string[] column = row.Split('\t');
        Mention mention = Parse(column);

        Assert.Equal(column[6], mention.Interval.ToString());
        Assert.Equal(column[7], mention.OuterInterval.ToString());
    }

    [Fact]
    public void TheOuterIntervalHoldsTheCore() =>
        Gen.Select(Gen.Int[1, 999_999], Gen.Int[-3, 9], Gen.Enum<Approximation>(), Gen.Bool).Sample((digits, exponent, approximation, percentage) =>
        {
            var mention = new Mention
            {
                Kind = percentage ? MentionKind.Percentage : MentionKind.Amount,
                Value = digits * DecimalPlace.PowerOfTen(exponent),
                UpperValue = digits * DecimalPlace.PowerOfTen(exponent),
                Exponent = (sbyte)exponent,
                Approximation = approximation,
            };
            (ValueInterval core, ValueInterval outer) = (mention.Interval, mention.OuterInterval);
            return (outer.Lower is null || outer.Lower <= core.Lower) && (outer.Upper is null || outer.Upper >= core.Upper);
        });

    [Theory]
    [InlineData("2700", "100")]
    [InlineData("54.20", "0.1")]
    [InlineData("30000000000", "10000000000")]
    [InlineData("0", "1")]
    [InlineData("1.005", "0.001")]
    [InlineData("7", "1")]
    [InlineData("-2700", "100")]
    [InlineData("-54.20", "0.1")]
    [InlineData("10", "10")]
    public void PlaceOfTheLastDigitSkipsZeros(string value, string place) =>
        Assert.Equal(Number(place), DecimalPlace.OfLastDigit(Number(value)));

    [Theory]
    [InlineData("(1, 2)", false)]
    [InlineData("[1, 2]", true)]
    public void TouchingIntervalsMeetOnlyWhenBothHoldThePoint(string first, bool meet)
    {
        ValueInterval one = first[0] == '[' ? new(1, 2) : new(1, 2, false, false);
        Assert.Equal(meet, one.Intersects(new ValueInterval(2, 3)));
        Assert.False(one.Intersects(new ValueInterval(2, 3, LowerClosed: false)));
        Assert.True(one.Intersects(default));
    }

    private static Mention Parse(string[] column) => new()
    {
        Kind = Enum.Parse<MentionKind>(column[0], ignoreCase: true),
        Value = Number(column[1]),
        UpperValue = column[2] == "-" ? Number(column[1]) : Number(column[2]),
        Exponent = sbyte.Parse(column[3], CultureInfo.InvariantCulture),
        Approximation = Enum.Parse<Approximation>(column[4], ignoreCase: true),
        Traits = column[5] == "-" ? MentionTraits.None : Enum.Parse<MentionTraits>(column[5], ignoreCase: true),
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
