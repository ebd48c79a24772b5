using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

public sealed class GroundingTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Rows() =>
        TestTable.Read(Path.Combine("Verification", "grounding.tsv"), 4).Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void DraftsAreJudgedByTheirSource(string rule, string verdict, string source, string draft)
    {
        VerificationReport report = ReportAnalyzer.Default.VerifyAgainst(ReportAnalyzer.Default.Extract(draft), ReportAnalyzer.Default.Extract(source));
        Verdict last = report.Verdicts[^1];
        Assert.Equal($"{rule} {verdict}", $"{last.Rule?.Id} {last.Kind}");
        Assert.Equal(verdict != "Supported", report.Findings.Any());
    }

    [Fact]
    public void EveryGroundingRuleHasRows() =>
        Assert.Equal(["RF1301", "RF1302", "RF1303", "RF1304", "RF1305", "RF1306", "RF1307", "RF1308"], Rows().Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));
}
