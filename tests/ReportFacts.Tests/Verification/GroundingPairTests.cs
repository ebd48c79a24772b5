using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>Whole drafts against whole sources: the planted faults are found, and nothing else.</summary>
public sealed class GroundingPairTests
{
    public static IEnumerable<TheoryDataRow<string>> Names() => GroundingPair.Read("pairs-a.txt").Select(pair => new TheoryDataRow<string>(pair.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void PlantedFaultsAreFoundAndNothingElse(string name)
    {
        GroundingPair pair = GroundingPair.Read("pairs-a.txt").Single(pair => pair.Name == name);
        Assert.Equal(pair.Faults.Order(StringComparer.Ordinal), pair.Find().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FreshDraftsKeepTheirPrecisionAndRecall()
    {
        int planted = 0, hits = 0, found = 0;
        foreach (GroundingPair pair in GroundingPair.Read("pairs-b.txt"))
        {
            List<string> findings = pair.Find();
            planted += pair.Faults.Count;
            found += findings.Count;
            hits += pair.Faults.Count(fault => findings.Remove(fault));
        }
        Assert.True(hits >= 0.87 * planted, $"{hits} of {planted} planted faults found");
        Assert.True(hits >= 0.75 * found, $"{hits} of {found} findings were planted");
    }

    [Fact]
    public void RepetitiveDraftsAndSourcesAreNoTrap()
    {
        string source = string.Concat(Enumerable.Repeat("全年办理案件36件，增长5%。", 4000)), draft = string.Concat(Enumerable.Repeat("全年办理案件36件，增长6%。", 2000));
        VerificationReport report = ReportAnalyzer.Default.VerifyAgainst(ReportAnalyzer.Default.Extract(draft), ReportAnalyzer.Default.Extract(source), new VerificationOptions { SelfCheck = false });
        Assert.Equal(2000, report.Findings.Count);
        Assert.Equal(report.Claims.Count, report.Verdicts.Count);
    }

    [Fact]
    public void OneFactInALongSourceIsFound()
    {
        string filler = string.Concat(Enumerable.Range(1, 800).Select(i => $"第{i}标段完成土方{i * 37}立方米。"));
        string source = filler + "通车里程86.4公里，桥梁52座。" + filler;
        FactSheet draft = ReportAnalyzer.Default.Extract("桥梁52座，通车里程84.6公里。");
        VerificationReport report = ReportAnalyzer.Default.VerifyAgainst(draft, ReportAnalyzer.Default.Extract(source));
        Assert.Equal(["RF1301 84.6公里"], report.Findings.Select(check => $"{check.RuleId} {check.Operands[0].Text}"));
    }
}
