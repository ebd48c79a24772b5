using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>
/// Sentences per rule in <c>rules/RFxxx.tsv</c>: <c>bad</c> must be found by that rule, <c>good</c> must be checked by it and hold,
/// <c>trap</c> must raise no finding of any rule. <c>⏎</c> is a line break, <c>⇥</c> a tab. The third column: <see cref="SaidColumn"/>.
/// </summary>
public sealed class RuleRowTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Rows()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Verification", "rules"), "RF*.tsv").Order(StringComparer.Ordinal))
        {
            string rule = Path.GetFileNameWithoutExtension(file);
            foreach (string[] row in TestTable.Read(file, 3)) yield return new(rule, row[0], row[1], row[2]);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void SentencesAreJudgedAsTheRowSays(string rule, string expected, string sentence, string said)
    {
        VerificationReport report = Verify(rule, sentence);
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
        if (said.Length > 0) Assert.Equal(said, Said(rule, report));
    }

    [Fact]
    public void WhatRulesSayIsWrittenWhenAskedFor()
    {
        foreach (string rule in Rows().Select(row => row.Data.Item1).Distinct()) SaidColumn.Write(Path.Combine("rules", rule + ".tsv"), 2, row => Said(rule, Verify(rule, row[1])));
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

    private static VerificationReport Verify(string rule, string sentence) => ReportAnalyzer.Default.Verify(
        ReportAnalyzer.Default.Extract(sentence.Replace("⏎", "\n", StringComparison.Ordinal).Replace("⇥", "\t", StringComparison.Ordinal)),
        new VerificationOptions { Enabled = new HashSet<string> { rule } });

    private static string Said(string rule, VerificationReport report) => SaidColumn.Of(report.Checks.Where(check => check.RuleId == rule));

    // Style rules have nothing to report when all is well.
    private static bool IsArithmetic(string rule) => !rule.StartsWith("RF12", StringComparison.Ordinal) && rule is not ("RF407" or "RF801" or "RF802" or "RF803" or "RF805");
}
