using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Intervals;

public sealed class ValueIntervalTests
{
    [Theory]
    [InlineData(true, true, "[1.5, 3]", true, true)]
    [InlineData(true, false, "[1.5, 3)", true, false)]
    [InlineData(false, true, "(1.5, 3]", false, true)]
    [InlineData(false, false, "(1.5, 3)", false, false)]
    public void Ends_belong_to_an_interval_when_closed(bool lowerClosed, bool upperClosed, string written, bool hasLower, bool hasUpper)
    {
        var interval = new ValueInterval(1.5m, 3.0m, lowerClosed, upperClosed);
        Assert.Equal(written, interval.ToString());
        Assert.Equal((hasLower, true, hasUpper), (interval.Contains(1.5m), interval.Contains(2m), interval.Contains(3m)));
        Assert.False(interval.Contains(1.4m) || interval.Contains(3.1m) || interval.IsPoint || interval.IsUnbounded);
        Assert.Equal(hasUpper, interval.Intersects(new(3m, 4m)));
        Assert.Equal(hasUpper, new ValueInterval(3m, 4m).Intersects(interval));
        Assert.False(interval.Intersects(new(3m, 4m, LowerClosed: false)) || interval.Intersects(new(4m, 5m)));
        Assert.True(interval.Intersects(new(2m, 9m)));
    }

    [Fact]
    public void A_missing_end_bounds_nothing()
    {
        var atLeast = new ValueInterval(5m, null);
        Assert.Equal("[5, ∞)", atLeast.ToString());
        Assert.Equal("(-∞, 5]", new ValueInterval(null, 5m).ToString());
        Assert.True(atLeast.Contains(decimal.MaxValue) && !atLeast.Contains(4.9m) && atLeast.Intersects(new(null, 5m)) && !atLeast.Intersects(new(null, 4.9m)));
        Assert.True(new ValueInterval(null, null).IsUnbounded && !atLeast.IsUnbounded && !new ValueInterval(null, 1m).IsUnbounded);
    }

    [Fact]
    public void A_point_holds_one_value()
    {
        Assert.True(ValueInterval.Point(2m).IsPoint && ValueInterval.Point(2m).Contains(2.0m) && !ValueInterval.Point(2m).Contains(2.1m));
        Assert.False(new ValueInterval(2m, 2m, LowerClosed: false).IsPoint || new ValueInterval(2m, 2m, UpperClosed: false).IsPoint || new ValueInterval(null, null).IsPoint);
    }
}
