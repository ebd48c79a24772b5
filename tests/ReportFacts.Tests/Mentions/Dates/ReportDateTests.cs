using System.Runtime.CompilerServices;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Dates;

public class ReportDateTests
{
    [Theory]
    [InlineData(2018, 1, 5, "2018-01-05", "2018-01-05", "2018-01-05")]
    [InlineData(2020, 2, 0, "2020-02", "2020-02-01", "2020-02-29")]
    [InlineData(2021, 33, 0, "2021-33", "2021-01-01", "2021-03-31")]
    [InlineData(2021, 36, 0, "2021-36", "2021-10-01", "2021-12-31")]
    [InlineData(618, 0, 0, "0618", "0618-01-01", "0618-12-31")]
    [InlineData(0, 11, 0, "XXXX-11", null, null)]
    [InlineData(0, 0, 9, "XXXX-XX-09", null, null)]
    [InlineData(2021, 0, 9, "2021-XX-09", null, null)]
    [InlineData(-221, 0, 0, "-0220", null, null)]
    [InlineData(2021, 2, 29, "2021-02-29", null, null)]
    public void Points_know_their_text_and_bounds(short year, byte month, byte day, string text, string? earliest, string? latest)
    {
        var date = new ReportDate(new DatePoint(year, month, day));
        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData(2023, 2, 29, false)]
    [InlineData(2024, 2, 29, true)]
    [InlineData(0, 2, 29, true)]
    [InlineData(0, 2, 30, false)]
    [InlineData(0, 4, 31, false)]
    [InlineData(2021, 13, 0, false)]
    [InlineData(0, 0, 31, true)]
    [InlineData(0, 0, 32, false)]
    [InlineData(2021, 34, 0, true)]
    [InlineData(2021, 34, 1, false)]
    [InlineData(0, 0, 0, true)]
    public void Impossible_points_are_not_valid(short year, byte month, byte day, bool valid) => Assert.Equal(valid, new DatePoint(year, month, day).IsValid);

    [Fact]
    public void Periods_are_valid_when_their_ends_are_in_order()
    {
        Assert.True(new ReportDate(new DatePoint(2019), new DatePoint(2021)).IsValid);
        Assert.False(new ReportDate(new DatePoint(2021), new DatePoint(2019)).IsValid);
        Assert.True(new ReportDate(new DatePoint(2015), default).IsValid);
        Assert.True(new ReportDate(new DatePoint(0, 11), new DatePoint(0, 3)).IsValid);
    }

    [Fact]
    public void Open_periods_have_one_bound()
    {
        var since = new ReportDate(new DatePoint(2015), default);
        Assert.Equal(("2015/..", new DateOnly(2015, 1, 1), null), (since.ToString(), since.Earliest, since.Latest));
        var until = new ReportDate(default, new DatePoint(2025, 12, 31));
        Assert.Equal(("../2025-12-31", null, new DateOnly(2025, 12, 31)), (until.ToString(), until.Earliest, until.Latest));
    }

    [Fact]
    public void Takes_ten_bytes() => Assert.Equal(10, Unsafe.SizeOf<ReportDate>());
}
