using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>
/// Sentences per rule in <c>rules/RFxxx.tsv</c>: <c>bad</c> must be found by that rule, <c>good</c> must be checked by it and hold,
/// <c>trap</c> must raise no finding of any rule. <c>⏎</c> is a line break, <c>⇥</c> a tab.
/// </summary>
public sealed class RuleRowTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Rows()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Verification", "rules"), "RF*.tsv").Order(StringComparer.Ordinal))
        {
            string rule = Path.GetFileNameWithoutExtension(file);
            foreach (string[] row in TestTable.Read(file, 2)) yield return new(rule, row[0], row[1].Replace("⏎", "\n", StringComparison.Ordinal).Replace("⇥", "\t", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void SentencesAreJudgedAsTheRowSays(string rule, string expected, string sentence)
    {
        VerificationReport report = ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(sentence), new VerificationOptions { Enabled = new HashSet<string> { rule } });
        string all = string.Join("; ", report.Checks);

        switch (expected)
        {
            case "bad":
                Assert.True(report.Findings.Any(check => check.RuleId == rule), $"{rule} should find: {sentence} -- {all}");
                break;
            case "good":
                Assert.True(!report.Findings.Any(), $"nothing should be found: {sentence} -- {all}");
                if (IsArithmetic(rule))
                    Assert.True(report.Checks.Any(check => check.RuleId == rule && check.Status is CheckStatus.Pass or CheckStatus.Stretched), $"{rule} should check: {sentence} -- {all}");
                break;
            case "trap":
                Assert.True(!report.Findings.Any(), $"nothing should be found: {sentence} -- {all}");
                break;
            default:
                Assert.Fail($"unknown expectation '{expected}'");
                break;
        }
    }

    [Fact]
    public void EveryRuleHasItsSentences()
    {
        ILookup<string, string> rows = Rows().ToLookup(row => row.Data.Item1, row => row.Data.Item2);
        IEnumerable<string> missing = RuleCatalogue.All.Select(rule => rule.Id)
            .Where(id => !id.StartsWith("RF13", StringComparison.Ordinal) && !id.StartsWith("RF14", StringComparison.Ordinal))
            .Where(id => rows[id].Count(kind => kind == "bad") < 10 || rows[id].Count(kind => kind == "good") < 10);
        Assert.Equal([], missing);
    }

    // Style rules have nothing to report when all is well.
    private static bool IsArithmetic(string rule) => !rule.StartsWith("RF12", StringComparison.Ordinal) && rule is not ("RF407" or "RF801" or "RF802" or "RF803" or "RF805");
}
