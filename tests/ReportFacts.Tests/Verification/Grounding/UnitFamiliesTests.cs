using System.Globalization;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Verification.Grounding;

namespace ReportFacts.Tests.Verification.Grounding;

/// <summary>What every unit is measured in when a draft is compared with its source.</summary>
public sealed class UnitFamiliesTests
{
    private static readonly UnitFamilies Families = new(ReportLexicon.Default);

    [Theory]
    [InlineData(MentionKind.HeadCount, "人", "人", "1")]
    [InlineData(MentionKind.HeadCount, "人次", "人次", "1")]
    [InlineData(MentionKind.Count, "件", "个", "1")]
    [InlineData(MentionKind.Count, "架次", "次", "1")]
    [InlineData(MentionKind.Percentage, "%", "%", "1")]
    [InlineData(MentionKind.Percentage, "‰", "%", "0.1")]
    [InlineData(MentionKind.PercentagePoint, "pp", "pp", "1")]
    [InlineData(MentionKind.PercentagePoint, "bp", "pp", "0.01")]
    [InlineData(MentionKind.Ratio, "", "%", "100")]
    [InlineData(MentionKind.Multiple, "倍", "倍", "1")]
    [InlineData(MentionKind.Rank, "", "名次", "1")]
    [InlineData(MentionKind.Duration, "second", "时长", "1")]
    [InlineData(MentionKind.Duration, "minute", "时长", "60")]
    [InlineData(MentionKind.Duration, "hour", "时长", "3600")]
    [InlineData(MentionKind.Duration, "day", "时长", "86400")]
    [InlineData(MentionKind.Duration, "week", "时长", "604800")]
    [InlineData(MentionKind.Duration, "month", "月数", "1")]
    [InlineData(MentionKind.Duration, "quarter", "月数", "3")]
    [InlineData(MentionKind.Duration, "year", "月数", "12")]
    [InlineData(MentionKind.Duration, "decade", "月数", "120")]
    [InlineData(MentionKind.Duration, "workday", "workday", "1")]
    [InlineData(MentionKind.Amount, "CNY", "CNY", "1")]
    public void Of(MentionKind kind, string unit, string family, string factor) =>
        Assert.Equal((family, decimal.Parse(factor, CultureInfo.InvariantCulture)), Families.Of(kind, unit, null, MentionTraits.None));

    [Fact]
    public void Places_from_the_end_are_a_family_of_their_own() => Assert.Equal("倒数", Families.Of(MentionKind.Rank, "", null, MentionTraits.FromEnd).Family);

    [Fact]
    public void What_it_is_measured_by_makes_a_family() => Assert.Equal("CNY/亩", Families.Of(MentionKind.Amount, "CNY", "亩", MentionTraits.None).Family);
}
