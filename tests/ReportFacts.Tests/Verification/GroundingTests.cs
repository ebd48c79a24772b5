using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>Short drafts against short sources, from <c>grounding.tsv</c>.</summary>
public sealed class GroundingTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string, string>> Rows() =>
        TestTable.Read(Path.Combine("Verification", "grounding.tsv"), 5).Select(row => new TheoryDataRow<string, string, string, string, string>(row[0], row[1], row[2], row[3], row[4]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void DraftsAreJudgedByTheirSource(string rule, string expected, string source, string draft, string said)
    {
        VerificationReport report = Verify(source, draft);
        if (said.Length > 0) Assert.Equal(said, Said(report));
        Verdict last = report.Verdicts[^1];
        string all = string.Join("; ", report.Verdicts);
        if (expected == "bad")
        {
            Assert.True(last.Rule?.Id == (rule == "RF1305" ? "RF1301" : rule) && last.Kind is VerdictKind.Refuted or VerdictKind.Stretched, all);
            Assert.Contains(report.Findings, check => check.Operands[0].Claim == last.Claim);
            return;
        }
        Assert.True(!report.Findings.Any() && last.Kind is VerdictKind.Supported or VerdictKind.Stretched, all);
        if (rule == "RF1305") Assert.Equal(rule, last.Rule?.Id);
    }

    [Fact]
    public void WhatIsSaidIsWrittenWhenAskedFor() => SaidColumn.Write("grounding.tsv", 4, row => Said(Verify(row[2], row[3])));

    [Fact]
    public void EveryGroundingRuleHasTenRowsOfEachKind() =>
        Assert.Equal([], RuleCatalogue.All.Select(rule => rule.Id).Where(id => id.StartsWith("RF13", StringComparison.Ordinal))
            .Where(id => new[] { "bad", "good" }.Any(kind => Rows().Count(row => row.Data.Item1 == id && row.Data.Item2 == kind) < 10)));

    [Fact]
    public void TheDraftIsCheckedAgainstItselfTooUnlessToldOtherwise()
    {
        FactSheet draft = ReportAnalyzer.Default.Extract("男生126人、女生118人，合计254人。"), source = ReportAnalyzer.Default.Extract("男生126人、女生118人，合计254人。");
        Assert.Contains(ReportAnalyzer.Default.VerifyAgainst(draft, source).Findings, check => check.RuleId == "RF101" || check.RuleId == "RF102");
        Assert.Empty(ReportAnalyzer.Default.VerifyAgainst(draft, source, new VerificationOptions { SelfCheck = false }).Findings);
    }

    [Fact]
    public void OneWrongPeriodIsReportedOnceWithAllItsNumbers()
    {
        FactSheet source = ReportAnalyzer.Default.Extract("1—5月，全市出口86.4亿元，增长8.2%，进口51.6亿元。"), draft = ReportAnalyzer.Default.Extract("上半年，全市出口86.4亿元，增长8.2%，进口51.6亿元。");
        Check found = Assert.Single(ReportAnalyzer.Default.VerifyAgainst(draft, source).Findings, check => check.RuleId == "RF1306");
        Assert.Equal(["86.4亿元", "8.2%", "51.6亿元"], found.Operands.Select(operand => operand.Text));
    }

    [Fact]
    public void RelativeDatesAreResolvedByTheSameReferenceDate()
    {
        var day = new DateOnly(2025, 3, 1);
        FactSheet source = ReportAnalyzer.Default.Extract("2024年用电量86.4亿千瓦时。", day);
        Assert.Empty(ReportAnalyzer.Default.VerifyAgainst(ReportAnalyzer.Default.Extract("去年用电量86.4亿千瓦时。", day), source).Findings);
        Assert.Contains(ReportAnalyzer.Default.VerifyAgainst(ReportAnalyzer.Default.Extract("今年用电量86.4亿千瓦时。", day), source).Findings, check => check.RuleId == "RF1306");
    }

    private static VerificationReport Verify(string source, string draft) =>
        ReportAnalyzer.Default.VerifyAgainst(ReportAnalyzer.Default.Extract(draft), ReportAnalyzer.Default.Extract(source), new VerificationOptions { SelfCheck = false });

    private static string Said(VerificationReport report) =>
        $"{string.Join("、", report.Verdicts.Select(verdict => $"{verdict.Kind} {verdict.Rule?.Id} {verdict.Evidence}".Replace("  ", " ", StringComparison.Ordinal).Trim()))} → {SaidColumn.Of(report.Checks)}";
}
