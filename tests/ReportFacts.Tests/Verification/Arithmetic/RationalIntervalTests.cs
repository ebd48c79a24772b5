using CsCheck;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Tests.Verification.Arithmetic;

/// <summary>The intervals against a naive oracle: sample many points of the operands and look where the results fall.</summary>
public sealed class RationalIntervalTests
{
    private static readonly Gen<decimal> End = Gen.Int[-400, 400].Select(n => n / 8m);

    private static readonly Gen<RationalInterval> Intervals =
        Gen.Select(End, Gen.Int[1, 80], Gen.Bool, Gen.Bool).Select((lower, width, left, right) => new RationalInterval(lower, lower + width / 8m, left, right));

    private static readonly Gen<RationalInterval> Positive =
        Gen.Select(Gen.Int[1, 400], Gen.Int[1, 80], Gen.Bool, Gen.Bool).Select((lower, width, left, right) => new RationalInterval(lower / 8m, (lower + width) / 8m, left, right));

    [Fact]
    public void SumHoldsExactlyTheSumsOfItsTerms() =>
        Gen.Select(Intervals, Intervals).Sample((a, b) => AgreesWithOracle(a, b, a + b, (x, y) => x + y));

    [Fact]
    public void DifferenceHoldsExactlyTheDifferences() =>
        Gen.Select(Intervals, Intervals).Sample((a, b) => AgreesWithOracle(a, b, a - b, (x, y) => x - y));

    [Fact]
    public void QuotientHoldsExactlyTheQuotients() =>
        Gen.Select(Intervals, Positive).Sample((a, b) => AgreesWithOracle(a, b, a.Over(b)!.Value, (x, y) => x / y));

    [Fact]
    public void ProductHoldsExactlyTheProducts() =>
        Gen.Select(Positive, Positive).Sample((a, b) => AgreesWithOracle(a, b, a.Times(b)!.Value, (x, y) => x * y));

    [Fact]
    public void GrowthHoldsExactlyTheGrowths() =>
        Gen.Select(Positive, Positive).Sample((a, b) => AgreesWithOracle(a, b, a.GrowthOver(b)!.Value, (x, y) => (x / y - 1) * 100));

    [Fact]
    public void ShareHoldsExactlyTheShares() =>
        Gen.Select(Positive, Positive).Sample((a, b) => AgreesWithOracle(a, b, a.ShareOf(b)!.Value, (x, y) => x / y * 100));

    [Fact]
    public void CompoundGrowthHoldsExactlyTheResults() =>
        Gen.Select(Positive, Positive, Gen.Int[1, 6]).Sample((a, rate, n) =>
            AgreesWithOracle(a, rate, a.Compounded(rate, n)!.Value, (x, y) => x * (y / 100 + 1).Power(n)));

    [Fact]
    public void NegativeWeightsSwapTheEndsWithTheirFlags() =>
        Gen.Select(Intervals, Gen.Int[-9, 9]).Sample((a, weight) => AgreesWithOracle(a, a, a.Scale(weight), (x, _) => x * weight));

    [Fact]
    public void NegativeWeightExample()
    {
        RationalInterval scaled = new RationalInterval(1, 2, LowerClosed: true, UpperClosed: false).Scale(-2);
        Assert.Equal(new RationalInterval(-4, -2, LowerClosed: false, UpperClosed: true), scaled);
    }

    [Fact]
    public void AnUnboundedEndStaysUnbounded()
    {
        var atLeast = new RationalInterval(5, null, UpperClosed: false);
        Assert.Null((atLeast + RationalInterval.Point(1)).Upper);
        Assert.Null((RationalInterval.Point(1) - atLeast).Lower);
        Assert.Equal(new RationalInterval(0, 2, LowerClosed: false), RationalInterval.Point(10).Over(atLeast));
    }

    [Fact]
    public void WhatHasNoMeaningIsNull()
    {
        Assert.Null(RationalInterval.Point(1).Over(new RationalInterval(0, 1)));
        Assert.Null(RationalInterval.Point(1).Over(new RationalInterval(-1, 1)));
        Assert.Null(RationalInterval.Point(-1).Times(RationalInterval.Point(1)));
        Assert.Null(RationalInterval.Point(1).Compounded(RationalInterval.Point(-101), 2));
        Assert.Null(RationalInterval.Point(1).Compounded(RationalInterval.Point(1), 101));
    }

    [Fact]
    public void LargestDecimalsDoNotOverflow()
    {
        RationalInterval huge = RationalInterval.Point(decimal.MaxValue);
        Assert.True((huge + huge).IsAbove(huge));
        Assert.Null((huge + huge).Lower!.Value.ToDecimal());
        Assert.Equal(100, huge.ShareOf(huge)!.Value.Lower!.Value.ToDecimal());
    }

    [Theory]
    [InlineData(2, 3, "0.6667")]
    [InlineData(-2, 3, "-0.6667")]
    [InlineData(1, 8, "0.125")]
    public void FractionsRoundForShow(int numerator, int denominator, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ((Rational)numerator / denominator).ToDecimal(4));

    [Fact]
    public void DecimalsConvertExactly() =>
        Gen.Decimal[-1_000_000, 1_000_000].Sample(value => ((Rational)value).ToDecimal(28) == null || ((Rational)value).ToDecimal(18) == decimal.Round(value, 18, MidpointRounding.AwayFromZero));

    // Every result of sampled inner points is inside; every claimed end is reached when closed and only neared when open.
    private static bool AgreesWithOracle(RationalInterval a, RationalInterval b, RationalInterval result, Func<Rational, Rational, Rational> operation)
    {
        Rational? lowest = null, highest = null;
        foreach (Rational x in Points(a))
        {
            foreach (Rational y in Points(b))
            {
                Rational z = operation(x, y);
                if (!result.Intersects(RationalInterval.Point(z))) return false;
                if (lowest is null || z < lowest) lowest = z;
                if (highest is null || z > highest) highest = z;
            }
        }
        Rational slack = (result.Upper!.Value - result.Lower!.Value).Abs() * 0.01m;
        return (result.LowerClosed ? lowest == result.Lower : lowest > result.Lower) && lowest - result.Lower <= slack
            && (result.UpperClosed ? highest == result.Upper : highest < result.Upper) && result.Upper - highest <= slack;
    }

    private static IEnumerable<Rational> Points(RationalInterval interval)
    {
        Rational width = interval.Upper!.Value - interval.Lower!.Value;
        yield return interval.LowerClosed ? interval.Lower.Value : interval.Lower.Value + width * 0.0001m;
        yield return interval.Lower.Value + width * 0.3m;
        yield return interval.UpperClosed ? interval.Upper.Value : interval.Upper.Value - width * 0.0001m;
    }
}
