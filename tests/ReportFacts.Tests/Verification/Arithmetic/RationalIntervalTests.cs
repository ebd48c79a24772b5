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

    // A closed end at zero is reached whatever stands on the other side; a product of open ends is not.
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void AProductReachesZeroWhereOneFactorDoes(bool zeroClosed, bool otherClosed, bool closed)
    {
        var fromZero = new RationalInterval(0, 2, LowerClosed: zeroClosed);
        var other = new RationalInterval(3, 4, LowerClosed: otherClosed, UpperClosed: otherClosed);
        var expected = new RationalInterval(0, 8, LowerClosed: closed, UpperClosed: otherClosed);
        Assert.Equal(expected, fromZero.Times(other));
        Assert.Equal(expected, other.Times(fromZero));
    }

    [Fact]
    public void AQuotientByWhatNearsZeroIsUnbounded()
    {
        var nearZero = new RationalInterval(0, 2, LowerClosed: false);
        Assert.Equal(new RationalInterval(2, null, UpperClosed: false), RationalInterval.Point(4).Over(nearZero));
        Assert.Equal(new RationalInterval(null, -2, LowerClosed: false), RationalInterval.Point(-4).Over(nearZero));
        Assert.Equal(RationalInterval.Point(0), RationalInterval.Point(0).Over(nearZero));
        Assert.Equal(new RationalInterval(0, null, LowerClosed: false, UpperClosed: false), new RationalInterval(0, null, LowerClosed: false).Over(RationalInterval.Point(2)));
    }

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(0, true, false)]
    [InlineData(1, true, true)]
    [InlineData(-1, false, false)]
    public void AnIntervalIsPositiveWhenZeroIsNotInIt(int lower, bool closed, bool positive)
    {
        var interval = new RationalInterval(lower, 5, LowerClosed: closed);
        Assert.Equal((positive, lower >= 0, true), (interval.IsPositive, interval.IsNonNegative, interval.IsBounded));
        Assert.False(new RationalInterval(null, 5).IsPositive || new RationalInterval(null, 5).IsNonNegative || new RationalInterval(null, 5).IsBounded || new RationalInterval(1, null).IsBounded);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void IntervalsThatTouchIntersectWhenBothHoldThePoint(bool left, bool right, bool intersects)
    {
        var below = new RationalInterval(1, 2, UpperClosed: left);
        var above = new RationalInterval(2, 3, LowerClosed: right);
        Assert.Equal((intersects, intersects, !intersects, false), (below.Intersects(above), above.Intersects(below), above.IsAbove(below), below.IsAbove(above)));
        Assert.Equal(Rational.Zero, above.DistanceFrom(below));
    }

    [Fact]
    public void DistanceIsSigned()
    {
        var low = new RationalInterval(1, 2);
        var high = new RationalInterval(5, 9);
        Assert.Equal((3, -3, 0), (high.DistanceFrom(low), low.DistanceFrom(high), low.DistanceFrom(new RationalInterval(null, 1))));
    }

    [Fact]
    public void CompoundingTakesFromOneToAHundredPeriods()
    {
        RationalInterval one = RationalInterval.Point(1);
        Assert.Null(one.Compounded(RationalInterval.Point(10), 0));
        Assert.Equal(RationalInterval.Point(1.1m), one.Compounded(RationalInterval.Point(10), 1));
        Assert.Equal(one, one.Compounded(RationalInterval.Point(0), 100));
        Assert.Equal(RationalInterval.Point(0), one.Compounded(RationalInterval.Point(-100), 2));
    }

    [Fact]
    public void EqualFractionsAreEqualHoweverTheyAreWritten()
    {
        Rational half = (Rational)1 / 2, sameHalf = (Rational)2 / 4, sixEighths = (Rational)6 / 8;
        Assert.True(half == sameHalf && half.Equals((object)((Rational)(-3) / -6)) && half != sixEighths && !half.Equals("1/2"));
        Assert.Equal(((Rational)3 / 4).GetHashCode(), sixEighths.GetHashCode());
        Assert.True(half < sixEighths && half <= sixEighths && sixEighths > half && sixEighths >= half && half <= sameHalf && half >= sameHalf && !(half < sameHalf) && !(half > sameHalf));
        Assert.Equal((0, 1, -1), (default(Rational).Sign, Rational.One.Sign, (-half).Sign));
    }

    // Some 200 bits: the fraction is reduced on the way and must stay the same number.
    [Fact]
    public void LongProductsStayExact()
    {
        Rational product = 1;
        for (int i = 1; i <= 60; i++) product *= (Rational)(i + 1) / i;
        Assert.Equal(61, product);
        Assert.True(product.Denominator.GetBitLength() <= 192);
        Assert.Equal(decimal.MaxValue, ((Rational)decimal.MaxValue).ToDecimal(0));
        Assert.Equal(decimal.MinValue, ((Rational)decimal.MinValue).ToDecimal(0));
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
