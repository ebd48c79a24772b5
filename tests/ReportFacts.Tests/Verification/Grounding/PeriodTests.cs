using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Verification.Grounding;

namespace ReportFacts.Tests.Verification.Grounding;

/// <summary>Which periods cannot be one: told more coarsely or in other words they still can.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024年", "2023年", true)]
    [InlineData("2024年", "2024年", false)]
    [InlineData("2024年", "2024年1至12月", false)]
    [InlineData("2024年", "2024年2至12月", true)]
    [InlineData("2024年", "2024年1至11月", true)]
    [InlineData("2024年一季度", "2024年1至3月", false)]
    [InlineData("2024年二季度", "2024年4至6月", false)]
    [InlineData("2024年二季度", "2024年3至6月", true)]
    [InlineData("2024年二季度", "2024年4至7月", true)]
    [InlineData("2024年四季度", "2024年10至12月", false)]
    [InlineData("2024年二季度", "2024年一季度", true)]
    [InlineData("2024年上半年", "2024年1至6月", false)]
    [InlineData("2024年上半年", "2024年下半年", true)]
    [InlineData("3月", "3月", false)]
    [InlineData("3月", "4月", true)]
    [InlineData("2024年3月", "3月", false)]
    [InlineData("2024年5月6日", "2024年5月", false)]
    [InlineData("2024年5月6日", "2024年6月", true)]
    [InlineData("2024年5月6日", "2024年4月", true)]
    [InlineData("2024年5月6日", "2024年5月6日", false)]
    [InlineData("2024年5月6日", "2024年5月7日", true)]
    [InlineData("2024年5月6日", "2024年6月6日", true)]
    [InlineData("2024年5月6日", "2024年", false)]
    [InlineData("2024年6月30日", "2024年二季度", false)]
    [InlineData("2024年4月1日", "2024年二季度", false)]
    [InlineData("2024年7月1日", "2024年二季度", true)]
    [InlineData("2024年3月31日", "2024年二季度", true)]
    public void Conflict(string one, string other, bool conflicts)
    {
        Assert.Equal(conflicts, Read(one).Conflicts(Read(other)));
        Assert.Equal(conflicts, Read(other).Conflicts(Read(one)));
    }

    [Fact]
    public void A_stated_period_and_one_that_carried_over_do_not_conflict() =>
        Assert.False(Read("2024年").Conflicts(Read("2023年") with { IsStated = false }));

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, -1, true)]
    public void Years_counted_from_that_of_writing(int one, int other, bool conflicts) =>
        Assert.Equal(conflicts, new Period(default, one, true).Conflicts(new Period(default, other, true)));

    private static Period Read(string words)
    {
        Claim claim = Assert.Single(ReportAnalyzer.Default.Extract($"{words}办结案件。").Claims);
        Assert.Equal((MentionKind.Date, words), (claim.Kind, claim.Text));
        return new(claim.Record.Date, null, IsStated: true);
    }
}
